"""The page for a clinician with what it needs: the open record and the library."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.insight.charts import read_years
from mindbody.insight.clinician import ClinicianFacts, clinician_facts
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.matters import read_matters
from mindbody.insight.uses import What
from mindbody.ui.pages.visit.page import VisitPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.visit import VisitViewModel
from mindbody.ui.viewmodels.visit_words import title_of
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.guided import Guided


class Visiting(QObject):
    """Made when the page is first shown. `left` tells that the person goes back."""

    session_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, settings: SettingsViewModel, machine: Machine, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._guided: Guided | None = None
        self.view_model = VisitViewModel(self, parent=self)
        self.view_model.left.connect(self.left)

    def page(self, look: Look) -> VisitPage:
        return VisitPage(look, self.view_model)

    def loaded(self, guided: "Guided") -> None:
        """The record is open."""
        self._guided = guided
        self.view_model.refresh()

    def refresh(self) -> None:
        """Something may have been written since."""
        self.view_model.refresh()

    @property
    def name(self) -> str:
        return self._settings.profile.name

    def facts(self) -> ClinicianFacts | None:
        """None while the record is not open. Raises RecordError."""
        if self._guided is None:
            return None
        record, measures = self._guided.record, self._guided.measures
        library = replace(self._guided.library, measures=measures)
        today = self._settings.day_of(self._machine.clock.now())
        return clinician_facts(
            record,
            library,
            read_years(record, measures.get("peg"), today),
            helped_so_far(record, today),
            read_matters(record, today),
        )

    def title_of(self, what: What) -> str:
        return title_of(what, self._guided.library) if self._guided is not None else what.id
