"""Pictures of all that a room can be shown, as the window on the projector shows it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mindbody.clinic.room import RoomFrame
    from mindbody.content.library import Library

NAME: Final = "room"
SIZES: Final = ((1280, 720), (1920, 1080), (3840, 2160), (1024, 768))
LONG_SENTENCE: Final = "Let the next breath come by itself, and notice the place where you feel it most."


def rooms(out: Path) -> Iterator[str]:
    """Every kind of content, light and dark, at three sizes; some with all sizes raised."""
    from PySide6.QtWidgets import QApplication

    from mindbody import places
    from mindbody.content.reading import read_library
    from mindbody.ui.shell.dress import FUSION
    from mindbody.ui.shell.room_window import RoomWindow
    from mindbody.ui.theme.fonts import load_family
    from mindbody.ui.theme.look import Look, Theme

    app = QApplication.instance() or QApplication(["room", *FUSION])
    library, _ = read_library(places.lessons())
    family = load_family()
    for theme in (Theme.ROOM_LIGHT, Theme.ROOM_DARK):
        for width, height in SIZES:
            window = RoomWindow(Look(theme=theme, family=family, reduced_motion=True))
            window.resize(width, height)
            window.show()
            for name, frame in frames(library).items():
                window.set_factor(1.4 if name.endswith("-raised") else 1.0)
                window.follow(lambda: 3.4)
                window.show_frame(frame)
                made = out / f"{theme.value}-{width}x{height}" / f"{name}.png"
                made.parent.mkdir(parents=True, exist_ok=True)
                window.grab().save(str(made))
                yield str(made)
            app.processEvents()
            window.close()
            window.deleteLater()


def frames(library: "Library") -> "Mapping[str, RoomFrame]":
    """One frame for each kind of content, and for what can lie over it."""
    from mindbody.clinic.room import (
        Blank,
        Break,
        Breathing,
        BreathStyle,
        Calm,
        Dots,
        HelpLines,
        Moving,
        RoomFrame,
        Template,
        TestCard,
        Words,
    )

    lesson = library.lesson("steady-pacing")
    card = lesson.cards[2]
    words = Words(title=card.title, lines=tuple(card.room.split("\n")), eyebrow=lesson.title)
    longest = max(
        (each for one in library.lessons.values() for each in one.cards), key=lambda each: len(each.room)
    )
    full = Words(title=longest.title, lines=tuple(longest.room.split("\n")), eyebrow=lesson.title)
    breath = library.breath("extended-exhale")
    moves = library.movements
    moving = Moving(
        title=moves["ankle-pumps"].title,
        lying=moves["ankle-pumps"],
        seated=moves["ankle-pumps"],
        standing=moves["heel-raises"],
    )
    labels = (
        "My activity",
        "Steady amount",
        "Rest before I need it",
        "First step",
        "Day and time",
        "Who helps",
    )
    help_lines = HelpLines(
        title="Help, at any time",
        lines=(
            ("Emergency", "911"),
            ("988 Suicide and Crisis Lifeline", "Call or text 988"),
            ("Veterans Crisis Line", "Call 988, then press 1"),
        ),
        note="For you, and for someone you worry about.",
    )
    return {
        "words": RoomFrame(content=words),
        "words-timer-caption": RoomFrame(content=full, left=245.0, caption=LONG_SENTENCE),
        "words-over": RoomFrame(content=words, left=-80.0),
        "words-raised": RoomFrame(content=full),
        "words-short": RoomFrame(content=Words(title="What is said here stays here.")),
        "breathing": RoomFrame(content=Breathing(breath=breath), caption="There is nothing to get right."),
        "breathing-bare": RoomFrame(content=Breathing(breath=breath)),
        "breathing-words": RoomFrame(content=Breathing(breath=breath, style=BreathStyle.WORDS)),
        "calm": RoomFrame(content=Calm(line="Take your time.")),
        "calm-caption": RoomFrame(content=Calm(), left=400.0, caption=LONG_SENTENCE),
        "blank": RoomFrame(content=Blank()),
        "moving": RoomFrame(content=moving),
        "moving-caption": RoomFrame(
            content=moving, left=90.0, caption="Point the toes away, then draw them back."
        ),
        "template": RoomFrame(content=Template(title="My steady plan", labels=labels)),
        "template-few": RoomFrame(content=Template(title="One step", labels=labels[:3]), left=300.0),
        "break": RoomFrame(content=Break(restart="10:45"), left=640.0),
        "dots": RoomFrame(
            content=Dots(
                question="How sure are you that you can do this step?",
                lowest=0,
                counts=(0, 0, 1, 0, 1, 2, 1, 4, 2, 1, 0),
            )
        ),
        "help": RoomFrame(content=help_lines),
        "help-raised": RoomFrame(content=help_lines),
        "test-card": RoomFrame(content=TestCard(screen="Epson EB-FH52", width=1920, height=1080)),
    }
