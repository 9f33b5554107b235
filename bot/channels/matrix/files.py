"""Files on a homeserver: encrypted on the way up, measured and checked on the way down."""

import asyncio
import base64
import hashlib
import hmac
import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from nio.crypto.attachments import encrypt_attachment

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


async def fetch(client: Client, where: dict[str, Any], max_size: int) -> AsyncIterator[bytes]:
    """A file's content in pieces. Raises FetchError, for a file that was changed at its end only."""
    scheme, _, rest = str(where.get("url")).partition("://")
    server, _, media_id = rest.partition("/")
    if scheme != "mxc" or not SERVER.fullmatch(server) or not MEDIA.fullmatch(media_id):
        raise FetchError(final=True)
    pieces = _download(client, server, media_id, max_size)
    async for piece in pieces if where.get("key") is None else _decrypted(pieces, where):
        yield piece


async def _decrypted(pieces: AsyncIterator[bytes], where: dict[str, Any]) -> AsyncIterator[bytes]:
    """AES in counter mode, and the hash of what was encrypted (Matrix specification, encrypted attachments)."""
    try:
        key, counter = unpadded(where["key"]["k"]), unpadded(where["iv"])
        expected = unpadded(where["hashes"]["sha256"])
        cipher = Cipher(algorithms.AES256(key), modes.CTR(counter)).decryptor()
    except (KeyError, TypeError, ValueError, AttributeError):
        raise FetchError(final=True) from None
    measured = hashlib.sha256()
    async for piece in pieces:
        measured.update(piece)
        yield cipher.update(piece)
    if not hmac.compare_digest(measured.digest(), expected):
        raise FetchError(final=True)


def unpadded(text: str) -> bytes:
    """Base64 of either alphabet without padding. Raises ValueError."""
    return base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)


async def _download(client: Client, server: str, media_id: str, max_size: int) -> AsyncIterator[bytes]:
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
                async for piece in _read(response, max_size):
                    yield piece
                return
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise FetchError(final=False) from None
    raise FetchError(final=True)


async def _read(response: aiohttp.ClientResponse, max_size: int) -> AsyncIterator[bytes]:
    if (response.content_length or 0) > max_size:
        raise FetchError(final=True, too_large=True)
    size = 0
    async for piece in response.content.iter_chunked(PIECE):
        size += len(piece)
        if size > max_size:
            raise FetchError(final=True, too_large=True)
        yield piece
