"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta, tzinfo


class HandClock:
    """Knows the time it was told. `zone` is where it hangs."""

    def __init__(self, now: datetime) -> None:
        if now.utcoffset() is None:
            raise ValueError("A hand clock needs an aware moment.")
        self._now = now

    def now(self) -> datetime:
        return self._now

    def pass_by(self, **span: float) -> None:
        """Move on by a span given as for timedelta; back when it is negative."""
        zone: tzinfo | None = self._now.tzinfo
        # By the hours that really pass, so that a change of summer time is lived through.
        self._now = (self._now.astimezone(UTC) + timedelta(**span)).astimezone(zone)

    def travel(self, zone: tzinfo) -> None:
        """The same moment, by the clocks of another place."""
        self._now = self._now.astimezone(zone)

    def set(self, now: datetime) -> None:
        self._now = now
