"""Who is told what happened in a session."""

from typing import Protocol

from mindbody.session.events import Event


class NotKept(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """The record could not take an event in. The message is one sentence for the person."""


class Journal(Protocol):
    """Takes every event of a session in. Returns when it is kept; raises NotKept when it is not."""

    def heard(self, event: Event) -> None: ...
