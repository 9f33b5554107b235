"""Files on a homeserver: encrypted on the way up, measured and checked on the way down."""

import asyncio
import re
from typing import Any

import aiohttp
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment
from nio.exceptions import EncryptionError

from bot.channels.base import FetchError
from bot.channels.matrix.client import Client

SERVER = re.compile(r"[A-Za-z0-9.:\[\]-]{1,255}")
MEDIA = re.compile(r"[A-Za-z0-9_-]{1,255}")  # nothing in it leads elsewhere on the server, where our token counts
PIECE = 65536
PATIENCE = 120.0  # seconds for a whole file
PATHS = ("/_matrix/client/v1/media/download", "/_matrix/media/v3/download")  # the second for old servers


async def upload(client: Client, content: bytes, *, encrypted: bool) -> dict[str, Any]:
    """Put a file on the server; returns what an event says of where it is. Raises MatrixError or Unreachable."""
    keys: dict[str, Any] = {}
    if encrypted:
        content, keys = await asyncio.to_thread(encrypt_attachment, content)
    answer = await client.call("POST", "/_matrix/media/v3/upload", content, seconds=PATIENCE)
    url = str(answer["content_uri"])
    return {"file": {**keys, "url": url}} if encrypted else {"url": url}


async def fetch(client: Client, where: dict[str, Any], max_size: int) -> bytes:
    """A file's content, never more than the limit of it in memory. Raises FetchError."""
    scheme, _, rest = str(where.get("url")).partition("://")
    server, _, media_id = rest.partition("/")
    if scheme != "mxc" or not SERVER.fullmatch(server) or not MEDIA.fullmatch(media_id):
        raise FetchError(final=True)
    content = await _download(client, server, media_id, max_size)
    if where.get("key") is None:
        return content
    try:
        key, hashes = where["key"], where["hashes"]
        return await asyncio.to_thread(decrypt_attachment, content, key["k"], hashes["sha256"], where["iv"])
    except (EncryptionError, KeyError, TypeError, ValueError):
        raise FetchError(final=True) from None


async def _download(client: Client, server: str, media_id: str, max_size: int) -> bytes:
    headers = {"Authorization": f"Bearer {client.access_token}"}
    patience = aiohttp.ClientTimeout(total=PATIENCE)
    for path in PATHS:
        url = f"{client.homeserver}{path}/{server}/{media_id}"
        try:
            async with client.session.get(url, headers=headers, timeout=patience, allow_redirects=False) as response:
                if response.status in (404, 405) and path != PATHS[-1]:
                    continue
                if response.status != 200:
                    raise FetchError(final=response.status in (400, 403, 404))
                return await _read(response, max_size)
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise FetchError(final=False) from None
    raise FetchError(final=True)


async def _read(response: aiohttp.ClientResponse, max_size: int) -> bytes:
    if (response.content_length or 0) > max_size:
        raise FetchError(final=True, too_large=True)
    content = bytearray()
    async for piece in response.content.iter_chunked(PIECE):
        content += piece
        if len(content) > max_size:
            raise FetchError(final=True, too_large=True)
    return bytes(content)
