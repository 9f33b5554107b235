"""What the desk can see of itself: figures in words and as a picture, by itself every Monday morning."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from statistics import median
from uuid import UUID

from handlers.desk.arguments import day_in
from handlers.desk.room import action, command, on
from handlers.kinds import document
from handlers.kit import Action, Context, DeskTalk, Event, Param, Say, Screen, Team
from handlers.kit.refusals import NotYours
from storage.outbox import CONTENT
from storage.statistics import Figures
from storage.tables import new_id

WEEK = timedelta(days=7)
MONDAY = 0
MOST = 10
Missed = list[tuple[Param, int]]
POOR = 5  # answers that were of no help
FACTS = ("desk.stats_answers", "desk.stats_waiting", "desk.stats_calls")  # beside the bars


@command("stats")
def stats(talk: DeskTalk, argument: str) -> None:
    """The last seven days."""
    talk.case = None
    talk.reply(stats_screen(talk, talk.team, talk.office.local(talk.now).date()))


def stats_screen(context: Context, team: Team, until: date, missed: Missed | None = None) -> Screen:
    """Figures of the seven days before a day, and of what waits now; ``missed`` if it is known already."""
    office, since = context.office, until - WEEK
    figures = context.store.statistics.of(
        team.name, office.at(since, time(0)), min(office.at(until + timedelta(days=1), time(0)), context.now)
    )
    waits = [office.open_time(asked, answered, context.exceptions(team)) for asked, answered in figures.answers]
    promised = sum(office.local(answered).date() <= office.answer_by(asked) for asked, answered in figures.answers)
    number, digest = context.store.audit.head()
    waiting: dict[str, Param] = {
        "count": figures.waiting,
        "unassigned": figures.unassigned,
        "strangers": figures.strangers,
    }
    lines: list[Param] = [Say("desk.stats_inflow", inflow(figures)), Say("desk.stats_waiting", waiting)]
    if waits:
        lines.append(Say("desk.stats_answers", {"count": len(waits), "within": promised, "hours": hours(waits)}))
    if calls := figures.outcomes["reached"] + figures.outcomes["offered"]:
        lines.append(Say("desk.stats_calls", {"reached": figures.outcomes["reached"], "all": calls}))
    lines += top("desk.stats_kinds", ((document(kind), count) for kind, count in figures.kinds.most_common(MOST)))
    lines += top(
        "desk.stats_languages",
        (
            (Say(f"language.{tag or context.desk_language}"), count)
            for tag, count in figures.languages.most_common(MOST)
        ),
    )
    lines += top("desk.stats_missing", missing(context, since) if missed is None else missed)
    lines += unhelpful(context)
    if number:
        lines.append(Say("desk.stats_audit", {"number": number, "digest": digest[:16]}))
    picture = Action("picture.stats", new_id(), Say("desk.button_picture"), until.isoformat())
    params: dict[str, Param] = {"since": since, "until": until, "team": team.name, "list": tuple(lines)}
    return Screen("desk.stats", params, actions=(picture,))


def inflow(figures: Figures) -> dict[str, Param]:
    return {
        "messages": len(figures.messages),
        "documents": len(figures.documents),
        "calls": len(figures.calls),
    }


def hours(waits: list[timedelta]) -> int:
    """The middle one, in open hours."""
    return round(median(one.total_seconds() for one in waits) / 3600) if waits else 0


def top(key: str, rows: Iterable[tuple[Param, int]]) -> list[Param]:
    """A line with names and how often each came; none if there is nothing."""
    names = tuple[Param, ...](Say("desk.stats_item", {"name": name, "count": count}) for name, count in rows)
    return [Say(key, {"list": names})] if names else []


def missing(context: Context, since: date) -> Missed:
    """The ten questions that most often found no answer, those that ask for the same taken together."""
    found: Missed = [
        (Say("desk.stats_question", {"text": text[:60], "language": Say(f"language.{language}")}), count)
        for language, questions in context.store.knowledge.missing(since).items()
        for text, count in context.words.gathered(language, questions)
    ]
    return sorted(found, key=lambda one: -one[1])[:MOST]


def unhelpful(context: Context) -> list[Param]:
    """The answers that most often were of no help, in all languages together."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in context.store.knowledge.judged():
        counts[row.entry].update(helpful=row.helpful, unhelpful=row.unhelpful)
    worst = sorted(counts.items(), key=lambda one: -one[1]["unhelpful"])[:POOR]
    lines = tuple[Param, ...](
        Say("desk.stats_verdict", {"title": answer.title, "unhelpful": count["unhelpful"], "all": count.total()})
        for entry, count in worst
        if count["unhelpful"] and (answer := context.words.answer(context.desk_language, entry)) is not None
    )
    return [Say("desk.stats_unhelpful", {"list": lines})] if lines else []


@action("picture.stats")
def stats_picture(talk: DeskTalk, ref: UUID, argument: str) -> None:
    ask_for_picture(talk, "stats", argument)


# The week


@command("week")
def week(talk: DeskTalk, argument: str) -> None:
    """The week of a day: how many places are free, booked and done on each."""
    talk.case = None
    day = (day_in(talk, argument) if argument else None) or talk.office.local(talk.now).date()
    talk.reply(week_screen(talk, talk.team, day - timedelta(days=day.weekday())))


def week_screen(context: Context, team: Team, monday: date) -> Screen:
    lines = []
    for number in range(7):
        day = monday + timedelta(days=number)
        cells = cells_of(context, team, day)
        if cells:
            counts = Counter(state for _, states in cells for state in states)
            lines.append(
                Say("desk.week_day", {"day": day, **{name: counts[name] for name in ("free", "booked", "done")}})
            )
    picture = Action("picture.week", new_id(), Say("desk.button_picture"), monday.isoformat())
    params: dict[str, Param] = {"day": monday, "team": team.name, "list": tuple[Param, ...](lines)}
    return Screen("desk.week" if lines else "desk.week_none", params, actions=(picture,) if lines else ())


