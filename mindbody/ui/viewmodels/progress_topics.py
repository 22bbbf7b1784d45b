"""What each topic is called, and what is said where nothing of it was ever noted."""

from typing import Final

from mindbody.ui.viewmodels.progress_numbers import say
from mindbody.ui.viewmodels.progress_state import Topic


def topic_names() -> tuple[tuple[str, str], ...]:
    """(id, words) of each, in order."""
    return (
        (Topic.PAIN.value, say("Pain")),
        (Topic.LIFE.value, say("Daily life")),
        (Topic.MOOD.value, say("Mood")),
        (Topic.SLEEP.value, say("Sleep")),
        (Topic.ENERGY.value, say("Energy")),
        (Topic.PRACTICE.value, say("Practice")),
    )


def topic_title(topic: Topic) -> str:
    """The title of its chart, with what the numbers are."""
    return {
        Topic.PAIN: say("Pain, 0 to 10"),
        Topic.LIFE: say("How much pain is in the way (PEG), 0 to 10"),
        Topic.MOOD: say("Mood"),
        Topic.SLEEP: say("Sleep, in hours"),
        Topic.ENERGY: say("Energy"),
        Topic.PRACTICE: say("Practice, in minutes"),
    }[topic]


FROM_A_CHECK_IN: Final = frozenset({Topic.PAIN, Topic.MOOD, Topic.ENERGY})
"""What a check-in asks, so that the first of it can be noted at once."""


def nothing_words(topic: Topic) -> str:
    """What will be here, and that nothing is owed."""
    kind = {
        Topic.PAIN: say("When you rate your pain in a session, it is drawn here."),
        Topic.LIFE: say("When you answer the three PEG questions, they are drawn here."),
        Topic.MOOD: say("When you tell your mood, it is drawn here."),
        Topic.SLEEP: say("When you keep the sleep diary of the lesson on sleep, it is drawn here."),
        Topic.ENERGY: say("When you tell your energy in a session, it is drawn here."),
        Topic.PRACTICE: say("When you practise, it is drawn here. Short ones count as much as long ones."),
    }[topic]
    return f"{kind} {say('There is nothing that you have to do.')}"
