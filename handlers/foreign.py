"""A claim in another language counts from its receipt, if the office understands it or a translation comes in time.

§ 19(2) and (4) SGB X: the office asks for a translation by a day that it sets, and says what hangs on it. The original
is kept as it came.
"""

from datetime import timedelta
from uuid import UUID

from handlers.kit import (
    Action,
    Answer,
    Choice,
    Context,
    Conversation,
    Done,
    Draft,
    Event,
    Goto,
    Next,
    Param,
    Say,
    Screen,
    Talk,
)
from handlers.kit.refusals import NotYours
from handlers.message import addressed, at_its_case, keep, pass_on
from handlers.received import at_desk
from storage.tables import Message

REMINDED = timedelta(days=2)  # before the day that the office has set


class Translating(Draft):
    """Of which message."""

    message: UUID | None = None


foreign = Conversation("foreign", Translating)


def wanted(context: Context, kept: Message) -> Screen:
    """Until when a translation is needed, and that the original's day counts then."""
    assert kept.translate_by is not None
    params: dict[str, Param] = {
        "number": kept.reference or "",
        "until": kept.translate_by,
        "day": context.office.local(kept.sent_at).date(),
    }
    return Screen("foreign.wanted", params, actions=(Action("foreign.send", kept.id, Say("foreign.send")),))


def remind_of(context: Context, kept: Message) -> None:
    """Ask for the reminder, and for the look when the day is over."""
    assert kept.translate_by is not None
    office = context.office
    before = office.at(kept.translate_by, office.agenda_at) - REMINDED
    day = kept.translate_by.isoformat()
    if before > context.now:
        context.store.due.at("foreign.reminder", kept.id, before, day=day, again=True)
    over = office.at(kept.translate_by + timedelta(days=1), office.agenda_at)
    context.store.due.at("foreign.over", kept.id, over, day=day, again=True)


@foreign.on("foreign.reminder", Message)
def reminder(talk: Talk[Translating], event: Event) -> None:
    kept = talk.store.need(Message, event.ref)
    if (
        kept.foreign == "wanted"
        and kept.translate_by is not None
        and kept.translate_by.isoformat() == event.data["day"]
    ):
        params: dict[str, Param] = {"number": kept.reference or "", "until": kept.translate_by}
        send = Action("foreign.send", kept.id, Say("foreign.send"))
        talk.say(Screen("foreign.reminder", params, actions=(send,)))


@foreign.action("foreign.send")
def begin(talk: Talk[Translating], ref: UUID, argument: str) -> Next:
    kept = talk.store.get(Message, ref)
    if kept is None or kept.person_id != talk.person.id:
        raise NotYours
    return Goto("foreign", "write", Translating(message=kept.id))


@foreign.ask("write")
def write(talk: Talk[Translating]) -> Screen:
    return Screen("foreign.write", choices=(Choice("stop", Say("button.cancel")),), expects="any")


@write.answered
def written(talk: Talk[Translating], said: Answer) -> Next:
    kept = talk.store.get(Message, talk.draft.message)
    if said.choice == "stop" or kept is None:
        return Done()
    case = at_its_case(talk, kept) if kept.case_id else addressed(talk)
    translation = keep(talk, "held", said.text, said.files, case)
    body = talk.store.messages.body(translation) | {"translates": kept.reference or ""}
    translation.sealed = talk.store.seal(talk.person.key_id, body)
    pass_on(talk, translation, case, quiet=True)
    settle(talk, kept, "there")
    return Done(Screen("foreign.there", {"number": kept.reference or ""}))


def settle(context: Context, kept: Message, state: str) -> None:
    """Note what became of a claim in another language; the message at the desk says it as well."""
    kept.foreign = state
    context.store.add(kept)
    context.store.flush()
    case = at_its_case(context, kept)
    context.change_at_desk(case, at_desk(context, kept))
