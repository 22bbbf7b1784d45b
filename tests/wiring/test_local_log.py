"""The log tells what went wrong and where, and never a word that a person wrote."""

import ast
import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.lesson import FieldType
from mindbody.places import Places
from mindbody.record.problems import DiskFull, RecordError
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.wiring import local_log
from mindbody.wiring.local_log import LOG_NAME, OLD_NAME, described, last_lines
from mindbody.wiring.support import details
from tests.support.logged import logged
from tests.support.opened_app import OpenedApp, opened
from tests.support.proving import times

PACKAGE = Path(__file__).parent.parent.parent / "mindbody"
MARKER = "my-sister-does-not-know"


class Troubled(Exception):  # noqa: N818  it reads as a word of the log
    """Its message quotes what was written, as errors do."""


def fail() -> None:
    raise Troubled(f"could not keep {MARKER!r}")


def error() -> Troubled:
    try:
        fail()
    except Troubled as trouble:
        return trouble
    raise AssertionError


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with logged(tmp_path / "logs") as path:
        yield path


def in_a_slot() -> None:
    trouble = error()
    sys.excepthook(type(trouble), trouble, trouble.__traceback__)


def in_a_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def while_tidying_up() -> None:
    sys.unraisablehook(
        type("What", (), {"exc_type": Troubled, "exc_value": error(), "exc_traceback": None})()
    )


def in_a_job() -> None:
    try:
        fail()
    except Troubled:
        logging.getLogger("mindbody.ui.viewmodels.jobs").exception("a job failed")


def in_another_library() -> None:
    logging.getLogger("sqlalchemy.pool").error("could not write %s", MARKER)


@pytest.mark.parametrize(
    ("happen", "says"),
    [
        (in_a_slot, "unexpected: Troubled at tests/wiring/test_local_log.py:"),
        (in_a_thread, "unexpected in a thread: Troubled at tests/wiring/test_local_log.py:"),
        (while_tidying_up, "unexpected while tidying up: Troubled at"),
        (in_a_job, "a job failed (Troubled at tests/wiring/test_local_log.py:"),
        (in_another_library, "ERROR sqlalchemy.pool: told at test_local_log:"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_every_kind_of_trouble_is_kept_without_its_words(
    log: Path, capsys: pytest.CaptureFixture[str], happen: "object", says: str
) -> None:
    """The kind and the place are there; the message, which quotes a person, is not; nor on the terminal."""
    assert callable(happen)
    happen()
    text = log.read_text()

    assert says in text
    assert MARKER not in text
    told = capsys.readouterr()
    assert MARKER not in told.err + told.out
    assert "Traceback" not in told.err


def test_what_led_to_it_is_kept_too() -> None:
    """The first cause is often the one that counts."""
    try:
        try:
            fail()
        except Troubled as trouble:
            raise ValueError(MARKER) from trouble
    except ValueError as caught:
        told = described(caught)
    assert re.match(r"ValueError at tests/\S+ after Troubled at tests/\S+", told)
    assert MARKER not in told


@pytest.mark.qt_no_exception_capture
def test_what_qt_says_is_kept_by_its_place(log: Path) -> None:
    """The class that complains, and not what it complains of."""
    qWarning(f"QPainter::begin: no room for {MARKER}")
    qCritical(MARKER)
    text = log.read_text()

    assert "WARNING mindbody.wiring.local_log: Qt (default) at QPainter::begin" in text
    assert "ERROR mindbody.wiring.local_log: Qt (default) at " in text
    assert MARKER not in text


def test_no_folder_of_a_person_stands_in_it() -> None:
    """A path begins with the name of its owner; what is kept of it does not."""
    way = described(error())
    assert str(Path.home()) not in way
    assert "/work" not in way
    assert not re.search(r"(^|[ <])/", way)


def test_a_full_log_becomes_the_old_one(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that comes again and again fills two files of a set size, not the disk."""
    monkeypatch.setattr(local_log, "LOG_BYTES", 2_000)
    for number in range(200):
        logging.getLogger("mindbody.test").warning("again %s", number)

    assert sorted(path.name for path in log.parent.iterdir()) == [LOG_NAME, OLD_NAME]
    assert all(path.stat().st_size < 3_000 for path in log.parent.iterdir())
    assert last_lines(log.parent, 1)[0].endswith("again 199")


def test_our_own_lines_name_kinds_and_counts_alone() -> None:
    """What is put into a line of the log is the name of a class, a file name of ours, an id of a pack, or a
    count: never a message, a path or an answer."""
    allowed = re.compile(
        r"type\(.+\)\.__name__|kept\.name|len\(.+\)|described\(.+\)|reason|category|where|level"
        r"|', '\.join\(\(?each\.id .+\)|Path\(what\)\.name|message"
    )
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "log"
                and node.func.attr in ("log", "info", "warning", "error", "critical", "exception")
            ):
                continue
            first = 1 if node.func.attr == "log" else 0
            template, values = node.args[first], node.args[first + 1 :]
            plain = isinstance(template, ast.Constant)
            if not plain or not all(allowed.fullmatch(ast.unparse(each)) for each in values):
                wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {ast.unparse(node)}")
    assert not wrong, f"log the kind, an id or a count: {wrong}"


def write_everywhere(app: OpenedApp, lesson: str, words: str = MARKER) -> int:
    """The exercise of a lesson, with the words typed into whatever takes text; how many fields did."""
    guided = app.app.guided
    assert guided is not None
    session = guided.exercise(lesson)
    if session is None:
        return 0
    app.app.ask(lambda _guided: session)
    assert isinstance(session.step, DoViewModel)
    step: DoViewModel = session.step
    written = 0
    for _ in range(step.state.count + 1):
        if session.step is not step:
            break
        field = step.state.field
        if field.type in (FieldType.TEXT, FieldType.PERSON):
            step.answer(words)
        elif field.type is FieldType.ROWS:
            texts = [each.id for each in field.columns if each.type is FieldType.TEXT]
            step.answer([{"id": "1", **dict.fromkeys(texts, words)}])
        written += field.type in (FieldType.TEXT, FieldType.PERSON, FieldType.ROWS)
        in_a_slot()
        step.next()
    session.end_here()
    return written


def test_a_session_full_of_words_leaves_none_in_log_or_details(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every field that takes text is filled with the same words, and things go wrong in between. The words
    are in the record, and in nothing else that is kept for those who help."""
    with logged(tmp_path / "logs") as log, opened(tmp_path, qapp) as app:
        app.load()
        guided = app.app.guided
        assert guided is not None
        app.app.settings.change("name", name=MARKER)
        app.app.settings.change_contact(name=MARKER, number=MARKER)
        app.app.settings.flush()
        lessons = list(guided.library.lessons)[:: times(4, 1)]
        written = {lesson: write_everywhere(app, lesson) for lesson in lessons}
        assert sum(written.values()) > len(lessons)

        def no_room(*_what: object) -> None:
            raise RecordError(DiskFull(path=tmp_path / MARKER))

        monkeypatch.setattr(guided.record, "answer", no_room)
        write_everywhere(app, max(written, key=lambda lesson: written[lesson]), f"{MARKER} at all")
        in_a_thread()
        told = details(Places(home=tmp_path))
        text = log.read_text()

    assert "not kept: DiskFull" in text
    assert "Troubled" in told
    assert MARKER.encode() in (tmp_path / "profiles" / "me" / "record.db").read_bytes()
    assert MARKER not in text
    assert MARKER not in told
    assert str(tmp_path) not in told
