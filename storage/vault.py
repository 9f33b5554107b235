"""Encrypted files, in the age format, one key per person.

A file is written beside its place, synced and renamed: what has an id is whole. Files go in and out in
pieces: a large one never stands whole in memory, and never plain on disk.
"""

import contextlib
import hashlib
import os
from datetime import datetime
from pathlib import Path
from uuid import UUID

from storage.age import AgeFile, AgeWriter


class Writing:
    """A file on its way into the vault: ``write`` pieces, then ``commit`` or ``discard``."""

    def __init__(self, path: Path, identity: str) -> None:
        self._path, self._beside = path, path.with_suffix(".part")
        path.parent.mkdir(exist_ok=True, mode=0o700)
        self._out = self._beside.open("wb")
        self._age = AgeWriter(self._out, identity)
        self._hash = hashlib.sha256()
        self.size = 0
        self.begin = b""  # the first bytes, by which its kind is known

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()

    def write(self, piece: bytes) -> None:
        self._age.write(piece)
        self._hash.update(piece)
        self.size += len(piece)
        if len(self.begin) < BEGIN:
            self.begin += piece[: BEGIN - len(self.begin)]

    def commit(self) -> None:
        """Keep it; it survives a loss of power once this returns."""
        self._age.close()
        self._out.flush()
        os.fsync(self._out.fileno())
        self._out.close()
        self._beside.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def discard(self) -> None:
        """It is not to be kept after all."""
        self._out.close()
        self._beside.unlink(missing_ok=True)


BEGIN = 4096


class Vault:
    """A folder of encrypted files named by their id."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def path(self, file_id: UUID) -> Path:
        """Where a file lies; a folder a byte keeps folders small."""
        return self.folder / file_id.hex[-2:] / f"{file_id.hex}.age"

    def writing(self, file_id: UUID, identity: str) -> Writing:
        """Begin to write a file, in the place of one with the same id."""
        return Writing(self.path(file_id), identity)

    def write(self, file_id: UUID, identity: str, content: bytes) -> None:
        """Encrypt and keep a small file."""
        writing = self.writing(file_id, identity)
        try:
            writing.write(content)
            writing.commit()
        except BaseException:
            writing.discard()
            raise

    def open(self, file_id: UUID, identity: str) -> AgeFile:
        """The file, to be read anywhere in it. Raises FileNotFoundError if it was removed, AgeError."""
        return AgeFile(self.path(file_id).open("rb"), identity)

    def read(self, file_id: UUID, identity: str) -> bytes:
        """A small file's content. Raises FileNotFoundError if it was removed, AgeError."""
        with self.open(file_id, identity) as file:
            return file.readall()

    def has(self, file_id: UUID) -> bool:
        return self.path(file_id).is_file()

    def older_than(self, moment: datetime) -> list[tuple[UUID, Path]]:
        """Everything that was written before a moment: ids and paths, unfinished files as well."""
        found = []
        for path in self.folder.glob("??/*"):
            with contextlib.suppress(ValueError, FileNotFoundError):
                if path.stat().st_mtime < moment.timestamp():
                    found.append((UUID(path.stem), path))
        return found

    def remove(self, file_id: UUID) -> None:
        """Delete a file; one that is gone already is fine."""
        self.path(file_id).unlink(missing_ok=True)
        self.path(file_id).with_suffix(".part").unlink(missing_ok=True)
