"""The way to the user guide."""

from mindbody.ui.pages.settings.way import WayPart
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.text import Text


class GuidePart(WayPart):
    def __init__(self, look: Look) -> None:
        super().__init__()
        words = self.tr("Each page with a picture, and every key. It works with no network.")
        self.fill(look, Text(look, words), button=self.tr("Open the guide"), icon="book")
