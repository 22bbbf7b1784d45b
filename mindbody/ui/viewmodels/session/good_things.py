"""The menu of good things while it is narrowed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mindbody.content.lesson import ExerciseField, Option
from mindbody.content.library import Library
from mindbody.toolkit.menus import Wish, narrowed
from mindbody.toolkit.sources import source_of


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuState:
    """wish: what suits today. chosen: what was picked, with the person's own additions, whether it suits or
    not. offered: what suits, in the menu's order. whole: how many the menu has."""

    wish: Wish = field(default_factory=Wish)
    chosen: tuple[Option, ...] = ()
    offered: tuple[Option, ...] = ()
    whole: int = 0


def menu_state(
    asked: ExerciseField, library: Library, wish: Wish, told: Sequence[object]
) -> MenuState | None:
    """The menu of a field; None for a field without one."""
    if asked.rule != "good-things" or asked.options_from is None:
        return None
    menu = library.menus.get(source_of(asked.options_from).field)
    items = menu.items if menu is not None else ()
    labels = {item.id: item.label for item in items}
    ids = [str(each) for each in told]
    return MenuState(
        wish=wish,
        chosen=tuple(Option(id=each, label=labels.get(each, each)) for each in ids),
        offered=tuple(Option(id=item.id, label=item.label) for item in narrowed(items, wish)),
        whole=len(items),
    )
