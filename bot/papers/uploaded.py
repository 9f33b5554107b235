"""Files that came through the office's own upload page: read from the pieces in which they lie in the vault."""

from collections.abc import AsyncIterator
from uuid import UUID

from sqlalchemy import Connection

from bot.channels.base import FetchError
from bot.clock import Clock
from storage.age import AgeError
from storage.database import Database
from storage.secrets import Secrets
from storage.store import Store
from storage.tables import Upload, UploadLink
from storage.uploads import part_id, sizes
from storage.vault import Vault

UPLOADS = "upload"
PIECE = 65536


class UploadSource:
    """The upload page as a place from which files are fetched."""

    def __init__(self, database: Database, secrets: Secrets, vault: Vault, clock: Clock) -> None:
        self.database, self.secrets, self.vault, self.clock = database, secrets, vault, clock

    async def _look(self, ref: str) -> tuple[list[UUID], str]:
        """The pieces of a file and the identity that opens them. Raises FetchError."""

        def within(connection: Connection) -> tuple[list[UUID], str] | None:
            store = Store(connection, self.secrets, self.clock.now())
            upload = store.get(Upload, UUID(ref))
            link = store.get(UploadLink, upload.link_id) if upload else None
            if upload is None or link is None:
                return None
            key_id = self.secrets.key_of(upload.sealed)
            parts = [part_id(upload.id, number) for number in range(len(sizes(upload)))]
            return parts, self.secrets.key(connection, key_id).identity

        found = await self.database.run(within)
        if found is None:
            raise FetchError(final=True)
        return found

    async def parts_of(self, ref: str) -> list[UUID]:
        """The pieces, which are not needed any more once the file was looked at."""
        return (await self._look(ref))[0]

    async def fetch(self, ref: str, max_size: int) -> AsyncIterator[bytes]:
        """The whole file in pieces; its size was limited when it came."""
        parts, identity = await self._look(ref)
        for part in parts:
            try:
                with self.vault.open(part, identity) as file:
                    while piece := file.read(PIECE):
                        yield piece
            except (OSError, AgeError):
                raise FetchError(final=True) from None
