"""Days on which nobody is there, or at other times than usual; what was booked then is moved by asking each person."""

import re
from datetime import date, time, timedelta
from itertools import pairwise

from handlers.desk.arguments import day_in, split_at
from handlers.desk.calls import free
from handlers.desk.room import command
from handlers.kit import DeskTalk, Param, Screen
from handlers.kit.office import Window
from storage.tables import Callback, Case

FARTHEST = timedelta(days=366)
SPAN = re.compile(r"\d{1,2}[:.]\d{2}\s*[-–]\s*\d{1,2}[:.]\d{2}")


@command("away")
def away(talk: DeskTalk, argument: str) -> None:
    """``/away 24.12.``: nobody of this team is there on that day."""
    set_hours(talk, argument, "")


@command("hours")
def hours(talk: DeskTalk, argument: str) -> None:
    """A day with its hours (``24.12. 08:00-10:00``), or with a word for the usual ones."""
    spans = SPAN.findall(argument)
    day, usual = split_at(talk, "desk.word_usual", argument)
    try:
        windows = sorted((Window.parse(normal(span)) for span in spans), key=lambda one: one.start)
    except ValueError:
        windows = []
    if any(one.end > following.start for one, following in pairwise(windows)):
        windows = []
    if windows:
        set_hours(talk, SPAN.split(argument)[0], ", ".join(f"{one.start:%H:%M}-{one.end:%H:%M}" for one in windows))
    elif usual == "":
        set_hours(talk, day, None)
    else:
        talk.case = None
        talk.reply(Screen("desk.hours_how"))


def normal(span: str) -> str:
    start, _, end = span.replace("–", "-").replace(".", ":").partition("-")
    return f"{start.strip().zfill(5)}-{end.strip().zfill(5)}"


def set_hours(talk: DeskTalk, text: str, hours: str | None) -> None:
    """Only administrators; a day that is over or far away is a mistake."""
    talk.case = None
    if talk.role != "admin":
        talk.reply(Screen("desk.admins_only"))
        return
    today = talk.office.local(talk.now).date()
    day = day_in(talk, text.strip())
    if day is None or not today <= day <= today + FARTHEST:
        talk.reply(Screen("desk.hours_how"))
        return
    talk.store.callbacks.open_on(talk.team.name, day, hours)
    talk.store.flush()
    talk.store.audit.note(talk.actor.id, "hours.changed", f"{talk.team.name} {day}")
    moved = move_bookings(talk, day)
    params: dict[str, Param] = {"day": day, "count": len(moved), "hours": hours or ""}
    key = "desk.hours_usual" if hours is None else "desk.hours_set" if hours else "desk.hours_closed"
    talk.reply(Screen(key, params))


def move_bookings(talk: DeskTalk, day: date) -> list[Callback]:
    """Whoever was booked outside the hours that hold now is asked for another window."""
    office = talk.office
    begin, end = office.at(day, time(0)), office.at(day + timedelta(days=1), time(0))
    windows = office.hours_on(day, talk.exceptions(talk.team))
    inside = [(office.at(day, one.start), office.at(day, one.end)) for one in windows]
    moved = []
    for call in talk.store.callbacks.on(begin, end, talk.team.name):
        kept = any(start <= call.starts_at and call.starts_at + office.slot <= stop for start, stop in inside)
        if call.state != "booked" or kept or call.starts_at < talk.now:
            continue
        free(talk, call, "callback.closed_day")
        case = talk.store.need(Case, call.case_id)
        talk.change_at_desk(
            case, Screen("desk.callback_closed_day", {"number": call.reference}, handle=f"callback:{call.id}")
        )
        talk.refresh_card(case)
        moved.append(call)
    return moved
