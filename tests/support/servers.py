"""A PostgreSQL server for tests: a new one in a folder of its own, on a Unix socket, gone afterwards."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import create_engine, text

SERVER: Final = "server"
"""Name of a folder. The store of what is in it is on the server."""

_USER: Final = "postgres"
_NUMBERS: Final = count(1)


class NoServer(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """This machine can't run one; the text says why."""


class Server:
    """One that runs, in `place`."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def address(self, database: str) -> str:
        return f"postgresql://clinic@/{database}?host={self._place}"

    def lead(self, folder: Path) -> str:
        """Let the setting in `folder` lead to a new database; its address."""
        name = f"clinic_{next(_NUMBERS)}"
        engine = create_engine(self.driven("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "store.json").write_text(json.dumps({"url": self.address(name)}), "utf-8")
        return self.driven(name)

    def driven(self, database: str) -> str:
        return self.address(database).replace("postgresql:", "postgresql+psycopg:", 1)


@contextmanager
def running_server() -> Iterator[Server]:
    """Raises NoServer."""
    if os.name != "posix":
        raise NoServer("a server for tests is reached by a Unix socket")
    programs = _programs()
    # Not in pytest's own folders, which another user can't enter; and the path of a socket is short.
    place = Path(tempfile.mkdtemp(prefix="mindbody-pg-"))
    try:
        user = _unprivileged(place)
        data = place / "data"
        settings = f"-c listen_addresses='' -c unix_socket_directories={place} -c fsync=off"
        _run(
            [programs / "initdb", "-D", data, "-U", "clinic", "-A", "trust", "-E", "UTF8", "--no-sync"], user
        )
        _run([programs / "pg_ctl", "-D", data, "-w", "-l", place / "log", "-o", settings, "start"], user)
        try:
            yield Server(place)
        finally:
            _run([programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"], user)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _programs() -> Path:
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name))
    if versions and (versions[-1] / "initdb").exists():
        return versions[-1]
    if (found := shutil.which("initdb")) and shutil.which("pg_ctl"):
        return Path(found).parent
    raise NoServer("PostgreSQL is not installed here (apt-get install postgresql)")


def _unprivileged(place: Path) -> str | None:
    """Who runs the server: it refuses to be run by root."""
    if os.geteuid() != 0:
        return None
    import pwd  # which Windows does not have

    try:
        owner = pwd.getpwnam(_USER)
    except KeyError:
        raise NoServer(f"a server can't be run by root, and there is no user {_USER}") from None
    os.chown(place, owner.pw_uid, owner.pw_gid)
    return _USER


def _run(command: Sequence[str | Path], user: str | None) -> None:
    try:
        subprocess.run(
            command,
            user=user,
            group=user,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd="/",
        )
    except subprocess.CalledProcessError as error:
        raise NoServer(error.stderr.decode(errors="replace").strip()[-300:]) from error
