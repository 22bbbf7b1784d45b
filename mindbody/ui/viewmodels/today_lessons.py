"""The lessons of the programme as they are offered on Today, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonOffer:
    """`words` are the number and the title, `state` is "done", "visited", "next" or "", in words; `chosen`
    is the one on the card."""

    id: str
    words: str
    state: str
    chosen: bool


def lesson_offers(facts: TodayFacts, on_card: TodayLesson | None) -> tuple[LessonOffer, ...]:
    """One offer a lesson, in the order of the programme."""
    return tuple(
        LessonOffer(
            id=lesson.id,
            words=_word("{n}. {title}").format(n=lesson.number, title=lesson.title),
            state=_state(facts, lesson),
            chosen=on_card is not None and lesson.id == on_card.id,
        )
        for lesson in facts.lessons
    )


def _state(facts: TodayFacts, lesson: TodayLesson) -> str:
    if lesson.id in facts.done:
        return _word("done")
    if lesson.id in facts.visited:
        return _word("visited")
    return _word("next") if facts.lesson is not None and lesson.id == facts.lesson.id else ""


def _word(text: str) -> str:
    return QCoreApplication.translate("today", text)
