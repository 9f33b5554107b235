"""A Telegram update in neutral words."""

from datetime import datetime
from typing import Any

from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Message, Update

from handlers.kit import File, Incoming
from handlers.kit.events import Kind

UNSUPPORTED = ("sticker", "location", "venue", "poll", "dice", "game", "story")
PRESENT = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER, ChatMember.RESTRICTED)


def incoming(raw: dict[str, Any], account: str, received_at: datetime) -> Incoming:
    """Needs no connection: what was left behind is read before Telegram has answered.

    Raises whatever a malformed update causes.
    """
    update = Update.de_json(raw)
    if update.callback_query is not None:
        return tap(update.callback_query, update.update_id, account, received_at)
    if update.my_chat_member is not None:
        return own_membership(update.my_chat_member, update.update_id, account, received_at)
    if update.chat_member is not None:
        return membership(update.chat_member, update.update_id, account, received_at)
    edited = update.edited_message is not None
    message = update.message or update.edited_message
    if message is None:
        return ignored(update.update_id, account, received_at)
    return said(message, edited, update.update_id, account, received_at)


def ignored(update_id: int, account: str, received_at: datetime) -> Incoming:
    return Incoming(
        id=str(update_id),
        kind="ignored",
        account=account,
        chat="",
        private=True,
        sent_at=received_at,
        received_at=received_at,
    )


def tap(query: CallbackQuery, update_id: int, account: str, received_at: datetime) -> Incoming:
    """A pressed button. It carries no time of its own."""
    message = query.message
    if message is None or query.data is None:
        return ignored(update_id, account, received_at)
    thread = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
    return Incoming(
        id=str(update_id),
        kind="choice",
        account=account,
        chat=str(message.chat.id),
        private=message.chat.type == "private",
        sent_at=received_at,
        received_at=received_at,
        thread=str(thread) if thread else None,
        actor=str(query.from_user.id),
        actor_name=query.from_user.full_name,
        message=str(message.message_id),
        data=query.data,
        language=language_of(query.from_user.language_code),
    )


def language_of(code: str | None) -> str | None:
    return code.partition("-")[0] if code else None


def own_membership(change: ChatMemberUpdated, update_id: int, account: str, received_at: datetime) -> Incoming:
    """The bot itself was blocked, let in, or its rights changed."""
    present = change.new_chat_member.status in PRESENT
    private = change.chat.type == "private"
    return Incoming(
        id=str(update_id),
        kind="member",
        account=account,
        chat=str(change.chat.id),
        private=private,
        sent_at=change.date,
        received_at=received_at,
        actor=str(change.from_user.id) if private else None,
        text=("open" if present else "blocked") if private else ("bot_in" if present else "bot_out"),
        own=True,
    )


def membership(change: ChatMemberUpdated, update_id: int, account: str, received_at: datetime) -> Incoming:
    """Somebody joined or left a group, or became an administrator."""
    status = change.new_chat_member.status
    if status in (ChatMember.ADMINISTRATOR, ChatMember.OWNER):
        text = "admin"
    elif status in PRESENT and getattr(change.new_chat_member, "is_member", True):
        text = "member"
    else:
        text = "left"
    return Incoming(
        id=str(update_id),
        kind="member",
        account=account,
        chat=str(change.chat.id),
        private=change.chat.type == "private",
        sent_at=change.date,
        received_at=received_at,
        actor=str(change.new_chat_member.user.id),
        actor_name=change.new_chat_member.user.full_name,
        text=text,
    )


def said(message: Message, edited: bool, update_id: int, account: str, received_at: datetime) -> Incoming:
    """A message of a person, or a service message."""
    if message.chat.type == "channel":
        return ignored(update_id, account, received_at)
    kind, text, files = content(message)
    thread = message.message_thread_id if message.is_topic_message else None
    if kind == "thread":
        thread = message.message_thread_id or message.message_id
    sender = message.from_user
    hidden = message.sender_chat is not None or sender is None
    reply = message.reply_to_message
    if reply is not None and (reply.forum_topic_created is not None or reply.message_id == thread):
        reply = None
    return Incoming(
        id=str(update_id),
        kind="edited" if edited and kind in ("text", "files") else kind,
        account=account,
        chat=str(message.chat.id),
        private=message.chat.type == "private",
        sent_at=(message.edit_date if edited else None) or message.date,
        received_at=received_at,
        thread=str(thread) if thread else None,
        actor=None if hidden or sender is None else str(sender.id),
        actor_name=sender.full_name if sender else "",
        message=str(message.message_id),
        reply_to=str(reply.message_id) if reply else None,
        reply_to_person=bool(reply and reply.from_user and not reply.from_user.is_bot),
        text=text,
        files=files,
        language=language_of(sender.language_code) if sender else None,
        album=f"{message.chat.id}:{message.media_group_id}" if message.media_group_id else None,
        own=bool(sender and account == f"telegram:{sender.id}"),
    )


def content(message: Message) -> tuple[Kind, str, tuple[File, ...]]:
    """What a message is, its text, and its files."""
    caption = message.caption or ""
    if message.text is not None:
        return "text", message.text, ()
    if message.forum_topic_created is not None:
        return "thread", message.forum_topic_created.name, ()
    if message.migrate_to_chat_id is not None:
        return "moved", str(message.migrate_to_chat_id), ()
    if message.contact is not None:
        return "contact", message.contact.phone_number, ()
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return "files", caption, (File(largest.file_id, "photo", None, "image/jpeg", largest.file_size),)
    if (document := message.document) is not None:
        file = File(document.file_id, "file", name_of(document.file_name), document.mime_type, document.file_size)
        return "files", caption, (file,)
    if (voice := message.voice or message.audio) is not None:
        return "files", caption, (File(voice.file_id, "voice", None, voice.mime_type, voice.file_size),)
    if (video := message.video or message.video_note) is not None:
        return "files", caption, (File(video.file_id, "video", None, "video/mp4", video.file_size),)
    for name in UNSUPPORTED:
        if getattr(message, name, None) is not None:
            return "unsupported", name, ()
    if message.effective_attachment is not None:
        return "unsupported", "other", ()
    return "ignored", "", ()


def name_of(name: str | None) -> str | None:
    """A file's name without path parts and control characters."""
    if name is None:
        return None
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(mark for mark in last if mark.isprintable())[:120] or None
