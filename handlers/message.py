"""Messages to the office: in a messenger, sending is sending."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from handlers.kit import (
    Action,
    Answer,
    Choice,
    Context,
    Conversation,
    Done,
    Event,
    File,
    Goto,
    Incoming,
    Next,
    NoDraft,
    Param,
    Say,
    Screen,
    Talk,
)
from handlers.kit.refusals import NotYours, TooLate
from handlers.menu import home
from handlers.received import at_desk, desk_handle, names_details
from storage.tables import Case, Chat, Message, StoredFile

TAKE_BACK = timedelta(seconds=10)
UNCONFIRMED_AFTER = timedelta(minutes=15)
RUNNING = timedelta(days=1)
LONGEST_NUMBER = 25
SAME_BREATH = timedelta(seconds=30)

message = Conversation("message", NoDraft, commands=("message",))


@message.ask("write")
def write(talk: Talk[NoDraft]) -> Screen:
    return Screen("message.write", choices=(Choice("stop", Say("button.cancel")),), expects="any")


@write.answered
def written(talk: Talk[NoDraft], said: Answer) -> Next:
    if said.choice == "stop":
        return Goto("menu")
    send_on(talk, said.text, said.files)
    return Done()


def keep(talk: Talk[Any], state: str, text: str, files: tuple[File, ...] = (), case: Case | None = None) -> Message:
    """Keep what the person wrote; with a number if it is already known for which ``case``."""
    incoming = talk.incoming
    assert incoming is not None
    body: dict[str, Any] = {
        "text": text,
        "files": [{"ref": file.ref, "name": file.name, "kind": file.kind} for file in files],
    }
    if (quoted := answer_quoted(talk)) is not None:
        body["quotes"] = str(quoted.id)
    if incoming.claimed_at is not None:
        body["claimed_at"] = incoming.claimed_at.isoformat()
    return talk.store.messages.keep(
        talk.person.key_id,
        body,
        case_id=case.id if case else None,
        reference=talk.store.messages.new_number() if case else None,
        person_id=talk.person.id,
        chat_id=talk.chat.id,
        direction="in",
        state=state,
        account=incoming.account,
        address=incoming.chat,
        source=incoming.message or incoming.id,
        sent_at=incoming.sent_at,
        received_at=incoming.received_at,
    )


def pass_on(
    talk: Talk[Any],
    kept: Message,
    case: Case,
    *,
    unconfirmed: bool = False,
    quiet: bool = False,
    running: bool | None = None,
) -> None:
    """To the desk after ten seconds, in which the person can take it back.

    ``running`` says whether an exchange was going on already, where only the caller can know.
    """
    body = talk.store.messages.body(kept)
    if unconfirmed:
        body["unconfirmed"] = True
        kept.sealed = talk.store.seal(talk.person.key_id, body)
    number = talk.store.messages.number(kept)
    running = in_exchange(talk) if running is None else running
    if kept.state != "held" or kept.case_id != case.id:
        kept.state, kept.case_id = "held", case.id
    if case.waiting_since is None or case.snoozed_until is not None:
        case.waiting_since, case.snoozed_until = case.waiting_since or kept.sent_at, None
        talk.store.add(case)
        talk.refresh_card(case)
    if body["files"]:
        talk.store.work.add(
            "attachment", kept.id, talk.person.key_id, account=talk.chat.account, chat=str(talk.chat.id)
        )
    else:
        screen = at_desk(talk, kept, unconfirmed=unconfirmed)
        put_down(talk, case, kept, screen, talk.now + TAKE_BACK)
        translate(talk, kept, str(body["text"]))
    if not quiet:
        talk.say(confirmation(talk, number, kept, running=running))
        hints(talk, str(body["text"]), kept)


def translate(talk: Talk[Any], kept: Message, text: str) -> None:
    """Where the office has a translation server, its language stands beside a foreign text."""
    foreign = talk.language.partition("-")[0] != talk.desk_language.partition("-")[0]
    if talk.office.translates and foreign and text.strip():
        data = {"text": text, "target": talk.desk_language.partition("-")[0]}
        talk.store.work.add("translate_message", kept.id, talk.person.key_id, **data)


def put_down(talk: Talk[Any], case: Case, kept: Message, screen: Screen, at: datetime) -> None:
    """Into the case's topic: below the answer that it quotes, and its owner is to notice it."""
    if talk.chat.barred == "muted" and talk.chat.barred_until is not None:
        at = max(at, talk.chat.barred_until)
    quotes = talk.store.messages.body(kept).get("quotes")
    quoted = talk.store.get(Message, UUID(quotes)) if quotes else None
    place = talk.place_of(talk.office.team_named(case.team))
    reply_to = quoted.source if quoted is not None and (quoted.account, quoted.address) == place else None
    owner = talk.store.staff.deputy(case.owner_id) if case.owner_id else None
    talk.tell_desk(case, screen, not_before=at, reply_to=reply_to, mention=owner)


