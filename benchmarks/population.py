"""A database with many claimants, as an office has after years."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from storage.database import Database
from storage.schema import upgrade
from storage.secrets import MasterKeys, Secrets
from storage.tables import Chat, ChatPerson, DataKey, Person, new_id

BATCH = 2000


def populate(folder: Path, count: int) -> None:
    """Chats, persons and keys; the office itself is what it would be."""
    database = Database(f"sqlite:///{folder}/office.db")
    secrets = Secrets(MasterKeys.add(folder / "keys"))
    now = datetime.now(UTC) - timedelta(days=30)
    with database.transaction() as connection:
        upgrade(connection)
        secrets.attach(connection, now)
        for start in range(0, count, BATCH):
            keys, persons, chats, ties = [], [], [], []
            for number in range(start, min(start + BATCH, count)):
                master, wrapped = secrets.master.wrap(b"\0" * 106)
                mine = [new_id(), new_id()]
                keys += [
                    {"id": one, "purpose": "person", "master": master, "wrapped": wrapped, "created_at": now}
                    for one in mine
                ]
                person, chat = new_id(), new_id()
                persons.append({"id": person, "key_id": mine[0], "sealed": None, "created_at": now, "erase_at": None})
                chats.append({
                    "id": chat, "account": "telegram:123456", "address": str(5_000_000 + number), "key_id": mine[1],
                    "language": "de", "state": "open", "discreet": True, "notice_at": now, "heard_at": now,
                    "created_at": now, "sealed": b"\1" * 700,
                })  # fmt: skip
                ties.append({
                    "chat_id": chat,
                    "person_id": person,
                    "role": "self",
                    "state": "claimed",
                    "created_at": now,
                })
            for table, rows in ((DataKey, keys), (Person, persons), (Chat, chats), (ChatPerson, ties)):
                connection.execute(insert(table), rows)
    database.close()
