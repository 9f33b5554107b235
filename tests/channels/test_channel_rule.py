"""``documents: link`` on Telegram, end to end: no claimant's file and no copy of one ever passes through it."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection
from sqlmodel import select

from bot.app import App
from bot.web.desk import DeskPage
from bot.web.site import site
from bot.web.upload import UploadPage
from storage.store import Store
from storage.tables import Demand
from tests.channels.telegram_office import (
    ANA,
    BEN,
    GROUP,
    KAYA,
    case,
    pass_seconds,
    running,
    topic_with,
    until,
    welcome,
)
from tests.paper import photo
from tests.standin.server import BotApi
from tests.standin.world import TOKEN, World
from tests.web.test_upload import init_data, upload

OUTSIDE = "https://office.example"
SENDS_FILES = {"sendDocument", "sendPhoto", "sendVoice", "sendMediaGroup", "sendAudio", "sendVideo"}


@pytest.fixture
async def app(api: BotApi, tmp_path: Path) -> AsyncIterator[App]:
    values = {"JOBCENTER_CHANNELS__TELEGRAM__DOCUMENTS": "link", "JOBCENTER_WEB__PUBLIC_URL": OUTSIDE}
    async with running(tmp_path, api, **values) as started:
        yield started


def browser(app: App) -> httpx.AsyncClient:
    """Somebody's browser at the office's pages, behind a proxy that ends TLS."""
    [account] = app.channels
    pages = UploadPage(app.served(), (account, TOKEN))
    desk = DeskPage(app.served())
    transport = httpx.ASGITransport(site(app.database, [*desk.routes(), *pages.routes()]))
    return httpx.AsyncClient(transport=transport, base_url=OUTSIDE)


def button(world: World, chat: int, kind: str) -> str:
    """The address of the newest button of a kind in a chat."""
    found = [
        one[kind]
        for message in world.seen(chat)
        for row in (message.get("reply_markup") or {}).get("inline_keyboard", ())
        for one in row
        if kind in one
    ]
    return str(found[-1]["url"] if kind == "web_app" else found[-1])


async def test_a_photo_is_not_fetched_and_the_page_takes_its_place(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.photo(ANA, photo())
    await until(lambda: any("nicht geholt" in text for text in world.texts(ANA)))
    assert button(world, ANA, "web_app") == f"{OUTSIDE}/u/app"
    async with browser(app) as client:
        await client.post(button(world, ANA, "url"))
        await upload(client, photo("geheim"))
        state: list[dict[str, str]] = []
        while not state or state[0]["state"] == "checking":
            await asyncio.sleep(0.1)
            state = (await client.get("/u/state")).json()
        assert [one["state"] for one in state] == ["kept"]
        pages = [{"id": one["id"]} for one in state]
        sent = await client.post("/u/done", json={"pages": pages, "kind": "type:rental-contract"})
        assert sent.status_code == 200
    await until(lambda: any("Beim Jobcenter eingegangen" in text for text in world.texts(ANA)))
    thread = await until(lambda: topic_with(world, "Mietvertrag"))
    assert isinstance(thread, int)
    world.says(KAYA, "/start")
    await until(lambda: world.texts(KAYA))
    world.tap(KAYA, "Lesen", chat=GROUP)
    await until(lambda: any("gilt einmal" in text for text in world.texts(KAYA)))
    async with browser(app) as client:
        await client.post(button(world, KAYA, "url"))
        page = (await client.get("/desk")).text
        [address] = re.findall(r'href="(/desk/file/[^"]+)"', page)
        assert (await client.get(address)).content.startswith(b"%PDF")
    methods = [method for _, method, _ in world.calls]
    assert "getFile" not in methods
    brought = [values for _, method, values in world.calls if method in SENDS_FILES]
    assert all(int(values["chat_id"]) == ANA for values in brought)  # the receipt, which says no more than its text
    assert len(brought) <= 1


async def test_no_attachment_of_a_message_and_no_voice(app: App, world: World) -> None:
    """Neither within an exchange nor as an answer to a question; the words go on."""
    await case(world, app, ANA)
    before = len(world.texts(ANA))
    world.photo(ANA, photo(), caption="Siehe Foto")
    await until(lambda: len(world.texts(ANA)) > before)
    assert any("nicht geholt" in text for text in world.texts(ANA)[before:])
    await pass_seconds(app, 11)
    await until(lambda: topic_with(world, "Siehe Foto"))
    world.says(
        ANA, voice={"file_id": "v", "file_unique_id": "v", "duration": 1, "mime_type": "audio/ogg", "file_size": 9}
    )
    await until(lambda: sum("nicht geholt" in text for text in world.texts(ANA)) >= 2)
    assert not any(method == "getFile" for _, method, _ in world.calls)


async def test_no_file_of_staff_goes_there(app: App, world: World) -> None:
    """Staff are told, and nothing is fetched or sent."""
    thread = await case(world, app, ANA)
    world.photo(KAYA, photo(), chat=GROUP, thread=thread)
    await until(lambda: topic_with(world, "dürfen keine Dateien gehen"))
    assert not any(method in SENDS_FILES | {"getFile"} for _, method, _ in world.calls)


async def test_the_menu_leads_to_the_page(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.tap(ANA, "Dokumente einreichen")
    await until(lambda: any("auf der Seite des Jobcenters" in text for text in world.texts(ANA)))
    assert button(world, ANA, "url").startswith(f"{OUTSIDE}/u/")


async def test_the_mini_app_is_signed_by_telegram(app: App, world: World) -> None:
    await welcome(world, ANA)
    signed = init_data(ANA, app.clock.now().timestamp(), token=TOKEN)
    async with browser(app) as client:
        assert (await client.post("/u/app", content=signed)).status_code == 200
        assert (await client.get("/u")).status_code == 200
        assert (await client.get("/u/state")).json() == []
    async with browser(app) as client:
        assert (await client.post("/u/app", content=signed)).status_code == 403
        assert (await client.post("/u/app", content=json.dumps({"user": ANA}))).status_code == 403


async def test_what_a_slips_holder_sends_reaches_the_case_that_asked(app: App, world: World) -> None:
    """The page that takes the photo's place is for the list, not for whoever holds the paper."""
    thread = await case(world, app, ANA)
    world.says(KAYA, "/request Mietvertrag bis 1.12.2099", chat=GROUP, thread=thread)
    world.says(KAYA, "/anfordern Mietvertrag", chat=GROUP, thread=thread)
    await until(lambda: topic_with(world, "noch nicht gesendet"))
    world.tap(KAYA, "✅ Anfordern", chat=GROUP)
    await until(lambda: any("Unterlagen bis" in text for text in world.texts(ANA)))

    def code(connection: Connection) -> str:
        store = Store(connection, app.secrets, app.clock.now())
        return store.demands.code(store.session.exec(select(Demand).where(Demand.state == "open")).one())

    await welcome(world, BEN)
    world.says(BEN, await app.database.run(code))
    await until(lambda: any("Diese Unterlagen braucht" in text for text in world.texts(BEN)))
    world.photo(BEN, photo())
    await until(lambda: any("auf der Seite des Jobcenters" in text for text in world.texts(BEN)))
    async with browser(app) as client:
        await client.post(button(world, BEN, "url"))
        page = (await client.get("/u")).text
        assert "Angefordert: Mietvertrag" in page
    assert not any(method == "getFile" for _, method, _ in world.calls)
