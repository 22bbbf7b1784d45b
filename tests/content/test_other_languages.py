"""Our lessons in another language are the same lessons: only the words differ."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final

import pytest

from mindbody import places
from mindbody.content.checking import check
from mindbody.content.languages import ENGLISH, LANGUAGES
from mindbody.content.lesson import FieldType, Lesson
from mindbody.content.library import Library
from mindbody.content.programme import Programme
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import ContentKind
from mindbody.ui.viewmodels.session.home_plan import versions

OTHERS: Final = tuple(language for language in LANGUAGES if language != ENGLISH)

WORDS: Final = frozenset(
    {
        "about",
        "aim",
        "ask_first",
        "cautions",
        "cue",
        "easier",
        "emergency",
        "high",
        "hint",
        "home",
        "label",
        "lead",
        "line",
        "low",
        "name",
        "next",
        "points",
        "quiet_cue",
        "reach",
        "room",
        "start",
        "stop",
        "text",
        "title",
        "validating",
        "why",
    }
)
"""What is said in each language in its own way. It must be said in all of them, and as often."""

ASIDE: Final = frozenset({"file", "say", "sentences"})
"""Where it stands, and what follows from the words."""

Told = tuple[str, object]
"""A place in the content, such as `cards.2.picture`, and what stands there."""


@cache
def _library(language: str) -> Library:
    library, _ = read_library(places.lessons(language))
    return library


def _told(value: Any, place: str = "") -> Iterator[Told]:
    """Everything of a value that isn't words; of words, that they are there."""
    if is_dataclass(value):
        for field in fields(value):
            inside = getattr(value, field.name)
            is_place = field.name == "line" and isinstance(inside, int)
            if field.name not in ASIDE and not is_place:
                yield from _told(_blank(field.name, inside), f"{place}.{field.name}")
    elif isinstance(value, tuple):
        yield f"{place}.#", len(value)
        for index, inside in enumerate(value):
            yield from _told(inside, f"{place}.{index}")
    else:
        yield place, value


def _blank(name: str, value: Any) -> Any:
    if name not in WORDS:
        return value
    if isinstance(value, str):
        return bool(value)
    return tuple(map(bool, value)) if isinstance(value, tuple) and _all_words(value) else value


def _all_words(value: tuple[Any, ...]) -> bool:
    return all(isinstance(each, str) for each in value)


def _unlike(ours: Any, english: Any) -> list[str]:
    """Where the two part, each place in words."""
    here, there = dict(_told(ours)), dict(_told(english))
    return [
        f"{place}: {here.get(place)!r}, in English {there.get(place)!r}"
        for place in sorted(here.keys() | there.keys())
        if here.get(place) != there.get(place)
    ]


def _without_measures(lesson: Lesson) -> Lesson:
    kept = tuple(field for field in lesson.exercise if field.type is not FieldType.MEASURE)
    return replace(lesson, exercise=kept)


def _of_these(programme: Programme, lessons: frozenset[str]) -> Programme:
    needs = {name: needed for name, needed in programme.needs.items() if name in lessons}
    kept = tuple(lesson for lesson in programme.lessons if lesson in lessons)
    return replace(programme, lessons=kept, needs=needs)


def _english_of(kind: ContentKind, name: str, lessons: frozenset[str]) -> Any:
    """What it is to be like. A measure is asked in words that were tested in the language, or not at all."""
    value = getattr(_library(ENGLISH), kind.value)[name]
    if isinstance(value, Lesson):
        return _without_measures(value)
    return _of_these(value, lessons) if isinstance(value, Programme) else value


@pytest.mark.parametrize("language", OTHERS)
def test_our_lessons_in_another_language_have_no_findings(language: str) -> None:
    """They keep what the English ones keep, but for the rules of English words."""
    assert [str(finding) for finding in check(places.lessons(language), language=language)] == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", ContentKind)
def test_a_translation_keeps_the_shape_of_the_english(language: str, kind: ContentKind) -> None:
    """The same cards, fields, steps, pauses, doses and cautions: a record made in one language is right in
    the other, and nobody is warned of less."""
    shelf = getattr(_library(language), kind.value)
    lessons = frozenset(_library(language).lessons)
    assert {
        name: found for name in shelf if (found := _unlike(shelf[name], _english_of(kind, name, lessons)))
    } == {}


@pytest.mark.parametrize("language", OTHERS)
def test_the_pages_and_numbers_for_the_worst_hour_are_the_same(language: str) -> None:
    """Every page of help, every country, and every number as it stands in English."""
    ours, english = _library(language), _library(ENGLISH)
    assert ours.safety.keys() == english.safety.keys()
    assert _unlike(ours.countries, english.countries) == []
    assert [_numbers(country) for country in ours.countries] == [
        _numbers(country) for country in english.countries
    ]


def _numbers(country: Any) -> list[str]:
    """Digits, in their order, and the names under which a line is known."""
    found = re.findall(r"[\d-]*\d", country.emergency)
    for line in country.lines:
        found += [line.name, *re.findall(r"[\d-]*\d|\w+\.com", line.reach)]
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_what_people_read(language: str) -> None:
    """A line that was forgotten would be read aloud in a foreign voice."""
    english = {text for text in _words(_library(ENGLISH)) if len(text.split()) > 3}
    assert english.intersection(_words(_library(language))) == set()


def _words(library: Library) -> Iterator[str]:
    shelves = (getattr(library, kind.value).values() for kind in ContentKind)
    yield from _said([value for shelf in shelves for value in shelf])
    yield from (line.about for country in library.countries for line in country.lines)


def _said(value: Any, name: str = "") -> Iterator[str]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _said(getattr(value, field.name), field.name)
    elif isinstance(value, tuple | list):
        for inside in value:
            yield from _said(inside, name)
    elif isinstance(value, str) and name in WORDS:
        yield value


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_practice_for_home_names_its_smallest_version(language: str) -> None:
    """The plan, and a day in a flare, ask for that version; they know it by how its sentence begins."""
    at_home = [lesson for lesson in _library(language).lessons.values() if lesson.home]
    assert [lesson.id for lesson in at_home if not versions(lesson.home)[1]] == []
