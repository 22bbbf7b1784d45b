"""Dates, and several names, are said as the person's language says them, not in English order."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from mindbody.ui.viewmodels.dates import date_words, weekday_words
from mindbody.ui.viewmodels.days import day_words
from mindbody.ui.viewmodels.listing import listed
from mindbody.ui.viewmodels.progress_numbers import days_words

WORDS = Path(__file__).parent.parent.parent / "mindbody" / "words"
TODAY = date(2026, 11, 22)


@pytest.fixture
def spanish(qapp: QCoreApplication) -> Iterator[None]:
    before, translator = QLocale(), QTranslator()
    assert translator.load(str(WORDS / "es.qm"))
    QLocale.setDefault(QLocale("es"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spanish")
def test_spanish_has_its_small_words_between_day_month_and_year() -> None:
    assert date_words(TODAY) == "22 de noviembre de 2026"
    assert weekday_words(TODAY) == "domingo, 22 de noviembre"
    assert days_words(date(2026, 11, 16), TODAY) == "16 a 22 de noviembre de 2026"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 23), "mañana"),
        (date(2026, 11, 24), "el martes"),
        (date(2026, 12, 20), "el 20 de diciembre"),
        (date(2027, 1, 3), "el 3 de enero de 2027"),
    ],
)
def test_a_day_within_a_spanish_sentence_has_its_article(day: date, said: str) -> None:
    assert day_words(day, TODAY) == said


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Familia"], "Familia"),
        (["Familia", "Amistad"], "Familia y Amistad"),
        (["Familia", "Amistad", "Trabajo"], "Familia, Amistad y Trabajo"),
        (["Familia", "Intimidad"], "Familia e Intimidad"),
        (["“Parar”", "“Imaginar”"], "“Parar” e “Imaginar”"),
        (["agua", "hielo"], "agua y hielo"),
    ],
)
def test_names_are_joined_as_spanish_joins_them(names: list[str], said: str) -> None:
    assert listed(names) == said


def test_names_are_joined_as_english_joins_them() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    try:
        assert listed(["work", "family", "friends"]) == "work, family, and friends"
    finally:
        QLocale.setDefault(before)
