"""A sample person: plausible, the same from the same seed, marked everywhere, kept apart from real people."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from mindbody.insight.charts import Series, read_years
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.helps import Verdict
from mindbody.insight.matters import read_matters
from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_to_read
from mindbody.record.profile import load_profile
from mindbody.record.store import Record
from mindbody.wiring.sample_years import (
    FLAG,
    NAME,
    NotASampleError,
    SampleWish,
    sample_profile,
    write_sample_years,
)
from tests.insight.fhir.validating import findings
from tests.insight.test_measuring import measure, ours
from tests.support.opened_app import opened
from tests.support.records import begun, record_in
from tests.support.screens.finding import words

LAST = date(2026, 6, 30)
NOW = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


def wish(out: Path, years: float = 1, seed: int = 3) -> SampleWish:
    return SampleWish(years=years, last=LAST, now=NOW, out=out, seed=seed)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """The files of one year."""
    out = tmp_path_factory.mktemp("year")
    lines = list(write_sample_years(wish(out), ours()))
    assert [Path(line.partition(":")[0]).name for line in lines] == [
        "home", "export.json", "fhir.json", "report.pdf", "record.db",
    ]  # fmt: skip
    return out


@pytest.fixture
def record(year: Path) -> Iterator[Record]:
    opened = open_to_read(year, SystemClock())
    yield opened
    opened.close()


def test_it_is_marked_wherever_it_goes(year: Path, record: Record) -> None:
    """In the record, the profile, the export and the bundle."""
    profile = load_profile(year / "home" / "profiles" / "me")
    exported = json.loads((year / "export.json").read_text("utf-8"))
    bundle = json.loads((year / "fhir.json").read_text("utf-8"))

    assert record.is_sample()
    assert (profile.name, FLAG in profile.flags) == (NAME, True)
    assert "sample" in {row["name"] for row in exported["tables"]["meta"]}
    assert bundle["meta"]["security"][0]["code"] == "HTEST"


def test_it_leaves_no_empty_lines(record: Record) -> None:
    """Lines are written in whole or not at all, so that its tools look as those of a person do."""
    for lesson in ours().lessons.values():
        for name, value in record.answers(lesson.id).items():
            if isinstance(value, list):
                assert all(value), f"{lesson.id}.{name} has an empty line"


def test_its_page_and_every_screen_say_so(year: Path, tmp_path: Path, qapp: QApplication) -> None:
    assert "this person does not exist" in " ".join(
        PdfReader(year / "report.pdf").pages[0].extract_text().split()
    )
    shutil.copytree(year / "home", tmp_path / "home")
    with opened(tmp_path / "home", qapp) as app:
        app.load()
        for page in ("today", "progress", "settings"):
            app.window.show_page(page)
            assert "This is a sample. The person does not exist" in words(app.window)


def test_its_bundle_is_in_order(year: Path) -> None:
    """Models, schema, codes, references: nothing to say about hundreds of resources."""
    bundle = json.loads((year / "fhir.json").read_text("utf-8"))

    kinds = Counter(entry["resource"]["resourceType"] for entry in bundle["entry"])
    assert findings(bundle) == []
    assert kinds["Patient"] == kinds["Device"] == kinds["Goal"] == 1
    assert kinds["Questionnaire"] == 4
    assert kinds["QuestionnaireResponse"] > 30


def test_a_year_looks_like_a_year(record: Record) -> None:
    """Pain with flares and weeks of silence, practice on many days, a diary, a goal that comes nearer."""
    years = read_years(record, measure("peg"), LAST)
    charts = years.charts()
    matters = read_matters(record, LAST)

    assert charts.first == LAST - timedelta(days=364)
    assert 100 < len(years.practised) < 330
    assert charts.flares
    assert len(charts.lines[Series.PAIN].runs) > 1
    assert all(charts.lines[series].spreads for series in Series)
    assert matters.goal is not None
    assert matters.goal.stood[-1].value > matters.goal.stood[0].value
    assert matters.pacing[-1].planned
    assert len(matters.values) > 1


def test_something_helps_this_person_and_much_is_not_clear(record: Record) -> None:
    """As it is for people."""
    verdicts = Counter(each.verdict for each in helped_so_far(record, LAST).seems)

    assert verdicts[Verdict.LOWER] >= 1
    assert verdicts[Verdict.NOT_CLEAR] > verdicts[Verdict.LOWER]


def test_lessons_are_met_in_their_order(record: Record) -> None:
    """The programme's own, one after the other."""
    course = ours().programmes["cbt"].lessons
    met = [row.lesson for row in record.sessions()]
    firsts = list(dict.fromkeys(lesson for lesson in met if lesson in course))

    assert firsts == list(course)


def test_measures_are_asked_when_they_should_be(record: Record) -> None:
    """PEG about once a week of the weeks that were lived; the others at the start, after four weeks, at the
    end of the programme and after twelve weeks, and no more; the booster asks again."""
    sittings: dict[str, list[date]] = {}
    for row in record.measure_answers():
        days = sittings.setdefault(row.measure, [])
        if row.local_day not in days:
            days.append(row.local_day)

    assert 30 < len(sittings["peg"]) < 56
    began = min(sittings["peg"])
    assert sittings["phq-4"][0] == sittings["gcps-r"][0] == began
    assert sittings["pgic"][0] - began >= timedelta(days=28)
    assert all(len(sittings[name]) <= 7 for name in ("phq-4", "pgic", "gcps-r"))


def test_the_same_seed_is_the_same_person(tmp_path: Path) -> None:
    """Row for row; only the record's own id is another. Another seed is another person."""

    def told(name: str, seed: int) -> dict[str, list[tuple[object, ...]]]:
        record, _ = sample_profile(tmp_path / name, wish(tmp_path, 0.2, seed), ours())
        tables = record.tables()
        record.close()
        return {
            table: [
                tuple(
                    value
                    for column, value in row.items()
                    if column not in ("id", "entry_id", "at", "left_at", "ended_at")
                )
                for row in rows
            ]
            for table, rows in tables.items()
            if table != "meta"
        }

    first = told("a", 3)

    assert told("b", 3) == first
    assert told("c", 4) != first


@pytest.mark.parametrize("place", ["", "home/profiles/me"])
def test_a_person_s_record_is_never_touched(tmp_path: Path, place: str) -> None:
    """Neither where the files are to be, nor in the folder that is to be opened."""
    person = record_in(tmp_path / place)
    begun(person)
    person.close()
    before = (tmp_path / place / "record.db").read_bytes()

    with pytest.raises(NotASampleError, match="left as it is"):
        next(iter(write_sample_years(wish(tmp_path, 0.1), ours())))

    assert (tmp_path / place / "record.db").read_bytes() == before
    assert not (tmp_path / "export.json").exists()


def test_a_sample_may_be_made_anew(tmp_path: Path, qapp: QApplication) -> None:
    """Over an older one, as for a new picture."""
    for seed in (1, 2):
        assert len(list(write_sample_years(wish(tmp_path, 0.1, seed), ours()))) == 5
