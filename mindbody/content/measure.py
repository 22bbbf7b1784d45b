"""A questionnaire: items word for word, how it is scored, where it came from."""

from dataclasses import dataclass, field
from enum import StrEnum


class AskAt(StrEnum):
    """When a measure is asked."""

    BASELINE = "baseline"
    DAILY = "daily"
    WEEKLY = "weekly"
    FOUR_WEEKS = "four-weeks"
    PROGRAMME_END = "programme-end"
    TWELVE_WEEKS = "twelve-weeks"
    EACH_SESSION = "each-session"


class ScoreRule(StrEnum):
    """The named ways of scoring. Every one needs all of its items; a missing item gives no score."""

    VALUE = "value"
    SUM = "sum"
    MEAN = "mean"
    GCPS_R_GRADE = "gcps-r-grade"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One labelled answer of an item, with the number that is stored and scored."""

    value: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Whole numbers from `min` to `max` with words at the ends, or the labelled `answers`."""

    min: int
    max: int
    low: str = ""
    high: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureItem:
    """A question, verbatim. `scale` overrides the measure's own; `of` borrows another measure's item."""

    id: str
    text: str
    verbatim: bool
    scale: Scale | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A score made of items. `decimals` is how it is shown."""

    id: str
    title: str
    rule: ScoreRule
    items: tuple[str, ...]
    decimals: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A named range of a score, both ends inside. Only official bands are written down."""

    score: str
    start: float
    end: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change that the literature calls one that people notice: in points, or as a share of the start."""

    score: str
    points: float | None = None
    share: float | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyRule:
    """What a score leads to: `page` shows the help page unasked, `card` a calm card."""

    score: str
    at_least: float
    show: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure file. `codes` maps `panel`, a score id or an item id to a verified LOINC code."""

    id: str
    title: str
    about: str
    recall: str
    scale: Scale
    items: tuple[MeasureItem, ...]
    scores: tuple[Score, ...]
    ask_at: tuple[AskAt, ...]
    licence: str
    citation: str
    wording_checked: bool
    bands: tuple[Band, ...] = ()
    change: tuple[Change, ...] = ()
    safety: tuple[SafetyRule, ...] = ()
    codes: dict[str, str] = field(default_factory=dict)
    code: str = ""
    reviewed: str = "none"
    file: str = ""
