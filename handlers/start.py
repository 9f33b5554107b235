"""First contact: language, the notice on privacy, and where a deep link wanted to go."""

from typing import Any
from uuid import UUID

from handlers.checklist import Checklist
from handlers.kit import Answer, Choice, Conversation, Done, Draft, Goto, Link, Next, NoDraft, Say, Screen, Talk

LINKS = {"documents": "documents", "callback": "callback", "message": "message", "news": "news"}


class Arrival(Draft):
    """Where to go on once the notice was read."""

    link: str = ""
    demand: UUID | None = None  # behind a slip's code


start = Conversation("start", Arrival, commands=("start",))
language = Conversation("language", NoDraft, commands=("language",))


@start.called
def started(talk: Talk[Arrival], name: str, argument: str) -> Next:
    slip = talk.store.demands.by_code(argument)
    draft = Arrival(link=argument if argument in LINKS else "", demand=slip.id if slip else None)
    if talk.chat.notice_at is not None:
        return onward(talk, draft)
    return Goto("start", None if talk.chat.language is None else "notice", draft=draft)


@start.ask("language")
def which_language(talk: Talk[Arrival]) -> Screen:
    return Screen("start.language", choices=languages(talk))


@which_language.answered
def language_chosen(talk: Talk[Arrival], said: Answer) -> Next:
    talk.chat.language = said.choice
    return notice if talk.chat.notice_at is None else onward(talk, talk.draft)


@start.ask("notice")
def notice(talk: Talk[Arrival]) -> Screen:
    return Screen(
        "start.notice",
        {"office": talk.office.name},
        choices=(
            Choice("go", Say("start.understood")),
            Choice("all", Say("start.read_all")),
            Choice("other", Say("start.other_ways")),
            Choice("language", Say("button.language")),
        ),
    )


@notice.answered
def notice_read(talk: Talk[Arrival], said: Answer) -> Next:
    match said.choice:
        case "all":
            talk.say(whole_notice(talk))
            return notice
        case "other":
            talk.say(other_ways(talk))
            return notice
        case "language":
            return which_language
        case _:
            talk.chat.notice_at = talk.now
            say_who_translated(talk)
            return onward(talk, talk.draft)


def onward(talk: Talk[Arrival], draft: Arrival) -> Next:
    """To what waits: texts that came before the notice, a deep link, else the menu."""
    if draft.demand is not None:
        return Goto("demand", "list", Checklist(demand=draft.demand))
    if talk.store.messages.asked(talk.chat.id):
        return Goto("message", "confirm")
    return Goto(LINKS.get(draft.link, "menu"))


def whole_notice(talk: Talk[Any]) -> Screen:
    """All that Art. 13 GDPR asks for, with the office's own notice as a link."""
    office = talk.office
    return Screen(
        "start.whole_notice",
        {
            "controller": office.controller,
            "officer": office.officer,
            "days": office.keep.days,
        },
        actions=(Link(office.notice_url, Say("start.notice_link")),),
    )


def other_ways(talk: Talk[Arrival]) -> Screen:
    office = talk.office
    return Screen("start.ways", {"phone": office.phone, "address": office.address, "website": office.website})


def languages(talk: Talk[Arrival] | Talk[NoDraft]) -> tuple[Choice, ...]:
    """Every language by its own name, the person's first."""
    tags = sorted(talk.office.languages, key=lambda tag: tag != talk.chat.language)
    return tuple(Choice(tag, Say(f"language.own_{tag}")) for tag in tags)


@language.ask("language")
def change_language(talk: Talk[NoDraft]) -> Screen:
    return Screen("start.language", choices=languages(talk))


@change_language.answered
def language_changed(talk: Talk[NoDraft], said: Answer) -> Next:
    talk.chat.language = said.choice
    if talk.chat.notice_at is None:
        return Goto("start", "notice")
    say_who_translated(talk)
    return Done(Screen("language.changed"))


def say_who_translated(talk: Talk[Any]) -> None:
    """What a machine has translated says so, until somebody has reviewed it; the German text counts."""
    if talk.words.machine_made(talk.language):
        talk.say(Screen("translated.machine"))
