"""The kinds of slow work: what each fetches or makes, and which event tells of it."""

import asyncio
import io
import json
import logging
import zipfile
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bot.channels.base import FetchError, SendError
from bot.papers.export import export_page
from bot.papers.inspect import About, Checked, PageRefused, Sealed, assemble, inspect
from bot.papers.kinds import ATTACHMENTS, PAGES
from bot.papers.receipt import calendar, picture, receipt, slip
from bot.papers.scanner import PIECE
from bot.papers.worker import Gone, Job, Kept, Settle, Task, Worker, nothing
from bot.translation import NoTranslation
from bot.words import Words
from handlers.desk.stats import picture_values
from handlers.kit import Context, Param, Say
from storage.store import Store
from storage.tables import Callback, Chat, Demand, Document, Membership, Message, Page, Person, StoredFile, Submission
from storage.uploads import part_id, sizes

log = logging.getLogger(__name__)

LEFT_BEHIND = timedelta(days=2)
MOST_FILES = 10  # of one message
LARGE = 20_000_000  # bytes of a file of which one PDF holds one at most
EXPORT_PART = 18_000_000  # bytes of files in one part of an export

TASKS: dict[str, Task] = {}


def task(kind: str) -> Callable[[Task], Task]:
    """The function for a kind of work."""

    def add(function: Task) -> Task:
        TASKS[kind] = function
        return function

    return add


def person_of(store: Store, person_id: UUID) -> Person:
    """Raises Gone if the person was erased meanwhile."""
    person = store.get(Person, person_id)
    if person is None:
        raise Gone
    return person


def failed(store: Store, job: Job, reason: str) -> None:
    """Somebody waits for this: say that it did not work, and what helps."""
    match job.kind:
        case "page":
            refuse(store, job, reason)
        case "attachment":
            message = store.get(Message, job.ref)
            if message is not None:
                name = "message" if message.direction == "in" else "answer"
                data = {"chat": job.data["chat"], "reason": reason}
                store.inbox.event(f"{name}.not_fetched", job.ref, f"not_fetched:{job.id}", **data)
        case "assemble" | "export" | "calendar" | "roster" | "slip" | "picture" | "canned":
            store.inbox.event("work.failed", job.ref, f"failed:{job.id}", kind=job.kind)


def refuse(store: Store, job: Job, reason: str) -> None:
    page = store.need(Page, job.ref)
    page.state, page.reason = "refused", reason
    store.add(page)
    store.flush()
    store.inbox.event("page.refused", page.id, f"refused:{job.id}", chat=job.data["chat"], reason=reason)


@task("page")
async def page(worker: Worker, job: Job) -> Settle:
    """Fetch a page, check it, keep it."""

    def look(store: Store) -> tuple[UUID, dict[str, Any]]:
        row = store.get(Page, job.ref)
        submission = store.get(Submission, row.submission_id) if row else None
        if row is None or submission is None or row.state != "fetching":
            raise Gone
        person_of(store, submission.person_id)
        return worker.secrets.key_of(row.sealed), store.open(row.sealed)

    key_id, source = await worker.read(look)
    try:
        _, found = await worker.quarantined(job, "", key_id, source["ref"])
        if found.media not in PAGES:
            raise PageRefused("kind" if found.media else "empty")
        async with inspect(found, worker.office.max_pages) as checked:
            kept = await worker.take_in(job.file_id(), key_id, checked.pieces, checked.media)
    except PageRefused as refused:
        reason = refused.reason
        return lambda store: refuse(store, job, reason)
    return lambda store: keep_page(worker, store, job, kept, checked, found.sha256)


def keep_page(worker: Worker, store: Store, job: Job, kept: Kept, checked: Checked, sha256: str) -> None:
    row = store.need(Page, job.ref)
    submission = store.need(Submission, row.submission_id)
    worker.note(store, kept)
    if row.state == "fetching":
        row.state, row.file_id, row.media, row.sheets = "kept", kept.id, kept.media, checked.sheets
        row.sha256, row.look, row.faults = sha256, checked.look or None, ",".join(checked.faults)
        row.turned = checked.turned
        before = store.papers.sent_before(row, submission.person_id)
        row.seen_in = before[1].id if before else None
        store.add(row)
    else:
        store.work.add("remove", kept.id)  # taken out while it was being fetched
    store.flush()
    store.inbox.event("page.kept", row.id, f"kept:{job.id}", chat=job.data["chat"])


