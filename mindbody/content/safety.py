"""Safety pages and help lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of a safety page with a lead sentence and its points. `urgency` is now, today or soon
    on the red-flag page, else empty. app: it is about the app, and is left out on paper."""

    title: str
    urgency: str
    text: str
    points: tuple[str, ...]
    app: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPage:
    """A page of `safety/*.md`: red flags, help now, consent."""

    id: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One line a person can call, text or open. `checked_on` is an ISO date, or None: not checked yet."""

    name: str
    reach: str
    about: str
    checked_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country's emergency number, shown first, and its help lines."""

    code: str
    name: str
    emergency: str
    lines: tuple[HelpLine, ...]


def joined_countries(lower: tuple[Country, ...], upper: tuple[Country, ...]) -> tuple[Country, ...]:
    """The countries of both, the upper ones in the place of the lower ones of the same code."""
    countries = {country.code: country for country in lower}
    return tuple((countries | {country.code: country for country in upper}).values())


def country_of(data: Mapping[str, Any]) -> Country:
    """A country as it was stored by `asdict`. Raises TypeError or KeyError when it is not one."""
    return Country(**{**data, "lines": tuple(HelpLine(**line) for line in data["lines"])})
