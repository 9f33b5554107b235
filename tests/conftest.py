"""What all tests share: an office in a folder of its own, and the conversation tester."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config, load
from tests.chat import Chat, with_languages

ROOT = Path(__file__).parent.parent


def office(folder: Path, **environment: str) -> Config:
    """The example configuration, with its data in a folder of the test's own."""
    values = {
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "secrets" / "keys"),
    }
    return load(ROOT / "config.yaml", values | environment)


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return office(tmp_path)


@pytest.fixture
def chat(config: Config, tmp_path: Path) -> Iterator[Chat]:
    """People with German phones, on a Tuesday at nine."""
    tester = Chat(config, tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()
