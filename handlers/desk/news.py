"""News: drafted and previewed in the group, published in portions that never hold up conversations.

Which subscribers have been served is kept with the news, what became of each message in the outbox: publishing goes
on after a restart, can be held, and never sends anything twice. An outcome that the platform left open is counted as
uncertain.
"""

import json
import re
from datetime import timedelta
from uuid import UUID

from handlers.desk.room import action, command, on
from handlers.information import news_screen, text_of
from handlers.kit import Action, Context, DeskTalk, Event, Param, Say, Screen
from handlers.kit.refusals import NotYours
from storage.tables import News

PORTION = 300  # chats; as many messages of one piece of news wait at most
SOON = timedelta(seconds=1)
TENTH = 10
MOST_TEXT = 1500


def handle(news: News) -> str:
    return f"news:{news.id}"


@command("news")
def draft(talk: DeskTalk, argument: str) -> None:
    """``/news text`` begins a draft, ``/news en: text`` adds a language to the newest one. Administrators only."""
    talk.case = None
    if talk.role != "admin":
        talk.reply(Screen("desk.admins_only"))
        return
    tagged = re.fullmatch(r"([a-z]{2}(?:-[a-z]+)?)\s*:\s*(.+)", argument.strip(), re.DOTALL)
    if tagged and tagged[1] not in talk.office.languages:
        talk.reply(Screen("desk.news_language", {"language": tagged[1], "known": ", ".join(talk.office.languages)}))
        return
    language = tagged[1] if tagged else None
    news = talk.store.knowledge.news_draft(talk.actor.id) if language else None
    if not argument.strip() or (language and news is None):
        talk.reply(Screen("desk.news_how"))
    elif news is not None and tagged and language:
        texts = json.loads(news.texts) | {language: tagged[2][:MOST_TEXT]}
        news.texts = json.dumps(texts, ensure_ascii=False)
        talk.store.add(news)
        tell(talk, news, draft_screen(talk, news))
    else:
        account, address = talk.place_of(talk.team)
        news = News(
            text=argument.strip()[:MOST_TEXT],
            state="draft",
            account=account,
            address=address,
            published_at=talk.now,
            actor_id=talk.actor.id,
        )
        talk.store.add(news)
        talk.store.flush()
        talk.tell_team(talk.team, draft_screen(talk, news))


def draft_screen(context: Context, news: News) -> Screen:
    """As subscribers of each language will read it."""
    texts = json.loads(news.texts)
    first = context.office.languages[0]
    lines = [
        Say("desk.news_preview", {"language": Say(f"language.{tag}"), "text": text_of(news, tag)})
        for tag in context.office.languages
        if tag in texts or tag == first
    ]
    missing = [
        Say(f"language.{tag}") for tag in context.office.languages[1:] if tag.partition("-")[0] not in (first, *texts)
    ]
    count = context.store.people.count_subscribers()
    params: dict[str, Param] = {"list": tuple[Param, ...](lines), "count": count, "missing": tuple[Param, ...](missing)}
    return Screen(
        "desk.news_draft" if missing else "desk.news_draft_whole",
        params if missing else {name: one for name, one in params.items() if name != "missing"},
        actions=(
            Action("news.publish", news.id, Say("desk.button_publish")),
            Action("news.discard", news.id, Say("desk.button_discard")),
        ),
        columns=2,
        handle=handle(news),
    )


def tell(context: Context, news: News, screen: Screen) -> None:
    """The one message at the desk that says how it goes."""
    part = context.part(context.desk_language, screen)
    context.store.outbox.update(handle(news), context.store.secrets.office, part)


def news_here(talk: DeskTalk, ref: UUID) -> News:
    """Raises NotYours for another group's; says no to whoever is no administrator."""
    news = talk.store.get(News, ref)
    if news is None or talk.store.cases.place(news.account, news.address) != talk.place_of(talk.team)[1]:
        raise NotYours
    return news


def may(talk: DeskTalk) -> bool:
    if talk.role != "admin":
        talk.reply(Screen("desk.admins_only"))
    return talk.role == "admin"


@action("news.publish")
def publish(talk: DeskTalk, ref: UUID, argument: str) -> None:
    news = news_here(talk, ref)
    if news.state == "draft" and may(talk):
        news.state, news.sending, news.published_at = "published", "running", talk.now
        go_on(talk, news)


@action("news.discard")
def discard(talk: DeskTalk, ref: UUID, argument: str) -> None:
    news = news_here(talk, ref)
    if news.state == "draft" and may(talk):
        news.state = "discarded"
        talk.store.add(news)
        tell(talk, news, Screen("desk.news_discarded", handle=handle(news)))


@action("news.pause")
def pause(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """What waits is kept back; what is on its way arrives."""
    news = news_here(talk, ref)
    if news.sending == "running" and may(talk):
        news.sending = "paused"
        talk.store.add(news)
        talk.store.outbox.hold_news(news.id)
        tell(talk, news, progress_screen(talk, news))


@action("news.resume")
def resume(talk: DeskTalk, ref: UUID, argument: str) -> None:
    news = news_here(talk, ref)
    if news.sending == "paused" and may(talk):
        news.sending = "running"
        talk.store.outbox.release_news(news.id)
        go_on(talk, news)


def go_on(context: Context, news: News) -> None:
    """Queue the next portion, and look again soon."""
    people, outbox = context.store.people, context.store.outbox
    outcomes = outbox.outcomes(news.id)
    room = PORTION - outcomes["queued"]
    chats = people.subscribers(after=news.cursor, limit=room) if room > 0 else []
    for chat in chats:
        context.say_in(chat, news_screen(news, context.language_of(chat)), broadcast=True, news_id=news.id)
    if chats:
        news.cursor = chats[-1].id
    context.store.add(news)
    context.store.flush()
    if outbox.outcomes(news.id)["queued"] or people.subscribers(after=news.cursor, limit=1):
        context.store.due.at("news.portion", news.id, context.now + SOON, again=True)
        show_progress(context, news)
        return
    news.sending = "ended"
    tell(context, news, result_screen(context, news))


@on("news.portion")
def portion(context: Context, event: Event) -> None:
    news = context.store.get(News, event.ref)
    if news is not None and news.sending == "running":
        go_on(context, news)


def show_progress(context: Context, news: News) -> None:
    """At the start and at every tenth: each edit costs one of the group's messages."""
    done, total = count(context, news)
    tenth = TENTH * done // max(total, 1)
    if tenth > news.shown:
        news.shown = tenth
        tell(context, news, progress_screen(context, news))


def count(context: Context, news: News) -> tuple[int, int]:
    """How many messages have an outcome, and how many there will be."""
    outcomes = context.store.outbox.outcomes(news.id)
    done = sum(number for state, number in outcomes.items() if state != "queued")
    return done, done + outcomes["queued"] + context.store.people.count_subscribers(after=news.cursor)


def progress_screen(context: Context, news: News) -> Screen:
    done, total = count(context, news)
    what = "pause" if news.sending == "running" else "resume"
    button = Action(f"news.{what}", news.id, Say(f"desk.button_{what}"))
    key = "desk.news_running" if news.sending == "running" else "desk.news_paused"
    return Screen(key, {"done": done, "total": total}, actions=(button,), handle=handle(news))


def result_screen(context: Context, news: News) -> Screen:
    outcomes = context.store.outbox.outcomes(news.id)
    names = ("delivered", "blocked", "failed", "uncertain")
    params: dict[str, Param] = {name: outcomes[name] for name in names}
    return Screen("desk.news_result", {**params, "text": text_of(news, "")[:80]}, handle=handle(news))
