"""Measured side by side with the bare library, in one run, printed as ratios.

``make bench`` takes some minutes. Absolute figures depend on the machine; the ratios less so.
"""

import asyncio
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import (
    GROUP,
    STAFF,
    Process,
    Timed,
    ask_all,
    bare,
    newest_button,
    ours,
    percentile,
    ready,
    server,
    until,
)
from benchmarks.population import populate

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "1000"))
AT_ONCE = 64


def row(name: str, seconds: float, count: int, took: list[float], cpu: float) -> dict[str, float | str]:
    return {
        "name": name,
        "per second": count / seconds,
        "p50 ms": percentile(took, 0.5) * 1000,
        "p99 ms": percentile(took, 0.99) * 1000,
        "cpu ms": cpu / count * 1000,
    }


def show(found: dict[str, float | str], against: dict[str, float | str] | None = None) -> None:
    text = f"{found['name']:<44}{found['per second']:>9.0f}{found['p50 ms']:>9.1f}{found['p99 ms']:>9.1f}{found['cpu ms']:>9.2f}"
    if against is not None:
        text += f"{float(found['cpu ms']) / float(against['cpu ms']):>10.2f}"
    print(text, flush=True)


async def onboard(world: Timed, people: list[int]) -> None:
    """Everybody reads the notice and sees the menu."""
    await ask_all(world, people, lambda user: world.says(user, "/start") and None, AT_ONCE)
    await ask_all(world, people, lambda user: world.taps(user, user, *newest_button(world, user)), AT_ONCE)


async def taps(name: str, world: Timed, process: Process, people: list[int]) -> dict[str, float | str]:
    """Two rounds over everybody: a command, whose screen is tapped; only taps are measured."""
    cpu, seconds, took = 0.0, 0.0, []
    for _ in range(3):
        await ask_all(world, people, lambda user: world.says(user, "/menu") and None, AT_ONCE)
        await asyncio.sleep(0.3)
        before = process.cpu()
        seconds += await ask_all(
            world, people, lambda user: world.taps(user, user, *newest_button(world, user)), AT_ONCE
        )
        await asyncio.sleep(0.3)
        cpu += process.cpu() - before
        took += world.took
    return row(name, seconds, len(took), took, cpu)


async def texts(name: str, world: Timed, process: Process, people: list[int], settle: float) -> dict[str, float | str]:
    before = process.cpu()
    seconds = await ask_all(world, people, lambda user: world.says(user, "Meine Frage") and None, AT_ONCE)
    took = list(world.took)
    if settle:
        await asyncio.sleep(settle)
        await until(lambda: sum("Meine Frage" in text for text in world.texts(GROUP)) >= len(people) * 0.9, 60)
        await asyncio.sleep(1)
    return row(name, seconds, len(took), took, process.cpu() - before)


async def beside_the_bare_library(folder: Path) -> None:
    print(f"\n{'':<44}{'per s':>9}{'p50 ms':>9}{'p99 ms':>9}{'CPU ms':>9}{'ratio':>10}")
    people = list(range(10_000, 10_000 + PEOPLE))
    bare_rows = []
    world = Timed()
    for user in people:
        world.user(user)
    async with server(world) as api:
        process = bare(api.url)
        start_bare = await ready(world, api, process)
        memory_bare = process.memory()
        await ask_all(world, people, lambda user: world.says(user, "hallo") and None, AT_ONCE)
        bare_rows.append(await taps("bare library: tap", world, process, people))
        bare_rows.append(await texts("bare library: text", world, process, people, 0))
        process.stop()
    for one in bare_rows:
        show(one)
    for count in (PEOPLE, 100_000):
        place = folder / str(count)
        place.mkdir()
        if count > PEOPLE:
            populate(place, count - PEOPLE)
        world = Timed()
        for user in people:
            world.user(user)
        async with server(world) as api:
            process = ours(place, api.url)
            first = await ready(world, api, process)
            await asyncio.sleep(2)
            process.stop()
            await asyncio.sleep(0.5)
            process = ours(place, api.url)
            start = await ready(world, api, process)
            await asyncio.sleep(2)
            memory = process.memory()
            await onboard(world, people)
            show(await taps(f"menu tap, {max(count, PEOPLE):,} claimants", world, process, people), bare_rows[0])
            await exchange(world, people)
            show(
                await texts(f"message with relay, {max(count, PEOPLE):,} claimants", world, process, people, 11),
                bare_rows[1],
            )
            process.stop()
        print(
            f"{'  ready after, idle memory':<44}{start:>7.2f} s{memory:>6.0f} MB   (bare: {start_bare:.2f} s, {memory_bare:.0f} MB; first start {first:.2f} s)"
        )


async def exchange(world: Timed, people: list[int]) -> None:
    """Everybody is in an exchange with the office: what they write now goes there without a question."""
    await ask_all(world, people, lambda user: world.says(user, "Guten Tag") and None, AT_ONCE)
    await ask_all(world, people, lambda user: world.taps(user, user, *newest_button(world, user)), AT_ONCE)
    await asyncio.sleep(11)
    await until(lambda: len(world.groups[GROUP].topics) >= len(people), 120)
    await asyncio.sleep(3)


# The trials of other relays


