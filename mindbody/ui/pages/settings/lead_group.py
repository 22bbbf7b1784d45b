"""The way from a person's own app to the groups that are led on this computer."""

from mindbody.ui.pages.settings.way import WayPart
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.text import Text


class LeadGroupPart(WayPart):
    def __init__(self, look: Look, *, in_english: bool = True) -> None:
        """in_english: whether English is spoken, which the meetings are in."""
        super().__init__()
        about = self.tr(
            "For those who lead groups. It opens in a window of its own, with a store of its own: "
            "nothing of your record is in it."
        )
        words = [Text(look, about)]
        if not in_english:
            words.append(Text(look, self.tr("The meetings themselves are in English only."), tone="soft"))
        self.fill(look, *words, button=self.tr("Open my groups"), icon="people")
