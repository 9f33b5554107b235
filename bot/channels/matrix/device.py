"""How the bot comes to its device: the saved one if it still is what it was, else a new one."""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.channels.matrix.client import Client
from bot.channels.matrix.crosssigning import SigningKey, make_seeds, public_keys, signed_device
from bot.channels.matrix.http import MatrixError
from bot.channels.matrix.recovery import Recovery

log = logging.getLogger(__name__)

LOGIN = "/_matrix/client/v3/login"
WHO = "/_matrix/client/v3/account/whoami"


class NoPassword(Exception):
    """A new device is needed, and a token alone cannot make one."""


@dataclass(frozen=True)
class Credentials:
    """As whom, and how, the bot logs in. One of ``password`` and ``token`` is enough to begin with."""

    homeserver: str
    user: str
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    name: str = "jobcenter-bot"


async def sign_in(credentials: Credentials, folder: Path, recovery: Recovery, rounds: int) -> Client:
    """A client that is logged in, with its store open.

    ``rounds`` is how many syncs the office's database has seen of this device. A store that has seen fewer was put
    back from a copy: its keys are used up, so a new device takes over.
    Raises MatrixError, Unreachable or NoPassword.
    """
    client = Client(credentials.homeserver, credentials.user, folder, recovery.pickle)
    try:
        if recovery.device and await _restore(client, recovery, rounds):
            return client
        await _log_in(client, credentials, recovery)
    except BaseException:
        await client.close()
        raise
    return client


async def _restore(client: Client, recovery: Recovery, rounds: int) -> bool:
    """Be the saved device again; False if its keys are gone or are an old copy."""
    client.user_id, client.device_id = recovery.user, recovery.device
    if not client.store_file.exists():
        log.error("the crypto store is gone: a new device takes over, people may have to send again")
        recovery.forget_device()
        return False
    client.access_token = recovery.token
    client.open_store()
    if client.rounds < rounds:
        log.error("the crypto store is an old copy: a new device takes over, people may have to send again")
        client.store.database.close()
        client.store = client.olm = None
        client.access_token = client.device_id = ""
        recovery.forget_device()
        return False
    return True


async def _log_in(client: Client, credentials: Credentials, recovery: Recovery) -> None:
    """A new device, written down before it is used."""
    if credentials.password:
        await _with_password(client, credentials, recovery)
    elif credentials.token and not recovery.user:
        client.access_token = recovery.token = credentials.token
        found = await client.call("GET", WHO)
        recovery.user, recovery.device = str(found["user_id"]), str(found["device_id"])
    else:
        raise NoPassword
    recovery.save()
    client.user_id, client.device_id, client.access_token = recovery.user, recovery.device, recovery.token
    client.open_store()


async def _with_password(client: Client, credentials: Credentials, recovery: Recovery, device: str = "") -> None:
    body: dict[str, Any] = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": credentials.user},
        "password": credentials.password,
        "initial_device_display_name": credentials.name,
    }
    if device:
        body["device_id"] = device
    found = await client.call("POST", LOGIN, body)
    recovery.user, recovery.device = str(found["user_id"]), str(found["device_id"])
    recovery.token = str(found["access_token"])


async def renew(client: Client, credentials: Credentials, recovery: Recovery) -> None:
    """The token is dead: a new one for the same device, whose keys are published anew.

    Raises MatrixError, Unreachable or NoPassword.
    """
    client.access_token = ""
    if credentials.password:
        await _with_password(client, credentials, recovery, recovery.device)
    elif credentials.token and credentials.token != recovery.token:
        recovery.token = credentials.token
    else:
        raise NoPassword
    recovery.save()
    client.access_token = recovery.token
    if client.olm is not None:
        client.olm.account.shared = False
        client.olm.uploaded_key_count = 0
    await vouch(client, credentials, recovery)


async def vouch(client: Client, credentials: Credentials, recovery: Recovery) -> None:
    """Publish the device's keys, and have our own cross-signing keys sign it. Raises MatrixError or Unreachable."""
    if client.should_upload_keys:
        await client.upload_keys()
    if not recovery.master:
        make_seeds(recovery)
    body: dict[str, Any] = {"device_keys": {recovery.user: []}}
    known = await client.call("POST", "/_matrix/client/v3/keys/query", body)
    master = known.get("master_keys", {}).get(recovery.user, {}).get("keys", {})
    if SigningKey(recovery.master).public not in master.values():
        await _publish(client, credentials, recovery)
    device = known.get("device_keys", {}).get(recovery.user, {}).get(recovery.device)
    signature = signed_device(recovery, device) if device else None
    if signature:
        await client.call("POST", "/_matrix/client/v3/keys/signatures/upload", signature)


async def _publish(client: Client, credentials: Credentials, recovery: Recovery) -> None:
    """The first upload needs nothing more; to replace other keys the server wants the password."""
    path, keys = "/_matrix/client/v3/keys/device_signing/upload", public_keys(recovery)
    try:
        await client.call("POST", path, keys)
    except MatrixError as error:
        if error.status != 401 or not credentials.password:
            raise
        proof = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": recovery.user},
            "password": credentials.password,
            "session": error.session,
        }
        await client.call("POST", path, {**keys, "auth": proof})
