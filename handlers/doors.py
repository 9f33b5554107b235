"""Who may be in a private chat, and what becomes of it when somebody goes, comes or moves."""

import re

from handlers.kit import Context, Incoming, Screen
from storage.store import Store
from storage.tables import Chat

ROOM = re.compile(r"![^/\s]{1,254}")


def is_somebody_else(store: Store, chat: Chat, incoming: Incoming) -> bool:
    """A private chat belongs to one account; whoever else writes there would read everything."""
    if incoming.peer is None or chat.peer is None:
        return False
    return store.secrets.lookup(incoming.peer) != chat.peer


def shut(context: Context, chat: Chat) -> None:
    """Say why, and go: a chat with a third person is no place for anybody's matters."""
    if chat.state == "left":
        return
    context.say_in(chat, Screen("chat.only_you"))
    leave(context, chat)


def leave(context: Context, chat: Chat) -> None:
    chat.state = "left"
    context.store.add(chat)
    context.store.outbox.queue(chat.account, chat.address, chat.key_id, {}, op="leave")


def happened(context: Context, chat: Chat, incoming: Incoming) -> None:
    """The platform tells that a chat was blocked, opened, left, replaced, or that somebody came in."""
    match incoming.kind, incoming.text:
        case "moved", address:
            move(context, chat, address)
        case _, "open":
            chat.state = "open"
        case _, "blocked" if chat.state != "blocked":
            chat.state = "blocked"
            tell(context, chat, "desk.chat_blocked")
        case _, "left" if not is_somebody_else(context.store, chat, incoming):
            leave(context, chat)
            tell(context, chat, "desk.chat_left")
        case _, "joined" if is_somebody_else(context.store, chat, incoming):
            shut(context, chat)
    context.store.add(chat)


def move(context: Context, chat: Chat, address: str) -> None:
    """The room was upgraded: the conversation goes on in its successor."""
    store = context.store
    groups = {store.cases.place(*place) for place in context.places.values()}
    if not ROOM.fullmatch(address) or address in groups | {group for _, group in context.places.values()}:
        return  # it names a room that is none, or one that is not this person's
    if store.people.chat(chat.account, address) is not None:
        chat.state = "left"  # the person was there first, by an invitation
        return
    store.outbox.readdress(chat.account, chat.address, address)
    chat.address = address
    store.add(chat)
    store.flush()
    store.outbox.queue(chat.account, address, chat.key_id, {}, op="join")


def tell(context: Context, chat: Chat, key: str) -> None:
    """The desk knows where an answer will not arrive."""
    person = context.store.people.person_of(chat)
    for case in context.store.cases.all_of(person.id):
        if case.state == "open" and context.store.cases.topics(case.id):
            context.tell_desk(case, Screen(key, {"number": case.reference}))
