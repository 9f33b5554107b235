"""Take, give back, put off, close, reopen: who has a case, and what waits in it."""

from datetime import date, timedelta
from uuid import UUID

from handlers.desk.arguments import day_in
from handlers.desk.relay import seen
from handlers.desk.room import OnAction, OnCommand, action, check_mine, command, on
from handlers.kit import Action, Choice, Context, DeskTalk, Event, Say, Screen
from handlers.kit.card import CLOSED_AS, DONE, FREE, MENUS, TAKEN, state
from handlers.kit.refusals import NotYours
from storage.tables import Case

FARTHEST = timedelta(days=366)


def case_here(talk: DeskTalk, ref: UUID) -> Case:
    """Raises NotYours for a case of another team."""
    case = talk.store.get(Case, ref)
    if case is None:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return case


@action("case.menu")
def menu(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The card's other buttons."""
    talk.refresh_card(case_here(talk, ref), argument if argument in MENUS else "")


@action("case.take")
def take(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The first one has it; the other is told who."""
    case = case_here(talk, ref)
    if case.owner_id == talk.actor.id:
        return
    if case.owner_id is not None:
        talk.reply(Screen("desk.already_taken", {"name": talk.store.people.actor_name(case.owner_id)}))
        return
    case.owner_id, case.kept_for = talk.actor.id, None
    talk.store.add(case)
    seen(talk, case)
    talk.refresh_card(case)
    talk.retitle(case, TAKEN)


@action("case.release")
def release(talk: DeskTalk, ref: UUID, argument: str) -> None:
    case = case_here(talk, ref)
    if case.owner_id is None:
        return
    if case.owner_id != talk.actor.id and talk.role != "admin":
        talk.reply(Screen("desk.already_taken", {"name": talk.store.people.actor_name(case.owner_id)}))
        return
    case.owner_id = case.kept_for = None
    talk.store.add(case)
    talk.refresh_card(case)
    talk.retitle(case, FREE)


@action("case.close")
def close(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """With a reason. The next message of the claimant opens it again."""
    case = case_here(talk, ref)
    if case.state == "closed":
        return
    if case.owner_id is not None and talk.store.staff.deputy(case.owner_id) != talk.actor.id and talk.role != "admin":
        talk.reply(Screen("desk.already_taken", {"name": talk.store.people.actor_name(case.owner_id)}))
        return
    case.state, case.waiting_since, case.snoozed_until = "closed", None, None
    case.closed_as = argument if argument in CLOSED_AS else CLOSED_AS[0]
    talk.store.add(case)
    ask_for_transcript(talk, case)
    talk.refresh_card(case)
    talk.retitle(case, DONE)


def ask_for_transcript(context: Context, case: Case) -> None:
    """What was written in this case, for the e-file, where the office has one."""
    if context.office.efile:
        context.store.work.add("transcript", case.id)


@action("case.reopen")
def reopen(talk: DeskTalk, ref: UUID, argument: str) -> None:
    case = case_here(talk, ref)
    if case.state == "open":
        return
    case.state, case.closed_as = "open", ""
    talk.store.add(case)
    talk.refresh_card(case)
    talk.retitle(case, TAKEN if case.owner_id else FREE)


@action("case.snooze")
def snooze(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Put off by some days; it comes back in the morning of that day, or with the claimant's next message."""
    case = case_here(talk, ref)
    if argument.isdecimal() and 0 < int(argument) <= FARTHEST.days:
        put_off(talk, case, talk.office.local(talk.now).date() + timedelta(days=int(argument)))


def put_off(talk: DeskTalk, case: Case, day: date) -> None:
    case.snoozed_until = talk.office.at(day, talk.office.agenda_at)
    talk.store.add(case)
    talk.store.due.at("case.awake", case.id, case.snoozed_until, day=day.isoformat(), again=True)
    talk.refresh_card(case)


@command("snooze")
def snooze_by_command(talk: DeskTalk, argument: str) -> None:
    """Until a day that is written out."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    today = talk.office.local(talk.now).date()
    day = day_in(talk, argument)
    if day is None or not today < day <= today + FARTHEST:
        talk.reply(Screen("desk.snooze_how"))
    else:
        put_off(talk, talk.case, day)
        talk.reply(Screen("desk.now", {"case": talk.case.reference, "state": state(talk.case)}))


@on("case.awake")
def awake(context: Context, event: Event) -> None:
    """The day has come; whoever has the case is told, unless it was put off anew or looked at since."""
    case = context.store.get(Case, event.ref)
    if case is None or case.snoozed_until is None or case.snoozed_until > context.now:
        return
    case.snoozed_until = None
    context.store.add(case)
    context.refresh_card(case)
    if case.state == "open":
        owner = context.store.staff.deputy(case.owner_id) if case.owner_id else None
        context.tell_desk(case, Screen("desk.awake", {"case": case.reference}), mention=owner)


def by_command(act: OnAction) -> OnCommand:
    """A case's button as a short command in its topic."""

    def run(talk: DeskTalk, argument: str) -> None:
        if talk.case is None:
            talk.reply(Screen("desk.only_in_topic"))
            return
        said = len(talk.said)
        act(talk, talk.case.id, argument)
        if len(talk.said) == said:
            talk.reply(Screen("desk.now", {"case": talk.case.reference, "state": state(talk.case)}))

    return run


@command("close")
def close_by_command(talk: DeskTalk, argument: str) -> None:
    """With one of the reasons, by its word; without one the card offers them."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    reasons = [Choice(reason, Say(f"closed.{reason}")) for reason in CLOSED_AS]
    if argument and (chosen := talk.words.choose(reasons, argument)):
        close(talk, talk.case.id, chosen.id)
        return
    talk.reply(
        Screen(
            "desk.close_how",
            actions=tuple(Action("case.close", talk.case.id, Say(f"closed.{one}"), one) for one in CLOSED_AS),
            columns=2,
        )
    )


for name, act in (("take", take), ("release", release), ("reopen", reopen)):
    command(name)(by_command(act))
