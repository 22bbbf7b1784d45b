"""The laws that import-linter cannot say. Each failure names the rule and the mend."""

import ast
import re
import tokenize
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "mindbody"


def sources(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.py"))
    assert found, f"the scan of {folder} saw no files"
    return found


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def exceptions(path: Path) -> Iterator[tuple[int, str]]:
    """Line and words of every comment that may be an exception from a check."""
    text = path.read_text("utf-8")
    if "# noqa" in text or "# type:" in text:
        for token in tokenize.generate_tokens(StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def test_view_models_see_no_widgets() -> None:
    """A view model works without a window, so that a second view over it costs nothing."""
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in sources(PACKAGE / "ui" / "viewmodels")
        for line, name in imports(path)
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore")
    ]

    assert not wrong, f"view models import QtCore only; move the drawing to a page or widget: {wrong}"


def test_audio_keeps_qt_to_its_output() -> None:
    """The score, the mixer and the export run where there is no Qt."""
    allowed = {"player.py", "qt_output.py", "qt_ticker.py"}
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in sources(PACKAGE / "audio")
        if path.name not in allowed
        for line, name in imports(path)
        if name.startswith("PySide6")
    ]

    assert not wrong, f"Qt stays in the player and its output: {wrong}"


def test_nothing_below_the_screens_asks_the_time() -> None:
    """Rules take their time as an argument, so that midnight, travel and tests hold no surprise."""
    asked = {
        ("datetime", "now"),
        ("datetime", "utcnow"),
        ("datetime", "today"),
        ("date", "today"),
        ("time", "time"),
    }
    wrong = [
        where(path, call.lineno)
        for room in ("content", "session", "toolkit", "insight")
        for path in sources(PACKAGE / room)
        for call in calls(path)
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and (call.func.value.id, call.func.attr) in asked
    ]

    assert not wrong, f"take a clock or a moment as an argument instead: {wrong}"


def test_every_wait_is_a_with_block() -> None:
    """`qtbot.waitSignal(...)` without `with` waits for nothing and passes."""
    wrong = []
    for path in sources(ROOT / "tests"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                function = node.value.func
                if isinstance(function, ast.Attribute) and function.attr in {
                    "waitSignal",
                    "waitSignals",
                    "waitExposed",
                }:
                    wrong.append(where(path, node.lineno))

    assert not wrong, f"put the wait into a with block: {wrong}"


def test_no_test_waits_for_a_duration() -> None:
    """A wait by the clock is slow when it works and flaky when it does not."""
    wrong = [
        where(path, call.lineno)
        for path in sources(ROOT / "tests")
        for call in calls(path)
        if isinstance(call.func, ast.Attribute)
        and (
            call.func.attr in {"qWait"}
            or (call.func.attr in {"wait", "sleep"} and is_name(call.func.value, "qtbot", "time"))
        )
    ]

    assert not wrong, f"drive the hand clock, or wait for a fact with waitUntil: {wrong}"


def is_name(node: ast.expr, *names: str) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def test_files_stay_small() -> None:
    """One subject a file; a long one holds two."""
    long = {
        where(path, 1): lines
        for folder in (PACKAGE, ROOT / "tests", ROOT / "tools")
        for path in sources(folder)
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }

    assert not long, f"split by subject: {long}"


def test_no_forbidden_qt_module() -> None:
    """These Qt modules are GPL only; the app's own code is MIT on an LGPL Qt."""
    gpl = (
        "QtCharts",
        "QtGraphs",
        "QtDataVisualization",
        "QtVirtualKeyboard",
        "QtQuick3D",
        "QtNetworkAuth",
        "QtHttpServer",
    )
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in sources(PACKAGE)
        for line, name in imports(path)
        if any(f"PySide6.{module}" in name for module in gpl)
    ]

    assert not wrong, f"draw it, or use a module that is LGPL: {wrong}"


def test_no_network_in_the_product() -> None:
    """Nothing leaves this computer: no module that opens a connection is imported at all. Of Qt's network
    only the sockets of this machine are, for the second start."""
    network = (
        "urllib.request",
        "urllib3",
        "http",
        "socket",
        "ssl",
        "asyncio",
        "websockets",
        "xmlrpc",
        "PySide6.QtWeb",
        "requests",
        "httpx",
        "aiohttp",
        "smtplib",
        "ftplib",
        "PySide6.QtNetworkAuth",
    )
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in sources(PACKAGE)
        for line, name in imports(path)
        if (name.startswith(network) and (path.name, name) != ("pulse_server.py", "socket"))
        or (name.startswith("PySide6.QtNetwork") and not name.startswith("PySide6.QtNetwork.QLocal"))
    ]

    assert not wrong, f"the app works with no network: {wrong}"
    # It asks the sound server on this machine whether it is there.
    assert "AF_INET" not in (PACKAGE / "audio" / "pulse_server.py").read_text("utf-8")


def test_each_exception_from_a_check_has_its_reason() -> None:
    """`# noqa: RULE  why`, `# type: ignore[code]  # why`: a reader need not guess."""
    bare = re.compile(r"(?:noqa: [A-Z0-9, ]+?|type: ignore\[[a-z, -]+\])(?=$|  # noqa)")
    wrong = [
        where(path, number)
        for folder in ("mindbody", "tests", "tools", "packaging")
        for path in sources(ROOT / folder)
        for number, words in exceptions(path)
        if bare.search(words)
    ]

    assert not wrong, f"say why, after the exception: {wrong}"
