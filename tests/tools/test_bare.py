"""What is tried in a bare Debian is what the papers tell a person to type."""

from tools.release.bare.__main__ import HEAD, row
from tools.release.bare.debian import ROOT
from tools.release.bare.rooms import PAGE, Step, folder_libraries, install_lines


def test_the_wheel_is_installed_by_the_lines_of_the_page() -> None:
    """From libraries over pip to the start."""
    libraries, *by_person, start = install_lines(PAGE.read_text(encoding="utf-8"))
    assert libraries.startswith("apt-get install ")
    assert [line.split()[0] for line in by_person] == ["python3", "~/MindBody/bin/pip"]
    assert start == "~/MindBody/bin/mindbody"


def test_the_folder_gets_the_libraries_that_the_page_names() -> None:
    """And no more, or the page would be wrong."""
    assert folder_libraries(PAGE.read_text(encoding="utf-8")).split()[-1] == "libwayland-cursor0"


def test_a_row_stays_a_row() -> None:
    """Whatever a command said."""
    assert row("wheel", Step(did="`a | b`", ended="two\nlines", seconds=1.25)) == (
        "| wheel | `a / b` | two lines | 1.2 |"
    )


def test_the_outcome_is_written_down_as_the_command_prints_it() -> None:
    """All four rooms of it."""
    page = (ROOT / "docs" / "BARE.md").read_text(encoding="utf-8")
    assert page.startswith(HEAD)
