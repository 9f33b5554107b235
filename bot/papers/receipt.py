"""Receipt, slip and transcript as PDFs, pictures for the desk, and the calendar file of a callback."""

import asyncio
import io
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

TEMPLATE = (Path(__file__).parent / "receipt.typ").read_bytes()
TRANSCRIPT = (Path(__file__).parent / "transcript.typ").read_bytes()
PICTURE = (Path(__file__).parent / "picture.typ").read_bytes()
SLIP = (Path(__file__).parent / "slip.typ").read_bytes()
HASH = "sha256:"


async def receipt(values: dict[str, Any]) -> bytes:
    """A PDF/A with a title, rows of facts, the documents with their hashes, and the same as a QR code.

    Number and hashes stand in its keywords as well, so that ``verify`` can read them.
    """
    hashes = [f"{HASH}{one}" for one in values["hashes"]]
    values |= {"keywords": [values["number"], *hashes], "qr": code("\n".join((values["number"], *hashes)))}
    values["qr_says"] = values["number"]
    return await typeset(TEMPLATE, values)


async def slip(values: dict[str, Any]) -> bytes:
    """A sheet to go with a letter: what is needed until when, and the code that opens the list."""
    return await typeset(SLIP, values | {"qr": code(values["address"])})


async def transcript(values: dict[str, Any]) -> bytes:
    """What was written in a case: who, when, the first wording and later ones, and what was sent."""
    return await typeset(TRANSCRIPT, values)


async def typeset(template: bytes, values: dict[str, Any]) -> bytes:
    """A tagged PDF/A: whoever cannot see it has it read aloud."""

    def compile_() -> bytes:
        import typst

        made = typst.compile(template, format="pdf", pdf_standards=["a-2a"], sys_inputs={"data": json.dumps(values)})
        assert isinstance(made, bytes)
        return made

    return await asyncio.to_thread(compile_)


async def picture(values: dict[str, Any]) -> bytes:
    """The week or the figures of a team, as PNG."""

    def compile_() -> bytes:
        import typst

        made = typst.compile(PICTURE, format="png", ppi=110, sys_inputs={"data": json.dumps(values)})
        assert isinstance(made, bytes)
        return made

    return await asyncio.to_thread(compile_)


def code(text: str) -> str:
    """A QR code as SVG; a very long text is cut after whole lines, the number comes first."""
    import segno

    while len(text) > 1200:
        text = text.rpartition("\n")[0]
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", border=0, xmldecl=False)
    return out.getvalue().decode()


@dataclass(frozen=True)
class Claimed:
    """What a receipt says of itself: the submission's number and the hashes of its documents."""

    number: str
    hashes: tuple[str, ...]


def read_receipt(path: Path) -> Claimed | None:
    """What stands in a receipt, or None if the file is none of ours."""
    import pikepdf

    try:
        with pikepdf.open(path) as document:
            words = [word.strip() for word in str(document.docinfo.get("/Keywords", "")).split(",")]
    except (pikepdf.PdfError, OSError):
        return None
    hashes = tuple(word.removeprefix(HASH) for word in words if word.startswith(HASH))
    return Claimed(words[0], hashes) if hashes else None


def calendar(uid: str, sequence: int, starts_at: datetime, length: timedelta, summary: str, now: datetime) -> bytes:
    """A callback as an iCalendar file (RFC 5545); a higher ``sequence`` replaces a former one."""
    import icalendar

    event = icalendar.Event()
    event.add("uid", uid)
    event.add("sequence", sequence)
    event.add("dtstamp", now)
    event.add("dtstart", starts_at)
    event.add("dtend", starts_at + length)
    event.add("summary", summary)
    whole = icalendar.Calendar()
    whole.add("prodid", "-//Jobcenter-Bot//DE")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add_component(event)
    return bytes(whole.to_ical())
