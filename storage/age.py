"""Reading anywhere in an age file, and writing one piece by piece.

The library that encrypts whole files (pyrage) can do neither: a document of 100 MB would stand in memory,
or plain on disk while something looks into it. The format is https://age-encryption.org/v1; what is made
here the library reads, and the other way round (tests/storage/test_age.py). Used by the process that opens
strangers' files as well, so nothing of ours is imported.
"""

import base64
import hmac
import io
import os
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

INTRO = b"age-encryption.org/v1\n"
CHUNK, TAG = 65536, 16
SEALED = CHUNK + TAG
LINE = 64  # characters of a full line in a stanza's body
LONGEST_HEADER = 65536
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM = 6  # letters


class AgeError(Exception):
    """Not an age file, not for this identity, or not as it was written."""


def _secret(identity: str) -> X25519PrivateKey:
    """The key within ``AGE-SECRET-KEY-1…`` (Bech32; its checksum guards typing errors, nobody types these)."""
    bits = "".join(f"{BECH32.index(mark):05b}" for mark in identity.lower().rpartition("1")[2][:-CHECKSUM])
    return X25519PrivateKey.from_private_bytes(int(bits[:256], 2).to_bytes(32, "big"))


def _derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, info).derive(secret)


def _text(raw: bytes) -> bytes:
    return base64.b64encode(raw).rstrip(b"=")


def _raw(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)


def _wrap_key(shared: bytes, share: bytes, recipient: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(_derive(shared, share + recipient, b"age-encryption.org/v1/X25519"))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


NO_NONCE = bytes(12)


class AgeWriter:
    """Encrypts what it is given to a file that is open for writing; ``close`` makes it whole."""

    def __init__(self, out: BinaryIO, identity: str) -> None:
        self._out, self._held, self._number = out, bytearray(), 0
        recipient = _secret(identity).public_key().public_bytes_raw()
        ephemeral, file_key = X25519PrivateKey.generate(), os.urandom(16)
        share = ephemeral.public_key().public_bytes_raw()
        wrap = _wrap_key(ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient)), share, recipient)
        body = wrap.encrypt(NO_NONCE, file_key, None)
        header = INTRO + b"-> X25519 " + _text(share) + b"\n" + _text(body) + b"\n---"
        mac = hmac.digest(_derive(file_key, b"", b"header"), header, "sha256")
        nonce = os.urandom(16)
        out.write(header + b" " + _text(mac) + b"\n" + nonce)
        self._cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))

    def write(self, piece: bytes) -> None:
        self._held += piece
        while len(self._held) > CHUNK:  # the last chunk is never empty unless the file is
            self._seal(bytes(self._held[:CHUNK]), last=False)
            del self._held[:CHUNK]

    def close(self) -> None:
        """Write the rest. The file itself stays open."""
        self._seal(bytes(self._held), last=True)
        self._held.clear()

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, None))
        self._number += 1


class AgeFile(io.RawIOBase):
    """A readable, seekable view of what is in an age file; one chunk of it is in memory at a time."""

    def __init__(self, file: BinaryIO, identity: str) -> None:
        super().__init__()
        self._file = file
        file_key, self._start = _open_header(file, identity)
        nonce = file.read(16)
        self._start += 16
        sealed = os.fstat(file.fileno()).st_size - self._start
        self._chunks = -(-sealed // SEALED)
        if self._chunks < 1 or sealed - (self._chunks - 1) * SEALED < TAG:
            raise AgeError
        self.size = sealed - self._chunks * TAG
        self._cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
        self._at, self._number, self._chunk = 0, -1, b""
        self._load(self._chunks - 1)  # a file that was cut off does not end as it should

    def _load(self, number: int) -> None:
        if number == self._number:
            return
        self._file.seek(self._start + number * SEALED)
        sealed = self._file.read(SEALED)
        try:
            self._chunk = self._cipher.decrypt(_nonce(number, last=number == self._chunks - 1), sealed, None)
        except InvalidTag:
            raise AgeError from None
        self._number = number

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        if self._at >= self.size or not len(buffer):
            return 0
        self._load(self._at // CHUNK)
        piece = self._chunk[self._at % CHUNK :][: len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


def _open_header(file: BinaryIO, identity: str) -> tuple[bytes, int]:
    """The file's key, and where its payload begins. Raises AgeError."""
    begin = file.read(LONGEST_HEADER)
    if not begin.startswith(INTRO) or (end := begin.find(b"\n--- ")) < 0:
        raise AgeError
    stop = begin.index(b"\n", end + 1) + 1
    lines = begin[len(INTRO) : end].split(b"\n")
    secret = _secret(identity)
    recipient = secret.public_key().public_bytes_raw()
    for number, line in enumerate(lines):
        if not line.startswith(b"-> X25519 "):
            continue
        try:
            share = _raw(line.split(b" ")[2])
            wrap = _wrap_key(secret.exchange(X25519PublicKey.from_public_bytes(share)), share, recipient)
            file_key = wrap.decrypt(NO_NONCE, _raw(lines[number + 1]), None)
        except (InvalidTag, ValueError, IndexError):
            continue
        mac = hmac.digest(_derive(file_key, b"", b"header"), begin[: end + 4], "sha256")
        if hmac.compare_digest(mac, _raw(begin[end + 5 : stop - 1])):
            file.seek(stop)
            return file_key, stop
    raise AgeError
