"""Ways in: a link that works once, a slip's code, and what Telegram has signed.

Opening a link with GET consumes nothing, since previewers open links: a POST swaps it for a session.
"""

import hmac
import json
from html import escape
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from bot.web.upload.visit import IN_TELEGRAM, PAGE_HEADERS, Visit, body_of
from storage.store import Store
from storage.tables import Demand

FRESH = 3600  # seconds within which what Telegram has signed must come


class Doors(Visit):
    """Swaps whatever somebody holds for a session."""

    def _door(self, language: str, intro: str, more: str = "") -> Response:
        """What a link shows before it is used."""
        button = f"<form method=post><button>{escape(self._text(language, 'upload.enter'))}</button></form>"
        return self._html(language, f"{self._languages(language)}<p>{intro}</p>{button}{more}")

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
