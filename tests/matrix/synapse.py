"""A real Matrix server for tests: Synapse in a process of its own, on loopback, with its data in one folder.

Nothing leaves the machine: there is no federation listener, and no other server is known or allowed.
"""

import atexit
import base64
import contextlib
import hashlib
import hmac
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp
import psutil
import yaml

SERVER_NAME = "office.test"
SECONDS_TO_START = 60
SECONDS_TO_STOP = 10
# Below the ports that the system gives to outgoing connections: one of those could take ours during a restart.
PORTS = range(20_000, 32_000)

LIFTED = {"per_second": 1_000_000, "burst_count": 1_000_000}
UNLIMITED: dict[str, Any] = {
    "rc_message": LIFTED,
    "rc_registration": LIFTED,
    "rc_registration_token_validity": LIFTED,
    "rc_login": {"address": LIFTED, "account": LIFTED, "failed_attempts": LIFTED},
    "rc_admin_redaction": LIFTED,
    "rc_joins": {"local": LIFTED, "remote": LIFTED},
    "rc_joins_per_room": LIFTED,
    "rc_key_requests": LIFTED,
    "rc_3pid_validation": LIFTED,
    "rc_invites": {"per_room": LIFTED, "per_user": LIFTED, "per_issuer": LIFTED},
    "rc_third_party_invite": LIFTED,
    "rc_media_create": LIFTED,
    "rc_presence": {"per_user": LIFTED},
    "rc_delayed_event_mgmt": LIFTED,
    "rc_room_creation": LIFTED,
    "rc_reports": LIFTED,
    "rc_user_directory": LIFTED,
    "rc_profile": LIFTED,
}


class SynapseFailed(Exception):
    """The server ended, or did not answer in time; the text has the end of its log."""


class Synapse:
    """One server. `limited` keeps Synapse's own rate limits, which also allow only five logins from one address."""

    def __init__(self, folder: Path, limited: bool = False) -> None:
        self.folder = folder
        self.limited = limited
        self.port = 0  # chosen by the first start, then kept
        self._secret = secrets.token_hex(16)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # The process

    def start(self) -> None:
        """Returns when the server answers; raises `SynapseFailed`, and then no process is left."""
        assert self._process is None, "The server runs already"
        self._prepare()
        with (self.folder / "output.log").open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "synapse.app.homeserver", "-c", "homeserver.yaml"],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        atexit.register(self.kill)
        try:
            self._await_answer()
        except BaseException:
            self.kill()
            raise

    def stop(self) -> None:
        """Ask it to end; a server that does not listen, or is paused, ends all the same."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """As a power cut would: nothing is finished or tidied up."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        self.stop()
        self.start()

    def pause(self) -> None:
        """From now on it accepts connections and answers none."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None, "The server does not run"
        os.killpg(self._process.pid, number)

    def _end(self, number: signal.Signals) -> None:
        process, self._process = self._process, None
        atexit.unregister(self.kill)
        if process is None or process.poll() is not None:
            return
        os.killpg(process.pid, number)
        os.killpg(process.pid, signal.SIGCONT)
        try:
            process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _await_answer(self) -> None:
        assert self._process is not None
        end = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise SynapseFailed(f"The server ended: {self._last_lines()}")
            if _listens(self._process.pid, self.port):
                return
            time.sleep(0.02)
        raise SynapseFailed(f"The server does not answer: {self._last_lines()}")

    def _last_lines(self) -> str:
        return "".join(
            log.read_text(errors="replace")[-2000:]
            for log in (self.folder / "output.log", self.folder / "synapse.log")
            if log.exists()
        )

    # Its files

    def _prepare(self) -> None:
        """The first time: a port, the settings and a signing key."""
        if self.port:
            return
        self.port = _free_port()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write("homeserver.yaml", yaml.safe_dump(self._settings()))
        self._write("log.yaml", yaml.safe_dump(_log_settings()))
        self._write("signing.key", f"ed25519 test {base64.b64encode(secrets.token_bytes(32)).decode().rstrip('=')}\n")

    def _write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)

    def _settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = {
            "server_name": SERVER_NAME,
            "public_baseurl": f"{self.url}/",
            "listeners": [
                {
                    "port": self.port,
                    "type": "http",
                    "bind_addresses": ["127.0.0.1"],
                    "resources": [{"names": ["client"]}],
                }
            ],
            "database": {"name": "sqlite3", "args": {"database": "homeserver.db"}},
            "signing_key_path": "signing.key",
            "media_store_path": "media",
            "log_config": "log.yaml",
            "registration_shared_secret": self._secret,
            "macaroon_secret_key": self._secret,
            "form_secret": self._secret,
            "bcrypt_rounds": 4,
            "trusted_key_servers": [],
            "suppress_key_server_warning": True,
            "federation_domain_whitelist": [],
            "presence": {"enabled": False},
            "url_preview_enabled": False,
            "stats": {"enabled": False},
            "report_stats": False,
        }
        return settings if self.limited else settings | UNLIMITED

    # Its people

    async def register(self, name: str, password: str = "secret", admin: bool = False) -> str:
        """The new user's id. Raises `aiohttp.ClientResponseError`, as for a name that is taken."""
        address = f"{self.url}/_synapse/admin/v1/register"
        async with aiohttp.ClientSession(raise_for_status=True) as http:
            async with http.get(address) as answer:
                nonce = (await answer.json())["nonce"]
            person = {"nonce": nonce, "username": name, "password": password, "admin": admin}
            async with http.post(
                address, json=person | {"mac": self._signature(nonce, name, password, admin)}
            ) as answer:
                return str((await answer.json())["user_id"])

    def _signature(self, nonce: str, name: str, password: str, admin: bool) -> str:
        parts = (nonce, name, password, "admin" if admin else "notadmin")
        return hmac.new(self._secret.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()


def _log_settings() -> dict[str, Any]:
    file = {"class": "logging.FileHandler", "filename": "synapse.log", "formatter": "line"}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"file": file},
        "root": {"level": "WARNING", "handlers": ["file"]},
    }


def _free_port() -> int:
    while True:
        port = random.choice(PORTS)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _listens(pid: int, port: int) -> bool:
    """Whether this very process has opened the port, which Synapse does when all else is ready."""
    try:
        connections = psutil.Process(pid).net_connections("tcp")
    except psutil.NoSuchProcess:
        return False
    return any(one.status == psutil.CONN_LISTEN and one.laddr[1] == port for one in connections)
