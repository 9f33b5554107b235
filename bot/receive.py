"""From a platform into the stored inbox. Nothing is confirmed before it is committed."""

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

from sqlalchemy import Connection, insert, update
from sqlmodel import col

from bot.channels.base import Arrival
from bot.clock import Clock
from storage.database import Database
from storage.inbox import Raw
from storage.secrets import Secrets
from storage.store import Store
from storage.tables import Account


class Receiver:
    """The door for one account."""

    def __init__(
        self,
        account: str,
        database: Database,
        secrets: Secrets,
        clock: Clock,
        wake: Callable[[], None],
        heard: Callable[[set[str]], None] = lambda _: None,
    ) -> None:
        self.account = account
        self.database = database
        self.secrets = secrets
        self.clock = clock
        self.wake = wake
        self.heard = heard

    async def __call__(
        self, arrivals: Sequence[Arrival], cursor: str | None = None, encrypted: Collection[str] = ()
    ) -> None:
        """Store events, places known as encrypted and the platform's cursor in one transaction, then return."""
        await self.database.run(lambda connection: self._store(connection, arrivals, cursor, encrypted))
        self.wake()
        self.heard({one.chat for one in arrivals})

    def _store(
        self, connection: Connection, arrivals: Sequence[Arrival], cursor: str | None, encrypted: Collection[str]
    ) -> None:
        now = self.clock.now()
        store = Store(connection, self.secrets, now)
        raw = [
            Raw(
                one.external,
                one.chat,
                one.body,
                one.album,
                now + timedelta(seconds=one.album_wait) if one.album else None,
            )
            for one in arrivals
        ]
        store.inbox.store_all(self.account, raw)
        store.inbox.remember_encrypted(self.account, encrypted)
        for one in raw:
            if one.album and one.not_before:
                store.inbox.hold_album(self.account, one.album, one.not_before)
        values = {"heard_at": now} | ({"cursor": cursor} if cursor is not None else {})
        changed = connection.execute(update(Account).where(col(Account.id) == self.account).values(**values))
        if not changed.rowcount:
            connection.execute(insert(Account).values(id=self.account, **values))
