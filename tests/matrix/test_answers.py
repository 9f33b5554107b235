"""The conversations of tests/handlers/test_answers.py, over Matrix."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from tests.chat import Chat
from tests.handlers.test_answers import *  # noqa: F403
from tests.handlers.test_answers import StandIn
from tests.matrix.conftest import open_chat
from tests.matrix.synapse import Synapse


@pytest.fixture  # type: ignore[no-redef]
async def canned(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(synapse, tmp_path, PEOPLE, JOBCENTER_DESK__ANSWERS=str(tmp_path / "answers")) as tester:
        yield tester


@pytest.fixture  # type: ignore[no-redef]
async def translating(server: tuple[StandIn, str], synapse: Synapse, tmp_path: Path) -> AsyncIterator[Chat]:
    values = {"JOBCENTER_DESK__TRANSLATION__URL": server[1], "JOBCENTER_DESK__TRANSLATION__KEY": "secret"}
    folder = str(tmp_path / "answers")
    async with open_chat(synapse, tmp_path, PEOPLE, JOBCENTER_DESK__ANSWERS=folder, **values) as tester:
        yield tester
