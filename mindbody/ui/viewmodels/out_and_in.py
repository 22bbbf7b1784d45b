"""Everything can leave and come back: what would go is shown first, to the letter, and then done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from mindbody.ui.viewmodels.dates import date_words
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.settings import Said

if TYPE_CHECKING:
    from mindbody.insight.for_others import ForOthers
    from mindbody.record.outgoing import Outgoing
    from mindbody.record.taking_in import Arriving

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done, in one sentence."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The beginning of a text of a file, to the letter. name: of the text, or of what is in it. whole: there
    is no more of it."""

    name: str
    text: str
    whole: bool = False


class RecordDoor(Protocol):
    """The way out of the record and into it. Called away from the screens."""

    def outgoing(self, form: str, *, goal_words: bool = False) -> "Outgoing | ForOthers | Refusal":
        """Everything as `json`, or as tables, `csv`; measures and goal as `fhir`, and the goal in the
        person's words only where that is wished; what was practised as `research`. Nothing is written yet."""

    def samples(self, leaving: "Outgoing | ForOthers") -> tuple[Sample, ...]:
        """How the file begins."""

    def write(self, leaving: "Outgoing | ForOthers", path: Path) -> Refusal | None: ...

    def look_at(self, path: Path) -> "Arriving | Refusal":
        """What taking a file in would do. Nothing is changed yet."""

    def first_rows(self, arriving: "Arriving") -> tuple[Sample, ...]:
        """The first rows that come, as they stand in the file."""

    def bring_in(self, arriving: "Arriving") -> "Arriving | Refusal": ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What would leave, or come in. title: names it. facts: counts, days, what is about the person. nothing:
    there is nothing to be done with it. goal_words: whether the goal leaves in the person's own words; None
    where there is no such choice."""

    title: str
    facts: tuple[str, ...]
    samples: tuple[Sample, ...]
    nothing: bool = False
    goal_words: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutAndInState:
    """`leaving` or `arriving` is laid open, or neither; `busy` while something is being made or done."""

    ready: bool = False
    busy: bool = False
    leaving: Sheet | None = None
    arriving: Sheet | None = None
    said: Said | None = None


class OutAndInViewModel(QObject):
    """`changed` is told after every difference; `taken_in` hands over what came, once it is here."""

    changed = Signal()
    taken_in = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._door: RecordDoor | None = None
        self._leaving: Outgoing | ForOthers | None = None
        self._arriving: Arriving | None = None
        self._state = OutAndInState()

    @property
    def state(self) -> OutAndInState:
        return self._state

    @property
    def suffix(self) -> str:
        """How the name of the file that would leave ends."""
        return "" if self._leaving is None else self._leaving.suffix

    def set_door(self, door: RecordDoor) -> None:
        """The record is open."""
        self._door = door
        self._set(ready=True)

    def lay_open(self, form: str, *, goal_words: bool = False) -> None:
        """Show what would leave: as `json` or `csv`, or for others, as `fhir` or `research`."""

        def work(door: RecordDoor) -> "tuple[Outgoing | ForOthers, tuple[Sample, ...]] | Refusal":
            leaving = door.outgoing(form, goal_words=goal_words)
            return leaving if isinstance(leaving, Refusal) else (leaving, door.samples(leaving))

        self._start(work, self._laid_open)

    def save(self, path: Path) -> None:
        """Write what is laid open, to the byte."""
        leaving = self._leaving
        if leaving is None:
            return
        path = path if path.suffix.lower() == self.suffix else path.with_name(path.name + self.suffix)

        def done(refused: Refusal | None) -> None:
            if refused is None:
                self.put_away()
                self._say(self.tr("Saved: {path}").format(path=path))
            else:
                self._refused(refused)

        self._start(lambda door: door.write(leaving, path), done)

    def look_at(self, path: Path) -> None:
        """Look a file through, and show what would come in."""

        def work(door: RecordDoor) -> "tuple[Arriving, tuple[Sample, ...]] | Refusal":
            arriving = door.look_at(path)
            return arriving if isinstance(arriving, Refusal) else (arriving, door.first_rows(arriving))

        self._start(work, self._looked_at)

    def bring_in(self) -> None:
        """Take in what was looked through."""
        arriving = self._arriving
        if arriving is not None:
            self._start(lambda door: door.bring_in(arriving), self._brought_in)

    def put_away(self) -> None:
        """Neither save it nor take it in."""
        self._leaving = self._arriving = None
        self._set(leaving=None, arriving=None)

    def _laid_open(self, made: "tuple[Outgoing | ForOthers, tuple[Sample, ...]] | Refusal") -> None:
        if isinstance(made, Refusal):
            self._refused(made)
            return
        from mindbody.insight.for_others import ForOthers

        leaving, samples = made
        self._leaving = leaving
        common = (
            self.tr("In all: {size}").format(size=_size(len(leaving.data))),
            self.tr("Whoever has this file can read it, also when your record has a passcode"),
        )
        if isinstance(leaving, ForOthers):
            self._set(leaving=self._sheet_for_others(leaving, common, samples))
            return
        titles = {
            "json": self.tr("This is what leaves"),
            "csv": self.tr("These tables leave"),
        }
        facts = (
            *self._counts(leaving.rows),
            *self._days(leaving.first, leaving.last),
            *self._about_you(leaving.about_you),
            *common,
        )
        self._set(leaving=Sheet(title=titles[str(leaving.form)], facts=facts, samples=samples))

    def _sheet_for_others(
        self, leaving: "ForOthers", common: tuple[str, ...], samples: tuple[Sample, ...]
    ) -> Sheet:
        from mindbody.ui.viewmodels import for_others_words as words

        nothing = words.nothing_for_others(leaving)
        return Sheet(
            title=self.tr("There is nothing to save yet")
            if nothing
            else words.for_others_title(leaving.kind),
            facts=() if nothing else (*words.for_others_facts(leaving), *common),
            samples=() if nothing else samples,
            nothing=nothing,
            goal_words=leaving.goal_words if "Goal" in leaving.counts else None,
        )

    def _looked_at(self, found: "tuple[Arriving, tuple[Sample, ...]] | Refusal") -> None:
        if isinstance(found, Refusal):
            self._refused(found)
            return
        arriving, samples = found
        self._arriving = arriving
        coming = arriving.coming
        title = (
            self.tr("This comes in from “{name}”") if arriving.brings else self.tr("Nothing new in “{name}”")
        )
        facts = [*self._counts(coming.new), *self._days(coming.first, coming.last)]
        if there := sum(coming.there.values()):
            here = (
                self.tr("1 entry is here already") if there == 1 else self.tr("{n} entries are here already")
            )
            facts.append(here.format(n=QLocale().toString(there)))
        if arriving.profile is not None:
            facts.append(self.tr("Your name, your person and your choices in Settings come too"))
        sheet = Sheet(
            title=title.format(name=arriving.path.name),
            facts=tuple(facts),
            samples=samples,
            nothing=not arriving.brings,
        )
        self._set(arriving=sheet)

    def _brought_in(self, arrived: "Arriving | Refusal") -> None:
        self.put_away()
        if isinstance(arrived, Refusal):
            self._refused(arrived)
            return
        self._say(self.tr("It is all here now. A backup of how it was before is kept."))
        self.taken_in.emit(arrived)

    def _refused(self, refusal: Refusal) -> None:
        self._say(refusal.words, trouble=True)

    def _start(self, work: Callable[[RecordDoor], Result], done: Callable[[Result], None]) -> None:
        """One thing at a time."""
        door = self._door
        if door is None or self._state.busy:
            return
        if self._leaving is None and self._arriving is None:
            self._set(busy=True, said=None)
        else:
            self._set(busy=True)

        def finished(result: Result) -> None:
            self._set(busy=False)
            done(result)

        self._jobs.start(lambda: work(door), finished, self._failed)

    def _failed(self, _trouble: Exception) -> None:
        self._set(busy=False)
        words = self.tr(
            "This did not work, and nothing was changed. You might start MindBody again, and try."
        )
        self._say(words, trouble=True)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self._set(said=Said(words, trouble))

    def _set(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]  # fields of the state
        self.changed.emit()

    def _counts(self, rows: Mapping[str, int]) -> list[str]:
        one_and_many = {
            "session": (self.tr("1 session"), self.tr("{n} sessions")),
            "step": (self.tr("1 step of a session"), self.tr("{n} steps of sessions")),
            "rating": (self.tr("1 rating"), self.tr("{n} ratings")),
            "entry": (self.tr("1 entry of my log"), self.tr("{n} entries of my log")),
            "answer": (self.tr("1 note or answer"), self.tr("{n} notes and answers")),
            "measure_answer": (self.tr("1 answer to set questions"), self.tr("{n} answers to set questions")),
            "lesson_mark": (self.tr("1 lesson mark"), self.tr("{n} lesson marks")),
            "place": (self.tr("1 place to go on from"), self.tr("{n} places to go on from")),
        }
        return [
            one if rows[table] == 1 else many.format(n=QLocale().toString(rows[table]))
            for table, (one, many) in one_and_many.items()
            if table in rows
        ]

    def _days(self, first: date | None, last: date | None) -> list[str]:
        if first is None or last is None:
            return []
        if first == last:
            return [self.tr("All of {day}").format(day=_day(first))]
        return [self.tr("From {first} to {last}").format(first=_day(first), last=_day(last))]

    def _about_you(self, profile: Mapping[str, object]) -> list[str]:
        if not profile:
            return []
        facts = []
        if name := profile.get("name"):
            facts.append(self.tr("Your name: {name}").format(name=name))
        contact = profile.get("contact")
        if isinstance(contact, Mapping) and any(contact.values()):
            person = " ".join(str(contact[part]) for part in ("name", "number") if contact.get(part))
            facts.append(self.tr("Your person: {person}").format(person=person))
        return [*facts, self.tr("Your choices in Settings")]


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _day(day: date) -> str:
    return date_words(day)
