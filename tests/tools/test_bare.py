"""What is tried in a bare Debian is what the papers tell a person to type."""

from tools.release.bare.__main__ import COLUMNS, HEAD, REPORT, page, row
from tools.release.bare.rooms import PAGE, ROOMS, Step, folder_libraries, install_lines


def test_the_wheel_is_installed_by_the_lines_of_the_page() -> None:
    """From libraries over pip to the start."""
    libraries, *by_person, start = install_lines(PAGE.read_text(encoding="utf-8"))
    assert libraries.startswith("apt-get install ")
    assert [line.split()[0] for line in by_person] == ["python3", "~/MindBody/bin/pip"]
    assert start == "~/MindBody/bin/mindbody"


def test_the_folder_gets_the_libraries_that_the_page_names() -> None:
    """And no more, or the page would be wrong."""
    named = folder_libraries(PAGE.read_text(encoding="utf-8")).split()
    assert named[:3] == ["apt-get", "install", "--no-install-recommends"]
    assert set(named[3:]) == {"libgl1", "libegl1", "libwayland-cursor0"}


def test_a_row_stays_a_row() -> None:
    """Whatever a command said."""
    assert row("wheel", Step(did="`a | b`", ended="two\nlines", seconds=1.25)) == (
        "| wheel | `a / b` | two lines | 1.2 |"
    )


def test_a_room_in_which_a_promise_failed_is_told_with_what_it_said() -> None:
    """Below the table, which stays whole."""
    told = page(["| run | BROKEN | | |"], ["run: ended with 2"])
    assert told == f"{HEAD}\n{COLUMNS}\n| run | BROKEN | | |\n\n```\nrun: ended with 2\n```\n"


def test_the_outcome_is_written_down_as_the_command_writes_it() -> None:
    """All four rooms of it; what was not through is named before the table."""
    told = REPORT.read_text(encoding="utf-8")
    assert told.startswith(HEAD)
    note, columns, table = told.removeprefix(HEAD).partition(COLUMNS)
    assert columns
    tried = {line.split("|")[1].strip() for line in table.splitlines() if line.startswith("|")}
    assert tried <= set(ROOMS)
    assert [room for room in ROOMS if room not in tried and f"`{room}`" not in note] == []
