"""Who did what: ids only, in a chain.

Each entry's digest is the SHA-256 of the JSON list [digest before, number, time, actor, action, subject], with
the time in ISO 8601 (UTC) and no spaces. The first follows an empty digest. Whoever changes, adds or takes out
an entry breaks the chain there; whoever cuts off its end is found by an older digest that was noted elsewhere.
"""

import hashlib
import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, text
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Audit, new_id

LATEST = select(Audit.seq, Audit.digest).order_by(col(Audit.seq).desc()).limit(1)
ONE_AT_A_TIME = text("select pg_advisory_xact_lock(7205759403)")  # no two transactions may follow the same entry


def chained(before: str, seq: int, at: datetime, actor: str, action: str, subject: str) -> str:
    """The digest of an entry that follows another one."""
    entry = json.dumps([before, seq, at.isoformat(), actor, action, subject], separators=(",", ":"))
    return hashlib.sha256(entry.encode()).hexdigest()


class AuditLog(Subject):
    """The record of what staff and the program itself did."""

    def note(self, actor: UUID | str, action: str, subject: UUID | str) -> None:
        """Add an entry at the end of the chain."""
        connection = self.store.connection
        if connection.dialect.name == "postgresql":
            connection.execute(ONE_AT_A_TIME)
        last = connection.execute(LATEST).first()
        seq, before = (last.seq + 1, last.digest) if last else (1, "")
        values = {"at": self.store.now, "actor": str(actor), "action": action, "subject": str(subject)}
        digest = chained(before, seq, **values)
        connection.execute(insert(Audit), {"id": new_id(), "seq": seq, "digest": digest, **values})

    def of(self, subject: UUID) -> list[Audit]:
        """Everything that was done to an object, oldest first."""
        rows = select(Audit).where(Audit.subject == str(subject)).order_by(col(Audit.seq))
        return list(self.store.session.exec(rows))

    def head(self) -> tuple[int, str]:
        """Number and digest of the last entry."""
        last = self.store.connection.execute(LATEST).first()
        return (last.seq, last.digest) if last else (0, "")

    def verify(self) -> tuple[int, int | None]:
        """How many entries hold together, and the number at which the chain is broken, if it is."""
        columns = (Audit.seq, Audit.at, Audit.actor, Audit.action, Audit.subject, Audit.digest)
        rows = self.store.connection.execute(select(*columns).order_by(col(Audit.seq)))
        before, count = "", 0
        for row in rows.yield_per(1000):
            count += 1
            if row.seq != count or row.digest != chained(before, row.seq, row.at, row.actor, row.action, row.subject):
                return count - 1, count
            before = row.digest
        return count, None
