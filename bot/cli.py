"""The commands: play, run, check, and the care of keys."""

import argparse
import asyncio
import contextlib
import gc
import hashlib
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvicorn
from sqlalchemy.exc import OperationalError

from bot import logs, reviews
from bot.app import App
from bot.channels.playground import Platform, Playground, group_of
from bot.config import Config, ConfigFaults, load
from bot.knowledge import SOURCE
from bot.papers.receipt import read_receipt
from bot.web.desk import DeskPage
from bot.web.playground import PlaygroundPage
from bot.web.site import site
from bot.web.upload import UploadPage
from bot.words import LOCALES, RIGHT_TO_LEFT, Words
from handlers.kit import Say
from storage.lock import AlreadyRunning
from storage.secrets import KeysMissing, KeysWrong, MasterKeys
from storage.store import Store

DEFAULT = Path("config.yaml")
TRANSLATED = sorted(one.name for one in LOCALES.iterdir() if (one / reviews.FILE).exists() and one.name != SOURCE)


def words_for_administrators(config: Config | None = None) -> Words:
    """Wording in the office's language, or in German while there is no configuration."""
    from zoneinfo import ZoneInfo

    return Words(config.languages if config else ("de",), ZoneInfo("Europe/Berlin"))


def say(words: Words, key: str, **params: str) -> str:
    """A wording for the console."""
    return words.text(words.languages[0], Say(key, params))


def fail(config: Config, key: str, **params: str) -> None:
    """Say what is wrong and end with status 1."""
    end(say(words_for_administrators(config), key, **params))


def end(text: str) -> None:
    """The last words, and status 1."""
    print(text, file=sys.stderr)
    raise SystemExit(1)


def load_or_fail(path: Path) -> Config:
    """The configuration, or every fault of it with its path."""
    try:
        return load(path)
    except ConfigFaults as faults:
        words = words_for_administrators()
        lines = [f"  {where}: {say(words, key, **values)}" for where, key, values in faults.faults]
        end("\n".join([say(words, "config.faults"), *lines]))
        raise


def build(config: Config) -> App:
    """The app, or a word about keys that are missing or wrong."""
    path = str(config.storage.keys_file)
    try:
        return App(config)
    except KeysMissing:
        fail(config, "cli.keys_missing", path=path)
    except KeysWrong:
        fail(config, "cli.keys_wrong", path=path)
    except OperationalError:
        fail(config, "cli.database_away")
    raise AssertionError


def prepare(app: App, config: Config) -> None:
    """Database and keys, or a word about what is wrong with them."""
    try:
        app.prepare(alone=True)
    except KeysWrong:
        fail(config, "cli.keys_wrong", path=str(config.storage.keys_file))
    except AlreadyRunning:
        fail(config, "cli.already_running")
    except OperationalError:
        fail(config, "cli.database_away")


async def serve(app: App, config: Config, page: PlaygroundPage | None) -> None:
    """Run until somebody says stop."""
    desk = DeskPage(app.served())
    telegram = config.channels.telegram
    mini_app = next(
        ((account, telegram.secret()) for account, one in app.channels.items() if one.name == "telegram"), None
    )
    upload = UploadPage(app.served(), mini_app)
    web = site(app.database, [*desk.routes(), *upload.routes(), *(page.routes() if page else [])])
    settings = uvicorn.Config(
        web,
        host=config.web.host,
        port=config.web.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await app.start()
    gc.freeze()  # what was loaded stays: it need not be looked through again and again
    gc.enable()
    with contextlib.suppress(AttributeError):
        server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    serving = asyncio.create_task(server.serve())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    await app.stop()


def run_loop(app: App, config: Config, page: PlaygroundPage | None = None) -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(app, config, page))


