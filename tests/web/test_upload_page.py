"""The upload page on a phone-sized screen in a real browser: photos, order, a broken line, other directions."""

import asyncio
import io
import random
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, Route, expect

from bot.config import Config
from bot.web.site import site
from bot.web.upload import UploadPage
from bot.words import Words
from storage.store import Store
from tests.bot.test_legible import photographed, sheet
from tests.chat import Chat
from tests.conftest import ROOT
from tests.paper import blurred, pdf, photo
from tests.web.test_playground import address as address
from tests.web.test_playground import browser as browser
from tests.web.test_playground import last, tap, write

ARTIFACTS = ROOT / "tests" / "artifacts"


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 390, "height": 800}, locale="de-DE", has_touch=True, is_mobile=True, device_scale_factor=2
    )
    yield context
    context.close()


def link_for(browser: Browser, address: str) -> tuple[Page, str]:
    """Asked for in a chat of the playground."""
    chat = browser.new_page(viewport={"width": 1280, "height": 860}, locale="de-DE")
    chat.goto(address)
    chat.get_by_role("tab", name="Ben").click()
    write(chat, "/start")
    tap(chat, "Verstanden")
    tap(chat, "Dokumente einreichen")
    tap(chat, "Lieber über die Seite")
    last(chat, "Der Link gilt einmal")
    url = chat.locator("#phone-log a[href*='/u/']").last.get_attribute("href")
    assert url
    return chat, url


def opened(phone: BrowserContext, url: str) -> Page:
    page = phone.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if "Content Security" in message.text else None)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(url)
    page.get_by_role("button", name="Weiter").click()
    expect(page.get_by_role("heading", name="Dokumente senden")).to_be_visible()
    page.faults, page.asked = faults, requests  # type: ignore[attr-defined]
    return page


def files(*contents: bytes, kind: str = "image/jpeg") -> list[FilePayload]:
    return [FilePayload(name=f"{number}.jpg", mimeType=kind, buffer=one) for number, one in enumerate(contents, 1)]


def state(page: Page, number: int) -> str:
    return page.locator("#pages li").nth(number).locator(".note").inner_text()


def test_photos_from_a_phone(browser: Browser, address: str, phone: BrowserContext) -> None:
    """Two photos and a PDF, one of them hard to read; reordered, turned, sent: the chat has the receipt."""
    chat, url = link_for(browser, address)
    page = opened(phone, url)
    page.locator("#camera").set_input_files(files(photo("eins")))
    page.locator("#files").set_input_files([
        *files(blurred()),
        FilePayload(name="b.pdf", mimeType="application/pdf", buffer=pdf(2)),
    ])
    expect(page.locator("#pages li.kept, #pages li.hint")).to_have_count(3, timeout=40_000)
    expect(page.locator("#pages li").nth(1)).to_contain_text("unscharf")
    ARTIFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTIFACTS / "upload-de.png", full_page=True)
    page.locator("#pages li").nth(1).get_by_role("button", name="Entfernen").click()
    expect(page.locator("#pages li")).to_have_count(2)
    page.locator("#pages li").nth(1).get_by_role("button", name="Nach oben").click()
    page.locator("#pages li").nth(1).get_by_role("button", name="Drehen").click()
    page.locator("#kind").select_option(label="Mietvertrag")
    page.get_by_role("button", name="Ans Jobcenter senden").click()
    expect(page.locator("#status")).to_contain_text("Nummer: D-", timeout=20_000)
    page.screenshot(path=ARTIFACTS / "upload-sent.png", full_page=True)
    last(chat, "Beim Jobcenter eingegangen")
    last(chat, "Mietvertrag: 3 Seiten")
    assert all(one.startswith((address, "blob:")) for one in page.asked)  # type: ignore[attr-defined]
    assert page.faults == []  # type: ignore[attr-defined]


def test_dragging_changes_the_order(browser: Browser, address: str, phone: BrowserContext) -> None:
    _, url = link_for(browser, address)
    page = opened(phone, url)
    page.locator("#files").set_input_files([*files(photo("eins"), photo("zwei"), photo("drei"))])
    expect(page.locator("#pages li.kept")).to_have_count(3, timeout=40_000)
    before = [page.locator("#pages img").nth(at).get_attribute("src") for at in range(3)]
    grip = page.locator("#pages li").first.locator(".grip").bounding_box()
    end = page.locator("#pages li").nth(2).bounding_box()
    assert grip and end
    page.mouse.move(grip["x"] + 5, grip["y"] + 20)
    page.mouse.down()
    for step in range(1, 30):
        page.mouse.move(grip["x"] + 5, grip["y"] + (end["y"] + end["height"] - grip["y"]) * step / 29)
    page.mouse.up()
    after = [page.locator("#pages img").nth(at).get_attribute("src") for at in range(3)]
    assert after == [before[1], before[2], before[0]]


