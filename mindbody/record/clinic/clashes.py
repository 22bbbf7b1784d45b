"""What two consoles can do to one another, told to the second."""

from mindbody.record.clinic.rows import Came, Group, Held, Member


class NoLongerThere(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """What was to be changed is gone: another console took it away, or its time was over."""

    def __init__(self) -> None:
        super().__init__("This is no longer in the clinic's store. Please look at the list again.")


class ChangedMeanwhile(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """Another console said something else about the same thing. Nothing was written. now: how it is; who
    says the same again, having seen that, is believed."""

    def __init__(self, now: Group | Member | Held | Came) -> None:
        super().__init__("Another console changed this in the meantime. Please look at it and choose again.")
        self.now = now
