"""Who may act for a claimant: approved until a day, refused, revoked, expired."""

from datetime import timedelta
from uuid import UUID

from handlers.desk.cases import case_here
from handlers.desk.gate import release_all
from handlers.desk.room import action, command
from handlers.kit import Context, DeskTalk, Param, Screen
from storage.tables import Case, Chat, ChatPerson

LONGEST = 3660  # days


def representatives(context: Context, person_id: UUID) -> list[ChatPerson]:
    """Ties of people who act for somebody else."""
    return [tie for tie in context.store.ties.of_person(person_id) if tie.role != "self"]


@action("client.approve")
def approve(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """They have shown their papers: from now on they read as well, until a day."""
    case = case_here(talk, ref)
    days = int(argument) if argument.isdecimal() and 0 < int(argument) <= LONGEST else 365
    until = talk.office.local(talk.now).date() + timedelta(days=days)
    for tie in representatives(talk, case.person_id):
        chat = talk.store.get(Chat, tie.chat_id)
        if chat is None or tie.role == "courier" or tie.state == "confirmed":
            continue
        talk.store.ties.confirm(chat, case.person_id, talk.actor, "file", until)
        talk.store.audit.note(talk.actor.id, "client.approved", case.person_id)
        told: dict[str, Param] = {"initials": talk.initials(case.person_id), "until": until}
        talk.say_in(chat, Screen("clients.approved", told), about=case.person_id)
        known: dict[str, Param] = {"until": until, "name": talk.name}
        answer(talk, case, Screen("desk.client_approved", known, handle=f"client:{case.id}"))
        release_all(talk, case, chat)
    talk.show(case)
    talk.refresh_card(case)


@action("client.refuse")
def refuse(talk: DeskTalk, ref: UUID, argument: str) -> None:
    revoke_all(talk, ref)


@command("revoke")
def revoke(talk: DeskTalk, argument: str) -> None:
    """Nobody acts for this person any more."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
    else:
        revoke_all(talk, talk.case.id)


def revoke_all(talk: DeskTalk, ref: UUID) -> None:
    case = case_here(talk, ref)
    ties = representatives(talk, case.person_id)
    for tie in ties:
        end(talk, tie, "clients.revoked")
    talk.store.audit.note(talk.actor.id, "client.revoked", case.person_id)
    told: dict[str, Param] = {"count": len(ties), "name": talk.name}
    answer(talk, case, Screen("desk.client_revoked", told, handle=f"client:{case.id}"))
    talk.refresh_card(case)


def answer(talk: DeskTalk, case: Case, screen: Screen) -> None:
    """The question in the topic says how it was decided."""
    if not talk.change_at_desk(case, screen):
        talk.reply(Screen(screen.key, screen.params))


def end(context: Context, tie: ChatPerson, key: str) -> None:
    """The chat does not speak for the person any more, and is told so."""
    chat = context.store.get(Chat, tie.chat_id)
    initials = context.initials(tie.person_id)
    context.store.ties.revoke(tie)
    if chat is not None:
        context.say_in(chat, Screen(key, {"initials": initials}))


def end_expired(context: Context) -> None:
    """Once a night: what was allowed until yesterday is over."""
    today = context.office.local(context.now).date()
    for tie in context.store.ties.expired(today):
        end(context, tie, "clients.expired")
