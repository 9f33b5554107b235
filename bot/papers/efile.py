"""The folder that the office's e-file watches: documents and transcripts go in, acknowledgements come back.

For each document ``NAME.pdf`` and, last of all, ``NAME.json`` with what the e-file needs to know of it. When
the e-file has taken it over it writes ``NAME.ack`` (its content does not matter): the document is filed then,
and all files of that name are removed.
"""

import asyncio
import io
import json
import logging
import os
import shutil
from datetime import timedelta
from pathlib import Path
from typing import IO, Any, cast

from bot.papers.receipt import transcript
from bot.papers.tasks import person_of, task
from bot.papers.worker import Gone, Job, PutOff, Settle, Worker, nothing
from handlers.kinds import UNKNOWN
from handlers.kit import Say
from storage.store import Store
from storage.tables import Case, Document, Person, Submission

log = logging.getLogger(__name__)

FOLDER_BACK = timedelta(minutes=5)
READABLE = 0o640  # by the group of the folder, in which the e-file is
ACKNOWLEDGED = ".ack"
MOST_MESSAGES = 2000
TRANSCRIPT = "transcript"


class Efile:
    """The folder, on a disk or a share that may be away for a while."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, content: IO[bytes], about: dict[str, Any]) -> None:
        """The PDF first, what it is last: whoever watches for the JSON finds both whole. Raises OSError."""
        self._write(f"{name}.pdf", content)
        self._write(f"{name}.json", io.BytesIO(json.dumps(about, ensure_ascii=False, indent=2).encode()))

    def _write(self, name: str, content: IO[bytes]) -> None:
        beside = self.folder / f".{name}.part"
        with beside.open("wb") as out:
            shutil.copyfileobj(content, out)
            out.flush()
            os.fsync(out.fileno())
        beside.chmod(READABLE)
        beside.replace(self.folder / name)

    def acknowledged(self) -> list[tuple[str, bool]]:
        """Names that the e-file has taken over, and whether each is a transcript of ours. Raises OSError."""
        names = sorted(path.stem for path in self.folder.glob(f"*{ACKNOWLEDGED}"))
        return [(name, self._is_transcript(name)) for name in names]

    def _is_transcript(self, name: str) -> bool:
        try:
            about = json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return isinstance(about, dict) and about.get("kind") == TRANSCRIPT

    def clear(self, name: str) -> None:
        """Nothing of it is needed here any more; the acknowledgement goes last."""
        for ending in (".pdf", ".json", ACKNOWLEDGED):
            (self.folder / f"{name}{ending}").unlink(missing_ok=True)


async def look(worker: Worker) -> int:
    """Take acknowledgements in; returns how many. A folder that is away is looked at again later."""
    if worker.efile is None:
        return 0
    try:
        names = await asyncio.to_thread(worker.efile.acknowledged)
    except OSError:
        return 0

    def note(store: Store) -> list[str]:
        known = [name for name, is_transcript in names if is_transcript]
        for name, _ in names:
            if (one := store.papers.in_efile(name)) is not None:
                store.inbox.event("document.acknowledged", one.id, f"acknowledged:{one.id}")
                known.append(name)
        return known

    known = await worker.read(note) if names else []
    for name in known:  # what is not ours stays
        await asyncio.to_thread(worker.efile.clear, name)
    if known:
        worker.changed()
    return len(known)


@task("efile")
async def to_efile(worker: Worker, job: Job) -> Settle:
    """One document for the e-file."""

    def find(store: Store) -> Any:
        one = store.get(Document, job.ref)
        submission = store.get(Submission, one.submission_id) if one else None
        if one is None or submission is None or one.file_id is None or one.efile is None:
            raise Gone
        person = person_of(store, submission.person_id)
        case = store.get(Case, submission.case_id)
        return one, submission, case, store.people.file_numbers(person.id), store.people.details(person)

    one, submission, case, numbers, details = await worker.read(find)
    language = worker.office.languages[0]
    about = {
        "id": str(one.id),
        "number": submission.reference,
        "case": case.reference if case else None,
        "kind": one.kind or UNKNOWN,
        "title": worker.words.text(language, Say(f"document.{one.kind or UNKNOWN}")),
        "pages": one.pages,
        "sha256": one.sha256,
        "received": submission.sent_at.isoformat() if submission.sent_at else None,
        "processed": submission.accepted_at.isoformat() if submission.accepted_at else None,
        "office": worker.office.name,
        "name": details.get("name"),
        "files": [{"number": number, "confirmed": state == "confirmed"} for number, state in numbers],
    }
    found = await worker.file(one.file_id)
    with worker.vault.open(one.file_id, found.identity) as content:
        await put(worker, one.efile, cast("IO[bytes]", content), about)
    return nothing


async def put(worker: Worker, name: str, content: IO[bytes], about: dict[str, Any]) -> None:
    """In a thread, since a share may be slow. Raises PutOff while it is away: that is no fault of the document."""
    if worker.efile is None:
        raise Gone
    try:
        await asyncio.to_thread(worker.efile.put, name, content, about)
    except OSError as error:
        log.warning("the folder of the e-file cannot be written (%s)", type(error).__name__)
        raise PutOff(worker.clock.now() + FOLDER_BACK) from None


@task("transcript")
async def to_transcript(worker: Worker, job: Job) -> Settle:
    """What was written in a case so far; a later one of the same day replaces it."""

    def find(store: Store) -> Any:
        case = store.get(Case, job.ref)
        if case is None:
            raise Gone
        return case, entries(worker, store, case, person_of(store, case.person_id))

    case, found = await worker.read(find)
    language = worker.office.languages[0]
    title = worker.words.text(language, Say("transcript.title", {"case": case.reference}))
    made = await transcript({
        "title": title,
        "office": worker.office.name,
        "lang": language.partition("-")[0],
        "footer": worker.office.name,
        "entries": found,
    })

    day = worker.office.local(worker.clock.now()).date()
    name = worker.office.file_name.format(day=day, number=case.reference, kind=TRANSCRIPT)
    about = {"case": case.reference, "kind": TRANSCRIPT, "title": title, "entries": len(found)}
    await put(worker, name, io.BytesIO(made), about | {"office": worker.office.name})
    return nothing


def entries(worker: Worker, store: Store, case: Case, person: Person) -> list[dict[str, Any]]:
    """Messages in both directions and what was submitted, in order of time."""
    language = worker.office.languages[0]

    def text(key: str, **params: Any) -> str:
        return worker.words.text(language, Say(key, params))

    found: list[tuple[Any, dict[str, Any]]] = []
    for kept in store.messages.of(person.id, MOST_MESSAGES):
        if kept.case_id != case.id:
            continue
        body = store.messages.body(kept)
        who = store.people.actor_name(kept.actor_id) if kept.direction == "out" else text("transcript.person")
        when = worker.words.value(language, kept.sent_at)
        parts = [{"label": "", "text": str(body["text"]), "lang": language.partition("-")[0]}]
        parts += [
            {"label": text("transcript.before"), "text": str(one), "lang": "de"} for one in body.get("before", ())
        ]
        parts += [
            {"label": text("transcript.file"), "text": str(file.get("name") or file["kind"]), "lang": "de"}
            for file in body["files"]
        ]
        found.append((kept.sent_at, {"title": f"{when} · {who} · {kept.reference or ''}", "parts": parts}))
    for submission in store.papers.submissions(person.id, MOST_MESSAGES):
        if submission.case_id != case.id or submission.sent_at is None:
            continue
        lines = [
            f"{text(f'document.{one.kind or UNKNOWN}')} · {text('receipt.pages', count=one.pages)} · SHA-256 {one.sha256}"
            for one in store.papers.documents(submission.id)
            if one.sha256
        ]
        when = worker.words.value(language, submission.sent_at)
        title = f"{when} · {text('transcript.person')} · {submission.reference}"
        found.append((
            submission.sent_at,
            {"title": title, "parts": [{"label": "", "text": line, "lang": "de"} for line in lines]},
        ))
    return [entry for _, entry in sorted(found, key=lambda one: one[0])]
