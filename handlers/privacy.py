"""Settings: language, discreet mode, and everything about one's own data."""

from datetime import timedelta
from uuid import UUID

from handlers.desk.gate import hold
from handlers.kit import (
    Action,
    Answer,
    Choice,
    Conversation,
    Done,
    Event,
    Goto,
    Next,
    NoDraft,
    Say,
    Screen,
    Talk,
)
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.start import whole_notice
from storage.tables import Case, ChatPerson, Person

SECOND_THOUGHTS = timedelta(days=1)

settings = Conversation("settings", NoDraft, commands=("settings", "reading"))


@settings.called
def called(talk: Talk[NoDraft], name: str, argument: str) -> Next:
    """``/reading`` switches reading mode at once: whoever needs it cannot look for it."""
    if name == "reading":
        switch_reading(talk)
        return Goto("menu") if talk.chat.notice_at else Goto("start")
    return Goto("settings")


def switch_reading(talk: Talk[NoDraft]) -> None:
    talk.chat.reading = not talk.chat.reading
    talk.say(Screen("settings.is_reading" if talk.chat.reading else "settings.not_reading"))


@settings.action("tie.unknown")
def unknown_tie(talk: Talk[NoDraft], ref: UUID, argument: str) -> None:
    """Somebody does not know the chat that was connected to their file: nothing goes there until staff have checked."""
    ties = talk.store.ties
    doubted = [
        tie for tie in ties.of_chat(ref) if tie.state == "confirmed" and ties.share(talk.person.id, tie.person_id)
    ]
    if not ties.knows_chat(talk.chat.id) or ref == talk.chat.id:
        raise NotYours
    for tie in doubted:
        ties.doubt(tie)
        hold_back(talk, tie)
        talk.store.audit.note("claimant", "person.doubted", tie.person_id)
        for case in talk.store.cases.all_of(tie.person_id):
            talk.tell_desk(case, Screen("desk.tie_unknown", {"case": case.reference}))
            talk.refresh_card(case)
    talk.say(Screen("tie.reported", actions=(home(talk),)))


def hold_back(talk: Talk[NoDraft], tie: ChatPerson) -> None:
    """Answers that have not gone out yet do not."""
    for kept in talk.store.messages.on_their_way(tie.chat_id):
        if talk.store.outbox.withdraw(f"answer:{kept.id}") or not talk.store.outbox.latest(f"answer:{kept.id}"):
            case = talk.store.cases.standing(talk.store.need(Case, kept.case_id))
            hold(talk, case, kept, [Say("desk.gate_unverified")])


@settings.ask("settings")
def choose(talk: Talk[NoDraft]) -> Screen:
    return Screen(
        "settings.settings",
        {"language": Say(f"language.own_{talk.language}")},
        choices=(
            Choice("language", Say("button.language")),
            Choice("discreet", Say("settings.discreet_off" if talk.chat.discreet else "settings.discreet_on")),
            Choice("reading", Say("settings.reading_off" if talk.chat.reading else "settings.reading_on")),
            *answer_choices(talk),
            Choice("clients", Say("settings.clients")),
            Choice("show", Say("settings.show")),
            Choice("export", Say("settings.export")),
            Choice("erase", Say("settings.erase")),
            Choice("notice", Say("settings.notice")),
            Choice("menu", Say("button.menu")),
        ),
    )


def answer_choices(talk: Talk[NoDraft]) -> tuple[Choice, ...]:
    """Who has several chats may choose where answers come."""
    if len(talk.store.people.chats_of(talk.person.id)) < 2:
        return ()
    return (Choice("answers", Say("settings.answers_last" if talk.chat.preferred else "settings.answers_here")),)


@settings.action("answers.here")
def answers_here(talk: Talk[NoDraft], ref: UUID, argument: str) -> None:
    if ref != talk.chat.id:
        raise NotYours
    talk.store.people.prefer(talk.person.id, talk.chat.id)
    talk.say(Screen("settings.are_here"))


@choose.answered
def chosen(talk: Talk[NoDraft], said: Answer) -> Next:
    match said.choice:
        case "language":
            return Goto("language")
        case "clients":
            return Goto("clients")
        case "discreet":
            talk.chat.discreet = not talk.chat.discreet
            talk.say(Screen("settings.is_discreet" if talk.chat.discreet else "settings.not_discreet"))
            return choose
        case "reading":
            switch_reading(talk)
            return choose
        case "answers":
            talk.store.people.prefer(talk.person.id, None if talk.chat.preferred else talk.chat.id)
            talk.say(Screen("settings.are_here" if talk.chat.preferred else "settings.are_last"))
            return choose
        case "show" | "export" | "erase" if not is_oneself(talk):
            return Done(Screen("clients.only_oneself", actions=(home(talk),)))
        case "export":
            talk.store.work.add("export", talk.person.id, talk.person.key_id, chat=str(talk.chat.id))
            return Done(Screen("settings.export_coming", actions=(home(talk),)))
        case "show":
            talk.say(what_is_stored(talk))
            return choose
        case "erase":
            return erase
        case "notice":
            talk.say(whole_notice(talk))
            return choose
    return Goto("menu")


def is_oneself(talk: Talk[NoDraft]) -> bool:
    """What is stored about somebody is shown, handed over and erased for themselves only."""
    tie = talk.store.ties.tie(talk.chat.id, talk.person.id)
    return tie is None or tie.role == "self"


def what_is_stored(talk: Talk[NoDraft]) -> Screen:
    found = talk.store.people.everything(talk.person.id)
    details = talk.store.people.details(talk.person)
    return Screen(
        "settings.stored",
        {
            "name": str(details.get("name", "")) or Say("word.none"),
            "phone": str(details.get("phone", "")) or Say("word.none"),
            "files": ", ".join(str(one["number"]) for one in found["files"]) or Say("word.none"),
            "submissions": len(found["submissions"]),
            "messages": len(found["messages"]),
            "callbacks": len(found["callbacks"]),
            "days": talk.office.keep.days,
        },
    )


@settings.on("export.ready")
def export_ready(talk: Talk[NoDraft], event: Event) -> None:
    talk.say(
        Screen(
            "settings.export_ready",
            actions=(home(talk),),
            media=UUID(event.data["file"]),
            media_name="meine-daten.zip" if event.data.get("part", 1) == 1 else f"meine-daten-{event.data['part']}.zip",
        )
    )


@settings.ask("erase")
def erase(talk: Talk[NoDraft]) -> Screen:
    return Screen(
        "settings.erase_sure",
        choices=(Choice("yes", Say("settings.erase_yes")), Choice("no", Say("settings.erase_no"))),
    )


@erase.answered
def erase_answered(talk: Talk[NoDraft], said: Answer) -> Next:
    if said.choice != "yes":
        return choose
    talk.person.erase_at = talk.now + SECOND_THOUGHTS
    talk.store.add(talk.person)
    talk.store.due.at("person.erase", talk.person.id, talk.person.erase_at, again=True)
    undo = Action("erase.undo", talk.person.id, Say("settings.erase_undo"))
    return Done(Screen("settings.erase_planned", {"at": talk.person.erase_at}, actions=(undo, home(talk))))


@settings.action("erase.undo")
def undo(talk: Talk[NoDraft], ref: UUID, argument: str) -> Next:
    person = talk.store.get(Person, ref)
    if person is None or person.id != talk.person.id:
        raise NotYours
    person.erase_at = None
    talk.store.add(person)
    talk.store.due.cancel("person.erase", person.id)
    return Done(Screen("settings.erase_undone", actions=(home(talk),)))
