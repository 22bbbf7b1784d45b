"""The answers of one exercise while it is filled in: kept within a second, and every change taken back."""

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.toolkit.cells import rows_in
from mindbody.toolkit.pacing_log import stop_signs
from mindbody.ui.viewmodels.session.answers import fitted
from mindbody.ui.viewmodels.session.computed import computed
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.pacing_words import AGREED
from mindbody.ui.viewmodels.session.prefilled import filled_in
from mindbody.ui.viewmodels.session.times import Clock

KEEP_AFTER: Final = 0.6
"""Seconds after the first stroke of writing until it is kept."""

WRITTEN: Final = (FieldType.TEXT, FieldType.PERSON, FieldType.ROWS, FieldType.NUMBER)
"""Field types that are filled in stroke by stroke. Others are kept at once."""

_FOLLOWS: Final = ("pacing-start", "pacing-next", "sleep-sums", "habit-thermometer")
"""Sums that are kept as soon as there is one; others once they were seen."""


class Answering:
    """known: everything an exercise may look at, given the answers as they are now. tell: keeps an answer of
    a field, None for one that was taken back. stop_sign: one was noted in a log; whether a clinician has
    agreed is then asked anew."""

    def __init__(
        self,
        lesson: Lesson,
        told: Mapping[str, Any],
        *,
        known: Callable[[Mapping[str, Any]], Known],
        tell: Callable[[str, Any], None],
        stop_sign: Callable[[], None],
        clock: Clock,
    ) -> None:
        self._lesson = lesson
        self._answers = dict(told)
        self._kept = dict(told)
        self._known = known
        self._tell_it = tell
        self._stop_sign = stop_sign
        self._clock = clock
        self._changed: set[str] = set()
        self._touched: set[str] = set()
        self._seen: set[str] = set()
        self._pending_since = math.inf
        self._undo: list[tuple[str, Any]] = []

    @property
    def answers(self) -> Mapping[str, Any]:
        return self._answers

    @property
    def known(self) -> Known:
        return self._known(self._answers)

    @property
    def all_kept(self) -> bool:
        """Whether everything written so far is kept."""
        return not self._changed

    @property
    def is_due(self) -> bool:
        """Whether what was written has waited long enough to be kept."""
        return self._clock.monotonic() - self._pending_since >= KEEP_AFTER

    @property
    def undoable(self) -> int:
        """How many changes can be taken back."""
        return len(self._undo)

    def is_untouched(self, name: str) -> bool:
        """Whether the person has not changed a field yet."""
        return name not in self._touched

    def touch(self, name: str) -> None:
        self._touched.add(name)

    def see(self, name: str) -> None:
        """A field is shown: a sum that was seen is kept."""
        self._seen.add(name)

    def answer(self, field: ExerciseField, value: Any) -> None:
        """Take an answer, None to take it back. Raises NotAnAnswer."""
        before = self._answers.get(field.id)
        following = fitted(field, filled_in(field, before, value, self.known))
        self._touched.add(field.id)
        if following == before:
            return
        lines_came_or_went = field.type is FieldType.ROWS and len(rows_in(before)) != len(rows_in(following))
        if field.type not in WRITTEN or field.id not in self._changed or lines_came_or_went:
            self._undo.append((field.id, before))
        self.put(field.id, following)
        if field.type not in WRITTEN:
            self.keep()
        if stop_signs(rows_in(following)) > stop_signs(rows_in(before)):
            self._heed_stop_sign()

    def put(self, name: str, value: Any) -> None:
        """Set an answer with no way back; it is kept with the next `keep`."""
        if value is None:
            self._answers.pop(name, None)
        else:
            self._answers[name] = value
        self._changed.add(name)
        self._pending_since = min(self._pending_since, self._clock.monotonic())

    def undo(self) -> str:
        """Take the last change back, and keep that; the field it was in, "" when there is none."""
        if not self._undo:
            return ""
        name, before = self._undo.pop()
        self.put(name, before)
        self.keep()
        return name

    def keep(self) -> None:
        """Tell every change that was not told yet, and the sums that follow."""
        changed, self._changed = self._changed, set()
        self._pending_since = math.inf
        for name in sorted(changed):
            self._tell(name)
        known = self.known
        for field in self._lesson.exercise:
            if field.type is FieldType.COMPUTED and (field.rule in _FOLLOWS or field.id in self._seen):
                found = computed(field, known)
                kept = found.kept if found is not None else None
                if kept is None:
                    self._answers.pop(field.id, None)
                else:
                    self._answers[field.id] = kept
                self._tell(field.id)

    def _heed_stop_sign(self) -> None:
        if AGREED in self._answers:
            self.put(AGREED, None)
        self.keep()
        self._stop_sign()

    def _tell(self, name: str) -> None:
        value = self._answers.get(name)
        if value != self._kept.get(name):
            self._kept[name] = value
            self._tell_it(name, value)
