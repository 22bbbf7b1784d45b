"""Where everything is kept, and what the app says about itself."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text

_BREAK_AFTER = re.compile(r"[/\\_.-]")


class DataPart(QWidget):
    """The folder."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        column = Column(look, gap=12)
        self.setLayout(column)
        column.addWidget(
            Text(look, self.tr("All that you write is in this folder on your computer, and nowhere else."))
        )
        column.addWidget(_Path(look, view_model.facts.folder))
        self._open = SecondaryButton(look, self.tr("Open the folder"), icon="folder")
        row = FlowLayout(look)
        row.addWidget(self._open)
        column.addLayout(row)
        self._open.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._view_model.facts.folder)))


class _Path(Text):
    """A path may break after each of its parts, so that a long one wraps."""

    def __init__(self, look: Look, path: Path) -> None:
        super().__init__(look, _BREAK_AFTER.sub("\\g<0>\u200b", str(path)), role=Role.STRONG)
        self.setAccessibleName(str(path))


class AboutPart(QWidget):
    """Version, who looked it over, licences and sources."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        column = Column(look, gap=20)
        self.setLayout(column)
        facts = view_model.facts
        self._say(column, self.tr("MindBody {version}").format(version=facts.version), _about())
        self._say(
            column,
            self.tr("Who has looked it over"),
            (
                self.tr("No clinician has reviewed the lessons, practices and safety pages yet."),
                self.tr("Help lines marked “not checked yet” have not been called by us."),
            ),
        )
        self._say(column, self.tr("Licences"), _licences())
        self._sources = SecondaryButton(look, self.tr("Show the sources"), icon="chevron-down")
        self._sources.setCheckable(True)
        self._list = QWidget()
        self._listed: tuple[str, ...] = ()
        row = FlowLayout(look)
        row.addWidget(self._sources)
        column.addLayout(row)
        column.addWidget(self._list)
        self._column = column
        self._sources.toggled.connect(self._unfold)
        view_model.changed.connect(self._show)
        self._show()

    def _say(self, column: Column, title: str, lines: tuple[str, ...]) -> None:
        part = Column(self._look, gap=6)
        part.addWidget(Text(self._look, title, role=Role.STRONG))
        part.addWidget(Points(self._look, lines))
        column.addLayout(part)

    def _show(self) -> None:
        sources = self._view_model.facts.sources
        self._sources.setVisible(bool(sources))
        if sources and sources != self._listed:
            self._listed = sources
            fresh = Points(self._look, sources, role=Role.SMALL)
            self._column.replaceWidget(self._list, fresh)
            self._list.deleteLater()
            self._list = fresh
        self._list.setVisible(bool(sources) and self._sources.isChecked())

    def _unfold(self, on: bool) -> None:
        self._sources.set_icon("chevron-up" if on else "chevron-down")
        self._list.setVisible(on)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutPart", text)


def _about() -> tuple[str, ...]:
    return (
        _tr("It teaches skills for living with long-lasting pain."),
        _tr("It works with no network. It sends nothing anywhere."),
    )


def _licences() -> tuple[str, ...]:
    return (
        _tr("The program: MIT licence."),
        _tr("Lessons, practices, pictures and sounds: CC BY 4.0. Questionnaires keep their own terms."),
        _tr("Type: Atkinson Hyperlegible, by the Braille Institute, SIL Open Font License."),
        _tr("Windows and sound: Qt and PySide6, LGPL version 3."),
        _tr("Also inside, MIT: SQLAlchemy, Alembic, pydantic, ruamel.yaml, markdown-it-py."),
        _tr("MIT too: pydub, appdirs, argon2-cffi, annotated-types."),
        _tr("BSD: NumPy, soundfile, SQLCipher, cryptography."),
        _tr("Other terms: sqlcipher3 (zlib), soxr (LGPL), audioop-lts (PSF)."),
    )
