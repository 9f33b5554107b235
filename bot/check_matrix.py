"""Tries what the configuration says of Matrix: server, login, keys, rooms, rights and rate limits."""

from typing import Any
from uuid import uuid4

from bot.channels.matrix import Recovery
from bot.channels.matrix.client import Client
from bot.channels.matrix.http import MatrixError, Unreachable, quote
from bot.channels.matrix.recovery import RecoveryBroken
from bot.config import Config
from handlers.kit import Say

Result = tuple[Say, Say | None]

ROOMS = "/_matrix/client/v3/rooms"
BURST = 15  # messages at once: Synapse's own limit lets ten through
PATIENCE = 10.0


class CheckMatrix:
    """What was tried, and what is wrong with it (None: nothing)."""

    def __init__(self, config: Config, rounds: int) -> None:
        """``rounds``: how many syncs the office's database has seen."""
        self.settings = config.channels.matrix
        self.teams, self.rounds = config.desk.teams, rounds
        self.client: Client
        self._temporary = False

    async def run(self) -> list[Result]:
        results: list[Result] = []
        try:
            recovery = Recovery.load(self.settings.recovery_file)
        except RecoveryBroken:
            path = str(self.settings.recovery_file)
            return [(Say("cli.check_matrix_keys"), Say("cli.matrix_recovery_broken", {"path": path}))]
        user = self.settings.user or ""
        self.client = Client(self.settings.homeserver or "", user, self.settings.store, recovery.pickle)
        try:
            results.append((Say("cli.check_matrix_server"), await self._server()))
            if results[-1][1] is None:
                results.append((Say("cli.check_matrix_login"), await self._login(recovery)))
            if results[-1][1] is None:
                results.append((Say("cli.check_matrix_keys"), self._keys(recovery)))
                results += [
                    (Say("cli.check_matrix_room", {"team": team.name}), await self._room(team.matrix_room))
                    for team in self.teams
                    if team.matrix_room
                ]
                results.append((Say("cli.check_matrix_limits"), await self._limits()))
            if self._temporary:
                await self.client.call("POST", "/_matrix/client/v3/logout", {})
        except Unreachable:
            results.append((Say("cli.check_matrix_server"), self._unreachable()))
        finally:
            await self.client.close()
        return results

    def _unreachable(self) -> Say:
        return Say("cli.unreachable", {"url": str(self.settings.homeserver)})

    async def _server(self) -> Say | None:
        try:
            found = await self.client.call("GET", "/_matrix/client/versions", seconds=PATIENCE)
        except (Unreachable, MatrixError):
            return self._unreachable()
        return None if "versions" in found else Say("cli.matrix_no_server", {"url": str(self.settings.homeserver)})

    async def _login(self, recovery: Recovery) -> Say | None:
        """As the saved device, else once with the password or the token."""
        token = recovery.token or self.settings.secret("token")
        if token:
            self.client.access_token = token
            try:
                found = await self.client.call("GET", "/_matrix/client/v3/account/whoami")
                return None if found.get("user_id") == self.settings.user else Say("cli.matrix_other_user")
            except MatrixError:
                self.client.access_token = ""
        if not self.settings.secret("password"):
            return Say("cli.matrix_token_wrong")
        body: dict[str, Any] = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.settings.user},
            "password": self.settings.secret("password"),
            "initial_device_display_name": f"{self.settings.device} (check)",
        }
        try:
            found = await self.client.call("POST", "/_matrix/client/v3/login", body)
        except MatrixError as error:
            return Say(
                "cli.matrix_password_wrong" if error.status == 403 else "cli.matrix_refused", {"code": error.code}
            )
        self.client.access_token, self._temporary = str(found["access_token"]), True
        return None

    def _keys(self, recovery: Recovery) -> Say | None:
        """The crypto store must be the one that this device has used last."""
        if not recovery.device:
            return None  # the first start makes everything
        self.client.user_id, self.client.device_id = recovery.user, recovery.device
        if not self.client.store_file.exists():
            return Say("cli.matrix_store_gone")
        self.client.open_store()
        return Say("cli.matrix_store_old") if self.client.rounds < self.rounds else None

    async def _room(self, room: str) -> Say | None:
        """In the room, able to write and to tidy up, and the room is encrypted."""
        path, user = f"{ROOMS}/{quote(room)}", str(self.settings.user)
        try:
            await self.client.call("POST", f"{path}/join", {})
            levels = await self.client.call("GET", f"{path}/state/m.room.power_levels")
        except MatrixError:
            return Say("cli.matrix_not_in_room")
        own = levels.get("users", {}).get(user, levels.get("users_default", 0))
        if own < levels.get("events", {}).get("m.room.message", levels.get("events_default", 0)):
            return Say("cli.matrix_cannot_write")
        if own < levels.get("redact", 50):
            return Say("cli.matrix_cannot_redact")
        try:
            await self.client.call("GET", f"{path}/state/m.room.encryption")
        except MatrixError:
            return Say("cli.matrix_room_plain")
        return None

    async def _limits(self) -> Say | None:
        """Write at once what a busy minute needs, in a room of our own that is left again."""
        limited = False
        try:
            made = await self.client.call("POST", "/_matrix/client/v3/createRoom", {"preset": "private_chat"})
            path = f"{ROOMS}/{quote(str(made['room_id']))}"
            for _ in range(BURST):
                body = {"msgtype": "m.notice", "body": "…"}
                await self.client.call("PUT", f"{path}/send/m.room.message/{uuid4()}", body)
            await self.client.call("POST", f"{path}/leave", {})
            await self.client.call("POST", f"{path}/forget", {})
        except MatrixError as error:
            limited = error.status == 429
        values = {"url": str(self.settings.homeserver).rstrip("/"), "user": quote(str(self.settings.user))}
        return Say("cli.matrix_limits", values) if limited else None
