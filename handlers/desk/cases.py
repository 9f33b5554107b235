"""Take, give back, close, reopen."""

from uuid import UUID

from handlers.desk.relay import seen
from handlers.desk.room import OnAction, OnCommand, action, command
from handlers.kit import Context, DeskTalk, Param, Say, Screen
from handlers.kit.refusals import NotYours
from storage.tables import Case

TAKEN, CLOSED, FREE = "🟢", "✅", ""


def case_here(talk: DeskTalk, ref: UUID) -> Case:
    """Raises NotYours for a case of another team."""
    case = talk.store.get(Case, ref)
    if case is None or case.team != talk.team.name:
        raise NotYours
    talk.case = case
    return case


@action("case.take")
def take(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The first one has it; the other is told who."""
    case = case_here(talk, ref)
    if case.owner_id == talk.actor.id:
        return
    if case.owner_id is not None:
        talk.reply(Screen("desk.already_taken", {"name": talk.store.people.actor_name(case.owner_id)}))
        return
    case.owner_id = talk.actor.id
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
    case.owner_id = None
    talk.store.add(case)
    talk.refresh_card(case)
    talk.retitle(case, FREE)


@action("case.close")
def close(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The next message of the claimant opens it again."""
    case = case_here(talk, ref)
    if case.state == "closed":
        return
    case.state, case.waiting_since = "closed", None
    talk.store.add(case)
    ask_for_transcript(talk, case)
    talk.refresh_card(case)
    talk.retitle(case, CLOSED)


def ask_for_transcript(context: Context, case: Case) -> None:
    """What was written in this case, for the e-file, where the office has one."""
    if context.office.efile:
        context.store.work.add("transcript", case.id)


@action("case.reopen")
def reopen(talk: DeskTalk, ref: UUID, argument: str) -> None:
    case = case_here(talk, ref)
    if case.state == "open":
        return
    case.state = "open"
    talk.store.add(case)
    talk.refresh_card(case)
    talk.retitle(case, TAKEN if case.owner_id else FREE)


def by_command(act: OnAction) -> OnCommand:
    """A case's button as a short command in its topic."""

    def run(talk: DeskTalk, argument: str) -> None:
        if talk.case is None:
            talk.reply(Screen("desk.only_in_topic"))
            return
        act(talk, talk.case.id, argument)

    return run


for name, act in (("take", take), ("release", release), ("close", close), ("reopen", reopen)):
    command(name)(by_command(act))


@command("open")
def open_cases(talk: DeskTalk, argument: str) -> None:
    """What is open in this team, the longest wait first."""
    talk.case = None
    cases = talk.store.cases.open_in(talk.team.name)
    lines: list[Param] = []
    for case in cases[:40]:
        owner = talk.store.people.actor_name(case.owner_id) or Say("desk.nobody")
        key = "desk.open_waiting" if case.waiting_since else "desk.open_quiet"
        params: dict[str, Param] = {"case": case.reference, "owner": owner}
        if case.waiting_since:
            params["since"] = case.waiting_since
        lines.append(Say(key, params))
    if lines:
        talk.reply(Screen("desk.open", {"count": len(cases), "list": tuple(lines)}))
    else:
        talk.reply(Screen("desk.open_none"))
