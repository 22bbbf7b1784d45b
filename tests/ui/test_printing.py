"""Print leads to the printer by the one question which, and what came of it is told where it was asked."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.parts.papers import Outcome, print_out
from mindbody.ui.pages.settings.recovery_sheet import Lines
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text

CODE = Lines("K4PM-7QRT", "Atkinson Hyperlegible")


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> ScrollPage:
    page = ScrollPage(look)
    page.body.addWidget(Text(look, "Print"))
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (QPrintDialog.DialogCode.Accepted, "It was sent to the printer."),
        (QPrintDialog.DialogCode.Rejected, ""),
    ],
)
def test_one_question_lies_between_the_button_and_the_printer(
    answer: QPrintDialog.DialogCode,
    words: str,
    window: ScrollPage,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The dialog is the system's; the printer here is one that writes a file."""
    named: list[str] = []

    def asked(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        named.append(printer.docName())
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return answer

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["The one in the hall"])
    monkeypatch.setattr(QPrintDialog, "exec", asked)

    assert print_out(CODE, window, "Flare plan") == Outcome(words=words)
    assert named == ["Flare plan"]
    assert (tmp_path / "printed.pdf").exists() is bool(words)
    if words:
        assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1


def test_without_a_printer_the_way_round_is_named(
    window: ScrollPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no window comes up that can do nothing."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: pytest.fail("nothing could be chosen in it"))

    outcome = print_out(CODE, window, "Flare plan")

    assert outcome.trouble
    assert "No printer is set up on this computer." in outcome.words
    assert "save it as a file" in outcome.words
