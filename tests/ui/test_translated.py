"""What a room without translation says of a trouble reaches the person in their language."""

import errno
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mindbody.content.translatable import Translatable
from mindbody.record.backup_problems import BackupError, Cause, NotMade
from mindbody.record.problems import Locked, RecordError
from mindbody.ui.viewmodels.translated import translated
from tests.support.pseudo import left_over, pseudo, spoken

PATH = Path("/home/rosa/record.db")


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


def test_what_the_machine_says_is_left_as_it_is(qapp: QApplication) -> None:
    error = OSError(errno.EIO, "Input/output error")
    with spoken(qapp):
        assert translated(error) == str(error)
