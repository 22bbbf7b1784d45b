"""What a check-in asks, and the words that close it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from mindbody.insight.noted import ASLEEP, ENERGY, MOOD, PAIN_NOW, RESTED, WHERE
from mindbody.record.rows import LONGEST_LINE, Missing, Told
from mindbody.session.plan import Energy
from mindbody.session.suggestion import Mood

__all__ = [
    "LONGEST_LINE",
    "MOST_HOURS",
    "OF_THE_NIGHT",
    "SCALES",
    "WORDS",
    "Missing",
    "Question",
    "Told",
    "closing_line",
    "holds",
]

SHORT_NIGHT: Final = 5 * 60
"""Minutes. A judgement, as all words here are: it chooses a kind sentence and nothing else."""

MOST_HOURS: Final = 16


class Question(StrEnum):
    """In the order in which they are asked; named as the record names their answers."""

    PAIN = PAIN_NOW
    ENERGY = ENERGY
    MOOD = MOOD
    ASLEEP = ASLEEP
    RESTED = RESTED
    WHERE = WHERE


OF_THE_NIGHT: Final = (Question.ASLEEP, Question.RESTED)
"""Asked once a day."""

SCALES: Final = (Question.PAIN, Question.RESTED)
"""From 0 to 10."""

WORDS: Final[Mapping[Question, tuple[str, ...]]] = {
    Question.ENERGY: tuple(str(each) for each in Energy),
    Question.MOOD: tuple(str(each) for each in Mood),
}
"""The words of each, from low to high; the first is chosen by the key 1."""


def holds(question: Question, value: int | str) -> bool:
    """Whether a value is one of a question's answers."""
    if question in SCALES:
        return isinstance(value, int) and 0 <= value <= 10
    if question is Question.ASLEEP:
        return isinstance(value, int) and 0 <= value <= MOST_HOURS * 60 and value % 30 == 0
    return isinstance(value, str) and (question is Question.WHERE or value in WORDS[question])


def closing_line(answers: Mapping[Question, Told], *, line: str, above: bool) -> str:
    """One kind sentence that fits: the first that does. above: pain is well above what is usual."""
    translate = QCoreApplication.translate
    asleep = answers.get(Question.ASLEEP, Told()).value
    if not answers and not line:
        return translate("Log", "Nothing need be said today. You can look in at any time.")
    if answers.get(Question.MOOD, Told()).word == Mood.VERY_LOW:
        return translate(
            "Log", "That sounds heavy. You need not carry it alone: “Need help now” is there at any hour."
        )
    if above:
        return translate("Log", "That is a lot of pain today. Small steps and rest are enough.")
    if asleep is not None and asleep < SHORT_NIGHT:
        return translate("Log", "A short night makes much of this harder. Be gentle with today.")
    if answers.get(Question.ENERGY, Told()).word == Energy.LOW:
        return translate("Log", "With little energy, rest is a full answer.")
    return translate("Log", "It is written down now, so you need not keep it in mind.")
