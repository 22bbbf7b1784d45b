"""The clinic's store on a PostgreSQL server, for a clinic with several rooms. One setting leads there: the
file `store.json` in the folder of the store, with the server's address under `url`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from mindbody.record.clinic import audit
from mindbody.record.clinic.audit_key import audit_key, new_audit_key
from mindbody.record.clinic.kind import AUDIT_KEY_NAME, CLINIC
from mindbody.record.clinic.reading import all_names
from mindbody.record.clock import DAY_STARTS_AT, Clock, Stamp
from mindbody.record.moments import Moments
from mindbody.record.opening import Ids
from mindbody.record.problems import AuditKeyMissing, Foreign, Newer, RecordError, Unreachable

SETTING_NAME: Final = "store.json"

_DRIVER: Final = "postgresql+psycopg"
_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(1296196460)")
"""While one console brings the tables up to date, the others wait."""


class ServerGround:
    """A database on a server. Each verb takes a connection of its own, so that consoles never wait for one
    another's screens."""

    def __init__(self, setting: Path, engine: Engine, clock: Clock) -> None:
        self._setting = setting
        self._engine = engine
        self._as_one_moment = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._moments = Moments(clock)

    @contextmanager
    def writing(self) -> Iterator[tuple[Connection, Stamp]]:
        with known_troubles(self._setting), self._engine.begin() as connection:
            yield connection, self._moments.next(DAY_STARTS_AT)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with known_troubles(self._setting), self._as_one_moment.begin() as connection:
            yield connection

    def clear_away(self) -> None:
        """Write the tables anew without what was deleted. The server's own log and backups are its own."""
        with known_troubles(self._setting), self._engine.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            for name in all_names():
                alone.execute(text(f'VACUUM (FULL) "{name}"'))

    def close(self) -> None:
        self._engine.dispose()


def address_of(folder: Path) -> str | None:
    """Where the store of `folder` is, when it is on a server; None: in the folder itself. Raises RecordError
    for a setting that can't be read: nobody is led to another store by a slip."""
    setting = folder / SETTING_NAME
    try:
        address = json.loads(setting.read_text("utf-8"))["url"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise RecordError(Unreachable(path=setting, detail="the file can't be read")) from error
    kind, _, rest = str(address).partition("://")
    if kind not in ("postgresql", _DRIVER) or not rest:
        raise RecordError(Unreachable(path=setting, detail="its url does not begin with postgresql://"))
    return f"{_DRIVER}://{rest}"


def open_server(folder: Path, address: str, clock: Clock, ids: Ids) -> tuple[ServerGround, bytes]:
    """The store on the server, with today's tables; and the key of its audit list, which lies in `folder` of
    each computer. Raises RecordError."""
    setting = folder / SETTING_NAME
    with known_troubles(setting):
        engine = _engine(address, setting)
        try:
            moments = Moments(clock)
            with engine.begin() as connection:
                connection.execute(_ONE_AT_A_TIME)
                _bring_up_to_date(connection, setting)
                key = audit_key(folder, None)
                if not audit.has_begun(connection):
                    key = key or new_audit_key(folder, None)
                    audit.begin(connection, moments.next(DAY_STARTS_AT), ids, key)
                elif key is None or not audit.is_its_key(connection, key):
                    raise RecordError(AuditKeyMissing(path=folder / AUDIT_KEY_NAME))
        except BaseException:
            engine.dispose()
            raise
    return ServerGround(setting, engine, clock), key


def _engine(address: str, setting: Path) -> Engine:
    try:
        return create_engine(
            address,
            pool_pre_ping=True,
            json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
        )
    except ModuleNotFoundError as error:
        detail = "the part for servers is missing: pip install 'mindbody[clinic-server]'"
        raise RecordError(Unreachable(path=setting, detail=detail)) from error
    except ValueError as error:
        raise RecordError(Unreachable(path=setting, detail="its url can't be read")) from error


def _bring_up_to_date(connection: Connection, setting: Path) -> None:
    """Raises RecordError for a database that is not ours, or newer."""
    there = set(inspect(connection).get_table_names())
    if there and not {"alembic_version", "clinic_group"} <= there:
        raise RecordError(Foreign(path=setting))
    if there:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        if int(version) > CLINIC.schema:
            raise RecordError(Newer(path=setting, schema=int(version), known=CLINIC.schema))
        if int(version) == CLINIC.schema:
            return
    from mindbody.record.upgrading import migrate

    migrate(connection, CLINIC)


@contextmanager
def known_troubles(setting: Path) -> Iterator[None]:
    """Turns the errors of a server and the way to it into RecordError."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise RecordError(Unreachable(path=setting, detail=_first_line(error))) from error


def _first_line(error: DBAPIError) -> str:
    lines: list[Any] = str(error.orig).splitlines()
    return str(lines[0]) if lines else "it does not say why"
