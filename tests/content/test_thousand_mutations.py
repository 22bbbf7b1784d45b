"""A thousand spoilt files over every kind: each accepted or refused, in words, by line, and fast."""

import random
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody import places
from mindbody.content.findings import Finding
from mindbody.content.notes import Notes
from mindbody.content.readers.packs import read_pack_card
from mindbody.content.source import decode
from tests.content.pack_files import CARD
from tests.content.packs import GOOD
from tests.content.test_mutations import READERS, SPICE

COUNT = 1_000
SLOWEST = 0.050
"""Seconds of this processor's time for one file."""

OURS = {
    "breaths": "box.yaml",
    "cbt": "steady-pacing.md",
    "measures": "gcps-r.yaml",
    "menus": "good-things.yaml",
    "movements": "sit-to-stand.yaml",
    "practices": "body-scan.md",
    "programmes": "mindfulness.yaml",
    "safety": "red-flags.md",
    "tools": "thought-record.yaml",
}
"""A shipped file of each kind beside the small ones: real lengths, real shapes."""

ALL = {**READERS, "pack.yaml": read_pack_card}
KEY = re.compile(r"(\s*)([a-z_]+): (\S.*)")


class Spoilt(NamedTuple):
    """A file after its mishap. `line`: where a finding has to stand, 0 when the mishap may be harmless."""

    name: str
    how: str
    raw: bytes
    line: int = 0


def sources() -> dict[str, tuple[str, bytes]]:
    """Sound files: name -> (whose reader, bytes)."""
    found = {file: (file, (GOOD / file).read_bytes()) for file in READERS}
    found["pack.yaml"] = ("pack.yaml", CARD.encode())
    for kind, name in OURS.items():
        like = next(file for file in READERS if file.startswith(f"{kind}/") and "help" not in file)
        found[f"{kind}/{name}"] = (like, (places.lessons() / kind / name).read_bytes())
    return found


SOURCES = sources()


def bytes_spoilt(name: str, raw: bytes, rng: random.Random) -> Spoilt:
    """One to four cuts anywhere, filled with what hurts."""
    for _ in range(rng.randint(1, 4)):
        place, length = rng.randrange(len(raw) + 1), rng.choice((0, 0, 1, 3, 10, 40, 400))
        spice = rng.choice((*SPICE, rng.randbytes(rng.randint(0, 6))))
        raw = raw[:place] + spice + raw[place + length :]
    return Spoilt(name, "bytes", raw)


