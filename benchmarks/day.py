"""One working day on the playground: ten claimants, three staff, two teams. ``python -m benchmarks.day FOLDER``

Prints what everybody wrote and read, shortened, and puts screenshots of the page into the folder.
"""

import asyncio
import contextlib
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvicorn
from playwright.async_api import Page, async_playwright

from bot.app import App
from bot.channels.playground import BOT, Actor, Platform, Playground, group_of
from bot.clock import Clock
from bot.config import load
from bot.web.playground import PlaygroundPage
from bot.web.site import site
from tests.conftest import ROOT
from tests.paper import photo

MONDAY = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
CLAIMANTS = ("Ana", "Ben", "Cem", "Dora", "Emil", "Fatma", "Goran", "Hana", "Ivan", "Jana")
PEOPLE = (
    *(Actor(name.lower(), name) for name in CLAIMANTS),
    Actor("kaya", "Frau Kaya", staff=True, admin=True),
    Actor("mueller", "Herr Müller", staff=True, admin=True),
    Actor("demir", "Frau Demir", staff=True, admin=True),
)
TEAMS = "[{name: Leistung, subjects: [money, documents, other]}, {name: Vermittlung, subjects: [work]}]"
DESK, MARKET = group_of(0), group_of(1)


class Day:
    """The office, its page, and ways to act."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        values = {
            "JOBCENTER_DESK__TEAMS": TEAMS,
            "JOBCENTER_DESK__ANSWERS": str(folder / "answers"),
            "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
            "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
            "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "keys"),
        }
        self.pictures = pictures
        self.app = App(load(ROOT / "config.yaml", values), Clock(MONDAY))
        self.platform = Platform(folder / "platform.db", self.app.clock.now, PEOPLE)
        self.app.office = replace(self.app.office, has_pages=True)
        self.groups = {team.name: group_of(number) for number, team in enumerate(self.app.office.teams)}
        self.app.add_channel(Playground(self.platform), self.groups)
        self.app.prepare()
        self.printed = 0

    def page(self) -> PlaygroundPage:
        app = self.app
        return PlaygroundPage(self.platform, app.clock, app.words, app.pass_time, lambda _c, _m: [], self.groups)

    # Acting

    async def says(self, who: str, text: str, **more: Any) -> None:
        self.platform.say(who, text, **more)
        await self.rest()

    async def taps(self, who: str, label: str, chat: str = "", thread: str | None = None) -> None:
        chat = chat or who
        message, data = await self.until(lambda: self.button(chat, label, thread), f"{label} in {chat}")
        self.platform.tap(who, chat, message, data)
        await self.rest()

    def button(self, chat: str, label: str, thread: str | None) -> tuple[str, str] | None:
        buttons: dict[str, list[Any]] = {}
        for seq, entry in self.platform.log():
            if entry.get("chat") != chat or (thread and entry["type"] == "message" and entry.get("thread") != thread):
                continue
            if entry["type"] == "message":
                buttons[str(seq)] = entry.get("buttons") or []
            elif entry["type"] == "edit" and entry["id"] in buttons and "buttons" in entry:
                buttons[entry["id"]] = entry["buttons"]
        for message in reversed(buttons):
            for row in buttons[message]:
                for kind, text, data in row:
                    if label in text and kind in ("choice", "action"):
                        return message, data
        return None

    def topic(self, person: str, group: str = DESK) -> str:
        """The newest topic in which something of a person stands."""
        found = [
            entry["thread"]
            for _, entry in self.platform.log()
            if entry.get("chat") == group and entry.get("thread") and f"«{person}»" in entry.get("text", "")
        ]
        return str(found[-1])

    async def until(self, condition: Callable[[], Any], what: str) -> Any:
        for _ in range(600):
            if found := condition():
                return found
            await asyncio.sleep(0.02)
        raise AssertionError(f"{what} did not come")

    async def rest(self) -> None:
        """Let everything come that need not wait."""
        for _ in range(200):
            await asyncio.sleep(0.02)
            if not await self.app.database.run(self.app._busy):
                break
        await asyncio.sleep(0.1)

    async def passes(self, **by: float) -> None:
        await self.app.pass_time(timedelta(**by))
        await self.rest()

    # Seeing

    def show(self, title: str) -> None:
        """What has happened since, a line each."""
        print(f"\n## {title}")
        for seq, entry in self.platform.log(self.printed):
            self.printed = seq
            if entry["type"] == "message":
                place = f"{entry['chat']}{'/' + entry['thread'] if entry.get('thread') else ''}"
                who = "bot" if entry["sender"] == BOT else entry["sender"]
                text = " / ".join(entry["text"].split("\n"))[:170] or f"[{(entry.get('file') or {}).get('name')}]"
                buttons = " ".join(f"[{label}]" for row in entry.get("buttons") or [] for _, label, _ in row)[:90]
                print(f"{place:<10} {who:<8} {text} {buttons}")

    async def picture(self, page: Page, name: str, *, group: str = "", topic: str = "", person: str = "") -> None:
        await page.reload()
        await page.wait_for_timeout(700)
        if person:
            await page.get_by_role("tab", name=person, exact=True).click()
        if group:
            await page.locator("#groups button", has_text=group).click()
        if topic:
            await page.locator("#topics button", has_text=topic).first.click()
        await page.wait_for_timeout(300)
        await page.screenshot(path=str(self.pictures / f"{name}.png"))


async def arrive(day: Day, who: str) -> None:
    await day.says(who, "/start")
    await day.taps(who, "Verstanden")


async def write(day: Day, who: str, text: str) -> None:
    await day.says(who, f"«{who}» {text}")
    await day.taps(who, "Ja, senden")


async def book(day: Day, who: str, subject: str) -> None:
    await day.says(who, "/callback")
    await day.taps(who, subject)
    await day.taps(who, "2026")
    await day.says(who, "0203 123456")
    await day.taps(who, "So buchen")


async def live(day: Day, page: Page) -> None:
    for who in CLAIMANTS:
        await arrive(day, who.lower())
    for who, text in (
        ("ana", "Wann kommt mein Geld?"),
        ("ben", "Ich ziehe um."),
        ("cem", "Brauche ich eine Bescheinigung?"),
    ):
        await write(day, who, text)
    await day.passes(seconds=20)
    for who, subject in (("dora", "Geld"), ("emil", "Arbeit"), ("fatma", "Geld")):
        await book(day, who, subject)
    await day.passes(seconds=20)
    day.show("Früh am Montag: Neue schreiben und buchen")
    await day.passes(hours=1, minutes=30)
    day.show("07:45: Wochenbild und Tagesliste")
    await day.picture(page, "1-morgen")

    while day.button(DESK, "öffnen", None):
        await day.taps("kaya", "öffnen", DESK)
        await day.passes(seconds=6)
    await day.passes(seconds=10)
    ana, ben = day.topic("ana"), day.topic("ben")
    await day.taps("kaya", "Übernehmen", DESK, ana)
    await day.taps("kaya", "am Telefon geprüft", DESK, ana)
    await day.says("kaya", "Guten Tag, das Geld kommt am Freitag.", chat=DESK, thread=ana)
    await day.says("mueller", "Ich weiß dazu mehr.", chat=DESK, thread=ana)
    await day.passes(seconds=15)
    await day.taps("mueller", "Verwerfen", DESK, ana)
    await day.says("mueller", "Bitte senden Sie den neuen Mietvertrag.", chat=DESK, thread=ben)
    await day.taps("mueller", "Trotzdem senden", DESK, ben)
    await day.passes(seconds=15)
    day.show("Vormittag: öffnen, prüfen, antworten")
    await day.picture(page, "2-antworten", topic="F-", person="Ana")

    day.platform.upload("ben", [("a.jpg", "", photo("Mietvertrag"), "photo")])
    await day.rest()
    await day.taps("ben", "Mietvertrag")
    await day.taps("ben", "Absenden")
    await day.rest()
    await day.taps("mueller", "Mehr", DESK, ben)
    await day.taps("mueller", "Abgeben", DESK, ben)
    await day.taps("mueller", "Team Vermittlung", DESK, ben)
    await day.rest()
    day.show("Ein Fall geht mit allem an das andere Team")
    await day.picture(page, "3-uebergabe", group="Vermittlung", person="Ben")

    emil = (
        next(str(seq) for seq, entry in day.platform.log() if entry["type"] == "topic" and entry["chat"] == MARKET)
        if day.button(MARKET, "Nicht erreicht", None)
        else None
    )
    if emil is None:
        await day.taps("demir", "öffnen", MARKET)
        await day.passes(seconds=6)
    await day.taps("demir", "Nicht erreicht", MARKET)
    await day.taps("demir", "Nicht erreicht", MARKET)
    await day.rest()
    await day.taps("emil", "Neue Zeit wählen")
    await day.taps("emil", "2026")
    day.show("Ein Rückruf, zweimal verpasst: neue Zeiten von selbst")
    await day.picture(page, "4-verpasst", group="Vermittlung", person="Emil")

    await day.says("kaya", "/week", chat=DESK)
    await day.taps("kaya", "Als Bild", DESK)
    await day.rest()
    await day.says("kaya", "/away 2.3.", chat=DESK)
    await day.rest()
    day.show("Der Nachmittag fällt aus: wer gebucht hat, wird gefragt")
    await day.picture(page, "5-geschlossen", person="Fatma")

    for who in ("goran", "hana", "ivan", "jana"):
        await day.says(who, "/news")
        await day.taps(who, "Neues automatisch")
    await day.says("kaya", "/news Am Freitag ist das Jobcenter ab 12 Uhr geschlossen.", chat=DESK)
    await day.taps("kaya", "Veröffentlichen", DESK)
    await day.passes(seconds=10)
    await day.says("kaya", "/stats", chat=DESK)
    await day.taps("kaya", "Als Bild", DESK)
    await asyncio.sleep(3)
    await day.rest()
    day.show("Am Abend: eine Meldung, die Zahlen")
    await day.picture(page, "6-zahlen", person="Jana")


async def main() -> None:
    pictures = Path(sys.argv[1] if len(sys.argv) > 1 else "tests/artifacts/day")
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        day = Day(Path(place), pictures)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        web = site(day.app.database, day.page().routes())
        server = uvicorn.Server(
            uvicorn.Config(web, host="127.0.0.1", port=port, log_level="warning", timeout_graceful_shutdown=1)
        )
        await day.app.start()
        serving = asyncio.create_task(server.serve())
        await asyncio.sleep(1)
        async with async_playwright() as playwright:
            path = shutil.which("chromium")
            browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
            page = await browser.new_page(viewport={"width": 1400, "height": 900})
            await page.goto(f"http://127.0.0.1:{port}/")
            try:
                await live(day, page)
            finally:
                day.show("Rest")
                await browser.close()
        server.should_exit = True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(serving, 5)
        await day.app.stop()


if __name__ == "__main__":
    asyncio.run(main())
