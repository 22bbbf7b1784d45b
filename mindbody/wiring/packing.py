"""The packs in Settings, with what stands behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindbody.content.pack_index import PackEntry, read_pack_index
from mindbody.ui.viewmodels.packs import PacksViewModel
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.packs import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The folder of the packs, and our own lessons in the language that is spoken and in English. What is
    heavy is imported where it is used: in a job."""

    room: Path
    lessons: Path
    english: Path

    def add(self, source: Path) -> "tuple[PackEntry, Shelf]":
        from mindbody.wiring.packs import add_pack, read_shelf

        entry = add_pack(source, self.room, self.english)
        return entry, read_shelf(self.lessons, self.room, self.english)

    def remove(self, id: str) -> "Shelf":
        from mindbody.wiring.packs import read_shelf, remove_pack

        remove_pack(id, self.room, self.english)
        return read_shelf(self.lessons, self.room, self.english)


def packing(
    there: Room,
    machine: Machine,
    shelved: "Callable[[Shelf], None]",
    parent: QObject,
) -> PacksViewModel:
    """The packs for Settings; `shelved` is called with the lessons whenever they are others now."""
    model = PacksViewModel(there, machine.jobs, read_pack_index(there.room), parent=parent)
    model.shelved.connect(shelved)
    return model