def lines_spoilt(name: str, raw: bytes, rng: random.Random) -> Spoilt:
    """Lines lost, doubled, moved or pushed in: often a fault, sometimes none."""
    lines = raw.decode().split("\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    match rng.randrange(5):
        case 0:
            del lines[one : one + rng.randint(1, 5)]
        case 1:
            lines.insert(other, lines[one])
        case 2:
            lines[one], lines[other] = lines[other], lines[one]
        case 3:
            lines[one] = " " * rng.randint(1, 5) + lines[one]
        case _:
            lines = lines[: max(1, one)]
    return Spoilt(name, "lines", "\n".join(lines).encode())


def _a_key(lines: list[str], rng: random.Random) -> tuple[int, re.Match[str]] | None:
    """A line `key: value` of the keys of the file, anywhere but in a list."""
    end = lines.index("---", 1) if lines[0] == "---" else len(lines)
    keys = [(number, match) for number in range(end) if (match := KEY.fullmatch(lines[number]))]
    keys = [each for each in keys if each[1][3] not in (">-", "|") and not each[1][1]]
    return rng.choice(keys) if keys else None


def structure_spoilt(name: str, raw: bytes, rng: random.Random) -> Spoilt:
    """A mishap with a key, whose own line has to be named."""
    lines = raw.decode().split("\n")
    found = _a_key(lines, rng)
    if found is None:
        return lines_spoilt(name, raw, rng)
    number, match = found
    indent, key, value = match.groups()
    line = number + 1
    how: dict[str, str] = {
        "misspelt key": f"{indent}{key}q: {value}",
        "two colons": f"{indent}{key}: one: two",
        "wrong type": f"{indent}{key}: {{a: {{b: [c]}}}}",
        "no colon": f"{indent}{key} {value}",
        "unclosed quote": f'{indent}{key}: "never closed',
        "unclosed bracket": f"{indent}{key}: [never, closed",
        "tab": f"\t{key}: {value}",
        "a tag": f"{indent}{key}: !!python/object:os.system {value}",
        "an alias": f"{indent}{key}: *somewhere",
        "an anchor": f"{indent}{key}: &here {value}",
        "a control sign": f"{indent}{key}: {value}\x07",
    }
    if rng.randrange(len(how) + 1) == 0:
        lines.insert(line, lines[number])
        return Spoilt(name, "key twice", "\n".join(lines).encode(), line + 1)
    chosen = rng.choice(sorted(how))
    lines[number] = how[chosen]
    return Spoilt(name, chosen, "\n".join(lines).encode(), line)


def thousand() -> Iterator[Spoilt]:
    """The same thousand every time."""
    rng = random.Random(20_261_122)
    ways: tuple[Callable[[str, bytes, random.Random], Spoilt], ...] = (
        bytes_spoilt,
        lines_spoilt,
        structure_spoilt,
    )
    names = sorted(SOURCES)
    for number in range(COUNT):
        name = names[number % len(names)]
        yield ways[number % 3](name, SOURCES[name][1], rng)


def read(spoilt: Spoilt) -> Notes:
    """What is noticed; a value without a finding, or a finding with a line of the file."""
    notes = Notes(spoilt.name)
    text = decode(spoilt.raw, notes)
    value = ALL[SOURCES[spoilt.name][0]](text, notes) if text is not None else None
    lines = len(re.split(rb"\r\n|\r|\n", spoilt.raw))
    for finding in notes.findings:
        assert finding.file == spoilt.name
        assert 1 <= finding.line <= lines + 1
        assert "Traceback" not in finding.message
        assert finding.message
    assert notes.findings or value not in (None, ())
    return notes


class Outcome(NamedTuple):
    """What became of a file, and the seconds it took."""

    spoilt: Spoilt
    findings: tuple[Finding, ...]
    seconds: float


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """All thousand, read."""
    found = []
    for spoilt in thousand():
        begun = time.process_time()
        findings = read(spoilt).findings
        found.append(Outcome(spoilt, findings, time.process_time() - begun))
    return found


def test_a_thousand_spoilt_files_are_accepted_or_refused_by_line(outcomes: list[Outcome]) -> None:
    """No traceback; every refusal names a line, a spoilt structure the very line."""
    astray = [
        (spoilt.name, spoilt.how, spoilt.line, [str(each) for each in findings][:3])
        for spoilt, findings, _ in outcomes
        if spoilt.line and spoilt.line not in {finding.line for finding in findings}
    ]
    assert astray == []
    refused = sum(bool(outcome.findings) for outcome in outcomes)
    assert len(outcomes) == COUNT
    assert refused > 700
    assert COUNT - refused > 20
    assert sum(bool(outcome.spoilt.line) for outcome in outcomes) > 300
    assert {SOURCES[outcome.spoilt.name][0] for outcome in outcomes} == set(ALL)


def test_none_of_them_takes_long(outcomes: list[Outcome]) -> None:
    """Under fifty thousandths of a second each. Where others are at work on this processor, also the sound
    file takes longer: what took too long is read again in turn with that, and may take half as long again."""
    slow = [outcome.spoilt for outcome in outcomes if outcome.seconds >= SLOWEST]
    assert [(spoilt.name, spoilt.how) for spoilt in slow if not quick(spoilt)] == []


def quick(spoilt: Spoilt) -> bool:
    """Whether it is under the limit, or near to its sound file, in the best of five readings of both."""
    sound = Spoilt(spoilt.name, "sound", SOURCES[spoilt.name][1])
    readings = [(took(spoilt), took(sound)) for _ in range(5)]
    own = min(each for each, _ in readings)
    beside = min(each for _, each in readings)
    return own < SLOWEST or own < 1.5 * beside


def took(spoilt: Spoilt) -> float:
    """Seconds of this processor's time."""
    begun = time.process_time()
    read(spoilt)
    return time.process_time() - begun


@pytest.mark.parametrize("file", sorted(SOURCES))
def test_each_source_is_sound_before_it_is_spoilt(file: str) -> None:
    """Else a refusal would prove nothing."""
    assert read(Spoilt(file, "nothing", SOURCES[file][1])).findings == ()


def test_the_faults_made_by_hand_are_forty_and_more() -> None:
    """In `broken`, each with its line; and files that are no lessons at all."""
    from tests.content.test_broken import CASES
    from tests.content.test_odd_files import CASES as ODD

    assert len(CASES) > 200
    assert len({case.file for case in CASES}) > 25
    assert len(ODD) >= 14
    assert {Path(case.file).parts[0] for case in CASES} >= set(OURS)