@task("attachment")
async def attachment(worker: Worker, job: Job) -> Settle:
    """Fetch the files of a message: what a claimant sends is checked, what staff send is not."""

    def look(store: Store) -> tuple[Message, UUID, dict[str, Any]]:
        message = store.get(Message, job.ref)
        if message is None:
            raise Gone
        person_of(store, message.person_id)
        return message, worker.secrets.key_of(message.sealed), store.messages.body(message)

    message, key_id, body = await worker.read(look)
    name = "message" if message.direction == "in" else "answer"
    done: list[Kept] = []
    try:
        for number, file in enumerate(body["files"]):
            done.append(await attached(worker, job, str(number), key_id, file, message.direction == "in"))
    except PageRefused as refused:
        reason = refused.reason
        return lambda store: failed(store, job, reason)

    def settle(store: Store) -> None:
        for kept in done:
            worker.note(store, kept)
        files = [str(kept.id) for kept in done]
        data = {"chat": job.data["chat"], "files": files}
        store.inbox.event(f"{name}.fetched", job.ref, f"fetched:{job.id}", **data)

    return settle


async def attached(worker: Worker, job: Job, name: str, key_id: UUID, file: dict[str, Any], checked: bool) -> Kept:
    """One file of a message: a claimant's picture or PDF is cleaned as a page is. Raises PageRefused."""
    raw, found = await worker.quarantined(job, name, key_id, file["ref"])
    if checked and found.media not in ATTACHMENTS:
        raise PageRefused("kind" if found.media else "empty")
    if checked and found.media in PAGES:
        async with inspect(found, worker.office.max_pages) as page:
            return await worker.take_in(job.file_id(name), key_id, page.pieces, page.media)
    return await worker.take_in(job.file_id(name), key_id, pieces_of(worker, raw, found), found.media)


async def pieces_of(worker: Worker, file_id: UUID, found: Sealed) -> AsyncIterator[bytes]:
    """A file of the vault in pieces."""
    with worker.vault.open(file_id, found.identity) as file:
        while piece := file.read(PIECE):
            yield piece
            await asyncio.sleep(0)


@task("assemble")
async def assemble_submission(worker: Worker, job: Job) -> Settle:
    """One PDF a document, and the receipt."""

    def look(store: Store) -> Any:
        submission = store.get(Submission, job.ref)
        if submission is None or store.papers.pages(submission.id, "fetching"):
            raise Gone
        person = person_of(store, submission.person_id)
        for one in store.papers.documents(submission.id):
            store.papers.part(one, LARGE)
        documents = store.papers.documents(submission.id)
        chat = store.get(Chat, submission.chat_id)
        language = (chat.language if chat else None) or worker.office.languages[0]
        context = Context(store, worker.office, worker.words, {})
        whom = context.initials(person.id) if chat is not None and chat.speaks_for else ""
        return submission, person, [(one, store.papers.pages_of(one.id)) for one in documents], language, whom

    submission, person, documents, language, whom = await worker.read(look)
    made: list[tuple[UUID, Kept, int]] = []
    for one, pages in documents:
        if pages:
            files = [replace(await worker.file(page.file_id), turn=page.turn) for page in pages]
            sheets = sum(page.sheets for page in pages)
            about = about_document(worker, submission, one)
            async with assemble(files, about, sheets, worker.text_languages) as content:
                kept = await worker.take_in(job.file_id(str(one.id)), person.key_id, content, "application/pdf")
            made.append((one.id, kept, sheets))
    values = receipt_values(worker, submission, {one.id: one for one, _ in documents}, made, language, whom)
    proof = await receipt(values)
    receipt_kept = await worker.keep(job.file_id("receipt"), person.key_id, proof, "application/pdf")

    def settle(store: Store) -> None:
        row = store.need(Submission, submission.id)
        store.need(Person, person.id)
        for document_id, kept, sheets in made:
            worker.note(store, kept)
            one = store.need(Document, document_id)
            one.file_id, one.sha256, one.pages = kept.id, kept.sha256, sheets
            store.add(one)
        worker.note(store, receipt_kept)
        row.receipt_id = receipt_kept.id
        store.add(row)
        store.flush()
        store.inbox.event("submission.ready", row.id, f"ready:{job.id}")

    return settle


