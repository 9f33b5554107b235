"""The day's callbacks: every morning of a working day, and on ``/today``."""

from datetime import date, time, timedelta
from typing import Any

from handlers.desk.demands import tell_overdue
from handlers.desk.room import command, on
from handlers.kit import Context, DeskTalk, Event, Param, Say, Screen, Team
from storage.tables import Case


def agenda(context: Context, team: Team, day: date) -> Screen:
    """All calls of a day, in order, with what is needed to make them."""
    start = context.office.at(day, time(0))
    calls = context.store.callbacks.on(start, context.office.at(day + timedelta(days=1), time(0)), team.name)
    if not calls:
        return Screen("desk.agenda_none", {"day": day})
    lines: list[Param] = []
    for call in calls:
        details = context.store.callbacks.details(call)
        case = context.store.need(Case, call.case_id)
        hidden = Say("desk.hidden") if context.is_plainer(case) else None
        lines.append(
            Say(
                "desk.agenda_line",
                {
                    "at": context.office.local(call.starts_at).time(),
                    "case": case.reference,
                    "phone": hidden or details["phone"],
                    "subject": hidden or Say(f"callback.subject_{details['subject']}"),
                    "language": spoken(details),
                    "state": Say(f"state.call_{call.state}"),
                    "attempts": call.attempts,
                },
            )
        )
    return Screen("desk.agenda", {"day": day, "count": len(calls), "list": tuple(lines)})


def spoken(details: dict[str, Any]) -> Say:
    """The language, and that an interpreter is needed."""
    language = Say(f"language.{details['language']}")
    return Say("desk.with_interpreter", {"language": language}) if details["interpreter"] else language


@command("today")
def today(talk: DeskTalk, argument: str) -> None:
    talk.case = None
    talk.reply(agenda(talk, talk.team, talk.office.local(talk.now).date()))


@on("agenda")
def morning(context: Context, event: Event) -> None:
    """Posted once a working day; the next morning is asked for at the same time."""
    day = date.fromisoformat(event.data["day"])
    if context.office.is_working_day(day):
        for team in context.office.teams:
            context.tell_team(team, agenda(context, team, day))
        tell_overdue(context)
    plan(context)


def plan(context: Context) -> None:
    """Ask for the next working day's agenda; on a late start also for today's, until noon."""
    office, now = context.office, context.now
    today_ = office.local(now).date()
    for day in [today_, *([next(office.working_days(today_))])]:
        at = office.at(day, office.agenda_at)
        noon = office.at(day, time(12))
        if office.is_working_day(day) and noon > now:
            context.store.due.at("agenda", "office", at, day=day.isoformat(), useless_after=noon)
