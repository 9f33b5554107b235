"""python-telegram-bot's HTTP on aiohttp: its default client slows down badly with many
simultaneous requests (figures in docs/decisions/0003).
"""

import json
from typing import Any
from urllib.parse import urlencode
from urllib.request import getproxies

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 64
FORM = {"content-type": "application/x-www-form-urlencoded"}
READ = ("message_id", "message_thread_id", "date", "chat")  # all that is read of a message of ours


class NotConnected(NetworkError):
    """The server was never reached: nothing was sent."""


class AiohttpRequest(BaseRequest):
    """One session for all requests of a bot. Proxies are taken from the environment."""

    def __init__(self, read_timeout: float = 20.0, connect_timeout: float = 10.0) -> None:
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read_timeout

    async def initialize(self) -> None:
        """Made on first use, within the running loop."""

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=60)
            # With trust_env aiohttp looks for a proxy in a thread, before every request.
            self._session = aiohttp.ClientSession(connector=connector, trust_env=bool(getproxies()))
        return self._session

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises NotConnected, TimedOut (the server may have accepted it) or NetworkError."""
        total = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = aiohttp.ClientTimeout(total=total, sock_connect=self._connect_timeout)
        try:
            data = self._body(request_data)
            headers = FORM if isinstance(data, bytes) else None
            async with self.session.request(method, url, data=data, headers=headers, timeout=timeout) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None

    @staticmethod
    def _body(data: RequestData | None) -> Any:
        if data is None:
            return None
        if not data.multipart_data:
            return urlencode(data.json_parameters).encode()
        form = aiohttp.FormData(quote_fields=False)
        for name, value in data.json_parameters.items():
            form.add_field(name, value)
        for name, (filename, content, media) in data.multipart_data.items():
            form.add_field(name, content, filename=filename, content_type=media)
        return form

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, without what we sent ourselves: the library would build objects of all of it.

        Raises TelegramError for what is no JSON, and does not log it: it may quote a person.
        """
        try:
            answer: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
            result = answer.get("result")
        except (ValueError, AttributeError):
            raise TelegramError("Invalid server response") from None
        if isinstance(result, dict) and "message_id" in result:
            answer["result"] = {name: result[name] for name in READ if name in result}
        return answer
