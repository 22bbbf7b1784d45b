"""The page for a clinician as a file, without a window: for the commands and the unattended sessions."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from mindbody.insight.charts import read_years
from mindbody.insight.clinician import SHARED_AT_FIRST, clinician_facts
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.matters import read_matters
from mindbody.paper.clinician import clinician_page
from mindbody.paper.page import Page
from mindbody.paper.printing import Printed
from mindbody.paper.sheet import usual_sheet
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.viewmodels.visit_words import title_of

if TYPE_CHECKING:
    from mindbody.content.library import Library
    from mindbody.record.store import Record


def report_page(record: "Record", library: "Library", *, name: str, today: date) -> Page:
    """The page, with the parts that are ticked at first. Raises RecordError."""
    facts = clinician_facts(
        record,
        library,
        read_years(record, library.measures.get("peg"), today),
        helped_so_far(record, today),
        read_matters(record, today),
    )
    return clinician_page(
        facts, SHARED_AT_FIRST, name=name, title_of=lambda what: title_of(what, library), locale=QLocale()
    )


def write_report(page: Page, path: Path) -> None:
    """Write the page as PDF. Raises OSError."""
    # Type is set by Qt, which wants an application; a screen it does not want.
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["mindbody"])
    assert app is not None  # noqa: S101  held until the page is written
    Printed(page, usual_sheet(QLocale()), load_family()).save(path)
