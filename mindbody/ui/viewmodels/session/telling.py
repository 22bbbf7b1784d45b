"""Events on their way to the journal; what it cannot keep is said on the screen."""

import logging
from collections.abc import Callable, Iterable, Mapping

from mindbody.session.events import Answered, Event
from mindbody.ui.viewmodels.session.journal import Journal, NotKept
from mindbody.ui.viewmodels.session.notices import NoticeLine
from mindbody.ui.viewmodels.translated import translated

log = logging.getLogger(__name__)


class Telling:
    """Tells the journal, one event after the other, and remembers the answers."""

    def __init__(
        self,
        journal: Journal,
        notice: NoticeLine,
        answers: Mapping[str, object],
        said: Callable[[], None],
    ) -> None:
        """answers: those of earlier sessions, by `lesson.field`. said: there is something new to read."""
        self._said = said
        self._journal = journal
        self._notice = notice
        self._answers = dict(answers)

    def answers_of(self, lesson: str) -> dict[str, object]:
        """The latest answers of a lesson, by field; one that was taken back is gone."""
        start = f"{lesson}."
        return {
            name.removeprefix(start): value
            for name, value in self._answers.items()
            if name.startswith(start) and value is not None
        }

    def tell(self, event: Event) -> None:
        if isinstance(event, Answered):
            self._answers[event.field] = event.value
        try:
            self._journal.heard(event)
        except NotKept as trouble:
            cause = trouble.__cause__
            log.warning("not kept: %s", type(getattr(cause, "problem", cause)).__name__)
            self._notice.stay(translated(trouble))
            self._said()

    def tell_all(self, events: Iterable[Event]) -> None:
        for event in events:
            self.tell(event)
