"""Booking a callback: what about, when, which number, and done."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import phonenumbers

from handlers.booked import booked_screen, buttons, desk_screen, settle
from handlers.kit import (
    Action,
    Again,
    Answer,
    AskContact,
    Choice,
    Conversation,
    Done,
    Draft,
    Event,
    Goto,
    Next,
    Say,
    Screen,
    Talk,
    Team,
)
from handlers.kit.refusals import NotYours, OneIsEnough, SlotTaken
from handlers.menu import home
from storage.callbacks import NoSeat
from storage.tables import Callback, Case

SUBJECTS = ("money", "documents", "work", "appointment", "other")
NEXT_WINDOWS = 3


class Booking(Draft):
    """A callback that is being arranged."""

    subject: str = ""
    starts_at: datetime | None = None
    day: date | None = None
    phone: str = ""
    interpreter: bool = False
    voicemail: bool = False
    moving: UUID | None = None


callback = Conversation("callback", Booking, commands=("callback",))


@callback.called
def called(talk: Talk[Booking], name: str, argument: str) -> Next:
    return Goto("callback")


@callback.ask("subject")
def subject(talk: Talk[Booking]) -> Screen:
    booked = talk.store.callbacks.open_of(talk.person.id)
    if booked is not None:
        return Screen(
            "callback.already",
            {"at": booked.starts_at, "number": booked.reference},
            choices=(
                Choice("move", Say("callback.move")),
                Choice("cancel", Say("callback.cancel")),
                Choice("menu", Say("button.menu")),
            ),
        )
    return Screen("callback.subject", choices=tuple(Choice(one, Say(f"callback.subject_{one}")) for one in SUBJECTS))


@subject.answered
def subject_chosen(talk: Talk[Booking], said: Answer) -> Next:
    booked = talk.store.callbacks.open_of(talk.person.id)
    if said.choice == "menu":
        return Goto("menu")
    if booked is not None:
        if said.choice == "cancel":
            return cancel(talk, booked.id, "")
        return begin_move(talk, booked)
    talk.draft.subject = said.choice or "other"
    return when


def free(talk: Talk[Booking]) -> list[datetime]:
    """Windows that can be booked now."""
    team = team_of(talk)
    return talk.bookable(team, talk.language, stranger=not talk.store.ties.knows_person(talk.person.id))


def team_of(talk: Talk[Booking]) -> Team:
    """Who will call: the team that has the booked call, else the one for the subject."""
    booked = talk.store.get(Callback, talk.draft.moving)
    return talk.office.team_named(booked.team if booked else talk.team_for(talk.person, talk.draft.subject).name)


@callback.ask("when")
def when(talk: Talk[Booking]) -> Screen:
    windows = free(talk)
    if not windows:
        return Screen(
            "callback.nothing_free",
            {"phone": talk.office.phone},
            choices=(Choice("message", Say("menu.message")), Choice("menu", Say("button.menu"))),
        )
    choices = [Choice(start.isoformat(), start) for start in windows[:NEXT_WINDOWS]]
    return Screen("callback.when", choices=(*choices, Choice("other", Say("callback.other_times"))))


@when.answered
def when_chosen(talk: Talk[Booking], said: Answer) -> Next:
    match said.choice:
        case "other":
            return day
        case "message" | "menu" as place:
            return Goto(place)
    talk.draft.starts_at = datetime.fromisoformat(said.choice or "")
    return after_time(talk)


@callback.ask("day")
def day(talk: Talk[Booking]) -> Screen:
    days = dict.fromkeys(talk.office.local(start).date() for start in free(talk))
    return Screen("callback.day", choices=tuple(Choice.of(one) for one in days), columns=2)


@day.answered
def day_chosen(talk: Talk[Booking], said: Answer) -> Next:
    talk.draft.day = date.fromisoformat(said.choice or "")
    return slot


@callback.ask("slot")
def slot(talk: Talk[Booking]) -> Screen:
    local = [(start, talk.office.local(start)) for start in free(talk)]
    times = [Choice(start.isoformat(), at.time()) for start, at in local if at.date() == talk.draft.day]
    return Screen(
        "callback.slot",
        {"day": talk.draft.day or talk.now.date()},
        choices=(*times, Choice("day", Say("callback.other_day"))),
        columns=3,
    )


@slot.answered
def slot_chosen(talk: Talk[Booking], said: Answer) -> Next:
    if said.choice == "day":
        return day
    talk.draft.starts_at = datetime.fromisoformat(said.choice or "")
    return after_time(talk)


def after_time(talk: Talk[Booking]) -> Next:
    """Moving needs nothing more; a remembered number need not be asked again."""
    if talk.draft.moving is not None:
        return moved(talk)
    talk.draft.phone = talk.draft.phone or str(talk.store.people.details(talk.person).get("phone", ""))
    return summary if talk.draft.phone else phone


# The number


@callback.ask("phone")
def phone(talk: Talk[Booking]) -> Screen:
    return Screen("callback.phone", expects="text", actions=(AskContact(Say("callback.share_phone")),))


@phone.answered
def phone_given(talk: Talk[Booking], said: Answer) -> Next:
    number = international(said.text)
    if number is None:
        return Again("callback.bad_phone")
    talk.draft.phone = number
    talk.store.people.tell(talk.person, phone=number)
    talk.store.add(talk.person)
    return summary


def international(text: str) -> str | None:
    """A number as dialled in Germany, in international form; None if it cannot be one."""
    for candidate in (text, f"+{text}"):
        try:
            number = phonenumbers.parse(candidate[:40], "DE")
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return None


# Summary


@callback.ask("summary")
def summary(talk: Talk[Booking]) -> Screen:
    assert talk.draft.starts_at is not None
    return Screen(
        "callback.summary",
        {
            "at": talk.draft.starts_at,
            "subject": Say(f"callback.subject_{talk.draft.subject}"),
            "phone": talk.draft.phone,
            "language": Say(f"language.{talk.language}"),
            "interpreter": Say("word.yes" if talk.draft.interpreter else "word.no"),
            "voicemail": Say("word.yes" if talk.draft.voicemail else "word.no"),
        },
        choices=(
            Choice("book", Say("callback.book")),
            Choice("phone", Say("callback.change_phone")),
            Choice(
                "interpreter", Say("callback.no_interpreter" if talk.draft.interpreter else "callback.want_interpreter")
            ),
            Choice("voicemail", Say("callback.no_voicemail" if talk.draft.voicemail else "callback.allow_voicemail")),
            Choice("when", Say("callback.other_times")),
        ),
    )


@summary.answered
def summary_answered(talk: Talk[Booking], said: Answer) -> Next:
    match said.choice:
        case "phone":
            return phone
        case "when":
            return when
        case "interpreter":
            talk.draft.interpreter = not talk.draft.interpreter
            return summary
        case "voicemail":
            talk.draft.voicemail = not talk.draft.voicemail
            return summary
    return book(talk)


def book(talk: Talk[Booking]) -> Next:
    """Take the place, or say that it is gone and offer what is still free."""
    if talk.store.callbacks.open_of(talk.person.id):
        raise OneIsEnough
    assert talk.draft.starts_at is not None
    if not bookable(talk, talk.draft.starts_at):
        return gone(talk)
    case = talk.case_of(talk.person, talk.draft.subject)
    details = {
        "subject": talk.draft.subject,
        "phone": talk.draft.phone,
        "language": talk.language,
        "interpreter": talk.draft.interpreter,
        "voicemail": talk.draft.voicemail,
    }
    try:
        booked = talk.store.callbacks.book(
            talk.person.key_id,
            talk.office.capacity_of(team_of(talk)),
            details,
            person_id=talk.person.id,
            chat_id=talk.chat.id,
            case_id=case.id,
            team=case.team,
            starts_at=talk.draft.starts_at,
            language=talk.language,
            stranger=not talk.store.ties.knows_person(talk.person.id),
        )
    except NoSeat:
        return gone(talk)
    settle(talk, booked, "desk.callback_booked")
    return Done(booked_screen(talk, "callback.booked", booked))


def bookable(talk: Talk[Booking], starts_at: datetime) -> bool:
    """Still one of the office's windows: time has passed since it was offered."""
    return starts_at in set(free(talk))


