"""The short close of a session."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.frame import Closing
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.session.words import minutes_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.text import Text


class ClosingPage(Sheet):
    """Thanks, what was done, and the way back to Today."""

    def __init__(
        self,
        look: Look,
        session: SessionViewModel,
        closing: Closing,
        *,
        home: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """home: the words of the way back, where it is another than Today's."""
        super().__init__(look, widest=760, gap=24, parent=parent)
        self._picture = Landscape(look, session.state.title, hour=18.0, corners=(24, 24, 24, 24))
        self._picture.setMinimumHeight(80)
        self._picture.setMaximumHeight(look.px(360))
        self.body.addStretch(1)
        self.body.addWidget(self._picture, 6)
        words = Column(look, gap=10)
        words.addWidget(Text(look, self.tr("That was your time, and you took it."), role=Role.TITLE))
        words.addWidget(
            Text(
                look,
                self.tr("You gave yourself {length}. It counts, however it felt.").format(
                    length=minutes_words(closing.minutes)
                ),
                role=Role.LEAD,
            )
        )
        words.addWidget(
            Text(
                look,
                self.tr(
                    "You might take a sip of water, or a slow look out of the window, before the next thing."
                ),
                tone="soft",
            )
        )
        self.body.addLayout(words)
        self.body.addStretch(2)
        back = PrimaryButton(look, home or self.tr("Back to Today"), icon="back" if home else "sun")
        back.clicked.connect(session.home)
        self.foot.addWidget(back)