def send_on(talk: Talk[Any], text: str, files: tuple[File, ...] = ()) -> None:
    """Keep a message and pass it on; the first of an exchange gets the whole receipt."""
    if is_blocked(talk.chat, talk.now):
        talk.say(blocked_screen(talk))
        return
    running = in_exchange(talk)
    case = addressed(talk)
    pass_on(talk, keep(talk, "held", text, files, case), case, running=running)


def addressed(talk: Talk[Any]) -> Case:
    """The case that a message is for: the one whose answer it replies to, or with which an exchange is going on."""
    quoted = answer_quoted(talk)
    last = talk.store.messages.last_in_case(talk.chat.id)
    if quoted is None and last is not None and talk.now - last.received_at < RUNNING:
        quoted = last
    case = talk.store.get(Case, quoted.case_id) if quoted is not None else None
    if case is None or case.person_id != talk.person.id:
        return talk.case_of(talk.person, "other")
    return talk.case_at(talk.person, case.team)


def refresh_list(talk: Talk[Any], case: Case) -> None:
    """The list of strangers is to say what is there now."""
    if case.shown_at is None:
        talk.store.due.at("strangers", "office", talk.now, day=case.team, again=True)


def answer_quoted(talk: Talk[Any]) -> Message | None:
    """The office's answer that the person has replied to, if their messenger says so."""
    incoming = talk.incoming
    if incoming is None:
        return None
    for ref in talk.store.outbox.refs(incoming.account, incoming.chat, incoming.reply_to, "answer"):
        found = talk.store.get(Message, ref)
        return found if found is not None and found.person_id == talk.person.id else None
    return None


def at_its_case(context: Context, kept: Message) -> Case:
    """Where a message that was passed on stands now."""
    return context.store.cases.standing(context.store.need(Case, kept.case_id))


def is_blocked(chat: Chat, now: datetime) -> bool:
    """Staff take nothing from this chat for a while."""
    return chat.barred == "blocked" and chat.barred_until is not None and chat.barred_until > now


def blocked_screen(talk: Talk[Any]) -> Screen:
    """How else the office can be reached, and until when."""
    assert talk.chat.barred_until is not None
    ways: dict[str, Param] = {
        "phone": talk.office.phone,
        "address": talk.office.address,
        "until": talk.chat.barred_until,
    }
    return Screen("chat.barred", ways)


def in_exchange(talk: Talk[Any]) -> bool:
    """Something went to the office or came from there within the last day."""
    last = talk.store.messages.last_exchange(talk.chat.id)
    return last is not None and talk.now - last < RUNNING


def confirmation(talk: Talk[Any], number: str, kept: Message, *, running: bool) -> Screen:
    """The whole receipt first, a short one within a running exchange."""
    take_back = Action("message.take_back", kept.id, Say("message.take_back"))
    if running:
        return Screen("message.sent_again", {"number": number}, actions=(take_back,))
    params: dict[str, Param] = {"number": number, "at": kept.sent_at, "until": talk.office.answer_by(talk.now)}
    team = talk.office.team_named(talk.store.need(Case, kept.case_id).team)
    opens = talk.office.opens(talk.now, talk.exceptions(team))
    if opens is not None:
        params["opens"] = opens
    return Screen(
        "message.sent" if opens is None else "message.sent_closed", params, actions=(take_back, home(talk)), columns=2
    )


def sounds_urgent(talk: Talk[Any], text: str) -> bool:
    """It speaks of need or danger today."""
    return talk.words.alarm(talk.language, text) is not None


def hints(talk: Talk[Any], text: str, kept: Message) -> None:
    """An application counts from the first of its month (§ 37(2) SGB II); an objection by chat
    is not valid (§ 84 SGG). The claimant learns it at once, and staff see a mark.
    """
    if sounds_urgent(talk, text):
        talk.say(Screen("urgent.hint", actions=(Action("urgent.raise", kept.id, Say("urgent.button")),)))
    if talk.words.mentions("keyword.objection", text):
        talk.say(Screen("message.objection", {"address": talk.office.address}))
    elif talk.words.mentions("keyword.application", text):
        talk.say(Screen("message.application"))
    elif names_details(talk, text):
        talk.say(Screen("message.details"))


