"""What staff write in a topic goes to the claimant after ten seconds; notes stay inside."""

from datetime import timedelta
from uuid import UUID

from handlers.desk.gate import hold, obstacles
from handlers.desk.room import check_mine, command, on
from handlers.kit import Context, DeskTalk, Event, Incoming, Screen
from storage.tables import Actor, Case, Chat, DeskLink, Message, Person, StoredFile

TAKE_BACK = timedelta(seconds=10)
INTERNAL = ("//", "/ ", "!!")  # some clients make one stroke of two
DELIVERED, FAILED, READ = "👌", "👎", "👀"  # of the fixed set that messengers allow as reactions


def from_desk(talk: DeskTalk) -> None:
    """A text, file or edit of an enrolled staff member."""
    incoming = talk.incoming
    if incoming.kind == "edited":
        edit(talk)
    elif incoming.kind == "deleted":
        deleted(talk)
    elif talk.case is None or incoming.text.startswith(INTERNAL) or to_a_colleague(talk):
        return
    elif incoming.kind == "unsupported":
        talk.reply(Screen("desk.unsupported"))
    elif (document_id := asked_reason(talk)) is not None:
        from handlers.desk.papers import ask_again

        ask_again(talk, document_id, incoming.text)
    else:
        answer(talk, talk.case)


def to_a_colleague(talk: DeskTalk) -> bool:
    """A reply to a person of the group; where the platform does not say whose message it was, ours are known."""
    incoming = talk.incoming
    if incoming.reply_to_person is not None or not incoming.reply_to:
        return bool(incoming.reply_to_person)
    return talk.store.outbox.behind(incoming.account, incoming.chat, incoming.reply_to) is None


def asked_reason(talk: DeskTalk) -> UUID | None:
    """The document for which our message that is being replied to wants a reason."""
    incoming = talk.incoming
    if incoming.kind != "text":
        return None
    return next(iter(talk.store.outbox.refs(incoming.account, incoming.chat, incoming.reply_to, "reason")), None)


def answer(talk: DeskTalk, case: Case) -> None:
    """Keep an answer and queue it for the claimant."""
    incoming, store = talk.incoming, talk.store
    person = store.need(Person, case.person_id)
    chats = store.people.chats_of(person.id)
    if not chats:
        talk.reply(Screen("desk.no_chat"))
        return
    if incoming.files and talk.office.documents_on(chats[0].account) != "allow":
        talk.reply(Screen("desk.no_files_there"))
        return
    files = [{"ref": file.ref, "name": file.name, "kind": file.kind} for file in incoming.files]
    kept = store.messages.keep(
        person.key_id,
        {"text": incoming.text, "files": files} | quoted_by(talk, chats[0]),
        case_id=case.id,
        person_id=person.id,
        chat_id=chats[0].id,
        actor_id=talk.actor.id,
        direction="out",
        state="held",
        account=incoming.account,
        address=incoming.chat,
        source=incoming.message or incoming.id,
        sent_at=incoming.sent_at,
        received_at=incoming.received_at,
    )
    submit(talk, case, chats[0], kept, talk.actor)


def quoted_by(talk: DeskTalk, chat: Chat) -> dict[str, str]:
    """The claimant's message to which the answer replies, as their messenger knows it."""
    incoming, store = talk.incoming, talk.store
    for ref in store.outbox.refs(incoming.account, incoming.chat, incoming.reply_to, "message"):
        kept = store.get(Message, ref)
        if kept is not None and kept.chat_id == chat.id:
            return {"quotes": kept.source}
    return {}


def submit(context: Context, case: Case, chat: Chat, kept: Message, actor: Actor) -> None:
    """An answer is written: it goes out, unless there is a reason to ask first."""
    context.store.messages.number(kept)
    seen(context, case)
    context.store.audit.note(actor.id, "answer.written", kept.id)
    if reasons := obstacles(context, case, chat, actor):
        hold(context, case, kept, reasons)
    else:
        dispatch(context, case, chat, kept)


