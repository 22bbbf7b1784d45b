"""The places of the app, in the order of the rail."""

from collections.abc import Container

from PySide6.QtCore import QCoreApplication

from mindbody.ui.widgets.rail import Place


def places(there: Container[str]) -> tuple[Place, ...]:
    """The entries of the rail whose page is `there`; others do not appear."""

    def word(text: str) -> str:
        return QCoreApplication.translate("places", text)

    known = (
        Place(id="today", icon="sun", word=word("Today")),
        Place(id="learn", icon="book", word=word("Learn")),
        Place(id="practise", icon="leaf", word=word("Practise")),
        Place(id="toolkit", icon="list", word=word("Toolkit")),
        Place(id="progress", icon="chart", word=word("Progress")),
        Place(id="groups", icon="people", word=word("Groups")),
        Place(id="settings", icon="gear", word=word("Settings"), at_foot=True),
    )
    return tuple(place for place in known if place.id in there)
