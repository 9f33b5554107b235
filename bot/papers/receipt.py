"""The receipt as a PDF, and the calendar file of a callback."""

import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

TEMPLATE = (Path(__file__).parent / "receipt.typ").read_bytes()


async def receipt(values: dict[str, Any]) -> bytes:
    """A PDF/A with a title, rows of facts and the documents with their hashes."""

    def compile_() -> bytes:
        import typst

        made = typst.compile(TEMPLATE, format="pdf", pdf_standards=["a-2b"], sys_inputs={"data": json.dumps(values)})
        assert isinstance(made, bytes)
        return made

    return await asyncio.to_thread(compile_)


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
