"""The stored inbox: an event is ours once it is here, and only then is it confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import col

from storage.subject import Subject
from storage.tables import Inbox, Place
from storage.upsert import insert_new

OFFICE = "office"

# Built once: putting a statement together costs more than running it.
WAITING = (
    select(
        Inbox.seq,
        Inbox.account,
        Inbox.external,
        Inbox.chat,
        Inbox.album,
        Inbox.attempts,
        Inbox.failures,
        Inbox.not_before,
        Inbox.received_at,
        Inbox.sealed,
    )
    .where(Inbox.state == "new")
    .order_by(col(Inbox.seq))
    .limit(bindparam("most"))
)
DONE = (
    update(Inbox)
    .where(col(Inbox.seq).in_(bindparam("chosen", expanding=True)), Inbox.state == "new")
    .values(state="done", sealed=None)
)


@dataclass(frozen=True)
class Raw:
    """An event as the platform sent it. ``album`` groups what belongs to one answer."""

    external: str
    chat: str
    body: Any
    album: str | None = None
    not_before: datetime | None = None


class InboxQueue(Subject):
    """Events that wait, in the order of their arrival."""

    stored = 0  # how many were new in this transaction

    def store_all(self, account: str, events: Iterable[Raw]) -> int:
        """Keep what is new; what was kept before is passed over. Returns how many were new."""
        now = self.store.now
        rows = [
            {
                "account": account,
                "external": event.external,
                "chat": event.chat,
                "album": event.album,
                "state": "new",
                "attempts": 0,
                "failures": 0,
                "not_before": event.not_before,
                "received_at": now,
                "sealed": self.store.seal(self.store.secrets.office, event.body),
            }
            for event in events
        ]
        if not rows:
            return 0
        new = self.store.connection.execute(insert_new(self.store.connection, Inbox), rows).rowcount
        self.stored += new
        return new

    def remember_encrypted(self, account: str, addresses: Iterable[str]) -> None:
        """These places are encrypted: for good, whatever a platform may say later."""
        rows = [{"account": account, "address": address} for address in addresses]
        if rows:
            self.store.connection.execute(insert_new(self.store.connection, Place), rows)

    def encrypted(self, account: str) -> set[str]:
        """The places of an account that were encrypted once."""
        found = select(Place.address).where(Place.account == account)
        return set(self.store.connection.execute(found).scalars())

    def is_encrypted(self, account: str, address: str) -> bool:
        """Was this place encrypted once?"""
        found = select(Place.address).where(Place.account == account, Place.address == address)
        return self.store.connection.execute(found).first() is not None

    def lock(self, seqs: Iterable[int]) -> None:
        """It cannot be decrypted yet: keep it until its key comes, or until it is told as lost."""
        self._set(seqs, state="locked")

    def locked(self, account: str, chat: str) -> list[Any]:
        """What could not be decrypted in a chat, oldest first."""
        found = select(Inbox.seq, Inbox.received_at, Inbox.sealed).where(
            Inbox.account == account, Inbox.chat == chat, Inbox.state == "locked"
        )
        return list(self.store.connection.execute(found.order_by(col(Inbox.seq))).all())

    def locked_body(self, seq: int) -> Any:
        """What could not be decrypted, or None if it was in the meantime."""
        found = select(Inbox.sealed).where(Inbox.seq == seq, Inbox.state == "locked")
        return self.store.open(self.store.connection.execute(found).scalar())

    def unlock(self, seq: int, body: Any) -> None:
        """It could be decrypted after all: it is processed as if it had come now."""
        sealed = self.store.seal(self.store.secrets.office, body)
        changed = self.store.connection.execute(
            update(Inbox).where(Inbox.seq == seq, Inbox.state == "locked").values(state="new", sealed=sealed)
        )
        self.stored += changed.rowcount

    def event(self, name: str, ref: UUID | str, unique: str, **data: Any) -> None:
        """An event of the office itself; the same ``unique`` is stored once only."""
        body = {"name": name, "ref": str(ref), "data": data}
        self.store_all(OFFICE, [Raw(unique, str(ref), body)])

    def waiting(self, limit: int) -> list[Any]:
        """New events, oldest first."""
        return list(self.store.connection.execute(WAITING, {"most": limit}).all())

    def done(self, seqs: Iterable[int]) -> None:
        """Dealt with: the content goes, the id stays so that a repetition is noticed."""
        chosen = list(seqs)
        if chosen:
            self.store.connection.execute(DONE, {"chosen": chosen})

    def dead(self, seqs: Iterable[int]) -> None:
        """Set aside with its content, for somebody to look at."""
        self._set(seqs, state="dead")

    def try_again(self, seqs: Iterable[int], at: datetime) -> None:
        self._set(seqs, not_before=at)

    def count_attempt(self, seqs: Iterable[int]) -> None:
        """It is going to be tried alone: the process may not live to say how it ended."""
        self._set(seqs, attempts=Inbox.attempts + 1)

    def count_failure(self, seqs: Iterable[int]) -> None:
        """A script raised an error on it."""
        self._set(seqs, failures=Inbox.failures + 1)

    def _set(self, seqs: Iterable[int], **values: Any) -> None:
        chosen = list(seqs)
        if chosen:
            self.store.connection.execute(update(Inbox).where(col(Inbox.seq).in_(chosen)).values(**values))

    def hold_album(self, account: str, album: str, until: datetime) -> None:
        """One more part of an album arrived: wait a little longer for the rest."""
        self.store.connection.execute(
            update(Inbox)
            .where(Inbox.account == account, Inbox.album == album, Inbox.state == "new")
            .values(not_before=until)
        )

    def forget(self, before: datetime) -> int:
        """Delete what was dealt with, set aside or never decrypted before this moment."""
        gone = delete(Inbox).where(col(Inbox.state).in_(("done", "dead", "locked")), Inbox.received_at < before)
        return self.store.connection.execute(gone).rowcount
