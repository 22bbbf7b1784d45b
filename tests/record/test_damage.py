"""Damage of a file that lies there is always noticed, whatever it is, and never made worse."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.record.glance import glance
from mindbody.record.problems import Altered, Damaged, EmptyFile, Foreign, RecordError
from mindbody.record.seal import seal_path
from tests.support.proving import times
from tests.support.records import begun, key_in, raw, record_in

NOTICED = (Altered, Damaged, EmptyFile, Foreign)
PAGE = 4096
CUTS, FLIPS, PAGES = times(60, 3000), times(120, 6000), times(40, 2000)

Tell = Callable[[str, object], None]


@pytest.fixture
def closed(folder: Path) -> Path:
    """A record of some sessions, closed cleanly."""
    record = record_in(folder)
    for number in range(12):
        session = begun(record, f"s{number}")
        record.rate(session, "pain-before", number % 11)
        record.answer(session, "pacing.note", f"{number}: a line that only one person wrote. " * 40)
        record.finish_session(session, 60)
    record.close()
    return folder / "record.db"


def trouble(path: Path) -> object:
    """What opening says, None when it opens; then and else the bytes stay as they are."""
    before, said = path.read_bytes(), None
    try:
        record_in(path.parent).close()
    except RecordError as error:
        said = error.problem
    assert path.read_bytes() == before
    assert said is None or str(path) in str(said)
    return said


def test_every_cut_is_noticed(closed: Path, record_property: Tell) -> None:
    """A file that ends too early, anywhere."""
    whole, chance = closed.read_bytes(), random.Random(5)
    record_property("tries", CUTS)
    for _ in range(CUTS):
        closed.write_bytes(whole[: chance.randrange(len(whole))])
        assert isinstance(trouble(closed), NOTICED)
    closed.write_bytes(whole)
    assert trouble(closed) is None


def test_every_flipped_bit_is_noticed(closed: Path, record_property: Tell) -> None:
    """Also one inside a sentence, which SQLite itself would hand out as if it had been written. The first
    glance, before the file is looked over, holds out too."""
    whole, chance = closed.read_bytes(), random.Random(6)
    record_property("tries", FLIPS)
    for _ in range(FLIPS):
        flipped, place = bytearray(whole), chance.randrange(len(whole))
        flipped[place] ^= 1 << chance.randrange(8)
        closed.write_bytes(flipped)
        assert glance(closed.parent, key_in(closed.parent)).exists
        assert isinstance(trouble(closed), NOTICED), place


@pytest.mark.parametrize("size", [512, PAGE])
def test_every_page_of_nought_or_noise_is_noticed(closed: Path, size: int, record_property: Tell) -> None:
    """What a dying disk leaves."""
    whole, chance = closed.read_bytes(), random.Random(size)
    record_property("tries", PAGES)
    for number in range(PAGES):
        broken, place = bytearray(whole), size * chance.randrange(len(whole) // size)
        broken[place : place + size] = bytes(size) if number % 2 else chance.randbytes(size)
        closed.write_bytes(broken)
        if broken != whole:
            assert isinstance(trouble(closed), NOTICED), place


def test_a_change_by_another_program_is_named_as_such_and_can_be_taken(closed: Path) -> None:
    """In order, but not as it was: nobody but the person knows whether it was them."""
    other = raw(closed)
    other.execute("UPDATE rating SET value = 9")
    other.close()

    assert trouble(closed) == Altered(path=closed)
    record = record_in(closed.parent, as_it_is=True)
    assert {row.value for row in record.ratings()} == {9}
    record.close()
    assert trouble(closed) is None


def after_a_crash(path: Path) -> None:
    seal_path(path).unlink()


def with_a_torn_seal(path: Path) -> None:
    seal_path(path).write_text('{"bytes": 12')


def with_a_strange_seal(path: Path) -> None:
    seal_path(path).write_text("[]")


@pytest.mark.parametrize("lose", [after_a_crash, with_a_torn_seal, with_a_strange_seal])
def test_without_a_seal_every_page_is_looked_at(closed: Path, lose: Callable[[Path], None]) -> None:
    """A record that was not closed cleanly opens when it is whole, and gets its seal again."""
    lose(closed)
    assert trouble(closed) is None
    assert seal_path(closed).exists()

    broken = bytearray(closed.read_bytes())
    broken[2 * PAGE : 3 * PAGE] = b"\xa5" * PAGE
    closed.write_bytes(broken)
    lose(closed)
    assert isinstance(trouble(closed), Damaged)


def test_the_seal_goes_before_the_first_change(closed: Path) -> None:
    """A seal that outlived a change would call a whole file damaged. Reading alone leaves it."""
    record = record_in(closed.parent)
    record.ratings()
    assert seal_path(closed).exists()

    record.rate(None, "pain-before", 3)

    assert not seal_path(closed).exists()
    record.close()
    assert seal_path(closed).exists()


def test_a_file_that_another_program_holds_is_not_sealed(closed: Path) -> None:
    """Its log is still in use: what the main file says is not all."""
    record = record_in(closed.parent)
    record.rate(None, "pain-before", 3)
    other = raw(closed)
    other.execute("BEGIN")
    other.execute("SELECT COUNT(*) FROM rating").fetchone()

    record.close()

    assert not seal_path(closed).exists()
    other.close()
    assert trouble(closed) is None