def withdraw(talk: Talk[Any], kept: Message) -> bool:
    """Take back what has not gone to the desk yet; False if it has."""
    files = len(talk.store.messages.body(kept)["files"])
    for number in range(max(files, 1)):
        if talk.store.outbox.latest(desk_handle(kept, number)) is None or kept.received_at + TAKE_BACK > talk.now:
            talk.store.withheld.drop(desk_handle(kept, number))
    return sum(talk.store.outbox.withdraw(desk_handle(kept, number)) for number in range(max(files, 1))) > 0


# Nobody asked


@message.unasked("text")
def unasked_text(talk: Talk[NoDraft], incoming: Incoming) -> Next | None:
    """At most one question; in a running exchange none.

    Several texts in one breath share the question; below a later one it is put again, for all.
    """
    text = incoming.text.strip()
    if not text:
        return None
    if (followed := new_number(talk, text)) is not None:
        return followed
    if talk.chat.notice_at is not None and in_exchange(talk):
        case = addressed(talk)
        pass_on(talk, keep(talk, "held", text, (), case), case, running=True)
        return None
    waiting = talk.store.messages.asked(talk.chat.id)
    keep(talk, "asked", text)
    talk.store.due.at("message.unconfirmed", talk.chat.id, talk.now + UNCONFIRMED_AFTER, again=True)
    if talk.chat.notice_at is None:
        return None if talk.step or waiting else Goto("start", None if talk.chat.language is None else "notice")
    just_asked = bool(waiting) and talk.now - waiting[-1].received_at < SAME_BREATH
    return None if just_asked and talk.step == "confirm" else Goto("message", "confirm")


def new_number(talk: Talk[NoDraft], text: str) -> Next | None:
    """A telephone number, and nothing else, while none is known: for the call that waits for one, else for later ones."""
    from handlers.callback import international, renumbered

    details = talk.store.people.details(talk.person)
    number = None if details.get("phone") or len(text) > LONGEST_NUMBER else international(text)
    if number is None:
        return None
    talk.store.people.tell(talk.person, phone=number)
    talk.store.add(talk.person)
    booked = talk.store.callbacks.open_of(talk.person.id)
    return None if booked is None else renumbered(talk, booked, number)


@message.ask("confirm")
def confirm(talk: Talk[NoDraft]) -> Screen:
    texts = [str(talk.store.messages.body(kept)["text"]) for kept in talk.store.messages.asked(talk.chat.id)]
    urgent = (Choice("urgent", Say("urgent.button")),) if any(sounds_urgent(talk, text) for text in texts) else ()
    return Screen(
        "message.confirm",
        choices=(
            *urgent,
            Choice("yes", Say("message.yes")),
            Choice("search", Say("message.search")),
            Choice("no", Say("message.no")),
        ),
    )


@confirm.answered
def confirmed(talk: Talk[NoDraft], said: Answer) -> Next:
    asked = talk.store.messages.asked(talk.chat.id)
    talk.store.due.cancel("message.unconfirmed", talk.chat.id)
    if said.choice == "yes":
        running = in_exchange(talk)
        for number, kept in enumerate(asked, 1):
            pass_on(talk, kept, addressed(talk), quiet=number < len(asked), running=running)
        return Done()
    if said.choice == "urgent":
        from handlers.urgent import raise_to_the_top

        for kept in asked:
            raise_to_the_top(talk, kept, addressed(talk), quiet=kept is not asked[-1])
        return Done()
    question = "\n".join(talk.store.messages.body(kept)["text"] for kept in asked)
    for kept in asked:
        kept.state = "taken_back"
        talk.store.add(kept)
    if said.choice == "search":
        from handlers.information import Reading

        return Goto("information", "found", Reading(question=question[:300]))
    return Done(Screen("message.not_sent", actions=(home(talk),)))


