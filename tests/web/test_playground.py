"""The playground in a real browser: the whole loop, as a claimant and as staff."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect, sync_playwright

from tests.conftest import ROOT
from tests.paper import photo

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ARTIFACTS = ROOT / "tests" / "artifacts"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A running office of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "JOBCENTER_WEB__PORT": str(port),
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{tmp_path}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(tmp_path / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(tmp_path / "keys"),
    }
    office = subprocess.Popen([sys.executable, "-m", "bot", "play"], cwd=ROOT, env=environment)
    url = f"http://127.0.0.1:{port}"
    for _ in range(150):
        try:
            urllib.request.urlopen(f"{url}/health", timeout=1)
            break
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    yield url
    office.terminate()
    assert office.wait(20) == 0


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 860}, locale="de-DE")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.goto(address)
    yield opened
    context.close()
    assert faults == []


def write(page: Page, text: str, form: str = "#phone-form") -> None:
    page.locator(f"{form} textarea").fill(text)
    page.locator(f"{form} textarea").press("Enter")


def tap(page: Page, label: str, log: str = "#phone-log") -> None:
    page.locator(f"{log} .rows button", has_text=label).last.click()


def last(page: Page, text: str, log: str = "#phone-log") -> None:
    expect(page.locator(f"{log} .bubble", has_text=text).last).to_be_visible(timeout=40_000)


def picture(page: Page, name: str) -> None:
    """For people to look at."""
    ARTIFACTS.mkdir(exist_ok=True)
    page.screenshot(path=str(ARTIFACTS / f"{name}.png"))


def test_documents_from_the_phone_to_filed(page: Page) -> None:
    """An album goes in, staff file it, the claimant hears of it."""
    page.get_by_role("tab", name="Ben").click()
    write(page, "/start")
    tap(page, "Verstanden")
    tap(page, "Dokumente einreichen")
    last(page, "Welches Dokument")
    tap(page, "Mietvertrag")
    last(page, "Büroklammer")
    page.locator("#phone-form input.pick").set_input_files([
        FilePayload(name=f"seite{n}.jpg", mimeType="image/jpeg", buffer=photo(f"Seite {n}")) for n in range(3)
    ])
    last(page, "Mietvertrag: 3 Seiten")
    tap(page, "Absenden")
    last(page, "Beim Jobcenter eingegangen")
    last(page, "als PDF")
    last(page, "Neu und nicht verifiziert: 1", "#desk-log")
    tap(page, "öffnen", "#desk-log")
    page.locator("#topics button").nth(1).click()
    last(page, "Mietvertrag", "#desk-log")
    tap(page, "Übernehmen", "#desk-log")
    last(page, "Frau Kaya", "#desk-log")
    tap(page, "Abgelegt", "#desk-log")
    last(page, "Abgelegt: Mietvertrag")
    picture(page, "playground")


def test_a_narrow_screen_and_the_keyboard(browser: Browser, address: str) -> None:
    """On a phone's width one side is shown at a time; everything works without a mouse."""
    context = browser.new_context(viewport={"width": 390, "height": 780}, locale="de-DE")
    page = context.new_page()
    page.goto(address)
    write(page, "/start")
    expect(page.locator("#phone-log .rows button").first).to_be_visible(timeout=40_000)
    page.locator("#phone-log .rows button").first.focus()
    page.keyboard.press("Enter")
    last(page, "What would you like to do?")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(page, "narrow")
    page.locator("#places button").nth(1).click()
    expect(page.locator("#desk")).to_be_visible()
    expect(page.locator("#phone")).to_be_hidden()
    context.close()


def test_the_clock_brings_reminders_and_the_agenda(page: Page) -> None:
    page.get_by_role("tab", name="Ben").click()
    write(page, "/start")
    tap(page, "Verstanden")
    tap(page, "Rückruf vereinbaren")
    last(page, "Worum geht es?")
    tap(page, "Geld")
    expect(page.locator("#phone-log .rows button", has_text="Andere Zeiten")).to_be_visible(timeout=40_000)
    tap(page, "Andere Zeiten")
    last(page, "An welchem Tag?")
    page.locator("#phone-log .message").last.locator(".rows button").last.click()
    last(page, "Um wie viel Uhr?")
    page.locator("#phone-log .message").last.locator(".rows button").first.click()
    last(page, "Unter welcher Nummer")
    tap(page, "Meine Nummer senden")
    last(page, "Dolmetscher")
    tap(page, "So buchen")
    last(page, "Wir rufen Sie an")
    for _ in range(11):
        before = page.locator("#now").inner_text()
        page.get_by_role("button", name="bis morgen 8 Uhr").click()
        expect(page.locator("#now")).not_to_have_text(before, timeout=40_000)
        expect(page.locator("#now")).to_contain_text("08:00")
    last(page, "Rückrufe", "#desk-log")
    last(page, "Erinnerung")


def test_dropped_files_and_hostile_text(page: Page) -> None:
    """Dropping works like picking; what people write is text, whatever it looks like."""
    page.get_by_role("tab", name="Ben").click()
    page.evaluate(
        """async bytes => {
            const data = new DataTransfer()
            data.items.add(new File([new Uint8Array(bytes)], '../../<b>x</b>.jpg', { type: 'image/jpeg' }))
            document.getElementById('phone').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        }""",
        list(photo()),
    )
    last(page, "Eine Seite ist da")
    write(page, "<img src=x onerror=alert(1)>")
    last(page, "<img src=x onerror=alert(1)>")
    assert page.locator("#phone-log img[src='x']").count() == 0


def test_a_chat_is_saved_as_a_test(page: Page, address: str) -> None:
    page.get_by_role("tab", name="Ben").click()
    write(page, "/start")
    tap(page, "Verstanden")
    last(page, "Was möchten Sie tun?")
    saved = urllib.request.urlopen(f"{address}/api/test/ben").read().decode()
    assert "await chat.says('/start', as_='ben')" in saved and "['menu.menu']" in saved
    compile(saved, "saved", "exec")
