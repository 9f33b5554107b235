"""The script language: conversations of named steps, each with a question and its answer.

A step's id is a literal and is saved with live conversations: functions may be renamed, ids may
not (see ``tests/released``). Steps are plain functions; nothing in them waits.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from handlers.kit.events import Event, File, Incoming
from handlers.kit.screens import Param, Screen

if TYPE_CHECKING:
    from handlers.kit.talk import Talk


class Draft(BaseModel):
    """What a conversation has gathered so far. It may only grow: every field has a default."""

    model_config = ConfigDict(hide_input_in_errors=True, validate_assignment=True, extra="ignore")


class NoDraft(Draft):
    """For conversations that gather nothing."""


D = TypeVar("D", bound=Draft)
_F = TypeVar("_F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Answer:
    """What the person said to the screen that was shown: one of its choices, or free input."""

    choice: str | None = None
    text: str = ""
    files: tuple[File, ...] = ()


@dataclass(frozen=True)
class Again:
    """The same question once more, after a word about why."""

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """The conversation is over; ``screen`` is its last word, if it has one.

    ``answer`` is said to the question that it had interrupted, instead of asking that again.
    """

    screen: Screen | None = None
    answer: Answer | None = None


@dataclass(frozen=True)
class Wait:
    """Be at this step, but ask nothing yet: an event about its object will."""

    step: "Step[Any]"
    draft: Draft


@dataclass(frozen=True)
class Goto:
    """Go on in another conversation, at its first step unless ``step`` names one."""

    conversation: str
    step: str | None = None
    draft: Draft | None = None


class Step(Generic[D]):
    """A question with a name, and what to do with its answer."""

    def __init__(self, conversation: "Conversation[D]", name: str, ask: "Callable[[Talk[D]], Screen]") -> None:
        self.conversation = conversation
        self.id = name
        self.ask = ask
        self.answer: Callable[[Talk[D], Answer], Next] | None = None

    def answered(self, answer: "Callable[[Talk[D], Answer], Next]") -> "Callable[[Talk[D], Answer], Next]":
        """Mark the function that takes this step's answer."""
        self.answer = answer
        return answer


Next = Step[Any] | Again | Done | Goto | Wait


class Conversation(Generic[D]):
    """A named script; its first step is where it begins."""

    def __init__(self, name: str, draft: type[D], commands: tuple[str, ...] = ()) -> None:
        self.name = name
        self.draft = draft
        self.commands = commands
        self.steps: dict[str, Step[D]] = {}
        self.events: dict[str, Callable[[Talk[Any], Event], Next | None]] = {}
        self.tables: dict[str, type[Any]] = {}
        self.actions: dict[str, Callable[[Talk[Any], UUID, str], Next | None]] = {}
        self.inputs: dict[str, Callable[[Talk[Any], Incoming], Next | None]] = {}
        self.command: Callable[[Talk[Any], str, str], Next | None] | None = None
        self.elsewhere: Callable[[Talk[Any]], Screen] | None = None

    def ask(self, name: str) -> "Callable[[Callable[[Talk[D]], Screen]], Step[D]]":
        """Add a step under a literal id."""

        def add(ask: "Callable[[Talk[D]], Screen]") -> Step[D]:
            self.steps[name] = Step(self, name, ask)
            return self.steps[name]

        return add

    def on(self, event: str, table: type[Any] | None = None) -> Callable[[_F], _F]:
        """Take events about an object, whatever step the person is in.

        The chat is the one that the event names, or the one of the row in ``table``.
        """

        def add(function: _F) -> _F:
            self.events[event] = function
            if table is not None:
                self.tables[event] = table
            return function

        return add

    def action(self, name: str) -> Callable[[_F], _F]:
        """Take taps on an object's button; owner and state are checked by the function."""

        def add(function: _F) -> _F:
            self.actions[name] = function
            return function

        return add

    def unasked(self, kind: str) -> Callable[[_F], _F]:
        """Take input of a kind (text, files, edited …) that no question was waiting for."""

        def add(function: _F) -> _F:
            self.inputs[kind] = function
            return function

        return add

    def called(self, function: _F) -> _F:
        """Take the conversation's commands (name, argument); without this they go to its first step."""
        self.command = function
        return function

    def kept_out(self, function: _F) -> _F:
        """Say where else files can go, if the channel must not carry them while this conversation is on."""
        self.elsewhere = function
        return function

    @property
    def first(self) -> Step[D]:
        return next(iter(self.steps.values()))
