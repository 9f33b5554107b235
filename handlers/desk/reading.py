"""What came encrypted is read on the office's own page: by a link that works once, for one staff member."""

from uuid import UUID

from handlers.desk.cases import case_here
from handlers.desk.relay import submit
from handlers.desk.room import action, on
from handlers.kit import Context, DeskTalk, Event, Link, Say, Screen
from storage.outbox import CONTENT
from storage.tables import Actor, Case, DeskLink, Person


@action("case.read")
def read(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The link goes into the private chat of whoever tapped; the group learns nothing but that."""
    store = talk.store
    case = store.cases.standing(case_here(talk, ref))
    chat = store.people.private_chat(talk.incoming.account, talk.actor.address)
    if chat is None:
        talk.reply(Screen("desk.link_first"))
        return
    link, token = store.withheld.link(talk.actor, talk.incoming.chat, case)
    url = f"{talk.office.public_url}/desk/{token}"
    until = talk.office.local(link.expires_at).time().replace(second=0, microsecond=0)
    screen = Screen(
        "desk.link", {"case": case.reference, "until": until}, actions=(Link(url, Say("desk.link_open")),), silent=True
    )
    part = talk.part(talk.desk_language, screen) | {"report": str(link.id)}
    store.outbox.queue(chat.account, chat.address, store.secrets.office, {"parts": [part]})


@on("desk.answer")
def answered(context: Context, event: Event) -> None:
    """An answer that was written on the page goes the same way as one from the topic."""
    store = context.store
    link = store.get(DeskLink, event.ref)
    case = store.get(Case, link.case_id) if link else None
    if link is None or case is None:
        return
    case = store.cases.standing(case)
    chats = store.people.chats_of(case.person_id)
    if not chats:
        context.tell_desk(case, Screen("desk.no_chat"), priority=CONTENT)
        return
    person, actor = store.need(Person, case.person_id), store.need(Actor, link.actor_id)
    text = str(event.data["text"])
    kept = store.messages.keep(
        person.key_id,
        {"text": text, "files": []},
        case_id=case.id,
        person_id=person.id,
        chat_id=chats[0].id,
        actor_id=actor.id,
        direction="out",
        state="held",
        account=actor.account,
        address=link.address,
        source=f"page:{event.data['id']}",
        sent_at=context.now,
        received_at=context.now,
    )
    submit(context, case, chats[0], kept, actor)
    if kept.state == "gated":
        return
    number = kept.reference or ""
    name = store.people.actor_name(actor.id)
    context.tell_desk(case, Screen("desk.answered_on_page", {"name": name, "number": number}), priority=CONTENT)
    store.audit.note(actor.id, "answer.page", kept.id)
