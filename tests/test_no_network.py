"""A whole session, and the app with its second start, without one socket of a network."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mindbody.ui.shell.doorbell import ring

ROOT = Path(__file__).parent.parent
DEMO = ("demo", "--minutes", "3", "--position", "lying")
NETWORK = re.compile(r"AF_(INET6?|PACKET|NETLINK)\b")

AUDITED = """
import json, sys
seen = []
NAMED = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "telnetlib.")
def hear(event, arguments):
    if event.startswith(NAMED):
        seen.append([event, [repr(each) for each in arguments]])
sys.addaudithook(hear)
from mindbody.cli import main
code = main(sys.argv[1:])
loaded = [name for name in ("requests", "http.client", "urllib.request") if name in sys.modules]
print(json.dumps({"code": code, "seen": seen, "loaded": loaded}))
"""


def strace_works() -> bool:
    """Whether system calls can be watched here: it needs the program and the right to trace."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-f", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


def traced(path: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(path)]


def of_a_network(path: Path) -> list[str]:
    """The calls that reach for a network; a look up of interfaces counts too."""
    lines = path.read_text("utf-8", errors="replace").splitlines()
    return [line for line in lines if NETWORK.search(line)]


def test_a_session_asks_for_no_network(tmp_path: Path) -> None:
    """Every step of a session. Of Python nothing is connected to, bound or looked up, and no module that
    could is even loaded; where calls of the system can be watched, Qt, the sound and every library in it ask
    for no socket but those of this machine itself."""
    calls = tmp_path / "calls"
    watched = traced(calls) if strace_works() else []
    done = subprocess.run(
        [*watched, sys.executable, "-c", AUDITED, *DEMO, "--out", str(tmp_path / "out")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {"code": 0, "seen": [], "loaded": []}
    assert (tmp_path / "out" / "export.json").exists()
    if not watched:
        pytest.skip(
            "Python asked for no network; what Qt and its libraries did could not be watched: no strace"
        )
    assert of_a_network(calls) == []


@pytest.mark.skipif(not strace_works(), reason="strace is not installed, or may not trace here")
def test_the_open_app_and_a_second_start_use_no_network(tmp_path: Path, qtbot: QtBot) -> None:
    """The bell between the two is a socket in the file system."""
    home = tmp_path / "home"
    first_calls, second_calls = tmp_path / "first", tmp_path / "second"
    start = [sys.executable, "-m", "mindbody", "--home", str(home)]
    with subprocess.Popen([*traced(first_calls), *start], cwd=ROOT) as first:
        try:
            qtbot.waitUntil(
                lambda: (home / "profiles" / "me" / "record.db").exists() and ring(home, 0.1), timeout=120_000
            )
            second = subprocess.run(
                [*traced(second_calls), *start], cwd=ROOT, capture_output=True, check=False, timeout=60
            )
        finally:
            # The tracer goes with what it traces.
            process = (home / "in-use.lock").read_text().split("\n")[0]
            os.kill(int(process), 9)
            first.wait(30)
    assert second.returncode == 0
    assert "AF_UNIX" in second_calls.read_text()
    assert of_a_network(first_calls) == []
    assert of_a_network(second_calls) == []
