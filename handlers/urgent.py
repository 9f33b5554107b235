"""The urgent door: no money, no power, no home today. It leads to the top of the desk, at any hour.

Whoever waits for a first decision can demand an advance (§ 42 SGB I), whoever has too little this month up to 100 €
of the next one (§ 42(2) SGB II). Words of danger get the numbers of those who can help now: the office cannot.
"""

from typing import Any
from uuid import UUID

from handlers.kit import Action, Answer, Choice, Conversation, Done, Draft, Goto, Next, Param, Say, Screen, Talk
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.message import TAKE_BACK, addressed, at_its_case, keep, pass_on
from storage.tables import Case, Message

NEEDS = ("money", "power", "home", "other")
ADVICE = {"money": "urgent.advance", "power": "urgent.no_power", "home": "urgent.no_home"}


class Need(Draft):
    """What is missing."""

    need: str = "other"


urgent = Conversation("urgent", Need, commands=("urgent",))


@urgent.ask("what")
def what(talk: Talk[Need]) -> Screen:
    choices = (*(Choice(need, Say(f"urgent.{need}")) for need in NEEDS), Choice("menu", Say("button.menu")))
    return Screen("urgent.what", choices=choices)


@what.answered
def what_said(talk: Talk[Need], said: Answer) -> Next:
    if said.choice == "menu":
        return Goto("menu")
    talk.draft.need = said.choice or "other"
    if talk.draft.need in ADVICE:
        talk.say(Screen(ADVICE[talk.draft.need]))
    return write


@urgent.ask("write")
def write(talk: Talk[Need]) -> Screen:
    advance = (Choice("advance", Say("urgent.advance_button")),) if talk.draft.need == "money" else ()
    choices = (*advance, Choice("send", Say("urgent.send")), Choice("menu", Say("button.menu")))
    return Screen("urgent.write", choices=choices, expects="text")


@write.answered
def written(talk: Talk[Need], said: Answer) -> Next:
    if said.choice == "menu":
        return Goto("menu")
    need = talk.words.text(talk.language, Say(f"urgent.{talk.draft.need}"))
    demanded = talk.words.text(talk.language, Say("urgent.advance_text")) if said.choice == "advance" else ""
    text = "\n".join(filter(None, (need, said.text or demanded)))
    case = addressed(talk)
    kept = keep(talk, "held", text, (), case)
    raise_to_the_top(talk, kept, case)
    return Done()


def raise_to_the_top(talk: Talk[Any], kept: Message, case: Case, *, quiet: bool = False) -> None:
    """Pass a message on as urgent, and say when somebody can read it."""
    body = talk.store.messages.body(kept)
    kept.sealed = talk.store.seal(talk.person.key_id, body | {"urgent": True})
    pass_on(talk, kept, case, quiet=True)
    case.urgent_at = talk.now
    talk.store.add(case)
    talk.refresh_card(case)
    talk.store.due.at("urgent", case.id, talk.now + TAKE_BACK, again=True)
    if quiet:
        return
    params: dict[str, Param] = {
        "number": talk.store.messages.number(kept),
        "at": kept.sent_at,
        "phone": talk.office.phone,
    }
    opens = talk.office.opens(talk.now, talk.exceptions(talk.office.team_named(case.team)))
    if opens is not None:
        params["opens"] = opens
    take_back = Action("message.take_back", kept.id, Say("message.take_back"))
    key = "urgent.sent" if opens is None else "urgent.sent_closed"
    talk.say(Screen(key, params, actions=(take_back, home(talk)), columns=2))


@urgent.action("urgent.raise")
def raised(talk: Talk[Need], ref: UUID, argument: str) -> None:
    """What has been passed on already is urgent after all."""
    kept = talk.store.get(Message, ref)
    if kept is None or kept.person_id != talk.person.id:
        raise NotYours
    if kept.state == "taken_back" or talk.store.messages.body(kept).get("urgent"):
        return
    case = at_its_case(talk, kept)
    case.urgent_at, case.waiting_since = talk.now, case.waiting_since or kept.sent_at
    talk.store.add(case)
    talk.refresh_card(case)
    kept.sealed = talk.store.seal(talk.person.key_id, talk.store.messages.body(kept) | {"urgent": True})
    talk.store.add(kept)
    talk.store.due.at("urgent", case.id, talk.now, again=True)
    talk.say(Screen("urgent.raised", {"number": kept.reference or "", "phone": talk.office.phone}))


def danger(talk: Talk[Any]) -> Screen:
    """Neither a program nor an office is an emergency service: who is, and how to reach them."""
    lines = tuple[Param, ...](Say(f"danger.{name}", {"phone": line}) for name, line in talk.office.help_lines.items())
    return Screen("danger.danger", {"list": lines})
