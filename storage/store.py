"""The unit of work: all that a handler may read and change within one transaction."""

from datetime import datetime
from functools import cache, cached_property
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Insert, insert
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import Session

from storage.audit import AuditLog
from storage.callbacks import Callbacks
from storage.cases import Cases
from storage.demands import Demands
from storage.inbox import InboxQueue
from storage.knowledge import Knowledge
from storage.messages import Messages
from storage.outbox import OutboxQueue
from storage.papers import Papers
from storage.people import People
from storage.reminders import DueRows, WorkRows
from storage.secrets import Secrets
from storage.staff import Staff
from storage.statistics import Statistics
from storage.tables import SQLModel
from storage.ties import Ties
from storage.uploads import Uploads
from storage.withheld import WithheldItems

T = TypeVar("T", bound=SQLModel)


@cache
def insertion(table: type[SQLModel]) -> Insert:
    """Built once: putting a statement together costs more than running it."""
    return insert(table)


class Store:
    """Queries by subject, on one connection. ``now`` is the transaction's only time (UTC)."""

    def __init__(self, connection: Connection, secrets: Secrets, now: datetime) -> None:
        self.connection = connection
        self.secrets = secrets
        self.now = now
        self.inbox = InboxQueue(self)
        self.outbox = OutboxQueue(self)

    @cached_property
    def session(self) -> Session:
        """Opened on first use, so that events which only read a chat pay for nothing more."""
        return Session(self.connection, expire_on_commit=False, join_transaction_mode="rollback_only")

    @cached_property
    def people(self) -> People:
        return People(self)

    @cached_property
    def ties(self) -> Ties:
        return Ties(self)

    @cached_property
    def statistics(self) -> Statistics:
        return Statistics(self)

    @cached_property
    def staff(self) -> Staff:
        return Staff(self)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self)

    @cached_property
    def papers(self) -> Papers:
        return Papers(self)

    @cached_property
    def demands(self) -> Demands:
        return Demands(self)

    @cached_property
    def uploads(self) -> Uploads:
        return Uploads(self)

    @cached_property
    def callbacks(self) -> Callbacks:
        return Callbacks(self)

    @cached_property
    def messages(self) -> Messages:
        return Messages(self)

    @cached_property
    def knowledge(self) -> Knowledge:
        return Knowledge(self)

    @cached_property
    def due(self) -> DueRows:
        return DueRows(self)

    @cached_property
    def work(self) -> WorkRows:
        return WorkRows(self)

    @cached_property
    def withheld(self) -> WithheldItems:
        return WithheldItems(self)

    @cached_property
    def audit(self) -> AuditLog:
        return AuditLog(self)

    def get(self, table: type[T], row_id: UUID | None) -> T | None:
        """A row by its id."""
        return self.session.get(table, row_id) if row_id else None

    def need(self, table: type[T], row_id: UUID | None) -> T:
        """A row that must be there. Raises LookupError."""
        row = self.get(table, row_id)
        if row is None:
            raise LookupError(table.__name__)
        return row

    def add(self, row: T) -> T:
        """Keep a new row; it is written before the next query."""
        self.session.add(row)
        return row

    def add_all(self, *rows: SQLModel) -> None:
        """Keep what has changed in several rows."""
        self.session.add_all(rows)

    def write(self, row: T) -> T:
        """Keep a new row and write it at once, at half the cost; later changes are noticed as ever."""
        table = type(row).__table__
        values = {column.key: getattr(row, column.key) for column in table.columns}
        self.connection.execute(insertion(type(row)), values)
        make_transient_to_detached(row)
        self.session.add(row)
        return row

    def seal(self, key_id: UUID, value: Any) -> bytes:
        return self.secrets.seal(self.connection, key_id, value)

    def open(self, sealed: bytes | None) -> Any:
        """What was sealed, or None for an empty column."""
        return None if sealed is None else self.secrets.open(self.connection, sealed)

    def flush(self) -> None:
        """Write what has changed. Raises what the database refuses."""
        if "session" in self.__dict__:
            self.session.flush()
