"""The entry that was deleted last, for as long as it can be put back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.log.desk import Desk

if TYPE_CHECKING:
    from mindbody.record.checking_in import TakenOut


class LastTakenOut(QObject):
    """It is out of the record at once. Its words are in no file once another takes its place, the note about
    it is put away, or the app is closed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken: TakenOut | None = None

    @property
    def there(self) -> bool:
        """Whether something can be put back."""
        return self._taken is not None

    def take(self, entry: str) -> None:
        """Delete an entry. Raises NotKept."""
        taken = self._desk.ask(lambda entries: entries.take_out(entry))
        self.let_go()
        self._taken = taken
        self.changed.emit()

    def put_back(self) -> str:
        """Put it back as it was; its id, "" where there is nothing. Raises NotKept."""
        taken = self._taken
        if taken is None:
            return ""
        self._desk.ask(lambda entries: entries.put_back(taken))
        self._taken = None
        self.changed.emit()
        return str(taken["entry"][0]["id"])

    def let_go(self) -> None:
        """It can't be put back any more."""
        if self._taken is not None:
            self._taken = None
            self._desk.forget()
            self.changed.emit()
