"""Text that cannot be kept, told before it reaches the file."""

import re
from collections.abc import Mapping
from typing import Final

from mindbody.content.translatable import Translatable

_UNKEEPABLE: Final = re.compile("[\x00\ud800-\udfff]")


class UnkeepableText(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """A text holds half a character or a nought byte, as a broken paste does."""


def check_keepable(value: object) -> None:
    """Raises UnkeepableText when a text anywhere inside a JSON-able value cannot be written as UTF-8 or
    would end early in other programs."""
    if isinstance(value, str):
        if _UNKEEPABLE.search(value):
            raise UnkeepableText(
                Translatable("This text holds a broken character. Please take it out or type it again.")
            )
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            check_keepable(name)
            check_keepable(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            check_keepable(inner)
