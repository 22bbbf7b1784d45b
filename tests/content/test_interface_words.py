"""Our windows and commands speak as our lessons do: every text that people read is held to the same rules."""

import re
from pathlib import Path

import pytest

from mindbody.cli import main
from mindbody.content.grade import hard_words
from mindbody.content.interface import ROOMS, interface_findings, words_in
from mindbody.content.language import forbidden, unkind

ROOT = Path(__file__).parents[2]


def test_our_windows_and_commands_speak_kindly() -> None:
    """No phrase that hurts, pushes, counts or blames; no hard word; short enough to be read on a bad day."""
    assert [str(finding) for finding in interface_findings(ROOT)] == []


def test_the_words_of_every_room_are_found() -> None:
    """A rule that sees no text would never complain."""
    count = {
        room: sum(
            len(list(words_in(path.read_text("utf-8")))) for path in (ROOT / "mindbody" / room).rglob("*.py")
        )
        for room in ROOMS
        if (ROOT / "mindbody" / room).is_dir()
    }
    assert sum(count.values()) > 900
    assert count["ui"] > 600
    assert min(count.values()) > 5


def module(folder: Path, source: str) -> list[str]:
    """What is found in a page of that source."""
    pages = folder / "mindbody" / "ui" / "pages"
    pages.mkdir(parents=True)
    (pages / "page.py").write_text(source, "utf-8")
    return [str(finding) for finding in interface_findings(folder)]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('x.setText(self.tr("You must rest."))', "“You must”"),
        ('x.setText(self.tr("Must"))', "“Must”"),
        ('LABEL = "This is just a test"', "“just”"),
        ('x = translate("Page", "Your streak is gone")', "“Your streak”"),
        ('raise ValueError(f"{name} has an invalid value here")', "“invalid value”"),
        ('print(f"It is all in your head, {name}")', "“all in your head”"),
        ('x = self.tr(\n    "You "\n    "failed today.")', "“You failed”"),
        ('x = self.tr("Terminate now")', "“Terminate” is a hard word; expected “end”"),
        ('x = self.tr("A rehabilitation day")', "“rehabilitation” is a hard word"),
        (
            f'x = self.tr("{"Considerable physiological reorganisation necessitates " * 5}.")',
            "reads at grade",
        ),
        ('def f():\n    """You must."""\n    return self.tr("You did not rest")', "page.py:3: “You did not”"),
    ],
)
def test_a_text_that_breaks_a_rule_is_named(source: str, said: str, tmp_path: Path) -> None:
    """With file and line, wherever in the code it stands."""
    found = module(tmp_path, source)
    assert any(said in each for each in found), found
    assert all(each.startswith("mindbody/ui/pages/page.py:") for each in found)
    assert all("expected" in each for each in found)


@pytest.mark.parametrize(
    "source",
    [
        '"""You must not see this."""',
        'log.warning("you must look at %s", name)',
        'x = re.compile("you must (just)")',
        'NAMES = {"just": 1}',
        'QUERY = "SELECT just, must FROM streaks WHERE must = 1"',
        'SHEET = "QFrame { color: red; just-so: must }"',
        'x: "you must know" = 1',
        'x = self.tr("It is not your fault. A smaller one counts just as much.")',
    ],
)
def test_what_nobody_reads_is_spared(source: str, tmp_path: Path) -> None:
    """Code may speak as code."""
    assert module(tmp_path, source) == []


def test_hard_words_are_for_short_texts() -> None:
    """A name is no hard word, and words that people in care know are spared."""
    assert hard_words("Utilise the physiotherapist") == (("Utilise", "“use”"),)
    assert hard_words("Type: Atkinson Hyperlegible") == ()


def test_no_word_list_stands_twice() -> None:
    """What hurts in a lesson hurts in a window: our own rules only add."""
    for text in ("must", "just", "streak", "your fault", "don't forget"):
        assert unkind(text)
        assert not forbidden(text)


def test_the_command_names_them_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`mindbody check` in a checkout looks at windows and commands as well as lessons."""
    monkeypatch.setattr("mindbody.content.interface.unkind", lambda _text: (("here", "other words"),))
    assert main(["check"]) == 1
    assert re.search(r"^mindbody/ui/pages/[a-z_/]+\.py:\d+: “here” is not", capsys.readouterr().out, re.M)
