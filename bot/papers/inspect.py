"""Hands files to the tool process and understands its answer, or its death."""

import asyncio
import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.papers.kinds import PAGES, kind_of
from bot.papers.tool import read_frames, write_frames

TIME = 60
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1"}  # nothing of ours, and no threads that eat its memory
TOOL = Path(__file__).parent / "tool.py"


class PageRefused(Exception):
    """A file cannot be taken as a page; ``reason`` names the wording ``refused.<reason>``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Checked:
    """A clean page. ``sheets`` is how many sheets of paper it stands for."""

    content: bytes
    media: str
    sheets: int
    faults: tuple[str, ...] = ()  # why it may be hard to read (see ``bot.papers.legible``)


async def inspect(content: bytes, max_pages: int) -> Checked:
    """Check a claimant's file. Raises PageRefused."""
    if not content:
        raise PageRefused("empty")
    media = kind_of(content)
    if media not in PAGES:
        raise PageRefused("kind")
    result, blobs = await _tool({"do": "page", "media": media, "max_pages": max_pages}, [content])
    return Checked(blobs[0], result["media"], result["sheets"], tuple(result.get("faults", ())))


async def assemble(files: Sequence[tuple[bytes, str]]) -> bytes:
    """Clean pages as one PDF. Raises PageRefused if the tool dies over them."""
    job = {"do": "assemble", "medias": [media for _, media in files]}
    _, blobs = await _tool(job, [content for content, _ in files])
    return blobs[0]


async def _tool(job: dict[str, Any], blobs: Sequence[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", str(TOOL), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, env=ENVIRONMENT
    )
    request = io.BytesIO()
    write_frames(request, job, blobs)
    try:
        async with asyncio.timeout(TIME):
            output, _ = await process.communicate(request.getvalue())
    except TimeoutError:
        raise PageRefused("broken_pdf" if job.get("media") == "application/pdf" else "broken_image") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    try:
        result, made = read_frames(io.BytesIO(output))
    except Exception:  # the tool died before or while answering
        raise PageRefused("broken_pdf" if job.get("media") == "application/pdf" else "broken_image") from None
    if "refused" in result:
        raise PageRefused(result["refused"])
    return result, made
