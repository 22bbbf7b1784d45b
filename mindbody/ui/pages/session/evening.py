"""The look of the steps that are breathed and heard: evening, whatever the theme of the rest."""

from PySide6.QtCore import QObject

from mindbody.ui.theme.look import Look, Role, Theme
from mindbody.ui.theme.tokens import Tokens

MOON = "#AAA898"


class Evening(Look):
    """Follows another look in everything but its colours. High contrast stays as it is.

    `captions` are this look's own: they are switched in the session.
    """

    def __init__(self, look: Look, *, captions: bool, parent: QObject | None = None) -> None:
        super().__init__(
            theme=_theme(look),
            scale=look.scale,
            reduced_motion=look.reduced_motion,
            captions=captions,
            large_buttons=look.large_buttons,
            family=look.font(Role.BODY).family(),
            parent=parent,
        )
        self._follows = look
        look.changed.connect(self._take)

    @property
    def tokens(self) -> Tokens:
        """A dimmer moon than elsewhere: the shape or the words are what is looked at."""
        tokens = super().tokens
        return tokens if tokens.outlined else tokens._replace(disc=MOON)

    def _take(self) -> None:
        look = self._follows
        self.set(
            theme=_theme(look),
            scale=look.scale,
            reduced_motion=look.reduced_motion,
            large_buttons=look.large_buttons,
        )


def _theme(look: Look) -> Theme:
    return Theme.CONTRAST if look.theme is Theme.CONTRAST else Theme.NIGHT