def play(path: Path) -> None:
    """A whole office in the browser, without any account."""
    logs.set_up()
    settings = load_or_fail(path)
    if settings.channels.telegram.enabled or settings.channels.matrix.enabled:
        fail(settings, "cli.play_alone")
    app = build(settings)
    folder = Path(app.database.url.database or "data/x").parent if app.database.sqlite else Path("data")
    folder.mkdir(parents=True, exist_ok=True)
    platform = Platform(folder / "playground.db", app.clock.now)
    moved = [entry["offset"] for _, entry in platform.log() if entry["type"] == "clock"]
    if moved:
        app.clock.move(timedelta(seconds=max(moved)))
    app.office = replace(app.office, has_pages=True)  # the browser that plays reaches them
    groups = {team.name: group_of(number) for number, team in enumerate(app.office.teams)}
    app.add_channel(Playground(platform), groups)
    prepare(app, settings)

    def keys(chat: str, message: str) -> list[str]:
        with app.database.transaction() as connection:
            found = Store(connection, app.secrets, app.clock.now()).outbox.behind("playground", chat, message)
            return [part["key"] for part in found[1]["parts"]] if found else []

    page = PlaygroundPage(platform, app.clock, app.words, app.pass_time, keys, groups)
    print(say(app.words, "cli.play", url=f"http://{settings.web.host}:{settings.web.port}/"), flush=True)
    run_loop(app, settings, page)


def run(path: Path) -> None:
    """Serve the configured channels."""
    logs.set_up()
    settings = load_or_fail(path)
    channels = settings.channels
    if not (channels.telegram.enabled or channels.matrix.enabled):
        fail(settings, "cli.no_channel")
    app = build(settings)
    if channels.matrix.enabled:
        app.add_matrix()  # the first to be added has the desk, where a team has both
    if channels.telegram.enabled:
        app.add_telegram()
    prepare(app, settings)
    run_loop(app, settings)


def check(path: Path) -> None:
    """Try every part that the configuration names, and say how to mend what is wrong."""
    from bot.check import Check

    settings = load_or_fail(path)
    words = words_for_administrators(settings)
    results = asyncio.run(Check(settings).run())
    for what, fault in results:
        line = say(words, what.key, **{name: str(value) for name, value in what.params.items()})
        print(say(words, "cli.bad" if fault else "cli.ok", what=line))
        if fault:
            print("  " + say(words, fault.key, **{name: str(value) for name, value in fault.params.items()}))
    raise SystemExit(1 if any(fault for _, fault in results) else 0)


def keys(path: Path) -> None:
    """Make a new master key and wrap all data keys with it."""
    settings = load_or_fail(path)
    words = words_for_administrators(settings)
    MasterKeys.load(settings.storage.keys_file)
    MasterKeys.add(settings.storage.keys_file)
    app = build(settings)
    prepare(app, settings)
    with app.database.transaction() as connection:
        count = app.secrets.rotate(connection)
    print(say(words, "cli.rotated", count=str(count)))
    app.database.close()


def verify(path: Path, receipt: Path, files: list[Path]) -> None:
    """Tell whether a receipt is one of this office's, and whether files belong to it."""
    settings = load_or_fail(path)
    app = build(settings)
    prepare(app, settings)
    words = words_for_administrators(settings)
    claimed = read_receipt(receipt)
    if claimed is None:
        app.database.close()
        end(say(words, "cli.verify_no_receipt", file=str(receipt)))
        raise AssertionError
    with app.database.transaction() as connection:
        known = Store(connection, app.secrets, app.clock.now()).papers.hashes_of(claimed.number)
    app.database.close()
    genuine = set(claimed.hashes) == set(known)
    print(say(words, "cli.verify_genuine" if genuine else "cli.verify_unknown", number=claimed.number))
    fitting = [hashlib.sha256(file.read_bytes()).hexdigest() in claimed.hashes for file in files]
    for file, fits in zip(files, fitting, strict=True):
        print(say(words, "cli.verify_fits" if fits else "cli.verify_foreign", file=str(file), number=claimed.number))
    raise SystemExit(0 if genuine and all(fitting) else 1)