def gone(talk: Talk[Booking]) -> Next:
    talk.say(Screen(SlotTaken.key))
    return when


# Move, cancel, be reminded


def own(talk: Talk[Any], ref: UUID) -> Callback:
    """Raises NotYours unless it is this person's and still open."""
    booked = talk.store.get(Callback, ref)
    if booked is None or booked.person_id != talk.person.id or booked.state not in ("booked", "offered"):
        raise NotYours
    return booked


@callback.action("callback.move")
def move(talk: Talk[Booking], ref: UUID, argument: str) -> Next:
    return begin_move(talk, own(talk, ref))


def begin_move(talk: Talk[Booking], booked: Callback) -> Next:
    details = talk.store.callbacks.details(booked)
    return Goto("callback", "when", Booking(moving=booked.id, subject=details["subject"], phone=details["phone"]))


def moved(talk: Talk[Booking]) -> Next:
    assert talk.draft.moving is not None and talk.draft.starts_at is not None
    booked = own(talk, talk.draft.moving)
    if not bookable(talk, talk.draft.starts_at):
        return gone(talk)
    try:
        talk.store.callbacks.move(booked, talk.draft.starts_at, talk.office.capacity_of(team_of(talk)))
    except NoSeat:
        return gone(talk)
    booked.attempts = 0
    settle(talk, booked, "desk.callback_moved")
    return Done(booked_screen(talk, "callback.moved", booked))


