"""The office's own page on which staff read, and answer, what must not go to a plainer messenger.

A link works once. Opening it with GET consumes nothing, since previewers open links: a POST swaps
it for a session that ends by itself. No script, nothing from elsewhere.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid4

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.web.own import HEADERS, OwnPage, as_uuid
from handlers.kit import Say
from storage.age import AgeError, AgeFile
from storage.secrets import KeyDestroyed
from storage.store import Store
from storage.tables import Case, DeskLink, StoredFile, Withheld
from storage.withheld import SESSION_LASTS

COOKIE = "desk"
PIECE = 65536
LONGEST = 4000  # characters of an answer
STYLE = Path(__file__).parent / "static" / "desk.css"
INLINE = ("image/jpeg", "image/png", "image/webp")


class DeskPage(OwnPage):
    """Reading and answering, for whoever holds a link of their own."""

    @property
    def language(self) -> str:
        return self.office.languages[0]

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/desk.css", self.style),
            Route("/desk", self.show),
            Route("/desk/answer", self.answer, methods=["POST"]),
            Route("/desk/file/{item}", self.file),
            Route("/desk/{token}", self.knock, methods=["GET"]),
            Route("/desk/{token}", self.enter, methods=["POST"]),
        ]

    def _text(self, key: str, **params: Any) -> str:
        return escape(self.words.text(self.language, Say(key, params)))

    def _page(self, title: str, body: str, status: int = 200) -> Response:
        language = self.language.partition("-")[0]
        html = (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="stylesheet" href="/desk.css"></head><body><main><h1>{title}</h1>{body}</main></body></html>'
        )
        return HTMLResponse(html, status, HEADERS)

    def _over(self) -> Response:
        return self._page(escape(self.office.name), f"<p>{self._text('page.over')}</p>", 410)

    async def style(self, request: Request) -> Response:
        return FileResponse(STYLE, headers={"x-content-type-options": "nosniff"})

    async def knock(self, request: Request) -> Response:
        """What a link shows before it is used: the same for previewers, strangers and staff."""
        if not await self._run(lambda store: store.withheld.unopened(request.path_params["token"]) is not None):
            return self._over()
        button = f'<form method="post"><button>{self._text("page.open")}</button></form>'
        return self._page(escape(self.office.name), f"<p>{self._text('page.confirm')}</p>{button}")

    async def enter(self, request: Request) -> Response:
        """Swap the link for a session. Only the office's own page can ask for that."""
        if not self._is_from_here(request):
            return self._over()

        def work(store: Store) -> str | None:
            link = store.withheld.unopened(request.path_params["token"])
            if link is None or not may_act(store, link):
                return None
            store.audit.note(link.actor_id, "case.read", link.case_id)
            return store.withheld.open_session(link)

        session = await self._run(work)
        if session is None:
            return self._over()
        response = RedirectResponse("/desk", 303, HEADERS)
        response.set_cookie(
            COOKIE,
            session,
            max_age=int(SESSION_LASTS.total_seconds()),
            path="/desk",
            secure=self.office.public_url.startswith("https:"),
            httponly=True,
            samesite="strict",
        )
        return response

    def _link(self, store: Store, request: Request) -> DeskLink | None:
        """Who is asking, if the session lives and they are still enrolled."""
        link = store.withheld.session(request.cookies.get(COOKIE, ""))
        return link if link is not None and may_act(store, link) else None

    async def show(self, request: Request) -> Response:
        """Everything that was withheld in this case, and room for an answer."""

        def work(store: Store) -> tuple[str, str, list[str]] | None:
            link = self._link(store, request)
            if link is None or link.session_until is None:
                return None
            case = store.cases.standing(store.need(Case, link.case_id))
            until = self.office.local(link.session_until).time().replace(second=0, microsecond=0)
            return case.reference, self._text("page.ends", at=until), self._items(store, case)

        found = await self._run(work)
        if found is None:
            return self._over()
        reference, ends, items = found
        sent = f'<p class="note">{self._text("page.sent")}</p>' if "sent" in request.query_params else ""
        listed = "".join(items) or f"<p>{self._text('page.nothing')}</p>"
        form = (
            f'<form method="post" action="/desk/answer"><input type="hidden" name="id" value="{uuid4()}">'
            f'<label for="text">{self._text("page.answer")}</label>'
            f'<textarea id="text" name="text" rows="4" maxlength="{LONGEST}" required></textarea>'
            f"<button>{self._text('page.send')}</button></form>"
        )
        return self._page(self._text("page.title", case=reference), f"{listed}{sent}{form}<footer>{ends}</footer>")

    def _items(self, store: Store, case: Case) -> list[str]:
        """What the person sent and what was answered, in order of time."""
        found = [(row.created_at, self._item(store, row)) for row in store.withheld.of(case.id)]
        for kept in store.messages.of(case.person_id, 50):
            if kept.case_id == case.id and kept.direction == "out":
                text = str(store.messages.body(kept)["text"])
                found.append((kept.received_at, self._bubble(kept.received_at, text, "", own=True)))
        return [html for _, html in sorted(found)]

    def _item(self, store: Store, row: Withheld) -> str:
        content = store.withheld.content(row)
        file = store.get(StoredFile, UUID(content["file"])) if content.get("file") else None
        shown = ""
        if file is not None:
            address = f"/desk/file/{row.id}"
            name = escape(content.get("name") or "") or self._text("page.download")
            picture = f'<img src="{address}" alt="{name}">' if file.media in INLINE else ""
            shown = f'{picture}<a href="{address}" download>📎 {name}</a>'
        return self._bubble(row.created_at, str(content["text"]), shown)

    def _bubble(self, at: Any, text: str, more: str, *, own: bool = False) -> str:
        when = escape(str(self.words.value(self.language, at)))
        body = escape(text).replace("\n", "<br>")
        who = f"{self._text('page.office')} · " if own else ""
        return f'<article{" class=own" if own else ""}><p dir="auto">{body}</p>{more}<time>{who}{when}</time></article>'

    async def answer(self, request: Request) -> Response:
        """Into the stored inbox, as if it had been written in the topic; the form's id makes it one answer."""
        if not self._is_from_here(request):
            return self._over()
        form = await request.form(max_files=0, max_fields=4)
        text, unique = str(form.get("text", "")).strip()[:LONGEST], str(form.get("id", ""))[:40]

        def work(store: Store) -> bool:
            link = self._link(store, request)
            if link is not None and text:
                event_id = f"{link.id}:{unique}"
                store.inbox.event("desk.answer", link.id, f"desk.answer:{event_id}", text=text, id=event_id)
            return link is not None

        if not await self._run(work):
            return self._over()
        self.changed()
        return RedirectResponse("/desk?sent", 303, HEADERS)

    async def file(self, request: Request) -> Response:
        """A file of this case, and of no other."""

        def work(store: Store) -> tuple[StoredFile, str, str] | None:
            link = self._link(store, request)
            row = store.get(Withheld, as_uuid(request.path_params["item"]))
            case = store.cases.standing(store.need(Case, link.case_id)) if link else None
            if case is None or row is None or row.case_id != case.id:
                return None
            content = store.withheld.content(row)
            file = store.get(StoredFile, UUID(content["file"])) if content.get("file") else None
            if file is None:
                return None
            return file, str(content.get("name") or ""), self.secrets.key(store.connection, file.key_id).identity

        try:
            found = await self._run(work)
            content = self.vault.open(found[0].id, found[2]) if found else None
        except (OSError, KeyDestroyed, AgeError):
            content = None
        if found is None or content is None:
            return self._over()
        how = "inline" if found[0].media in INLINE else "attachment"
        name = "".join(mark for mark in found[1] if mark.isalnum() or mark in "._- ")[:80] or "file"
        headers = HEADERS | {"content-disposition": f"{how}; filename*=UTF-8''{quote(name)}"}
        return streamed(content, found[0].media, headers)


def streamed(content: AgeFile, media: str, headers: dict[str, str]) -> Response:
    """A file of the vault, piece by piece."""

    def pieces() -> Iterator[bytes]:
        with content:
            while piece := content.read(PIECE):
                yield piece

    return StreamingResponse(pieces(), media_type=media, headers=headers | {"content-length": str(content.size)})


def may_act(store: Store, link: DeskLink) -> bool:
    """Whoever has left the group, or lost the right to act there, reads nothing any more."""
    membership = store.people.membership(link.actor_id, link.address)
    case = store.cases.standing(store.need(Case, link.case_id))
    at_home = any(store.cases.place(one.account, one.address) == link.address for one in store.cases.topics(case.id))
    return bool(
        membership is not None
        and membership.state == "enrolled"
        and at_home
        and store.staff.may_see(case, link.actor_id)
    )
