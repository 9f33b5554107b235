"""What everybody who comes to the upload page needs: a session, a language, and pages that load nothing."""

from collections.abc import Mapping
from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from bot.web.own import HEADERS, OwnPage, Served
from bot.words import RIGHT_TO_LEFT
from handlers.kit import Context, Say
from storage.store import Store
from storage.tables import UploadLink
from storage.uploads import LINK_LASTS

COOKIE = "upload"
TUS = {"tus-resumable": "1.0.0"}
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


class Visit(OwnPage):
    """Somebody at the page."""

    def __init__(self, served: Served, telegram: tuple[str, str] | None = None) -> None:
        """``telegram`` is the account and the token of the bot whose Mini App this page is."""
        super().__init__(served)
        self.telegram = telegram

    def _context(self, store: Store) -> Context:
        return Context(store, self.office, self.words, self.served.places)

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
        note = escape(self._text(language, "translated.machine")) if self.words.machine_made(language) else ""
        html = (
            f'<!doctype html><html lang="{tag}" dir="{direction}"><head><meta charset="utf-8"><title>{name}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="stylesheet" href="/u/page.css"></head><body><header>{name}</header><main>{body}</main>'
            f"{f'<footer>{note}</footer>' if note else ''}</body></html>"
        )
        return HTMLResponse(html, status, dict(headers))

    def _over(self, request: Request) -> Response:
        language = self._language(request)
        return self._html(language, f"<p>{escape(self._text(language, 'upload.over'))}</p>", status=410)

    @staticmethod
    def _gone() -> Response:
        return Response(status_code=410, headers=PAGE_HEADERS | TUS)

    def _languages(self, language: str) -> str:
        """The same page in the other languages, each by its own name."""
        links = (
            f'<a href="?lang={tag}" lang="{tag.partition("-")[0]}">{escape(self._text(tag, f"language.own_{tag}"))}</a>'
            for tag in self.office.languages
            if tag != language
        )
        return f"<nav>{' '.join(links)}</nav>"

    def _link(self, store: Store, request: Request) -> UploadLink | None:
        return store.uploads.session(request.cookies.get(COOKIE, ""))

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


async def body_of(request: Request, most: int) -> bytes | None:
    """A small body; None if it is larger, without reading the rest of it."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            return None
    return bytes(body)
