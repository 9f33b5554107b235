"""Killed at random moments under traffic in encrypted rooms: what was lost, doubled, or cannot be read?

``python -m benchmarks.kill_matrix 100`` starts a Synapse of its own, claimants and staff with clients
of their own, and counts what everybody's client has seen in the end.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.harness import PYTHON, Process
from tests.matrix.office import MatrixOffice, office_of
from tests.matrix.person import Person
from tests.matrix.synapse import Synapse

PEOPLE = 8


def ours(office: MatrixOffice) -> Process:
    """The product, as an office would run it."""
    folder = office.folder
    environment = {
        "JOBCENTER_CHANNELS__MATRIX__ENABLED": "true",
        "JOBCENTER_CHANNELS__MATRIX__HOMESERVER": office.synapse.url,
        "JOBCENTER_CHANNELS__MATRIX__USER": office.bot,
        "JOBCENTER_CHANNELS__MATRIX__PASSWORD": "secret",
        "JOBCENTER_CHANNELS__MATRIX__STORE": str(folder / "matrix"),
        "JOBCENTER_CHANNELS__MATRIX__RECOVERY_FILE": str(folder / "secrets" / "matrix"),
        "JOBCENTER_DESK__TEAMS": f"[{{name: Leistung, matrix_room: '{office.room}', subjects: [money, documents]}}]",
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "secrets" / "keys"),
        "JOBCENTER_WEB__PORT": "18998",
    }
    return Process([PYTHON, "-m", "bot", "run"], environment)


async def met(office: MatrixOffice, number: int) -> tuple[Person, str, str]:
    """Somebody in an exchange with the office: what they write now goes there without a question."""
    somebody, room = await office.claimant(f"p{number}")
    await office.writes(somebody, room, f"Hallo {number}.")
    return somebody, room, await office.thread(f"Hallo {number}.")


async def everybody_looks(office: MatrixOffice, people: list[tuple[Person, str, str]]) -> None:
    for somebody in (office.kaya, *(one for one, _, _ in people)):
        await somebody.sync()


def counted(who: Person, room: str, mark: str, total: int) -> Counter[str]:
    """How often each message stands there; an edit is no second one."""
    found: Counter[str] = Counter({f"<{mark}{number}>": 0 for number in range(total)})
    for event in who.seen.get(room, ()):
        content = event.get("content", {})
        body = str(content.get("body", ""))
        if event["sender"] != who.user and content.get("m.relates_to", {}).get("rel_type") != "m.replace":
            for word in body.split():
                if word in found:
                    found[word] += 1
    return found


async def main(kills: int, seed: int = 7) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as base:
        server, folder = Path(base) / "server", Path(base) / "office"
        folder.mkdir()
        with Synapse(server) as synapse:
            async with office_of(synapse, folder) as office:
                await run(office, kills, chance)


async def run(office: MatrixOffice, kills: int, chance: random.Random) -> None:
    process = ours(office)
    people = [await met(office, number) for number in range(PEOPLE)]
    questions, answers, begun = 0, 0, time.perf_counter()
    for number in range(kills):
        left = chance.uniform(0.2, 5.0)
        until = time.perf_counter() + left
        while time.perf_counter() < until:
            somebody, room, thread = chance.choice(people)
            if chance.random() < 0.6:
                await somebody.says(room, f"<q{questions}>")
                questions += 1
            else:
                await office.kaya.says(office.room, f"<a{answers}>", thread=thread)
                answers += 1
            await asyncio.sleep(min(chance.expovariate(10), 0.5))
        process.kill()
        process = ours(office)
        if number % 10 == 9:
            print(f"killed {number + 1} times; {questions} questions, {answers} answers so far", flush=True)
    for _ in range(150):
        await asyncio.sleep(1)
        await everybody_looks(office, people)
        asked = counted(office.kaya, office.room, "q", questions)
        told: Counter[str] = Counter()
        for somebody, room, _ in people:
            told += counted(somebody, room, "a", answers)
        if all(asked.values()) and len(told) == answers:
            break
    await asyncio.sleep(5)
    await everybody_looks(office, people)
    asked = counted(office.kaya, office.room, "q", questions)
    told = Counter({f"<a{number}>": 0 for number in range(answers)})
    for somebody, room, _ in people:
        told.update(counted(somebody, room, "a", answers))
    process.stop()
    for name, found in (("questions", asked), ("answers", told)):
        lost = [word for word, times in found.items() if not times]
        doubled = [word for word, times in found.items() if times > 1]
        print(f"{name}: {len(found)} sent, {len(lost)} lost {lost[:5]}, {len(doubled)} doubled {doubled[:5]}")
    unread = office.kaya.undecryptable + sum(somebody.undecryptable for somebody, _, _ in people)
    refused = sum(any("kann ich nicht lesen" in text for text in one.texts(room)) for one, room, _ in people)
    print(f"cannot be read by people: {unread}; people whom the bot asked to send again: {refused}")
    print(f"{kills} kills in {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    os.environ.setdefault("BENCH_LOG", os.devnull)
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
