"""A second start rings at the window that is open, and goes away again.

It speaks through a socket of this machine's file system (a named pipe on Windows), never over a network.
"""

import getpass
import hashlib
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RING: Final = b"show\n"
RING_FOR_GROUPS: Final = b"groups\n"
ANSWER: Final = b"shown\n"

_TRY_MS: Final = 200


class Doorbell(QObject):
    """`rung`: somebody started MindBody on the same folder. `rung_for_groups`: to lead groups there. Listens
    from the start, for as long as it lives.

    Only one who holds the folder may hang it up: what an earlier one left behind is taken down.
    """

    rung = Signal()
    rung_for_groups = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        QLocalServer.removeServer(name_of(home))
        self._server.listen(name_of(home))

    def take_down(self) -> None:
        """Nobody is there any more."""
        self._server.close()

    def _open(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            return
        wishes = {RING: self.rung, RING_FOR_GROUPS: self.rung_for_groups}
        if wish := wishes.get(bytes(visitor.readLine().data())):
            visitor.write(ANSWER)
            visitor.flush()
            wish.emit()


def ring(home: Path, seconds: float, *, groups: bool = False) -> bool:
    """Have the window that is open come forward, or with `groups` the one of the groups that are led there.
    Tries for so many seconds, since it may be opening just now; False when nobody answered."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        visitor = QLocalSocket()
        visitor.connectToServer(name_of(home))
        if visitor.waitForConnected(_TRY_MS):
            visitor.write(RING_FOR_GROUPS if groups else RING)
            visitor.flush()
            if visitor.waitForReadyRead(round(left * 1000)) and visitor.readAll().data() == ANSWER:
                return True
        visitor.abort()
        time.sleep(min(_TRY_MS / 1000, left))
    return False


def name_of(home: Path) -> str:
    """The name of the bell: one a folder and person, and short, since some systems allow no more."""
    whole = f"{getpass.getuser()}:{home.resolve()}"
    return f"mindbody-{hashlib.sha256(whole.encode()).hexdigest()[:20]}"
