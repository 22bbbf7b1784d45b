"""A record file is opened only when it is surely ours, whole and not newer; no other file is touched."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.record.driver import Key
from mindbody.record.health import health
from mindbody.record.problems import Damaged, EmptyFile, Foreign, Locked, Newer, RecordError, RecordProblem
from mindbody.record.schema import APPLICATION_ID, SCHEMA, Kind
from mindbody.record.store import Record
from tests.support.records import begun, key_in, raw, record_in

ROOT = Path(__file__).parent.parent.parent


def digest(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.suffix == ".db" or path.name.endswith("-wal")
    }


def a_record(folder: Path) -> Path:
    record = record_in(folder)
    begun(record)
    for value in range(11):
        record.rate("s1", "pain-before", value)
        record.answer("s1", "pacing.note", "a line of words " * 50)
    record.close()
    return folder / "record.db"


def empty(path: Path) -> None:
    path.write_bytes(b"")


def words(path: Path) -> None:
    path.write_text("Dear diary, today\n" * 20)


def other_app(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()


def marked(path: Path, pragma: str, number: int) -> None:
    a_record(path.parent)
    connection = raw(path)
    connection.execute(f"PRAGMA {pragma} = {number}")
    connection.close()


def without_our_mark(path: Path) -> None:
    marked(path, "application_id", 0)


def newer(path: Path) -> None:
    marked(path, "user_version", SCHEMA + 1)


def without_schema(path: Path) -> None:
    marked(path, "user_version", 0)


def cut_in_header(path: Path) -> None:
    whole = a_record(path.parent).read_bytes()
    path.write_bytes(whole[:60])


def cut_in_half(path: Path) -> None:
    whole = a_record(path.parent).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def overwritten(path: Path) -> None:
    a_record(path.parent)
    patch(path, 4096, b"\xa5" * 8192)


def lost_under_its_log(path: Path) -> None:
    path.with_name("record.db-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(60))


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


class Broken(NamedTuple):
    """How a file came to be, the trouble it is, and what the sentence says to do. Under a key, what is no
    record of ours can't be told from a damaged one."""

    make: Callable[[Path], None]
    trouble: type
    advice: str


BROKEN = [
    Broken(empty, EmptyFile, "put a backup in its place"),
    Broken(words, Foreign, "not what MindBody keeps there"),
    Broken(other_app, Foreign, "not what MindBody keeps there"),
    Broken(without_our_mark, Foreign, "not what MindBody keeps there"),
    Broken(newer, Newer, "with the newer version"),
    Broken(without_schema, Damaged, "put a backup in its place"),
    Broken(cut_in_header, Damaged, "put a backup in its place"),
    Broken(cut_in_half, Damaged, "put a backup in its place"),
    Broken(overwritten, Damaged, "put a backup in its place"),
    Broken(lost_under_its_log, Damaged, "put a backup in its place"),
]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.make.__name__)
def test_a_file_that_cannot_be_trusted_is_left_as_it_is(case: Broken, folder: Path) -> None:
    """One clear sentence with the path in it; not a byte of the file changes; no new record is made."""
    folder.mkdir(parents=True)
    path = folder / "record.db"
    case.make(path)
    before = digest(folder)

    with pytest.raises(RecordError) as caught:
        record_in(folder)

    strange = key_in(folder) is not None and case.make in (words, other_app)
    assert isinstance(caught.value.problem, Damaged if strange else case.trouble)
    assert str(path) in str(caught.value)
    assert ("put a backup in its place" if strange else case.advice) in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert digest(folder) == before


