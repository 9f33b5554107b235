"""An office that runs against the stand-in Bot API server."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.app import App
from tests.chat import verify_everybody
from tests.conftest import office
from tests.standin.server import BotApi
from tests.standin.world import TOKEN, World

GROUP = -1001
KAYA = 900
ANA, BEN = 11, 12


async def until(condition: Callable[[], Any], seconds: float = 40.0) -> Any:
    """Wait for something to become true; fails when it does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen")


def people() -> World:
    """Two claimants, one administrator, a group with topics."""
    world = World()
    for user, name in ((ANA, "Ana"), (BEN, "Ben"), (KAYA, "Kaya"), (901, "Müller")):
        world.user(user, name)
    world.group(GROUP, KAYA)
    return world


@asynccontextmanager
async def serving(world: World) -> AsyncIterator[BotApi]:
    api = BotApi(world)
    await api.start()
    try:
        yield api
    finally:
        await api.stop()


@asynccontextmanager
async def running(folder: Path, api: BotApi, **environment: str) -> AsyncIterator[App]:
    """The whole program, started and stopped in order."""
    values = {
        "JOBCENTER_CHANNELS__TELEGRAM__ENABLED": "true",
        "JOBCENTER_CHANNELS__TELEGRAM__TOKEN": TOKEN,
        "JOBCENTER_CHANNELS__TELEGRAM__API_URL": api.url,
        "JOBCENTER_CHANNELS__TELEGRAM__ALBUM_WAIT": "0.3s",
        "JOBCENTER_CHANNELS__TELEGRAM__LIMITS": "{overall: 1000/s, chat: 1000/s, group: 1000/s}",
        "JOBCENTER_DESK__TEAMS": f"[{{name: Leistung, telegram_chat: '{GROUP}', subjects: [money, documents]}}]",
    }
    app = App(office(folder, **(values | environment)))
    app.add_telegram()
    app.prepare()
    await app.start()
    try:
        yield app
    finally:
        await app.stop()


async def welcome(world: World, user: int) -> None:
    """Somebody reads the notice and sees the menu."""
    world.says(user, "/start")
    await until(lambda: any("Willkommen" in text for text in world.texts(user)))
    world.tap(user, "Verstanden")
    await until(lambda: any("Was möchten Sie tun" in text for text in world.texts(user)))


async def case(world: World, app: App, user: int, text: str = "Hallo Amt") -> int:
    """Somebody has written to the office; returns the topic."""
    await welcome(world, user)
    world.says(user, text)
    await until(lambda: any("Soll das ans Jobcenter" in one for one in world.texts(user)))
    world.tap(user, "Ja, senden")
    await until(lambda: any("Geht ans Jobcenter" in one for one in world.texts(user)))
    await pass_seconds(app, 11)
    await verify(app)
    return int(await until(lambda: topic_with(world, text)))


async def verify(app: App) -> None:
    """Staff have made sure who everybody is."""
    await app.database.run(lambda connection: verify_everybody(app._store(connection)))


async def pass_seconds(app: App, seconds: float) -> None:
    from datetime import timedelta

    await asyncio.sleep(0.1)
    app.clock.move(timedelta(seconds=seconds))
    await app.jobs.sweep()
    app.wake()


def topic_with(world: World, text: str) -> int | None:
    """The topic in which a text stands."""
    for message in world.seen(GROUP):
        if text in str(message.get("text") or message.get("caption") or ""):
            return int(message["message_thread_id"])
    return None
