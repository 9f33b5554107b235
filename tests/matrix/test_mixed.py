"""Two messengers in one office: staff on one, claimants on the other, and one person with both."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import uvicorn
from playwright.async_api import async_playwright, expect

from bot.web.desk import DeskPage
from bot.web.site import site
from tests.channels.telegram_office import ANA, GROUP, KAYA, people, serving, topic_with, until
from tests.matrix.office import MatrixOffice, office_of
from tests.matrix.synapse import Synapse
from tests.paper import photo
from tests.standin.server import BotApi
from tests.standin.world import TOKEN, World
from tests.web.test_playground import ARTIFACTS, CHROMIUM, QUIET


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    world = people()
    async with serving(world) as served:
        yield served
    assert world.violations == []


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def both(api: BotApi, desk: str, port: int, **more: str) -> dict[str, str]:
    """Both messengers are on; ``desk`` says where the team's group is."""
    return {
        "JOBCENTER_CHANNELS__TELEGRAM__ENABLED": "true",
        "JOBCENTER_CHANNELS__TELEGRAM__TOKEN": TOKEN,
        "JOBCENTER_CHANNELS__TELEGRAM__API_URL": api.url,
        "JOBCENTER_CHANNELS__TELEGRAM__LIMITS": "{overall: 1000/s, chat: 1000/s, group: 1000/s}",
        "JOBCENTER_DESK__TEAMS": f"[{{name: Leistung, {desk}, subjects: [money, documents]}}]",
        "JOBCENTER_WEB__PUBLIC_URL": f"http://127.0.0.1:{port}",
        **more,
    }


@asynccontextmanager
async def pages(office: MatrixOffice, port: int) -> AsyncIterator[str]:
    """The office's own pages, served."""
    app = office.app
    assert app is not None
    desk = DeskPage(app.served())
    config = uvicorn.Config(site(app.database, desk.routes()), host="127.0.0.1", port=port, log_level="warning")
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await task


async def enrolled(office: MatrixOffice, world: World) -> None:
    """Kaya has written to the bot in private once, as every staff member does who wants to read there."""
    world.says(KAYA, "/start")
    await until(lambda: any("Willkommen" in text for text in world.texts(KAYA)))


async def link_of(world: World, thread: int) -> str:
    """Kaya taps [Lesen] in the topic; the address comes in her private chat."""
    before = len(world.seen(KAYA))
    world.tap(KAYA, "Lesen", chat=GROUP, thread=thread)
    found = await until(
        lambda: [
            row[0]["url"]
            for message in world.seen(KAYA)[before:]
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            if "url" in row[0] and "/desk/" in row[0]["url"]
        ]
    )
    return str(found[-1])


def said_in_telegram(world: World) -> str:
    """Everything that ever passed through Telegram towards anybody: texts, captions, buttons, file names."""
    return repr([values for _, _, values in world.calls])


async def test_a_matrix_claimant_at_a_telegram_desk(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """The desk sees that there is something; what it is stands on the office's own page only."""
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path, **both(api, f"telegram_chat: '{GROUP}'", port)) as office:
        await office.start(telegram=True)
        async with pages(office, port) as url:
            await enrolled(office, world)
            ana, room = await office.claimant()
            await office.writes(ana, room, "Meine geheime Frage")
            await office.later(11)
            thread = int(await until(lambda: topic_with(world, "verschlüsselt")))
            await ana.uploads(room, "a.jpg", "image/jpeg", photo("Mietvertrag"))
            await office.sees(ana, room, "Eine Seite ist da")
            await ana.says(room, "Mietvertrag")
            await office.sees(ana, room, "Mietvertrag: 1 Seite")
            await ana.says(room, "1")
            await until(lambda: any("Dokument in" in text for text in world.texts(GROUP, thread)))
            await office.sees(ana, room, "Zu wem gehören")
            await ana.says(room, "Ana Musterfrau 12345//0012345")
            await office.sees(ana, room, "Danke")
            link = await link_of(world, thread)
            await read_and_answer(url, link, "Guten Tag, Frau Musterfrau")
            await office.later(11)
            await office.sees(ana, room, "Guten Tag, Frau Musterfrau")
            await until(lambda: any("auf der Seite geantwortet" in text for text in world.texts(GROUP, thread)))
            world.tap(KAYA, "Abgelegt", chat=GROUP, thread=thread)
            await office.sees(ana, room, "Abgelegt: Mietvertrag")
            everything = said_in_telegram(world)
            for secret in ("geheime", "Musterfrau", "0012345", "Guten Tag, Frau", "Mietvertrag", "%PDF"):
                assert secret not in everything, secret
            assert link.rpartition("/")[2] not in repr(world.texts(GROUP))


