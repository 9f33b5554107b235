"""All conversations together, and what leads into them."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.kit import Conversation, Step


class Lost(Exception):
    """A saved step that this version does not know."""


class Script:
    """All conversations, looked up by what may name them."""

    def __init__(self, conversations: Sequence[Conversation[Any]], renamed: Mapping[str, str]) -> None:
        self.conversations = {one.name: one for one in conversations}
        self.renamed = renamed
        self.commands = {command: one for one in conversations for command in one.commands}
        self.actions = {name: (one, act) for one in conversations for name, act in one.actions.items()}
        self.events = {name: (one, take) for one in conversations for name, take in one.events.items()}
        self.inputs = {kind: (one, take) for one in conversations for kind, take in one.inputs.items()}

    def step(self, conversation: str, step: str) -> Step[Any]:
        """Raises Lost for a step that is neither here nor renamed."""
        name = f"{conversation}.{step}"
        conversation, _, step = self.renamed.get(name, name).partition(".")
        try:
            return self.conversations[conversation].steps[step]
        except KeyError:
            raise Lost(name) from None
