"""Every mistake of a folder of content, all in one run."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from mindbody.content.arranging import reading_seconds
from mindbody.content.findings import Finding
from mindbody.content.grade import MOST, is_graded, reading_grade
from mindbody.content.index import INDEX_NAME, build_index, index_text
from mindbody.content.language import forbidden
from mindbody.content.languages import ENGLISH
from mindbody.content.lengths import Misfit, SecondsOf, misfits, unspoken, ways
from mindbody.content.library import Library, joined
from mindbody.content.linking import Beneath
from mindbody.content.notes import Notes
from mindbody.content.pack import is_english
from mindbody.content.practice import Practice, lines_of
from mindbody.content.reading import read_folder
from mindbody.content.relations import hold_relations
from mindbody.content.safety_index import SAFETY_NAME, safety_of, safety_text

NO_VOICES: Final[Mapping[str, Mapping[str, float]]] = MappingProxyType({})


def check(
    folder: Path,
    voices: Mapping[str, Mapping[str, float]] = NO_VOICES,
    *,
    beneath: Beneath | None = None,
    language: str = ENGLISH,
) -> tuple[Finding, ...]:
    """The findings of a folder, by file and line; empty when all is well.

    voices: of each narrator, the seconds of each spoken text. A practice must be able to fill every length it
    offers with every narrator who speaks all of it, and in silence. beneath: what the folder may build on.
    language: of the words; the rules of how we speak and the reading grade are English, and have a say there.
    """
    reading = read_folder(folder, beneath)
    library = joined(beneath.library, reading.library) if beneath else reading.library
    notes = {each.file: each for each in reading.notes}
    hold_relations(library, notes.__getitem__, reading.library)
    for each in reading.notes if is_english(language) else ():
        _weigh_words(each)
    for practice in reading.library.practices.values():
        _hold_lengths(practice, voices, library, notes[practice.file])
    return tuple(sorted((*reading.findings, *_stale(folder, reading.library, language))))


def _weigh_words(notes: Notes) -> None:
    for passage in notes.passages:
        if passage.ruled:
            for phrase, instead in forbidden(passage.text):
                notes.wrong(
                    passage.line, f"“{phrase}” is a phrase that hurts; expected other words: {instead}"
                )
        if passage.graded and is_graded(passage.text):
            grade = reading_grade(passage.text)
            if round(grade, 1) > MOST:
                start = " ".join(passage.text.split()[:5])
                message = f"“{start} ...” reads at grade {grade:.1f}; expected at most {MOST}"
                notes.wrong(passage.line, f"{message} (shorter words, shorter sentences)")


def _hold_lengths(
    practice: Practice, voices: Mapping[str, Mapping[str, float]], library: Library, notes: Notes
) -> None:
    if any(reference.name.casefold() not in _breath_names(library) for reference in notes.references):
        return
    told_ways = ways(practice)
    silent = unspoken(practice, told_ways)
    if silent and lines_of(practice):
        minutes, who = silent[0]
        told = f"at {minutes:g} min nothing is said ({who}), so there is no transcript"
        notes.wrong(notes.line("minutes"), f"{told}; expected a line at every length")
    paces: dict[str, SecondsOf] = {"read in silence": reading_seconds}
    for name, seconds in voices.items():
        if lines_of(practice) <= seconds.keys():
            paces[f"spoken by {name}"] = seconds.__getitem__
    for told, seconds_of in paces.items():
        found = misfits(practice, seconds_of, library.breaths, told_ways)
        for too_short in (False, True):
            side = [each for each in found if (each.beyond > 0) is too_short]
            if side:
                notes.wrong(notes.line("minutes"), f"{told}, {_misfit(side)}")


def _breath_names(library: Library) -> frozenset[str]:
    return frozenset(
        name.casefold() for breath in library.breaths.values() for name in (breath.id, breath.code)
    )


def _misfit(side: list[Misfit]) -> str:
    worst = max(side, key=lambda each: abs(each.beyond))
    wishes = sorted({each.minutes for each in side})
    offered = ", ".join(f"{minutes:g}" for minutes in wishes[:6]) + (", ..." if len(wishes) > 6 else "")
    mend = "longer pauses or more lines" if worst.beyond > 0 else "shorter pauses, or lines with “from:”"
    return (
        f"the script can't fill {offered} minutes: at {worst.minutes:g} it lasts "
        f"{worst.shortest / 60:.2f} to {worst.longest / 60:.2f} minutes ({worst.who}); expected {mend}"
    )


def _stale(folder: Path, library: Library, language: str) -> tuple[Finding, ...]:
    """The small files for the first window are written by us; a pack without them is read without."""
    index = index_text(build_index(library, language=language))
    wanted = {INDEX_NAME: index, SAFETY_NAME: safety_text(safety_of(library))}
    told = (_stale_file(folder, name, text) for name, text in wanted.items())
    return tuple(finding for finding in told if finding is not None)


def _stale_file(folder: Path, name: str, wanted: str) -> Finding | None:
    mend = "expected one from `mindbody check --write-index`"
    try:
        text = (folder / name).read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return Finding(name, 1, f"the index can't be read; {mend}")
    return None if text == wanted else Finding(name, 1, f"the index does not match the lessons; {mend}")