async def read_and_answer(url: str, link: str, answer: str) -> None:
    """In a real browser; opening the address consumes nothing, and it works once."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await browser.new_page(viewport={"width": 900, "height": 900})
        elsewhere: list[str] = []
        page.on("request", lambda request: elsewhere.append(request.url) if not request.url.startswith(url) else None)
        for _ in range(2):
            await page.goto(link)
            await expect(page.get_by_role("button", name="Öffnen")).to_be_visible()
        await page.get_by_role("button", name="Öffnen").click()
        await expect(page.get_by_text("Meine geheime Frage")).to_be_visible()
        await expect(page.get_by_text("Mietvertrag").first).to_be_visible()
        async with page.expect_download() as download:
            await page.get_by_role("link").last.click()
        assert Path(await (await download.value).path()).read_bytes().startswith(b"%PDF")
        await page.get_by_label("Antworten").fill(answer)
        ARTIFACTS.mkdir(exist_ok=True)
        await page.screenshot(path=ARTIFACTS / "desk-page.png", full_page=True)
        await page.get_by_role("button", name="Senden").click()
        await expect(page.get_by_text("geht in zehn Sekunden hinaus")).to_be_visible()
        stranger = await (await browser.new_context()).new_page()
        response = await stranger.goto(link)
        assert response is not None and response.status == 410
        response = await stranger.goto(f"{url}/desk")
        assert response is not None and response.status == 410
        assert elsewhere == []
        await browser.close()


async def test_links_end_and_foreign_forms_do_nothing(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """A guess, another site's form, a link that is over, somebody who has left the group: nothing is shown."""
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path, **both(api, f"telegram_chat: '{GROUP}'", port)) as office:
        await office.start(telegram=True)
        async with pages(office, port) as url, aiohttp.ClientSession() as session:
            ana, room = await office.claimant()
            await office.writes(ana, room, "Meine geheime Frage")
            await office.later(11)
            thread = int(await until(lambda: topic_with(world, "verschlüsselt")))
            world.tap(KAYA, "Lesen", chat=GROUP, thread=thread)
            await until(lambda: any("zuerst privat" in text for text in world.texts(GROUP, thread)))
            await enrolled(office, world)
            link = await link_of(world, thread)
            async with session.post(link, headers={"origin": "https://evil.example"}, allow_redirects=False) as answer:
                assert answer.status == 410
            async with session.get(f"{url}/desk/{'x' * 43}") as answer:
                assert answer.status == 410
            async with session.post(link, headers={"origin": url}, allow_redirects=False) as answer:
                assert answer.status == 303
                cookie = answer.cookies["desk"]
                assert cookie["httponly"] and cookie["samesite"] == "strict"
                assert "script-src" not in answer.headers["content-security-policy"]
                assert answer.headers["content-security-policy"].startswith("default-src 'none'")
            kept = {"cookie": f"desk={cookie.value}"}
            async with session.get(f"{url}/desk", headers=kept) as answer:
                assert answer.status == 200 and "geheime" in await answer.text()
            forged = {**kept, "origin": "https://evil.example"}
            async with session.post(f"{url}/desk/answer", data={"text": "x", "id": "1"}, headers=forged) as answer:
                assert answer.status == 410
            async with session.get(f"{url}/desk/file/../../etc/passwd", headers=kept) as answer:
                assert answer.status in (404, 410)
            later = await link_of(world, thread)
            await office.later(31 * 60)
            for address in (f"{url}/desk", later):
                async with session.get(address, headers=kept) as answer:
                    assert answer.status == 410