def about_document(worker: Worker, submission: Submission, one: Document) -> About:
    """What the PDF says of itself, in the office's language."""
    language = worker.office.languages[0]
    name = worker.words.text(language, Say(f"document.{one.kind or 'unknown'}"))
    at = worker.office.local(submission.sent_at or submission.opened_at).isoformat(timespec="seconds")
    return About(f"{name} ({submission.reference})", language.partition("-")[0], worker.office.name, at)


def receipt_values(
    worker: Worker,
    submission: Submission,
    documents: dict[UUID, Document],
    made: list[tuple[UUID, Kept, int]],
    language: str,
    whom: str,
) -> dict[str, Any]:
    """What the receipt says, in the claimant's language and, if that is another, in the office's below it."""
    assert submission.sent_at and submission.accepted_at
    office = worker.office.languages[0]
    facts: list[tuple[str, Param]] = [
        ("receipt.number", submission.reference or ""),
        ("receipt.received", submission.sent_at),
        ("receipt.processed", submission.accepted_at),
        *([("receipt.for", f"\u2068{whom}\u2069")] if whom else []),
    ]
    says = {"office": worker.office.name, "phone": worker.office.phone}

    def part(tag: str) -> dict[str, Any]:
        def text(key: str, **params: Any) -> str:
            return worker.words.text(tag, Say(key, params))

        return {
            "lang": tag.partition("-")[0],
            "title": text("receipt.title"),
            "footer": text("receipt.footer", **says),
            "rows": [[text(key), str(worker.words.value(tag, value))] for key, value in facts],
            "items": [
                [text(f"document.{documents[document_id].kind or 'unknown'}"), text("receipt.pages", count=sheets)]
                for document_id, _, sheets in made
            ],
        }

    own, german = part(language), part(office)
    own["footer"] = f"{own['footer']} {machine_note(worker.words, language)}".strip()
    return own | {
        "number": submission.reference or "",
        "office": worker.office.name,
        "hashes": [kept.sha256 for _, kept, _ in made],
        "below": german if german["lang"] != own["lang"] else None,
    }


def machine_note(words: Words, language: str) -> str:
    """That a machine translated a paper, without the symbol: fonts of papers have letters only."""
    said = words.text(language, Say("translated.machine")) if words.machine_made(language) else ""
    return said.lstrip("🌐 ")


@task("slip")
async def slip_file(worker: Worker, job: Job) -> Settle:
    """The sheet for a letter, in the office's language and, if it is another, in the person's."""

    def look(store: Store) -> Any:
        demand = store.get(Demand, job.ref)
        if demand is None or demand.state != "open":
            raise Gone
        chats = store.people.chats_of(demand.person_id)
        own = [chats[0].language] if chats and chats[0].language else []
        kinds = [one.kind for one in store.demands.requests(demand.id)]
        languages = list(dict.fromkeys([worker.office.languages[0], *own]))
        return demand, person_of(store, demand.person_id), kinds, languages, store.demands.code(demand)

    demand, person, kinds, languages, code = await worker.read(look)

    def part(language: str) -> dict[str, Any]:
        def text(key: str, **params: Any) -> str:
            return worker.words.text(language, Say(key, params))

        return {
            "lang": language.partition("-")[0],
            "title": text("slip.title"),
            "intro": text("slip.intro", until=demand.due_on),
            "items": [text(f"document.{kind}") for kind in kinds],
            "scan": text("slip.scan"),
            "type": text("slip.type"),
            "safe": text("slip.safe"),
            "note": machine_note(worker.words, language),
        }

    office = worker.office
    values = {
        "office": office.name,
        "lang": languages[0].partition("-")[0],
        "parts": [part(language) for language in languages],
        "code": "-".join(code[at : at + 4] for at in range(0, len(code), 4)),
        "address": f"{office.public_url}/s/{code}",
        "footer": worker.words.text(
            languages[0],
            Say("slip.footer", {"office": office.name, "phone": office.phone, "number": demand.reference}),
        ),
    }
    kept = await worker.keep(job.file_id(), person.key_id, await slip(values), "application/pdf")

    def settle(store: Store) -> None:
        worker.note(store, kept)
        store.inbox.event("demand.slip", demand.id, f"slip:{job.id}", file=str(kept.id))

    return settle


