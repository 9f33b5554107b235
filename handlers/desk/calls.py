"""Callbacks at the desk: reached, not reached, wrong number, moved, and booked for somebody."""

import re
from datetime import UTC, datetime
from uuid import UUID

from handlers.booked import booked_screen, desk_screen, plan_reminders
from handlers.callback import international
from handlers.desk.arguments import day_in
from handlers.desk.cases import case_here
from handlers.desk.room import OnAction, OnCommand, action, check_mine, command
from handlers.kit import Context, DeskTalk, Param, Screen
from handlers.kit.refusals import NotYours
from storage.callbacks import NoSeat
from storage.tables import Callback, Case, Person

ATTEMPTS = 2
PHONE = re.compile(r"(.*\d{1,2}:\d{2})\s+(\+?\d[\d\s/()-]{5,24})")  # behind a day and a time


def call_here(talk: DeskTalk, ref: UUID) -> tuple[Callback, Case]:
    """Raises NotYours for a call of another team."""
    call = talk.store.get(Callback, ref)
    case = talk.store.get(Case, call.case_id) if call else None
    if call is None or case is None:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return call, case


def show(talk: DeskTalk, call: Callback, case: Case, key: str, *, buttons: bool = False) -> None:
    screen = desk_screen(talk, call, key)
    params: dict[str, Param] = {**screen.params, "by": talk.name}
    changed = Screen(key, params, actions=screen.actions if buttons else (), columns=2, handle=screen.handle)
    talk.change_at_desk(case, changed)
    talk.refresh_card(case)


@action("callback.reached")
def reached(talk: DeskTalk, ref: UUID, argument: str) -> None:
    call, case = call_here(talk, ref)
    if call.state not in ("booked", "offered"):
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


@action("callback.wrong")
def wrong_number(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Somebody else answered: the claimant is asked for another number, and keeps the window if it is still to come."""
    call, case = call_here(talk, ref)
    if call.state != "booked" or argument != str(call.attempts):
        return
    call.attempts += 1
    talk.store.add(call)
    person = talk.store.need(Person, call.person_id)
    talk.store.people.tell(person, phone="")
    talk.store.add(person)
    talk.store.inbox.event("callback.wrong_number", call.id, f"wrong:{call.id}:{call.sequence}:{call.attempts}")
    show(talk, call, case, "desk.callback_wrong_number", buttons=True)


@action("callback.book")
def book_at(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """A button of the card: a window as seconds since 1970."""
    case = case_here(talk, ref)
    start = datetime.fromtimestamp(int(argument), UTC) if argument.isdecimal() and len(argument) < 12 else None
    if start is None or start not in talk.free_windows(case):
        talk.reply(Screen("desk.book_gone"))
        talk.refresh_card(case, "book")
        return
    book_for(talk, case, start)
    talk.refresh_card(case)


@command("book")
def book_by_command(talk: DeskTalk, argument: str) -> None:
    """``/book`` shows the next windows; ``/book Di 3.3. 10:15`` takes one."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    if given := PHONE.fullmatch(argument.strip()):
        argument = given[1]
        if not note_phone(talk, talk.case, given[2]):
            talk.reply(Screen("callback.bad_phone"))
            return
    day_text, _, clock = argument.strip().rpartition(" ")
    day = day_in(talk, day_text) if day_text else None
    wanted = [
        start
        for start in talk.free_windows(talk.case)
        if day and talk.office.local(start).date() == day and f"{talk.office.local(start):%H:%M}" == clock.zfill(5)
    ]
    if wanted:
        book_for(talk, talk.case, wanted[0])
        talk.refresh_card(talk.case)
    elif argument:
        talk.reply(Screen("desk.book_gone"))
    else:
        talk.refresh_card(talk.case, "book")


def note_phone(talk: DeskTalk, case: Case, text: str) -> bool:
    """The number that staff know of a person; whoever noted it stands in the audit log. False if it is none."""
    number = international(text)
    if number is None:
        return False
    person = talk.store.need(Person, case.person_id)
    talk.store.people.tell(person, phone=number)
    talk.store.add(person)
    talk.store.flush()
    talk.store.audit.note(talk.actor.id, "person.phone", person.id)
    return True


def book_for(talk: DeskTalk, case: Case, start: datetime) -> None:
    """Book for the person of a case; they hear of it and can move or cancel as if they had done it themselves."""
    store = talk.store
    chats, person = store.people.chats_of(case.person_id), store.need(Person, case.person_id)
    phone = str(store.people.details(person).get("phone", ""))
    booked = store.callbacks.open_of(person.id)
    if not chats or not phone:
        talk.reply(Screen("desk.book_no_phone" if chats else "desk.no_chat"))
        return
    if booked is not None and (booked.state == "booked" or booked.team != case.team):
        talk.reply(Screen("desk.book_has_one", {"number": booked.reference, "at": booked.starts_at}))
        return
    capacity, language = talk.office.capacity_of(talk.team), talk.language_of(chats[0])
    details = {"subject": "other", "phone": phone, "language": language, "interpreter": False, "voicemail": False}
    try:
        if booked is not None:
            store.callbacks.move(booked, start, capacity)
            booked.attempts, booked.booked_by = 0, talk.actor.id
        else:
            booked = store.callbacks.book(
                person.key_id,
                capacity,
                details,
                person_id=person.id,
                chat_id=chats[0].id,
                case_id=case.id,
                team=case.team,
                starts_at=start,
                language=language,
                booked_by=talk.actor.id,
            )
    except NoSeat:
        talk.reply(Screen("desk.book_gone"))
        return
    plan_reminders(talk, booked)
    store.work.add("calendar", booked.id, person.key_id, chat=str(chats[0].id))
    talk.tell_desk(case, desk_screen(talk, booked, "desk.callback_booked"))
    talk.say_in(chats[0], booked_screen(talk, "callback.booked_by_office", booked), about=person.id)


def by_command(act: OnAction) -> OnCommand:
    """The button of the case's open call as a short command in its topic."""

    def run(talk: DeskTalk, argument: str) -> None:
        call = talk.store.callbacks.open_of(talk.case.person_id) if talk.case else None
        usable = ("booked", "offered") if act is reached else ("booked",)
        if call is None or call.state not in usable:
            talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
        else:
            act(talk, call.id, str(call.attempts))

    return run


for name, act in (("reached", reached), ("missed", missed), ("wrong", wrong_number), ("shift", shift)):
    command(name)(by_command(act))


def offer(talk: DeskTalk, call: Callback, case: Case, event: str, key: str) -> None:
    free(talk, call, event)
    show(talk, call, case, key)


def free(context: Context, call: Callback, event: str) -> None:
    """The place is given back, and the claimant chooses another one."""
    context.store.callbacks.release(call, "offered")
    context.store.due.cancel("callback.reminder", call.id)
    context.store.inbox.event(event, call.id, f"{event}:{call.id}:{call.sequence}")
