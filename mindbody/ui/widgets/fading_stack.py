"""One page at a time; the last one fades away over the next."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from mindbody.ui.theme.look import Look

FADE_MS = 220


class _Veil(QWidget):
    """A picture of the page that was, which lets every click through."""

    def __init__(self, picture: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setObjectName("veil")
        self._opacity = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def set_opacity(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._picture)


class FadingStack(QWidget):
    """Shows one widget at a time, with a cross-fade of 220 ms, or none with reduced motion.

    The new page takes clicks and keys at once.
    """

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stack = QStackedLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._stack)
        self._veil: _Veil | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.valueChanged.connect(self._lift)
        self._fade.finished.connect(self._drop_veil)

    def fill(self, host: QWidget, front: QWidget) -> None:
        """Be all there is in `host`, and show the page that others are opened from."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self)
        host.setLayout(column)
        self.show_page(front)

    @property
    def current(self) -> QWidget | None:
        return self._stack.currentWidget()

    @property
    def fading(self) -> bool:
        return self._veil is not None

    def add(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def remove(self, page: QWidget) -> None:
        """Take a page out; whoever does so deletes it later.

        It keeps its parent until then: a page without one would belong to Python, which may take it away
        in the middle of a click on one of its own buttons.
        """
        self._stack.removeWidget(page)
        page.hide()

    def show_page(self, page: QWidget) -> None:
        """Show `page`, which is added first if it is new here."""
        before = self.current
        if page is before:
            return
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self.finish()
        picture = self._picture() if before is not None and self._fades() else None
        self._stack.setCurrentWidget(page)
        if picture is not None:
            self._veil = _Veil(picture, self)
            self._fade.setStartValue(1.0)
            self._fade.setEndValue(0.0)
            self._fade.start()

    def finish(self) -> None:
        """End a fade at once."""
        self._fade.stop()
        self._drop_veil()

    def _fades(self) -> bool:
        return self.isVisible() and not self._look.reduced_motion

    def _picture(self) -> QPixmap:
        picture = QPixmap((self.size().toSizeF() * self.devicePixelRatioF()).toSize())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(self._look.color("paper"))
        self.render(picture)
        return picture

    def _lift(self, opacity: float) -> None:
        if self._veil is not None:
            self._veil.set_opacity(opacity)

    def _drop_veil(self) -> None:
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None
