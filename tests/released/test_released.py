"""Whatever was shipped once must still load: live claimants are in the middle of it."""

import json
from typing import Any

import pytest

from bot.position import Position
from bot.script import Lost, Script
from handlers import CONVERSATIONS, RENAMED
from handlers.desk import desk
from tests.chat import Chat
from tests.released.make import SAMPLES, shipped

RELEASES: list[dict[str, Any]] = json.loads(SAMPLES.read_text())


def test_this_version_is_among_the_samples() -> None:
    """After a change of steps, drafts or actions: python -m tests.released.make."""
    assert shipped() in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_every_released_step_draft_and_action_is_known(release: dict[str, Any]) -> None:
    script = Script(CONVERSATIONS, RENAMED)
    for name in release["steps"]:
        conversation, _, step = name.partition(".")
        assert script.step(conversation, step).answer is not None
    for name, draft in release["drafts"].items():
        loaded = script.conversations[name].draft.model_validate(draft)
        assert set(draft) <= set(loaded.model_dump())
    known = set(script.actions) | set(desk().actions) | {"actor.enrol"}
    assert set(release["actions"]) <= known
    assert Position.model_validate({"screen": release["screen"]}).screen is not None


def test_a_step_that_nobody_knows_is_lost() -> None:
    with pytest.raises(Lost):
        Script(CONVERSATIONS, RENAMED).step("callback", "gone")
    assert Script(CONVERSATIONS, {"callback.gone": "callback.when"}).step("callback", "gone").id == "when"


async def test_a_claimant_in_a_lost_step_is_told_and_keeps_the_draft(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")

    def break_it(store: Any) -> None:
        row = store.people.chat("playground", "ana")
        saved = store.open(row.sealed)
        saved["here"]["step"] = "of-another-version"
        saved["screen"]["expects"] = "text"
        row.sealed = store.seal(row.key_id, saved)
        store.add(row)
        store.flush()

    chat.inside(break_it)
    assert await chat.says("irgendwas", as_="ana") == ["error.step_changed", "callback.subject"]