def leftovers(path: Path) -> None:
    """List messages that retention wanted deleted and that a messenger has kept: delete them by hand."""
    settings = load_or_fail(path)
    words = words_for_administrators(settings)
    app = build(settings)
    prepare(app, settings)
    with app.database.transaction() as connection:
        left = Store(connection, app.secrets, app.clock.now()).outbox.undeleted()
    app.database.close()
    for account, address, since, ids in left:
        day = app.office.local(since).date().isoformat()
        print(say(words, "cli.left", day=day, channel=account.partition(":")[0], place=address, ids=", ".join(ids)))
    print(say(words, "cli.left_count", count=str(len(left))))


def audit(path: Path) -> None:
    """Tell whether the record of what staff did is whole: every entry follows from the one before."""
    settings = load_or_fail(path)
    words = words_for_administrators(settings)
    app = build(settings)
    prepare(app, settings)
    with app.database.transaction() as connection:
        log = Store(connection, app.secrets, app.clock.now()).audit
        (count, broken), (_, digest) = log.verify(), log.head()
    app.database.close()
    if broken is not None:
        end(say(words, "cli.audit_broken", count=str(count), number=str(broken)))
    print(say(words, "cli.audit_whole", count=str(count), digest=digest))


def translations(path: Path) -> None:
    """Write a page for reviewing each language, and take edited tables (folder/tr.csv) back."""
    folder, words = Path("translations"), words_for_administrators()
    folder.mkdir(exist_ok=True)
    for file in sorted(folder.glob("*.csv")):
        if file.stem in TRANSLATED:
            take_table(words, file)
    for language in TRANSLATED:
        title = say(words, "translations.title", language=say(words, f"language.{language}"))
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        says = {name: say(words, f"translations.{name}") for name in reviews.SAYS}
        made = reviews.page(LOCALES, language, title, direction, says)
        (folder / f"{language}.html").write_text(made, encoding="utf-8")
    print(say(words, "translations.written", count=str(len(TRANSLATED)), folder=str(folder.resolve())))


def take_table(words: Words, file: Path) -> None:
    """Take over one edited table; it stays under its name while rows of it were refused."""
    try:
        count, refused = reviews.take(LOCALES, file.stem, file.read_bytes(), datetime.now(UTC).date())
    except reviews.Refused as fault:
        print(say(words, "translations.refused", file=str(file), row="", why=say(words, str(fault))), file=sys.stderr)
        return
    print(say(words, "translations.taken", file=str(file), count=str(count)))
    for row, why in refused:
        print(say(words, "translations.refused", file=str(file), row=row, why=say(words, why)), file=sys.stderr)
    if not refused:
        file.rename(file.with_suffix(".taken"))


COMMANDS: dict[str, Callable[[Path], None]] = {
    "play": play,
    "run": run,
    "check": check,
    "keys": keys,
    "leftovers": leftovers,
    "translations": translations,
}


def main() -> None:
    """Entry point; files that we make are readable by nobody else."""
    os.umask(0o077)
    parser = argparse.ArgumentParser("python -m bot")
    commands = parser.add_subparsers(required=True, metavar="|".join((*COMMANDS, "verify", "audit")))
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.__doc__, description=command.__doc__)
        one.add_argument("--config", type=Path, default=DEFAULT, help="the office's config.yaml (%(default)s)")
        one.set_defaults(command=command)
    checks = commands.add_parser("verify", help=verify.__doc__, description=verify.__doc__)
    checks.add_argument("receipt", type=Path, help="a receipt as the claimant has it (PDF)")
    checks.add_argument("files", type=Path, nargs="*", help="documents as the desk got them")
    checks.add_argument("--config", type=Path, default=DEFAULT, help="the office's config.yaml (%(default)s)")
    log = commands.add_parser("audit", help=audit.__doc__, description=audit.__doc__)
    log.add_argument("verify", choices=("verify",), help="check the chain of all entries")
    log.add_argument("--config", type=Path, default=DEFAULT, help="the office's config.yaml (%(default)s)")
    log.set_defaults(command=audit)
    chosen = parser.parse_args()
    if "receipt" in chosen:
        verify(chosen.config, chosen.receipt, chosen.files)
    else:
        chosen.command(chosen.config)
