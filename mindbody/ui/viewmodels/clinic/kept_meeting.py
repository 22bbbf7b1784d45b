"""What is kept of a meeting that goes on, and what is said when that fails: it goes on all the same."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from mindbody.clinic.place import to_json
from mindbody.clinic.roster import Line
from mindbody.clinic.running import MeetingRun
from mindbody.clinic.tallies import Counting
from mindbody.record.clinic.clashes import ChangedMeanwhile, NoLongerThere
from mindbody.record.clinic.rows import Attendance, BlockHeld, Tally
from mindbody.record.problems import RecordError
from mindbody.ui.viewmodels.clinic.keeper import Keeper
from mindbody.ui.viewmodels.clinic.meeting_words import say

log = logging.getLogger(__name__)


class KeptMeeting:
    """lines: the people, as they were last read."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._trouble = ""
        self._led_elsewhere = False
        self.lines: tuple[Line, ...] = ()
        self._read_lines()

    @property
    def held(self) -> str:
        return self._keeper.held

    @property
    def trouble(self) -> str:
        """One sentence; "" while all is kept."""
        if self._trouble or not self._led_elsewhere:
            return self._trouble
        return say("Another console leads this meeting now, and keeps its place. It goes on here too.")

    def place(self, run: MeetingRun) -> None:
        """Where it stands. Once another console has taken it over, it is that one's to say."""
        if not self._led_elsewhere:
            self._keep(partial(self._place, to_json(run)))

    def blocks(self, rows: Iterable[BlockHeld]) -> None:
        for row in rows:
            self._keep(partial(self._keeper.keep_block, row))

    def counting(self, block: int, question: str) -> Counting:
        """The count of a block's question as it was left, so that coming back to it loses no answer."""
        fresh = Counting(block=block, question=question)
        try:
            kept = self._keeper.tallies()
        except RecordError as trouble:
            log.warning("not read: %s", type(trouble.problem).__name__)
            return fresh
        asked = (fresh.block, fresh.question, fresh.lowest, len(fresh.counts))
        same = [each for each in kept if (each.block, each.question, each.lowest, len(each.counts)) == asked]
        return replace(fresh, counts=same[-1].counts) if same else fresh

    def tally(self, counted: Counting) -> None:
        row = Tally(
            held=self.held,
            block=counted.block,
            question=counted.question,
            lowest=counted.lowest,
            counts=counted.counts,
        )
        self._keep(partial(self._keeper.keep_tally, row))

    def mark(self, member: str, state: Attendance, minutes: int | None) -> None:
        """How somebody came. After it the people are as they are kept, which another console may have
        changed too."""
        self._keep(partial(self._keeper.mark, member, state, minutes))
        self._read_lines()

    def finish(self) -> None:
        self._keep(self._keeper.finish)

    def _place(self, place: str) -> None:
        try:
            self._keeper.keep_place(place)
        except ChangedMeanwhile:
            self._led_elsewhere = True

    def _keep(self, act: Callable[[], object]) -> None:
        try:
            act()
        except RecordError as trouble:
            log.warning("not kept: %s", type(trouble.problem).__name__)
            self._trouble = say("This could not be kept. The meeting goes on all the same.")
        except (ChangedMeanwhile, NoLongerThere) as clash:
            log.warning("not kept: %s", type(clash).__name__)
            self._trouble = say("Another console changed this. Please look at it again; the meeting goes on.")
        else:
            self._trouble = ""

    def _read_lines(self) -> None:
        try:
            self.lines = self._keeper.roster()
        except RecordError as trouble:
            log.warning("not read: %s", type(trouble.problem).__name__)
