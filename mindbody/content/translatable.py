"""A sentence for a person that is made where no translation is."""

from typing import Any, Final

CONTEXT: Final = "troubles"
"""Under which whoever shows such a sentence looks it up."""


class Translatable(str):
    """The sentence in English. `pattern` and `values` are what it is made of, to be put together in another
    language: `Translatable("There is no {thing}.", thing=name)`. It stays one as the text of an error too."""

    pattern: str
    values: dict[str, Any]

    def __new__(cls, pattern: str, /, **values: Any) -> "Translatable":
        made = super().__new__(cls, pattern.format(**values))
        made.pattern = pattern
        made.values = values
        return made

    def __str__(self) -> str:
        return self
