"""The office's own upload page: files come in pieces (tus.io 1.0) and lie encrypted from the first byte on.

A link works once. Opening it with GET consumes nothing, since previewers open links: a POST swaps it for a
session that ends 30 minutes after the last byte. What is sent here can be read by nobody who holds the
session: the page knows numbers, states and hints, and no content.
"""

import asyncio
import base64
import binascii
import hmac
import json
import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.clock import Clock
from bot.web.own import HEADERS, OwnPage, as_uuid
from bot.words import RIGHT_TO_LEFT, Words
from handlers import uploads
from handlers.kit import Context, Office, Refusal, Say
from storage.database import Database
from storage.secrets import KeyDestroyed, Secrets
from storage.store import Store
from storage.tables import Demand, Upload, UploadLink
from storage.uploads import LINK_LASTS, MOST_A_DAY, MOST_PARTS, offset, part_id, sizes
from storage.vault import Vault

STATIC = Path(__file__).parent / "static"
COOKIE = "upload"
TUS = {"tus-resumable": "1.0.0"}
MOST_FILES = 200  # of one link
MOST_NAME = 200
RESERVE = 1_000_000_000  # bytes of the disk that stay free for everything else
SILENCE = 20.0  # seconds without a byte, after which a connection counts as broken
FRESH = 3600  # seconds within which what Telegram has signed must come
TELEGRAM = "https://web.telegram.org"
PAGE_HEADERS = HEADERS | {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "permissions-policy": "geolocation=(), microphone=()",
}
IN_TELEGRAM = PAGE_HEADERS | {
    "content-security-policy": PAGE_HEADERS["content-security-policy"].replace(
        "frame-ancestors 'none'", f"frame-ancestors {TELEGRAM}"
    )
}
WORDS = (
    "title", "hint", "camera", "choose", "kind", "send", "turn", "remove", "up", "down", "move", "sending", "waiting",
    "checking", "there", "refused", "page", "paused", "again", "sent_number", "another", "to_chat", "over", "not_ready",
)  # fmt: skip