def dispatch(context: Context, case: Case, chat: Chat, kept: Message) -> None:
    """To the claimant in ten seconds; nobody waits in this case any more."""
    store = context.store
    body = store.messages.body(kept)
    if kept.state in ("gated", "preview"):
        kept.received_at = context.now  # the ten seconds begin now
    kept.state = "held"
    case.waiting_since = case.nudged_at = case.escalated_at = None
    store.add_all(kept, case)
    if body["files"]:
        key = store.need(Person, case.person_id).key_id
        store.work.add("attachment", kept.id, key, account=kept.account, chat=str(chat.id))
    else:
        queue(context, chat, kept, answer_screen(kept, str(body["text"])))
    context.refresh_card(case)


def answer_screen(kept: Message, text: str, media: StoredFile | None = None, name: str = "") -> Screen:
    return Screen(
        "message.answer" if text else "message.answer_file",
        {"text": text} if text else {},
        handle=f"answer:{kept.id}",
        media=media.id if media else None,
        media_name=name,
    )


def queue(context: Context, chat: Chat, kept: Message, screen: Screen) -> None:
    """To the claimant, once it cannot be taken back quietly any more."""
    not_before = max(context.now, kept.received_at + TAKE_BACK)
    quotes = context.store.messages.body(kept).get("quotes")
    context.say_in(chat, screen, not_before=not_before, report=kept.id, reply_to=quotes, about=kept.person_id)


def seen(context: Context, case: Case) -> None:
    """Staff have looked into the case: what lies there has been seen."""
    for submission in context.store.papers.submissions(case.person_id):
        if submission.case_id != case.id:
            continue
        for document in context.store.papers.documents(submission.id):
            document.seen_at = document.seen_at or context.now
            context.store.add(document)


@on("answer.fetched")
def fetched(context: Context, event: Event) -> None:
    """The files of an answer are here."""
    kept = context.store.need(Message, event.ref)
    chat = context.store.get(Chat, kept.chat_id)
    if kept.state != "held" or chat is None:
        return
    body = context.store.messages.body(kept)
    for number, file_id in enumerate(event.data["files"]):
        media = context.store.need(StoredFile, UUID(file_id))
        text = str(body["text"]) if number == 0 else ""
        queue(context, chat, kept, answer_screen(kept, text, media, str(body["files"][number].get("name") or "")))


@on("answer.not_fetched")
def not_fetched(context: Context, event: Event) -> None:
    kept = context.store.need(Message, event.ref)
    kept.state = "failed"
    context.store.add(kept)
    context.tell_desk(context.store.need(Case, kept.case_id), Screen("desk.file_not_sent"))
    react(context, kept, FAILED)


@on("message.delivered")
def delivered(context: Context, event: Event) -> None:
    """Shown as a reaction on the staff member's own message: no further message is needed."""
    kept = context.store.get(Message, event.ref)
    if kept is not None and kept.state == "held":
        kept.state = "delivered"
        context.store.add(kept)
        react(context, kept, DELIVERED)


def read(context: Context, chat: Chat, incoming: Incoming) -> None:
    """Where the platform tells of it: the claimant has seen an answer, and those before it."""
    for last in context.store.outbox.refs(incoming.account, incoming.chat, incoming.message, "answer"):
        for kept in context.store.messages.delivered_to(chat.id, last):
            kept.state = "read"
            context.store.add(kept)
            react(context, kept, READ)


@on("message.failed")
def failed(context: Context, event: Event) -> None:
    """Never silence: staff learn why, and that the phone is another way."""
    kept = context.store.get(Message, event.ref)
    if kept is None and (link := context.store.get(DeskLink, event.ref)) is not None:
        context.tell_desk(context.store.need(Case, link.case_id), Screen("desk.link_failed"))
    if kept is None or kept.state == "failed":
        return
    kept.state = "failed"
    context.store.add(kept)
    react(context, kept, FAILED)
    reason = "blocked" if event.data.get("reason") == "chat_gone" else "failed"
    context.tell_desk(
        context.store.need(Case, kept.case_id), Screen(f"desk.not_delivered_{reason}", {"number": kept.reference or ""})
    )


