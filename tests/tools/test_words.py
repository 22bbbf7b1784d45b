"""Translators get every word of the windows under the context the app asks for, and lose none of theirs."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools.words.__main__ import to_be_said
from tools.words.finding import Found, Word, find_words
from tools.words.linguist import (
    Said,
    Translation,
    brought_up_to_date,
    read_translation,
    text_of,
    write_translation,
)

ROOT = Path(__file__).parent.parent.parent
SPANISH = ROOT / "mindbody" / "words" / "es.ts"
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n")

SOURCE = """
from PySide6.QtCore import QCoreApplication
from mindbody.others import say as told

def speak(text):
    return QCoreApplication.translate("speaking", text)

class Page(QWidget):
    def show(self):
        translate = QCoreApplication.translate
        self.tr("In a class")
        speak("By a function")
        told("By another's function")
        translate("by hand", "With its context")
        lambda: self.tr("In a lambda")
        self.painter.translate(3, 4)
        self.tr(f"never {this}")
"""


@pytest.fixture(scope="module")
def found() -> Found:
    return find_words(ROOT)


def test_each_word_is_found_under_the_context_the_running_code_asks_for(tmp_path: Path) -> None:
    package = tmp_path / "mindbody"
    package.mkdir()
    (package / "page.py").write_text(SOURCE, "utf-8")
    (package / "others.py").write_text(
        'def say(words):\n    return QCoreApplication.translate("others", words)\n', "utf-8"
    )
    found = find_words(tmp_path)
    assert set(found.words) == {
        Word("Page", "In a class"),
        Word("speaking", "By a function"),
        Word("others", "By another's function"),
        Word("by hand", "With its context"),
        Word("Page", "In a lambda"),
    }
    assert [str(each).split(" can't")[0] for each in found.unclear] == [
        "mindbody/page.py:17: self.tr(f'never {this}')"
    ]


def test_nothing_that_is_said_escapes_the_translators(found: Found) -> None:
    assert not found.unclear
    assert len(found.words) > 2000


def test_a_word_that_moved_keeps_its_translation_and_a_new_one_waits_for_somebody(tmp_path: Path) -> None:
    old = Translation(
        language="es",
        said={
            Word("Today", "Begin"): Said(text="Empezar", unfinished=False),
            Word("Today", "Back"): Said(text="Volver", unfinished=False),
            Word("Today", "Gone"): Said(text="Ido", unfinished=False),
        },
    )
    new = brought_up_to_date(
        old,
        {
            Word("Page", "Begin"): ("mindbody/ui/page.py",),
            Word("Today", "Back"): ("mindbody/ui/today.py",),
            Word("Page", "Back"): ("mindbody/ui/page.py",),
            Word("Page", "New & “fresh”"): ("mindbody/ui/page.py",),
        },
    )
    assert to_be_said(new) == (
        "  to be said: Back (Page)",
        "  to be said: New & “fresh” (Page)",
    )
    write_translation(new, tmp_path / "es.ts")
    assert read_translation(tmp_path / "es.ts").said == {
        Word("Page", "Begin"): Said(text="Empezar", unfinished=False, files=("../ui/page.py",)),
        Word("Page", "Back"): Said(text="Volver", unfinished=True, files=("../ui/page.py",)),
        Word("Page", "New & “fresh”"): Said(files=("../ui/page.py",)),
        Word("Today", "Back"): Said(text="Volver", unfinished=False, files=("../ui/today.py",)),
    }


def test_spanish_is_written_as_the_tool_writes_it_and_has_every_word(found: Found) -> None:
    spanish = read_translation(SPANISH)
    current = brought_up_to_date(spanish, found.words)
    behind = "run `make words`, and say what is unfinished in mindbody/words/es.ts"
    assert set(spanish.said) == set(found.words), behind
    assert text_of(current) == SPANISH.read_text("utf-8"), behind


def test_spanish_keeps_what_is_put_into_a_sentence() -> None:
    wrong = [
        word
        for word, said in read_translation(SPANISH).said.items()
        if not said.unfinished
        and sorted(PLACEHOLDER.findall(word.source)) != sorted(PLACEHOLDER.findall(said.text))
    ]
    assert not wrong


def test_the_small_file_that_the_app_reads_says_the_same() -> None:
    translator = QTranslator()
    assert translator.load(str(SPANISH.with_suffix(".qm")))
    stale = [
        word
        for word, said in read_translation(SPANISH).said.items()
        if not said.unfinished and translator.translate(word.context, word.source) != said.text
    ]
    assert not stale, "run `make words`"
