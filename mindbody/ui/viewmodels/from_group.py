"""What a group did, taken home: a code or a file that sets this person's own app to the same lesson."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.record.profile import Wish
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.clinic.homelink import HomeLink
    from mindbody.content.library import Library
    from mindbody.record.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class FromGroupState:
    """preview: exactly what would be set, a line a thing; empty while nothing was read. said: one sentence,
    `trouble` when something is wrong."""

    there: bool = False
    preview: tuple[str, ...] = ()
    said: str = ""
    trouble: bool = False


class FromGroupViewModel(QObject):
    """Nothing is set but what the preview said, and all of it is one change that can be taken back in
    Settings."""

    changed = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        library: "Callable[[], Library | None]",
        today: Callable[[], date],
        parent: QObject | None = None,
        *,
        groups: "Callable[[], Library] | None" = None,
    ) -> None:
        """library: the lessons, None while they are not loaded. groups: those that groups go by, where they
        meet in another language; read when they are asked for."""
        super().__init__(parent)
        self._settings = settings
        self._library = library
        self._today = today
        self._groups = groups
        self._link: HomeLink | None = None
        self._state = FromGroupState(there=library() is not None)

    @property
    def state(self) -> FromGroupState:
        return self._state

    def refresh(self) -> None:
        """The lessons may be there by now."""
        self._become(replace(self._state, there=self._library() is not None))

    def type_code(self, code: str) -> None:
        """A code from paper, in any case and with any spaces."""
        from mindbody.clinic.homecode import link_by_code

        if code.strip():
            self._read(lambda library: link_by_code(code, library))

    def open_file(self, path: Path) -> None:
        from mindbody.clinic.homelink import LARGEST, from_text

        def read(library: "Library") -> "HomeLink":
            with path.open("rb") as file:
                # No more than such a file can be: whatever else was chosen is not read whole.
                text = file.read(4 * LARGEST + 1).decode("utf-8", "replace")
            return from_text(text, library)

        self._read(read)

    def accept(self) -> None:
        """Set it: its lessons come next, and what the group did is among the favourites."""
        library, link = self._library(), self._link
        if library is None or link is None:
            return
        profile = self._settings.profile
        fields: dict[str, object] = {"favourites": profile.favourites | set(_liked(link))}
        if link.lessons:
            fields["programme"] = _course_of(link, library)
            fields["wish"] = Wish(lessons=link.lessons, since=self._today().isoformat())
        self._settings.change("from-group", **fields)
        self._link = None
        words = self.tr("It is set. Today begins with it.") if link.lessons else self.tr("It is set.")
        self._become(FromGroupState(there=True, said=words))

    def decline(self) -> None:
        self._link = None
        self._become(FromGroupState(there=True))

    def _read(self, read: "Callable[[Library], HomeLink]") -> None:
        library = self._library()
        if library is None:
            return
        theirs = library if self._groups is None else self._groups()
        try:
            given = read(theirs)
            self._link = given if theirs is library else _there_too(given, library)
        except ValueError as trouble:
            self._link = None
            self._become(FromGroupState(there=True, said=translated(trouble), trouble=True))
            return
        except OSError as trouble:
            self._link = None
            words = self.tr("The file can't be read: {reason}. You might type the code instead.")
            said = words.format(reason=trouble.strerror or trouble)
            self._become(FromGroupState(there=True, said=said, trouble=True))
            return
        lacking = self._lacking(given, library, theirs)
        preview = self._preview(self._link, library, self._settings.profile)
        if not preview:
            self._link = None
        nothing = "\n".join(lacking) or self.tr("All it names is set already.")
        said = "" if preview else nothing
        preview = (*preview, *lacking) if preview else ()
        self._become(FromGroupState(there=True, preview=preview, said=said))

    def _preview(self, link: "HomeLink", library: "Library", profile: "Profile") -> tuple[str, ...]:
        words = (self.tr("Next on Today: {title}"), self.tr("And after it: {title}"))
        lines = [
            words[min(number, 1)].format(title=library.lessons[each].title)
            for number, each in enumerate(link.lessons)
        ]
        if link.lessons and (course := _course_of(link, library)) != profile.programme:
            title = library.programmes[course].title
            lines.append(self.tr("Today goes by the course: {title}").format(title=title))
        liked = [_title_of(each, library) for each in _liked(link) if each not in profile.favourites]
        if liked:
            lines.append(self.tr("To your favourites: {titles}").format(titles="; ".join(liked)))
        return tuple(lines)

    def _lacking(self, given: "HomeLink", library: "Library", theirs: "Library") -> tuple[str, ...]:
        """The lessons of the meeting that are not there in this language."""
        words = self.tr("Not there in this language yet: {title}")
        names = (each for each in given.lessons if each not in library.lessons)
        return tuple(words.format(title=theirs.lessons[each].title) for each in names)

    def _become(self, state: FromGroupState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _there_too(link: "HomeLink", library: "Library") -> "HomeLink":
    """What of it there is in a library of another language."""
    practice = link.practice if link.practice in library.practices else ""
    return replace(
        link,
        lessons=tuple(each for each in link.lessons if each in library.lessons),
        practice=practice,
        breath=link.breath if link.breath in library.breaths else "",
        movements=tuple(each for each in link.movements if each in library.movements),
        minutes=link.minutes if practice else 0,
    )


def _course_of(link: "HomeLink", library: "Library") -> str:
    return library.lessons[link.lessons[0]].programme


def _liked(link: "HomeLink") -> tuple[str, ...]:
    return tuple(filter(None, (link.practice, link.breath, *link.movements)))


def _title_of(name: str, library: "Library") -> str:
    shelves = (library.practices, library.breaths, library.movements)
    return next(shelf[name].title for shelf in shelves if name in shelf)
