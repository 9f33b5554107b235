"""A Matrix event in neutral words.

A stored body is ``{"room", "event", "encrypted", "name"}``; instead of an event it may say
``invited`` (the bot is), ``key`` (a key has come) or ``locked`` (the event cannot be decrypted).
"""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from handlers.kit import File, Incoming
from handlers.kit.events import Kind

FILES: Mapping[str, str] = {"m.image": "photo", "m.file": "file", "m.audio": "voice", "m.video": "video"}
UNSUPPORTED: Mapping[str, str] = {
    "m.sticker": "sticker",
    "m.location": "location",
    "m.beacon_info": "location",
    "m.poll.start": "poll",
    "org.matrix.msc3381.poll.start": "poll",
    "m.key.verification.request": "verification",
    "m.call.invite": "call",
}
STATE = ("m.room.member", "m.room.tombstone", "m.room.power_levels")
UNSEEN = re.compile(r"(m\.(poll|call|key\.verification|beacon)|org\.matrix\.(msc3381\.poll|call))\..*|m\.beacon")
QUOTE = re.compile(r"\A(> .*\n)+\n?")
COMMAND = re.compile(r"!(?=[^\W\d_])")
LATEST = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Surroundings:
    """What is needed to read events: the account, its user, and the rooms that are staff rooms."""

    account: str
    user: str
    groups: Collection[str]


def worth_keeping(event: Any, user: str) -> bool:
    """Is it an event of somebody else that may mean something? Our own membership is told by others too."""
    if not isinstance(event, dict) or not isinstance(event.get("event_id"), str):
        return False
    if not isinstance(event.get("type"), str) or not isinstance(event.get("content"), dict):
        return False
    if isinstance(event.get("unsigned"), dict) and "redacted_because" in event["unsigned"]:
        return False  # taken back before anybody here has seen it
    if "state_key" in event:
        return event["type"] in STATE and not event.get("sender") == event["state_key"] == user
    return bool(event.get("sender") != user)


def incoming(body: dict[str, Any], around: Surroundings, received_at: datetime) -> Incoming:
    """Raises KeyError, TypeError or ValueError for a malformed event."""
    room = str(body["room"])
    event = body.get("event") or {}
    sender = str(event.get("sender") or "")
    plain = Incoming(
        id=str(event.get("event_id", "")),
        kind="ignored",
        account=around.account,
        chat=room,
        private=room not in around.groups,
        sent_at=received_at,
        received_at=received_at,
        claimed_at=moment(event.get("origin_server_ts")),
        actor=sender or None,
        actor_name=str(body.get("name") or sender),
        message=str(event["event_id"]) if event else None,
        peer=sender if room not in around.groups else None,
        encrypted=bool(body.get("encrypted")),
        own=sender == around.user,
    )
    if "invited" in body:
        return replace(plain, kind="asked", peer=None)
    if "read" in body:
        return replace(plain, kind="read", message=str(body["read"]), actor=str(body["reader"]), peer=None)
    if "key" in body:
        return replace(plain, kind="key", peer=None)
    if body.get("locked"):
        return replace(plain, kind="locked", thread=thread_of(event["content"]))
    if "state_key" in event:
        return state(plain, event, around)
    return said(plain, event)


