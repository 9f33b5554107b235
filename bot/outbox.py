"""Delivers what the transactions have queued: in order, merged, within limits, and never lost."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.channels.base import Channel, Media, SendError
from bot.clock import Clock
from bot.delivery import Delivery, attempt, units
from bot.limits import Limiter
from bot.settle import Settlement
from storage.age import AgeError
from storage.database import Database
from storage.outbox import JOIN
from storage.secrets import KeyDestroyed, Secrets
from storage.store import Store
from storage.tables import StoredFile, Topic
from storage.vault import Vault

log = logging.getLogger(__name__)

AT_ONCE = 64
TRIES = 8  # of a delivery that fails for no known reason, where a repetition is safe
GATHER = 0.02  # seconds that a round waits for company while others are under way
HELD_AT_MOST = 300  # seconds of back-off between attempts
ADOPTION = 5.0  # seconds to wait for our own topic to be reported after an unknown outcome


class Sender:
    """The one sender of an account."""

    def __init__(
        self,
        channel: Channel,
        database: Database,
        secrets: Secrets,
        vault: Vault,
        clock: Clock,
        limiter: Limiter,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.channel, self.database, self.secrets, self.vault = channel, database, secrets, vault
        self.clock, self.limiter, self.changed = clock, limiter, changed
        self._wake = asyncio.Event()
        self._finished: list[Delivery] = []
        self._waiting: dict[str, Delivery] = {}  # by order key: put off after a failure
        self._running: dict[str, asyncio.Task[None]] = {}
        self._recovered = False
        self._back: set[str] = set()  # addresses from which something came since the last round
        self._next: float = 0.0
        self._limited = False  # in this round something was not sent because of a limit
        self._dropped = False  # something was taken out of the queue: what is behind it may go

    def wake(self) -> None:
        """Something was queued, or the clock was moved."""
        self._wake.set()

    def heard(self, addresses: set[str]) -> None:
        """Something came from there: if the bot had been removed, it is back."""
        if any(one.address in addresses for one in list(self._waiting.values())):
            self._back |= addresses
            self._wake.set()

    async def run(self) -> None:
        """Deliver for ever."""
        pause = 0.0
        while True:
            if self._running:
                await asyncio.sleep(GATHER)
            try:
                await self.round()
                pause = 0.0
            except OperationalError as error:
                pause = min(pause * 2 + 0.5, 30)
                log.warning(
                    "the database does not answer (%s); trying again in %.0f s", type(error.orig).__name__, pause
                )
                await asyncio.sleep(pause)
                continue
            try:
                async with asyncio.timeout(max(min(self._next, 30.0), GATHER)):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def round(self) -> int:
        """Save outcomes, freeze what may go now, and start it. Returns how much is under way."""
        self._wake.clear()
        finished, self._finished = self._finished, []
        waiting, recovered = dict(self._waiting), self._recovered
        try:
            busy = set(self._running)
            ready, told = await self.database.run(lambda connection: self._prepare(connection, finished, busy))
        except BaseException:  # nothing of it was saved: everything is as it was
            self._finished = finished + self._finished
            self._waiting, self._recovered = waiting, recovered
            raise
        if told:
            self.changed()
        for delivery in ready:
            self._running[delivery.order_key] = asyncio.create_task(self._deliver(delivery))
        return len(self._running)

    async def settle(self) -> None:
        """Wait until nothing is under way and outcomes are saved (for tests and for the end)."""
        while self._running or self._finished:
            if self._running:
                await asyncio.wait(self._running.values())
            await self.round()

    async def close(self) -> None:
        """Let what was begun come to its end, and save what became of it."""
        if self._running:
            await asyncio.wait(self._running.values(), timeout=10)
        finished, self._finished = self._finished, []
        if finished:
            await self.database.run(lambda connection: self._save(self._store(connection), finished))

    # In the database thread

    def _store(self, connection: Connection) -> Store:
        return Store(connection, self.secrets, self.clock.now())

    def _prepare(
        self, connection: Connection, finished: Sequence[Delivery], busy: set[str]
    ) -> tuple[list[Delivery], bool]:
        """What to begin now, and whether somebody waits to hear of an outcome."""
        store = self._store(connection)
        self._save(store, finished)
        tick = self.clock.tick()
        self._limited = self._dropped = False
        back, self._back = self._back, set()
        for delivery in self._waiting.values():
            if delivery.address in back and delivery.error is not None and delivery.error.fault == "group_gone":
                self.limiter.release(delivery.address)
                delivery.retry_at = 0.0
        if not self._recovered:
            self._recover(store, tick)
        ready: list[Delivery] = []
        room = AT_ONCE - len(busy)
        for delivery in [one for one in self._waiting.values() if one.retry_at <= tick]:
            if len(ready) < room and self._within_limits(delivery, tick):
                del self._waiting[delivery.order_key]
                if self._still_meant(store, delivery):
                    self._resolve(store, delivery)
                    ready.append(delivery)
        if len(ready) < room:
            ready += self._fresh(store, tick, room - len(ready), busy | {one.order_key for one in ready})
        self._next = self._pause(store, tick) if len(ready) < room else 30.0
        return ready, store.inbox.stored > 0

    def _still_meant(self, store: Store, delivery: Delivery) -> bool:
        """The row may have been erased or withdrawn while it waited; what is in memory goes too."""
        row = store.outbox.row(delivery.seq)
        if row is None or row.state != "frozen":
            return False
        try:
            store.open(row.sealed)
        except KeyDestroyed:
            store.outbox.set(row.seq, state="withdrawn")
            return False
        return True

    def _recover(self, store: Store, tick: float) -> None:
        """After a start: what was attempted without an outcome, and what counts against limits."""
        self._recovered = True
        now = store.now
        since = now - timedelta(seconds=self.limiter.longest)
        for address, at, stranger in store.outbox.recent(self.channel.account, since):
            self.limiter.count(address, tick - (now - at).total_seconds(), stranger=stranger)
        for row in store.outbox.frozen(self.channel.account):
            delivery = self._delivery(store, row)
            if delivery is None:
                continue
            safe = "idempotent" in self.channel.can  # a repetition is no second message
            delivery.error = SendError("again", outcome="not_sent" if safe else "unknown")
            self._settlement(store).failed(delivery)
            if delivery.error is not None and delivery.retry_at >= 0:
                adopt = delivery.topic_id and not delivery.thread and not safe
                delivery.retry_at = tick + (ADOPTION if adopt else 0)
                self._waiting[delivery.order_key] = delivery

    def _fresh(self, store: Store, tick: float, room: int, begun: set[str]) -> list[Delivery]:
        outbox, account = store.outbox, self.channel.account
        busy = begun | set(self._waiting)
        held = self.limiter.held(tick)
        keys = dict(outbox.candidates(account, held, busy, room, self.limiter.held_for_strangers(tick)))
        rows: dict[str, list[Any]] = {key: [] for key in keys}
        for row in outbox.rows_of(account, list(keys), room * 20):
            rows[row.order_key].append(row)
        ready: list[Delivery] = []
        frozen: list[tuple[int, int, bytes]] = []
        saving: set[tuple[str, bool]] = set()
        for group in rows.values():
            self._dropped |= not group  # too many rows for one look
            delivery = self._choose(store, group, tick, saving) if group else None
            if delivery is not None:
                ready.append(delivery)
                frozen.append((delivery.seq, delivery.attempts + 1, delivery.sealed))
        outbox.freeze(frozen)
        return ready

    def _choose(self, store: Store, group: list[Any], tick: float, saving: set[tuple[str, bool]]) -> Delivery | None:
        """The next message for a place, merged with what else waits there, if it may go now.

        A new topic costs two of a group's messages: until both are free, ``saving`` keeps others
        from taking the first.
        """
        delivery = self._delivery(store, group[0])
        if delivery is None:
            self._dropped = True
            return None
        cost = 2 if delivery.topic_id and not delivery.thread and delivery.op == "send" else 1
        address, stranger = delivery.address, delivery.stranger
        if delivery.op == JOIN:
            return delivery
        if delivery.broadcast and not self.limiter.allows_broadcast(tick):
            self._limited = True
            return None
        if saving & {(address, False), (address, stranger)} or not self.limiter.allows(
            address, tick, cost, stranger=stranger
        ):
            saving.add((address, stranger))
            self._limited = True
            return None
        if delivery.op in ("edit", "delete") and not delivery.targets:
            store.outbox.set(delivery.seq, state="superseded")
            self._dropped = True
            return None
        merged = self._merge(store, delivery, group[1:]) if delivery.op == "send" else []
        if merged:
            self._resolve(store, delivery)
            store.outbox.set_all(merged, state="merged", merged_into=delivery.seq)
        for _ in range(cost):
            self.limiter.count(delivery.address, tick, stranger=stranger, broadcast=delivery.broadcast)
        if merged or delivery.op == "edit":
            delivery.sealed = store.seal(UUID(bytes=group[0].sealed[1:17]), delivery.content)
        return delivery

    def _delivery(self, store: Store, row: Any) -> Delivery | None:
        try:
            content = store.open(row.sealed)
        except KeyDestroyed:
            store.outbox.set(row.seq, state="withdrawn")
            return None
        delivery = Delivery(
            row.seq,
            row.op,
            row.address,
            row.order_key,
            row.topic_id,
            content,
            row.sealed,
            row.created_at,
            row.broadcast,
            row.attempts,
            stranger=row.stranger,
            title=row.title or "",
            thread=row.thread,
        )
        if row.op in ("edit", "delete"):
            delivery.targets = self._targets(store, delivery, row.handle)
        self._resolve(store, delivery)
        return delivery

    def _resolve(self, store: Store, delivery: Delivery) -> None:
        """What may have changed since: the topic's thread, and the file to send."""
        if delivery.topic_id is not None and delivery.thread is None:
            topic = store.get(Topic, delivery.topic_id)
            if topic is not None:
                delivery.thread, delivery.title = topic.thread, topic.title
        if (media := delivery.content.get("media")) and delivery.media is None:
            delivery.media = self._media(store, media)

    def _media(self, store: Store, media: dict[str, str]) -> Media | None:
        file = store.get(StoredFile, UUID(media["file"]))
        if file is None:
            return None
        try:
            identity = self.secrets.key(store.connection, file.key_id).identity
            content = self.vault.read(file.id, identity)
        except (OSError, KeyDestroyed, AgeError):
            log.error("a file of the vault cannot be read")
            return None
        kind = media.get("kind", "file")
        return Media(media["name"] or "file", file.media, content, kind if kind in ("photo", "voice") else "file")  # type: ignore[arg-type]

    def _targets(self, store: Store, delivery: Delivery, handle: str) -> list[str]:
        """The platform's messages that an edit or a deletion means, with the whole text they are to have."""
        row = store.outbox.latest(handle)
        if row is not None and row.merged_into is not None:
            row = store.outbox.row(row.merged_into)
        if row is None or row.state not in ("sent", "uncertain"):
            return []
        messages = store.outbox.messages_of(row.seq)
        if not messages:
            return []
        whole = store.open(row.sealed)
        others = [part for part in whole["parts"] if part.get("handle") != handle]
        if delivery.op == "edit" or others:
            whole["before"] = [row for part in whole["parts"] for row in part.get("buttons", ())]
            whole["changed_at"] = store.now.isoformat()
            if delivery.op == "edit":
                changed = delivery.content["parts"][0]
                whole["parts"] = [changed if part.get("handle") == handle else part for part in whole["parts"]]
            else:
                delivery.op, whole["parts"] = "edit", others  # other messages were merged into it: they stay
            delivery.content = {"parts": whole["parts"], "captioned": bool(whole.get("media"))}
            store.outbox.set(row.seq, sealed=store.seal(UUID(bytes=row.sealed[1:17]), whole))
        return messages

    def _merge(self, store: Store, delivery: Delivery, rows: Sequence[Any]) -> list[int]:
        """Join what waits for the same place into one message, as far as one can carry it."""
        merged: list[int] = []
        for row in rows:
            if row.op != "send" or row.broadcast or delivery.broadcast:
                break
            try:
                content = store.open(row.sealed)
            except KeyDestroyed:
                break
            if not self._fits(delivery, content):
                break
            delivery.content["parts"] += content["parts"]
            delivery.content["silent"] = delivery.content.get("silent", False) and content.get("silent", False)
            merged.append(row.seq)
        return merged

    def _fits(self, delivery: Delivery, content: dict[str, Any]) -> bool:
        if any(one.get("reply_to") or one.get("media") for one in (content, delivery.content)):
            return False
        buttons = [row for part in content["parts"] for row in part.get("buttons", ())]
        if buttons and delivery.buttons:
            return False
        limit = self.channel.max_text
        text = "\n\n".join(part["text"] for part in content["parts"])
        return units(delivery.text) + units(text) + 2 <= limit

    def _within_limits(self, delivery: Delivery, tick: float) -> bool:
        if not self.limiter.allows(delivery.address, tick, stranger=delivery.stranger):
            self._limited = True
            return False
        self.limiter.count(delivery.address, tick, stranger=delivery.stranger)
        return True

    def _pause(self, store: Store, tick: float) -> float:
        """Seconds until something may be sent that may not be sent now."""
        if self._dropped:
            return 0.0
        limited = self._limited or (
            self.limiter.limits(tick) and store.outbox.candidates(self.channel.account, (), (), 1)
        )
        soon = [self.limiter.next_free(tick)] if limited else []
        if self._waiting:
            soon += [one.retry_at - tick for one in self._waiting.values() if one.retry_at > tick]
        following = store.outbox.next_at(self.channel.account)
        if following is not None:
            soon.append((following - store.now).total_seconds())
        return min(soon, default=30.0)

    def _settlement(self, store: Store) -> Settlement:
        return Settlement(store, self.channel.account, self.limiter, self.clock)

    def _save(self, store: Store, finished: Sequence[Delivery]) -> None:
        settlement = self._settlement(store)
        settlement.delivered([delivery for delivery in finished if delivery.error is None])
        for delivery in finished:
            if delivery.error is None and delivery.op == JOIN:
                self._back.add(delivery.address)  # what could not be said there is tried again at once
            if delivery.error is not None:
                settlement.failed(delivery)
                if delivery.retry_at >= 0:
                    self._waiting[delivery.order_key] = delivery
        store.flush()

    # On the platform

    async def _topic_made(self, delivery: Delivery) -> None:
        """Note it before anything is said there: staff may answer while the rest is still on its way."""
        await self.database.run(lambda connection: self._note_topic(connection, delivery))

    def _note_topic(self, connection: Connection, delivery: Delivery) -> None:
        store = self._store(connection)
        self._settlement(store).note_thread(delivery)
        store.flush()

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            await attempt(self.channel, delivery, self._topic_made)
            delivery.error = None
        except SendError as error:
            delivery.error = error
        except Exception as error:
            log.error("a delivery failed in the channel itself: %s", type(error).__name__)
            again = "idempotent" in self.channel.can and delivery.attempts < TRIES
            delivery.error = SendError("again" if again else "invalid")
        finally:
            self._finished.append(delivery)
            self._running.pop(delivery.order_key, None)
            self._wake.set()
