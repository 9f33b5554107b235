"""Where a chat's conversation stands, as it is kept between two messages."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from handlers.kit import Choice
from handlers.kit.screens import unpack


class Saved(BaseModel):
    """Base for what is kept between two messages; it may only grow."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class Shown(Saved):
    """The screen that stands in the chat, with its choices."""

    nonce: str
    key: str
    expects: str = "choice"
    choices: list[tuple[str, Any]] = Field(default_factory=list)
    understood: list[tuple[str, Any]] = Field(default_factory=list)

    def options(self) -> list[Choice]:
        return [Choice(name, unpack(label)) for name, label in self.choices]

    def unseen(self) -> list[Choice]:
        """Choices that can be typed although they are not shown."""
        return [Choice(name, unpack(label)) for name, label in self.understood]


class Place(Saved):
    """Where in a conversation somebody is."""

    conversation: str
    step: str
    draft: dict[str, Any] = Field(default_factory=dict)
    trail: list[str] = Field(default_factory=list)


class Position(Saved):
    """A chat's whole conversational state."""

    here: Place | None = None
    parked: list[Place] = Field(default_factory=list)
    screen: Shown | None = None
    held: list[dict[str, Any]] = Field(default_factory=list)  # what came before it was said for whom
    answered: str = ""
    answered_at: str = ""
    judged: list[str] = Field(default_factory=list)  # answers of which the chat has said whether they help
    warned_until: str = ""  # until when the numbers for people in danger are not repeated
