"""A player on a tape deck, with everything it says written down."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from mindbody.audio.piece import Piece
from mindbody.audio.player import Notice, Player, PlayerState
from tests.support.tape_deck import HandClock, HandTicker, TapeDeck

FRAME = 1 / 60


@dataclass
class Listening:
    """`roll` lets time pass, looking sixty times a second; every position seen is kept."""

    clock: HandClock
    wall: HandClock
    ticker: HandTicker
    deck: TapeDeck
    player: Player
    positions: list[float] = field(default_factory=list)
    states: list[PlayerState] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    endings: int = 0

    def roll(self, seconds: float, *, stall: float = 0.0) -> None:
        """stall: seconds for which the screen does not look, at the start."""
        if stall:
            self._pass(stall)
        for _ in range(round((seconds - stall) / FRAME)):
            self._pass(FRAME)

    def roll_until_quiet(self, limit: float = 300.0) -> None:
        """Until nothing ticks any more."""
        while self.ticker.running and limit > 0:
            self._pass(FRAME)
            limit -= FRAME
        assert not self.ticker.running, "it still plays"

    def _pass(self, seconds: float) -> None:
        self.clock.now += seconds
        self.wall.now += seconds
        self.ticker.tick()
        self.positions.append(self.player.position)


def listen(mixer: Piece | None = None, *, parent: QObject | None = None) -> Listening:
    """A player with a piece loaded."""
    clock, wall, ticker = HandClock(), HandClock(5_000.0), HandTicker()
    deck = TapeDeck(clock, step=0.015)
    player = Player(deck, clock, ticker, wall, parent)
    heard = Listening(clock, wall, ticker, deck, player)
    player.state_changed.connect(heard.states.append)
    player.noticed.connect(heard.notices.append)

    def count() -> None:
        heard.endings += 1

    player.finished.connect(count)
    if mixer is not None:
        player.load(mixer)
    return heard
