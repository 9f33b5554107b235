"""The outbox: what is to be delivered, in which order, and what became of it.

Content is a JSON value with ``parts`` (each a key, a text, buttons and a handle), and optionally
``media``, ``reply_to`` or what an operation needs. How it is delivered is not known here.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, case, delete, func, insert, or_, select, update
from sqlmodel import col

from storage.subject import Subject
from storage.tables import Outbox, Posted, Topic
from storage.upsert import insert_or_replace

CONTENT, NOTICE, MARK, BROADCAST = 0, 1, 2, 3  # priorities: what staff and claimants wait for comes first
WAITING = ("queued", "parked")
JOIN = "join"  # waits for nothing else in its place: what is to be said there may wait for it


# Built once: putting a statement together costs more than running it.
INSERT = insert(Outbox)
FREEZE = (
    update(Outbox)
    .where(col(Outbox.seq) == bindparam("row"))
    .values(state="frozen", attempts=bindparam("tries"), sealed=bindparam("content"))
)
WITH_TOPIC = select(*Outbox.__table__.c, Topic.thread, Topic.title).outerjoin(
    Topic, col(Outbox.topic_id) == col(Topic.id)
)
ROWS = (
    WITH_TOPIC
    .where(Outbox.account == bindparam("account"), Outbox.state == "queued", Outbox.not_before <= bindparam("now"))
    .where(col(Outbox.order_key).in_(bindparam("keys", expanding=True)))
    .order_by(col(Outbox.order_key), col(Outbox.not_before), col(Outbox.seq))
    .limit(bindparam("most"))
)
URGENCY = Outbox.priority * 2 + case((col(Outbox.stranger), 1), else_=0)  # those whom the office knows go first
CANDIDATES = (
    select(Outbox.order_key, func.min(URGENCY))
    .where(Outbox.account == bindparam("account"), Outbox.state == "queued", Outbox.not_before <= bindparam("now"))
    .where(or_(Outbox.op == JOIN, col(Outbox.address).not_in(bindparam("held", expanding=True))))
    .where(col(Outbox.order_key).not_in(bindparam("busy", expanding=True)))
    .where(or_(~col(Outbox.stranger), col(Outbox.address).not_in(bindparam("closed", expanding=True))))
    .group_by(col(Outbox.order_key))
    .order_by(func.min(URGENCY), func.min(Outbox.seq))
    .limit(bindparam("most"))
)
NEXT_AT = select(func.min(Outbox.not_before)).where(
    Outbox.account == bindparam("account"), Outbox.state == "queued", Outbox.not_before > bindparam("now")
)
SENT = (
    update(Outbox)
    .where(col(Outbox.seq).in_(bindparam("chosen", expanding=True)))
    .values(state="sent", sent_at=bindparam("now"))
)
POSTED_KEY = ("account", "address", "message")


class OutboxQueue(Subject):
    """Rows of messages; rows of one order key are delivered one after another."""

    def queue(
        self,
        account: str,
        address: str,
        key_id: UUID,
        content: Mapping[str, Any],
        *,
        op: str = "send",
        topic_id: UUID | None = None,
        handle: str | None = None,
        priority: int = CONTENT,
        not_before: datetime | None = None,
        broadcast: bool = False,
        stranger: bool = False,
        parked: bool = False,
        news_id: UUID | None = None,
    ) -> None:
        """Keep a message for delivery, sealed with the key of the person whom it concerns.

        A message of or for a ``stranger`` goes after the others; one that is ``parked`` waits until its topic
        is shown.
        """
        self.store.connection.execute(
            INSERT,
            {
                "account": account,
                "address": address,
                "order_key": f"{address}|{op if op == JOIN else topic_id or ''}",
                "topic_id": topic_id,
                "op": op,
                "handle": handle,
                "priority": priority,
                "broadcast": broadcast,
                "stranger": stranger,
                "news_id": news_id,
                "state": "parked" if parked else "queued",
                "attempts": 0,
                "not_before": not_before or self.store.now,
                "created_at": self.store.now,
                "sealed": self.store.seal(key_id, content),
            },
        )

    def latest(self, handle: str) -> Any:
        """The newest message with this handle that was not given up."""
        found = (
            select(Outbox)
            .where(Outbox.handle == handle, Outbox.op == "send")
            .where(col(Outbox.state).not_in(("withdrawn", "superseded", "failed")))
            .order_by(col(Outbox.seq).desc())
            .limit(1)
        )
        return self.store.connection.execute(found.with_only_columns(*Outbox.__table__.c)).first()

    def row(self, seq: int) -> Any:
        found = select(*Outbox.__table__.c).where(Outbox.seq == seq)
        return self.store.connection.execute(found).first()

    def update(self, handle: str, key_id: UUID, part: Mapping[str, Any], priority: int = NOTICE) -> bool:
        """Change a message: in the queue if it still waits, else by an edit. False if there is none."""
        row = self.latest(handle)
        if row is None:
            return False
        if row.state in WAITING:
            content = self.store.open(row.sealed)
            content["parts"] = [{**one, **part} if one.get("handle") == handle else one for one in content["parts"]]
            self.set(row.seq, sealed=self.store.seal(key_id, content))
            return True
        self.store.connection.execute(
            update(Outbox)
            .where(Outbox.handle == handle, Outbox.op == "edit", Outbox.state == "queued")
            .values(state="superseded")
        )
        self.queue(
            row.account,
            row.address,
            key_id,
            {"parts": [dict(part)]},
            op="edit",
            topic_id=row.topic_id,
            handle=handle,
            priority=priority,
            stranger=row.stranger,
        )
        return True

    def rename(self, handle: str, to: str, key_id: UUID) -> None:
        """The newest message with a handle has another one from now on; the handle is free for a new message."""
        row = self.latest(handle)
        if row is not None:
            content = self.store.open(row.sealed)
            content["parts"] = [
                {**one, "handle": to} if one.get("handle") == handle else one for one in content["parts"]
            ]
            self.set(row.seq, handle=to, sealed=self.store.seal(key_id, content))

    def withdraw(self, handle: str) -> bool:
        """Take messages back that were not attempted yet. False if it is too late or there are none."""
        changed = self.store.connection.execute(
            update(Outbox).where(Outbox.handle == handle, col(Outbox.state).in_(WAITING)).values(state="withdrawn")
        )
        return changed.rowcount > 0

    def forget_topic(self, topic_id: UUID, card: str) -> bool:
        """Forget what waits for a topic if that is nothing but its card; True if it was."""
        found = select(Outbox.handle, Outbox.state).where(Outbox.topic_id == topic_id)
        rows = self.store.connection.execute(found).all()
        if any(row.state != "withdrawn" and not (row.state in WAITING and row.handle == card) for row in rows):
            return False
        self.store.connection.execute(delete(Outbox).where(Outbox.topic_id == topic_id))
        return True

    def waits_in(self, topic_id: UUID) -> bool:
        """Whether something for a topic that is not shown is past the time in which it can be taken back."""
        waiting = select(Outbox.seq).where(
            Outbox.topic_id == topic_id, Outbox.state == "parked", col(Outbox.not_before) <= self.store.now
        )
        return self.store.connection.execute(waiting.limit(1)).first() is not None

    def unpark(self, topic_id: UUID) -> None:
        """What waited for a topic to be shown goes out now."""
        self.store.connection.execute(
            update(Outbox).where(Outbox.topic_id == topic_id, Outbox.state == "parked").values(state="queued")
        )

    def replace(self, handle: str, key_id: UUID) -> None:
        """The message with this handle goes; a new one may have its handle from now on."""
        row = self.latest(handle)
        if row is not None:
            self.replace_row(row, handle, key_id)

    def replace_row(self, row: Any, handle: str, key_id: UUID) -> None:
        """One of several messages with the same handle goes."""
        old = f"{handle}:{row.seq}"
        content = self.store.open(row.sealed)
        for part in content["parts"]:
            part["handle"] = old if part.get("handle") == handle else part.get("handle")
        self.set(row.seq, handle=old, sealed=self.store.seal(key_id, content))
        self.remove(old, key_id)

    def _copies(self, handle: str) -> list[Any]:
        """All messages with this handle that stand somewhere, the oldest first."""
        found = select(*Outbox.__table__.c).where(Outbox.handle == handle, Outbox.op == "send", Outbox.state == "sent")
        return list(self.store.connection.execute(found.order_by(col(Outbox.seq))).all())

    def outcomes(self, news_id: UUID) -> Counter[str]:
        """What became of the messages of one piece of news: queued, delivered, blocked, failed, uncertain."""
        found = (
            select(Outbox.state, Outbox.fault, func.count())
            .where(Outbox.news_id == news_id)
            .group_by(col(Outbox.state), col(Outbox.fault))
        )
        names = {"parked": "queued", "queued": "queued", "frozen": "queued", "sent": "delivered"}
        counts = Counter[str]()
        for state, fault, number in self.store.connection.execute(found):
            blocked = state == "failed" and fault == "chat_gone"
            counts["blocked" if blocked else names.get(state, state)] += number
        return counts

    def hold_news(self, news_id: UUID) -> None:
        """Its messages that have not been attempted wait."""
        waiting = update(Outbox).where(Outbox.news_id == news_id, Outbox.state == "queued")
        self.store.connection.execute(waiting.values(state="parked"))

    def release_news(self, news_id: UUID) -> None:
        waiting = update(Outbox).where(Outbox.news_id == news_id, Outbox.state == "parked")
        self.store.connection.execute(waiting.values(state="queued"))

    def bring_forward(self, topic_ids: Collection[UUID]) -> None:
        """What waits for these topics until later may go now."""
        waiting = update(Outbox).where(col(Outbox.topic_id).in_(list(topic_ids)), Outbox.state == "queued")
        self.store.connection.execute(
            waiting.where(Outbox.not_before > self.store.now).values(not_before=self.store.now)
        )

    def leave_topic(self, topic_id: UUID) -> None:
        """A topic is given up: what waits for it goes nowhere, and what stands there is changed no more."""
        rows = Outbox.topic_id == topic_id
        waiting = update(Outbox).where(rows, col(Outbox.state).in_(WAITING)).values(state="withdrawn")
        self.store.connection.execute(waiting)
        self.store.connection.execute(update(Outbox).where(rows).values(topic_id=None, handle=None))

    def remove(self, handle: str, key_id: UUID) -> None:
        """Take a message back, or delete it if it was delivered."""
        for older in self._copies(handle)[:-1]:
            self.replace_row(older, handle, key_id)
        row = self.latest(handle)
        if row is None or self.withdraw(handle):
            return
        self.queue(
            row.account, row.address, key_id, {}, op="delete", topic_id=row.topic_id, handle=handle, priority=MARK
        )

    def set(self, seq: int, **values: Any) -> None:
        self.store.connection.execute(update(Outbox).where(Outbox.seq == seq).values(**values))

    def set_all(self, seqs: Iterable[int], **values: Any) -> None:
        chosen = list(seqs)
        if chosen:
            self.store.connection.execute(update(Outbox).where(col(Outbox.seq).in_(chosen)).values(**values))

    def candidates(
        self,
        account: str,
        held: Collection[str],
        busy: Collection[str],
        limit: int,
        closed: Collection[str] = (),
    ) -> list[tuple[str, int]]:
        """Order keys with something to deliver now: the urgent and the oldest first.

        ``held`` are addresses that must wait (their limit is used up), ``closed`` those that take nothing about
        strangers now, ``busy`` the order keys that have a delivery under way.
        """
        values = {
            "account": account,
            "now": self.store.now,
            "held": list(held),
            "busy": list(busy),
            "closed": list(closed),
            "most": limit,
        }
        return [(key, priority) for key, priority in self.store.connection.execute(CANDIDATES, values)]

    def rows_of(self, account: str, order_keys: Collection[str], limit: int) -> list[Any]:
        """What waits under these order keys, in order."""
        if not order_keys:
            return []
        values = {"account": account, "now": self.store.now, "keys": list(order_keys), "most": limit}
        return list(self.store.connection.execute(ROWS, values).all())

    def freeze(self, rows: Sequence[tuple[int, int, bytes]]) -> None:
        """From now on row, attempts and content (seq, number, sealed) stay what they are."""
        if rows:
            names = ("row", "tries", "content")
            self.store.connection.execute(FREEZE, [dict(zip(names, row, strict=True)) for row in rows])

    def frozen(self, account: str) -> list[Any]:
        """Deliveries that were attempted and have no outcome."""
        found = WITH_TOPIC.where(Outbox.account == account, Outbox.state == "frozen").order_by(col(Outbox.seq))
        return list(self.store.connection.execute(found).all())

    def next_at(self, account: str) -> datetime | None:
        """When the next message that may not go yet may go, or None if there is none."""
        values = {"account": account, "now": self.store.now}
        moment: datetime | None = self.store.connection.execute(NEXT_AT, values).scalar()
        return moment

    def sent(self, seqs: Iterable[int]) -> None:
        """They are delivered."""
        chosen = list(seqs)
        if chosen:
            self.store.connection.execute(SENT, {"chosen": chosen, "now": self.store.now})

    def posted(self, rows: Sequence[tuple[str, str, str, int, int]]) -> None:
        """Note under which ids (account, address, message) the platform knows rows of ours, and parts of them."""
        if not rows:
            return
        statement = insert_or_replace(self.store.connection, Posted, POSTED_KEY, "seq")
        names = (*POSTED_KEY, "seq", "part")
        self.store.connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])

    def messages_of(self, seq: int) -> list[str]:
        """The platform's ids of a delivered row, in order."""
        found = select(Posted.message).where(Posted.seq == seq).order_by(col(Posted.part))
        return [str(message) for message in self.store.connection.execute(found).scalars()]

    def behind(self, account: str, address: str, message: str) -> tuple[int, dict[str, Any]] | None:
        """Row and content of a message of ours on the platform."""
        found = (
            select(Outbox.seq, Outbox.sealed)
            .join(Posted, col(Posted.seq) == col(Outbox.seq))
            .where(Posted.account == account, Posted.address == address, Posted.message == message)
        )
        row = self.store.connection.execute(found).first()
        return (row.seq, self.store.open(row.sealed)) if row else None

    def refs(self, account: str, address: str, message: str | None, what: str) -> list[UUID]:
        """Ids of the objects of one kind (``answer``, ``document`` …) that a message of ours on the platform shows."""
        behind = self.behind(account, address, message) if message else None
        handles = [str(part.get("handle")).split(":") for part in behind[1].get("parts", ())] if behind else []
        return [UUID(handle[1]) for handle in handles if handle[0] == what and len(handle) > 1]

    def undeleted(self) -> list[tuple[str, str, datetime, list[str]]]:
        """Messages that were to be deleted and that the platform has kept: account, address, since when, their ids."""
        found = select(Outbox.account, Outbox.address, Outbox.created_at, Outbox.handle).where(
            Outbox.op == "delete", Outbox.state == "failed"
        )
        left = []
        for row in self.store.connection.execute(found.order_by(col(Outbox.seq))).all():
            posted = self.latest(row.handle) if row.handle else None
            ids = self.messages_of(posted.seq) if posted is not None else []
            if ids:
                left.append((row.account, row.address, row.created_at, ids))
        return left

    def offered(self, account: str, address: str, until: str = "") -> list[Any]:
        """Rows of buttons of the newest message in a chat that has any.

        ``until`` is the wording key of the question that waits: nothing before it counts.
        """
        found = (
            select(Outbox.sealed)
            .where(col(Outbox.state).in_(("sent", "frozen")), Outbox.account == account, Outbox.op == "send")
            .where(Outbox.order_key == f"{address}|")
            .order_by(col(Outbox.seq).desc())
            .limit(10)
        )
        for sealed in self.store.connection.execute(found).scalars():
            parts = self.store.open(sealed)["parts"]
            if rows := [row for part in parts for row in part.get("buttons", ())]:
                return rows
            if any(part["key"] == until for part in parts):
                break
        return []

    def recent(self, account: str, since: datetime) -> list[tuple[str, datetime, bool]]:
        """Addresses, times and whether it was about a stranger, of what was delivered since: it counts for the limits."""
        found = select(Outbox.address, Outbox.sent_at, Outbox.stranger).where(
            Outbox.account == account, col(Outbox.sent_at) >= since, Outbox.state == "sent"
        )
        return [(address, at, stranger) for address, at, stranger in self.store.connection.execute(found)]

    def readdress(self, account: str, old: str, new: str) -> None:
        """A group has another address: what waits for it goes there."""
        rows = self.store.connection.execute(
            select(Outbox.seq, Outbox.topic_id).where(
                Outbox.account == account, Outbox.address == old, col(Outbox.state).in_(("queued", "parked", "frozen"))
            )
        ).all()
        for row in rows:
            self.set(row.seq, address=new, order_key=f"{new}|{row.topic_id or ''}")

    def forget(self, before: datetime) -> int:
        """Delete what was dealt with before this moment; messages can then not be edited any more."""
        old = select(Outbox.seq).where(
            col(Outbox.state).not_in(("queued", "parked", "frozen")), Outbox.created_at < before
        )
        self.store.connection.execute(delete(Posted).where(col(Posted.seq).in_(old)))
        gone = delete(Outbox).where(
            col(Outbox.state).not_in(("queued", "parked", "frozen")), Outbox.created_at < before
        )
        return self.store.connection.execute(gone).rowcount
