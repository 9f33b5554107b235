"""Help, news, and what the office's rules make happen by themselves: retention and erasure."""

from datetime import time, timedelta
from uuid import UUID

from handlers.desk.clients import end_expired
from handlers.desk.room import command, on
from handlers.kit import Context, DeskTalk, Event, Screen
from handlers.uploads import left
from storage.outbox import CONTENT
from storage.tables import Person, Submission
from storage.uploads import KEPT, part_id, sizes

IDS_ARE_KEPT = timedelta(days=8)
AFTER_THE_FILES = timedelta(days=7)
QUESTIONS_ARE_KEPT = timedelta(days=90)  # those that found no answer


@command("help")
def help_(talk: DeskTalk, argument: str) -> None:
    talk.reply(Screen("desk.help"))


@on("person.erase")
def erase(context: Context, event: Event) -> None:
    """The day of second thoughts is over: rows, files, keys and the desk's topic go."""
    store = context.store
    person = store.get(Person, event.ref)
    if person is None or person.joined_to or person.erase_at is None or person.erase_at > context.now:
        return
    chats = [(chat.account, chat.address, context.language_of(chat)) for chat in store.people.chats_of(person.id)]
    for team in context.office.teams:
        store.due.at("strangers", "office", context.now, day=team.name, again=True)
    cases = [case for part in store.people.parts_of(person.id) for case in store.cases.all_of(part.id)]
    topics = [topic for case in cases for topic in store.cases.topics(case.id)]
    places = [(topic.account, topic.address, topic.thread) for topic in topics if topic.thread]
    for file_id in store.people.erase(person):
        store.work.add("remove", file_id)
    for account, address, thread in places:
        store.outbox.queue(account, address, store.secrets.office, {"thread": thread}, op="drop", priority=2)
    for account, address, language in chats:
        part = context.part(language, Screen("settings.erased"))
        store.outbox.queue(account, address, store.secrets.office, {"parts": [part]})
    store.audit.note("office", "person.erased", event.ref)


@on("retention")
def retention(context: Context, event: Event) -> None:
    """Once a night: what was kept long enough goes, at the desk too."""
    store = context.store
    for file in store.papers.expired_files(context.now):
        store.work.add("remove", file.id)
    store.inbox.forget(context.now - IDS_ARE_KEPT)
    store.outbox.forget(context.now - context.office.keep - AFTER_THE_FILES)
    for upload in store.uploads.unfinished_before(context.now - KEPT):
        for number in range(len(sizes(upload))):
            store.work.add("remove", part_id(upload.id, number))
        store.uploads.forget(upload)
    store.uploads.forget_links(context.now - IDS_ARE_KEPT)
    end_expired(context)
    store.knowledge.forget((context.now - QUESTIONS_ARE_KEPT).date())
    store.withheld.forget(context.now - context.office.keep - AFTER_THE_FILES)
    store.work.add("sweep", store.secrets.office)
    plan_retention(context)


def plan_retention(context: Context) -> None:
    """Ask for the next night's clean-up."""
    tomorrow = context.office.local(context.now).date() + timedelta(days=1)
    context.store.due.at("retention", "office", context.office.at(tomorrow, time(3, 30)), day=tomorrow.isoformat())


@on("upload.left")
def upload_left(context: Context, event: Event) -> None:
    """Somebody went away from the upload page without sending what is there: nothing is lost."""
    submission = context.store.get(Submission, event.ref)
    if submission is not None:
        left(context, submission)


@on("file.removed")
def file_removed(context: Context, event: Event) -> None:
    """A file has left the vault; its copy at the desk goes as well."""
    if handle := event.data.get("handle"):
        context.store.outbox.remove(handle, UUID(event.data["key"]))
        context.store.withheld.drop(handle)


@on("work.failed")
def work_failed(context: Context, event: Event) -> None:
    """Something that somebody waits for could not be made, also after several attempts."""
    context.tell_team(
        context.office.teams[0], Screen("desk.work_failed", {"kind": event.data["kind"], "number": str(event.ref)})
    )


@on("desk.locked")
def still_locked(context: Context, event: Event) -> None:
    """Something that staff wrote cannot be decrypted: it was not passed on, and its author must know."""
    account, address, *thread = event.data["day"].split(" ")
    if not context.store.inbox.locked(account, address):
        return
    case = context.store.cases.at(account, address, thread[0]) if thread else None
    if case is not None:
        context.tell_desk(case, Screen("desk.locked"))
        return
    for team in context.office.teams:
        if context.place_of(team) == (account, address):
            context.tell_team(team, Screen("desk.locked"), CONTENT)
            return


@on("delivery.lost")
def delivery_lost(context: Context, event: Event) -> None:
    """A message or a deletion failed for good in the group itself."""
    context.tell_team(context.office.teams[0], Screen(f"desk.{event.data['what']}", {"number": event.data["number"]}))