class UploadPage(OwnPage):
    """Sending, for whoever holds a link of their own or a slip's code."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        vault: Vault,
        clock: Clock,
        words: Words,
        office: Office,
        places: Mapping[str, tuple[str, str]],
        changed: Callable[[], None],
        telegram: tuple[str, str] | None = None,
    ) -> None:
        """``telegram`` is the account and the token of the bot whose Mini App this page is."""
        super().__init__(database, secrets, vault, clock, words, office, changed)
        self.places, self.telegram = places, telegram
        self._writing: set[UUID] = set()

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/u", self.page),
            Route("/u/page.js", self.script),
            Route("/u/page.css", self.style),
            Route("/u/app", self.app, methods=["GET"]),
            Route("/u/app", self.from_telegram, methods=["POST"]),
            Route("/u/state", self.state),
            Route("/u/done", self.done, methods=["POST"]),
            Route("/u/files", self.create, methods=["POST"]),
            Route("/u/files", self.options, methods=["OPTIONS"]),
            Route("/u/files/{upload}", self.head, methods=["HEAD"]),
            Route("/u/files/{upload}", self.patch, methods=["PATCH"]),
            Route("/u/files/{upload}", self.terminate, methods=["DELETE"]),
            Route("/u/pages/{page}", self.remove, methods=["DELETE"]),
            Route("/u/{token}", self.knock, methods=["GET"]),
            Route("/u/{token}", self.enter, methods=["POST"]),
            Route("/s/{code}", self.slip, methods=["GET"]),
            Route("/s/{code}", self.enter_by_slip, methods=["POST"]),
        ]

    def _context(self, store: Store) -> Context:
        return Context(store, self.office, self.words, self.places)

    # Pages

    def _language(self, request: Request, known: str | None = None) -> str:
        """The one that was chosen, else what the browser says, else the office's."""
        wanted = [request.query_params.get("lang", ""), known or ""]
        wanted += [part.split(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        for tag in wanted:
            for one in (tag, tag.partition("-")[0]):
                if one in self.office.languages:
                    return one
        return self.office.languages[0]

    def _text(self, language: str, key: str, **params: Any) -> str:
        return self.words.text(language, Say(key, params))

    def _html(
        self, language: str, body: str, *, status: int = 200, headers: Mapping[str, str] = PAGE_HEADERS
    ) -> Response:
        tag = language.partition("-")[0]
        direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
        name = escape(self.office.name)
        html = (
            f'<!doctype html><html lang="{tag}" dir="{direction}"><head><meta charset="utf-8"><title>{name}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="stylesheet" href="/u/page.css"></head><body><header>{name}</header><main>{body}</main></body>'
            "</html>"
        )
        return HTMLResponse(html, status, dict(headers))

    def _over(self, request: Request) -> Response:
        language = self._language(request)
        return self._html(language, f"<p>{escape(self._text(language, 'upload.over'))}</p>", status=410)

    def _languages(self, language: str) -> str:
        """The same page in the other languages, each by its own name."""
        links = (
            f'<a href="?lang={tag}" lang="{tag.partition("-")[0]}">{escape(self._text(tag, f"language.own_{tag}"))}</a>'
            for tag in self.office.languages
            if tag != language
        )
        return f"<nav>{' '.join(links)}</nav>"

    def _door(self, language: str, intro: str, more: str = "") -> Response:
        """What a link shows before it is used."""
        button = f"<form method=post><button>{escape(self._text(language, 'upload.enter'))}</button></form>"
        return self._html(language, f"{self._languages(language)}<p>{intro}</p>{button}{more}")

    async def script(self, request: Request) -> Response:
        return FileResponse(
            STATIC / "upload.js", headers={"x-content-type-options": "nosniff", "cache-control": "no-cache"}
        )

    async def style(self, request: Request) -> Response:
        return FileResponse(STATIC / "upload.css", headers={"x-content-type-options": "nosniff"})

    async def knock(self, request: Request) -> Response:
        found = await self._run(lambda store: store.uploads.unopened(request.path_params["token"]))
        if found is None:
            return self._over(request)
        language = self._language(request, found.language)
        return self._door(language, escape(self._text(language, "upload.confirm")))

    async def enter(self, request: Request) -> Response:
        """Swap the link for a session."""

        def work(store: Store) -> str | None:
            link = store.uploads.unopened(request.path_params["token"])
            return None if link is None else self._open(store, link, request)

        session = await self._run(work) if self._is_from_here(request) else None
        return self._over(request) if session is None else self._with_session(session)

    def _open(self, store: Store, link: UploadLink, request: Request) -> str:
        link.language = self._language(request, link.language)
        return store.uploads.open_session(link)

    def _with_session(self, session: str, *, framed: bool = False) -> Response:
        response: Response = (
            JSONResponse({}, headers=PAGE_HEADERS) if framed else RedirectResponse("/u", 303, PAGE_HEADERS)
        )
        response.set_cookie(
            COOKIE,
            session,
            max_age=int(LINK_LASTS.total_seconds()),
            path="/u",
            secure=framed or self.office.public_url.startswith("https:"),
            httponly=True,
            samesite="none" if framed else "strict",
        )
        return response

    async def slip(self, request: Request) -> Response:
        """What the code of a printed slip leads to: its list, and the ways to send."""
        language, code = self._language(request), request.path_params["code"]

        def work(store: Store) -> tuple[str, str] | None:
            demand = store.demands.by_code(code)
            if demand is None:
                return None
            lines = [self._text(language, f"document.{one.kind}") for one in store.demands.requests(demand.id)]
            return escape(self._text(language, "slip.list")), "".join(f"<li>{escape(line)}</li>" for line in lines)

        found = await self._run(work)
        if found is None:
            return self._over(request)
        grouped = "-".join(code.upper()[at : at + 4] for at in range(0, len(code), 4))
        typed = f'<p>{escape(self._text(language, "slip.type"))} <code dir="ltr">{escape(grouped)}</code></p>'
        return self._door(
            language, found[0], f"<ul>{found[1]}</ul>{typed}<p>{escape(self._text(language, 'slip.safe'))}</p>"
        )

    async def enter_by_slip(self, request: Request) -> Response:
        """A session of its own for whoever holds the code; the code itself goes on working until the list is done."""

        def work(store: Store) -> str | None:
            demand: Demand | None = store.demands.by_code(request.path_params["code"])
            if demand is None:
                return None
            token = store.uploads.link(demand.person_id, self._language(request), None, demand.id)
            link = store.uploads.unopened(token)
            assert link is not None
            return self._open(store, link, request)

        session = await self._run(work) if self._is_from_here(request) else None
        return self._over(request) if session is None else self._with_session(session)

    # Within Telegram

    async def app(self, request: Request) -> Response:
        """The Mini App's first page: our own script hands over what Telegram has signed. It loads nothing of theirs."""
        language = self._language(request)
        body = f'<p id="app" hidden></p><p>{escape(self._text(language, "upload.checking"))}</p><script src="/u/page.js"></script>'
        return self._html(language, body, headers=IN_TELEGRAM)

    async def from_telegram(self, request: Request) -> Response:
        """Verify it, and let its sender in as the chat that they are."""
        body = await body_of(request, 8192) if self._is_from_here(request) else None
        now = self.clock.now().timestamp()
        signed = (
            signed_by_telegram((body or b"").decode("utf-8", "replace"), self.telegram[1], now)
            if self.telegram
            else None
        )
        if signed is None or self.telegram is None:
            return Response(status_code=403, headers=PAGE_HEADERS)
        account = self.telegram[0]
        user, once = signed

        def work(store: Store) -> str | None:
            known = store.people.known(account, user)
            if known is None or store.uploads.was_used(once):
                return None
            chat, person = known
            link = store.uploads.link_as(once, person.id, self._language(request, chat.language), chat.id)
            return self._open(store, link, request)

        session = await self._run(work)
        return (
            Response(status_code=403, headers=PAGE_HEADERS)
            if session is None
            else self._with_session(session, framed=True)
        )

    # Sending

    def _link(self, store: Store, request: Request) -> UploadLink | None:
        return store.uploads.session(request.cookies.get(COOKIE, ""))

    async def page(self, request: Request) -> Response:
        """Everything that is needed to send, in the language of whoever came."""

        def work(store: Store) -> tuple[str, list[tuple[str, str]]] | None:
            link = self._link(store, request)
            if link is None:
                return None
            link.language = self._language(request, None if "lang" in request.query_params else link.language)
            store.add(link)
            shown = uploads.kinds(self._context(store), link)
            return link.language, [(name, self.words.label(link.language, say)) for name, say in shown]

        found = await self._run(work)
        if found is None:
            return self._over(request)
        language, kinds = found
        says = {name: self._text(language, f"upload.{name}") for name in WORDS}
        says |= {
            "max": str(self.office.upload_size),
            "too_large": self._text(language, "refused.too_large", limit=self.office.upload_size // 1_000_000),
        }
        options = "".join(f'<option value="{escape(name)}">{escape(label)}</option>' for name, label in kinds)
        pick = escape(self._text(language, "upload.pick"))
        options = f'<option value="" disabled selected>{pick}</option>{options}'
        words = escape(json.dumps(says, ensure_ascii=False))
        body = (
            f"{self._languages(language)}<h1>{escape(says['title'])}</h1><p>{escape(says['hint'])}</p>"
            f"<noscript><p>{escape(self._text(language, 'upload.no_script'))}</p></noscript>"
            f'<div id="upload" data-words="{words}"><div class="ways">'
            f'<label class="way">📷 {escape(says["camera"])}<input id="camera" type="file" accept="image/*" capture="environment"></label>'
            f'<label class="way">📁 {escape(says["choose"])}<input id="files" type="file" multiple accept="image/*,application/pdf,.heic,.heif,.tif,.tiff"></label>'
            f'</div><ol id="pages"></ol><label class="kind">{escape(says["kind"])}<select id="kind">{options}</select></label>'
            f'<button id="send" disabled>{escape(says["send"])}</button><p id="status" role="status" aria-live="polite"></p>'
            '</div><script src="/u/page.js"></script>'
        )
        return self._html(language, body, headers=IN_TELEGRAM)

    async def state(self, request: Request) -> Response:
        """What is there, and what is wrong with it: no content, no names."""

        def work(store: Store) -> Any:
            link = self._link(store, request)
            if link is None:
                return None
            coming = {one.page_id: one for one in store.uploads.of(link) if one.page_id}
            return [
                {
                    "id": str(page.id),
                    "upload": str(coming[page.id].id) if page.id in coming else None,
                    "state": page.state,
                    "turned": page.turned,
                    "notes": [self.words.text(link.language, say) for say in page.notes],
                }
                for page in uploads.pages_on_the_page(self._context(store), link)
            ]

        found = await self._run(work)
        return self._gone() if found is None else JSONResponse(found, headers=PAGE_HEADERS)

    async def done(self, request: Request) -> Response:
        """[Send]: what is there goes to the office, in the order and turned as the person left it."""
        body = await body_of(request, 65536) if self._is_from_here(request) else None
        if body is None:
            return self._gone()
        order, kind = chosen(body)

        def work(store: Store) -> Any:
            link = self._link(store, request)
            if link is None:
                return None
            try:
                sent = uploads.send(self._context(store), link, kind, order)
            except Refusal as refusal:
                return {"refused": self._text(link.language, refusal.key)}
            return {"number": sent.reference, "chat": link.chat_id is not None}

        found = await self._run(work)
        if found is None:
            return self._gone()
        self.changed()
        return JSONResponse(found, 409 if "refused" in found else 200, PAGE_HEADERS)

    async def remove(self, request: Request) -> Response:
        page_id = as_uuid(request.path_params["page"])

        def work(store: Store) -> bool:
            link = self._link(store, request)
            if link is not None and page_id is not None:
                uploads.remove(self._context(store), link, page_id)
            return link is not None

        if not self._is_from_here(request) or not await self._run(work):
            return self._gone()
        self.changed()
        return Response(status_code=204, headers=PAGE_HEADERS)

    @staticmethod
    def _gone() -> Response:
        return Response(status_code=410, headers=PAGE_HEADERS | TUS)

    # tus.io: create, ask, go on, give up

    async def options(self, request: Request) -> Response:
        able = {
            "tus-version": "1.0.0",
            "tus-extension": "creation,termination",
            "tus-max-size": str(self.office.upload_size),
        }
        return Response(status_code=204, headers=PAGE_HEADERS | TUS | able)

    async def create(self, request: Request) -> Response:
        size, name = request.headers.get("upload-length", ""), name_in(request.headers.get("upload-metadata", ""))
        if not size.isascii() or not size.isdigit() or not 0 < int(size) <= self.office.upload_size:
            return Response(status_code=413, headers=PAGE_HEADERS | TUS)

        def work(store: Store) -> UUID | int:
            link = self._link(store, request)
            if link is None:
                return 410
            if len(store.uploads.of(link)) >= MOST_FILES:
                return 429
            day = store.now - timedelta(days=1)
            if store.uploads.came_since(link.person_id, day) + int(size) > MOST_A_DAY:
                return 429
            if shutil.disk_usage(self.vault.folder).free < RESERVE:
                return 507
            store.uploads.prolong(link)
            return store.uploads.begin(link, int(size), name).id

        found = await self._run(work) if self._is_from_here(request) else 410
        if isinstance(found, int):
            return Response(status_code=found, headers=PAGE_HEADERS | TUS)
        return Response(status_code=201, headers=PAGE_HEADERS | TUS | {"location": f"/u/files/{found}"})

    def _own(self, store: Store, request: Request) -> tuple[UploadLink, Upload] | None:
        """A file of this session, and of no other."""
        link = self._link(store, request)
        upload = store.get(Upload, as_uuid(request.path_params["upload"]))
        return (link, upload) if link is not None and upload is not None and upload.link_id == link.id else None

    async def head(self, request: Request) -> Response:
        found = await self._run(lambda store: self._own(store, request))
        if found is None:
            return self._gone()
        at = {"upload-offset": str(offset(found[1])), "upload-length": str(found[1].size)}
        return Response(status_code=200, headers=PAGE_HEADERS | TUS | at)

    async def patch(self, request: Request) -> Response:
        """The next piece, encrypted as it comes; what has come when the line breaks is kept."""
        if request.headers.get("content-type") != "application/offset+octet-stream" or not self._is_from_here(request):
            return Response(status_code=415, headers=PAGE_HEADERS | TUS)

        def look(store: Store) -> tuple[Upload, str] | None:
            found = self._own(store, request)
            if found is None:
                return None
            key_id = self.secrets.key_of(found[1].sealed)
            return found[1], self.secrets.key(store.connection, key_id).identity

        try:
            found = await self._run(look)
        except (KeyDestroyed, LookupError):
            found = None
        if found is None:
            return self._gone()
        upload, identity = found
        at = offset(upload)
        if request.headers.get("upload-offset") != str(at):
            return Response(status_code=409, headers=PAGE_HEADERS | TUS | {"upload-offset": str(at)})
        if upload.id in self._writing or len(sizes(upload)) >= MOST_PARTS:
            return Response(status_code=423, headers=PAGE_HEADERS | TUS)
        self._writing.add(upload.id)
        try:
            came = await self._take(request, upload, identity, upload.size - at)
            return await self._took(request, upload, at, came)
        finally:
            self._writing.discard(upload.id)

    async def _take(self, request: Request, upload: Upload, identity: str, room: int) -> int | None:
        """Write a piece; returns its size, or None if more came than was announced."""
        writing = self.vault.writing(part_id(upload.id, len(sizes(upload))), identity)
        try:
            try:
                stream = request.stream()
                while True:
                    async with asyncio.timeout(SILENCE):
                        piece = await anext(stream)
                    if writing.size + len(piece) > room:
                        writing.discard()
                        return None
                    writing.write(piece)
            except (StopAsyncIteration, ClientDisconnect, TimeoutError):
                pass
            if writing.size:
                await asyncio.to_thread(writing.commit)
            else:
                writing.discard()
        except BaseException:
            writing.discard()
            raise
        return writing.size

    async def _took(self, request: Request, upload: Upload, at: int, came: int | None) -> Response:
        """Note what has come, in the same moment as the page that it completes."""
        if came is None:
            return Response(status_code=413, headers=PAGE_HEADERS | TUS)

        def work(store: Store) -> int | None:
            found = self._own(store, request)
            if found is None or offset(found[1]) != at:
                return None
            link, row = found
            if came:
                row.parts = ",".join(str(size) for size in [*sizes(row), came])
                store.add(row)
                store.uploads.prolong(link)
            if offset(row) == row.size and row.page_id is None:
                uploads.note(self._context(store), link, row)
            return offset(row)

        now = await self._run(work)
        if now is None:
            self.vault.remove(part_id(upload.id, len(sizes(upload))))
            return self._gone()
        if now == upload.size:
            self.changed()
        return Response(status_code=204, headers=PAGE_HEADERS | TUS | {"upload-offset": str(now)})

    async def terminate(self, request: Request) -> Response:
        """Given up by whoever was sending it."""

        def work(store: Store) -> bool:
            found = self._own(store, request)
            if found is None:
                return False
            if found[1].page_id is not None:  # the last byte was faster: it is a page already
                uploads.remove(self._context(store), found[0], found[1].page_id)
                return True
            for number in range(len(sizes(found[1]))):
                store.work.add("remove", part_id(found[1].id, number))
            store.uploads.forget(found[1])
            return True

        if as_uuid(request.path_params["upload"]) in self._writing:
            return Response(status_code=423, headers=PAGE_HEADERS | TUS)
        if not self._is_from_here(request) or not await self._run(work):
            return self._gone()
        self.changed()
        return Response(status_code=204, headers=PAGE_HEADERS | TUS)


def name_in(metadata: str) -> str:
    """The file's name in tus metadata, or nothing; it is only ever shown to staff, escaped."""
    for pair in metadata.split(","):
        key, _, value = pair.strip().partition(" ")
        if key == "filename":
            try:
                return base64.b64decode(value, validate=True).decode()[:MOST_NAME]
            except (binascii.Error, UnicodeDecodeError):
                return ""
    return ""


def chosen(body: bytes) -> tuple[list[tuple[UUID, int]], str]:
    """Order, turns and kind as the page sends them; whatever else comes counts as nothing."""
    try:
        values = json.loads(body[:65536])
        order = [(UUID(str(one["id"])), int(one.get("turn", 0))) for one in values["pages"]]
        return order[:MOST_FILES], str(values.get("kind", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return [], ""


def signed_by_telegram(data: str, token: str, now: float) -> tuple[str, str] | None:
    """The user's id and what makes this signature one of its own, if Telegram made it for our bot and not long ago.

    HMAC-SHA-256 of the sorted fields, with a key made of the bot's token (Telegram, "Validating data received
    via the Mini App").
    """
    fields = dict(parse_qsl(data, keep_blank_values=True))
    claimed = fields.pop("hash", "")
    text = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")
    expected = hmac.digest(key, text.encode("utf-8", "replace"), "sha256").hex()
    if not hmac.compare_digest(expected.encode(), claimed.encode("utf-8", "replace")):
        return None
    try:
        fresh = abs(now - int(fields["auth_date"])) <= FRESH
        user = json.loads(fields["user"])["id"]
    except (ValueError, KeyError, TypeError):
        return None
    return (str(user), f"telegram:{expected}") if fresh and isinstance(user, int) else None


async def body_of(request: Request, most: int) -> bytes | None:
    """A small body; None if it is larger, without reading the rest of it."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            return None
    return bytes(body)
