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
del test_a_file_number_in_a_teams_range_leads_there  # noqa: F821
del test_found_by_number_file_initials_and_subject  # noqa: F821
del test_mine_and_what_belongs_to_no_file  # noqa: F821
del test_an_absence_ends_early_and_nonsense_is_explained  # noqa: F821
del test_deputies_in_a_row_give_back_to_whom_it_belongs  # noqa: F821
del test_a_topic_is_reminded_then_the_team  # noqa: F821
del test_what_nobody_has_is_said_to_the_team_at_once  # noqa: F821
del test_out_of_hours_the_claimant_hears_when_it_opens  # noqa: F821
del test_a_locked_person_can_be_erased  # noqa: F821
del test_bank_details_are_never_changed_by_chat_alone  # noqa: F821


@pytest.fixture  # type: ignore[no-redef]
async def teams(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(synapse, tmp_path, with_languages(STAFF, "de"), TEAMS) as tester:
        yield tester
