"""Passcode and recovery code open the key, nothing else does, and damage is told from a wrong word."""

import hashlib
import os
import random
import unicodedata

import pytest
from argon2 import low_level

from mindbody.record.driver import Key
from mindbody.record.key_file import (
    Cost,
    KeyFile,
    KeyFileDamaged,
    Secret,
    WrongPasscode,
    argon2id,
    new_key_file,
    read_key_file,
)
from mindbody.record.passcode_text import is_weak, new_code, read_code, too_long, too_short
from tests.support.passcodes import CODE, PASSCODE, quickly
from tests.support.records import KEY


def test_a_try_costs_what_it_was_chosen_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other tests make it cheap, so this one holds the figures: 64 MiB, four times, on one core."""
    asked = []

    def derived(*given: object, memory_cost: int, time_cost: int, parallelism: int, **more: object) -> bytes:
        asked.append((memory_cost, time_cost, parallelism))
        return bytes(32)

    monkeypatch.setattr(low_level, "hash_secret_raw", derived)
    new_key_file(KEY, PASSCODE, CODE, os.urandom)
    argon2id(b"warm stones", bytes(16), Cost())

    assert set(asked) == {(64 * 1024, 4, 1)}


def made() -> KeyFile:
    return new_key_file(KEY, PASSCODE, CODE, os.urandom, quickly)


@pytest.mark.parametrize(("typed", "by"), [(PASSCODE, Secret.PASSCODE), (CODE, Secret.CODE)])
def test_either_secret_gives_the_key(typed: str, by: Secret) -> None:
    read = read_key_file(made().to_bytes())

    found = read.unwrapped(typed, quickly)

    assert (found.key, found.by) == (KEY, by)


@pytest.mark.parametrize("typed", ["", "wrong", PASSCODE.upper(), PASSCODE + "x", CODE[:-1] + "0", "\ud800"])
def test_nothing_else_does(typed: str) -> None:
    with pytest.raises(WrongPasscode) as told:
        made().unwrapped(typed, quickly)

    assert str(told.value) == ""


def test_the_same_keys_on_another_system_give_the_same_passcode() -> None:
    """One system sends an accent as a character of its own, another wide letters."""
    passcode = "Über die Brücke"
    file = new_key_file(KEY, unicodedata.normalize("NFD", passcode), CODE, os.urandom, quickly)

    for typed in (
        passcode,
        f" {passcode}\n",
        passcode.replace(" ", "\u00a0"),
        passcode.replace("d", "\uff44"),
    ):
        assert file.unwrapped(typed, quickly).key == KEY


@pytest.mark.parametrize(
    "typed", [CODE.lower(), CODE.replace("-", ""), CODE.replace("-", " – "), f" {CODE} "]
)
def test_a_printed_code_may_be_typed_as_it_comes(typed: str) -> None:
    assert made().unwrapped(typed, quickly).by is Secret.CODE


def test_letters_that_look_like_numbers_are_read_as_them() -> None:
    assert read_code("O0iI-lL11-AAAA-BBBB-CCCC") == "00111111AAAABBBBCCCC"
    assert read_code("UUUU-UUUU-UUUU-UUUU-UUUU") is None


def test_every_code_is_another_and_is_read_back() -> None:
    codes = {new_code(random.Random(seed).randbytes) for seed in range(500)}

    assert len(codes) == 500
    assert all(read_code(code) == code.replace("-", "") for code in codes)
    assert set("".join(codes)) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")


def test_another_passcode_leaves_the_code_and_the_key() -> None:
    file = made().with_passcode(KEY, "another one", os.urandom, quickly)

    assert file.unwrapped("another one", quickly).key == KEY
    assert file.unwrapped(CODE, quickly).key == KEY
    with pytest.raises(WrongPasscode):
        file.unwrapped(PASSCODE, quickly)


def test_another_code_leaves_the_passcode() -> None:
    code = new_code(os.urandom)
    file = made().with_code(KEY, code, os.urandom, quickly)

    assert file.unwrapped(code, quickly).key == KEY
    assert file.unwrapped(PASSCODE, quickly).key == KEY
    with pytest.raises(WrongPasscode):
        file.unwrapped(CODE, quickly)


def test_any_changed_or_missing_byte_is_damage_and_no_wrong_passcode() -> None:
    whole = made().to_bytes()
    for place in range(len(whole) - 1):
        for harmed in (whole[:place], whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :]):
            try:
                read = read_key_file(harmed)
            except KeyFileDamaged:
                continue
            # White space between the parts says nothing.
            assert read == read_key_file(whole), place


@pytest.mark.parametrize("asked", [{"memory_kib": 1 << 30, "passes": 1}, {"memory_kib": 64, "passes": 10**9}])
def test_a_file_that_asks_for_all_the_memory_is_refused(asked: dict[str, int]) -> None:
    file = made()
    greedy = KeyFile(passcode=file.passcode, code=file.code, cost=Cost(**asked))

    with pytest.raises(KeyFileDamaged):
        read_key_file(greedy.to_bytes())


def test_the_file_holds_neither_the_key_nor_the_secrets() -> None:
    written = made().to_bytes()

    for secret in (PASSCODE, CODE, CODE.replace("-", ""), KEY.raw.hex()):
        assert secret.encode() not in written
    assert "raw" not in repr(Key(KEY.raw))


def test_the_real_derivation_is_argon2id() -> None:
    """One value worked out by argon2-cffi's own reference, so that no later change locks anyone out."""
    small = Cost(memory_kib=64, passes=2)

    found = argon2id(b"password", b"somesaltsomesalt", small)

    assert len(found) == 32
    assert hashlib.sha256(found).hexdigest()[:16] == "61bc873a7e7e9668"
    assert found != argon2id(b"password", b"somesaltsomesalt", Cost(memory_kib=64, passes=3))


@pytest.mark.parametrize(
    ("typed", "short", "long", "weak"),
    [
        ("abc", True, False, True),
        (" abc ", True, False, True),
        ("1234", False, False, True),
        ("aaaaaaaaaa", False, False, True),
        ("three small birds", False, False, False),
        ("x" * 128, False, False, True),
        ("x" * 129, False, True, True),
        ("🌿🌿🌿🌿", False, False, True),
    ],
)
def test_anything_from_four_characters_will_do(typed: str, short: bool, long: bool, weak: bool) -> None:
    assert (too_short(typed), too_long(typed), is_weak(typed)) == (short, long, weak)
