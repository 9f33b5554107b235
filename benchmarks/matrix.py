"""Messages in encrypted rooms, beside bare nio on the same Synapse: ``python -m benchmarks.matrix 20 10``.

Both bots run in a process of their own. ``bare`` echoes each message and keeps nothing. ``relay`` is the
product: each question is stored, confirmed in its room, and passed on to the staff room.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import PYTHON, Process, percentile
from benchmarks.kill_matrix import met, ours
from tests.matrix.office import MatrixOffice, office_of
from tests.matrix.person import Person
from tests.matrix.synapse import Synapse


async def answered(who: Person, room: str, before: int) -> bool:
    """Has the bot said something since?"""
    await who.sync(wait=5000)
    return said(who, room) > before


def said(who: Person, room: str) -> int:
    return sum(event["type"] == "m.room.message" and event["sender"] != who.user for event in who.seen.get(room, ()))


async def exchange(who: Person, room: str, rounds: int, took: list[float]) -> None:
    for number in range(rounds):
        before, begun = said(who, room), time.perf_counter()
        content = {"msgtype": "m.text", "body": f"Frage {number}"}
        await who.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        while not await answered(who, room, before):
            pass
        took.append(time.perf_counter() - begun)


async def measure(name: str, process: Process, rooms: list[tuple[Person, str]], rounds: int) -> float:
    """Everybody at once; returns messages a second."""
    took: list[float] = []
    before, begun = process.cpu(), time.perf_counter()
    await asyncio.gather(*(exchange(who, room, rounds, took) for who, room in rooms))
    seconds, cpu = time.perf_counter() - begun, process.cpu() - before
    rate = len(took) / seconds
    print(
        f"{name:<28}{rate:>8.1f}/s  p50 {percentile(took, 0.5) * 1000:>6.0f} ms"
        f"  p95 {percentile(took, 0.95) * 1000:>6.0f} ms  CPU {cpu / len(took) * 1000:>6.1f} ms a message",
        flush=True,
    )
    return rate


async def bare(office: MatrixOffice, count: int, rounds: int) -> float:
    user = await office.synapse.register("bare")
    process = Process([PYTHON, "-m", "benchmarks.bare_matrix", office.synapse.url, user, "secret"], {})
    rooms = []
    for number in range(count):
        somebody = await office.person(f"b{number}")
        room = await somebody.create_room([user])
        while user not in {one.user_id for one in (await somebody.client.joined_members(room)).members}:
            await asyncio.sleep(0.1)
        await somebody.sync()
        rooms.append((somebody, room))
    await measure("warming up", process, rooms, 1)
    rate = await measure("bare nio, echo", process, rooms, rounds)
    process.stop()
    return rate


async def relay(office: MatrixOffice, count: int, rounds: int) -> float:
    process = ours(office)
    rooms = [(somebody, room) for somebody, room, _ in [await met(office, number) for number in range(count)]]
    await measure("warming up", process, rooms, 1)
    rate = await measure("relay, kept and passed on", process, rooms, rounds)
    await asyncio.sleep(13)
    await office.kaya.sync()
    arrived = sum("Frage" in str(event["content"].get("body")) for event in office.kaya.seen[office.room])
    print(f"at the desk: {arrived} messages (several may be merged into one)")
    process.stop()
    return rate


async def main(count: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "office"
        folder.mkdir()
        with Synapse(Path(base) / "server") as synapse:
            async with office_of(synapse, folder) as office:
                without = await bare(office, count, rounds)
                ratio = await relay(office, count, rounds) / without
                print(f"ratio of messages/s: {ratio:.2f}")


if __name__ == "__main__":
    asyncio.run(main(*(int(one) for one in (*sys.argv[1:], *("10", "10")[len(sys.argv) - 1 :]))))
