"""A stand-in of the Bot API with its people; every call must have kept to the specification."""

from collections.abc import AsyncIterator

import pytest

from tests.channels.telegram_office import people, serving
from tests.standin.server import BotApi
from tests.standin.world import World


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    world = people()
    async with serving(world) as served:
        yield served
    assert world.violations == []


@pytest.fixture
def world(api: BotApi) -> World:
    return api.world
