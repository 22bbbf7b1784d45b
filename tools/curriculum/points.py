"""What each lesson has to teach, and the card that does."""

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from mindbody.content.library import Library

POINTS = Path(__file__).parent / "points.yaml"


@dataclass(frozen=True, slots=True)
class Point:
    """A teaching point of a lesson and the number of its card, from 1."""

    lesson: str
    words: str
    card: int


def read_points(path: Path = POINTS) -> tuple[Point, ...]:
    """Every point, in order."""
    told = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return tuple(
        Point(lesson, str(row["words"]), int(row["card"])) for lesson, rows in told.items() for row in rows
    )


def without_card(points: tuple[Point, ...], library: Library) -> tuple[Point, ...]:
    """The points that no card teaches."""
    return tuple(
        point
        for point in points
        if point.lesson not in library.lessons
        or not 1 <= point.card <= len(library.lessons[point.lesson].cards)
    )
