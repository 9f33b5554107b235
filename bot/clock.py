"""The only place that reads the time."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The present moment in UTC. ``move`` exists for the playground and for tests."""

    def __init__(self, start: datetime | None = None) -> None:
        self._fixed = start
        self._offset = timedelta()

    def now(self) -> datetime:
        """The time that the office goes by."""
        return (self._fixed or datetime.now(UTC)) + self._offset

    def move(self, by: timedelta) -> None:
        """Go forward. Raises ValueError for going back, which no reminder could follow."""
        if by < timedelta():
            raise ValueError("the clock only moves forward")
        self._offset += by

    @property
    def offset(self) -> timedelta:
        return self._offset

    @staticmethod
    def tick() -> float:
        """Seconds that only ever grow, for limits and back-off; unrelated to any time of day."""
        return time.monotonic()
