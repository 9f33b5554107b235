"""A claim in another language: staff say that they understand it, or by when a translation is needed."""

from datetime import date, timedelta
from uuid import UUID

from handlers.desk.arguments import split_until
from handlers.desk.room import action, check_mine, command, on
from handlers.foreign import remind_of, settle, wanted
from handlers.kit import Context, DeskTalk, Event, Param, Screen
from handlers.kit.refusals import NotYours
from handlers.message import at_its_case
from storage.tables import Case, Message

USUAL = 14  # days
LATEST = timedelta(days=365)


def claim_here(talk: DeskTalk, ref: UUID) -> Message:
    """Raises NotYours for a message of another team, or one that nobody has written to the office."""
    kept = talk.store.get(Message, ref)
    case = talk.store.get(Case, kept.case_id) if kept else None
    if kept is None or case is None or kept.direction != "in":
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return kept


@action("foreign.understood")
def understood(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """It counts from its receipt (§ 19(4) SGB X); the person learns that."""
    kept = claim_here(talk, ref)
    if kept.foreign == "understood":
        return
    settle(talk, kept, "understood")
    talk.store.audit.note(talk.actor.id, "foreign.understood", kept.id)
    day = talk.office.local(kept.sent_at).date()
    talk.tell_person(kept.person_id, Screen("foreign.understood", {"number": kept.reference or "", "day": day}))


@action("foreign.ask")
def ask(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """A translation within the usual time."""
    kept = claim_here(talk, ref)
    if kept.foreign == "":
        want(talk, kept, talk.office.local(talk.now).date() + timedelta(days=USUAL))


def want(talk: DeskTalk, kept: Message, until: date) -> None:
    kept.translate_by = talk.office.deadline(until)
    settle(talk, kept, "wanted")
    remind_of(talk, kept)
    talk.store.audit.note(talk.actor.id, "foreign.wanted", kept.id)
    talk.tell_person(kept.person_id, wanted(talk, kept))


@command("translation")
def ask_by_command(talk: DeskTalk, argument: str) -> None:
    """``/translation until 15.12.``: the message replied to, or the newest of the case, is needed in German."""
    kept = meant(talk)
    _, until = split_until(talk, argument)
    today = talk.office.local(talk.now).date()
    if kept is None:
        talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
    elif until is None or not today < until <= today + LATEST:
        talk.reply(Screen("desk.foreign_how"))
    else:
        want(talk, kept, until)


def meant(talk: DeskTalk) -> Message | None:
    """The claimant's message that a command is about."""
    incoming, store = talk.incoming, talk.store
    if talk.case is None:
        return None
    for ref in store.outbox.refs(incoming.account, incoming.chat, incoming.reply_to, "message"):
        return claim_here(talk, ref)
    found = store.messages.of(talk.case.person_id)
    return next((one for one in found if one.case_id == talk.case.id and one.direction == "in"), None)


@on("foreign.over")
def over(context: Context, event: Event) -> None:
    """The day is over without a translation: from now on the day of its receipt counts, and staff decide."""
    kept = context.store.get(Message, event.ref)
    if kept is None or kept.foreign != "wanted" or kept.translate_by is None:
        return
    if kept.translate_by.isoformat() != event.data["day"]:
        return
    params: dict[str, Param] = {"number": kept.reference or "", "until": kept.translate_by}
    context.tell_desk(at_its_case(context, kept), Screen("desk.foreign_over", params))