def react(context: Context, kept: Message, mark: str) -> None:
    if kept.source.startswith("page:"):
        return  # written on the office's page: there is no message of a staff member to mark
    context.store.outbox.queue(
        kept.account,
        kept.address,
        context.store.need(Person, kept.person_id).key_id,
        {"message": kept.source, "mark": mark},
        op="react",
        priority=2,
    )


def edit(talk: DeskTalk) -> None:
    """An edit follows to the claimant: before sending if there is still time, else afterwards."""
    incoming = talk.incoming
    kept = talk.store.messages.at(incoming.account, incoming.chat, incoming.message or "")
    if kept is None or kept.direction != "out" or kept.actor_id != talk.actor.id:
        return
    body = talk.store.messages.body(kept)
    if body["text"] == incoming.text or kept.state in ("taken_back", "failed") or incoming.text.startswith(INTERNAL):
        return
    chat, case = talk.store.get(Chat, kept.chat_id), talk.store.get(Case, kept.case_id)
    if chat is None or case is None:
        return
    talk.case = case = talk.store.cases.standing(case)
    check_mine(talk, case)
    if kept.state != "gated" and obstacles(talk, case, chat, talk.actor):
        talk.reply(Screen("desk.edit_held", {"number": kept.reference or ""}))
        return
    body["before"] = [*body.get("before", []), body["text"]]
    body["text"] = incoming.text
    person = talk.store.need(Person, kept.person_id)
    kept.sealed = talk.store.seal(person.key_id, body)
    talk.store.add(kept)
    talk.store.audit.note(talk.actor.id, "answer.edited", kept.id)
    talk.change(chat, answer_screen(kept, incoming.text))


def deleted(talk: DeskTalk) -> None:
    """Where the platform tells of it: what its author deletes is taken back."""
    incoming = talk.incoming
    kept = talk.store.messages.at(incoming.account, incoming.chat, incoming.message or "")
    if (
        kept is not None
        and kept.actor_id == talk.actor.id
        and kept.state in ("gated", "preview", "held", "delivered", "read")
    ):
        talk.case = talk.store.get(Case, kept.case_id)
        take_back(talk, kept)


@command("undo")
def undo(talk: DeskTalk, argument: str) -> None:
    """Take an answer back: the one replied to, else one's latest in this topic."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    incoming, store = talk.incoming, talk.store
    kept = store.messages.at(incoming.account, incoming.chat, incoming.reply_to) if incoming.reply_to else None
    kept = kept or store.messages.last_from(talk.actor.id, talk.case.id)
    if kept is None or kept.direction != "out" or kept.case_id != talk.case.id:
        talk.reply(Screen("desk.nothing_to_undo"))
        return
    take_back(talk, kept)


def take_back(talk: DeskTalk, kept: Message) -> None:
    """Before it went out if there is still time, else by deleting it at the other end."""
    store = talk.store
    chat = store.get(Chat, kept.chat_id)
    fetching = store.outbox.latest(f"answer:{kept.id}") is None and kept.state in ("held", "gated", "preview")
    if kept.state in ("gated", "preview"):
        store.outbox.remove(f"gate:{kept.id}", store.need(Person, kept.person_id).key_id)
    in_time = store.outbox.withdraw(f"answer:{kept.id}") or fetching
    if not in_time and chat is not None:
        store.outbox.remove(f"answer:{kept.id}", chat.key_id)
    kept.state = "taken_back"
    store.add(kept)
    store.audit.note(talk.actor.id, "answer.undo", kept.id)
    talk.reply(Screen("desk.undone" if in_time else "desk.undone_late"))
