"""The conversations of tests/handlers/test_cases.py, over Matrix."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import Chat, with_languages
from tests.handlers.test_cases import *  # noqa: F403
from tests.handlers.test_cases import STAFF, TEAMS
from tests.matrix.conftest import open_chat
from tests.matrix.synapse import Synapse

# the same logic on every channel, and offices of their own on the playground
del test_a_team_and_a_language_have_only_so_many_places  # noqa: F821
del test_a_stranger_in_the_list_who_is_joined_loses_nothing  # noqa: F821


@pytest.fixture  # type: ignore[no-redef]
async def teams(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(synapse, tmp_path, with_languages(STAFF, "de"), TEAMS) as tester:
        yield tester
