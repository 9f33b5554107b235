"""Calls of the client-server API, and how they fail."""

import json
import re
from collections.abc import Coroutine, Mapping
from typing import Any
from urllib.parse import quote as quoted
from urllib.parse import urlencode

import aiohttp
from nio import AsyncClient, ErrorResponse, Response

CONNECTIONS = 64
PATIENCE = 30.0  # seconds for an ordinary call
ROOM = re.compile(r"![!-~]{1,254}")


def quote(name: str) -> str:
    """An id within a path: nothing in it leads elsewhere."""
    return quoted(name, safe="")


class MatrixError(Exception):
    """The homeserver said no. ``retry_after`` is in seconds, where it asked to wait.

    ``session`` is set where it wants more proof of who asks.
    """

    def __init__(self, status: int, code: str, retry_after: float | None = None, session: str = "") -> None:
        super().__init__(f"{status} {code}")
        self.status, self.code, self.retry_after, self.session = status, code, retry_after, session


class Unreachable(Exception):
    """The homeserver did not answer, or not in time."""


class Caller(AsyncClient):
    """nio's client with one session for its calls and ours, and with errors that are raised."""

    client_session: aiohttp.ClientSession | None

    @property
    def session(self) -> aiohttp.ClientSession:
        """One session for nio's calls and ours."""
        if self.client_session is None or self.client_session.closed:
            self.client_session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
        return self.client_session

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        seconds: float = PATIENCE,
        query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """One call of the client-server API. Raises MatrixError or Unreachable."""
        url = f"{self.homeserver}{path}" + (f"?{urlencode(query)}" if query else "")
        headers = {"Authorization": f"Bearer {self.access_token}"} if self.access_token else {}
        options: dict[str, Any] = {"headers": headers, "timeout": aiohttp.ClientTimeout(total=seconds)}
        if isinstance(body, bytes):
            options["data"] = body
        elif body is not None:
            options["json"] = body
        try:
            async with self.session.request(method, url, **options) as response:
                raw = await response.read()
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None
        return answer_of(status, raw)

    def checked(self, response: Response | ErrorResponse) -> Any:
        """What nio returned, or MatrixError."""
        if isinstance(response, ErrorResponse):
            wait = response.retry_after_ms
            code = str(response.status_code or "M_UNKNOWN")
            raise MatrixError(429 if code == "M_LIMIT_EXCEEDED" else 400, code, wait / 1000 if wait else None)
        return response

    async def ask(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """One of nio's own calls. Raises MatrixError or Unreachable."""
        assert self.session  # nio would make one of its own
        try:
            return self.checked(await coroutine)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None


def answer_of(status: int, raw: bytes) -> dict[str, Any]:
    """A call's answer. Raises MatrixError, or Unreachable for what is no JSON object."""
    try:
        answer = json.loads(raw) if raw else {}
    except ValueError:
        answer = None
    if status >= 400:
        found = answer if isinstance(answer, dict) else {}
        wait = found.get("retry_after_ms")
        seconds = wait / 1000 if isinstance(wait, int | float) else None
        raise MatrixError(status, str(found.get("errcode", "M_UNKNOWN")), seconds, str(found.get("session", "")))
    if not isinstance(answer, dict):
        raise Unreachable("no JSON")
    return answer
