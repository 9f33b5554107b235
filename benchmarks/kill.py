"""Killed at random moments under traffic: what was lost, what came twice?

``python -m benchmarks.kill 200`` counts messages of claimants and staff against what arrived.
"""

import asyncio
import logging
import random
import sqlite3
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.harness import GROUP, STAFF, Timed, ours, ready, server
from benchmarks.run import crowd, exchange, onboard

PEOPLE = 20


def dead(folder: Path) -> list[tuple[str, int, int]]:
    """Events that were given up: account, attempts after a start, failures."""
    with sqlite3.connect(folder / "office.db") as database:
        return list(database.execute("select account, attempts, failures from inbox where state = 'dead'"))


async def main(kills: int, seed: int = 7) -> None:
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # cut connections are the point
    chance = random.Random(seed)
    world = Timed()
    people = crowd(world, PEOPLE)
    with tempfile.TemporaryDirectory() as folder:
        async with server(world, 0.01) as api:
            process = ours(Path(folder), api.url)
            await ready(world, api, process)
            await onboard(world, people)
            await exchange(world, people)
            topics = sorted(world.groups[GROUP].topics)
            questions, answers = 0, 0
            for number in range(kills):
                left = chance.uniform(0.2, 6.5)
                while left > 0:
                    pause = chance.expovariate(12)
                    await asyncio.sleep(min(pause, left))
                    left -= pause
                    if chance.random() < 0.6:
                        world.says(chance.choice(people), f"<q{questions}>")
                        questions += 1
                    else:
                        world.says(STAFF, f"<a{answers}>", chat=GROUP, thread=chance.choice(topics))
                        answers += 1
                process.kill()
                process = ours(Path(folder), api.url)
                if number % 20 == 19:
                    print(f"killed {number + 1} times; {questions} questions, {answers} answers so far", flush=True)
            arrived: dict[str, Counter[str]] = {}

            def count() -> bool:
                whole = "\n".join(world.texts(GROUP))
                back = "\n".join("\n".join(world.texts(user)) for user in people)
                arrived["questions"] = Counter({f"<q{one}>": whole.count(f"<q{one}>") for one in range(questions)})
                arrived["answers"] = Counter({f"<a{one}>": back.count(f"<a{one}>") for one in range(answers)})
                return all(value for found in arrived.values() for value in found.values())

            for _ in range(90):
                await asyncio.sleep(2)
                if count():
                    break
            await asyncio.sleep(5)
            count()
            process.stop()
            await asyncio.sleep(1)
            print(f"set aside as dead letters: {dead(Path(folder))}")
    for name, found in arrived.items():
        lost = sum(value == 0 for value in found.values())
        doubled = sum(value > 1 for value in found.values())
        print(f"{name}: {len(found)} sent, {len(found) - lost} arrived, {lost} lost, {doubled} doubled")
    print(f"violations of the specification: {len(world.violations)}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
