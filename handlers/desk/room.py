"""Where the files of this folder put their commands, actions and events."""

from collections.abc import Callable
from uuid import UUID

from handlers.kit import Context, DeskTalk, Event
from handlers.kit.refusals import NotYours
from handlers.kit.screens import unpack_id
from storage.tables import Case

OnCommand = Callable[[DeskTalk, str], None]
OnAction = Callable[[DeskTalk, UUID, str], None]
OnEvent = Callable[[Context, Event], None]

COMMANDS: dict[str, OnCommand] = {}
ACTIONS: dict[str, OnAction] = {}
EVENTS: dict[str, OnEvent] = {}


def id_in(argument: str) -> UUID:
    """The object that a button's argument names. Raises NotYours for what is none of ours."""
    try:
        return unpack_id(argument)
    except ValueError:
        raise NotYours from None


def check_mine(talk: DeskTalk, case: Case) -> None:
    """Raises NotYours for a case of another team, or one that is locked for somebody else."""
    if case.team != talk.team.name or not talk.store.staff.may_see(case, talk.actor.id):
        raise NotYours


def command(name: str) -> Callable[[OnCommand], OnCommand]:
    """A staff command, ``/name`` and what follows it."""

    def add(function: OnCommand) -> OnCommand:
        COMMANDS[name] = function
        return function

    return add


def action(name: str) -> Callable[[OnAction], OnAction]:
    """A button in the group; it must be safe to tap twice."""

    def add(function: OnAction) -> OnAction:
        ACTIONS[name] = function
        return function

    return add


def on(event: str) -> Callable[[OnEvent], OnEvent]:
    """An event of the office that concerns the desk."""

    def add(function: OnEvent) -> OnEvent:
        EVENTS[event] = function
        return function

    return add