@callback.action("callback.cancel")
def cancel(talk: Talk[Booking], ref: UUID, argument: str) -> Next:
    booked = own(talk, ref)
    talk.store.callbacks.release(booked, "cancelled")
    talk.store.due.cancel("callback.reminder", booked.id)
    case = talk.store.need(Case, booked.case_id)
    talk.tell_desk(case, Screen("desk.callback_cancelled", {"number": booked.reference, "at": booked.starts_at}))
    talk.refresh_card(case)
    return Done(Screen("callback.cancelled", {"number": booked.reference}, actions=(home(talk),)))


@callback.on("callback.reminder", Callback)
def reminder(talk: Talk[Booking], event: Event) -> None:
    """Without content unless the person turned discreet mode off; not after a move or the call."""
    booked = talk.store.need(Callback, event.ref)
    before = timedelta(seconds=int(event.data["day"]))
    if booked.state != "booked" or abs(booked.starts_at - before - talk.now) > before:
        return
    if talk.chat.discreet:
        show = Action("callback.show", booked.id, Say("callback.show"))
        talk.say(Screen("callback.reminder_discreet", actions=(show,)))
    else:
        talk.say(booked_screen(talk, "callback.reminder", booked))


@callback.action("callback.show")
def show(talk: Talk[Booking], ref: UUID, argument: str) -> None:
    talk.say(booked_screen(talk, "callback.reminder", own(talk, ref)))


@callback.on("callback.calendar", Callback)
def calendar_ready(talk: Talk[Booking], event: Event) -> None:
    booked = talk.store.need(Callback, event.ref)
    if booked.state == "booked" and booked.sequence == event.data["sequence"]:
        talk.say(
            Screen(
                "callback.calendar",
                media=UUID(event.data["file"]),
                media_name=f"{booked.reference}.ics",
                silent=True,
            )
        )


@callback.on("callback.missed_once", Callback)
def missed_once(talk: Talk[Booking], event: Event) -> None:
    booked = talk.store.need(Callback, event.ref)
    talk.say(booked_screen(talk, "callback.missed_once", booked))


@callback.on("callback.wrong_number", Callback)
def wrong_number(talk: Talk[Booking], event: Event) -> None:
    """Somebody else answered under this number."""
    booked = talk.store.need(Callback, event.ref)
    give = Action("callback.renumber", booked.id, Say("callback.change_phone"))
    talk.say(Screen("callback.wrong_number", {"number": booked.reference}, actions=(give,)))


@callback.action("callback.renumber")
def renumber(talk: Talk[Booking], ref: UUID, argument: str) -> Next:
    return Goto("callback", "renumber", Booking(moving=own(talk, ref).id))


@callback.ask("renumber")
def new_number(talk: Talk[Booking]) -> Screen:
    return Screen("callback.phone", expects="text", actions=(AskContact(Say("callback.share_phone")),))


@new_number.answered
def new_number_given(talk: Talk[Booking], said: Answer) -> Next:
    number = international(said.text)
    if number is None:
        return Again("callback.bad_phone")
    assert talk.draft.moving is not None
    talk.store.people.tell(talk.person, phone=number)
    talk.store.add(talk.person)
    return renumbered(talk, own(talk, talk.draft.moving), number)


def renumbered(talk: Talk[Any], booked: Callback, number: str) -> Next:
    """The booked call gets another number; both sides hear of it."""
    talk.store.callbacks.change(booked, phone=number)
    case = talk.store.need(Case, booked.case_id)
    if booked.state == "booked":
        talk.tell_desk(case, desk_screen(talk, booked, "desk.callback_renumbered"))
    return Done(booked_screen(talk, "callback.renumbered", booked))


@callback.on("callback.missed_twice", Callback)
def missed_twice(talk: Talk[Booking], event: Event) -> None:
    """New windows are offered by themselves."""
    offer(talk, event.ref, "callback.missed_twice")


@callback.on("callback.shifted", Callback)
def shifted(talk: Talk[Booking], event: Event) -> None:
    """The office cannot keep the window: new ones are offered."""
    offer(talk, event.ref, "callback.shifted")


@callback.on("callback.closed_day", Callback)
def closed_day(talk: Talk[Booking], event: Event) -> None:
    """Nobody is there on that day: new windows are offered."""
    offer(talk, event.ref, "callback.closed_day")


def offer(talk: Talk[Booking], ref: UUID, key: str) -> None:
    booked = talk.store.need(Callback, ref)
    if booked.state != "offered":
        return
    choose, stop = buttons(booked)
    choose = Action(choose.name, choose.ref, Say("callback.choose_new"))
    talk.say(Screen(key, {"number": booked.reference}, actions=(choose, stop, home(talk)), columns=2))
