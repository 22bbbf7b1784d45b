"""What the rooms below say of a trouble, in the person's language."""

from PySide6.QtCore import QCoreApplication

from mindbody.content.translatable import Translatable


def translated(told: object) -> str:
    """An error or a sentence as it is shown. What is no Translatable is said as it is: it was said by us
    before, or comes from the machine."""
    text = str(told)
    if not isinstance(text, Translatable):
        return text
    values = {
        name: translated(value) if isinstance(value, Translatable) else value
        for name, value in text.values.items()
    }
    return _say(text.pattern).format(**values)


def _say(pattern: str) -> str:
    return QCoreApplication.translate("troubles", pattern)
