"""Encrypted files, in the age format, one key per person.

A file is written beside its place, synced and renamed: what has an id is whole.
"""

import os
from pathlib import Path
from typing import cast
from uuid import UUID

from pyrage import decrypt, encrypt, x25519


class Vault:
    """A folder of encrypted files named by their id."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def path(self, file_id: UUID) -> Path:
        """Where a file lies; a folder a byte keeps folders small."""
        return self.folder / file_id.hex[-2:] / f"{file_id.hex}.age"

    def write(self, file_id: UUID, identity: str, content: bytes) -> None:
        """Encrypt and keep a file; it survives a loss of power once this returns."""
        path = self.path(file_id)
        path.parent.mkdir(exist_ok=True, mode=0o700)
        beside = path.with_suffix(".part")
        with beside.open("wb") as file:
            file.write(encrypt(content, [x25519.Identity.from_str(identity).to_public()]))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def read(self, file_id: UUID, identity: str) -> bytes:
        """The file's content. Raises FileNotFoundError if it was removed."""
        return cast(bytes, decrypt(self.path(file_id).read_bytes(), [x25519.Identity.from_str(identity)]))

    def remove(self, file_id: UUID) -> None:
        """Delete a file; one that is gone already is fine."""
        self.path(file_id).unlink(missing_ok=True)
