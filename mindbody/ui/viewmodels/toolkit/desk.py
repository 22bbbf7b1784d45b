"""Where a person sits down with a tool: what it may look at, and where its answers go."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.tool import Tool
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.viewmodels.session.times import Clock


class Desk(Protocol):
    """Over the record that is open."""

    @property
    def library(self) -> Library: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def to_read(self) -> bool:
        """Nothing can be kept."""

    def today(self) -> date: ...

    def comfort(self) -> Comfort: ...

    def steady(self) -> bool:
        """Whether plans stay level."""

    def past(self, lesson: Lesson) -> Past: ...

    def answers(self, lesson: str) -> Mapping[str, Any]: ...

    def changed_on(self, tool: Tool) -> date | None:
        """The latest day on which anything of it was answered; None where nothing is."""

    def tell(self, lesson: Lesson, name: str, value: Any) -> None:
        """Keep an answer. Raises NotKept."""
