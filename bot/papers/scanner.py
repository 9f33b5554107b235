"""Asking a ClamAV daemon whether a file is known to be harmful (clamd's INSTREAM, see its manual)."""

import asyncio
import struct
from collections.abc import Iterator

PIECE = 65536
PATIENCE = 120.0  # seconds for a whole file


class ScannerAway(Exception):
    """The daemon cannot be asked now; nothing is known about the file."""


class Scanner:
    """A daemon at ``unix:/path`` or ``tcp:host:port``."""

    def __init__(self, address: str) -> None:
        self.kind, _, self.place = address.partition(":")

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self.kind == "unix":
            return await asyncio.open_unix_connection(self.place)
        host, _, port = self.place.rpartition(":")
        return await asyncio.open_connection(host.strip("[]"), int(port))

    async def _ask(self, command: bytes, pieces: Iterator[bytes]) -> str:
        """One command with its data; the answer without its end. Raises ScannerAway."""
        try:
            async with asyncio.timeout(PATIENCE):
                reader, writer = await self._connect()
                try:
                    writer.write(b"z" + command + b"\0")
                    for piece in pieces:
                        writer.write(struct.pack(">I", len(piece)) + piece)
                        await writer.drain()
                    if command == b"INSTREAM":
                        writer.write(struct.pack(">I", 0))
                    answer = await reader.readuntil(b"\0")
                finally:
                    writer.close()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise ScannerAway from None
        return answer.rstrip(b"\0").decode(errors="replace")

    async def alive(self) -> bool:
        try:
            return await self._ask(b"PING", iter(())) == "PONG"
        except ScannerAway:
            return False

    async def is_clean(self, pieces: Iterator[bytes]) -> bool:
        """Whether nothing harmful is known in it. Raises ScannerAway if there is no such answer."""
        answer = await self._ask(b"INSTREAM", pieces)
        if answer.endswith("FOUND"):
            return False
        if answer == "stream: OK":
            return True
        raise ScannerAway  # a fault of its own, such as a limit that is too low
