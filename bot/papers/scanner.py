"""Asking a ClamAV daemon whether a file is known to be harmful (clamd's INSTREAM, see its manual)."""

import asyncio
import contextlib
import io
import struct
import zipfile
from collections.abc import Iterator

PIECE = 65536
# The harmless file that every scanner knows (eicar.org), written so that none finds it here.
HARMLESS_TEST = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + b"STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
PATIENCE = 120.0  # seconds for a whole file


class ScannerAway(Exception):
    """The daemon cannot be asked now; nothing is known about the file."""


class TooLargeToScan(Exception):
    """The daemon's own limits are lower than the file."""


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
                told = asyncio.create_task(reader.readuntil(b"\0"))
                try:
                    with contextlib.suppress(ConnectionError):  # it says why, and hangs up in the middle of a file
                        await self._tell(writer, command, pieces, told)
                    answer = await told
                finally:
                    told.cancel()
                    writer.close()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise ScannerAway from None
        return answer.rstrip(b"\0").decode(errors="replace")

    @staticmethod
    async def _tell(
        writer: asyncio.StreamWriter, command: bytes, pieces: Iterator[bytes], told: "asyncio.Task[bytes]"
    ) -> None:
        """Send a command and its data, unless the answer is there before all of it is."""
        writer.write(b"z" + command + b"\0")
        for piece in pieces:
            writer.write(struct.pack(">I", len(piece)) + piece)
            await writer.drain()
            if told.done():
                return
        if command == b"INSTREAM":
            writer.write(struct.pack(">I", 0))
            await writer.drain()

    async def alive(self) -> bool:
        try:
            return await self._ask(b"PING", iter(())) == "PONG"
        except ScannerAway:
            return False

    async def sees(self, size: int) -> bool:
        """Whether the daemon finds its test file behind so many bytes; it passes over what exceeds its limits."""

        def archive() -> Iterator[bytes]:
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w") as whole:
                whole.writestr("padding", bytes(max(size - 1000, 0)))
                whole.writestr("test.com", HARMLESS_TEST)
            for at in range(0, out.tell(), PIECE):
                yield out.getbuffer()[at : at + PIECE].tobytes()

        try:
            return not await self.is_clean(archive())
        except (ScannerAway, TooLargeToScan):
            return False

    async def is_clean(self, pieces: Iterator[bytes]) -> bool:
        """Whether nothing harmful is known in it. Raises ScannerAway or TooLargeToScan if there is no such answer."""
        answer = await self._ask(b"INSTREAM", pieces)
        if "size limit exceeded" in answer or "Limits.Exceeded" in answer:
            raise TooLargeToScan
        if answer.endswith("FOUND"):
            return False
        if answer == "stream: OK":
            return True
        raise ScannerAway  # a fault of its own, such as a limit that is too low
