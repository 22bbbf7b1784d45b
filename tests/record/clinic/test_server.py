"""A clinic with several rooms keeps its groups on one server: by one setting, and with the same promises."""

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, create_engine, text

from mindbody.record.clinic.clashes import ChangedMeanwhile, NoLongerThere
from mindbody.record.clinic.keeping import purged
from mindbody.record.clinic.kind import AUDIT_KEY_NAME
from mindbody.record.clinic.reading import Stored, one
from mindbody.record.clinic.rows import Act, Attendance, BlockHeld, Group, Held, Member, Tally
from mindbody.record.problems import AuditKeyMissing, Foreign, Newer, RecordError, Unreachable
from tests.support.clinics import a_meeting, clinic_in, ten_weeks
from tests.support.hand_clock import HandClock
from tests.support.records import NOON
from tests.support.servers import Server


@pytest.fixture
def address(server: Server, tmp_path: Path) -> str:
    """Of a new database, to which the setting in `tmp_path` leads."""
    return server.lead(tmp_path)


def another_room(folder: Path, name: str = "room-2") -> Path:
    """A computer that was set up with the two files of the first one."""
    place = folder / name
    place.mkdir()
    for each in ("store.json", AUDIT_KEY_NAME):
        shutil.copy(folder / each, place / each)
    return place


def changed(address: str, script: str) -> None:
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text(script))
    engine.dispose()


def refusal(folder: Path) -> object:
    with pytest.raises(RecordError) as refused:
        clinic_in(folder)
    return refused.value.problem


def test_rooms_that_write_at_the_same_time_lose_nothing(address: str, tmp_path: Path) -> None:
    """Each mark is there, and the audit list is one chain."""
    first = clinic_in(tmp_path)
    group, _, held = a_meeting(first)
    members = [first.add_member(group.id, f"Wren {number}") for number in range(24)]
    rooms = [first, clinic_in(another_room(tmp_path, "two")), clinic_in(another_room(tmp_path, "three"))]

    def work(number: int) -> None:
        for member in members[number::3]:
            rooms[number].mark(held.id, member.id, Attendance.PRESENT, 90)
            rooms[number].note(Act.EXPORTED, f"member {member.id}")
            rooms[number].set_setting("screen", f"room {number}")

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(3)))

    assert {each.member for each in first.came(group.id)} == {each.id for each in members}
    assert [each.number for each in first.audit()] == list(range(1, 3 + 24 + 1))
    assert first.verify_audit() is None
    for room in rooms:
        room.close()


def test_two_rooms_at_one_member_in_the_same_moment(address: str, tmp_path: Path) -> None:
    """One is kept, and every other is told, however close they were."""
    rooms = [clinic_in(tmp_path), clinic_in(another_room(tmp_path))]
    group, robin, _ = a_meeting(rooms[0])
    states = (Attendance.PRESENT, Attendance.LATE)
    told = 0
    for meeting in range(12):
        held = rooms[0].begin_held(group.id, f"g{meeting}")

        def mark(number: int, of: str = held.id) -> int:
            try:
                rooms[number].mark(of, robin.id, states[number])
            except ChangedMeanwhile:
                return 1
            return 0

        with ThreadPoolExecutor(2) as pool:
            told += sum(pool.map(mark, range(2)))

    assert told == 12
    assert len(rooms[0].came(group.id)) == 12
    for room in rooms:
        room.close()


