"""Answers: money and applications, work and training, a search, and news."""

import json
import re
import unicodedata
from datetime import date
from typing import Any, Literal
from uuid import UUID

from handlers.kit import (
    Action,
    Answer,
    Choice,
    Conversation,
    Done,
    Draft,
    Goto,
    Next,
    NoDraft,
    Param,
    Say,
    Screen,
    Talk,
)
from handlers.menu import home
from storage.tables import News, Person

AREAS = ("money", "work")
# Mail addresses and accounts, IBANs, and numbers of four and more digits however they are written: telephone, birth date.
IDENTITY = re.compile(
    r"\S*@\S+|\b[A-Za-z]{2}\d{2}(?: ?(?=[A-Z]*\d)[\dA-Z]{4}){2,}(?: ?[\dA-Z]{1,4}\b)?|\+?\d(?:[\W_]*\d){3,}"
)
REPEATED = re.compile(r"(?:…\s*)+")


class Reading(Draft):
    """Which answer is being read, and what was searched for."""

    area: str = "money"
    entry: str = ""
    question: str = ""
    counted: str = ""  # the question that found nothing and has been noted


information = Conversation("information", Reading)
news = Conversation("news", NoDraft, commands=("news",))


def questions(talk: Talk[Reading], area: str) -> Screen:
    talk.draft.area = area
    listed = talk.words.answers(talk.language, area)
    choices = [Choice("search", Say("information.search"))]
    if area == "money":
        choices.append(Choice("urgent", Say("urgent.button")))
    choices += [Choice(one.id, one.title) for one in listed]
    choices.append(Choice("menu", Say("button.menu")))
    return Screen(f"information.{area}", choices=tuple(choices))


@information.ask("money")
def money(talk: Talk[Reading]) -> Screen:
    return questions(talk, "money")


@information.ask("work")
def work(talk: Talk[Reading]) -> Screen:
    return questions(talk, "work")


def question_chosen(talk: Talk[Reading], said: Answer) -> Next:
    match said.choice:
        case "menu" | "urgent" as other:
            return Goto(other)
        case "search":
            return search
    talk.draft.entry = said.choice or ""
    return answer


money.answered(question_chosen)
work.answered(question_chosen)


@information.ask("answer")
def answer(talk: Talk[Reading]) -> Screen:
    return shown(talk, talk.words.answer(talk.language, talk.draft.entry))


@information.ask("german")
def in_german(talk: Talk[Reading]) -> Screen:
    """The text that counts, for somebody who reads along or shows it to others."""
    return shown(talk, talk.words.answer(talk.desk_language, talk.draft.entry))


def shown(talk: Talk[Reading], found: Any) -> Screen:
    """An answer with its source, and what is to be known about the text: not reviewed, translated by a machine."""
    if found is None:
        return Screen("information.gone", choices=(Choice("menu", Say("button.menu")),))
    foreign = found.language.partition("-")[0] != talk.language.partition("-")[0]
    notes: list[Param] = []
    if foreign and talk.step != "german" and talk.language != talk.desk_language:
        notes.append(Say("information.only_german"))
    if found.machine:
        notes.append(Say("translated.machine"))
    elif found.reviewed is None:
        notes.append(Say("information.unreviewed"))
    params: dict[str, Param] = {
        "title": found.title,
        "text": found.text,
        "as_of": talk.words.day_and_year(talk.language, date.fromisoformat(found.as_of)),
        "source": found.source,
        "notes": tuple(notes),
    }
    choices = []
    if found.next is not None:
        choices.append(Choice(found.next, Say(f"menu.{found.next}")))
    if not talk.judged(found.id):
        choices += [Choice("helpful", Say("information.helpful")), Choice("unhelpful", Say("information.unhelpful"))]
    choices.append(Choice("ask", Say("information.ask_office")))
    if found.machine:
        choices.append(Choice("german", Say("information.in_german")))
    choices += [Choice(f"to:{one.id}", one.title) for one in related(talk, found)]
    choices += [Choice("list", Say("information.more")), Choice("menu", Say("button.menu"))]
    return Screen("information.answer", params, choices=tuple(choices), columns=2)


def related(talk: Talk[Reading], found: Any) -> list[Any]:
    """Answers that somebody may need next."""
    others = (talk.words.answer(talk.language, one) for one in found.related)
    return [one for one in others if one is not None][:2]


def after_answer(talk: Talk[Reading], said: Answer) -> Next:
    match said.choice:
        case "helpful":
            judge(talk, "helpful")
            return Done(Screen("information.thanks", actions=(home(talk),)))
        case "unhelpful":
            judge(talk, "unhelpful")
            talk.say(Screen("information.sorry"))
            return Goto("message")
        case "ask":
            return Goto("message")
        case "german":
            return in_german
        case "list":
            return information.steps[talk.draft.area]
        case str() as choice if choice.startswith("to:"):
            talk.draft.entry = choice.removeprefix("to:")
            return answer
    return Goto(said.choice or "menu")


