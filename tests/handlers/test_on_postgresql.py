"""The same conversations on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from tests.chat import Chat, with_languages
from tests.conftest import new_database, office
from tests.handlers import test_callback, test_desk, test_documents, test_message, test_privacy

CONVERSATIONS = [
    test_documents.test_three_pages_in_at_most_seven_taps,
    test_documents.test_staff_get_one_pdf_and_file_it,
    test_message.test_staff_answer_and_the_claimant_writes_back,
    test_message.test_taken_back_within_ten_seconds,
    test_callback.test_two_people_want_the_last_place,
    test_callback.test_missed_twice_offers_new_windows,
    test_desk.test_two_press_take_and_one_has_it,
    test_desk.test_ask_again_with_a_button_and_sent_again_in_one_tap,
    test_privacy.test_erased_after_a_day_and_nothing_is_left,
]


@pytest.fixture
def there(postgres: str, tmp_path: Path) -> Iterator[Chat]:
    config = office(tmp_path, JOBCENTER_STORAGE__DATABASE=new_database(postgres))
    tester = Chat(config, tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()


@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda one: one.__name__)
async def test_the_same_on_postgresql(conversation: object, there: Chat) -> None:
    await conversation(there)  # type: ignore[operator]