def test_a_change_between_the_look_and_the_writing_is_not_overwritten(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server lets others write in between, which a file does not."""
    store, other = clinic_in(tmp_path), clinic_in(another_room(tmp_path))
    group, robin, _ = a_meeting(store)
    other.members(group.id)
    others_turn = [lambda: other.change_member(replace(robin, alias="Crow"))]

    def look(connection: Connection, of: Table, **where: object) -> Stored | None:
        row = one(connection, of, **where)
        if others_turn:
            others_turn.pop()()
        return row

    monkeypatch.setattr("mindbody.record.clinic.changing.one", look)
    with pytest.raises(ChangedMeanwhile):
        store.change_member(replace(robin, alias="Rook"))
    assert [each.alias for each in store.members(group.id)] == ["Crow"]
    store.close()
    other.close()


def test_what_is_taken_out_between_the_look_and_the_writing_is_said_to_be_gone(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was to be added to it; it is no alias that somebody has already, and no fault of the store."""
    store = clinic_in(tmp_path)
    others_turn: list[str] = []

    def look(connection: Connection, of: Table, **where: object) -> Stored | None:
        row = one(connection, of, **where)
        while others_turn:
            changed(address, others_turn.pop())
        return row

    monkeypatch.setattr("mindbody.record.clinic.standing.one", look)
    verbs: dict[str, Callable[[Group, Member, Held], object]] = {
        "held": lambda _group, _robin, held: store.block_held(
            BlockHeld(held=held.id, number=0, title="Arrive", planned=600, seconds=640)
        ),
        "held ": lambda _group, _robin, held: store.keep_tally(
            Tally(held=held.id, block=2, question="How strong?", lowest=0, counts=(5,))
        ),
        "member": lambda _group, robin, held: store.mark(held.id, robin.id, Attendance.PRESENT),
        "clinic_group": lambda group, _robin, _held: store.add_member(group.id, "Wren"),
        "clinic_group ": lambda group, _robin, _held: store.begin_held(group.id, "g2"),
    }
    for table, verb in verbs.items():
        meeting = a_meeting(store)
        others_turn.append(f"DELETE FROM {table}")
        with pytest.raises(NoLongerThere):
            verb(*meeting)
    store.close()


def test_a_group_is_purged_from_the_server(address: str, tmp_path: Path) -> None:
    """Nothing of it is left in a table; the audit list tells how much there was."""
    clock = HandClock(NOON)
    store = clinic_in(tmp_path, clock)
    over = ten_weeks(store, clock, people=3)
    assert purged(store, clock, clock.now().date().replace(year=2028)) == (over,)
    assert {name: len(rows) for name, rows in store.tables().items() if rows} == {"audit": 2, "meta": 2}
    assert store.verify_audit() is None
    store.close()


def test_an_entry_that_an_administrator_edits_is_noticed(address: str, tmp_path: Path) -> None:
    """The key of the list is on the consoles, not on the server."""
    store = clinic_in(tmp_path)
    store.note(Act.EXPORTED, "store")
    changed(address, "UPDATE audit SET what = 'nothing' WHERE number = 2")
    assert store.verify_audit() == 2
    store.close()


def test_what_is_wrong_is_said(server: Server, address: str, tmp_path: Path) -> None:
    """Another key, another program's database, a newer store, no server, a setting that can't be read."""
    clinic_in(tmp_path).close()
    room = another_room(tmp_path)
    (room / AUDIT_KEY_NAME).unlink()
    assert refusal(room) == AuditKeyMissing(path=room / AUDIT_KEY_NAME)
    assert not (room / AUDIT_KEY_NAME).exists()

    changed(address, "UPDATE alembic_version SET version_num = '0099'")
    assert isinstance(refusal(tmp_path), Newer)
    changed(address, "DROP TABLE alembic_version")
    assert isinstance(refusal(tmp_path), Foreign)

    for setting in ('{"url": "postgresql://clinic@/none?host=/nowhere"}', '{"url": "mysql://x"}', "{"):
        (tmp_path / "store.json").write_text(setting, "utf-8")
        assert isinstance(refusal(tmp_path), Unreachable)
    assert not (tmp_path / "clinic.db").exists()


def test_no_password_stands_in_what_is_said(tmp_path: Path) -> None:
    """It may be read over a shoulder, or sent to whoever helps."""
    secret = "postgresql://clinic:quietsecret@/none?host=/nowhere"
    (tmp_path / "store.json").write_text(json.dumps({"url": secret}), "utf-8")
    assert "quietsecret" not in str(refusal(tmp_path))
