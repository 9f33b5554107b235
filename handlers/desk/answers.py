"""Answers that are previewed before they go out: canned ones, and translated ones."""

import re
from uuid import UUID

from handlers.desk.gate import closed, gated_here, hold, obstacles
from handlers.desk.relay import dispatch
from handlers.desk.room import action, command, on
from handlers.kit import Action, Context, DeskTalk, Event, Param, Say, Screen
from handlers.received import at_desk
from storage.tables import Actor, Case, Chat, Message, Person, new_id

MOST = 4000


def preview(
    context: Context, case: Case, chat: Chat, actor: Actor, text: str, key: str, params: dict[str, Param]
) -> None:
    """Keep an answer, show it as the claimant will read it, and wait for a tap."""
    store = context.store
    account, address = context.place_of(context.office.team_named(case.team))
    kept = store.messages.keep(
        store.need(Person, case.person_id).key_id,
        {"text": text, "files": []},
        case_id=case.id,
        person_id=case.person_id,
        chat_id=chat.id,
        actor_id=actor.id,
        direction="out",
        state="preview",
        account=account,
        address=address,
        source=f"page:{new_id()}",
        sent_at=context.now,
        received_at=context.now,
    )
    number = store.messages.number(kept)
    screen = Screen(
        key,
        {"number": number, "text": text, **params},
        actions=(
            Action("answer.send", kept.id, Say("desk.button_send")),
            Action("answer.discard", kept.id, Say("desk.button_discard")),
        ),
        columns=2,
        handle=f"gate:{kept.id}",
    )
    context.tell_desk(case, screen)