async def test_an_office_may_decide_otherwise(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    world, port = api.world, free_port()
    values = both(api, f"telegram_chat: '{GROUP}'", port, JOBCENTER_DESK__BRIDGE="content")
    async with office_of(synapse, tmp_path, **values) as office:
        await office.start(telegram=True)
        ana, room = await office.claimant()
        await office.writes(ana, room, "Offene Frage")
        await office.later(11)
        await until(lambda: topic_with(world, "Offene Frage"))


async def test_the_days_calls_at_a_plainer_desk_are_without_numbers(
    synapse: Synapse, tmp_path: Path, api: BotApi
) -> None:
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path, **both(api, f"telegram_chat: '{GROUP}'", port)) as office:
        app = await office.start(telegram=True)
        ana, room = await office.claimant()
        await office.books(ana, room, "0203 7654321")
        await until(lambda: topic_with(world, "Rückruf in"))

        def day(store: Any) -> Any:
            chat = store.people.chat(f"matrix:{office.bot}", room)
            return store.callbacks.open_of(store.people.person_of(chat).id).starts_at

        starts = await office.inside(day)
        from handlers.desk.agenda import agenda
        from handlers.kit import Context

        def show(store: Any) -> str:
            context = Context(store, app.office, app.words, app.places)
            return app.words.text("de", agenda(context, app.office.teams[0], app.office.local(starts).date()).say)

        listed = await office.inside(show)
        assert "🔒" in listed and "7654321" not in listed
        assert "7654321" not in said_in_telegram(world)


async def test_a_telegram_claimant_at_a_matrix_desk(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """The desk is encrypted: everything may go there, and answers go back as ever."""
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path) as office:
        office.more = both(api, f"matrix_room: '{office.room}'", port)
        app = await office.start(telegram=True)
        await case_at_matrix(world, app, "Hallo aus Telegram")
        thread = await office.thread("Hallo aus Telegram")
        await office.kaya.says(office.room, "Guten Tag aus Matrix", thread=thread)
        await asyncio.sleep(1.5)
        await office.later(11)
        await until(lambda: any("Guten Tag aus Matrix" in text for text in world.texts(ANA)))


async def case_at_matrix(world: World, app: Any, text: str) -> None:
    from tests.channels.telegram_office import pass_seconds, verify, welcome

    await welcome(world, ANA)
    world.says(ANA, text)
    await until(lambda: any("Soll das ans Jobcenter" in one for one in world.texts(ANA)))
    world.tap(ANA, "Ja, senden")
    await until(lambda: any("Geht ans Jobcenter" in one for one in world.texts(ANA)))
    await pass_seconds(app, 11)
    await verify(app)


async def test_one_person_with_both_messengers_is_joined_by_staff(
    synapse: Synapse, tmp_path: Path, api: BotApi
) -> None:
    """Both chats show the same matters; the person chooses where answers go; the audit log says who did it."""
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path) as office:
        office.more = both(api, f"matrix_room: '{office.room}'", port)
        app = await office.start(telegram=True)
        await case_at_matrix(world, app, "Hallo aus Telegram")
        other = await office.thread("Hallo aus Telegram")
        ana, room, thread = await office.case("Hallo aus Matrix")
        number = next(text for text in office.kaya.texts(office.room) if "Hallo aus Telegram" in text).split()[1]
        await office.kaya.says(office.room, f"!join {number}", thread=thread)
        sure = await office.event(office.kaya, office.room, "dieselbe Person")
        await asyncio.sleep(1)
        await office.kaya.reacts(office.room, sure["event_id"], "1️⃣")
        await office.event(office.kaya, office.room, "ist jetzt Teil von")
        told = await office.event(office.kaya, office.room, "Bitte dort weiterschreiben")
        assert told["content"]["m.relates_to"]["event_id"] == other
        await office.sees(ana, room, "Chats verbunden")
        await until(lambda: any("Chats verbunden" in text for text in world.texts(ANA)))
        world.tap(ANA, "Antworten immer hierher")
        await until(lambda: any("immer in diesen Chat" in text for text in world.texts(ANA)))
        await ana.says(room, "Noch etwas aus Matrix")
        await office.sees(ana, room, "geht ans Jobcenter")
        await office.kaya.says(office.room, "Antwort für beide", thread=thread)
        await asyncio.sleep(1.5)
        await office.later(11)
        await until(lambda: any("Antwort für beide" in text for text in world.texts(ANA)))
        assert not any("Antwort für beide" in text for text in ana.texts(room))

        def look(store: Any) -> tuple[int, set[str], int]:
            chat = store.people.chat(f"matrix:{office.bot}", room)
            person = store.people.person_of(chat)
            texts = {str(store.messages.body(one)["text"]) for one in store.messages.of(person.id, 20)}
            return len(store.people.chats_of(person.id)), texts, len(store.audit.of(person.id))

        chats, texts, notes = await office.inside(look)
        assert chats == 2 and notes == 1
        assert {"Hallo aus Telegram", "Hallo aus Matrix"} <= texts


