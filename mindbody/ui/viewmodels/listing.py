"""Several names in one sentence."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QLocale

_SOUNDS_I: Final = re.compile(r" y (?=[“«]?h?[ií](?![aeou]))", re.IGNORECASE)


def listed(names: Iterable[str]) -> str:
    """`one, two, and three`, as the person's language joins them. In Spanish the last is joined by “e” where
    it begins with the sound of “i”: the Diccionario panhispánico de dudas, s. v. “y”, 2."""
    words = QLocale().createSeparatedList(list(names))
    return _SOUNDS_I.sub(" e ", words) if QLocale().language() is QLocale.Language.Spanish else words
