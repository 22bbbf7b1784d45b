"""How we speak to people who live with pain: the phrases we do not use, and what we say instead."""

import re
from typing import Final, NamedTuple

QUOTE_MARK: Final = "{quote}"
"""At the end of a facilitator's line that quotes a hurtful phrase in order to answer it."""


class Rule(NamedTuple):
    """A phrase that harms, as a pattern over whole words, and the better way."""

    pattern: str
    instead: str


_FLARE: Final = "say “flare”"
_STEADY: Final = "say “steady pace”"
_BODIES_ADAPT: Final = "say how pain changes how you move, and that bodies adapt"
_BELIEVE: Final = "say “I believe you”, “that makes sense”"
_INVITE: Final = "say “would you like to”, “you might”"
_PERSON: Final = "say “person living with pain”"
_WORST: Final = "say “worst-case thought”, “a protective brain”"
_SENSITIVE: Final = "say “a sensitive alarm”, “sensitised nerves”"
_REAL: Final = "say “your pain is real”"
_SMALLER: Final = "say “a smaller version today”"
_MORE_LIFE: Final = "say “many people get more life back”"
_STILL_HERE: Final = "say “this is hard, and you are still here”"
_MEDICINE: Final = "say “taking your medicine as agreed”"
_EASE: Final = "say where attention may rest, and that nothing has to change"

RULES: Final = (
    Rule(r"all in (?:your|the|my|their) (?:head|mind)", _REAL),
    Rule(r"psychosomatic", _REAL),
    Rule(r"false alarms?", _SENSITIVE),
    Rule(r"(?:brain's mistake|mistake of (?:the|your) brain)", _SENSITIVE),
    Rule(r"misinterpret(?:ation|ations|s|ed|ing)?", _SENSITIVE),
    Rule(r"nothing(?: is|'s)? wrong with you", "say “hurt does not always mean harm; new pain gets checked”"),
    Rule(r"just stress", "say “both body and nervous system matter”"),
    Rule(r"relaps(?:e|es|ed|ing)(?! prevention)", _FLARE),
    Rule(
        r"(?<!heart )(?<!kidney )(?<!liver )(?<!renal )(?<!organ )(?<!respiratory )failures?(?! to thrive)",
        _FLARE,
    ),
    Rule(r"you(?:'ve| have)? missed", _SMALLER),
    Rule(r"(?:streaks? lost|(?:lost|lose|broke|break|keep) (?:your|the|a) streak|your streak)", _SMALLER),
    Rule(r"catastrophi[sz](?:e|es|ed|er|ers|ing|ation)", _WORST),
    Rule(r"irrational(?:ly)?", _WORST),
    Rule(r"distorted", _WORST),
    Rule(r"no pain,? no gain", _STEADY),
    Rule(r"push(?:es|ed|ing)? (?:on )?through", _STEADY),
    Rule(r"bone on bone", _BODIES_ADAPT),
    Rule(r"crumbl(?:e|es|ed|ing)", _BODIES_ADAPT),
    Rule(r"wear and tear", _BODIES_ADAPT),
    Rule(r"weak core", _BODIES_ADAPT),
    Rule(r"cure (?:yourself|your)", _MORE_LIFE),
    Rule(r"pain free in", _MORE_LIFE),
    Rule(r"reduces? your pain by", _MORE_LIFE),
    Rule(r"at least it(?:'s| is| isn't| wasn't)", _STILL_HERE),
    Rule(r"stay(?:ing)? positive", _STILL_HERE),
    Rule(r"you must", _INVITE),
    Rule(r"just relax", _INVITE),
    Rule(r"drug seek(?:ing|er|ers)", _MEDICINE),
    Rule(r"non ?complian(?:t|ce)", _MEDICINE),
    Rule(r"sufferers?", _PERSON),
    Rule(r"victims?", _PERSON),
    Rule(r"pain patients?", _PERSON),
    Rule(r"are you sure", _BELIEVE),
    Rule(r"(?:other people|others|some people) have it worse", _BELIEVE),
    Rule(r"let go of all (?:the |your )?pain", _EASE),
    Rule(r"breath(?:e|ing) into (?:the|your) pain", _EASE),
)
"""Whole phrases only: heart failure and relapse prevention are spared."""

_LEAVE_OUT: Final = "leave it out"
_NO_COUNT: Final = "say how often, “four practices this week”"
_NO_BLAME: Final = "say what is there, or what might come next"

OUR_RULES: Final = (
    Rule(r"must(?:n't)?", _INVITE),
    Rule(r"should(?:n't)?", _INVITE),
    Rule(r"just(?! as\b)", _LEAVE_OUT),
    Rule(r"simply", _LEAVE_OUT),
    Rule(r"obvious(?:ly)?", _LEAVE_OUT),
    Rule(r"streaks?", _NO_COUNT),
    Rule(r"in a row", _NO_COUNT),
    Rule(r"days? lost", _NO_COUNT),
    Rule(r"(?<!not )your (?:fault|mistake)", _NO_BLAME),
    Rule(r"you (?:forgot|failed|did not|didn't|should have)", _NO_BLAME),
    Rule(r"don't forget", _NO_BLAME),
    Rule(r"try harder", _NO_BLAME),
    Rule(r"lazy|lazily|excuses?", _NO_BLAME),
    Rule(r"(?:invalid|illegal|fatal|bad) (?:input|value|entry|file|date|number)", _NO_BLAME),
)
"""For our own windows and commands, which have no need to quote or to explain: small words that push, count
or blame."""


class _Phrases:
    """Several rules as one pattern."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._instead = tuple(rule.instead for rule in rules)
        patterns = (rf"\b(?P<r{n}>{rule.pattern})\b" for n, rule in enumerate(rules))
        self._any = re.compile("|".join(patterns), re.IGNORECASE)

    def found(self, text: str) -> tuple[tuple[str, str], ...]:
        even = " ".join(text.translate(_EVEN).split())
        return tuple(
            (match.group(), self._instead[int((match.lastgroup or "r0")[1:])])
            for match in self._any.finditer(even)
        )


_HARMFUL: Final = _Phrases(RULES)
_UNKIND: Final = _Phrases(OUR_RULES)


def forbidden(text: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a text that break a rule, each with what to say instead."""
    return _HARMFUL.found(text)


def unkind(text: str) -> tuple[tuple[str, str], ...]:
    """As `forbidden`, by the rules for our own windows and commands."""
    return _UNKIND.found(text)


_EVEN: Final = str.maketrans({"’": "'", "‘": "'", "-": " ", "‑": " ", "–": " "})


def without_quote_mark(text: str) -> str:
    """The text as it is shown, the marks of quoted lines taken off."""
    return "\n".join(
        line.rstrip().removesuffix(QUOTE_MARK).rstrip() if line.rstrip().endswith(QUOTE_MARK) else line
        for line in text.split("\n")
    )
