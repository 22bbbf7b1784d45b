"""All programmes, and the lessons of the one that is looked at. Made of the small index alone."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.session.courses import BOOSTER, Ending, Standing, Where
from mindbody.ui.viewmodels.days import day_words
from mindbody.ui.viewmodels.listing import listed
from mindbody.ui.viewmodels.packs import language_name
from mindbody.ui.viewmodels.today import TodayLesson
from mindbody.ui.viewmodels.today_facts import followed, lessons_of, where_in

if TYPE_CHECKING:
    from mindbody.content.index import Index, IndexProgramme
    from mindbody.record.glance import Glance
    from mindbody.record.profile import Stay, Wish

_BESIDE_CARDS: Final = 18.5
"""Minutes of a whole session beside its cards, which take one each."""
_WEEK: Final = 7


class Mark(StrEnum):
    """What the disc before a lesson tells, beside the words that tell the same."""

    DONE = "done"
    VISITED = "visited"
    NEXT = "next"
    OPEN = "open"
    LATER = "later"


class LearnFacts(NamedTuple):
    """What was met, and what is followed, on a local day."""

    glance: "Glance"
    programme: str
    stay: "Stay"
    today: date
    wish: "Wish | None" = None


class ProgrammeCard(NamedTuple):
    """A programme as a card. size: how many lessons, at what pace. place: where the person is in it.
    followed: Today goes by it. shown: its lessons are on the page."""

    id: str
    title: str
    size: str
    place: str
    followed: bool
    shown: bool


class LessonRow(NamedTuple):
    """A lesson in the list, in words. `suggested` is the one that Today has on its card."""

    id: str
    number: int
    title: str
    aim: str
    length: str
    mark: Mark
    state: str
    suggested: bool


class LearnState(NamedTuple):
    """Everything on the page. can_follow: the programme shown is not the one that Today goes by. word:
    where the person is in it, in one kind sentence, "" for none."""

    programmes: tuple[ProgrammeCard, ...]
    title: str
    about: str
    can_follow: bool
    word: str
    lessons: tuple[LessonRow, ...]


class LearnViewModel(QObject):
    """`look` is asked again by `refresh`, as when the page is shown."""

    changed = Signal()
    follow_wanted = Signal(str)
    """The id of the programme that Today shall go by."""

    def __init__(
        self, index: "Index", look: Callable[[], LearnFacts], *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._look = look
        self._facts = look()
        self._shown = ""
        self._state = self._derive()

    @property
    def state(self) -> LearnState:
        return self._state

    @property
    def facts(self) -> LearnFacts:
        return self._facts

    def refresh(self) -> None:
        """Look again at what was met and chosen."""
        self._facts = self._look()
        self._tell()

    def show_programme(self, programme: str) -> None:
        """Show the lessons of this programme. Nothing else changes by it."""
        self._shown = programme
        self._tell()

    def follow(self) -> None:
        """Let Today go by the programme that is shown."""
        shown = self._programme
        if shown is not None and shown.id != self._followed:
            self.follow_wanted.emit(shown.id)
            self.refresh()

    def where(self, lesson: str) -> tuple[Where, TodayLesson, "IndexProgramme"] | None:
        """Where the person is in the programme of a lesson, and the lesson itself; None if unknown."""
        for programme in self._index.programmes:
            for each in lessons_of(self._index, programme):
                if each.id == lesson:
                    return self._where(programme), each, programme
        return None

    def needed_words(self, lesson: str) -> str:
        """What a lesson leans on that was not met yet, by title; "" for nothing."""
        found = self.where(lesson)
        return "" if found is None else self._needed(lesson, found[0])

    @property
    def _programme(self) -> "IndexProgramme | None":
        return followed(self._index, self._shown or self._facts.programme)

    @property
    def _followed(self) -> str:
        found = followed(self._index, self._facts.programme)
        return found.id if found is not None else ""

    def _where(self, programme: "IndexProgramme") -> Where:
        return where_in(programme, self._facts.glance, self._facts.stay, self._facts.wish, self._facts.today)

    def _tell(self) -> None:
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self) -> LearnState:
        shown = self._programme
        if shown is None:
            return LearnState((), "", "", can_follow=False, word="", lessons=())
        stands = self._where(shown)
        return LearnState(
            programmes=tuple(self._card(each, shown) for each in self._index.programmes),
            title=shown.title,
            about=shown.about,
            can_follow=shown.id != self._followed,
            word=self._word(stands),
            lessons=tuple(self._row(each, stands, shown) for each in lessons_of(self._index, shown)),
        )

    def _card(self, programme: "IndexProgramme", shown: "IndexProgramme") -> ProgrammeCard:
        stands = self._where(programme)
        return ProgrammeCard(
            id=programme.id,
            title=programme.title,
            size=self._origin(programme) + self._size(programme),
            place=self._place(stands, len(programme.lessons)),
            followed=programme.id == self._followed,
            shown=programme == shown,
        )

    def _origin(self, programme: "IndexProgramme") -> str:
        """Whose it is and in which language, for a programme that came with a pack."""
        if not programme.pack:
            return ""
        return self.tr("{language}, from {pack}: ").format(
            language=language_name(programme.language), pack=programme.pack
        )

    def _size(self, programme: "IndexProgramme") -> str:
        many = len(programme.lessons)
        if many == 1:
            return self.tr("1 lesson")
        if programme.pace == _WEEK:
            return self.tr("{n} lessons, about one a week").format(n=many)
        if programme.pace <= 1:
            return self.tr("{n} lessons, at your own pace").format(n=many)
        return self.tr("{n} lessons, one in {days} days or so").format(n=many, days=programme.pace)

    def _place(self, stands: Where, of: int) -> str:
        if stands.ending is Ending.OVER:
            return self.tr("You have met every lesson")
        if not stands.met:
            return self.tr("Not begun yet")
        if stands.met == 1:
            return self.tr("You have met 1 of {all}").format(all=of)
        return self.tr("You have met {n} of {all}").format(n=stands.met, all=of)

    def _word(self, stands: Where) -> str:
        today = self._facts.today
        if stands.ending is Ending.OVER:
            return self.tr("You have come all the way through. Any lesson can be read or done again.")
        if stands.ending is Ending.BOOSTER_TO_COME and stands.booster_on is not None:
            if stands.booster_on <= today:
                return self.tr("You have come all the way through. The look back is there for you now.")
            words = self.tr("You have come all the way through. The look back is there from {day}, or now.")
            return words.format(day=day_words(stands.booster_on, today))
        if stands.staying and stands.coming_on is not None:
            words = self.tr("You are staying where you are until {day}. That is a good use of a week.")
            return words.format(day=day_words(stands.coming_on, today))
        if stands.rests_until is not None:
            words = self.tr("Two new lessons this week are plenty. The next one can wait until {day}.")
            return words.format(day=day_words(stands.rests_until, today))
        return ""

    def _row(self, lesson: TodayLesson, stands: Where, programme: "IndexProgramme") -> LessonRow:
        mark = self._mark(lesson.id, stands)
        return LessonRow(
            id=lesson.id,
            number=lesson.number,
            title=lesson.title,
            aim=lesson.aim,
            length=self._length(lesson.id),
            mark=mark,
            state=self._state_words(lesson.id, mark, stands),
            suggested=lesson.id == stands.suggested and programme.id == self._followed,
        )

    def _mark(self, lesson: str, stands: Where) -> Mark:
        standing = stands.standing[lesson]
        if standing is Standing.DONE:
            return Mark.DONE
        if standing is Standing.VISITED:
            return Mark.VISITED
        if lesson in (stands.suggested, stands.coming):
            return Mark.NEXT
        return Mark.LATER if standing is Standing.LATER else Mark.OPEN

    def _state_words(self, lesson: str, mark: Mark, stands: Where) -> str:
        match mark:
            case Mark.DONE:
                return self.tr("Done")
            case Mark.VISITED:
                return self.tr("Visited")
            case Mark.NEXT:
                return self.tr("Next for you")
            case Mark.LATER:
                return self.tr("Later")
        if lesson == BOOSTER and stands.booster_on is not None and stands.booster_on > self._facts.today:
            return self.tr("From {day}").format(day=day_words(stands.booster_on, self._facts.today))
        return self.tr("Open")

    def _needed(self, lesson: str, stands: Where) -> str:
        titles = {entry.id: entry.title for entry in self._index.lessons}
        names = [titles.get(each, each) for each in stands.needed.get(lesson, ())]
        return listed(self.tr("“{title}”").format(title=name) for name in names)

    def _length(self, lesson: str) -> str:
        cards = next((entry.cards for entry in self._index.lessons if entry.id == lesson), 0)
        about = max(5, round((_BESIDE_CARDS + cards) / 5) * 5)
        return self.tr("about {n} min").format(n=about)
