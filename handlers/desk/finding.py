"""Finding cases: by number, file, initials or subject; one's own; what is open."""

import re
from datetime import datetime

from handlers.desk.room import command
from handlers.kit import Context, DeskTalk, Param, Say, Screen
from storage.tables import Case, Person

MOST = 40


@command("open")
def open_cases(talk: DeskTalk, argument: str) -> None:
    """What is open in this team, the longest wait first."""
    talk.case = None
    cases = talk.store.cases.open_in(talk.team.name)
    show(talk, cases, "desk.open", "desk.open_none")


@command("mine")
def mine(talk: DeskTalk, argument: str) -> None:
    """What somebody has, and what they have for somebody else."""
    talk.case = None
    cases = [case for case in talk.store.cases.open_in(talk.team.name) if case.owner_id == talk.actor.id]
    show(talk, cases, "desk.mine", "desk.mine_none")


@command("find")
def find(talk: DeskTalk, argument: str) -> None:
    """A reference (of a case, message, document, request or call), a file number, initials or a subject."""
    talk.case = None
    if not argument.strip():
        talk.reply(Screen("desk.find_how"))
        return
    cases = [case for case in found(talk, argument.strip()) if talk.store.staff.may_see(case, talk.actor.id)]
    show(talk, cases, "desk.found", "desk.found_none")


def found(talk: DeskTalk, wanted: str) -> list[Case]:
    """Cases of this team only."""
    store, team = talk.store, talk.team.name
    if re.fullmatch(r"[A-Za-z]-[A-Za-z0-9]{6}", wanted):
        return store.cases.with_reference(team, wanted.upper())
    if re.fullmatch(r"[A-Za-z0-9]{6}", wanted) and (cases := store.cases.with_reference(team, f"F-{wanted.upper()}")):
        return cases
    if number := re.search(talk.office.file_number.strip("^$"), wanted):
        return store.cases.with_file(team, re.sub(r"\s", "", number[0]).replace("BG", "//"))
    cases = store.cases.open_in(team)
    subjects = {
        subject
        for subject in ("money", "documents", "work", "appointment", "other")
        if wanted.casefold() in talk.words.text(talk.desk_language, Say(f"callback.subject_{subject}")).casefold()
    }
    letters = re.sub(r"[\s.]", "", wanted).casefold()
    return [
        case
        for case in cases
        if (letters and re.sub(r"\.", "", talk.initials(case.person_id)).casefold() == letters)
        or (subjects and talks_about(talk, case, subjects))
    ]


def talks_about(talk: Context, case: Case, subjects: set[str]) -> bool:
    """The person's open call has one of these subjects."""
    booked = talk.store.callbacks.open_of(case.person_id)
    return (
        booked is not None and booked.case_id == case.id and talk.store.callbacks.details(booked)["subject"] in subjects
    )


def show(talk: DeskTalk, cases: list[Case], key: str, none: str) -> None:
    """A list with ways to the topics, where the messenger has addresses for them."""
    if not cases:
        talk.reply(Screen(none))
        return
    lines = tuple[Param, ...](line(talk, case) for case in cases[:MOST])
    talk.reply(Screen(key, {"count": len(cases), "list": lines}))


def line(context: Context, case: Case) -> Say:
    """Number, since when somebody waits, who has it, and where it is."""
    if case.is_urgent:
        return Say("desk.urgent_line", {"line": plain_line(context, case)})
    return plain_line(context, case)


def plain_line(context: Context, case: Case) -> Say:
    owner = context.store.people.actor_name(case.owner_id) or Say("desk.nobody")
    params: dict[str, Param] = {"case": case.reference, "owner": owner, "link": link(context, case)}
    moment: datetime | None = case.snoozed_until or case.waiting_since
    if case.state == "closed" or moment is None:
        return Say("desk.open_closed" if case.state == "closed" else "desk.open_quiet", params)
    return Say("desk.open_snoozed" if case.snoozed_until else "desk.open_waiting", params | {"since": moment})


def link(context: Context, case: Case) -> str:
    """An address of the case's topic."""
    account, address = context.place_of(context.office.team_named(case.team))
    topic = context.store.cases.topic(case.id, account, address)
    return context.office.topic_link(account, address, topic.thread) if topic and topic.thread else ""


@command("zuordnen")
@command("assign")
def assign(talk: DeskTalk, argument: str) -> None:
    """Without a number: what belongs to no file yet. In a topic, with one: the person belongs to that file."""
    number = re.search(talk.office.file_number.strip("^$"), argument)
    if number is None and talk.case is not None and argument.strip():
        talk.reply(Screen("desk.assign_how"))
        return
    if number is None or talk.case is None:
        talk.case = None
        show(talk, talk.store.cases.without_file(talk.team.name), "desk.without_file", "desk.without_file_none")
        return
    person = talk.store.need(Person, talk.case.person_id)
    file = talk.store.people.claim_file(person, re.sub(r"\s", "", number[0]).replace("BG", "//"))
    talk.store.people.confirm_file(person, file)
    talk.store.audit.note(talk.actor.id, "person.file", person.id)
    talk.reply(Screen("desk.assigned", {"case": talk.case.reference, "file": number[0]}))
    talk.refresh_card(talk.case)