@action("answer.send")
def send(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """As it was shown; the disclosure gate stands behind it as behind every answer."""
    kept, case = gated_here(talk, ref)
    chat = talk.store.get(Chat, kept.chat_id)
    if kept.state != "preview" or chat is None:
        return
    talk.store.audit.note(talk.actor.id, "answer.written", kept.id)
    if reasons := obstacles(talk, case, chat, talk.actor):
        closed(talk, case, kept, "desk.preview_held")
        hold(talk, case, kept, reasons)
    else:
        dispatch(talk, case, chat, kept)
        closed(talk, case, kept, "desk.preview_sent")


def reader(talk: DeskTalk) -> tuple[Case, Chat] | None:
    """The case and the chat to which an answer would go; says why if there is none."""
    chats = talk.store.people.chats_of(talk.case.person_id) if talk.case else []
    if talk.case is None or not chats:
        talk.reply(Screen("desk.no_chat" if talk.case else "desk.only_in_topic"))
        return None
    return talk.case, chats[0]


# Canned answers


@command("text")
def insert(talk: DeskTalk, argument: str) -> None:
    """``/text`` lists the short names, ``/text name`` previews one in the claimant's language."""
    name = argument.strip().casefold()
    if not name:
        names = talk.words.canned_names()
        talk.reply(Screen("desk.canned", {"names": ", ".join(names)}) if names else Screen("desk.canned_none"))
        return
    here = reader(talk)
    if here is None:
        return
    case, chat = here
    language = talk.language_of(chat)
    found = talk.words.canned(name, language, fields(talk, case, language))
    if found is None:
        talk.reply(Screen("desk.canned_unknown", {"name": name[:40], "names": ", ".join(talk.words.canned_names())}))
        return
    text, written = found
    key = "desk.preview" if written == language else "desk.preview_other"
    params: dict[str, Param] = {} if written == language else {"language": Say(f"language.{written}")}
    preview(talk, case, chat, talk.actor, text, key, params)


def fields(context: Context, case: Case | None, language: str) -> dict[str, str]:
    """What stands for the names in braces, as a reader of the language expects it."""
    office, today = context.office, context.office.local(context.now).date()
    person = context.store.need(Person, case.person_id) if case else None
    return {
        "name": str(context.store.people.details(person).get("name", "")) if person else "",
        "case": case.reference if case else "",
        "office": office.name,
        "phone": office.phone,
        "address": office.address,
        "website": office.website,
        "today": context.words.label(language, today),
        "until": context.words.label(language, office.answer_by(context.now)),
    }


@command("save")
def save(talk: DeskTalk, argument: str) -> None:
    """``/save name text``, or ``/save name en: text`` for another language. Administrators only."""
    talk.case = None
    if talk.role != "admin":
        talk.reply(Screen("desk.admins_only"))
        return
    parts = re.fullmatch(
        r"([a-z0-9][a-z0-9-]{1,29})\s+(?:([a-z]{2}(?:-[a-z]+)?):\s*)?(.+)", argument.strip(), re.DOTALL
    )
    if parts is None or (parts[2] and parts[2] not in talk.office.languages):
        talk.reply(Screen("desk.canned_how"))
        return
    language = parts[2] or talk.desk_language
    known = fields(talk, None, language)
    if unknown := [name for name in re.findall(r"\{\s*(\w+)\s*\}", parts[3]) if name not in known]:
        names: dict[str, Param] = {"names": ", ".join(unknown)[:100], "known": ", ".join(known)}
        talk.reply(Screen("desk.canned_fields", names))
    talk.store.audit.note(talk.actor.id, "canned.saved", parts[1])
    talk.store.work.add("canned", new_id(), name=parts[1], language=language, text=parts[3][:MOST], team=talk.team.name)


@on("canned.saved")
def saved(context: Context, event: Event) -> None:
    team = context.office.team_named(event.data["team"])
    names: dict[str, Param] = {"name": event.data["short"], "language": Say(f"language.{event.data['language']}")}
    context.tell_team(team, Screen("desk.canned_saved", names))


# Translated answers


@command("translate")
def translate(talk: DeskTalk, argument: str) -> None:
    """An answer in the office's language goes out in the claimant's, with the original below it."""
    here = reader(talk)
    if here is None:
        return
    case, chat = here
    language = talk.language_of(chat).partition("-")[0]
    if not talk.office.translates or language == talk.desk_language.partition("-")[0]:
        talk.reply(Screen("desk.translate_needless" if talk.office.translates else "desk.translate_off"))
    elif not argument.strip():
        talk.reply(Screen("desk.translate_how"))
    else:
        data = {"text": argument.strip()[:MOST], "target": language, "actor": str(talk.actor.id), "chat": str(chat.id)}
        talk.store.work.add("translate_answer", case.id, talk.store.need(Person, case.person_id).key_id, **data)


@on("answer.translated")
def translated(context: Context, event: Event) -> None:
    """The translation first, then that a machine made it, then what was written."""
    case, chat = context.store.get(Case, event.ref), context.store.get(Chat, UUID(event.data["chat"]))
    actor = context.store.get(Actor, UUID(event.data["actor"]))
    if case is None or chat is None or actor is None:
        return
    case = context.store.cases.standing(case)
    note = context.words.text(context.language_of(chat), Say("message.machine"))
    text = f"{event.data['translated']}\n\n{note}\n{event.data['text']}"
    preview(context, case, chat, actor, text, "desk.preview", {})


@on("answer.not_translated")
def not_translated(context: Context, event: Event) -> None:
    case = context.store.get(Case, event.ref)
    if case is not None:
        context.tell_desk(context.store.cases.standing(case), Screen("desk.translate_failed"))


@on("message.translated")
def message_translated(context: Context, event: Event) -> None:
    """A claimant's words in the office's language stand below them; the original always stays."""
    kept = context.store.get(Message, event.ref)
    if kept is None or kept.state == "taken_back" or kept.case_id is None:
        return
    body = context.store.messages.body(kept)
    if body["text"] != event.data["text"]:
        return  # it was changed meanwhile
    body["translated"] = event.data["translated"]
    kept.sealed = context.store.seal(context.store.need(Person, kept.person_id).key_id, body)
    context.store.add(kept)
    case = context.store.cases.standing(context.store.need(Case, kept.case_id))
    context.change_at_desk(case, at_desk(context, kept))
