"""The office's own upload page, request by request: who may send, what is kept, and what nobody can do."""

import asyncio
import hashlib
import hmac
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlencode

import httpx
import pytest

from bot.web.site import site
from bot.web.upload import UploadPage
from bot.web.upload.doors import signed_by_telegram
from storage.store import Store
from storage.tables import Chat as ChatRow
from tests.chat import Chat
from tests.handlers.test_demands import asked_for, slip
from tests.paper import pdf, photo

BASE = "http://office.example"
TUS = {"tus-resumable": "1.0.0"}
TOKEN = "123:secret"


@asynccontextmanager
async def browser(chat: Chat, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody's browser, at the page of the running office."""
    app = chat.open()
    app.office = replace(app.office, public_url=BASE)
    page = UploadPage(app.served(), ("playground", TOKEN))
    transport = httpx.ASGITransport(site(app.database, list(page.routes())))
    async with httpx.AsyncClient(transport=transport, base_url=BASE, headers=headers) as client:
        yield client


async def link(chat: Chat, who: str = "ana") -> str:
    """The path of a link that somebody asked for in their chat."""
    await chat.says("/menu", as_=who)
    await chat.taps("Dokumente einreichen", as_=who)
    await chat.taps("Lieber über die Seite")
    [url] = [data for row in chat.entries[-1]["buttons"] for kind, _, data in row if kind == "link"]
    return f"/u/{url.rpartition('/')[2]}"


@pytest.fixture
async def ana(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> Chat:
    """An office with pages that can be reached, and somebody who has read the notice."""
    from bot.config import Config

    before = Config.as_office
    monkeypatch.setattr(Config, "as_office", lambda config, today: replace(before(config, today), has_pages=True))
    await chat.arrive("ana")
    return chat


async def upload(client: httpx.AsyncClient, content: bytes, name: str = "YS5qcGc=") -> str:
    """A whole file in two pieces; returns its address."""
    headers = TUS | {"upload-length": str(len(content)), "upload-metadata": f"filename {name}"}
    made = await client.post("/u/files", headers=headers)
    assert made.status_code == 201, made.status_code
    half = len(content) // 2
    for at, piece in ((0, content[:half]), (half, content[half:])):
        assert (await patch(client, made.headers["location"], at, piece)).status_code == 204
    return str(made.headers["location"])


async def patch(client: httpx.AsyncClient, path: str, at: int, piece: bytes) -> httpx.Response:
    headers = TUS | {"upload-offset": str(at), "content-type": "application/offset+octet-stream"}
    return await client.patch(path, headers=headers, content=piece)


async def test_from_the_link_to_the_receipt(ana: Chat) -> None:
    """Two files, turned and reordered; the desk gets one PDF, the chat the receipt."""
    path = await link(ana)
    async with browser(ana) as client:
        assert (await client.post(path)).status_code == 303
        page = (await client.get("/u")).text
        assert "Dokumente senden" in page and "Mietvertrag" in page
        await upload(client, photo("eins"))
        await upload(client, pdf(2))
        await ana.settle()
        async with browser(ana) as again:
            again.cookies = client.cookies
            state = (await again.get("/u/state")).json()
            assert [one["state"] for one in state] == ["kept", "kept"]
            order = [{"id": state[1]["id"], "turn": 90}, {"id": state[0]["id"], "turn": 0}]
            done = await again.post("/u/done", json={"pages": order, "kind": "type:rental-contract"})
            assert done.status_code == 200 and done.json()["number"].startswith("D-") and done.json()["chat"]
            assert (await again.get("/u/state")).json() == []
    ana.who = "ana"
    assert await ana.settle() == ["documents.receipt", "documents.receipt_file"]
    [thread] = ana.topics()
    assert any("Mietvertrag" in text and "3 S." in text for text in ana.desk(thread))
    import io

    import pikepdf

    [entry] = [one for _, one in ana.platform.log() if one.get("thread") == thread and one.get("file")]
    found = ana.platform.file(entry["file"]["id"])
    assert found is not None
    with pikepdf.open(io.BytesIO(found[2])) as document:
        assert [int(one.obj.get("/Rotate", 0)) for one in document.pages] == [90, 90, 0]
    stored = ana.inside(lambda store: len(list(ana.config.storage.vault.rglob("*.age"))))
    assert stored == 4  # two pages, the document, the receipt: no pieces are left


async def test_opening_consumes_nothing_and_a_link_works_once(ana: Chat) -> None:
    """Previewers open links; nobody can use one twice, and nothing is said of why not."""
    path = await link(ana)
    async with browser(ana) as client, browser(ana) as stranger:
        for _ in range(3):
            assert (await stranger.get(path)).status_code == 200
        assert (await client.post(path, headers={"origin": "https://evil.example"})).status_code == 410
        assert (await client.post(path)).status_code == 303
        assert (await stranger.get(path)).status_code == 410
        assert (await stranger.post(path)).status_code == 410
        assert (await stranger.get("/u")).status_code == 410
        assert (await stranger.get("/u/state")).status_code == 410
        assert (await stranger.post("/u/files", headers=TUS | {"upload-length": "5"})).status_code == 410
        policy = (await client.get("/u")).headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "script-src 'self'" in policy


async def test_a_session_ends_half_an_hour_after_the_last_byte(ana: Chat) -> None:
    path = await link(ana)
    content = photo()
    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": str(len(content))})
        where = made.headers["location"]
        ana.clock.move(timedelta(minutes=29))
        assert (await patch(client, where, 0, content[:100])).status_code == 204
        ana.clock.move(timedelta(minutes=29))
        assert (await client.head(where)).headers["upload-offset"] == "100"
        ana.clock.move(timedelta(minutes=2))
        assert (await client.head(where)).status_code == 410
        assert (await patch(client, where, 100, content[100:])).status_code == 410


async def test_an_unused_link_ends_after_a_day(ana: Chat) -> None:
    path = await link(ana)
    ana.clock.move(timedelta(hours=25))
    async with browser(ana) as client:
        assert (await client.get(path)).status_code == 410
        assert (await client.post(path)).status_code == 410


async def test_going_on_after_a_broken_connection(ana: Chat) -> None:
    """The server says how far it is; a piece at another place is refused, and so is one that is too long."""
    path = await link(ana)
    content = photo()
    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": str(len(content))})
        where = made.headers["location"]
        await patch(client, where, 0, content[:1000])
        assert (await patch(client, where, 500, content[500:])).status_code == 409
        assert (await patch(client, where, 1000, content)).status_code == 413
        assert (await client.head(where)).headers["upload-offset"] == "1000"

        async def breaks() -> AsyncIterator[bytes]:
            yield content[1000:3000]
            raise httpx.ReadError("the line is broken")

        with pytest.raises(httpx.ReadError):
            await client.patch(
                where,
                headers=TUS | {"upload-offset": "1000", "content-type": "application/offset+octet-stream"},
                content=breaks(),
            )
        at = int((await client.head(where)).headers["upload-offset"])
        assert at in (1000, 3000)
        assert (await patch(client, where, at, content[at:])).status_code == 204
        assert (await client.head(where)).headers["upload-offset"] == str(len(content))
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        assert [one["state"] for one in (await again.get("/u/state")).json()] == ["kept"]


async def test_nobody_reaches_anothers_files(ana: Chat) -> None:
    """A session sees its own files; ids are no keys."""
    await ana.arrive("ben")
    hers, his = await link(ana, "ana"), await link(ana, "ben")
    async with browser(ana) as client, browser(ana) as ben:
        await client.post(hers)
        await ben.post(his)
        where = await upload(client, photo())
        assert (await ben.head(where)).status_code == 410
        assert (await patch(ben, where, 0, b"x")).status_code == 410
        assert (await ben.delete(where)).status_code == 410
        page = (await client.get("/u/state")).json()[0]["id"]
        await ben.delete(f"/u/pages/{page}")
        assert len((await client.get("/u/state")).json()) == 1
        assert (await ben.get("/u/state")).json() == []
        assert (await client.head("/u/files/nonsense")).status_code == 410


@pytest.mark.parametrize("length", ["0", "-1", "x", "", "100000001"])
async def test_sizes_that_cannot_be(ana: Chat, length: str) -> None:
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": length})
        assert made.status_code == 413


async def test_bad_files_are_named_in_words_and_the_rest_is_sent(ana: Chat) -> None:
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        await upload(client, b"PK\x03\x04" + b"x" * 100)
        await upload(client, pdf(1, password="x"))
        await upload(client, photo(size=(300, 400)))
        assert (await client.post("/u/done", json={"pages": []})).status_code == 409
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        state = (await again.get("/u/state")).json()
        assert [one["state"] for one in state] == ["refused", "refused", "kept"]
        assert "PDF" in state[0]["notes"][0] and "Passwort" in state[1]["notes"][0] and "klein" in state[2]["notes"][0]
        done = await again.post("/u/done", content=b'{"pages":[{"id":"x"}],"kind":"type:evil"}')
        assert done.status_code == 200


async def test_what_was_not_sent_waits_in_the_chat(ana: Chat) -> None:
    """The phone went dark: half an hour later the page is in the conversation, and is recalled there."""
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        await upload(client, photo())
    ana.who = "ana"
    assert await ana.settle() == []
    await ana.later(minutes=31, as_="ana")
    assert await ana.later(minutes=11) == ["documents.recall"]
    assert "documents.receipt_late" in await ana.taps("Jetzt absenden")


async def test_a_slip_opens_the_page_and_shows_nothing_of_the_person(ana: Chat) -> None:
    """Whoever holds the paper may send; the list is what stands on it; the case gets it, marked."""
    thread = await asked_for(ana, "Mietvertrag, Kontoauszüge bis 20.3.")
    await ana.staff_taps("Beiblatt", thread=thread)
    code, address = slip(ana, thread)
    async with browser(ana) as client:
        front = (await client.get("/s/" + address.rpartition("/")[2])).text
        assert "Kontoauszüge" in front and "Mietvertrag" in front and code in front
        assert (await client.get("/s/BCDFGHJKMNPQRSTV")).status_code == 410
        assert (await client.post("/s/" + address.rpartition("/")[2])).status_code == 303
        page = (await client.get("/u")).text
        assert "Angefordert: Mietvertrag" in page
        [wanted] = re.findall(r'value="(request:[^"]+)">[^<]*Mietvertrag', page)
        await upload(client, photo())
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        [one] = (await again.get("/u/state")).json()
        done = await again.post("/u/done", json={"pages": [{"id": one["id"]}], "kind": wanted})
        assert done.json()["chat"] is False
    await ana.settle()
    assert any("Mietvertrag" in text and "Beiblatt" in text for text in ana.desk(thread))
    assert any("☑ Mietvertrag" in text for text in ana.desk(thread))


async def test_the_page_speaks_the_languages_of_the_office(ana: Chat) -> None:
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        assert 'lang="de"' in (await client.get("/u")).text
        english = (await client.get("/u?lang=en")).text
        assert 'lang="en"' in english and "Send documents" in english
        assert "Send documents" in (await client.get("/u")).text
        assert "Send documents" in (await client.get("/u?lang=xx", headers={"accept-language": "en-GB"})).text


def init_data(user: int, at: float, token: str = TOKEN, **more: str) -> str:
    """What Telegram would hand to the Mini App."""
    fields = {"auth_date": str(int(at)), "query_id": "AAH", "user": json.dumps({"id": user, "first_name": "A"}), **more}
    text = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    return urlencode(fields | {"hash": hmac.new(key, text.encode(), hashlib.sha256).hexdigest()})


def test_only_what_telegram_signed_just_now_counts() -> None:
    now = 1_700_000_000.0
    assert (signed_by_telegram(init_data(42, now), TOKEN, now) or ("", ""))[0] == "42"
    assert signed_by_telegram(init_data(42, now, token="1:other"), TOKEN, now) is None
    assert signed_by_telegram(init_data(42, now - 4000), TOKEN, now) is None
    changed = init_data(42, now).replace("%22id%22%3A+42", "%22id%22%3A+43")
    assert changed != init_data(42, now) and signed_by_telegram(changed, TOKEN, now) is None
    for junk in ("", "hash=", "hash=00&user=x", "a=b&hash=" + "0" * 64, "hash=é"):
        assert signed_by_telegram(junk, TOKEN, now) is None


async def test_the_mini_app_lets_its_user_in_once(ana: Chat) -> None:
    """As the chat that they are; the same data again opens nothing."""

    def renumber(store: object) -> None:
        chat = store.people.chat("playground", "ana")  # type: ignore[attr-defined]
        assert isinstance(chat, ChatRow)
        chat.address = "42"
        store.add(chat)  # type: ignore[attr-defined]
        store.flush()  # type: ignore[attr-defined]

    ana.inside(renumber)
    signed = init_data(42, ana.clock.now().timestamp())
    async with browser(ana) as client, browser(ana) as thief:
        shell = await client.get("/u/app")
        assert "telegram.org" not in shell.text and "/u/page.js" in shell.text
        assert (await client.post("/u/app", content=init_data(7, ana.clock.now().timestamp()))).status_code == 403
        entered = await client.post("/u/app", content=signed)
        assert entered.status_code == 200
        assert "SameSite=none" in entered.headers["set-cookie"] and "Secure" in entered.headers["set-cookie"]
        assert (await thief.post("/u/app", content=signed)).status_code == 403
        reordered = "&".join(reversed(signed.split("&")))
        assert (await thief.post("/u/app", content=reordered)).status_code == 403
        session = entered.headers["set-cookie"].partition(";")[0]
        assert (await client.get("/u", headers={"cookie": session})).status_code == 200


async def test_a_hundred_megabytes(ana: Chat) -> None:
    """They come through, and nothing of them is ever plain on the disk."""
    import io
    import random

    import pikepdf

    marker = random.Random(6).randbytes(400)
    with pikepdf.new() as document:
        for _ in range(19):
            page = document.add_blank_page(page_size=(595, 842))
            page.obj.Ballast = document.make_stream(marker * 13_000)
        out = io.BytesIO()
        document.save(out, compress_streams=False)
    content = out.getvalue()
    assert 95_000_000 < len(content) < 100_000_000
    path, plain = await link(ana), []

    def look() -> None:
        for file in ana.config.storage.vault.parent.rglob("*"):
            if file.is_file() and marker in file.read_bytes():
                plain.append(file.name)

    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": str(len(content))})
        for at in range(0, len(content), 20_000_000):
            piece = content[at : at + 20_000_000]
            assert (await patch(client, made.headers["location"], at, piece)).status_code == 204
        look()
    await ana.settle()
    look()
    async with browser(ana) as again:
        again.cookies = client.cookies
        [one] = (await again.get("/u/state")).json()
        assert one["state"] == "kept", one
        await again.post("/u/done", json={"pages": [{"id": one["id"]}], "kind": "type:rental-contract"})
    await ana.settle()
    look()
    assert plain == []
    [thread] = ana.topics()
    assert any("19 S." in text for text in ana.desk(thread))


async def test_a_page_that_was_taken_off_is_not_sent(ana: Chat) -> None:
    """Also when its last byte was faster than the tap."""
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        await upload(client, photo("eins"))
        where = await upload(client, photo("zwei"))
        assert (await client.delete(where)).status_code == 204
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        [one] = (await again.get("/u/state")).json()
        sent = {"pages": [{"id": one["id"]}], "kind": "type:rental-contract"}
        first = (await again.post("/u/done", json=sent)).json()
        assert (await again.post("/u/done", json=sent)).json()["number"] == first["number"]  # the answer got lost
    await ana.settle()
    assert any("1 S." in text for text in ana.desk(ana.topics()[0]))


async def test_a_kind_named_on_the_page_answers_the_request_for_it(ana: Chat) -> None:
    await asked_for(ana, "Mietvertrag bis 20.3.")
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        await upload(client, photo())
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        [one] = (await again.get("/u/state")).json()
        await again.post("/u/done", json={"pages": [{"id": one["id"]}], "kind": "type:rental-contract"})
    ana.who = "ana"
    assert "demand.complete" in await ana.settle()


async def test_pages_stay_on_the_page_while_its_session_lives(ana: Chat) -> None:
    """A slow second page keeps the first one there."""
    path, content = await link(ana), photo("zwei")
    async with browser(ana) as client:
        await client.post(path)
        await upload(client, photo("eins"))
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        made = await again.post("/u/files", headers=TUS | {"upload-length": str(len(content))})
        for at in (0, 10):
            ana.clock.move(timedelta(minutes=20))
            assert (await patch(again, made.headers["location"], at, content[at : at + 10])).status_code == 204
    await ana.settle()
    async with browser(ana) as again:
        again.cookies = client.cookies
        assert [one["state"] for one in (await again.get("/u/state")).json()] == ["kept"]


async def test_large_bodies_are_not_read(ana: Chat) -> None:
    async with browser(ana) as client:
        for address in ("/u/done", "/u/app"):
            assert (await client.post(address, content=b"x" * 2_000_000)).status_code in (403, 410)


async def test_a_day_has_its_limit(ana: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody fills the disk."""
    monkeypatch.setattr("bot.web.upload.tus.MOST_A_DAY", 1000)
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        assert (await client.post("/u/files", headers=TUS | {"upload-length": "900"})).status_code == 201
        assert (await client.post("/u/files", headers=TUS | {"upload-length": "200"})).status_code == 429
        monkeypatch.setattr("bot.web.upload.tus.RESERVE", 1 << 60)
        assert (await client.post("/u/files", headers=TUS | {"upload-length": "50"})).status_code == 507


async def test_a_line_that_falls_silent_is_a_broken_one(ana: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """From one network to another a connection hangs half open: what has come counts soon, and the phone goes on."""
    monkeypatch.setattr("bot.web.upload.tus.SILENCE", 0.2)
    path, content = await link(ana), photo()

    async def hangs() -> AsyncIterator[bytes]:
        yield content[:1000]
        await asyncio.sleep(30)

    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": str(len(content))})
        where = made.headers["location"]
        headers = TUS | {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
        async with asyncio.timeout(10):
            stuck = asyncio.create_task(client.patch(where, headers=headers, content=hangs()))
            while (await client.head(where)).headers["upload-offset"] != "1000":
                await asyncio.sleep(0.05)
        stuck.cancel()
        assert (await patch(client, where, 1000, content[1000:])).status_code == 204


async def test_erasing_a_person_takes_what_they_were_sending(ana: Chat) -> None:
    """Also the pieces of a file that was never finished; their session opens nothing any more."""
    path = await link(ana)
    async with browser(ana) as client:
        await client.post(path)
        made = await client.post("/u/files", headers=TUS | {"upload-length": "1000"})
        assert (await patch(client, made.headers["location"], 0, b"x" * 400)).status_code == 204
        assert len(list(ana.config.storage.vault.rglob("*.age"))) == 1

        def erase(store: Store) -> None:
            known = store.people.known("playground", "ana")
            assert known is not None
            for file_id in store.people.erase(known[1]):
                store.work.add("remove", file_id)

        ana.inside(erase)
        assert (await client.get("/u")).status_code == 410
        assert (await patch(client, made.headers["location"], 400, b"x")).status_code == 410
    await ana.settle()
    assert list(ana.config.storage.vault.rglob("*.age")) == []
