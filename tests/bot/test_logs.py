"""Logs never carry content or tokens; the disk never carries content in the open."""

import logging
from pathlib import Path

import httpx
import pytest

from bot import logs
from tests.channels.telegram_office import (
    ANA,
    GROUP,
    KAYA,
    case,
    pass_seconds,
    people,
    running,
    serving,
    until,
)
from tests.paper import photo
from tests.standin.world import TOKEN, Fault

MARKERS = ("Zwiebelfisch", "Quittengelee", "Ana Musterfrau", "+49 203 123456")


def test_a_token_is_taken_out(capsys: pytest.CaptureFixture[str]) -> None:
    """The HTTP client's own line prints the address, and the address holds the token."""
    logs.set_up()
    logging.getLogger("httpx").setLevel(logging.INFO)
    try:
        with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
            client.get(f"http://127.0.0.1/bot{TOKEN}/getMe")
        try:
            raise RuntimeError(TOKEN)
        except RuntimeError:
            logging.getLogger("x").exception("%s", TOKEN)
    finally:
        logging.getLogger("httpx").setLevel(logging.WARNING)
    printed = capsys.readouterr().err
    assert "getMe" in printed and TOKEN not in printed


async def test_what_people_write_is_nowhere_in_the_open(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Texts, names and numbers are planted; logs, database and vault are searched."""
    caplog.set_level(logging.DEBUG)
    world = people()
    async with serving(world) as api, running(tmp_path, api) as app:
        thread = await case(world, app, ANA, "Zwiebelfisch")
        world.says(KAYA, "Quittengelee", chat=GROUP, thread=thread)
        await pass_seconds(app, 11)
        await until(lambda: any("Quittengelee" in text for text in world.texts(ANA)))
        world.photo(ANA, photo("Zwiebelfisch"))
        await until(lambda: any("Seite ist da" in text for text in world.texts(ANA)))
        world.tap(ANA, "Mietvertrag")
        await until(lambda: any("Mietvertrag: 1 Seite" in text for text in world.texts(ANA)))
        world.faults.append(Fault("error", "sendMessage", chat=ANA, status=400, text="Bad Request: Zwiebelfisch"))
        world.tap(ANA, "Absenden")
        await until(lambda: any("Zu wem gehören" in text or "als PDF" in text for text in world.texts(ANA)))
        world.says(ANA, "Ana Musterfrau 1.1.1980 12345//1234567")
        await pass_seconds(app, 1)
        await until(lambda: not app.worker._running)
    logged = "\n".join(
        record.getMessage() + (record.exc_text or "")
        for record in caplog.records
        if record.name.startswith(("bot", "handlers", "storage", "httpx", "telegram"))
    )
    disk = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for marker in (*MARKERS, "12345//1234567", TOKEN):
        assert marker not in logged
        assert marker.encode() not in disk
    assert b"\xff\xd8\xff" not in disk
