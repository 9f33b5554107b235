"""What the office asks for until a day: how both sides see it, and what it sets in motion."""

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any

from handlers.kinds import document
from handlers.kit import Action, Context, Param, Say, Screen
from storage.tables import Case, Demand

A_DAY = timedelta(days=1)
MORE = (7, 14)  # days that staff can add with one tap


def lines(context: Context, demand: Demand) -> tuple[Param, ...]:
    """One line a document: what is there, what is missing."""
    return tuple(
        Say(
            "demand.line_missing" if one.state in ("open", "draft") else "demand.line_there",
            {"kind": document(one.kind)},
        )
        for one in context.store.demands.requests(demand.id)
    )


def asked_screen(context: Context, demand: Demand, key: str = "demand.asked") -> Screen:
    """What the claimant reads: what until when, and the way there with one tap."""
    assert demand.due_on
    return Screen(
        key,
        {"number": demand.reference, "until": demand.due_on, "list": lines(context, demand)},
        actions=(
            Action("demand.open", demand.id, Say("demand.send_now")),
            Action("demand.more_time", demand.id, Say("demand.need_more_time")),
        ),
    )


def desk_screen(context: Context, demand: Demand) -> Screen:
    """What staff see of it after it went out; changed whenever something comes in."""
    key = "desk.demand" if demand.state == "open" else f"desk.demand_{demand.state}"
    slip = Action("demand.slip", demand.id, Say("desk.button_slip"))
    more = longer(demand, MORE[0])
    drop = Action("demand.withdraw", demand.id, Say("desk.button_withdraw"))
    return Screen(
        key,
        {"number": demand.reference, "until": demand.due_on or "", "list": lines(context, demand)},
        actions=(slip, more, drop) if demand.state == "open" else (),
        columns=2,
        handle=handle(demand),
    )


def longer(demand: Demand, days: int) -> Action:
    """More time, counted from the day that stands now: tapped twice, it is given once."""
    return Action("demand.extend", demand.id, Say("desk.button_days", {"count": days}), f"{days}.{demand.due_on}")


def handle(demand: Demand) -> str:
    return f"demand:{demand.id}"


def progress(context: Context, demand: Demand) -> bool:
    """Something came in or is missing again: tick it off at the desk, wake nobody in vain. True if all is there."""
    complete = context.store.demands.settle(demand)
    case = context.store.need(Case, demand.case_id)
    context.change_at_desk(case, desk_screen(context, demand))
    if complete:
        cancel(context, demand)
    else:
        plan(context, demand)
    return complete


def plan(context: Context, demand: Demand) -> None:
    """Reminders in good time, and the morning after the last day."""
    assert demand.due_on
    due, office = context.store.due, context.office
    over = office.at(demand.due_on + A_DAY, time(0))
    for before in office.deadline_reminders:
        at = office.at(demand.due_on - before, office.remind_at)
        if at > context.now:
            day = f"{demand.due_on}:{before.days}"
            due.at("demand.remind", demand.id, at, day=day, useless_after=over, again=True)
    morning = office.at(demand.due_on + A_DAY, office.agenda_at)
    if morning > context.now:
        due.at("demand.overdue", demand.id, morning, day=demand.due_on.isoformat(), again=True)


def cancel(context: Context, demand: Demand) -> None:
    for kind in ("demand.remind", "demand.overdue"):
        context.store.due.cancel(kind, demand.id)


def what_is_missing(context: Context, submission: Any) -> Iterator[Screen]:
    """Below the receipt: what is still to come, or that all is there."""
    for demand in demands_of(context, submission):
        if demand.state == "open":
            yield asked_screen(context, demand, "demand.still_missing")
        else:
            yield Screen("demand.complete", {"number": demand.reference})


def demands_of(context: Context, submission: Any) -> list[Demand]:
    """The lists of which a submission brings something."""
    found = {one.demand_id for one in context.store.papers.answered_by(submission.id) if one.demand_id}
    return [context.store.need(Demand, one) for one in sorted(found)]
