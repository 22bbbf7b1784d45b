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

_INSTEAD: Final = tuple(rule.instead for rule in RULES)
_ANY: Final = re.compile(
    "|".join(rf"\b(?P<r{n}>{rule.pattern})\b" for n, rule in enumerate(RULES)), re.IGNORECASE
)


def forbidden(text: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a text that break a rule, each with what to say instead."""
    even = " ".join(text.translate(_EVEN).split())
    return tuple(
        (match.group(), _INSTEAD[int((match.lastgroup or "r0")[1:])]) for match in _ANY.finditer(even)
    )


_EVEN: Final = str.maketrans({"’": "'", "‘": "'", "-": " ", "‑": " ", "–": " "})


def without_quote_mark(text: str) -> str:
    """The text as it is shown, the marks of quoted lines taken off."""
    return "\n".join(
        line.rstrip().removesuffix(QUOTE_MARK).rstrip() if line.rstrip().endswith(QUOTE_MARK) else line
        for line in text.split("\n")
    )
