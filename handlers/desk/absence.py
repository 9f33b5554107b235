"""Somebody is away: a deputy has their cases until the end of a day, and then they come back by themselves."""

import re
from datetime import date, time, timedelta

from handlers.desk.arguments import split_at, split_until
from handlers.desk.room import command, on
from handlers.desk.transfer import keep_for_reading, retell
from handlers.kit import Context, DeskTalk, Event, Param, Screen
from storage.tables import Absence, Actor, Case

ARROW = re.compile(r"\s*(?:→|-+>|=+>)\s*")
LONGEST = timedelta(days=366)


@command("vertretung")
@command("deputy")
def deputy(talk: DeskTalk, argument: str) -> None:
    """Who is away, who stands in, until when; a name and "back" ends it early."""
    talk.case = None
    _, address = talk.place_of(talk.team)
    back, rest = split_at(talk, "desk.word_back", argument)
    if rest == "":
        end_early(talk, talk.store.staff.named(address, back))
        return
    names, until = split_until(talk, ARROW.sub(" → ", argument))
    absent, stand_in = split_at(talk, "desk.word_to", names)
    today = talk.office.local(talk.now).date()
    if until is None or stand_in is None or not today <= until <= today + LONGEST:
        talk.reply(Screen("desk.deputy_how"))
        return
    people = [talk.store.staff.named(address, absent), talk.store.staff.named(address, stand_in)]
    unclear = any(len(found) != 1 for found in people)
    if unclear or people[0][0].id in (people[1][0].id, talk.store.staff.deputy(people[1][0].id)):
        wanted = absent if len(people[0]) != 1 else stand_in
        talk.reply(Screen("desk.who", {"name": wanted[:60]}))
    else:
        begin(talk, people[0][0], people[1][0], until)


def begin(talk: DeskTalk, absent: Actor, stand_in: Actor, until: date) -> None:
    staff = talk.store.staff
    moved = staff.owned(absent.id)
    away = staff.go_away(absent, stand_in, until)
    over = talk.office.at(until + timedelta(days=1), time(0, 1))
    talk.store.due.at("absence.over", away.id, over, day=until.isoformat())
    talk.store.audit.note(talk.actor.id, "actor.absent", absent.id)
    names: dict[str, Param] = {
        "absent": talk.store.people.actor_name(absent.id),
        "name": talk.store.people.actor_name(stand_in.id),
        "until": until,
        "count": len(moved),
    }
    talk.reply(Screen("desk.deputy", names))
    for case in moved:
        talk.refresh_card(case)


def end_early(talk: DeskTalk, found: list[Actor]) -> None:
    away = talk.store.staff.absence(found[0].id) if len(found) == 1 else None
    if away is None:
        talk.reply(Screen("desk.deputy_how"))
        return
    talk.store.audit.note(talk.actor.id, "actor.back", away.actor_id)
    end(talk, away)


@on("absence.over")
def over(context: Context, event: Event) -> None:
    away = context.store.get(Absence, event.ref)
    if away is not None and away.state == "running":
        end(context, away)


def end(context: Context, away: Absence) -> None:
    """What the deputy still has goes back; both groups' cards say so."""
    cases = context.store.staff.kept_for(away.actor_id)
    context.store.staff.come_back(away)
    for case in cases:
        context.refresh_card(case)
    names: dict[str, Param] = {"absent": context.store.people.actor_name(away.actor_id), "count": len(cases)}
    for team in {case.team for case in cases} or {context.office.teams[0].name}:
        context.tell_team(context.office.team_named(team), Screen("desk.deputy_over", names))


# Cases that only some may see


@command("lock")
def lock(talk: DeskTalk, argument: str) -> None:
    """Only those who are named read and act here. Whoever locks is always among them."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    _, address = talk.place_of(talk.team)
    wanted = [part for part in re.split(r"[,;]", argument) if part.strip()]
    found = [talk.store.staff.named(address, part) for part in wanted]
    if unclear := [part.strip() for part, people in zip(wanted, found, strict=True) if len(people) != 1]:
        talk.reply(Screen("desk.who", {"name": unclear[0][:60]}))
        return
    chosen = {talk.actor.id: talk.actor} | {people[0].id: people[0] for people in found}
    talk.store.staff.lock(talk.case, list(chosen.values()))
    talk.store.audit.note(talk.actor.id, "case.locked", talk.case.id)
    hide(talk, talk.case, tuple(talk.store.people.actor_name(one) for one in chosen))


def hide(talk: DeskTalk, case: Case, names: tuple[Param, ...]) -> None:
    """The topic goes, with all that stands in it; a new one begins in which content is read by link only."""
    for topic in talk.store.cases.topics(case.id):
        if topic.thread:
            talk.store.outbox.queue(
                topic.account, topic.address, talk.store.secrets.office, {"thread": topic.thread}, op="drop", priority=2
            )
        talk.store.outbox.leave_topic(topic.id)
        talk.store.cases.forget(topic)
    talk.store.flush()
    keep_for_reading(talk, case)
    screen = Screen("desk.locked_case", {"case": case.reference, "names": names}, handle=f"locked:{case.id}")
    talk.tell_desk(case, screen)
    retell(talk, case)


@command("unlock")
def unlock(talk: DeskTalk, argument: str) -> None:
    """Everybody of the team again, from now on."""
    if talk.case is None or not talk.case.locked:
        talk.reply(Screen("desk.only_in_topic" if talk.case is None else "desk.nothing_to_do"))
        return
    talk.store.staff.lock(talk.case, [])
    talk.store.audit.note(talk.actor.id, "case.unlocked", talk.case.id)
    talk.store.flush()
    known: dict[str, Param] = {"case": talk.case.reference, "name": talk.name}
    if not talk.change_at_desk(talk.case, Screen("desk.unlocked_case", known, handle=f"locked:{talk.case.id}")):
        talk.reply(Screen("desk.unlocked_case", known))
    talk.refresh_card(talk.case)
