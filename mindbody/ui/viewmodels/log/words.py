"""What was noted, in words."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from mindbody.record.rows import Missing, Told
from mindbody.session.plan import Energy
from mindbody.session.suggestion import Mood
from mindbody.ui.viewmodels.log.questions import Question


def _tr(text: str) -> str:
    return QCoreApplication.translate("Log", text)


def _energy(text: str) -> str:
    # Each has its own words: in some languages "low" goes by what is low.
    return QCoreApplication.translate("energy", text)


def _mood(text: str) -> str:
    return QCoreApplication.translate("mood", text)


def energy_words() -> dict[str, str]:
    return {
        str(Energy.LOW): _energy("Low"),
        str(Energy.OK): _energy("Okay"),
        str(Energy.GOOD): _energy("Good"),
    }


def mood_words() -> dict[str, str]:
    return {
        str(Mood.VERY_LOW): _mood("Very low"),
        str(Mood.LOW): _mood("Low"),
        str(Mood.OKAY): _mood("Okay"),
        str(Mood.GOOD): _mood("Good"),
    }


def slept_words(minutes: int) -> str:
    """`7 hours`, `7½ hours`."""
    hours, half = divmod(minutes, 60)
    number = (f"{hours}½" if hours else "½") if half else str(hours)
    return _tr("{n} hour").format(n=number) if number in ("1", "½") else _tr("{n} hours").format(n=number)


def time_words(moment: datetime, locale: QLocale | None = None) -> str:
    """The time of day, as this place writes it."""
    from PySide6.QtCore import QTime

    hands = QTime(moment.hour, moment.minute)
    return (locale or QLocale()).toString(hands, QLocale.FormatType.ShortFormat)


def day_words(day: date, today: date, locale: QLocale | None = None) -> str:
    """Today, yesterday, or the date."""
    from PySide6.QtCore import QDate

    if day == today:
        return _tr("Today")
    if day == today - timedelta(days=1):
        return _tr("Yesterday")
    where = locale or QLocale()
    return where.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def answer_lines(answers: Mapping[str, Told], places: Mapping[str, str]) -> Iterator[str]:
    """Each answer with what it answers, in the order of the questions. places: the words of the body's
    regions."""
    names = {
        Question.PAIN: _tr("Pain"),
        Question.ENERGY: _tr("Energy"),
        Question.MOOD: _tr("Mood"),
        Question.ASLEEP: _tr("Sleep"),
        Question.RESTED: _tr("How the night was"),
        Question.WHERE: _tr("Where it hurts"),
    }
    for question, name in names.items():
        told = answers.get(str(question))
        if told is not None:
            yield _tr("{what}: {answer}").format(what=name, answer=_answer(question, told, places))


def _answer(question: Question, told: Told, places: Mapping[str, str]) -> str:
    if told.value is not None:
        if question is Question.ASLEEP:
            return slept_words(told.value)
        return _tr("{n} of 10").format(n=told.value)
    if told.word is not None:
        if question is Question.WHERE:
            return ", ".join(places.get(each, each) for each in told.word.split())
        words = energy_words() if question is Question.ENERGY else mood_words()
        return words.get(told.word, told.word).lower()
    return _tr("does not apply") if told.reason == Missing.DOES_NOT_APPLY else _tr("not today")
