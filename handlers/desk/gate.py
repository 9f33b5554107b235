"""The disclosure gate: nothing about a person goes to a chat of which nobody knows whose it is.

Until staff have confirmed who writes, an answer is held and says why; it goes on by a tap of somebody who takes
responsibility for it (which is in the audit log), or once the identity is confirmed. The same holds for the
answer of a colleague who does not have the case.
"""

from uuid import UUID

from handlers.desk.room import action, check_mine
from handlers.kit import Action, Context, DeskTalk, Param, Say, Screen
from handlers.kit.card import WAYS, confirm_buttons
from handlers.kit.refusals import NotYours
from storage.tables import Actor, Case, Chat, Message


def obstacles(context: Context, case: Case, chat: Chat, actor: Actor) -> list[Say]:
    """Why an answer must not go out just so; empty if it may."""
    found = []
    if not is_confirmed(context, case, chat):
        found.append(Say("desk.gate_unverified"))
    if case.owner_id is not None and context.store.staff.deputy(case.owner_id) != actor.id:
        found.append(Say("desk.gate_owner", {"name": context.store.people.actor_name(case.owner_id)}))
    return found


def is_confirmed(context: Context, case: Case, chat: Chat) -> bool:
    """The office has made sure who writes there, and that still holds."""
    tie = context.store.ties.tie(chat.id, case.person_id)
    if tie is None or tie.state != "confirmed":
        return False
    return tie.expires_on is None or tie.expires_on >= context.office.local(context.now).date()


def hold(context: Context, case: Case, kept: Message, reasons: list[Say]) -> None:
    """Say in the topic that it has not gone out, and what can be done."""
    kept.state = "gated"
    context.store.add(kept)
    unverified = any(reason.key == "desk.gate_unverified" for reason in reasons)
    context.tell_desk(
        case,
        Screen(
            "desk.gate",
            {"number": kept.reference or "", "reasons": tuple[Param, ...](reasons)},
            actions=(
                Action("answer.anyway", kept.id, Say("desk.button_anyway")),
                Action("answer.discard", kept.id, Say("desk.button_discard")),
                *(confirm_buttons(context, case) if unverified else ()),
            ),
            columns=2,
            handle=f"gate:{kept.id}",
        ),
    )


def gated_here(talk: DeskTalk, ref: UUID) -> tuple[Message, Case]:
    """Raises NotYours for what does not wait in this team."""
    kept = talk.store.get(Message, ref)
    case = talk.store.get(Case, kept.case_id) if kept else None
    if kept is None or case is None:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return kept, case


@action("answer.anyway")
def anyway(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Somebody takes the responsibility."""
    kept, case = gated_here(talk, ref)
    if kept.state == "gated":
        talk.store.audit.note(talk.actor.id, "answer.unverified", kept.id)
        release(talk, case, kept, "desk.gate_sent_anyway")


@action("answer.discard")
def discard(talk: DeskTalk, ref: UUID, argument: str) -> None:
    kept, case = gated_here(talk, ref)
    if kept.state in ("gated", "preview"):
        kept.state = "taken_back"
        talk.store.add(kept)
        closed(talk, case, kept, "desk.gate_discarded")


def release(talk: DeskTalk, case: Case, kept: Message, key: str) -> None:
    """It goes out now."""
    from handlers.desk.relay import dispatch

    chat = talk.store.get(Chat, kept.chat_id)
    if chat is None:
        talk.reply(Screen("desk.no_chat"))
        return
    dispatch(talk, case, chat, kept)
    closed(talk, case, kept, key)


def closed(talk: DeskTalk, case: Case, kept: Message, key: str) -> None:
    """The warning says what became of it."""
    talk.change_at_desk(
        case, Screen(key, {"number": kept.reference or "", "name": talk.name}, handle=f"gate:{kept.id}")
    )


@action("person.confirm")
def confirm(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Staff have made sure who writes. Whoever speaks for the same person or file already hears of it."""
    case = talk.store.get(Case, ref)
    if case is None or argument not in WAYS:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    chats = talk.store.people.chats_of(case.person_id)
    if not chats:
        talk.reply(Screen("desk.no_chat"))
        return
    tie = talk.store.ties.tie(chats[0].id, case.person_id)
    if tie is not None and tie.role != "self" and tie.state != "confirmed":
        talk.reply(Screen("desk.gate_client"))
        return
    if tie is not None and tie.state != "confirmed":
        alert(talk, chats[0], talk.store.ties.confirm(chats[0], case.person_id, talk.actor, argument, tie.expires_on))
        talk.store.audit.note(talk.actor.id, f"person.confirmed_{argument}", case.person_id)
        talk.say_in(chats[0], Screen("tie.confirmed", {"office": talk.office.name}), about=case.person_id)
    for one in talk.store.cases.all_of(case.person_id):
        talk.show(one)
    release_all(talk, case, chats[0])
    talk.refresh_card(case)


def release_all(talk: DeskTalk, case: Case, chat: Chat) -> None:
    """What has waited until it was known who reads there."""
    for kept in talk.store.messages.gated(case.id):
        if kept.chat_id == chat.id and not obstacles(talk, case, chat, talk.store.need(Actor, kept.actor_id)):
            release(talk, case, kept, "desk.gate_confirmed")


def alert(talk: DeskTalk, fresh: Chat, others: list[Chat]) -> None:
    """Not who it is: only that there is one more, and what to do if that is wrong."""
    for chat in others:
        unknown = Action("tie.unknown", fresh.id, Say("tie.unknown"))
        talk.say_in(chat, Screen("tie.alert", {"office": talk.office.name}, actions=(unknown,)))