answer.answered(after_answer)
in_german.answered(after_answer)


def judge(talk: Talk[Reading], verdict: Literal["helpful", "unhelpful"]) -> None:
    """Counted once a chat and answer, without saying whose it was."""
    if not talk.judged(talk.draft.entry):
        talk.store.knowledge.count(talk.draft.entry, talk.language, verdict)
        talk.judge(talk.draft.entry)


@information.ask("search")
def search(talk: Talk[Reading]) -> Screen:
    return Screen("information.what", choices=(Choice("menu", Say("button.menu")),), expects="text")


@search.answered
def searched(talk: Talk[Reading], said: Answer) -> Next:
    if said.choice == "menu":
        return Goto("menu")
    talk.draft.question = said.text[:300]
    return found


@information.ask("found")
def found(talk: Talk[Reading]) -> Screen:
    """What fits the question; a question without an answer is counted so that it can be written."""
    matches = talk.words.search(talk.language, talk.draft.question)
    if not matches and talk.draft.counted != talk.draft.question:
        talk.store.knowledge.found_nothing(without_identity(talk, talk.draft.question), talk.language)
        talk.draft.counted = talk.draft.question
    choices = [Choice(one.id, one.title) for one in matches]
    choices.append(Choice("send", Say("information.send_question")))
    choices.append(Choice("search", Say("information.search_again")))
    choices.append(Choice("menu", Say("button.menu")))
    return Screen("information.found" if matches else "information.found_nothing", choices=tuple(choices))


def without_identity(talk: Talk[Reading], question: str) -> str:
    """A question without what says who asks: mail addresses, longer numbers, and the names that the chat knows."""
    people = [talk.store.need(Person, tie.person_id) for tie in talk.store.ties.of_chat(talk.chat.id)]
    told = " ".join(str(talk.store.people.details(one).get("name", "")) for one in people)
    names = re.findall(r"\w{2,}", told)

    def kept(word: re.Match[str]) -> str:
        return "…" if any(talk.words.same_word(word[0], name) for name in names) else word[0]

    text = IDENTITY.sub("…", unicodedata.normalize("NFC", question))
    return REPEATED.sub("… ", re.sub(r"\w+", kept, text)).strip()


@found.answered
def found_chosen(talk: Talk[Reading], said: Answer) -> Next:
    match said.choice:
        case "search":
            return search
        case "menu":
            return Goto("menu")
        case "send":
            from handlers.message import send_on

            send_on(talk, talk.draft.question)
            return Done()
    talk.draft.entry = said.choice or ""
    listed = talk.words.answer(talk.language, talk.draft.entry)
    talk.draft.area = listed.area if listed else "money"
    return answer


# News


@news.ask("news")
def newest(talk: Talk[NoDraft]) -> Screen:
    rows = talk.store.knowledge.news()
    subscribed = talk.store.people.subscribed(talk.chat.id)
    lines = tuple(
        Say("news.line", {"day": talk.office.local(row.published_at).date(), "text": text_of(row, talk.language)})
        for row in rows
    )
    return Screen(
        "news.news" if rows else "news.none",
        {"list": lines} if rows else {},
        choices=(
            Choice("off" if subscribed else "on", Say("news.unsubscribe" if subscribed else "news.subscribe")),
            Choice("menu", Say("button.menu")),
        ),
    )


@newest.answered
def news_answered(talk: Talk[NoDraft], said: Answer) -> Next:
    if said.choice == "menu":
        return Goto("menu")
    talk.store.people.subscribe(talk.chat.id, said.choice == "on")
    return Done(Screen("news.subscribed" if said.choice == "on" else "news.unsubscribed", actions=(home(talk),)))


@news.action("news.stop")
def stop(talk: Talk[NoDraft], ref: UUID, argument: str) -> Next:
    talk.store.people.subscribe(talk.chat.id, False)
    return Done(Screen("news.unsubscribed", actions=(home(talk),)))


def text_of(row: News, language: str) -> str:
    """The wording in a language, or in the one it is a variant of, or as it was first written."""
    texts = json.loads(row.texts)
    return str(texts.get(language) or texts.get(language.partition("-")[0]) or row.text)


def news_screen(row: News, language: str) -> Screen:
    """One piece of news as its subscribers get it."""
    return Screen(
        "news.new", {"text": text_of(row, language)}, actions=(Action("news.stop", row.id, Say("news.unsubscribe")),)
    )
