"""Callbacks at the desk: reached, not reached, moved."""

from uuid import UUID

from handlers.booked import desk_screen
from handlers.desk.room import OnAction, OnCommand, action, command
from handlers.kit import DeskTalk, Param, Screen
from handlers.kit.refusals import NotYours
from storage.tables import Callback, Case

ATTEMPTS = 2


def call_here(talk: DeskTalk, ref: UUID) -> tuple[Callback, Case]:
    """Raises NotYours for a call of another team."""
    call = talk.store.get(Callback, ref)
    case = talk.store.get(Case, call.case_id) if call else None
    if call is None or case is None or case.team != talk.team.name:
        raise NotYours
    talk.case = case
    return call, case


def show(talk: DeskTalk, call: Callback, case: Case, key: str, *, buttons: bool = False) -> None:
    screen = desk_screen(talk, call, key)
    params: dict[str, Param] = {**screen.params, "by": talk.name}
    changed = Screen(key, params, actions=screen.actions if buttons else (), columns=3, handle=screen.handle)
    talk.change_at_desk(case, changed)
    talk.refresh_card(case)


@action("callback.reached")
def reached(talk: DeskTalk, ref: UUID, argument: str) -> None:
    call, case = call_here(talk, ref)
    if call.state != "booked":
        return
    talk.store.callbacks.reached(call)
    talk.store.due.cancel("callback.reminder", call.id)
    show(talk, call, case, "desk.callback_reached")


@action("callback.missed")
def missed(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The first miss is said; after the second new windows are offered.

    The button carries how many attempts there were when it was shown: a double tap is one miss.
    """
    call, case = call_here(talk, ref)
    if call.state != "booked" or argument != str(call.attempts):
        return
    call.attempts += 1
    talk.store.add(call)
    if call.attempts < ATTEMPTS:
        talk.store.inbox.event("callback.missed_once", call.id, f"missed:{call.id}:{call.sequence}:{call.attempts}")
        show(talk, call, case, "desk.callback_missed_once", buttons=True)
        return
    offer(talk, call, case, "callback.missed_twice", "desk.callback_missed_twice")


@action("callback.shift")
def shift(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The office cannot call then: the claimant chooses another window."""
    call, case = call_here(talk, ref)
    if call.state == "booked":
        offer(talk, call, case, "callback.shifted", "desk.callback_shifted")


def by_command(act: OnAction) -> OnCommand:
    """The button of the case's open call as a short command in its topic."""

    def run(talk: DeskTalk, argument: str) -> None:
        call = talk.store.callbacks.open_of(talk.case.person_id) if talk.case else None
        if call is None:
            talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
        else:
            act(talk, call.id, str(call.attempts))

    return run


for name, act in (("reached", reached), ("missed", missed), ("shift", shift)):
    command(name)(by_command(act))


def offer(talk: DeskTalk, call: Callback, case: Case, event: str, key: str) -> None:
    talk.store.callbacks.release(call, "offered")
    talk.store.due.cancel("callback.reminder", call.id)
    talk.store.inbox.event(event, call.id, f"{event}:{call.id}:{call.sequence}")
    show(talk, call, case, key)
