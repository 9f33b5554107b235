"""Nothing waits unseen: a topic is reminded first, then the whole team, in the office's own time."""

from datetime import timedelta

from handlers.desk.finding import line
from handlers.desk.room import on
from handlers.kit import Context, Event, Param, Screen, Team
from handlers.kit.office import Exceptions
from storage.tables import Case

EVERY = timedelta(minutes=30)
SHOWN = 10
URGENT = timedelta(minutes=30)  # after which a topic is reminded of somebody in need


@on("waiting")
def look(context: Context, event: Event) -> None:
    """Every half hour while the office is open."""
    for team in context.office.teams:
        exceptions = context.exceptions(team)
        if context.office.opens(context.now, exceptions) is None:
            remind(context, team, exceptions)
    plan_waiting(context)


def plan_waiting(context: Context) -> None:
    """Ask for the next look, at the next full or half hour."""
    past = timedelta(minutes=context.now.minute % 30, seconds=context.now.second, microseconds=context.now.microsecond)
    at = context.now - past + EVERY
    context.store.due.at("waiting", "office", at, day=at.isoformat())


def remind(context: Context, team: Team, exceptions: Exceptions) -> None:
    """Topics whose person has waited too long; then the team, once a day, with all of them."""
    late: list[Case] = []
    fresh = False
    for case in context.store.cases.open_in(team.name, listed=True):
        if case.waiting_since is None or case.snoozed_until is not None:
            continue
        waited = context.office.open_time(case.waiting_since, context.now, exceptions)
        if waited < (URGENT if case.is_urgent else context.office.nudge_after):
            continue
        if case.shown_at is not None and (case.nudged_at is None or case.nudged_at < case.waiting_since):
            nudge(context, case)
        unheeded = case.owner_id is None or waited >= context.office.escalate_after
        if unheeded:
            late.append(case)
            if case.escalated_at is None or case.escalated_at < case.waiting_since:
                case.escalated_at, fresh = context.now, True
                context.store.add(case)
    if fresh:
        escalate(context, team, late)


def nudge(context: Context, case: Case) -> None:
    case.nudged_at = context.now
    context.store.add(case)
    owner = context.store.staff.deputy(case.owner_id) if case.owner_id else None
    assert case.waiting_since is not None
    screen = Screen("desk.nudge", {"case": case.reference, "since": case.waiting_since}, handle=f"nudge:{case.id}")
    context.tell_desk(case, screen, mention=owner)


def escalate(context: Context, team: Team, late: list[Case]) -> None:
    """How many, how many of them nobody has, and where they are."""
    lines = tuple[Param, ...](line(context, case) for case in late[:SHOWN])
    unassigned = sum(case.owner_id is None for case in late)
    context.tell_team(team, Screen("desk.late", {"count": len(late), "unassigned": unassigned, "list": lines}))
