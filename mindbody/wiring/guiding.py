"""The user guide with its words and pictures."""

import logging

from mindbody import places
from mindbody.content.guide import read_guide
from mindbody.ui.pages.guide import GuidePage
from mindbody.wiring.at_home import Home

_log = logging.getLogger(__name__)


def guide_page(home: Home) -> GuidePage:
    """The page in the language of the app. Where the guide was taken away, a page with its way back alone."""
    folder = places.guide()
    try:
        guide = read_guide(folder, home.settings.facts.language)
    except OSError as error:
        _log.warning("the guide is not there: %s", error)
        guide = ()
    page = GuidePage(home.look, guide, folder)
    page.closed.connect(lambda: home.window.leave_over("guide"))
    return page
