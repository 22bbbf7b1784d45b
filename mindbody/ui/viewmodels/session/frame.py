"""What frames every step: where in the session, what is left, and the questions over it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from mindbody.record.profile import Levels, Settings
from mindbody.session.run import FinishedRun, Run
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.step import StepViewModel
from mindbody.ui.viewmodels.session.words import about_left, clock_words, say

SILENT = "silent"
"""The voice of those who want words only."""


class Asking(Enum):
    """A question that lies over the step."""

    PAUSED = auto()
    """The person paused: ease out, go on, end here."""
    AWAY = auto()
    """The machine slept: go on, or end here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The short close of a finished session. minutes: really spent, in whole minutes, at least one."""

    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """The frame. left: how much is left, in words. notice: one quiet line, "" for none.

    can_ease_out: whether there is something to come out of. words_on: captions are shown. by_ear: all is read
    out as it comes, so that the screen may stay dark.
    """

    title: str
    kinds: tuple[StepKind, ...]
    index: int
    left: str
    paused: bool = False
    asking: Asking | None = None
    hidden: bool = False
    notice: str = ""
    words_on: bool = True
    by_ear: bool = False
    levels: Levels
    has_background: bool = False
    closing: Closing | None = None


def frame_of(
    run: Run,
    step: StepViewModel[Any] | None,
    over: FinishedRun | None,
    *,
    title: str,
    settings: Settings,
    asking: Asking | None,
    hidden: bool,
    notice: str,
) -> SessionState:
    """The frame of a step, or of the close when the session is over."""
    return SessionState(
        title=title,
        kinds=tuple(each.kind for each in run.plan.steps),
        index=run.index,
        left=left_words(run, step.seconds_left if step else None),
        paused=run.paused,
        asking=asking,
        hidden=hidden,
        notice=notice,
        words_on=settings.captions,
        by_ear=settings.reads_pages,
        levels=settings.levels,
        has_background=settings.background is not None,
        closing=Closing(minutes=max(1, round(over.active_seconds / 60))) if over else None,
    )


def left_words(run: Run, seconds_left: float | None) -> str:
    """To the second in a step that ends by itself; otherwise about how long the rest may take."""
    if seconds_left is not None:
        return say("{time} left").format(time=clock_words(seconds_left))
    return about_left(sum(step.seconds for step in run.plan.steps[run.index :]))


def reads_aloud(settings: Settings) -> bool:
    """Whether cards are read out: not for those who want words only, or no voice."""
    return settings.sound.voice_level > 0 and settings.voice != SILENT
