"""A claimant's message as staff see it: its number, what is to be known about it, and what can be done."""

import re
from datetime import datetime, timedelta
from uuid import UUID

from handlers.kit import Action, Context, Param, Say, Screen
from storage.tables import Chat, Message

IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,4})?\b")


def at_desk(context: Context, kept: Message, *, unconfirmed: bool = False, media: UUID | None = None) -> Screen:
    """A claimant's message as staff see it."""
    body = context.store.messages.body(kept)
    text = str(body["text"])
    marks = []
    if body.get("urgent"):
        marks.append(Say("desk.mark_urgent"))
    if unconfirmed or body.get("unconfirmed"):
        marks.append(Say("desk.mark_unconfirmed"))
    if context.words.mentions("keyword.objection", text):
        marks.append(Say("desk.mark_objection"))
    elif context.words.mentions("keyword.application", text):
        marks.append(Say("desk.mark_application"))
    elif names_details(context, text):
        marks.append(Say("desk.mark_details"))
    if kept.foreign:
        until: dict[str, Param] = {"until": kept.translate_by} if kept.translate_by else {}
        marks.append(Say(f"desk.foreign_{kept.foreign}", until if kept.foreign == "wanted" else {}))
    if body.get("translates"):
        marks.append(Say("desk.mark_translation", {"number": str(body["translates"])}))
    if body.get("before"):
        marks.append(Say("desk.mark_edited"))
    claimed = datetime.fromisoformat(body["claimed_at"]) if "claimed_at" in body else kept.sent_at
    if abs(kept.received_at - claimed) > timedelta(minutes=1):
        marks.append(Say("desk.mark_late", {"at": claimed}))
    if translated := str(body.get("translated", "")):
        text = f"{text}\n{context.words.text(context.desk_language, Say('desk.translated', {'text': translated}))}"
    return Screen(
        "desk.message_marked" if marks else "desk.message",
        {"number": kept.reference or "", "text": text, **({"marks": tuple(marks)} if marks else {})},
        media=media,
        media_name=str(body["files"][0].get("name") or "") if media and body["files"] else "",
        handle=desk_handle(kept),
        silent=not body.get("urgent"),
        actions=claim_buttons(context, kept, str(body["text"])) if not media else (),
        columns=2,
    )


def desk_handle(kept: Message, number: int = 0) -> str:
    """Under which name a message, or one of its files, stands at the desk."""
    return f"message:{kept.id}:{number}" if number else f"message:{kept.id}"


def names_details(talk: Context, text: str) -> bool:
    """It seems to change bank details, address or phone, which never happens by chat alone."""
    return bool(IBAN.search(text)) or talk.words.mentions("keyword.details", text)


def claim_buttons(context: Context, kept: Message, text: str) -> tuple[Action, ...]:
    """A claim in another language counts from its receipt if staff understand it, or once it is translated in time."""
    chat = context.store.get(Chat, kept.chat_id)
    spoken = context.language_of(chat).partition("-")[0] if chat else ""
    if kept.foreign or spoken in ("", context.desk_language.partition("-")[0]):
        return ()
    if not any(context.words.mentions(f"keyword.{one}", text) for one in ("application", "objection", "details")):
        return ()
    return (
        Action("foreign.understood", kept.id, Say("desk.button_understood")),
        Action("foreign.ask", kept.id, Say("desk.button_translation")),
    )
