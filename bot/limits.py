"""A platform's limits: so many messages overall, to a chat, to a group."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Rate:
    """``count`` messages within any ``seconds``."""

    count: int
    seconds: float


class Limiter:
    """Counts by sliding window. Times are ``Clock.tick`` seconds.

    In a group, messages about strangers may take half of its budget, so that a flood of them leaves the
    other half to people whom the office knows.
    """

    def __init__(self, overall: Rate, chat: Rate, group: Rate, is_group: Callable[[str], bool]) -> None:
        self.overall, self.chat, self.group, self.is_group = overall, chat, group, is_group
        self._all: deque[float] = deque()
        self._sent: dict[str, deque[float]] = {}
        self._strange: dict[str, deque[float]] = {}
        self._until: dict[str, float] = {}
        self._next_broadcast = 0.0

    @property
    def longest(self) -> float:
        """How far back messages count, in seconds."""
        return max(self.overall.seconds, self.chat.seconds, self.group.seconds)

    def rate(self, address: str) -> Rate:
        return self.group if self.is_group(address) else self.chat

    def count(self, address: str, tick: float, *, stranger: bool = False, broadcast: bool = False) -> None:
        """A message was sent there."""
        if broadcast:
            step = self.overall.seconds / self.overall.count
            self._next_broadcast = max(tick - step, self._next_broadcast) + step
        self._all.append(tick)
        self._sent.setdefault(address, deque()).append(tick)
        if stranger and self.is_group(address):
            self._strange.setdefault(address, deque()).append(tick)

    def hold(self, address: str, until: float) -> None:
        """The platform told us to wait with this chat, and this chat only."""
        self._until[address] = max(until, self._until.get(address, 0.0))

    def release(self, address: str) -> None:
        self._until.pop(address, None)

    def allows(self, address: str, tick: float, cost: int = 1, *, stranger: bool = False) -> bool:
        """May so many messages go there now?"""
        if stranger and not self._has_room_for_strangers(address, tick, cost):
            return False
        self._forget(self._all, self.overall, tick)
        if len(self._all) + cost > max(self.overall.count, cost):
            return False
        if self._until.get(address, 0.0) > tick:
            return False
        rate, sent = self.rate(address), self._sent.get(address)
        if sent is None:
            return True
        self._forget(sent, rate, tick)
        return len(sent) + cost <= max(rate.count, cost)

    def allows_broadcast(self, tick: float) -> bool:
        """News go out evenly, so that a place is never further away than one of them."""
        return tick >= self._next_broadcast

    def _has_room_for_strangers(self, address: str, tick: float, cost: int = 1) -> bool:
        strange, rate = self._strange.get(address), self.rate(address)
        if strange is None:
            return True
        self._forget(strange, rate, tick)
        return len(strange) + cost <= max(rate.count // 2, cost)

    def held_for_strangers(self, tick: float) -> set[str]:
        """Groups that take nothing about strangers now."""
        return {address for address in self._strange if not self._has_room_for_strangers(address, tick)}

    def held(self, tick: float) -> set[str]:
        """Addresses to which nothing may go now."""
        self._until = {address: until for address, until in self._until.items() if until > tick}
        full = set()
        for address in list(self._sent):
            sent, rate = self._sent[address], self.rate(address)
            self._forget(sent, rate, tick)
            if not sent:
                del self._sent[address]
            elif len(sent) >= rate.count:
                full.add(address)
        return full | set(self._until)

    def limits(self, tick: float) -> bool:
        """Somebody has to wait, or all."""
        return bool(self.held(tick)) or bool(self.held_for_strangers(tick)) or len(self._all) >= self.overall.count

    def next_free(self, tick: float) -> float:
        """Seconds until the next limit gives way; a new topic needs two places in its group."""
        free = [until - tick for until in self._until.values() if until > tick]
        for address, sent in self._sent.items():
            rate = self.rate(address)
            if sent and len(sent) >= rate.count - 1:
                free.append(sent[0] + rate.seconds - tick)
        if self._next_broadcast > tick:
            free.append(self._next_broadcast - tick)
        for address, strange in self._strange.items():
            rate = self.rate(address)
            if strange and len(strange) >= rate.count // 2 - 1:
                free.append(strange[0] + rate.seconds - tick)
        if len(self._all) >= self.overall.count:
            free.append(self._all[0] + self.overall.seconds - tick)
        return max(min(free, default=0.02), 0.005)

    @staticmethod
    def _forget(sent: deque[float], rate: Rate, tick: float) -> None:
        while sent and sent[0] <= tick - rate.seconds:
            sent.popleft()
