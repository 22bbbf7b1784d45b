"""The log as the app keeps it, for as long as a test lasts; then every hook is as it was."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler

from mindbody.wiring.local_log import LOG_NAME, catch_everything, listen_to_qt, log_to


@contextmanager
def logged(folder: Path) -> Iterator[Path]:
    """Everything is hooked; yields the file."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    was_on = faulthandler.is_enabled()
    handler = log_to(folder)
    catch_everything()
    before = qInstallMessageHandler(None)
    listen_to_qt()
    try:
        yield folder / LOG_NAME
    finally:
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        logging.getLogger().removeHandler(handler)
        handler.close()
        if was_on:
            faulthandler.enable()
