"""A scale of many steps, such as 0 to 100: a slider that stands nowhere until it is touched."""

from typing import Any

from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.slider import Slider

_STEP = 5
_PERCENT = 100


class SliderEditor(Editor):
    """Steps of five, by mouse and by keys."""

    def __init__(self, look: Look, field: ExerciseField, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        least, most = round(field.min or 0), round(field.max if field.max is not None else 100)
        self._most = most
        self._told = False
        self._middle = (least + most) // 2
        self._slider = Slider(
            look, field.label, least, most, self._middle, words=self._words, low=field.low, high=field.high
        )
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(2 * _STEP)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderPressed.connect(lambda: self._moved(self._slider.value()))
        column = Column(look)
        column.addWidget(self._slider)
        self.setLayout(column)
        self.setFocusProxy(self._slider)

    def set_value(self, value: Any) -> None:
        self._told = isinstance(value, int | float)
        self._slider.blockSignals(True)
        self._slider.setValue(round(value) if isinstance(value, int | float) else self._middle)
        self._slider.blockSignals(False)
        self._slider.set_words(self._words)

    def _moved(self, value: int) -> None:
        self._told = True
        nearest = min(self._most, _STEP * round(value / _STEP))
        if nearest != value:
            self._slider.blockSignals(True)
            self._slider.setValue(nearest)
            self._slider.blockSignals(False)
        self._slider.set_words(self._words)
        self.answered.emit(nearest)

    def _words(self, value: int) -> str:
        if not self._told:
            return self.tr("slide or tap")
        if self._most == _PERCENT:
            return self.tr("{n} %").format(n=value)
        return self.tr("{n} of {all}").format(n=value, all=self._most)
