"""Hands files to the tool process and understands its answer, or its death.

Files are read from the vault, where they lie encrypted, and what is made of them comes back in pieces:
neither side ever holds a large file as a whole.
"""

import asyncio
import json
import struct
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TIME = 60  # seconds for a job
TEXT_TIME = 25  # seconds more for each sheet whose text is to be recognized
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"}  # nothing of ours, and few threads
TOOL = Path(__file__).parent / "tool.py"


class PageRefused(Exception):
    """A file cannot be taken as a page; ``reason`` names the wording ``refused.<reason>``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Sealed:
    """A file in the vault and how to open it."""

    path: Path
    identity: str
    media: str
    sha256: str = ""  # of what is in it, where that is known
    turn: int = 0  # degrees clockwise by which it is to be shown

    def packed(self) -> dict[str, Any]:
        return {"path": str(self.path), "identity": self.identity, "media": self.media, "turn": self.turn}


@dataclass(frozen=True)
class Checked:
    """A clean page. ``sheets`` is how many sheets of paper it stands for; ``pieces`` is its content.

    ``look`` is what the picture looks like in a few bits: the same sheet photographed again is close to it.
    """

    media: str
    sheets: int
    pieces: AsyncIterator[bytes]
    faults: tuple[str, ...] = ()  # why it may be hard to read (see ``bot.papers.legible``)
    look: str = ""
    turned: int = 0  # degrees clockwise by which it was put upright


@dataclass(frozen=True)
class About:
    """What a document says of itself. ``at`` is when it was received, ISO 8601 with its zone."""

    title: str
    language: str
    office: str
    at: str


@asynccontextmanager
async def inspect(source: Sealed, max_pages: int) -> AsyncIterator[Checked]:
    """Check a claimant's file. Raises PageRefused, also while the pieces are read."""
    job = {"do": "page", "files": [source.packed()], "max_pages": max_pages}
    async with _tool(job, "broken_pdf" if source.media == "application/pdf" else "broken_image", TIME) as (
        made,
        pieces,
    ):
        yield Checked(
            made["media"],
            made["sheets"],
            pieces,
            tuple(made.get("faults", ())),
            made.get("look", ""),
            made.get("turned", 0),
        )


@asynccontextmanager
async def assemble(
    sources: Sequence[Sealed], about: About, sheets: int, text: str | None = None
) -> AsyncIterator[AsyncIterator[bytes]]:
    """Clean pages as one PDF/A-2b. ``text`` names the languages in which Tesseract recognizes it.

    Raises PageRefused if the tool dies over them.
    """
    job = {
        "do": "assemble",
        "files": [one.packed() for one in sources],
        "about": vars(about),
        "text": text,
        "sheets": sheets,
    }
    seconds = TIME + (TEXT_TIME * sheets if text else 0)
    async with _tool(job, "broken_pdf", seconds) as (_, pieces):
        yield pieces


@asynccontextmanager
async def _tool(
    job: dict[str, Any], broken: str, seconds: float
) -> AsyncIterator[tuple[dict[str, Any], AsyncIterator[bytes]]]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", str(TOOL), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, env=ENVIRONMENT
    )
    assert process.stdin and process.stdout
    try:
        async with asyncio.timeout(seconds):
            process.stdin.write(json.dumps(job).encode())
            process.stdin.close()
            made = await _frame(process.stdout, broken)
            yield json.loads(made), _pieces(process.stdout, broken)
    except TimeoutError:
        raise PageRefused(broken) from None
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _frame(stream: asyncio.StreamReader, broken: str) -> bytes:
    """The next frame. Raises PageRefused for one that says no, and if the tool died before or within it."""
    try:
        sign, size = struct.unpack(">cI", await stream.readexactly(5))
        content = await stream.readexactly(size)
    except asyncio.IncompleteReadError:
        raise PageRefused(broken) from None
    if sign == b"!":
        raise PageRefused(content.decode())
    return content


async def _pieces(stream: asyncio.StreamReader, broken: str) -> AsyncIterator[bytes]:
    """What follows, until the empty frame that says it is whole."""
    while piece := await _frame(stream, broken):
        yield piece
