"""The recovery code on paper, or in a text file."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPagedPaintDevice, QTextDocument

FILE_NAME = "mindbody-recovery-code.txt"


def sheet(code: str, name: str, day: date) -> str:
    """What is printed or saved. name: what the person is called, "" when they did not say."""

    def say(text: str) -> str:
        return QCoreApplication.translate("recovery", text)

    whose = say("For the record of {name}.").format(name=name) if name else ""
    parts = (
        say("MindBody recovery code"),
        code,
        " ".join(each for each in (whose, day.isoformat()) if each),
        say("This code opens it when the passcode is forgotten, and lets you choose a new one."),
        say(
            "Without the passcode and without this code no one can open it. Not even those who made "
            "MindBody can."
        ),
        say("Keep it where you keep important papers. Who has this code and your file can read it."),
    )
    return "\n\n".join(parts) + "\n"


class Lines:
    """The sheet in large type, to be printed. family: of the face."""

    def __init__(self, words: str, family: str) -> None:
        self._words = words
        self._family = family

    def print_on(self, device: QPagedPaintDevice) -> None:
        document = QTextDocument()
        document.setDefaultFont(QFont(self._family, 16))
        document.setPlainText(self._words)
        document.print_(device)
