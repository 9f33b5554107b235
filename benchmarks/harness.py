"""A stand-in Bot API server and people in this process, the bot in one of its own."""

import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import psutil

from tests.standin.server import BotApi
from tests.standin.world import TOKEN, World

ROOT = Path(__file__).parent.parent
PYTHON = os.environ.get("BENCH_PYTHON", sys.executable)  # of the environment that an office has
GROUP = -1001
STAFF = 900
UNLIMITED = "{overall: 100000/s, chat: 100000/s, group: 100000/s}"


class Timed(World):
    """A world that notes when each person got something."""

    def __init__(self) -> None:
        super().__init__()
        self.user(STAFF, "Kaya")
        self.group(GROUP, STAFF)
        self.waiting: dict[int, float] = {}
        self.took: list[float] = []
        self.on_reply: Callable[[int], None] = lambda _: None

    def message(
        self, chat_id: int, sender: dict[str, Any] | None, thread: int | None = None, **body: Any
    ) -> dict[str, Any]:
        made = super().message(chat_id, sender, thread, **body)
        if sender is not None and sender["is_bot"] and chat_id > 0 and (begun := self.waiting.pop(chat_id, None)):
            self.took.append(time.perf_counter() - begun)
            self.on_reply(chat_id)
        return made


class Slow(BotApi):
    """A server that answers every call after a while."""

    delay = 0.0

    async def _fail_before(self, fault: Any) -> None:
        await super()._fail_before(fault)

    async def call(self, request: Any) -> Any:
        if self.delay and request.match_info["method"] != "getUpdates":
            await asyncio.sleep(self.delay)
        return await super().call(request)


class Process:
    """The bot under test."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.started = time.perf_counter()
        log = Path(os.environ.get("BENCH_LOG", os.devnull)).open("ab")  # noqa: SIM115 the child keeps it
        self._process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stderr=log)
        log.close()
        self.seen = psutil.Process(self._process.pid)

    def cpu(self) -> float:
        """Seconds of processor time so far, children included."""
        times = self.seen.cpu_times()
        return times.user + times.system + times.children_user + times.children_system

    def memory(self) -> float:
        """Resident megabytes."""
        return self.seen.memory_info().rss / 1_000_000

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()


def ours(folder: Path, url: str, limits: str = UNLIMITED, **more: str) -> Process:
    """The product, as an office would run it."""
    environment = {
        "JOBCENTER_CHANNELS__TELEGRAM__ENABLED": "true",
        "JOBCENTER_CHANNELS__TELEGRAM__TOKEN": TOKEN,
        "JOBCENTER_CHANNELS__TELEGRAM__API_URL": url,
        "JOBCENTER_CHANNELS__TELEGRAM__LIMITS": limits,
        "JOBCENTER_DESK__TEAMS": f"[{{name: Leistung, telegram_chat: '{GROUP}', subjects: [money, documents]}}]",
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "keys"),
        "JOBCENTER_DESK__STRANGERS": "topics",
        "JOBCENTER_WEB__PORT": "18999",
    }
    return Process([PYTHON, "-m", "bot", "run"], environment | more)


def know_everybody(folder: Path, *addresses: int) -> None:
    """Staff have confirmed who writes in these chats, or in all."""
    with sqlite3.connect(folder / "office.db", timeout=30) as database:
        which = f" where chat_id in (select id from chat where address in ({','.join(map(repr, map(str, addresses)))}))"
        database.execute("update chat_person set state = 'confirmed'" + (which if addresses else ""))


def bare(url: str) -> Process:
    return Process([PYTHON, "-m", "benchmarks.bare", TOKEN, url], {})


@contextlib.asynccontextmanager
async def server(world: World, delay: float = 0.0) -> AsyncIterator[Slow]:
    api = Slow(world)
    api.delay = delay
    await api.start()
    try:
        yield api
    finally:
        await api.stop()


async def until(condition: Callable[[], Any], seconds: float = 60.0) -> bool:
    """False if it did not become true in time."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if condition():
            return True
        await asyncio.sleep(0.01)
    return False


async def ready(world: World, api: BotApi, process: Process) -> float:
    """Seconds until the bot asks for updates."""
    before = api.polls
    await until(lambda: api.polls > before)
    return time.perf_counter() - process.started


async def ask_all(
    world: Timed, people: list[int], act: Callable[[int], None], at_once: int, seconds: float = 120.0
) -> float:
    """Everybody acts, so many at once, each waiting for a reply; returns how long it took."""
    left = list(reversed(people))
    world.took = []

    def following(_: int) -> None:
        if left:
            user = left.pop()
            world.waiting[user] = time.perf_counter()
            act(user)

    world.on_reply = following
    begun = time.perf_counter()
    for _ in range(min(at_once, len(left))):
        following(0)
    await until(lambda: len(world.took) >= len(people), seconds)
    world.on_reply = lambda _: None
    return time.perf_counter() - begun


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else float("nan")


def newest_button(world: World, user: int) -> tuple[int, str]:
    """Message and data of the first button of the newest message that has any."""
    for message_id, message in reversed(world.messages[user].items()):
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if rows:
            return message_id, rows[0][0]["callback_data"]
    raise AssertionError("no button")