@message.on("message.unconfirmed", Chat)
def still_unconfirmed(talk: Talk[NoDraft], event: Event) -> Next | None:
    """Nobody answered the question: to the desk, marked, rather than lost."""
    asked = talk.store.messages.asked(talk.chat.id)
    for kept in asked:
        pass_on(talk, kept, addressed(talk), unconfirmed=True, quiet=True)
    if asked:
        talk.say(Screen("message.passed_on", {"number": asked[0].reference or ""}, actions=(home(talk),)))
    return Done() if talk.step == "confirm" else None


def take_recording(talk: Talk[Any], incoming: Incoming) -> None:
    """A voice message or a video is a message to the office; whatever was going on goes on."""
    send_on(talk, incoming.text, incoming.files)


@message.on("message.fetched")
def fetched(talk: Talk[NoDraft], event: Event) -> None:
    """Attachments are here: to the desk, one message a file."""
    kept = talk.store.need(Message, event.ref)
    if kept.state != "held":
        return
    case = at_its_case(talk, kept)
    body = talk.store.messages.body(kept)
    screen = at_desk(talk, kept)
    for number, file_id in enumerate(event.data["files"]):
        media = talk.store.get(StoredFile, UUID(file_id))
        handle = desk_handle(kept, number)
        if media is not None:
            media.desk_handle = handle
        name = str(body["files"][number].get("name") or "")
        part = Screen(
            screen.key,
            screen.params,
            media=media.id if media else None,
            media_name=name,
            handle=handle,
            silent=True,
        )
        put_down(talk, case, kept, part, max(talk.now, kept.received_at + TAKE_BACK))


@message.on("message.not_fetched")
def not_fetched(talk: Talk[NoDraft], event: Event) -> None:
    """An attachment could not be had: say so, and pass on the words."""
    kept = talk.store.need(Message, event.ref)
    talk.say(
        Screen(
            f"refused.{event.data['reason']}",
            {"limit": talk.office.max_size // 1_000_000, "pages": talk.office.max_pages},
        )
    )
    if talk.store.messages.body(kept)["text"]:
        talk.tell_desk(at_its_case(talk, kept), at_desk(talk, kept))


# Second thoughts


@message.action("message.take_back")
def take_back(talk: Talk[NoDraft], ref: UUID, argument: str) -> None:
    kept = talk.store.get(Message, ref)
    if kept is None or kept.person_id != talk.person.id:
        raise NotYours
    if kept.state == "taken_back":
        return
    waiting_for_files = bool(talk.store.messages.body(kept)["files"]) and kept.received_at + TAKE_BACK > talk.now
    if not withdraw(talk, kept) and not waiting_for_files:
        raise TooLate
    kept.state = "taken_back"
    talk.store.add(kept)
    case = talk.store.need(Case, kept.case_id)
    if talk.store.messages.body(kept).get("urgent"):
        case.urgent_at = None
        talk.refresh_card(case)
    talk.forget_empty_topic(case)
    refresh_list(talk, case)
    talk.say(Screen("message.taken_back", {"number": kept.reference or ""}, actions=(home(talk),)))


@message.unasked("edited")
def edited(talk: Talk[NoDraft], incoming: Incoming) -> None:
    """What the person changes is changed at the desk too; the first wording is kept."""
    kept = talk.store.messages.at(incoming.account, incoming.chat, incoming.message or "")
    if kept is None or kept.direction != "in" or kept.state == "taken_back" or is_blocked(talk.chat, talk.now):
        return
    body = talk.store.messages.body(kept)
    if body["text"] == incoming.text:
        return
    body["before"] = [*body.get("before", []), body["text"]]
    body["text"] = incoming.text
    body.pop("translated", None)
    kept.sealed = talk.store.seal(talk.person.key_id, body)
    talk.store.add(kept)
    if kept.case_id is not None:
        talk.change_at_desk(at_its_case(talk, kept), at_desk(talk, kept))
        talk.say(Screen("message.edited", {"number": kept.reference or ""}))


@message.unasked("deleted")
def deleted(talk: Talk[NoDraft], incoming: Incoming) -> None:
    """Where the platform tells of a deletion: taken back if there is still time."""
    kept = talk.store.messages.at(incoming.account, incoming.chat, incoming.message or "")
    if kept is not None and withdraw(talk, kept):
        kept.state = "taken_back"
        talk.store.add(kept)


@message.unasked("unsupported")
def unsupported(talk: Talk[NoDraft], incoming: Incoming) -> None:
    """A sticker, a place, a poll: answered in kind, with what does work."""
    talk.say(Screen("error.unsupported", {"what": Say(f"unsupported.{incoming.text}")}, actions=(home(talk),)))
