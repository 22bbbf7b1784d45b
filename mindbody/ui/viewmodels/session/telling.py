"""Events on their way to the journal; what it cannot keep is said on the screen."""

import logging
from collections.abc import Iterable

from mindbody.session.events import Event
from mindbody.ui.viewmodels.session.journal import Journal, NotKept
from mindbody.ui.viewmodels.session.notices import NoticeLine

log = logging.getLogger(__name__)


class Telling:
    """Tells the journal, one event after the other."""

    def __init__(self, journal: Journal, notice: NoticeLine) -> None:
        self._journal = journal
        self._notice = notice

    def tell(self, event: Event) -> None:
        try:
            self._journal.heard(event)
        except NotKept as trouble:
            log.warning("not kept: %s", trouble)
            self._notice.stay(str(trouble))

    def tell_all(self, events: Iterable[Event]) -> None:
        for event in events:
            self.tell(event)