async def test_a_joined_person_is_erased_whole(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """Both keys go, and with them whatever was sealed by either."""
    world, port = api.world, free_port()
    async with office_of(synapse, tmp_path) as office:
        office.more = both(api, f"matrix_room: '{office.room}'", port)
        app = await office.start(telegram=True)
        await case_at_matrix(world, app, "Hallo aus Telegram")
        await office.thread("Hallo aus Telegram")
        _, room, _ = await office.case("Hallo aus Matrix")

        def join_and_erase(store: Any) -> tuple[int, int]:
            kept = store.people.person_of(store.people.chat(f"matrix:{office.bot}", room))
            gone = store.people.person_of(store.people.chat("telegram:123456", str(ANA)))
            store.people.join(kept, gone)
            store.people.erase(store.people.parts_of(kept.id)[0] if kept.joined_to else kept)
            from sqlalchemy import func, select

            from storage.tables import DataKey, Message

            keys = store.connection.execute(
                select(func.count()).select_from(DataKey).where(DataKey.purpose.in_(("person", "chat")))  # type: ignore[attr-defined]
            ).scalar()
            return keys, store.connection.execute(select(func.count()).select_from(Message)).scalar()

        assert await office.inside(join_and_erase) == (0, 0)


async def test_what_was_taken_back_is_not_to_be_read_on_the_page(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """Neither within the ten seconds nor afterwards."""
    port = free_port()
    async with office_of(synapse, tmp_path, **both(api, f"telegram_chat: '{GROUP}'", port)) as office:
        await office.start(telegram=True)
        ana, room = await office.claimant()
        await office.writes(ana, room, "Erste Nachricht")

        def texts(store: Any) -> list[str]:
            chat = store.people.chat(f"matrix:{office.bot}", room)
            [case] = store.cases.all_of(store.people.person_of(chat).id)
            return [store.withheld.content(row)["text"] for row in store.withheld.of(case.id)]

        assert await office.inside(texts) == []
        await office.later(11)
        assert len(await office.inside(texts)) == 1
        await ana.says(room, "Ein Versehen")
        await office.sees(ana, room, "geht ans Jobcenter")
        await ana.says(room, "1")
        await office.sees(ana, room, "Zurückgeholt")
        await office.later(30)
        assert len(await office.inside(texts)) == 1


async def test_a_second_chat_in_the_open_does_not_open_the_first(synapse: Synapse, tmp_path: Path, api: BotApi) -> None:
    """Ana told her name in an encrypted room; what she does in a plain one shows the desk nothing of it."""
    port = free_port()
    async with office_of(synapse, tmp_path, **both(api, f"telegram_chat: '{GROUP}'", port)) as office:
        await office.start(telegram=True)
        ana, room = await office.claimant()

        def name(store: Any) -> None:
            person = store.people.person_of(store.people.chat(f"matrix:{office.bot}", room))
            store.people.tell(person, name="Ana Musterfrau")
            store.add(person)
            store.flush()

        await office.writes(ana, room, "Hallo")
        await office.inside(name)
        plain = await ana.create_room([office.bot], encrypted=False)
        await office.sees(ana, plain, "Was möchten Sie tun")
        await office.books(ana, plain, "0203 7654321")
        await office.later(12)
        await until(lambda: topic_with(api.world, "verschlüsselt"))
        assert "Musterfrau" not in said_in_telegram(api.world)
        assert "7654321" not in said_in_telegram(api.world)


async def test_chains_of_joins_and_planned_erasures(synapse: Synapse, tmp_path: Path) -> None:
    """Joined twice, erased once: nothing is left of any of them."""
    async with office_of(synapse, tmp_path) as office:
        await office.start()
        rooms = [(await office.claimant(name))[1] for name in ("ana", "ben", "cem")]

        def work(store: Any) -> tuple[int, int, int]:
            from sqlalchemy import func, select, true

            from storage.tables import Chat, DataKey, Person

            a, b, c = (store.people.person_of(store.people.chat(f"matrix:{office.bot}", one)) for one in rooms)
            store.people.join(b, a)
            store.people.join(c, b)
            assert len(store.people.parts_of(c.id)) == 3
            store.people.erase(c)
            purposes = DataKey.purpose.in_(("person", "chat"))  # type: ignore[attr-defined]
            counts = [
                store.connection.execute(select(func.count()).select_from(table).where(where)).scalar()
                for table, where in ((Person, true()), (Chat, true()), (DataKey, purposes))
            ]
            return counts[0], counts[1], counts[2]

        assert await office.inside(work) == (0, 0, 0)
