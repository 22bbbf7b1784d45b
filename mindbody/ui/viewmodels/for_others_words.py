"""What leaves for others, in words: for a clinic, or for those who study."""

from PySide6.QtCore import QCoreApplication, QLocale

from mindbody.insight.for_others import ForOthers, Kind


def for_others_title(kind: Kind) -> str:
    """Names what is laid open."""
    say = QCoreApplication.translate
    if kind is Kind.FHIR:
        return say("ForOthers", "This leaves for your clinic")
    return say("ForOthers", "This leaves for a study")


def for_others_facts(made: ForOthers) -> tuple[str, ...]:
    """What is in it, and what is not."""
    say = QCoreApplication.translate
    one_and_many = {
        "QuestionnaireResponse": (
            say("ForOthers", "1 filled-in form"),
            say("ForOthers", "{n} filled-in forms"),
        ),
        "Observation": (say("ForOthers", "1 score"), say("ForOthers", "{n} scores")),
        "lines": (
            say("ForOthers", "1 step of a session: what, when, how long, and the ratings"),
            say("ForOthers", "{n} steps of sessions: what, when, how long, and the ratings"),
        ),
    }
    facts = [
        one if made.counts[name] == 1 else many.format(n=QLocale().toString(made.counts[name]))
        for name, (one, many) in one_and_many.items()
        if made.counts.get(name)
    ]
    if "Goal" in made.counts:
        facts.append(
            say("ForOthers", "Your goal, in your own words")
            if made.goal_words
            else say("ForOthers", "That you have a goal and how it goes, not what it is")
        )
    nothing_written = say("ForOthers", "Your name is not in it")
    if made.kind is Kind.RESEARCH:
        nothing_written = say("ForOthers", "Your name is not in it, and nothing that you wrote")
    return (*facts, nothing_written)


def nothing_for_others(made: ForOthers) -> bool:
    """Whether there is nothing in it that anyone would want."""
    return not any(made.counts.get(name) for name in ("QuestionnaireResponse", "Goal", "lines"))
