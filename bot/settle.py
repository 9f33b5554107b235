"""What becomes of a delivery once its outcome is known, in the transaction that saves it."""

import logging
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from bot.clock import Clock
from bot.delivery import Delivery
from bot.limits import Limiter
from storage.store import Store
from storage.tables import Topic

log = logging.getLogger(__name__)

LONGEST_PAUSE = 300.0
LONGEST_ABSENCE = 60.0  # between two looks whether the bot is in the group again
NEVER = -1.0


class Settlement:
    """Saves outcomes and decides what is tried again, when, and where."""

    def __init__(self, store: Store, account: str, limiter: Limiter, clock: Clock) -> None:
        self.store, self.account, self.limiter, self.clock = store, account, limiter, clock

    def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """They are there: note under which ids, and report what somebody waits to hear of."""
        outbox = self.store.outbox
        outbox.sent(delivery.seq for delivery in deliveries)
        outbox.posted([
            (self.account, delivery.address, message, delivery.seq, part)
            for delivery in deliveries
            if delivery.op == "send"
            for part, message in enumerate(dict.fromkeys(delivery.done))
        ])
        for delivery in deliveries:
            self.note_thread(delivery)
            self._report(delivery, "delivered")

    def note_thread(self, delivery: Delivery) -> None:
        """A topic was made for this message."""
        if delivery.new_thread is not None:
            topic = self.store.get(Topic, delivery.topic_id)
            if topic is not None and topic.thread is None:
                topic.thread = delivery.new_thread
                self.store.add(topic)
            delivery.new_thread = None

    def _report(self, delivery: Delivery, outcome: str, reason: str = "") -> None:
        for part in delivery.content.get("parts", ()):
            if report := part.get("report"):
                self.store.inbox.event(
                    f"message.{outcome}", UUID(report), f"{outcome}:{delivery.seq}:{report}", reason=reason
                )

    def failed(self, delivery: Delivery) -> None:
        """It is not there, or nobody knows. ``retry_at`` is negative if it is given up."""
        self.note_thread(delivery)
        error = delivery.error
        assert error is not None
        tick = self.clock.tick()
        if delivery.op != "send" and error.fault not in ("again", "moved"):
            kept = delivery.op in ("drop", "delete") and error.fault != "message_gone"
            self._give_up(delivery, "failed" if kept else "superseded", error.fault)
            if kept:
                self._lost(delivery, "cleanup_failed")
            return
        match error.fault:
            case "again" if error.outcome == "unknown" and delivery.broadcast:
                self._give_up(delivery, "uncertain", error.fault)
            case "again":
                self._put_off(delivery, tick, error.retry_after)
            case "thread_gone":
                delivery.retry_at = tick
                self._remake_topic(delivery)
            case "moved":
                self.store.cases.moved(self.account, delivery.address, error.moved_to)
                delivery.address = error.moved_to
                delivery.order_key = f"{error.moved_to}|{delivery.topic_id or ''}"
                delivery.retry_at = tick
            case "group_gone":
                log.error("the bot cannot write to the staff group any more; messages are kept until it can")
                delivery.retry_at = tick + min(2.0**delivery.attempts, LONGEST_ABSENCE)
                self.limiter.hold(delivery.address, delivery.retry_at)
            case _:
                self._give_up(delivery, "failed", error.fault)
                self._failed_for_good(delivery, error.fault)

    def _put_off(self, delivery: Delivery, tick: float, retry_after: float | None) -> None:
        if retry_after is not None:
            self.limiter.hold(delivery.address, tick + retry_after)
            delivery.retry_at = tick + retry_after
            return
        delivery.retry_at = tick + min(2.0 ** min(delivery.attempts, 9), LONGEST_PAUSE)
        if delivery.topic_id and delivery.thread is None:
            delivery.retry_at = max(delivery.retry_at, tick + 5)

    def _give_up(self, delivery: Delivery, state: str, fault: str) -> None:
        self.store.outbox.set(delivery.seq, state=state, fault=fault)
        delivery.retry_at = NEVER

    def _remake_topic(self, delivery: Delivery) -> None:
        """The topic was deleted: a new one begins with the card, then what could not be sent."""
        delivery.thread = None
        topic = self.store.get(Topic, delivery.topic_id)
        if topic is None:
            self._give_up(delivery, "withdrawn", "thread_gone")
            return
        topic.thread = None
        self.store.add(topic)
        parts: list[dict[str, Any]] = delivery.content.get("parts", [])
        card = f"card:{topic.case_id}"
        row = self.store.outbox.latest(card)
        if row is None or any(part.get("handle") == card for part in parts):
            return
        content = self.store.open(row.sealed)
        found = [part for part in content["parts"] if part.get("handle") == card]
        if delivery.buttons or delivery.media:
            found = [{**part, "buttons": []} for part in found]
        delivery.content["parts"] = found + parts
        key_id = UUID(bytes=row.sealed[1:17])
        self.store.outbox.set(delivery.seq, sealed=self.store.seal(key_id, delivery.content))
        self.store.outbox.set(row.seq, state="superseded")
        self.store.outbox.set(delivery.seq, handle=card)

    def _failed_for_good(self, delivery: Delivery, fault: str) -> None:
        """Never silence: the desk hears of it, and a blocked chat is marked as such."""
        if fault == "chat_gone":
            chat = self.store.people.chat(self.account, delivery.address)
            if chat is not None:
                chat.state = "blocked"
                self.store.add(chat)
        log.warning("delivery %s failed for good: %s", delivery.seq, fault)
        self._report(delivery, "failed", fault)
        if delivery.topic_id is not None:
            self._lost(delivery, "delivery_lost")

    def _lost(self, delivery: Delivery, what: str) -> None:
        """The desk is told, except of a failure to tell it."""
        keys = {part.get("key", "") for part in delivery.content.get("parts", ())}
        if not keys & {"desk.delivery_lost", "desk.cleanup_failed"}:
            self.store.inbox.event("delivery.lost", UUID(int=0), f"lost:{delivery.seq}", what=what, number=delivery.seq)
