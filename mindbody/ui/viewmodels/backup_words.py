"""What a backup is, brings and loses, in words."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from mindbody.ui.viewmodels.dates import date_words, said_as

if TYPE_CHECKING:
    from mindbody.record.backups import Backup
    from mindbody.record.comparing import Entries
    from mindbody.record.restoring import Preview


def _say(text: str) -> str:
    return QCoreApplication.translate("backups", text)


def moment_words(moment: datetime, now: datetime) -> str:
    """ "today, 09:30", "yesterday, 19:45", "Thursday 26 November, 19:45", with its year if it is another."""
    local = moment.astimezone(now.tzinfo)
    day = _on_day(local.date(), now.date())
    return f"{day}, {QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)}"


def _on_day(day: date, today: date) -> str:
    away = (today - day).days
    if away in (0, 1):
        return _say("yesterday") if away else _say("today")
    return said_as(_say("dddd d MMMM"), day) if day.year == today.year else date_words(day)


def reason_words(reason: str) -> str:
    """Why it was made."""
    return {
        "daily": _say("Made by itself"),
        "by-hand": _say("Made by you"),
        "before-upgrade": _say("Before an update"),
        "before-restore": _say("Before a backup was put back"),
        "before-import": _say("Before a file was read in"),
        "before-passcode": _say("Before the passcode changed"),
    }.get(reason, "")


def size_words(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def holds_words(backup: "Backup", today: date) -> str:
    """What is in it: how much, and from which days."""
    rows = backup.rows
    answers = sum(rows.get(table, 0) for table in ("answer", "measure_answer", "entry"))
    counted = _counted(rows.get("session", 0), rows.get("rating", 0), answers)
    if not counted:
        return _say("Nothing was written yet when it was made.")
    return f"{counted}, {_days(backup.first_day, backup.last_day, today)}."


def brings_words(preview: "Preview", today: date) -> str:
    """What comes back that is not there now; "" for nothing."""
    if not preview.gained or preview.lost is None:
        return ""
    return _say("It brings back {what}.").format(what=entry_words(preview.gained, today))


def loses_words(preview: "Preview", now: datetime) -> str:
    """What would not be there any more."""
    if preview.lost is None:
        words = _say("What you wrote after {when} can't be read any more, so it may be lost.")
        return words.format(when=moment_words(preview.backup.made, now))
    if not preview.lost:
        return _say("Nothing that you wrote gets lost.")
    words = _say("Not in it: {what}. You wrote that since, or elsewhere.")
    return words.format(what=entry_words(preview.lost, now.date()))


def entry_words(entries: "Entries", today: date) -> str:
    counted = _counted(entries.sessions, entries.ratings, entries.answers)
    return f"{counted}, {_days(entries.first_day, entries.last_day, today)}"


def _counted(sessions: int, ratings: int, answers: int) -> str:
    kinds: Mapping[str, tuple[int, str, str]] = {
        "sessions": (sessions, _say("1 session"), _say("{n} sessions")),
        "ratings": (ratings, _say("1 rating"), _say("{n} ratings")),
        "answers": (answers, _say("1 answer"), _say("{n} answers")),
    }
    said = (
        one if number == 1 else many.format(n=QLocale().toString(number))
        for number, one, many in kinds.values()
        if number
    )
    return ", ".join(said)


def _days(first: date | None, last: date | None, today: date) -> str:
    if first is None or last is None:
        return ""
    if first == last:
        return _say("from {day}").format(day=_day(first, today))
    return _say("from {first} to {last}").format(first=_day(first, today), last=_day(last, today))


def _day(day: date, today: date) -> str:
    return date_words(day, year=day.year != today.year)
