"""What makes the bot the same device after a restart: kept with the other keys, never in a backup of the data."""

import base64
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path


class RecoveryBroken(Exception):
    """The file is there, but it is not what was written."""


@dataclass
class Recovery:
    """The device, its token, the key of the crypto store, and the seeds of the cross-signing keys.

    Seeds are base64 of 32 bytes (Ed25519); they are empty until the keys were made.
    """

    path: Path
    user: str = ""
    device: str = ""
    token: str = ""
    pickle: str = ""
    master: str = ""
    self_signing: str = ""
    user_signing: str = ""

    @classmethod
    def load(cls, path: Path) -> "Recovery":
        """The saved values, or new ones if there is no file yet. Raises RecoveryBroken."""
        if not path.exists():
            return cls(path, pickle=base64.b64encode(secrets.token_bytes(32)).decode())
        try:
            values = json.loads(path.read_text())
            return cls(path, **{name: str(values[name]) for name in asdict(cls(path)) if name != "path"})
        except (ValueError, KeyError, TypeError):
            raise RecoveryBroken(str(path)) from None

    def save(self) -> None:
        """Write the whole file (mode 600), or leave the old one as it is."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        values = {name: value for name, value in asdict(self).items() if name != "path"}
        beside = self.path.with_suffix(".new")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(values, file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.path)

    def forget_device(self) -> None:
        """The next login is a new device; who the bot is stays the same."""
        self.device = self.token = ""
        self.save()
