"""An upgrade that fails, or is killed, at any statement leaves the record as it was, with a backup."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from mindbody.record.backups import listed
from mindbody.record.bundle import Reason
from mindbody.record.problems import NotUpgraded, RecordError
from mindbody.record.restoring import restore
from mindbody.record.schema import FILE_NAME, SCHEMA
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, key_in, raw, record_in

RELEASED = Path(__file__).parent / "released"
PAINS = [2, 3, 4, 5, 6, 7]


class Struck(Exception):  # noqa: N818  nothing went wrong in the test
    """An upgrade was struck at a statement."""


def older(folder: Path) -> Path:
    """A file of the first released schema."""
    folder.mkdir(parents=True, exist_ok=True)
    name = "schema-1" if key_in(folder) is None else "schema-1-encrypted"
    return Path(shutil.copy(RELEASED / f"{name}.db", folder / FILE_NAME))


def rows(path: Path) -> list[str]:
    """Everything in a file, its schema too."""
    with closing(raw(path)) as connection:
        schema = connection.execute("SELECT name, sql, type FROM sqlite_master ORDER BY name").fetchall()
        said = [str(schema), str(connection.execute("PRAGMA user_version").fetchone())]
        tables = [name for name, _, kind in schema if kind == "table"]
        return said + [str(connection.execute(f"SELECT * FROM {name}").fetchall()) for name in tables]


def struck_at(number: int, strike: Callable[[], None], work: Callable[[], object]) -> bool:
    """Run `work`, and strike right after the statement of that number which changes something. Whether there
    was one."""
    seen = 0

    def after(_connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal seen
        if not statement.lstrip().upper().startswith(("SELECT", "PRAGMA MAIN", "PRAGMA FOREIGN")):
            seen += 1
            if seen == number:
                strike()

    event.listen(Engine, "after_cursor_execute", after)
    try:
        work()
    finally:
        event.remove(Engine, "after_cursor_execute", after)
    return seen >= number


def fail() -> None:
    raise Struck


def test_a_failure_at_any_statement_leaves_the_file_as_it_was(folder: Path) -> None:
    """Byte for byte in all that it says; the next try succeeds."""
    number = 0
    while True:
        number += 1
        path = older(folder)
        before = rows(path)
        try:
            struck_at(number, fail, lambda: record_in(folder).close())
        except Struck:
            assert rows(path) == before, number
            assert [each.reason for each in listed(folder)] == [Reason.BEFORE_UPGRADE]
            shutil.rmtree(folder / "backups")
            continue
        break
    assert number > 4
    upgraded(folder)


def test_a_kill_at_any_statement_leaves_the_file_as_it_was(folder: Path) -> None:
    """The next start brings it up to date as if nothing had been."""
    number = 0
    while True:
        number += 1
        path = older(folder)
        before = rows(path)
        child = os.fork()
        if child == 0:
            try:
                struck_at(number, lambda: os._exit(9), lambda: record_in(folder).close())
            except BaseException:
                os._exit(1)
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert ended in (0, 9)
        if ended == 0:
            break
        assert rows(path) == before, number
        upgraded(folder)
        shutil.rmtree(folder)
    assert number > 4


def upgraded(folder: Path) -> None:
    record = record_in(folder)
    assert [row.value for row in record.ratings("pain-before")] == PAINS
    record.close()
    with closing(raw(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)


def test_the_backup_before_an_upgrade_holds_the_older_record(folder: Path) -> None:
    """Made and verified before the first change."""
    older(folder)

    upgraded(folder)

    [backup] = listed(folder)
    assert (backup.reason, backup.about.schema, backup.rows["rating"]) == (Reason.BEFORE_UPGRADE, 1, 18)


def test_without_a_backup_nothing_is_upgraded(folder: Path) -> None:
    """One sentence says why, and the file keeps its bytes."""
    path = older(folder)
    before = path.read_bytes()
    (folder / "backups").write_text("a file where the folder should be")

    with pytest.raises(RecordError) as caught:
        record_in(folder)

    assert isinstance(caught.value.problem, NotUpgraded)
    assert "a backup of it" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


def test_an_older_backup_is_put_back_and_brought_up_to_date(folder: Path) -> None:
    """What was backed up by any version comes back."""
    older(folder)
    record = record_in(folder)
    record.rate(None, "pain-before", 9)
    record.close()
    [backup] = listed(folder)

    restore(folder, backup.path, HandClock(NOON), key_in(folder))

    upgraded(folder)
