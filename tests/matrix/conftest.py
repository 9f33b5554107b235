"""One Synapse a test process, fresh users and rooms a test."""

import itertools
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config
from tests.chat import with_languages
from tests.conftest import office
from tests.matrix.chat import MatrixChat
from tests.matrix.person import Person
from tests.matrix.platform import MatrixPlatform
from tests.matrix.synapse import Synapse

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    with tempfile.TemporaryDirectory(prefix="synapse-") as folder, Synapse(Path(folder)) as server:
        yield server


def at(folder: Path, synapse: Synapse, bot: str, room: str, **more: str) -> Config:
    """An office whose only channel and desk is Matrix."""
    values = {
        "JOBCENTER_CHANNELS__MATRIX__ENABLED": "true",
        "JOBCENTER_CHANNELS__MATRIX__HOMESERVER": synapse.url,
        "JOBCENTER_CHANNELS__MATRIX__USER": bot,
        "JOBCENTER_CHANNELS__MATRIX__PASSWORD": "secret",
        "JOBCENTER_CHANNELS__MATRIX__STORE": str(folder / "matrix"),
        "JOBCENTER_CHANNELS__MATRIX__RECOVERY_FILE": str(folder / "secrets" / "matrix"),
        "JOBCENTER_DESK__TEAMS": f"[{{name: Leistung, matrix_room: '{room}', subjects: [money, documents]}}]",
    }
    return office(folder, **(values | more))


async def staff_room(synapse: Synapse, admin: str, others: list[str]) -> str:
    """An encrypted room, made by whoever administers it; everybody else is invited and joins."""
    maker = Person(synapse.url, admin)
    await maker.login()
    room = await maker.create_room(others, direct=False)
    await maker.close()
    return room


@pytest.fixture
async def chat(synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[MatrixChat]:
    """People with German phones, on a Tuesday at nine; the server's own clock means nothing here."""
    monkeypatch.setattr("bot.channels.matrix.events.moment", lambda value: None)
    people = with_languages(PEOPLE, "de")
    number = next(NUMBERS)
    users = {actor.id: await synapse.register(f"{actor.id}-{number}-{tmp_path.name[:20]}") for actor in people}
    bot = await synapse.register(f"bot-{number}-{tmp_path.name[:20]}")
    staff = [actor.id for actor in people if actor.staff]
    platform = MatrixPlatform(synapse.url, people, users, bot, "")
    first = await platform.client(staff[0])
    room = await first.create_room([bot, *(users[one] for one in staff[1:])], direct=False)
    for one in staff[1:]:
        client = await platform.client(one)
        await client.client.join(room)
        await client.sync()
    platform.rooms["desk"] = room
    tester = MatrixChat(at(tmp_path, synapse, bot, room), tmp_path, platform, people)
    await tester.settle()
    yield tester
    tester.close()
    await platform.close()
