"""A small library, built by hand: enough of every kind to plan and walk a session."""

from collections.abc import Iterable

from mindbody.content.breath import Breath, Do, Phase, Variant
from mindbody.content.lesson import Card, ExerciseField, FieldType, Lesson, LowEnergy
from mindbody.content.library import Library
from mindbody.content.movement import Dose, Movement, Pose, View
from mindbody.content.practice import Part, Pause, Practice, Spoken, When
from mindbody.content.vocabulary import Family, Position

EVERYWHERE = tuple(Position)
ALWAYS = When()


def practice(
    id: str,
    shortest: float,
    longest: float,
    *,
    family: Family = Family.MINDFULNESS,
    positions: tuple[Position, ...] = EVERYWHERE,
    code: str = "",
) -> Practice:
    """A practice that can be told at every length of its range."""
    line = Spoken(text="Look around.", say="Look around.", when=ALWAYS, line=1)
    quiet = Pause(shortest=1.0, longest=3600.0, when=ALWAYS, line=2)
    return Practice(
        id=id,
        code=code,
        title=id,
        family=family,
        minutes=(shortest, longest),
        default=shortest,
        positions=positions,
        anchor="sound",
        parts=(Part(title="Opening", when=ALWAYS, items=(line, quiet), line=1),),
        file=f"practices/{id}.md",
    )


def phases(*pairs: tuple[Do, float]) -> tuple[Phase, ...]:
    return tuple(Phase(do=do, seconds=seconds) for do, seconds in pairs)


def breath(
    id: str,
    *pairs: tuple[Do, float],
    minutes: tuple[float, ...] = (5, 3, 10),
    variants: tuple[Variant, ...] = (),
    needs_consent: bool = False,
) -> Breath:
    return Breath(
        id=id,
        title=id,
        about="",
        phases=phases(*pairs),
        minutes=minutes,
        variants=variants,
        needs_consent=needs_consent,
    )


def movement(
    id: str,
    *positions: Position,
    body: Iterable[str] = (),
    instead: dict[Position, str] | None = None,
) -> Movement:
    return Movement(
        id=id,
        title=id,
        about="",
        positions=positions,
        body=tuple(body),
        dose=Dose(start="5", easier="3", next="10"),
        view=View.FRONT,
        poses=(Pose(seconds=2.0),),
        instead=instead or {},
    )


def lesson(
    id: str = "pacing",
    *,
    practice: str = "anchor",
    alternatives: tuple[str, ...] = ("grounding",),
    breath: str = "slow",
    movement: str = "shoulders",
    cards: int = 6,
    exercise: tuple[ExerciseField, ...] | None = None,
    low: LowEnergy | None = None,
) -> Lesson:
    card = Card(title="A card", text="Words.", sentences=("Words.",), room="", picture="hill", line=1)
    fields = tuple(
        ExerciseField(id=name, type=FieldType.TEXT, label=name, done=name == "activity")
        for name in ("activity", "trial", "note")
    )
    return Lesson(
        id=id,
        title=id,
        programme="cbt",
        order=1,
        validating="You know your body.",
        practice=practice,
        alternatives=alternatives,
        movement=movement,
        breath=breath,
        home="Try it once.",
        low=low or LowEnergy(cards=(1, 3), fields=("activity",), practice=2.0),
        cards=(card,) * cards,
        exercise=fields if exercise is None else exercise,
        file=f"cbt/{id}.md",
    )


def library(*lessons: Lesson) -> Library:
    """Five practices, four breaths, four movements, and the lessons given (or one)."""
    practices = (
        practice("anchor", 3, 10, code="M01"),
        practice("scan", 5, 45, code="M02"),
        practice("grounding", 2, 5, code="M11"),
        practice("dial", 6, 10, family=Family.RELAXATION, code="R04"),
        practice("mini", 1, 2, family=Family.RELAXATION, code="R07"),
    )
    box = Variant(
        id="with-holds",
        title="With holds",
        phases=phases((Do.IN, 4), (Do.HOLD, 4), (Do.OUT, 4)),
        needs_consent=True,
    )
    breaths = (
        breath("notice", minutes=(3, 1, 5)),
        breath("slow", (Do.IN, 4), (Do.OUT, 6)),
        breath("box", (Do.IN, 4), (Do.OUT, 4), variants=(box,)),
        breath("four-seven-eight", (Do.IN, 2), (Do.HOLD, 3.5), (Do.OUT, 4), needs_consent=True),
    )
    seated, standing, lying = Position.SEATED, Position.STANDING, Position.LYING
    movements = (
        movement(
            "shoulders",
            seated,
            body=("left-shoulder", "right-shoulder"),
            instead={lying: "ankles", standing: "stand"},
        ),
        movement("ankles", seated, lying, body=("left-foot", "right-foot")),
        movement("stand", seated, standing, body=("left-knee", "right-knee")),
        movement("hands", seated, standing, lying, body=("left-hand", "right-hand")),
    )
    return Library(
        lessons={each.id: each for each in lessons or (lesson(),)},
        practices={each.id: each for each in practices},
        breaths={each.id: each for each in breaths},
        movements={each.id: each for each in movements},
    )
