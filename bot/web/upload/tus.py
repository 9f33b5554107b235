"""Files come in pieces (tus.io 1.0: creation, termination) and lie encrypted from the first byte on."""

import asyncio
import base64
import binascii
import shutil
from datetime import timedelta
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.web.own import Served, as_uuid
from bot.web.upload.visit import PAGE_HEADERS, TUS, Visit
from handlers import uploads
from storage.secrets import KeyDestroyed
from storage.store import Store
from storage.tables import Upload, UploadLink
from storage.uploads import MOST_A_DAY, MOST_PARTS, offset, part_id, sizes

MOST_FILES = 200  # of one link
MOST_NAME = 200
RESERVE = 1_000_000_000  # bytes of the disk that stay free for everything else
SILENCE = 20.0  # seconds without a byte, after which a connection counts as broken


class Transfers(Visit):
    """Create, ask how far it is, go on, give up."""

    def __init__(self, served: Served, telegram: tuple[str, str] | None = None) -> None:
        super().__init__(served, telegram)
        self._writing: set[UUID] = set()

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
