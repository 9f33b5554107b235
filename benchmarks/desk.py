"""The desk under load: news for ten thousand, and five hundred people at once at one group.

``python -m benchmarks.desk news [COUNT]`` and ``python -m benchmarks.desk crowd [COUNT]``. Time is real; where the
group's limit is scaled it is said so.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.harness import GROUP, STAFF, Process, Timed, know_everybody, ours, ready, server, until
from storage.database import Database
from storage.schema import upgrade
from storage.secrets import MasterKeys, Secrets
from storage.store import Store

FIRST = 1_000_000
OVERALL = (30, 1.0)  # what the server accepts, as Telegram says
TALKERS = 5
SCALE = 10  # the group's minute lasts six seconds, for the bot and for the server


def office_with_subscribers(folder: Path, count: int) -> list[int]:
    """Chats that want the news, each with keys of its own."""
    database = Database(f"sqlite:///{folder}/office.db")
    secrets = Secrets(MasterKeys.add(folder / "keys"))
    addresses = list(range(FIRST, FIRST + count))
    with database.transaction() as connection:
        upgrade(connection)
        secrets.attach(connection, datetime.now(UTC))
        store = Store(connection, secrets, datetime.now(UTC))
        for address in addresses:
            chat, _ = store.people.first_contact("telegram:123456", str(address))
            chat.language, chat.notice_at = "de", datetime.now(UTC)
            store.people.subscribe(chat.id, True)
        store.flush()
    database.close()
    return addresses


def tap(world: Timed, label: str, chat: int = GROUP) -> None:
    """Staff press the newest button of the group with this label."""
    world.tap(STAFF, label, chat=chat)


async def news(count: int) -> None:
    """Ten thousand subscribers, some of whom have blocked the bot, while others go on talking."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        addresses = office_with_subscribers(folder, count)
        world = Timed()
        for address in addresses:
            world.user(address)
        world.blocked = set(addresses[:: max(count // 20, 1)])
        talkers = [world.user(20_000 + number) for number in range(TALKERS)]
        world.limits = {"overall": OVERALL, "group": (20, 60.0), "chat": (1, 1.0)}
        async with server(world, 0.03) as api:
            process = ours(folder, api.url, "{overall: 30/s, chat: 1/s, group: 20/min}")
            await ready(world, api, process)
            for user in talkers:
                world.says(user, "/start")
            await asyncio.sleep(5)
            world.says(STAFF, "/news Am Freitag ist das Jobcenter geschlossen.", chat=GROUP)
            await until(lambda: any("Entwurf" in text for text in world.texts(GROUP)), 60)
            quiet = await conversation(world, talkers, 15)
            begun = time.perf_counter()
            refused = world.exceeded
            tap(world, "Veröffentlichen")
            talking = asyncio.create_task(conversation(world, talkers, 60))
            done = await until(lambda: any("Zugestellt" in text for text in world.texts(GROUP)), 1200)
            took = time.perf_counter() - begun
            busy = await talking
            result = next((text for text in world.texts(GROUP) if "Zugestellt" in text), "not finished")
            reached = Counter(
                values.get("chat_id")
                for _, method, values in world.calls
                if method == "sendMessage" and "Am Freitag" in str(values.get("text"))
            )
            process.stop()
        print(result.partition("\n")[2] or result)
        print(
            f"{count} subscribers in {took:.0f} s: {len(reached) / took:.1f}/s of {OVERALL[0]}/s allowed; "
            f"429 answers: {world.exceeded - refused}; attempted twice: {sum(one > 1 for one in reached.values())}; "
            f"finished: {done}"
        )
        edits = sum(method.startswith("edit") for _, method, values in world.calls if values.get("chat_id") == GROUP)
        print(f"edits of the progress message: {edits}")
        print(
            f"a tap meanwhile is answered in {middle(busy)} ms, before in {middle(quiet)} ms (median; worst {worst(busy)})"
        )


async def conversation(world: Timed, talkers: Sequence[int], seconds: float) -> list[float]:
    """People ask for the menu every few seconds; how long each waits for it."""
    world.took = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for user in talkers:
            world.waiting[user] = time.perf_counter()
            world.says(user, "/menu")
            await asyncio.sleep(3 / len(talkers))
    await asyncio.sleep(2)
    return list(world.took)


def middle(times: Sequence[float]) -> str:
    return f"{statistics.median(times) * 1000:.0f}" if times else "?"


def worst(times: Sequence[float]) -> str:
    return f"{max(times, default=0) * 1000:.0f} ms"


async def crowd(count: int) -> None:
    """Half of them are known to the office, half are strangers; each writes three times within a minute."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        office_with_subscribers(folder, count)
        people = list(range(FIRST, FIRST + count))
        known = people[::2]
        know_everybody(folder, *known)
        world = Timed()
        for user in people:
            world.user(user)
        world.limits = {"overall": OVERALL, "group": (20, 60.0 / SCALE), "chat": (1, 1.0)}
        async with server(world, 0.02) as api:
            limits = f"{{overall: 30/s, chat: 1/s, group: 20/{60 // SCALE}s}}"
            process = ours(folder, api.url, limits, JOBCENTER_DESK__STRANGERS="list")
            await ready(world, api, process)
            begun = time.perf_counter()
            sayings = [(user, number) for user in people for number in range(3)]
            chance.shuffle(sayings)
            sayings.sort(key=lambda one: one[1])
            for user, number in sayings:
                world.says(user, f"<{user}.{number}>")
                await asyncio.sleep(20 / len(sayings))
            wrote = time.perf_counter() - begun
            await confirm_all(world, people)
            texts = [f"<{user}.{number}>" for user in known for number in range(3)]
            done = await until(lambda: all(text in whole(world) for text in texts), 900)
            took = time.perf_counter() - begun
            report(world, people, known, wrote, took, done)
            await listed(world, process, people, known)
            process.stop()


async def confirm_all(world: Timed, people: Sequence[int]) -> None:
    """Everybody says that it is for the office."""
    left = set(people)
    end = time.perf_counter() + 120
    while left and time.perf_counter() < end:
        for user in list(left):
            try:
                world.tap(user, "Ja, senden")
            except (AssertionError, LookupError, StopIteration):
                continue
            left.discard(user)
        await asyncio.sleep(0.5)


def whole(world: Timed) -> str:
    return "\n".join(world.texts(GROUP))


def report(world: Timed, people: Sequence[int], known: Sequence[int], wrote: float, took: float, done: bool) -> None:
    calls = [(method, values) for _, method, values in world.calls if values.get("chat_id") == GROUP]
    kinds = Counter(method for method, _ in calls)
    text = whole(world)
    messages = [str(one.get("text")) for one in world.seen(GROUP)]
    merged = sum(sum(f".{number}>" in one for number in range(3)) > 1 for one in messages)
    lost = [one for one in (f"<{user}.{number}>" for user in known for number in range(3)) if one not in text]
    print(f"{len(people)} people, {3 * len(people)} messages in {wrote:.0f} s; the group takes 20 in {60 // SCALE} s")
    print(f"the desk got {sum(kinds.values())} calls: {dict(kinds)}; refused by the limit: {world.exceeded}")
    print(
        f"known people's last message was there after {took:.0f} s ({took * SCALE / 60:.0f} min unscaled); lost {len(lost)}"
    )
    print(f"desk messages that carry more than one of a person's: {merged}; topics: {len(world.groups[GROUP].topics)}")
    print(f"finished: {done}")


async def listed(world: Timed, process: Process, people: Sequence[int], known: Sequence[int]) -> None:
    """How many strangers the list names: it must be all of them."""
    strangers = len(people) - len(known)
    await until(lambda: any(f"nicht verifiziert: {strangers}" in text for text in world.texts(GROUP)), 120)
    first = next((text.split("\n")[0] for text in world.texts(GROUP) if "nicht verifiziert" in text), "no list")
    print(f"strangers in one message: {first} (of {strangers}); memory {process.memory():.0f} MB")


def main() -> None:
    run: Any = {"news": news, "crowd": crowd}[sys.argv[1]]
    asyncio.run(run(int(sys.argv[2]) if len(sys.argv) > 2 else {"news": 10_000, "crowd": 500}[sys.argv[1]]))


if __name__ == "__main__":
    main()
