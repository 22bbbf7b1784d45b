"""The loudspeaker, through Qt. Importing this loads QtMultimedia."""

import logging
import os
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QIODevice,
    QLibraryInfo,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QVersionNumber,
    qInstallMessageHandler,
)
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from mindbody.audio import CHANNELS, FRAME_BYTES, RATE, to_frames
from mindbody.audio.output import BUFFER_SECONDS, Device, Pull
from mindbody.audio.pulse_server import Mark, mark_of, server_socket

SERVER_QUEUE_MS: Final = 100
"""Sound that waits in a PulseAudio server. Left alone, Qt keeps some 5 ms there, and a busy machine tears
holes of a few milliseconds into it, whatever the buffer on our side; with this there are none."""

_QT_LEAD: Final = 0.027 if QLibraryInfo.version() >= QVersionNumber(6, 12) else 0.012
LEAD_SECONDS: Final = _QT_LEAD + (0.053 if sys.platform == "linux" else 0.0)
"""`processedUSecs` runs ahead of what is heard by this, steadily, whatever the buffer. Measured against
the monitor of a silent PulseAudio device: 65 ms with Qt 6.11 and this queue, and without the queue 12 ms
with Qt 6.11 and 27 ms with 6.12."""

FADE_STEPS: Final = 8
FADE_STEP_MS: Final = 5
SETTLE_MS: Final = 25
"""A change of volume is heard this much later."""

NO_RETURN: Final = "pa_context_connect() failed"
"""Once Qt has logged this, it never connects again, and starting a sink ends the process."""

UNSURE_SECONDS: Final = 5.5
"""For how long a server that has been restarted is left alone: Qt still has to find out."""

_ENDLESS: Final = 1 << 24

log = logging.getLogger(__name__)
MessageHandler = Callable[[QtMsgType, QMessageLogContext, str], None]


