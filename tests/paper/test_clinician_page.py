"""One sheet for a clinician: every figure on it is the record's, and it fits whatever a person writes."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mindbody.insight.charts import read_years
from mindbody.insight.clinician import SHARED_AT_FIRST, ClinicianFacts, Part, clinician_facts
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.matters import read_matters
from mindbody.insight.spread import Spread
from mindbody.insight.uses import What
from mindbody.paper.clinician import clinician_page
from mindbody.paper.markup import as_html
from mindbody.paper.page import Page, Spark
from mindbody.paper.printing import Printed
from mindbody.paper.sheet import Sheet
from mindbody.paper.wording import all_words
from mindbody.record.store import Record
from mindbody.ui.theme.fonts import load_family
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, record_in
from tests.support.session_under_test import real_library

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TODAY = date(2026, 3, 31)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    opened = record_in(tmp_path / "me", HandClock(NOON))
    yield opened
    opened.close()


def told(record: Record, today: date = TODAY) -> ClinicianFacts:
    library = real_library()
    years = read_years(record, library.measures["peg"], today)
    return clinician_facts(record, library, years, helped_so_far(record, today), read_matters(record, today))


def page_of(facts: ClinicianFacts, name: str = "Rosa", *, right_to_left: bool = False) -> Page:
    return clinician_page(
        facts,
        frozenset(Part),
        name=name,
        title_of=lambda what: f"<{what.id}>",
        locale=ENGLISH,
        right_to_left=right_to_left,
    )


def peg(record: Record, sitting: str, *values: int) -> None:
    for number, value in enumerate(values, start=1):
        record.answer_item(None, sitting, "peg", f"peg.{number}", value)


def test_an_empty_record_makes_an_honest_page(record: Record) -> None:
    """Title, days and small print; no heading with nothing under it."""
    facts = told(record)

    assert not any(facts.has(part) for part in Part)
    assert page_of(facts).sections == ()


def test_every_figure_is_the_records(tmp_path: Path) -> None:
    """Worked out by hand: (8+7+6)/3 is 7.0, then (6+5+4)/3 is 5.0: two points and 29 % less."""
    clock = HandClock(NOON)
    record = record_in(tmp_path / "me", clock)
    peg(record, "a", 8, 7, 6)
    record.answer_item(None, "g", "gcps-r", "gcps-r.1", 3)
    record.answer_item(None, "g", "gcps-r", "gcps-r.2", 3)
    record.answer(
        None, "people-and-care.visit_top", [{"point": "Walking"}, {"point": " "}, {"point": "Sleep"}]
    )
    record.answer(None, "people-and-care.visit_example", "Stand and cook")
    record.answer(None, "people-and-care.visit_questions", [{"question": "What could we try next?"}])
    tried = [{"what": "Physiotherapy", "helped": 1}, {"what": "Heat"}, {"helped": 2}]
    record.answer(None, "people-and-care.visit_tried", tried)
    clock.pass_by(days=14)
    peg(record, "b", 6, 5, 4)

    words = all_words(page_of(told(record)))
    record.close()

    assert "Average 5.0 of 10 on 24 Mar 2026." in words
    assert "At first 7.0 on 10 Mar 2026: −2.0 points." in words
    assert "Changed by 1.0 point or more: yes. By 30 % or more: no." in words
    assert "Grade 3 of 3: high-impact chronic pain, on 10 Mar 2026." in words
    assert "What pain stops me from doing: Stand and cook\nWalking\nSleep\n" in words
    assert "Physiotherapy: helped a bit\nHeat: –\n" in words
    assert "My questions\nWhat could we try next?" in words


@pytest.fixture
def full(record: Record) -> ClinicianFacts:
    """As much as any record can say: long words under every heading."""
    peg(record, "a", 8, 7, 6)
    facts = told(record)
    long = "We went from one room to the next and nobody wrote anything down "
    weeks = tuple(
        Spread(start=TODAY - timedelta(weeks=520 - week), days=7, median=week % 11, low=2, high=8, entries=5)
        for week in range(520)
        if week % 7
    )
    return replace(
        facts,
        example=long[:120],
        points=tuple(f"{number} {long}"[:80] for number in range(3)),
        questions=tuple(f"{number} {long}{long}"[:120] for number in range(3)),
        medicines=tuple(f"Tablet {number} {long}"[:80] for number in range(20)),
        pain=weeks,
        flares=9,
        practised=28,
    )


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize(
    ("name", "right_to_left"),
    [
        ("Rosa", False),
        ("Wolfeschlegelsteinhausenbergerdorff " * 3, False),
        ("روزا من المدينة القديمة", True),
    ],
    ids=["short name", "long name", "right to left"],
)
def test_it_fits_on_one_sheet_inside_its_margins(
    full: ClinicianFacts,
    sheet: Sheet,
    name: str,
    right_to_left: bool,
    qapp: QApplication,
    tmp_path: Path,
) -> None:
    """Ten years of it, everything ticked, the longest words that the fields take."""
    printed = Printed(page_of(full, name, right_to_left=right_to_left), sheet, load_family())

    image = printed.picture(0, 600)
    printed.save(tmp_path / "page.pdf")

    assert printed.sheets == 1
    assert _ink_within(image, 600 * 14 / 210)
    reader = PdfReader(tmp_path / "page.pdf")
    assert len(reader.pages) == 1
    assert round(reader.pages[0].mediabox.width) == (595 if sheet is Sheet.A4 else 612)


def _ink_within(image: QImage, margin: float) -> bool:
    """Whether everything that is drawn keeps off the edges."""
    wide, tall, edge = image.width(), image.height(), round(margin)
    outside = [
        (x, y)
        for y in range(0, tall, 2)
        for x in range(0, wide, 2)
        if not (edge <= x < wide - edge and edge <= y < tall - edge)
    ]
    return all(image.pixelColor(x, y).lightness() > 250 for x, y in outside)


def test_what_is_written_can_be_found_in_the_pdf(
    full: ClinicianFacts, qapp: QApplication, tmp_path: Path
) -> None:
    """Text, not a picture of it: it can be selected, copied and searched for."""
    path = tmp_path / "page.pdf"
    Printed(page_of(full), Sheet.A4, load_family()).save(path)

    text = " ".join(PdfReader(path).pages[0].extract_text().split())

    for words in ("For my visit: Rosa", "My questions", "not a diagnosis", full.points[0]):
        assert words in text
    if shutil.which("pdffonts"):
        fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
        assert "Atkinson" in fonts


def test_more_than_a_sheet_goes_on_to_the_next(full: ClinicianFacts, qapp: QApplication) -> None:
    """Nothing is ever left out to make it fit."""
    more = replace(full, medicines=full.medicines * 6)

    assert Printed(page_of(more), Sheet.A4, load_family()).sheets > 1


def test_a_file_that_can_not_be_written_is_told(
    full: ClinicianFacts, qapp: QApplication, tmp_path: Path
) -> None:
    """A folder stands where the file should be: an error to be put in words, and nothing half-written."""
    (tmp_path / "page.pdf" / "inside").mkdir(parents=True)

    with pytest.raises(OSError):
        Printed(page_of(full), Sheet.A4, load_family()).save(tmp_path / "page.pdf")

    assert [each.name for each in tmp_path.iterdir() if each.name != "me"] == ["page.pdf"]


def test_only_what_is_ticked_is_on_the_page(full: ClinicianFacts) -> None:
    """Mood and medicines are off until the person says otherwise."""
    shared = clinician_page(full, SHARED_AT_FIRST, name="", title_of=_title, locale=ENGLISH)

    assert "Medicines" not in all_words(shared)
    assert full.medicines[0] not in as_html(shared)
    assert shared.title == "For my visit"


def _title(what: What) -> str:
    return what.id


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.attributes: dict[str, dict[str, str | None]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes.setdefault(tag, dict(attrs))


def test_the_web_page_is_made_to_be_heard(full: ClinicianFacts) -> None:
    """Language, one title, headings in order, named pictures; no script, and nothing from elsewhere."""
    text = as_html(page_of(replace(full, points=("<script>alert(1)</script>",))))
    outline = _Outline()
    outline.feed(text)

    assert outline.attributes["html"]["lang"] == "en-GB"
    assert outline.seen.count("h1") == 1
    assert outline.seen.count("h2") == outline.seen.count("section")
    assert outline.attributes["svg"]["role"] == "img"
    assert outline.attributes["svg"]["aria-label"]
    assert "script" not in outline.seen
    assert "&lt;script&gt;" in text
    assert "http" not in text


def test_a_gap_in_the_years_is_a_gap_in_the_line(full: ClinicianFacts) -> None:
    """Weeks without an entry are not drawn over."""
    [section] = [each for each in page_of(full).sections if each.title.startswith("Pain over time")]

    assert isinstance(section.spark, Spark)
    assert None in section.spark.values
    assert len(section.spark.values) == 519