@task("calendar")
async def calendar_file(worker: Worker, job: Job) -> Settle:
    """A callback for the phone's calendar, without its subject: others may see the calendar."""

    def look(store: Store) -> Any:
        call = store.get(Callback, job.ref)
        if call is None or call.state != "booked":
            raise Gone
        chat = store.get(Chat, call.chat_id)
        language = (chat.language if chat else None) or worker.office.languages[0]
        return call, person_of(store, call.person_id), language

    call, person, language = await worker.read(look)
    summary = worker.words.text(language, Say("callback.calendar_title", {"office": worker.office.name}))
    content = calendar(str(call.id), call.sequence, call.starts_at, worker.office.slot, summary, worker.clock.now())
    kept = await worker.keep(job.file_id(), person.key_id, content, "text/calendar")

    def settle(store: Store) -> None:
        worker.note(store, kept)
        store.inbox.event("callback.calendar", call.id, f"calendar:{job.id}", file=str(kept.id), sequence=call.sequence)

    return settle


@task("canned")
async def save_canned(worker: Worker, job: Job) -> Settle:
    """A canned answer becomes a file of the office's folder."""
    assert worker.canned is not None
    name, language = str(job.data["name"]), str(job.data["language"])
    await asyncio.to_thread(worker.canned.save, name, language, str(job.data["text"]))

    def settle(store: Store) -> None:
        data = {"short": name, "language": language, "team": job.data["team"]}
        store.inbox.event("canned.saved", job.ref, f"canned:{job.id}", **data)

    return settle


@task("translate_message")
async def translate_message(worker: Worker, job: Job) -> Settle:
    """A claimant's words in the office's language; if that fails, staff have the original as ever."""
    if worker.translator is None:
        return nothing
    target = str(job.data["target"])
    try:
        text, language = await worker.translator.translate(str(job.data["text"]), "auto", target)
    except NoTranslation as error:
        log.warning("a message could not be translated (%s)", error)
        return nothing
    if language == target:
        return nothing

    def settle(store: Store) -> None:
        data = {"translated": text, "text": str(job.data["text"])}
        store.inbox.event("message.translated", job.ref, f"translated:{job.id}", **data)

    return settle


@task("translate_answer")
async def translate_answer(worker: Worker, job: Job) -> Settle:
    """An answer in the claimant's language, to be looked at before it goes out."""
    source = worker.office.languages[0].partition("-")[0]
    data = {name: str(job.data[name]) for name in ("text", "chat", "actor")}
    try:
        if worker.translator is None:
            raise NoTranslation("off")
        translated, _ = await worker.translator.translate(data["text"], source, str(job.data["target"]))
    except NoTranslation as error:
        log.warning("an answer could not be translated (%s)", error)
        return lambda store: store.inbox.event("answer.not_translated", job.ref, f"not_translated:{job.id}")
    return lambda store: store.inbox.event(
        "answer.translated", job.ref, f"translated:{job.id}", translated=translated, **data
    )


@task("picture")
async def desk_picture(worker: Worker, job: Job) -> Settle:
    """A week view or a team's figures."""
    what, team, day = str(job.data["what"]), str(job.data["team"]), date.fromisoformat(str(job.data["day"]))

    def look(store: Store) -> dict[str, Any]:
        context = Context(store, worker.office, worker.words, {})
        return dict(picture_values(context, what, worker.office.team_named(team), day))

    values = await worker.read(look) | {"lang": worker.office.languages[0].partition("-")[0]}
    kept = await worker.keep(job.file_id(), worker.secrets.office, await picture(values), "image/png")

    def settle(store: Store) -> None:
        worker.note(store, kept)
        store.inbox.event("picture.ready", job.ref, f"picture:{job.id}", file=str(kept.id), team=team, what=what)

    return settle


