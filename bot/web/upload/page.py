"""The office's own upload page: files come in pieces (tus.io 1.0) and lie encrypted from the first byte on.

A link works once. Opening it with GET consumes nothing, since previewers open links: a POST swaps it for a
session that ends 30 minutes after the last byte. What is sent here can be read by nobody who holds the
session: the page knows numbers, states and hints, and no content.
"""

import json
from html import escape
from pathlib import Path
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.web.own import as_uuid
from bot.web.upload.doors import Doors
from bot.web.upload.tus import MOST_FILES, Transfers
from bot.web.upload.visit import IN_TELEGRAM, PAGE_HEADERS, body_of
from handlers import uploads
from handlers.kit import Refusal
from storage.store import Store

STATIC = Path(__file__).parent.parent / "static"
WORDS = (
    "title", "hint", "camera", "choose", "kind", "send", "turn", "remove", "up", "down", "move", "sending", "waiting",
    "checking", "there", "refused", "page", "paused", "again", "sent_number", "another", "to_chat", "over", "not_ready",
)  # fmt: skip


class UploadPage(Doors, Transfers):
    """Sending, for whoever holds a link of their own or a slip's code."""

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

    async def script(self, request: Request) -> Response:
        return FileResponse(
            STATIC / "upload.js", headers={"x-content-type-options": "nosniff", "cache-control": "no-cache"}
        )

    async def style(self, request: Request) -> Response:
        return FileResponse(STATIC / "upload.css", headers={"x-content-type-options": "nosniff"})

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


def chosen(body: bytes) -> tuple[list[tuple[UUID, int]], str]:
    """Order, turns and kind as the page sends them; whatever else comes counts as nothing."""
    try:
        values = json.loads(body[:65536])
        order = [(UUID(str(one["id"])), int(one.get("turn", 0))) for one in values["pages"]]
        return order[:MOST_FILES], str(values.get("kind", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return [], ""