class _Tap(QIODevice):
    """Hands frames to the device as it asks for them."""

    def __init__(self, pull: Pull) -> None:
        super().__init__()
        self._pull = pull
        # Unbuffered: else 16 KiB are read ahead, and place and fades are off by a third of a second.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:  # noqa: N802  Qt's name
        return True

    def bytesAvailable(self) -> int:  # noqa: N802  Qt's name
        return _ENDLESS

    def readData(self, size: int) -> bytes:  # noqa: N802  Qt's name
        return self._pull(size // FRAME_BYTES)

    def writeData(self, _data: bytes | bytearray | memoryview, _size: int) -> int:  # noqa: N802  Qt's name
        return -1


class QtSoundOutput(QObject):
    """A `SoundOutput` on the default device, or on a chosen one. Lives in the thread of the windows."""

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        lead_seconds: float = LEAD_SECONDS,
        buffer_seconds: float = BUFFER_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        """clock: monotonic seconds. lead_seconds: more for a loudspeaker that is late, as Bluetooth is."""
        super().__init__(parent)
        # Read by libpulse when it opens a stream; a person's own setting is left as it is.
        os.environ.setdefault("PULSE_LATENCY_MSEC", str(SERVER_QUEUE_MS))
        self._clock = clock
        self._lead = lead_seconds
        self._buffer = buffer_seconds
        self._volume = 1.0
        self._sink: QAudioSink | None = None
        self._tap: _Tap | None = None
        self._waiting: Pull | None = None
        self._after_fade: Callable[[], None] | None = None
        self._turned_up = 1.0
        self._goal = 1.0
        self._is_lost_for_good = False
        self._wished = ""
        self._server = server_socket(os.environ)
        self._mark: Mark | None = None
        self._unsure_until: float | None = None
        self._fade = QTimer(self)
        self._fade.setTimerType(Qt.TimerType.PreciseTimer)
        self._fade.timeout.connect(self._on_fade)
        self._pass_on: MessageHandler | None = None
        self._listen_to_qt()
        self._devices = QMediaDevices(self)
        QMediaDevices.defaultAudioOutput()
        if self._server is not None:
            self._mark = mark_of(self._server)

    def start(self, pull: Pull) -> None:
        if self._is_sounding():
            self._waiting = pull
            self._fade_to(0.0, self._start_waiting)
        else:
            self._finish_fade()
            self._start_now(pull)

    def suspend(self) -> None:
        if self._is_sounding():
            self._fade_to(0.0, self._suspend_now)

    def resume(self) -> None:
        if self._sink is None or self._waiting is not None:
            return
        if self._sink.state() is QtAudio.State.SuspendedState:
            self._sink.resume()
        self._fade_to(1.0, None)

    def stop(self) -> None:
        if self._is_sounding():
            self._fade_to(0.0, self.abandon)
        else:
            self.abandon()

    def abandon(self) -> None:
        self._stop_fade()
        self._waiting = None
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
            self._sink = None
            self._server_is_the_same()
        self._tap = None

    def heard_seconds(self) -> float:
        if self._sink is None or self._waiting is not None:
            return 0.0
        return max(0.0, self._sink.processedUSecs() / 1e6 - self._lead)

    def alive(self) -> bool:
        if self._waiting is not None:
            return True
        return self._sink is not None and self._sink.error() is QtAudio.Error.NoError

    def available(self) -> bool:
        if self._is_lost_for_good or not self._server_is_the_same():
            return False
        return not self._device().isNull()

    def restart_needed(self) -> bool:
        return self._is_lost_for_good

    def set_volume(self, volume: float) -> None:
        self._volume = min(max(volume, 0.0), 1.0)
        self._turn()

    def devices(self) -> tuple[Device, ...]:
        return tuple(Device(_id_of(each), each.description()) for each in QMediaDevices.audioOutputs())

    def choose(self, device: str) -> None:
        if device != self._wished:
            self._wished = device
            self.abandon()

    def _device(self) -> QAudioDevice:
        wished = (each for each in QMediaDevices.audioOutputs() if _id_of(each) == self._wished)
        return next(wished, QMediaDevices.defaultAudioOutput())

    def hear_message(self, message: str) -> None:
        """For an app that takes Qt's messages itself: hand each one on to here."""
        if NO_RETURN in message:
            self._is_lost_for_good = True

    def close(self) -> None:
        """Let the device go and give Qt's messages back to whom they went before."""
        self.abandon()
        qInstallMessageHandler(self._pass_on)

    def _is_sounding(self) -> bool:
        playing = (QtAudio.State.ActiveState, QtAudio.State.IdleState)
        return self._sink is not None and self._sink.state() in playing

    def _start_now(self, pull: Pull) -> None:
        if self._is_lost_for_good:
            return
        if self._sink is None:
            layout = QAudioFormat()
            layout.setSampleRate(RATE)
            layout.setChannelCount(CHANNELS)
            layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sink = QAudioSink(self._device(), layout, self)
            self._sink.setBufferSize(to_frames(self._buffer) * FRAME_BYTES)
        else:
            self._sink.reset()
        self._turned_up = 1.0
        self._turn()
        self._tap = _Tap(pull)
        self._sink.start(self._tap)

    def _start_waiting(self) -> None:
        pull, self._waiting = self._waiting, None
        if pull is not None:
            self._start_now(pull)

    def _suspend_now(self) -> None:
        if self._sink is not None:
            self._sink.suspend()

    def _fade_to(self, goal: float, then: Callable[[], None] | None) -> None:
        """Turn up or down within 40 ms; a new wish replaces what was to come after."""
        self._goal, self._after_fade = goal, then
        self._fade.start(FADE_STEP_MS)

    def _on_fade(self) -> None:
        if self._turned_up != self._goal:
            step = 1 / FADE_STEPS
            self._turned_up += min(max(self._goal - self._turned_up, -step), step)
            self._turn()
            if self._turned_up == self._goal:
                self._fade.setInterval(SETTLE_MS)
        else:
            self._finish_fade()

    def _turn(self) -> None:
        if self._sink is not None:
            self._sink.setVolume(self._volume * self._turned_up)

    def _finish_fade(self) -> None:
        then = self._after_fade
        self._stop_fade()
        if then is not None:
            then()

    def _stop_fade(self) -> None:
        self._fade.stop()
        self._after_fade = None

    def _server_is_the_same(self) -> bool:
        """A server that went away while nothing played is seen here, before a sink is started on it."""
        if self._server is None:
            return True
        found = mark_of(self._server)
        now = self._clock()
        if found != self._mark:
            self._mark = found
            if self._unsure_until is None:
                self._unsure_until = now + UNSURE_SECONDS
        if self._unsure_until is not None and now >= self._unsure_until and found is not None:
            self._unsure_until = None
        return self._unsure_until is None and (found is not None or not self._server.exists())

    def _listen_to_qt(self) -> None:
        def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
            self.hear_message(message)
            if self._pass_on is not None:
                self._pass_on(kind, context, message)
            else:
                log.debug("%s", message)

        self._pass_on = qInstallMessageHandler(hear)


def _id_of(device: QAudioDevice) -> str:
    return device.id().toStdString()
