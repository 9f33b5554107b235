"""Reading mode for everybody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config
from tests.chat import with_languages
from tests.reading.chat import ReadingChat


@pytest.fixture
def chat(config: Config, tmp_path: Path) -> Iterator[ReadingChat]:
    tester = ReadingChat(config, tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()
