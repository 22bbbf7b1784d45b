"""The page for a clinician: which parts of it are shared, on which paper, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from mindbody.insight.clinician import SHARED_AT_FIRST, ClinicianFacts, Part
from mindbody.insight.uses import What
from mindbody.paper.clinician import clinician_page
from mindbody.paper.page import Page
from mindbody.paper.sheet import Sheet, usual_sheet
from mindbody.ui.viewmodels.translated import translated


class Source(Protocol):
    """What the page is made from."""

    def facts(self) -> ClinicianFacts | None:
        """None while the record is not open. Raises RecordError."""
        ...

    def title_of(self, what: What) -> str: ...

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitState:
    """shared: the ticked parts. there: the parts that have something to say. page: what leaves, exactly; None
    while the record is not open. trouble: `said` tells of something that did not work."""

    shared: frozenset[Part] = SHARED_AT_FIRST
    there: frozenset[Part] = frozenset()
    sheet: Sheet = Sheet.A4
    page: Page | None = None
    said: str = ""
    trouble: bool = False


class VisitViewModel(QObject):
    """Reads the record when the page is shown. What is ticked holds until the app is closed: what is shared
    is chosen anew for each visit."""

    changed = Signal()
    left = Signal()

    def __init__(self, source: Source, locale: QLocale | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._locale = locale or QLocale()
        self._facts: ClinicianFacts | None = None
        self._state = VisitState(sheet=usual_sheet(self._locale))

    @property
    def state(self) -> VisitState:
        return self._state

    def refresh(self) -> None:
        """Read again."""
        # Late, because the record's libraries are slow to load.
        from mindbody.record.problems import RecordError

        try:
            self._facts = self._source.facts()
        except RecordError as trouble:
            self._facts = None
            self._become(replace(self._state, page=None, said=translated(trouble), trouble=True))
            return
        self._become(replace(self._state, said="", trouble=False))

    def share(self, part: Part, on: bool) -> None:
        """Put a part on the page, or leave it out."""
        shared = self._state.shared | {part} if on else self._state.shared - {part}
        self._become(replace(self._state, shared=shared, said="", trouble=False))

    def choose_sheet(self, sheet: str) -> None:
        self._become(replace(self._state, sheet=Sheet(sheet), said="", trouble=False))

    def save(self, path: Path, write: Callable[[Path], None]) -> None:
        """Have `write` put the page into a file, and say how it went."""
        try:
            write(path)
        except OSError as trouble:
            words = self.tr(
                "The file {name} could not be written: {reason}. You might choose another folder."
            ).format(name=path.name, reason=trouble.strerror or str(trouble))
            self._become(replace(self._state, said=words, trouble=True))
        else:
            self._become(
                replace(self._state, said=self.tr("Saved as {name}.").format(name=path.name), trouble=False)
            )

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """One sentence about what the page did itself, such as printing."""
        self._become(replace(self._state, said=words, trouble=trouble))

    def leave(self) -> None:
        self.left.emit()

    def _become(self, state: VisitState) -> None:
        facts = self._facts
        if facts is not None:
            page = clinician_page(
                facts,
                state.shared,
                name=self._source.name,
                title_of=self._source.title_of,
                locale=self._locale,
            )
            there = frozenset(part for part in Part if facts.has(part))
            state = replace(state, page=page, there=there)
        if state != self._state:
            self._state = state
            self.changed.emit()