def test_a_newer_schema_that_still_stands_in_the_log_is_seen(folder: Path) -> None:
    """A newer version that was killed has its mark in the log, not yet in the file."""
    path = a_record(folder)
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from tests.support.records import raw\n"
        "c = raw(Path(sys.argv[1]))\n"
        "c.execute('PRAGMA journal_mode = WAL')\n"
        f"c.execute('PRAGMA user_version = {SCHEMA + 1}')\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False, cwd=ROOT)
    before = digest(folder)
    assert "record.db-wal" in before

    with pytest.raises(RecordError) as caught:
        record_in(folder)

    assert caught.value.problem == Newer(path=path, schema=SCHEMA + 1, known=SCHEMA)
    assert digest(folder) == before


def test_a_new_person_gets_a_whole_file(folder: Path) -> None:
    """Marked as ours, at today's schema, with the safest journal, and nothing half-made beside it."""
    record = record_in(folder)

    with closing(raw(folder / "record.db")) as other:
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert other.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert not [path for path in folder.iterdir() if "making" in path.name]
    record.close()


def test_every_commit_survives_a_loss_of_power(record: Record) -> None:
    """The connection that writes is the one with WAL and FULL, and with its references held."""
    with record._engine.connect() as connection:  # noqa: SLF001  the real connection, not another
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in asked]

    assert found == ["wal", 2, 1, 10000, 0]


def test_a_first_record_cut_short_leaves_no_record(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A making that fails half-way leaves nothing that could be taken for a record; the next try works."""

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "link", fails)
        patched.setattr(Path, "rename", fails)
        with pytest.raises(RecordError):
            record_in(folder)
    assert list(folder.iterdir()) == []

    record_in(folder).close()
    assert health(folder / "record.db", key_in(folder)) is None


def test_a_file_that_appears_in_the_meantime_is_not_replaced(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record that a sync brings while a new one is being made stands."""
    from mindbody.record import opening

    made = opening._upgrade  # noqa: SLF001  the moment between making and moving

    def upgrade_then_arrive(path: Path, key: Key | None, kind: Kind) -> None:
        made(path, key, kind)
        (folder / "record.db").write_bytes(b"arrived")

    monkeypatch.setattr(opening, "_upgrade", upgrade_then_arrive)
    with pytest.raises(RecordError):
        record_in(folder)

    assert (folder / "record.db").read_bytes() == b"arrived"


def test_opening_an_existing_record_loads_no_migrations(folder: Path) -> None:
    """The usual start does not pay for Alembic; a glance does not pay for SQLAlchemy either."""
    a_record(folder)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from mindbody.record.glance import glance\n"
        "assert glance(Path(sys.argv[1])).exists\n"
        "print('sqlalchemy' in sys.modules)\n"
        "from tests.support.records import record_in\n"
        "record_in(Path(sys.argv[1])).close()\n"
        "print('alembic' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout.split() == ["False", "False"]


def test_a_file_in_use_says_so(folder: Path, record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that never ends gives one sentence, not an endless wait; afterwards saving works again."""
    with record._engine.connect() as connection:  # noqa: SLF001  so that the test need not wait ten seconds
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    other = raw(folder / "record.db")
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(RecordError) as caught:
        record.rate(None, "pain-before", 4)
    other.execute("ROLLBACK")
    other.close()
    record.rate(None, "pain-before", 5)

    assert caught.value.problem == Locked(path=folder / "record.db")
    assert [row.value for row in record.ratings()] == [5]


@pytest.mark.parametrize("make", [cut_in_half, overwritten, empty, words], ids=lambda make: make.__name__)
def test_health_names_what_is_wrong_and_changes_nothing(make: Callable[[Path], None], folder: Path) -> None:
    """The same eyes serve the check of a machine."""
    folder.mkdir(parents=True)
    make(folder / "record.db")
    before = digest(folder)

    problem: RecordProblem | None = health(folder / "record.db", key_in(folder))

    assert problem is not None
    assert digest(folder) == before


def test_a_whole_record_is_healthy_while_it_is_open(folder: Path, record: Record) -> None:
    """A check from another process does not need the app to be closed."""
    begun(record)

    assert health(folder / "record.db", key_in(folder)) is None
