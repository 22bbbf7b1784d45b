"""How we speak, and how hard it is to read."""

from pathlib import Path

import pytest

from mindbody.content.checking import check
from mindbody.content.grade import is_graded, reading_grade, syllables
from mindbody.content.language import forbidden, without_quote_mark
from mindbody.content.sentences import sentences
from tests.content.packs import changed, copy_of_good, said_of


@pytest.mark.parametrize(
    "text",
    [
        "It's all in your head.", "a psychosomatic pain", "Just a FALSE ALARM", "the brain’s mistake",
        "a misinterpretation", "There's nothing wrong with you.", "It is just stress.", "After a relapse,",
        "That was a failure.", "You missed two days.", "Your streak is gone.", "stop catastrophizing",
        "Catastrophising helps nobody", "an irrational fear", "distorted thoughts", "No pain, no gain!",
        "push\nthrough it", "bone-on-bone", "a crumbling spine", "wear and tear", "a weak core",
        "You can cure yourself.", "pain-free in thirty days", "At least it isn't worse.", "Stay positive.",
        "You must rest.", "Just relax.", "drug-seeking", "non-compliant", "a sufferer", "victims of pain",
        "pain patients", "Are you sure?", "Others have it worse.", "Let go of all pain.",
        "breathe into the pain",
    ],
)  # fmt: skip
def test_a_phrase_that_hurts_is_found(text: str) -> None:
    """Every line of the language guide is a rule, whatever its case, hyphens and line ends."""
    assert forbidden(text)


@pytest.mark.parametrize(
    "text",
    [
        "Heart failure is another thing.", "relapse prevention", "Your pain is real.", "victimless",
        "mustard",
        "You might like to sit.", "stress turns pain up", "the alarm is sensitive", "a flare",
        "the core of it",
        "through the door", "a mustering", "relapse-prevention", "kidney failure",
    ],
)  # fmt: skip
def test_whole_phrases_only(text: str) -> None:
    """Words that only look alike are spared."""
    assert forbidden(text) == ()


def test_the_better_way_is_told() -> None:
    """A finding teaches."""
    assert forbidden("a small relapse") == (("relapse", "say “flare”"),)


def test_a_quoted_phrase_is_spared_by_mark_for_the_facilitator_alone(tmp_path: Path) -> None:
    """A facilitator may quote in order to answer; the room never reads it."""
    pack = copy_of_good(tmp_path)
    file = "meetings/first-meeting.md"
    assert said_of(check(pack), file) == []
    changed(pack, file, "Sit, stand", "It is all in your head. {quote}\nSit, stand")
    assert any("all in your head" in message for _, message in said_of(check(pack), file))


def test_the_mark_is_taken_off_before_it_is_shown() -> None:
    """The mark is for the checker."""
    assert without_quote_mark("One. {quote}\nTwo.") == "One.\nTwo."


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("pain", 1), ("alarm", 2), ("body", 2), ("moved", 1), ("rested", 2), ("makes", 1), ("places", 2),
        ("little", 2), ("while", 1), ("whole", 1), ("being", 2), ("doing", 2), ("trying", 2), ("usual", 3),
        ("usually", 4), ("anxious", 2), ("nation", 2), ("radio", 3), ("quiet", 2), ("science", 2),
        ("movement", 2),
        ("careful", 2), ("likely", 2), ("every", 2), ("idea", 3), ("people", 2), ("breathe", 1),
        ("breathes", 1),
        ("catches", 2), ("dial", 2), ("special", 2), ("asked", 1), ("tired", 1), ("beyond", 2), ("you're", 1),
        ("medicine", 3), ("emergency", 4), ("the", 1), ("eyes", 1), ("hours", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    """The rule needs no dictionary to be fetched, and is right for the words we use."""
    assert syllables(word) == count


def test_a_plain_text_is_easy_and_a_stiff_one_is_not() -> None:
    """The formula tells them apart."""
    plain = "You can sit or lie down. Let your hands rest. Nothing has to be right."
    stiff = "Comprehensive multidisciplinary rehabilitation necessitates organisational sophistication."
    assert reading_grade(plain) < 2
    assert reading_grade(stiff) > 12


def test_the_formula_is_the_published_one() -> None:
    """Ten words in two sentences with twelve syllables: 0.39 x 5 + 11.8 x 1.2 - 15.59."""
    text = "The cat sat on it. The body rests, so quiet."
    assert reading_grade(text) == pytest.approx(0.39 * 5 + 11.8 * 1.2 - 15.59)


def test_words_people_in_care_know_do_not_weigh() -> None:
    """Medication has no plainer name."""
    assert reading_grade("I take my medication each day.") < reading_grade("I take my legislation each day.")


def test_short_texts_are_not_graded() -> None:
    """One long word would decide."""
    assert not is_graded("Physiological reorganisation.")
    assert is_graded("one two three four five six seven eight nine ten " * 2)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ("One.", "Two!", "Three?")),
        ("One line\nbroken here. Two.", ("One line broken here.", "Two.")),
        ("She said “stop.” Then she left.", ("She said “stop.”", "Then she left.")),
        ("Ask “why?” and wait.", ("Ask “why?” and wait.",)),
        ("It is 1.5 metres", ("It is 1.5 metres",)),
        ("", ()),
    ],
)
def test_sentences_end_where_a_speaker_stops(text: str, parts: tuple[str, ...]) -> None:
    """Each is one clip and one caption."""
    assert sentences(text) == parts