@task("export")
async def export(worker: Worker, job: Job) -> Settle:
    """Everything about a person: JSON for machines, a page for people, and their files."""

    def look(store: Store) -> Any:
        person = person_of(store, job.ref)
        chat = store.get(Chat, UUID(job.data["chat"]))
        allowed = chat is not None and worker.office.documents_on(chat.account) == "allow"
        files = store.papers.files_of(person) if allowed else []  # documents must not go through that messenger
        return person, store.people.everything(person.id), store.people.details(person), files

    person, found, details, files = await worker.read(look)
    files = [file for file in files if file.media != "application/zip"]  # without former exports
    large = [f"{file.id} ({file.size // 1_000_000} MB)" for file in files if file.size > EXPORT_PART]
    values = {"details": details, **found, "files_too_large_to_send": large}
    parts: list[Kept] = []
    for number, some in enumerate(in_parts(file for file in files if file.size <= EXPORT_PART)):
        contents = {f"files/{file.id}.{file.media.rpartition('/')[2]}": await worker.load(file.id) for file in some}
        packed = await asyncio.to_thread(pack, {} if number else values, contents)
        parts.append(await worker.keep(job.file_id(str(number)), person.key_id, packed, "application/zip"))

    def settle(store: Store) -> None:
        for number, kept in enumerate(parts):
            worker.note(store, kept)
            data = {"chat": job.data["chat"], "file": str(kept.id), "part": number + 1}
            store.inbox.event("export.ready", person.id, f"export:{job.id}:{number}", **data)

    return settle


def in_parts(files: Iterable[StoredFile]) -> Iterator[list[StoredFile]]:
    """Files in parts that a messenger takes; at least one, and no part of more than ``EXPORT_PART`` bytes."""
    part: list[StoredFile] = []
    for file in files:
        if sum(one.size for one in part) + file.size > EXPORT_PART:
            yield part
            part = []
        part.append(file)
    yield part


def pack(values: dict[str, Any], files: dict[str, bytes]) -> bytes:
    """One ZIP with data (if this part has them) and files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        if values:
            whole.writestr("data.json", json.dumps(values, default=str, ensure_ascii=False, indent=2))
            whole.writestr("data.html", export_page(values))
        for name, content in files.items():
            whole.writestr(name, content)
    return packed.getvalue()


@task("remove")
async def remove(worker: Worker, job: Job) -> Settle:
    """Delete a file for good; its copy at the desk follows."""
    worker.vault.remove(job.ref)

    def settle(store: Store) -> None:
        file = store.get(StoredFile, job.ref)
        if file is None:
            return
        for handle in store.papers.forget_file(file):
            store.inbox.event(
                "file.removed", file.id, f"removed:{job.id}:{handle}", handle=handle, key=str(file.key_id)
            )

    return settle


@task("sweep")
async def sweep(worker: Worker, job: Job) -> Settle:
    """Remove what lies in the vault and belongs to nothing: left behind by a process that ended at a bad moment."""
    old = await asyncio.to_thread(worker.vault.older_than, worker.clock.now() - LEFT_BEHIND)

    def wanted(store: Store) -> set[UUID]:
        names = ("", *map(str, range(MOST_FILES)))
        raw = {Job(one, "", one, 0, {}).file_id(f"raw:{name}") for one in store.work.queued() for name in names}
        parts = {part_id(one.id, number) for one in store.uploads.all() for number in range(len(sizes(one)))}
        return raw | parts | {file_id for file_id, _ in old if store.get(StoredFile, file_id) is not None}

    kept = await worker.read(wanted) if old else set()
    for file_id, path in old:
        if file_id not in kept:
            path.unlink(missing_ok=True)
    return nothing


@task("decrypt")
async def decrypt(worker: Worker, job: Job) -> Settle:
    """A key has come: try again what could not be decrypted."""
    seq = int(job.data["seq"])
    body = await worker.read(lambda store: store.inbox.locked_body(seq))
    plain = None if body is None else await worker.channels[job.data["account"]].decrypt(body)
    return lambda store: store.inbox.unlock(seq, plain) if plain is not None else None


@task("roster")
async def roster(worker: Worker, job: Job) -> Settle:
    """Who administers a group, and who is in it where the platform tells."""
    try:
        found = await worker.channels[job.data["account"]].roster(job.data["address"])
    except SendError as error:
        raise FetchError(final=error.fault != "again") from None

    def settle(store: Store) -> None:
        store.need(Membership, job.ref)
        data = {
            "admins": [list(one) for one in found.admins],
            "members": [list(one) for one in found.members or ()],
            "address": job.data["address"],
        }
        store.inbox.event("roster", job.ref, f"roster:{job.id}", **data)

    return settle