def cells_of(context: Context, team: Team, day: date) -> list[tuple[datetime, list[str]]]:
    """Every window of a day with its places: free, booked or done."""
    office = context.office
    begin, end = office.at(day, time(0)), office.at(day + timedelta(days=1), time(0))
    calls = [call for call in context.store.callbacks.on(begin, end, team.name) if call.seat is not None]
    capacity = office.capacity_of(team)
    found = []
    for start in office.starts_on(day, context.exceptions(team)):
        here = ["done" if call.state == "reached" else "booked" for call in calls if call.starts_at == start]
        found.append((start, sorted(here, reverse=True) + ["free"] * max(capacity - len(here), 0)))
    return found


@action("picture.week")
def week_picture(talk: DeskTalk, ref: UUID, argument: str) -> None:
    ask_for_picture(talk, "week", argument)


# Pictures


def ask_for_picture(talk: DeskTalk, what: str, argument: str) -> None:
    """It is drawn outside of this transaction, and comes as an event."""
    try:
        day = date.fromisoformat(argument)
    except ValueError:
        raise NotYours from None
    talk.store.work.add("picture", new_id(), what=what, team=talk.team.name, day=day.isoformat())


def picture_values(context: Context, what: str, team: Team, day: date) -> dict[str, object]:
    """What is drawn: words and numbers only."""
    return week_values(context, team, day) if what == "week" else stats_values(context, team, day)


def week_values(context: Context, team: Team, monday: date) -> dict[str, object]:
    """Columns are days, rows are windows."""
    days = [monday + timedelta(days=number) for number in range(7)]
    columns = {
        day: {context.office.local(start).time(): states for start, states in cells_of(context, team, day)}
        for day in days
    }
    open_days = [day for day in days if columns[day]]
    clocks = sorted({clock for day in open_days for clock in columns[day]})
    return {
        "kind": "week",
        "title": words(context, Say("desk.week_title", {"team": team.name, "day": monday})),
        "days": [words(context, day) for day in open_days],
        "rows": [
            {"time": words(context, clock), "cells": [columns[day].get(clock, []) for day in open_days]}
            for clock in clocks
        ],
        "legend": {name: words(context, Say(f"desk.week_{name}")) for name in ("free", "booked", "done")},
    }


def stats_values(context: Context, team: Team, until: date) -> dict[str, object]:
    """Bars by day, and the most frequent kinds, languages and unanswered questions."""
    office, since = context.office, until - WEEK
    figures = context.store.statistics.of(
        team.name, office.at(since, time(0)), office.at(until + timedelta(days=1), time(0))
    )
    days = [since + timedelta(days=number) for number in range(8)]

    def by_day(moments: list[datetime]) -> list[int]:
        counts = Counter(office.local(moment).date() for moment in moments)
        return [counts[day] for day in days]

    series = {"messages": figures.messages, "documents": figures.documents, "calls": figures.calls}
    languages = [
        (Say(f"language.{tag or context.desk_language}"), count) for tag, count in figures.languages.most_common(6)
    ]
    missed = missing(context, since)
    lists = {
        "kinds": [(words(context, document(kind)), count) for kind, count in figures.kinds.most_common(6)],
        "languages": [(words(context, name), count) for name, count in languages],
        "missing": [(words(context, text), count) for text, count in missed],
    }
    lines = stats_screen(context, team, until, missed).params["list"]
    assert isinstance(lines, tuple)
    facts = [words(context, line) for line in lines if isinstance(line, Say) and line.key in FACTS]
    return {
        "kind": "stats",
        "title": words(context, Say("desk.stats_title", {"team": team.name, "since": since, "until": until})),
        "days": [words(context, day) for day in days],
        "series": [
            {"name": words(context, Say(f"desk.series_{name}")), "values": by_day(moments)}
            for name, moments in series.items()
        ],
        "facts": facts,
        "lists": [
            {"title": words(context, Say(f"desk.stats_title_{name}")), "rows": [list(row) for row in rows]}
            for name, rows in lists.items()
            if rows
        ],
    }


def words(context: Context, what: Param) -> str:
    """In the desk's language."""
    return context.words.label(context.desk_language, what)


@on("picture.ready")
def ready(context: Context, event: Event) -> None:
    team = context.office.team_named(event.data["team"])
    what = event.data["what"]
    screen = Screen(
        f"desk.picture_{what}", {"team": team.name}, media=UUID(event.data["file"]), media_name=f"{what}.png"
    )
    context.tell_team(team, screen, CONTENT)


@on("weekly")
def weekly(context: Context, event: Event) -> None:
    """Monday morning: last week in words and as a picture, for every team."""
    day = date.fromisoformat(event.data["day"])
    for team in context.office.teams:
        context.tell_team(team, stats_screen(context, team, day))
        if stats_values(context, team, day)["lists"]:
            context.store.work.add("picture", new_id(), what="stats", team=team.name, day=day.isoformat())
    plan_weekly(context)


def plan_weekly(context: Context) -> None:
    """Ask for the next Monday; one that is not a working day is as good as any."""
    today = context.office.local(context.now).date()
    monday = today + timedelta(days=(MONDAY - today.weekday()) % 7)
    at = context.office.at(monday, context.office.agenda_at)
    if at <= context.now:
        monday += WEEK
        at = context.office.at(monday, context.office.agenda_at)
    context.store.due.at("weekly", "office", at, day=monday.isoformat(), useless_after=at + timedelta(days=3))
