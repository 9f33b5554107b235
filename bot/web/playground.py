"""The playground's page and what it calls. It talks to the platform, as phones do."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channels.playground import Platform
from bot.clock import Clock
from bot.web.transcript import as_test
from bot.words import RIGHT_TO_LEFT, Words
from handlers.kit import Say

STATIC = Path(__file__).parent / "static"
MOST_TEXT = 4096
MOST_FORWARD = timedelta(days=400)
WORDS = (
    "title", "claimants", "desk", "general", "write", "send", "attach", "camera", "share", "typing", "edit", "delete",
    "clock", "minutes", "hour", "evening", "day", "save_test", "drop", "staff", "internal", "connection", "back", "silent", "edited",
    "stored", "delivered", "topics", "language",
)  # fmt: skip


class PlaygroundPage:
    """One page: phones on the left, the staff group on the right."""

    def __init__(
        self,
        platform: Platform,
        clock: Clock,
        words: Words,
        pass_time: Callable[[timedelta], Awaitable[None]],
        keys: Callable[[str, str], list[str]],
        groups: Mapping[str, str],
    ) -> None:
        self.platform, self.clock, self.words, self.pass_time, self.keys = platform, clock, words, pass_time, keys
        self.groups = groups

    def routes(self) -> list[BaseRoute]:
        """What the page needs."""
        return [
            Route("/", self.page),
            Route("/api/world", self.world),
            Route("/api/log", self.log),
            Route("/api/say", self.say, methods=["POST"]),
            Route("/api/tap", self.tap, methods=["POST"]),
            Route("/api/contact", self.contact, methods=["POST"]),
            Route("/api/edit", self.edit, methods=["POST"]),
            Route("/api/delete", self.delete, methods=["POST"]),
            Route("/api/upload", self.upload, methods=["POST"]),
            Route("/api/clock", self.move_clock, methods=["POST"]),
            Route("/api/files/{file}", self.file),
            Route("/api/test/{chat}", self.save_test),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    async def page(self, request: Request) -> Response:
        return FileResponse(STATIC / "playground.html")

    async def world(self, request: Request) -> Response:
        """People, wording and time."""
        language = request.query_params.get("language", self.words.languages[0])
        if language not in self.words.languages:
            language = self.words.languages[0]
        return JSONResponse({
            "people": [actor.__dict__ for actor in self.platform.people.values()],
            "words": {name: self.words.text(language, Say(f"playground.{name}")) for name in WORDS},
            "languages": [
                {"tag": tag, "name": self.words.text(tag, Say(f"language.own_{tag}"))} for tag in self.words.languages
            ],
            "language": language,
            "groups": [{"id": group, "name": team} for team, group in self.groups.items()],
            "rtl": sorted(RIGHT_TO_LEFT),
            "now": self.clock.now().isoformat(),
            "zone": str(self.words.zone),
        })

    async def log(self, request: Request) -> Response:
        """What happens, as server-sent events; the browser comes back with the last id it saw."""
        after = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        return StreamingResponse(self._events(int(after) if after.isdigit() else 0), media_type="text/event-stream")

    async def _events(self, after: int) -> AsyncIterator[str]:
        while True:
            changed = self.platform.changed
            for seq, entry in self.platform.log(after):
                after = seq
                yield f"id: {seq}\ndata: {json.dumps(entry)}\n\n"
            yield f"event: now\ndata: {json.dumps(self.clock.now().isoformat())}\n\n"
            try:
                async with asyncio.timeout(15):
                    await changed.wait()
            except TimeoutError:
                continue

    async def _values(self, request: Request) -> dict[str, str]:
        try:
            found = await request.json()
        except ValueError:
            return {}
        return (
            {str(key): str(value) for key, value in found.items() if value is not None}
            if isinstance(found, dict)
            else {}
        )

    def _known(self, values: dict[str, str]) -> bool:
        """A phone can be used only by whom it belongs to; staff write in the group."""
        actor = self.platform.people.get(values.get("actor", ""))
        if actor is None:
            return False
        chat = values.get("chat")
        return chat in self.groups.values() if actor.staff else chat == actor.id

    async def say(self, request: Request) -> Response:
        values = await self._values(request)
        text = values.get("text", "").strip()
        if not self._known(values) or not text or len(text) > MOST_TEXT:
            return JSONResponse({}, status_code=400)
        self.platform.say(
            values["actor"], text, chat=values["chat"], thread=values.get("thread"), reply_to=values.get("reply_to")
        )
        return JSONResponse({})

    async def tap(self, request: Request) -> Response:
        values = await self._values(request)
        if not self._known(values) or "message" not in values or "data" not in values:
            return JSONResponse({}, status_code=400)
        self.platform.tap(values["actor"], values["chat"], values["message"], values["data"])
        return JSONResponse({})

    async def contact(self, request: Request) -> Response:
        values = await self._values(request)
        if not self._known(values):
            return JSONResponse({}, status_code=400)
        self.platform.contact(values["actor"], "+49 203 123456")
        return JSONResponse({})

    async def edit(self, request: Request) -> Response:
        values = await self._values(request)
        text = values.get("text", "").strip()
        done = (
            self._known(values)
            and 0 < len(text) <= MOST_TEXT
            and self.platform.edit(values["actor"], values["chat"], values.get("message", ""), text)
        )
        return JSONResponse({}, status_code=200 if done else 400)

    async def delete(self, request: Request) -> Response:
        values = await self._values(request)
        done = self._known(values) and self.platform.delete(values["actor"], values["chat"], values.get("message", ""))
        return JSONResponse({}, status_code=200 if done else 400)

    async def upload(self, request: Request) -> Response:
        """Files that were picked, dropped or photographed; several are an album."""
        async with request.form(max_files=20) as form:
            values = {key: str(value) for key, value in form.items() if isinstance(value, str)}
            if not self._known(values):
                return JSONResponse({}, status_code=400)
            files = []
            for part in form.getlist("files"):
                if isinstance(part, UploadFile):
                    media = part.content_type or ""
                    kind = (
                        "photo"
                        if media in ("image/jpeg", "image/png", "image/webp")
                        else "voice"
                        if media.startswith("audio/")
                        else "file"
                    )
                    files.append((part.filename or "file", media, await part.read(), kind))
        if not files:
            return JSONResponse({}, status_code=400)
        self.platform.upload(
            values["actor"],
            files,
            text=values.get("text", "")[:1024],
            chat=values["chat"],
            thread=values.get("thread") or None,
        )
        return JSONResponse({})

    async def file(self, request: Request) -> Response:
        """A file, never shown as a page of ours."""
        found = self.platform.file(request.path_params["file"])
        if found is None:
            return Response(status_code=404)
        name, media, content = found
        shown = (
            media
            if media in ("image/jpeg", "image/png", "image/webp", "application/pdf")
            else "application/octet-stream"
        )
        safe = "".join(mark for mark in name if mark.isascii() and (mark.isalnum() or mark in "-_. ")) or "file"
        headers = {
            "content-disposition": f'inline; filename="{safe}"',
            "x-content-type-options": "nosniff",
            "content-security-policy": "sandbox",
        }
        return Response(content, media_type=shown, headers=headers)

    async def move_clock(self, request: Request) -> Response:
        """Time goes forward: by ``seconds``, or to the next ``hour`` o'clock (after ``days`` midnights)."""
        values = await self._values(request)
        try:
            by = self._until(values) if "hour" in values else timedelta(seconds=int(values.get("seconds", "")))
        except (ValueError, OverflowError):
            return JSONResponse({}, status_code=400)
        if not timedelta() <= by <= MOST_FORWARD:
            return JSONResponse({}, status_code=400)
        await self.pass_time(by)
        self.platform.append(type="clock", offset=self.clock.offset.total_seconds())
        return JSONResponse({"now": self.clock.now().isoformat()})

    def _until(self, values: dict[str, str]) -> timedelta:
        """How long it is, on the office's clocks, until an hour of this or a later day. Raises ValueError."""
        now = self.clock.now()
        today = now.astimezone(self.words.zone).date()
        day = today + timedelta(days=int(values.get("days", "0")))
        goal = datetime.combine(day, time(int(values["hour"])), self.words.zone)
        if goal <= now:
            goal = datetime.combine(day + timedelta(days=1), time(int(values["hour"])), self.words.zone)
        return goal.astimezone(UTC) - now

    async def save_test(self, request: Request) -> Response:
        """The chat as a test that can be put into tests/handlers."""
        chat = request.path_params["chat"]
        if chat not in self.platform.people:
            return Response(status_code=404)
        headers = {"content-disposition": f'attachment; filename="test_{chat}.py"'}
        return PlainTextResponse(as_test(self.platform, chat, self.keys), headers=headers)
