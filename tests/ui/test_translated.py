"""What a room without translation says of a trouble reaches the person in their language."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.content.translatable import Translatable
from mindbody.record.backup_problems import BackupError, Cause, NotMade
from mindbody.record.incoming_rows import NotTakenIn, RowReader
from mindbody.record.problems import Locked, RecordError
from mindbody.record.tables import Base
from mindbody.ui.viewmodels.translated import translated
from tests.support.pseudo import left_over, pseudo, spoken

PATH = Path("/home/rosa/record.db")
PACKAGE = Path(__file__).parents[2] / "mindbody"
TOLD = {"Refusal", "NotTakenIn", "NotWritten", "SoundNotReadable"}
"""What carries one sentence to a person."""


def test_it_is_plain_english_where_nothing_translates() -> None:
    said = Translatable("There is no backup {path}.", path=PATH)
    assert said == f"There is no backup {PATH}."
    assert str(ValueError(said)) == said


def test_an_error_is_said_in_the_language_of_the_person_with_all_that_is_in_it(qapp: QApplication) -> None:
    locked = RecordError(Locked(path=PATH))
    not_made = BackupError(NotMade(path=PATH, cause=Cause.NO_ROOM))
    english = str(locked)
    with spoken(qapp):
        assert str(locked) == english
        assert "Thé réçórd /home/rosa/record.db" in translated(locked)
        assert "íš íñ úšé bý áñóthér" in translated(locked)
        assert not left_over(translated(locked)).strip()
        assert pseudo("there is no room left on the disk") in translated(not_made)
        assert not left_over(translated(not_made)).strip()


def test_where_in_a_file_something_is_amiss_is_said_in_it_too(qapp: QApplication) -> None:
    with pytest.raises(NotTakenIn) as trouble:
        RowReader("rosa.json", 3).table(Base.metadata.tables["entry"], ["no row"])
    with spoken(qapp):
        assert not left_over(translated(trouble.value)).strip()


def test_what_the_machine_says_is_left_as_it_is(qapp: QApplication) -> None:
    error = OSError(errno.EIO, "Input/output error")
    with spoken(qapp):
        assert translated(error) == str(error)


def only_english(tree: ast.Module) -> Iterator[int]:
    """The lines in which a sentence for a person is a plain text, so that no language can say it. A function
    that makes the sentence is good where it says that it returns a Translatable, to which mypy holds it."""
    good = {
        each.name
        for each in ast.walk(tree)
        if isinstance(each, ast.FunctionDef)
        and isinstance(each.returns, ast.Name)
        and each.returns.id == "Translatable"
    } | {"Translatable"}
    for call in ast.walk(tree):
        match call:
            case ast.Call(func=ast.Name(id=name), args=[words, *_]) if name in TOLD:
                match words:
                    case ast.Call(func=ast.Name(id=maker)) if maker in good:
                        pass
                    case ast.Call(func=ast.Name(id="translated"), args=[ast.Name()]):
                        pass
                    case _:
                        yield call.lineno


@pytest.mark.parametrize(
    "source",
    [
        'raise NotWritten("It is full.")',
        'raise NotTakenIn(f"{name} is full.")',
        'def why() -> str:\n    return "It is full."\nx = SoundNotReadable(why())',
        'x = Refusal("It is {what}.".format(what=what))',
    ],
)
def test_a_plain_text_is_found(source: str) -> None:
    assert list(only_english(ast.parse(source)))


def test_why_something_was_not_done_can_be_said_in_every_language() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line in only_english(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []
