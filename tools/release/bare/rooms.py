"""The rooms: what is done in a fresh Debian each, step by step, as a person would who was handed it."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.release.bare.debian import PERSON, ROOT, SUPERUSER, Debian, Ran
from tools.release.bare.glass import opened

DIST: Final = ROOT / "dist"
PAGE: Final = ROOT / "docs" / "PACKAGING.md"
_INSTALL: Final = re.compile(r"^apt-get install .*?^~/MindBody/bin/mindbody$", re.MULTILINE | re.DOTALL)
_LIBRARIES: Final = re.compile(r"^apt-get install .*libgl1 libegl1 libwayland-cursor0$", re.MULTILINE)
_NO_PYTHON: Final = "! command -v python3 && ! ls /usr/lib/python3*"
_DEMO: Final = "demo --minutes 3 --patience 600 --out shown"
"""What is tried may share a slow machine with other work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that was done, how it ended, and seconds."""

    did: str
    ended: str
    seconds: float


Room = Callable[[Debian, str], Iterator[Step]]
"""What is done in a machine, before a display. Raises AssertionError where a promise does not hold."""


def wheel(machine: Debian, display: str) -> Iterator[Step]:
    """The wheel, installed by the lines of PACKAGING.md."""
    machine.give(PERSON, *DIST.glob("mindbody-*.whl"))
    libraries, *by_person, start = install_lines(PAGE.read_text(encoding="utf-8"))
    yield _done(
        libraries, machine.run(f"apt-get -qq update && DEBIAN_FRONTEND=noninteractive {libraries} -y")
    )
    for line in by_person:
        yield _done(line, machine.run(line, user=PERSON))
    yield _size(machine, "MindBody")
    yield from _used(machine, start)
    yield _opened(machine, start, display)


def folder(machine: Debian, display: str) -> Iterator[Step]:
    """The folder and the portable form, where there is no Python and no network."""
    _held(machine.run(_NO_PYTHON))
    machine.give(PERSON, DIST / "MindBody")
    start = "./MindBody/mindbody"
    refused = machine.run(f"{start} {_DEMO}", user=PERSON, network=False)
    assert refused.code == 2, f"with no libraries it ended with {refused.code}: {refused.said}"
    assert "Traceback" not in refused.said, refused.said
    yield Step(did=f"`{start} demo`, no library yet", ended=refused.last, seconds=refused.seconds)
    yield _installed(machine, folder_libraries(PAGE.read_text(encoding="utf-8")))
    _held(machine.run(_NO_PYTHON))
    yield _size(machine, "MindBody")
    yield from _used(machine, start)
    yield _opened(machine, f"{start}-gui", display)
    yield from portable(machine, display)


def portable(machine: Debian, display: str) -> Iterator[Step]:
    """From a stick: all data stay beside the program, and nothing is left in the person's home."""
    shutil.rmtree(machine.home(PERSON))
    machine.home(PERSON).mkdir()
    machine.give(PERSON)
    stick = machine.folder / "stick"
    unpacked(DIST / "MindBody-portable.zip", stick)
    subprocess.run(["chown", "-R", "1000:1000", str(stick)], check=True)
    yield _opened(machine, "/stick/MindBody-portable/start-mindbody.sh", display)
    data = stick / "MindBody-portable" / "data"
    assert (data / "profiles").is_dir() or (data / "logs").is_dir(), "it kept nothing beside the program"
    left = sorted(str(each.relative_to(machine.home(PERSON))) for each in machine.home(PERSON).rglob("*"))
    files = [each for each in left if (machine.home(PERSON) / each).is_file()]
    assert not [each for each in files if not each.startswith(".cache/")], f"it left {files} in the home"
    yield Step(did="what is left outside `data`", ended=", ".join(files) or "nothing", seconds=0)


def run(machine: Debian, display: str) -> Iterator[Step]:
    """`make run` in a fresh clone: with no display first, then with one."""
    _cloned(machine)
    yield _done("make run", machine.run("cd mindbody && make run"))
    assert (machine.home(SUPERUSER) / "mindbody/demo/record.db").is_file(), "it left no record in ./demo"
    yield _opened(machine, "cd mindbody && make run", display, user=SUPERUSER)


def test(machine: Debian, display: str) -> Iterator[Step]:
    """`make test` in a fresh clone."""
    del display
    _cloned(machine)
    yield _done("make test", machine.run("cd mindbody && make test"))


ROOMS: Final[dict[str, Room]] = {"wheel": wheel, "folder": folder, "run": run, "test": test}


def install_lines(page: str) -> list[str]:
    """The lines of the page by which a person installs the wheel on a Debian; the last one starts it."""
    found = _INSTALL.search(page)
    assert found, "PACKAGING.md does not say how to install the wheel"
    return found[0].splitlines()


def folder_libraries(page: str) -> str:
    """The line of the page that brings what the folder needs of a Debian."""
    found = _LIBRARIES.search(page)
    assert found, "PACKAGING.md does not say which libraries the folder needs"
    return found[0]


def unpacked(archive: Path, into: Path) -> None:
    """Unpack it, with the right to run what may be run."""
    with zipfile.ZipFile(archive) as pack:
        for each in pack.infolist():
            path = Path(pack.extract(each, into))
            if mode := each.external_attr >> 16 & 0o777:
                path.chmod(mode)


def _installed(machine: Debian, line: str) -> Step:
    return _done(line, machine.run(f"apt-get -qq update && DEBIAN_FRONTEND=noninteractive {line} -y"))


def _used(machine: Debian, start: str) -> Iterator[Step]:
    for words in ("--version", "doctor", "check", _DEMO):
        yield _done(f"{start} {words}", machine.run(f"{start} {words}", user=PERSON, network=False))
    left = machine.home(PERSON) / "shown"
    lost = [name for name in ("record.db", "session.wav", "report.pdf") if not (left / name).is_file()]
    assert not lost, f"demo left no {' and no '.join(lost)}"


def _opened(machine: Debian, command: str, display: str, *, user: str = PERSON) -> Step:
    network = user == SUPERUSER
    size, seconds = opened(machine, command, user=user, network=network, display=display)
    return Step(did=f"`{command}`", ended=f"a window of {size}, which stayed", seconds=seconds)


def _cloned(machine: Debian) -> None:
    """`make` and a clone are there, and nothing else."""
    _held(machine.run("apt-get -qq update && apt-get install -y -qq --no-install-recommends make"))
    into = machine.home(SUPERUSER) / "mindbody"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(into)], check=True)
    _held(machine.run(_NO_PYTHON))


def _size(machine: Debian, name: str) -> Step:
    said = machine.run(f"du -sm {name}", user=PERSON).said
    return Step(did=f"size of `{name}`", ended=f"{said.split()[0]} MB", seconds=0)


def _done(what: str, ran: Ran) -> Step:
    _held(ran)
    return Step(did=f"`{what}`", ended=ran.last or "(nothing)", seconds=ran.seconds)


def _held(ran: Ran) -> None:
    assert ran.code == 0, f"ended with {ran.code}: {ran.said.strip()[-2000:]}"
