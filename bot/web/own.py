"""What the office's own pages share: a transaction a request, and forms that only they themselves can send."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import Connection
from starlette.requests import Request

from bot.clock import Clock
from bot.words import Words
from handlers.kit import Office
from storage.database import Database
from storage.secrets import Secrets
from storage.store import Store
from storage.vault import Vault

HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
    "cache-control": "no-store",
}


@dataclass(frozen=True)
class Served:
    """What a page needs of the running office. ``changed`` says that something is to be processed."""

    database: Database
    secrets: Secrets
    vault: Vault
    clock: Clock
    words: Words
    office: Office
    places: Mapping[str, tuple[str, str]]
    changed: Callable[[], None]


class OwnPage:
    """A page that the office serves itself, for whoever holds a link; nothing on it comes from elsewhere."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self.database, self.secrets, self.vault, self.clock = (
            served.database,
            served.secrets,
            served.vault,
            served.clock,
        )
        self.words, self.office, self.changed = served.words, served.office, served.changed

    async def _run(self, work: Callable[[Store], Any]) -> Any:
        def within(connection: Connection) -> Any:
            store = Store(connection, self.secrets, self.clock.now())
            found = work(store)
            store.flush()
            return found

        return await self.database.run(within)

    def _is_from_here(self, request: Request) -> bool:
        """A form of another site cannot act with somebody's session."""
        origin = request.headers.get("origin")
        if not origin or origin == "null":
            return request.headers.get("sec-fetch-site") in (None, "same-origin")
        return urlsplit(origin).netloc in (request.headers.get("host"), urlsplit(self.office.public_url).netloc)


def as_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