def moment(value: Any) -> datetime | None:
    """The sender's server's time, which nobody has checked; None for what is no time."""
    if not isinstance(value, int) or value < 0:
        return None
    try:
        found = datetime.fromtimestamp(value / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found < LATEST else None


def relation(content: dict[str, Any]) -> dict[str, Any]:
    found = content.get("m.relates_to")
    return found if isinstance(found, dict) else {}


def thread_of(content: dict[str, Any]) -> str | None:
    """The thread in which it was said, named by its first event."""
    related = relation(content)
    return str(related["event_id"]) if related.get("rel_type") == "m.thread" and "event_id" in related else None


def reply_of(content: dict[str, Any]) -> str | None:
    """The message that is answered; in a thread clients name one for others' sake, which is no reply."""
    related = relation(content)
    to = related.get("m.in_reply_to")
    if not isinstance(to, dict) or (related.get("rel_type") == "m.thread" and related.get("is_falling_back")):
        return None
    return str(to["event_id"]) if "event_id" in to else None


def state(plain: Incoming, event: dict[str, Any], around: Surroundings) -> Incoming:
    """Somebody came or went, rights changed, or the room was replaced by another."""
    content, key = event["content"], str(event["state_key"])
    match event["type"]:
        case "m.room.tombstone" if isinstance(content.get("replacement_room"), str):
            return replace(plain, kind="moved", text=content["replacement_room"], data="anew")
        case "m.room.power_levels" if not plain.private:
            return replace(plain, kind="member", text="rights")
        case "m.room.member":
            return membership(plain, str(content.get("membership")), key, around)
    return plain


def membership(plain: Incoming, change: str, who: str, around: Surroundings) -> Incoming:
    gone, own = change in ("leave", "ban"), who == around.user
    member = replace(plain, kind="member", actor=who, peer=who if plain.private and not own else None, own=own)
    if own:
        text = "blocked" if plain.private else "bot_out"
        if change == "invite":
            return replace(plain, kind="invite")
        return replace(member, text=text) if gone else plain
    if gone:
        return replace(member, text="left")
    return replace(member, text="joined") if change in ("join", "invite") else plain


def said(plain: Incoming, event: dict[str, Any]) -> Incoming:
    """A message, a reaction, a second thought, or something that nobody here understands."""
    content, kind = event["content"], event["type"]
    related = relation(content)
    match kind:
        case "m.room.message" if related.get("rel_type") == "m.replace" and "event_id" in related:
            return edited(plain, content, str(related["event_id"]))
        case "m.room.message":
            what, text, files = message(content)
            return replace(
                plain,
                kind=what,
                text=text,
                files=files,
                thread=thread_of(content),
                reply_to=reply_of(content),
                reply_to_person=mentions_somebody_else(content, plain) or None,
            )
        case "m.reaction" if "event_id" not in related:
            return plain
        case "m.reaction":
            return replace(plain, kind="reaction", text=str(related.get("key", "")), message=str(related["event_id"]))
        case "m.room.redaction":
            target = content.get("redacts") or event.get("redacts")
            return replace(plain, kind="deleted", message=str(target))
    if kind in UNSUPPORTED:
        return replace(plain, kind="unsupported", text=UNSUPPORTED[kind], thread=thread_of(content))
    if UNSEEN.fullmatch(kind):
        return plain  # the later parts of what was answered once
    return replace(plain, kind="unsupported", text="other", thread=thread_of(content))


def mentions_somebody_else(content: dict[str, Any], plain: Incoming) -> bool:
    """Clients mention the person whom they answer."""
    mentions = content.get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, dict) else None
    bot = plain.account.partition(":")[2]
    return bool(reply_of(content) and isinstance(users, list) and users and bot not in users)


def edited(plain: Incoming, content: dict[str, Any], target: str) -> Incoming:
    """The new wording; the message that it replaces keeps its id."""
    new = content.get("m.new_content")
    if not isinstance(new, dict):
        return plain
    what, text, _ = message(new)
    return replace(plain, kind="edited", message=target, text=text) if what in ("text", "files") else plain


def message(content: dict[str, Any]) -> tuple[Kind, str, tuple[File, ...]]:
    """What a message is, its text or caption, and its file."""
    kind, body = str(content.get("msgtype")), content.get("body")
    text = body if isinstance(body, str) else ""
    if kind in ("m.text", "m.emote"):
        return "text", words(text, answers=bool(reply_of(content))), ()
    if kind == "m.notice":
        return "ignored", "", ()  # of other programs: to answer them could go on for ever
    if kind in FILES and (ref := reference(content)) is not None:
        info = content.get("info") if isinstance(content.get("info"), dict) else {}
        name = content.get("filename") if isinstance(content.get("filename"), str) else text
        size, media = (info or {}).get("size"), (info or {}).get("mimetype")
        file = File(
            ref,
            FILES[kind],  # type: ignore[arg-type]
            name_of(str(name)),
            media if isinstance(media, str) else None,
            size if isinstance(size, int) else None,
        )
        caption = text if isinstance(content.get("filename"), str) and text != content["filename"] else ""
        return "files", caption, (file,)
    return "unsupported", UNSUPPORTED.get(kind, "other"), ()


def words(text: str, *, answers: bool) -> str:
    """What somebody wrote: without the quotation that old clients put in front, commands as everywhere."""
    bare = QUOTE.sub("", text) if answers and text.startswith("> <") else text
    return COMMAND.sub("/", bare, count=1) if COMMAND.match(bare) else bare


def reference(content: dict[str, Any]) -> str | None:
    """Where a file lies and how it is decrypted, as one text; None if it says neither."""
    file = content.get("file")
    if isinstance(file, dict) and isinstance(file.get("url"), str):
        return json.dumps({name: file.get(name) for name in ("url", "key", "iv", "hashes")})
    url = content.get("url")
    return json.dumps({"url": url}) if isinstance(url, str) else None


def name_of(name: str) -> str | None:
    """A file's name without path parts and control characters."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(mark for mark in last if mark.isprintable())[:120] or None