async def office_of(world: Timed, folder: Path, url: str, people: list[int], limits: str = "") -> Process:
    process = ours(folder, url, *([limits] if limits else []))
    await onboard(world, people)
    return process


def said(world: Timed, texts_: list[str]) -> int:
    whole = "\n".join(world.texts(GROUP))
    return sum(text in whole for text in texts_)


def crowd(world: Timed, count: int) -> list[int]:
    return [world.user(20_000 + number) for number in range(count)]


async def busy_group(folder: Path) -> None:
    world = Timed()
    people = crowd(world, 100)
    world.limits = {"group": (20, 3.0)}
    async with server(world) as api:
        process = await office_of(world, folder, api.url, people, "{overall: 1000/s, chat: 1000/s, group: 20/3s}")
        await ask_all(world, people, lambda user: world.says(user, f"Eilt {user}!") and None, 100)
        await ask_all(world, people, lambda user: world.taps(user, user, *newest_button(world, user)), 100)
        texts_ = [f"Eilt {user}!" for user in people]
        await until(lambda: said(world, texts_) == 100, 120)
        sent = len([1 for _, method, values in world.calls if values.get("chat_id") == GROUP])
        print(f"100 messages from 100 people, 20 per 3 s: lost {100 - said(world, texts_)}, "
              f"{sent} calls to the group, {world.exceeded} refused by the limit")  # fmt: skip
        process.stop()


async def killed_in_flight(folder: Path) -> None:
    world = Timed()
    people = crowd(world, 100)
    async with server(world, 0.02) as api:
        process = await office_of(world, folder, api.url, people)
        await ask_all(world, people, lambda user: world.says(user, f"Wichtig {user}!") and None, 100)
        await ask_all(world, people, lambda user: world.taps(user, user, *newest_button(world, user)), 100)
        await asyncio.sleep(9.6)
        process.kill()
        process = ours(folder, api.url)
        texts_ = [f"Wichtig {user}!" for user in people]
        await until(lambda: said(world, texts_) == 100, 60)
        print(f"killed with 100 in flight: lost after restart {100 - said(world, texts_)}")
        process.stop()


async def while_down(folder: Path) -> None:
    world = Timed()
    people = crowd(world, 20)
    async with server(world) as api:
        process = await office_of(world, folder, api.url, people)
        process.stop()
        for user in people:
            world.says(user, f"Nachts {user}!")
        process = ours(folder, api.url)
        await until(lambda: all(any("Soll das" in text for text in world.texts(user)) for user in people), 30)
        for user in people:
            world.tap(user, "Ja, senden")
        texts_ = [f"Nachts {user}!" for user in people]
        await until(lambda: said(world, texts_) == 20, 60)
        print(f"20 messages while the bot is down: delivered {said(world, texts_)}")
        process.stop()


async def five_at_once(folder: Path) -> None:
    world = Timed()
    (user,) = crowd(world, 1)
    async with server(world) as api:
        process = ours(folder, api.url)
        for number in range(5):
            world.says(user, f"Neu hier {number}!")
        await until(lambda: world.texts(user), 20)
        world.tap(user, "Verstanden")
        await until(lambda: any("Soll das" in text for text in world.texts(user)), 20)
        world.tap(user, "Ja, senden")
        texts_ = [f"Neu hier {number}!" for number in range(5)]
        await until(lambda: said(world, texts_) == 5, 30)
        print(
            f"a new person sends 5 messages at once: {len(world.groups[GROUP].topics)} topic / {said(world, texts_)} delivered"
        )
        process.stop()


async def three_hundred(folder: Path) -> None:
    """Everybody is in an exchange; one message each, the server answers after 50 ms."""
    world = Timed()
    people = crowd(world, 300)
    async with server(world, 0.05) as api:
        process = bare(api.url)
        await ready(world, api, process)
        seconds = await ask_all(world, people, lambda user: world.says(user, "Eine Frage") and None, 300)
        print(
            f"the bare library, the same: {300 / seconds:.0f} messages/s, p95 {percentile(world.took, 0.95):.2f} s (nothing kept)"
        )
        process.stop()
    world = Timed()
    people = crowd(world, 300)
    async with server(world) as api:
        process = await office_of(world, folder, api.url, people)
        await ask_all(world, people, lambda user: world.says(user, "Guten Tag") and None, 100)
        await ask_all(world, people, lambda user: world.taps(user, user, *newest_button(world, user)), 100)
        await asyncio.sleep(14)
        api.delay = 0.05
        seconds = await ask_all(world, people, lambda user: world.says(user, "Eine Frage") and None, 300)
        print(
            f"300 people at once, server answers after 50 ms: {300 / seconds:.0f} messages/s, p95 {percentile(world.took, 0.95):.2f} s"
        )
        process.stop()


async def main() -> None:
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # connections cut by a kill are the point
    names = sys.argv[1:]
    trials = {
        "bare": beside_the_bare_library,
        "group": busy_group,
        "killed": killed_in_flight,
        "down": while_down,
        "five": five_at_once,
        "crowd": three_hundred,
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, trial in trials.items():
            if not names or name in names:
                place = Path(folder) / name
                place.mkdir()
                begun = time.perf_counter()
                await trial(place)
                print(f"  ({name}: {time.perf_counter() - begun:.0f} s)", flush=True)


if __name__ == "__main__":
    assert STAFF
    asyncio.run(main())
