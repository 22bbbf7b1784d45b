"""Pull the plug at any moment: nothing that was said to be saved is lost."""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mindbody.record.clock import SystemClock
from mindbody.record.glance import glance
from mindbody.record.opening import open_record
from mindbody.session.plan import plan_from_json
from mindbody.session.run import resume_at
from tests.support.proving import times
from tests.support.records import ENCRYPTED, PLAIN, key_in

ROOT = Path(__file__).parent.parent.parent
NEXT_START_SECONDS = 2.0
PLACE_SECONDS = 2.0


@contextmanager
def walker(folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.support.walker", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        yield process


def walk_and_kill(folder: Path, seconds: float) -> list[list[str]]:
    """What a walker had said before it was killed, that long after its first word."""
    with walker(folder) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        said, trouble = first + process.stdout.read(), process.stderr.read().decode()
        assert process.wait() == -9, trouble
    # The last line may be cut short by the kill: only whole lines were said.
    return [line.decode().split() for line in said.split(b"\n")[:-1]]


@pytest.mark.parametrize(("kept", "kills"), [(PLAIN, times(10, 200)), (ENCRYPTED, times(6, 100))])
def test_no_kill_loses_anything(
    tmp_path: Path, kept: str, kills: int, record_property: Callable[[str, object], None]
) -> None:
    """Every rating and answer that was acknowledged is there, the file is whole, the next start is quick,
    and the session goes on at the same step, within two seconds of its place."""
    record_property("tries", kills)
    folder, chance = tmp_path / kept, random.Random(1)
    rated: set[str] = set()
    answered = 0
    last_place = ["over"]
    for _ in range(kills):
        said = walk_and_kill(folder, chance.uniform(0.005, 0.4))
        rated |= {line[1] for line in said if line[0] == "rated"}
        answered = max([answered, *(int(line[1]) for line in said if line[0] == "answered")])
        [*_, last_place] = [last_place, *(line for line in said if line[0] in ("place", "over"))]

        glimpsed = glance(folder, key_in(folder))
        before = time.perf_counter()
        record = open_record(folder, SystemClock(), key=key_in(folder))
        took = time.perf_counter() - before
        try:
            assert record.integrity() == "ok"
            assert took <= NEXT_START_SECONDS
            assert rated <= {row.id for row in record.ratings()}
            assert record.answers("pacing").get("note", 0) >= answered
            found = record.unfinished()
            if found is None:
                # Killed between the end of one session and the start of the next.
                assert glimpsed.unfinished is None
                continue
            assert glimpsed.unfinished is not None
            assert (glimpsed.unfinished.id, glimpsed.unfinished.index) == (found.id, found.index)
            plan = plan_from_json(found.plan_json)
            run, _ = resume_at(plan, id=found.id, index=found.index, within=found.within)
            assert run.index == found.index
            if last_place[0] == "place" and last_place[1] == found.id:
                index, within = int(last_place[2]), float(last_place[3])
                # One more commit than was acknowledged may have reached the disk.
                assert found.index in (index, index + 1)
                if found.index == index:
                    assert abs(run.within - within) <= PLACE_SECONDS
            last_place = ["place", found.id, str(found.index), str(found.within)]
        finally:
            record.close()

    assert len(rated) >= kills
