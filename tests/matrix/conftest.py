"""One Synapse a test process, fresh users and rooms a test."""

import itertools
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE, Actor, group_of
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


@asynccontextmanager
async def open_chat(
    synapse: Synapse, folder: Path, people: Sequence[Actor] = (), teams: Sequence[str] = (), **more: str
) -> AsyncIterator[MatrixChat]:
    """People and staff on the server, a room for each team (what else it is, as YAML), on a Tuesday at nine."""
    people = people or with_languages(PEOPLE, "de")
    number = next(NUMBERS)
    users = {actor.id: await synapse.register(f"{actor.id}-{number}-{folder.name[:20]}") for actor in people}
    bot = await synapse.register(f"bot-{number}-{folder.name[:20]}")
    platform = MatrixPlatform(synapse.url, people, users, bot, "")
    teams = teams or ("name: Leistung, subjects: [money, documents]",)
    for place in range(len(teams)):
        platform.rooms[group_of(place)] = await team_room(platform, bot)
    rooms = [platform.rooms[group_of(place)] for place in range(len(teams))]
    listed = ", ".join(f"{{matrix_room: '{room}', {team}}}" for room, team in zip(rooms, teams, strict=True))
    config = at(folder, synapse, bot, rooms[0], JOBCENTER_DESK__TEAMS=f"[{listed}]", **more)
    tester = MatrixChat(config, folder, platform, people)
    await tester.settle()
    yield tester
    tester.close()
    await platform.close()


async def team_room(platform: MatrixPlatform, bot: str) -> str:
    """A room of all staff; the first one made it and administers it."""
    staff = [actor.id for actor in platform.people.values() if actor.staff]
    first = await platform.client(staff[0])
    room = await first.create_room([bot, *(platform.users[one] for one in staff[1:])], direct=False)
    for one in staff[1:]:
        client = await platform.client(one)
        await client.client.join(room)
        await client.sync()
    return room


@pytest.fixture(autouse=True)
def standing_clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """In tests that read like chats the server's own clock means nothing."""
    if {"chat", "listed", "teams", "canned", "translating"} & set(request.fixturenames):
        monkeypatch.setattr("bot.channels.matrix.events.moment", lambda value: None)


@pytest.fixture
async def chat(synapse: Synapse, tmp_path: Path) -> AsyncIterator[MatrixChat]:
    """People with German phones."""
    async with open_chat(synapse, tmp_path) as tester:
        yield tester
