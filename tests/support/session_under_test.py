"""A whole session with everything real but the time and the sound device."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from mindbody import places
from mindbody.audio.clips import Clips
from mindbody.audio.narration import Narration
from mindbody.audio.player import Player
from mindbody.audio.voices import Voice
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Position
from mindbody.record.profile import Settings
from mindbody.record.store import Record
from mindbody.session.events import Event, StepState
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, Plan, make_plan, plan_from_json
from mindbody.session.run import Run, begin, resume_at
from mindbody.ui.viewmodels.session.journal import Journal
from mindbody.ui.viewmodels.session.past import past_of
from mindbody.ui.viewmodels.session.record_journal import RecordJournal
from mindbody.ui.viewmodels.session.score_maker import AudioScores
from mindbody.ui.viewmodels.session.session import SessionViewModel
from tests.support.records import record_in
from tests.support.session_time import HandPulse, HandTime
from tests.support.tape_deck import HandTicker, TapeDeck

STEP = 0.25
"""Seconds between two looks of everything that looks at time."""


@lru_cache(maxsize=1)
def real_library() -> Library:
    """The lessons of the product, read once for all tests."""
    library, _ = read_library(places.lessons())
    return library


@dataclass
class SessionUnderTest:
    """`let_pass` lets time go by; `events` is everything that was told."""

    view_model: SessionViewModel
    player: Player
    deck: TapeDeck
    record: Record
    time: HandTime
    pulse: HandPulse
    player_ticker: HandTicker
    first_events: tuple[Event, ...]
    events: list[Event] = field(default_factory=list)
    settings: list[Settings] = field(default_factory=list)

    @property
    def step(self) -> Any:
        """The view model of the step it is in."""
        assert self.view_model.step is not None, "the session is over"
        return self.view_model.step

    def open(self) -> "SessionUnderTest":
        self.view_model.open(self.first_events)
        return self

    def let_pass(self, seconds: float, *, step: float = STEP) -> None:
        for _ in range(round(seconds / step)):
            self.time.pass_by(step)
            self.player_ticker.tick()
            self.pulse.beat()

    def let_pass_until(self, fact: Callable[[], bool], limit: float = 3_000.0) -> float:
        """Until something is so; returns the seconds that took."""
        passed = 0.0
        while not fact():
            assert passed < limit, "it never came to be"
            self.let_pass(STEP)
            passed += STEP
        return passed


class Overheard:
    """A journal that keeps a copy of what another one is told."""

    def __init__(self, journal: Journal, events: list[Event]) -> None:
        self._journal = journal
        self._events = events

    def heard(self, event: Event) -> None:
        self._journal.heard(event)
        self._events.append(event)


def planned(
    lesson: str,
    *,
    minutes: float = 12,
    position: Position = Position.SEATED,
    energy: Energy = Energy.OK,
    settings: Settings | None = None,
) -> Plan:
    settings = settings or Settings()
    library = real_library()
    return make_plan(
        library.lessons[lesson],
        library,
        minutes=minutes,
        position=position,
        energy=energy,
        comfort=settings.comfort,
        can_fill=fills(settings.comfort, library.breaths),
    )


def begin_session(
    folder: Path,
    lesson: str = "you-are-believed",
    *,
    minutes: float = 12,
    position: Position = Position.SEATED,
    energy: Energy = Energy.OK,
    settings: Settings | None = None,
    voice: Voice | None = None,
    audio: Path | None = None,
    time: HandTime | None = None,
) -> SessionUnderTest:
    """A session that begins at its first step."""
    settings = settings or Settings()
    plan = planned(lesson, minutes=minutes, position=position, energy=energy, settings=settings)
    run, events = begin(plan, str(uuid4()))
    return _around(folder, run, events, settings, voice, audio, time)


def take_up(
    folder: Path,
    *,
    settings: Settings | None = None,
    voice: Voice | None = None,
    audio: Path | None = None,
    time: HandTime | None = None,
) -> SessionUnderTest:
    """The session that the record in `folder` says is not finished."""
    time = time or HandTime()
    record = record_in(folder, time.wall)
    found = record.unfinished()
    assert found is not None, "the record knows of no session to go on with"
    states = {step.number: StepState(step.state) for step in found.steps if step.state}
    run, events = resume_at(
        plan_from_json(found.plan_json), id=found.id, index=found.index, within=found.within, states=states
    )
    record.close()
    return _around(folder, run, events, settings or Settings(), voice, audio, time)


def _around(
    folder: Path,
    run: Run,
    events: tuple[Event, ...],
    settings: Settings,
    voice: Voice | None,
    audio: Path | None,
    time: HandTime | None,
) -> SessionUnderTest:
    time = time or HandTime()
    library = real_library()
    record = record_in(folder, time.wall)
    deck, ticker, pulse = TapeDeck(time.seconds), HandTicker(), HandPulse()
    player = Player(deck, time.monotonic, ticker)
    overheard: list[Event] = []
    kept = [settings]
    scores = AudioScores(
        library,
        Narration((voice or Voice.silent(),)),
        Clips(audio or places.audio(), workers=0),
        lambda: kept[-1],
    )
    lesson = library.lessons[run.plan.lesson]
    view_model = SessionViewModel(
        run,
        library=library,
        journal=Overheard(RecordJournal(record, run.id, lesson), overheard),
        player=player,
        scores=scores,
        settings=settings,
        clock=time,
        ticker=pulse,
        past=past_of(record, lesson, library, session=run.id),
    )
    view_model.settings_changed.connect(kept.append)
    return SessionUnderTest(view_model, player, deck, record, time, pulse, ticker, events, overheard, kept)
