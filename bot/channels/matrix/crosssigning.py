"""Keys with which the bot vouches for its own device.

matrix-nio has none of this, and without it clients that trust only signed devices keep their keys
from the bot and show its messages as coming from an unknown device
(matrix-nio issue 229; client-server API, "Cross-signing").
"""

import base64
import json
import secrets
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.channels.matrix.recovery import Recovery

USAGES = ("master", "self_signing", "user_signing")


def unpadded(raw: bytes) -> str:
    """Base64 as Matrix writes it."""
    return base64.b64encode(raw).decode().rstrip("=")


def canonical(value: Any) -> bytes:
    """Canonical JSON: what is signed."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


class SigningKey:
    """One Ed25519 key, named by its own public part."""

    def __init__(self, seed: str) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(seed))
        self.public = unpadded(self._key.public_key().public_bytes_raw())

    def sign(self, user: str, value: dict[str, Any]) -> dict[str, Any]:
        """The value with this key's signature added."""
        bare = {name: one for name, one in value.items() if name not in ("signatures", "unsigned")}
        signed = dict(value)
        signatures = {name: dict(one) for name, one in value.get("signatures", {}).items()}
        signature = unpadded(self._key.sign(canonical(bare)))
        signatures.setdefault(user, {})[f"ed25519:{self.public}"] = signature
        return signed | {"signatures": signatures}


def make_seeds(recovery: Recovery) -> None:
    """New cross-signing keys, saved before anybody hears of them."""
    for usage in USAGES:
        setattr(recovery, usage, base64.b64encode(secrets.token_bytes(32)).decode())
    recovery.save()


def public_keys(recovery: Recovery) -> dict[str, Any]:
    """The body of the upload: three keys, two of them signed by the master key."""
    keys = {usage: SigningKey(getattr(recovery, usage)) for usage in USAGES}
    bodies = {
        f"{usage}_key": {
            "user_id": recovery.user,
            "usage": [usage],
            "keys": {f"ed25519:{key.public}": key.public},
        }
        for usage, key in keys.items()
    }
    for usage in ("self_signing", "user_signing"):
        bodies[f"{usage}_key"] = keys["master"].sign(recovery.user, bodies[f"{usage}_key"])
    return bodies


def signed_device(recovery: Recovery, device_keys: dict[str, Any]) -> dict[str, Any] | None:
    """The body that signs our own device, or None if it is signed already."""
    key = SigningKey(recovery.self_signing)
    known = device_keys.get("signatures", {}).get(recovery.user, {})
    if f"ed25519:{key.public}" in known:
        return None
    bare = {name: one for name, one in device_keys.items() if name != "unsigned"}
    return {recovery.user: {recovery.device: key.sign(recovery.user, bare)}}
