"""A callback that was booked: how both sides see it, and what it sets in motion."""

from typing import Any

from handlers.kit import Action, Context, Param, Say, Screen, Talk
from storage.tables import Callback, Case


def booked_screen(talk: Context, key: str, booked: Callback) -> Screen:
    details = talk.store.callbacks.details(booked)
    menu = Action("menu", booked.person_id, Say("button.menu"))
    params: dict[str, Param] = {"at": booked.starts_at, "number": booked.reference, "phone": details["phone"]}
    return Screen(key, params, actions=(*buttons(booked), menu), columns=2)


def buttons(booked: Callback) -> tuple[Action, Action]:
    """Move and cancel stand in everything that is said about a callback."""
    return (
        Action("callback.move", booked.id, Say("callback.move")),
        Action("callback.cancel", booked.id, Say("callback.cancel")),
    )


def settle(talk: Talk[Any], booked: Callback, key: str) -> None:
    """What follows a booking or a move: calendar file, reminders, the desk."""
    talk.store.work.add("calendar", booked.id, talk.person.key_id, chat=str(talk.chat.id))
    plan_reminders(talk, booked)
    case = talk.store.need(Case, booked.case_id)
    talk.tell_desk(case, desk_screen(talk, booked, key))
    talk.refresh_card(case)


def plan_reminders(context: Context, booked: Callback) -> None:
    """Before the call, as long before as the office says."""
    for before in context.office.reminders:
        at = booked.starts_at - before
        if at > context.now:
            context.store.due.at(
                "callback.reminder",
                booked.id,
                at,
                day=str(int(before.total_seconds())),
                useless_after=booked.starts_at,
                again=True,
            )


def desk_screen(talk: Context, booked: Callback, key: str) -> Screen:
    """A callback as staff see it, with what they can do."""
    details = talk.store.callbacks.details(booked)
    return Screen(
        key,
        {
            "number": booked.reference,
            "at": booked.starts_at,
            "phone": details["phone"],
            "subject": Say(f"callback.subject_{details['subject']}"),
            "language": Say(f"language.{details['language']}"),
            "interpreter": Say("word.yes" if details["interpreter"] else "word.no"),
            "voicemail": Say("word.yes" if details["voicemail"] else "word.no"),
            "attempts": booked.attempts,
        },
        actions=(
            Action("callback.reached", booked.id, Say("desk.button_reached")),
            Action("callback.missed", booked.id, Say("desk.button_missed"), str(booked.attempts)),
            Action("callback.wrong", booked.id, Say("desk.button_wrong"), str(booked.attempts)),
            Action("callback.shift", booked.id, Say("desk.button_shift")),
        ),
        columns=2,
        handle=f"callback:{booked.id}",
    )
