"""Age files in pieces: the library reads what we write, we read what it writes, anywhere in it."""

import io
import random
from pathlib import Path

import pyrage
import pytest
from pyrage import x25519

from storage.age import CHUNK, AgeError, AgeFile, AgeWriter

SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 5 * CHUNK + 17)


def written(path: Path, identity: str, content: bytes) -> None:
    chance = random.Random(len(content))
    with path.open("wb") as out:
        writer, at = AgeWriter(out, identity), 0
        while at < len(content):
            step = chance.randint(1, 100_000)
            writer.write(content[at : at + step])
            at += step
        writer.close()


@pytest.mark.parametrize("size", SIZES)
def test_the_library_reads_what_was_written_in_pieces(tmp_path: Path, size: int) -> None:
    identity, content = x25519.Identity.generate(), random.Random(size).randbytes(size)
    written(tmp_path / "a", str(identity), content)
    assert pyrage.decrypt((tmp_path / "a").read_bytes(), [identity]) == content


@pytest.mark.parametrize("size", SIZES)
def test_what_the_library_wrote_is_read_anywhere(tmp_path: Path, size: int) -> None:
    identity, content = x25519.Identity.generate(), random.Random(size).randbytes(size)
    (tmp_path / "a").write_bytes(pyrage.encrypt(content, [identity.to_public()]))
    chance, expected = random.Random(1), io.BytesIO(content)
    with AgeFile((tmp_path / "a").open("rb"), str(identity)) as found:
        whole = io.BufferedReader(found)
        assert whole.read() == content
        for _ in range(40):
            at, length = chance.randint(0, size + 10), chance.randint(0, 2 * CHUNK)
            whole.seek(at), expected.seek(at)
            assert whole.read(length) == expected.read(length)


def test_a_file_that_was_changed_or_cut_is_not_read(tmp_path: Path) -> None:
    identity = str(x25519.Identity.generate())
    path = tmp_path / "a"
    written(path, identity, b"paper" * 50_000)
    good = path.read_bytes()
    for bad in (good[:-1], good[: -CHUNK // 2], good[:100], b"", good[:-1] + bytes([good[-1] ^ 1]), b"x" + good):
        path.write_bytes(bad)
        with pytest.raises(AgeError):
            AgeFile(path.open("rb"), identity).close()
    path.write_bytes(good[:1000] + bytes([good[1000] ^ 1]) + good[1001:])
    with AgeFile(path.open("rb"), identity) as found, pytest.raises(AgeError):
        found.read(10)
    path.write_bytes(good)
    with pytest.raises(AgeError):
        AgeFile(path.open("rb"), str(x25519.Identity.generate())).close()
