"""Somebody who floods or insults can be muted or blocked for a while; they are told why, and how else the office can
be reached.
"""

from datetime import date, time, timedelta

from handlers.desk.arguments import split_until
from handlers.desk.room import command
from handlers.kit import DeskTalk, Param, Screen

LONGEST = timedelta(days=183)
MOST_REASON = 300


@command("mute")
def mute(talk: DeskTalk, argument: str) -> None:
    """What they write comes to the desk when the time is over; documents and calls go on as ever."""
    bar(talk, argument, "muted")


@command("block")
def block(talk: DeskTalk, argument: str) -> None:
    """Nothing new is taken from this chat until then."""
    bar(talk, argument, "blocked")


def bar(talk: DeskTalk, argument: str, how: str) -> None:
    """A reason and a day, both needed: nobody is shut out without either."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    reason, until = split_until(talk, argument)
    today = talk.office.local(talk.now).date()
    if until is None or not reason.strip() or not today <= until <= today + LONGEST:
        talk.reply(Screen("desk.bar_how"))
        return
    over = talk.office.at(until + timedelta(days=1), time(0))
    for chat in talk.store.people.chats_of(talk.case.person_id):
        chat.barred, chat.barred_until = how, over
        talk.store.add(chat)
        ways: dict[str, Param] = {"phone": talk.office.phone, "address": talk.office.address, "until": until}
        talk.say_in(chat, Screen(f"chat.told_{how}", ways | {"reason": reason.strip()[:MOST_REASON]}))
    talk.store.audit.note(talk.actor.id, f"person.{how}", talk.case.person_id)
    say(talk, how, until)


def say(talk: DeskTalk, how: str, until: date) -> None:
    talk.reply(Screen(f"desk.{how}", {"until": until, "name": talk.name}))


@command("unblock")
def unblock(talk: DeskTalk, argument: str) -> None:
    """Muted or blocked: it is over."""
    chats = talk.store.people.chats_of(talk.case.person_id) if talk.case else []
    barred = [chat for chat in chats if chat.barred]
    if talk.case is None or not barred:
        talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
        return
    for chat in barred:
        chat.barred, chat.barred_until = "", None
        talk.store.add(chat)
        talk.say_in(chat, Screen("chat.unbarred"))
    talk.store.outbox.bring_forward([topic.id for topic in talk.store.cases.topics(talk.case.id)])
    talk.store.withheld.bring_forward(talk.case.id)
    talk.store.audit.note(talk.actor.id, "person.unbarred", talk.case.person_id)
    talk.reply(Screen("desk.unbarred", {"name": talk.name}))
