"""Many clients, one phone: a counsellor, guardian or helper acts for several persons, and says first for whom.

Each client is a person of their own, with a topic of their own at the desk. Initials stand on every screen. Who only brings
something (Bote) may send and never read; a proxy (Vollmacht) and a guardian (Betreuer) read once the office has agreed.
"""

import re
from typing import Any
from uuid import UUID

from handlers.kit import Action, Again, Answer, Choice, Conversation, Done, Draft, Event, Goto, Next, Say, Screen, Talk
from handlers.kit.card import approve_buttons
from handlers.kit.refusals import NotYours
from storage.tables import Chat, ChatPerson, Person

ROLES = ("proxy", "guardian", "courier")
MOST = 40
UNANSWERED = "clients.unanswered"
NAME_AT_MOST = 120


class Client(Draft):
    """For whom; ``then`` is where it goes on."""

    then: str = ""
    role: str = "proxy"


clients = Conversation("clients", Client, commands=("clients",))


@clients.ask("who")
def who(talk: Talk[Client]) -> Screen:
    ties = talk.store.ties.of_chat(talk.chat.id)
    choices = [Choice(str(tie.person_id), label(talk, tie)) for tie in ties[:MOST]]
    return Screen(
        "clients.who", choices=(*choices, Choice("add", Say("clients.add")), Choice("menu", Say("button.menu")))
    )


def label(talk: Talk[Any], tie: ChatPerson) -> Say:
    """Oneself, or initials and role; names are not shown on a phone that others may see."""
    if tie.role == "self":
        return Say("clients.self")
    role = Say(f"clients.role_{tie.role}")
    return Say("clients.client", {"initials": talk.initials(tie.person_id) or Say("desk.no_name"), "role": role})


@who.answered
def chosen(talk: Talk[Client], said: Answer) -> Next:
    if said.choice == "menu":
        return Goto("menu")
    if said.choice == "add":
        return role
    tie = talk.store.ties.tie(talk.chat.id, UUID(said.choice or ""))
    if tie is None or tie.state == "revoked":
        raise NotYours
    act_for(talk, tie.person_id)
    return Goto(talk.draft.then or "menu")


def act_for(talk: Talk[Any], person_id: UUID) -> None:
    """From now on everything in this chat is about this person, until somebody else is chosen."""
    talk.chat.speaks_for = person_id
    talk.chat.chosen_at = talk.now
    talk.store.add(talk.chat)
    talk.store.flush()
    talk.person = talk.store.need(Person, person_id)


@clients.ask("role")
def role(talk: Talk[Client]) -> Screen:
    return Screen("clients.role", choices=tuple(Choice(one, Say(f"clients.as_{one}")) for one in ROLES))


@role.answered
def role_chosen(talk: Talk[Client], said: Answer) -> Next:
    talk.draft.role = said.choice if said.choice in ROLES else "courier"
    return name


@clients.ask("name")
def name(talk: Talk[Client]) -> Screen:
    return Screen("clients.name", expects="text", choices=(Choice("stop", Say("button.cancel")),))


@name.answered
def name_given(talk: Talk[Client], said: Answer) -> Next:
    """Somebody new for the office; nothing is known of them but what is said here."""
    if said.choice == "stop":
        return Goto("menu")
    number = re.search(talk.office.file_number.strip("^$"), said.text)
    rest = said.text.replace(number[0], " ") if number else said.text
    called = " ".join(re.sub(r"[\W\d_]", " ", rest).split())[:NAME_AT_MOST]
    if not called:
        return Again("clients.no_name")
    people = talk.store.people
    person = people.without_chat()
    people.tell(person, name=called, told=said.text[:500])
    talk.store.add(person)
    talk.store.add(ChatPerson(chat_id=talk.chat.id, person_id=person.id, role=talk.draft.role, created_at=talk.now))
    talk.store.flush()
    if number:
        people.claim_file(person, re.sub(r"\s", "", number[0]).replace("BG", "//"))
    act_for(talk, person.id)
    ask_office(talk, person, said.text[:500])
    return Done(
        Screen(f"clients.added_{talk.draft.role}", {"initials": talk.initials(person.id)}, actions=(menu(talk),))
    )


def menu(talk: Talk[Any]) -> Action:
    return Action("menu", talk.person.id, Say("button.menu"))


def ask_office(talk: Talk[Client], person: Person, text: str) -> None:
    """Who wants to act for whom stands in the client's topic; a proxy or guardian is approved there."""
    case = talk.case_of(person, "other")
    role_name = Say(f"clients.role_{talk.draft.role}")
    approving = talk.draft.role != "courier"
    screen = Screen(
        "desk.client_claim" if approving else "desk.client_courier",
        {"text": text, "role": role_name},
        actions=approve_buttons(case, talk.draft.role),
        columns=2,
        handle=f"client:{case.id}",
    )
    talk.tell_desk(case, screen)


@clients.on(UNANSWERED, Chat)
def unanswered(talk: Talk[Client], event: Event) -> None:
    """Nobody said for whom: the dialogue takes what it has kept for whoever it was last."""


def may_read(talk: Talk[Any]) -> bool:
    """What is the person's own is shown to them, and to whom the office has allowed it."""
    tie = talk.store.ties.tie(talk.chat.id, talk.person.id)
    if tie is None or tie.role == "self":
        return True
    today = talk.office.local(talk.now).date()
    return tie.role != "courier" and tie.state == "confirmed" and (tie.expires_on is None or tie.expires_on >= today)
