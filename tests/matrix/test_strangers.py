"""The conversations of tests/handlers/test_strangers.py, over Matrix."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import Chat
from tests.handlers.test_strangers import *  # noqa: F403
from tests.matrix.conftest import open_chat
from tests.matrix.synapse import Synapse

# a share of the places is the same on every channel
del test_strangers_get_a_share_of_a_days_places  # noqa: F821


@pytest.fixture  # type: ignore[no-redef]
async def listed(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(synapse, tmp_path, JOBCENTER_DESK__STRANGERS="list") as tester:
        tester.verified = False
        yield tester
