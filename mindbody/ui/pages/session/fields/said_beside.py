"""Which question a button belongs to, for who hears one control at a time."""

from PySide6.QtWidgets import QAbstractButton, QWidget


def say_beside(inside: QWidget, question: str) -> None:
    """Have each button in it say the question beside its name: there may be many “One more” on a page. What
    says something already keeps it; what is chosen among others is in a group that says it."""
    for button in inside.findChildren(QAbstractButton):
        named = button.accessibleName() or button.text()
        says_more = button.accessibleDescription() or button.toolTip() not in ("", named)
        if not button.isCheckable() and not says_more:
            button.setAccessibleDescription(question)