def test_it_goes_on_after_the_line_broke(browser: Browser, address: str, phone: BrowserContext) -> None:
    """Pieces get lost and the phone has no line for a while: nothing is sent twice, nothing is missing."""
    _, url = link_for(browser, address)
    page = opened(phone, url)
    sent: list[int] = []
    lost = [2, 3]

    def unreliable(route: Route) -> None:
        sent.append(int(route.request.headers["upload-offset"]))
        if len(sent) in lost:
            route.abort("connectionreset")
        else:
            route.continue_()

    page.route(
        "**/u/files/*", lambda route: unreliable(route) if route.request.method == "PATCH" else route.continue_()
    )
    page.locator("#files").set_input_files([
        FilePayload(name="scan.pdf", mimeType="application/pdf", buffer=pdf(1) + b"\n%" + b"x" * 900_000)
    ])
    expect(page.locator("#pages li.paused")).to_have_count(1, timeout=20_000)
    page.screenshot(path=ARTIFACTS / "upload-paused.png", full_page=True)
    expect(page.locator("#pages li.kept")).to_have_count(1, timeout=40_000)
    assert sent[1] == sent[2] == sent[3] > 0
    page.unroute("**/u/files/*")


def test_a_page_that_is_loaded_again_goes_on_where_it_was(
    browser: Browser, address: str, phone: BrowserContext, tmp_path: Path
) -> None:
    """The browser was closed in the middle: the same file chosen again goes on at its offset."""
    _, url = link_for(browser, address)
    page = opened(phone, url)
    offsets: list[int] = []

    def watch(route: Route, stop: bool) -> None:
        if route.request.method == "PATCH":
            offsets.append(int(route.request.headers["upload-offset"]))
            if stop and len(offsets) > 1:
                route.abort("connectionreset")
                return
        route.continue_()

    page.route("**/u/files/*", lambda route: watch(route, True))
    file = FilePayload(name="scan.pdf", mimeType="application/pdf", buffer=pdf(1) + b"\n%" + b"x" * 700_000)
    path = tmp_path / "scan.pdf"
    path.write_bytes(file["buffer"])  # a file of its own, so that it keeps its date
    page.locator("#files").set_input_files(path)
    expect(page.locator("#pages li.paused")).to_have_count(1, timeout=20_000)
    page.unroute("**/u/files/*")
    page.reload()
    page.route("**/u/files/*", lambda route: watch(route, False))
    offsets.clear()
    page.locator("#files").set_input_files(path)
    expect(page.locator("#pages li.kept")).to_have_count(1, timeout=40_000)
    assert offsets[0] > 0


def test_a_slow_line_gets_small_pieces_and_small_pictures(
    browser: Browser, address: str, phone: BrowserContext
) -> None:
    """A photo of twelve megapixels is made smaller on the phone: at 3G speed that is a minute less."""
    _, url = link_for(browser, address)
    page = opened(phone, url)
    line = phone.new_cdp_session(page)
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    line.send("Network.emulateNetworkConditions", slow)  # 400 kbit/s, as at the edge of 3G
    pieces: list[int] = []
    page.on("request", lambda one: pieces.append(int(one.headers["upload-offset"])) if one.method == "PATCH" else None)
    chance, out = random.Random(2), io.BytesIO()
    photographed(sheet(chance), chance, width=3000).save(out, "JPEG", quality=92)
    assert out.tell() > 2_000_000
    with page.expect_request(lambda request: request.method == "POST" and request.url.endswith("/u/files")) as made:
        page.locator("#camera").set_input_files(files(out.getvalue()))
    assert int(made.value.headers["upload-length"]) < 0.7 * out.tell()
    expect(page.locator("#pages li.kept")).to_have_count(1, timeout=90_000)
    assert "klein" not in state(page, 0)
    assert len(pieces) >= 3  # a line that breaks costs one of them


def test_right_to_left(config: Config, tmp_path: Path, phone: BrowserContext) -> None:
    """The same page in Arabic: direction, order of the parts, numbers; a picture for people to look at."""
    folder = tmp_path / "locales"
    shutil.copytree(ROOT / "locales" / "de", folder / "de")
    shutil.copytree(ROOT / "tests" / "web" / "locales" / "ar", folder / "ar")
    chat = Chat(config, tmp_path)
    app = chat.open()
    app.words = Words(("de", "ar"), app.office.zone, "Grundsicherungsgeld", folder)
    app.office = replace(app.office, languages=("de", "ar"), has_pages=True)
    upload = UploadPage(replace(app.served(), changed=app.worker.wake))

    def token(store: Store) -> str:
        row, person = store.people.first_contact("playground", "ana")
        return store.uploads.link(person.id, "ar", row.id)

    path = f"/u/{chat.inside(token)}"
    server = uvicorn.Server(uvicorn.Config(site(app.database, upload.routes()), port=0, log_level="error"))
    serving = threading.Thread(target=server.run)
    serving.start()
    while not server.started:
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        page = phone.new_page()
        page.goto(f"http://127.0.0.1:{port}{path}?lang=ar")
        page.get_by_role("button", name="متابعة").click()
        page.locator("#files").set_input_files(files(photo("eins"), blurred()))
        expect(page.locator("#pages li.checking")).to_have_count(2, timeout=20_000)
        settled = threading.Thread(target=lambda: asyncio.run(app.worker.settle()))  # the browser's loop runs here
        settled.start()
        settled.join()
        expect(page.locator("#pages li.kept, #pages li.hint")).to_have_count(2, timeout=20_000)
        assert page.evaluate("document.documentElement.dir") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        grip = page.locator("#pages li").first.locator(".grip").bounding_box()
        middle = page.locator("#pages li").first.locator(".middle").bounding_box()
        assert grip and middle and grip["x"] > middle["x"]
        page.screenshot(path=ARTIFACTS / "upload-ar.png", full_page=True)
    finally:
        server.should_exit = True
        serving.join()
        chat.close()
        chat.platform.close()
