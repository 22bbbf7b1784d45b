"""`mindbody transcript`, as it is typed."""

import pytest

from mindbody.cli import main


def test_a_practice_is_printed_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With the time at which each line begins, at the length that was wished."""
    assert main(["transcript", "r07", "--minutes", "2"]) == 0
    told = capsys.readouterr().out.split("\n")
    assert told[0] == "Mini relax, 2 minutes"
    assert told[2] == " 0:00  Here is a small rest."
    assert any("These two minutes are yours" in line for line in told)
    assert main(["transcript", "r07"]) == 0
    assert "These two minutes" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing-like-it"], "There is no practice"),
        (["r07", "--minutes", "9"], "cannot last 9 minutes"),
        (["r07", "--minutes", "soon"], "a number of minutes is needed"),
        (["nowhere.md"], "nowhere.md:1: the file can't be opened"),
    ],
)
def test_a_slip_gets_one_line(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, and nothing else."""
    assert main(["transcript", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err
    assert len(told.err.strip().split("\n")) == 1
