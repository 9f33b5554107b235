"""Logs and disk of an office on Matrix never carry content, names or tokens in the open."""

import logging
from pathlib import Path

import pytest

from bot import logs
from tests.matrix.office import office_of
from tests.matrix.synapse import Synapse
from tests.paper import photo

MARKERS = ("Zwiebelfisch", "Quittengelee", "Pflaumenmus")


async def test_what_people_write_is_nowhere_in_the_open(
    synapse: Synapse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Texts of both sides and a file's name are planted; log, database, vault and crypto store are searched."""
    logs.set_up(logging.DEBUG)
    async with office_of(synapse, tmp_path) as office:
        await office.start()
        ana, room, thread = await office.case("Zwiebelfisch")
        await office.kaya.says(office.room, "Quittengelee", thread=thread)
        await ana.uploads(room, "Pflaumenmus.jpg", "image/jpeg", photo("Pflaumenmus"))
        await office.sees(ana, room, "Eine Seite ist da")
        await office.later(12)
        await office.sees(ana, room, "Quittengelee")
        token = office.channel.recovery.token
        await office.stop()
        printed = capsys.readouterr().err
        assert ana.user not in printed and token not in printed
        assert not [marker for marker in MARKERS if marker in printed]
        places = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "matrix"]
        assert len(places) > 4
        for path in places:
            content = path.read_bytes()
            assert token.encode() not in content, path
            assert not [marker for marker in MARKERS if marker.encode() in content], path
