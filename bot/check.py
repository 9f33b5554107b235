"""Tries every part that the configuration names."""

import os
import subprocess

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlmodel import col
from telegram import ChatMemberAdministrator, ChatMemberOwner
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.app import App
from bot.channels.telegram import Telegram
from bot.config import Config
from bot.knowledge import faults
from bot.papers.scanner import Scanner
from bot.papers.tool import TESSERACT
from bot.translation import NoTranslation, Translator
from handlers.kit import Say
from storage.schema import upgrade
from storage.secrets import KeysMissing, KeysWrong
from storage.tables import Account

Result = tuple[Say, Say | None]


class Check:
    """What was tried, and what is wrong with it (None: nothing)."""

    def __init__(self, config: Config) -> None:
        self.config = config

    async def run(self) -> list[Result]:
        """All results; the configuration itself has been read already."""
        results: list[Result] = [(Say("cli.check_config"), None), (Say("cli.check_database"), self._database())]
        results += await self._documents()
        if self.config.channels.telegram.enabled:
            results += await self._telegram()
        if self.config.channels.matrix.enabled and results[1][1] is None:
            results += await self._matrix()
        return results

    async def _documents(self) -> list[Result]:
        """What documents and answers need beyond the program itself, where the configuration asks for it."""
        documents = self.config.documents
        results: list[Result] = []
        if documents.scanner:
            scanner = Scanner(documents.scanner)
            largest = max(documents.max_size, documents.upload_size)
            fault = None
            if not await scanner.alive():
                fault = Say("cli.scanner_away", {"address": documents.scanner})
            elif not await scanner.sees(largest):
                fault = Say("cli.scanner_small", {"size": largest // 1_000_000 + 20})
            results.append((Say("cli.check_scanner"), fault))
        if documents.text:
            results.append((Say("cli.check_text"), self._tesseract(documents.text)))
        if documents.efile:
            fits = documents.efile.is_dir() and os.access(documents.efile, os.R_OK | os.W_OK | os.X_OK)
            fault = None if fits else Say("cli.efile_away", {"path": str(documents.efile)})
            results.append((Say("cli.check_efile"), fault))
        if wrong := faults(self.config.information.folder):
            name, lacks = wrong[0]
            results.append((Say("cli.check_answers"), Say("cli.answer_bad", {"file": name, "what": lacks})))
        translation = self.config.desk.translation
        if translation.url:
            results.append((
                Say("cli.check_translation"),
                await self._translates(translation.url, translation.secret()),
            ))
        return results

    async def _translates(self, url: str, key: str) -> Say | None:
        """Into every language of the office; the server says which ones it does not know."""
        tags = list(dict.fromkeys(tag.partition("-")[0] for tag in self.config.languages))
        for tag in tags[1:]:
            try:
                await Translator(url, key).translate(self.config.office.name, tags[0], tag)
            except NoTranslation:
                return Say("cli.translation_away", {"address": url, "language": tag})
        return None

    @staticmethod
    def _tesseract(languages: str) -> Say | None:
        try:
            done = subprocess.run([TESSERACT, "--list-langs"], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return Say("cli.text_missing", {"languages": languages.replace("+", ", ")})
        missing = [one for one in languages.split("+") if one not in done.stdout.split()]
        return Say("cli.text_missing", {"languages": ", ".join(missing)}) if missing else None

    async def _matrix(self) -> list[Result]:
        from bot.channels.matrix.channel import read_cursor
        from bot.check_matrix import CheckMatrix

        app = App(self.config)
        try:
            with app.database.transaction() as connection:
                found = select(col(Account.cursor)).where(
                    col(Account.id) == f"matrix:{self.config.channels.matrix.user}"
                )
                rounds, _ = read_cursor(connection.execute(found).scalar())
        finally:
            app.database.close()
        return await CheckMatrix(self.config, rounds).run()

    def _database(self) -> Say | None:
        path = str(self.config.storage.keys_file)
        try:
            app = App(self.config)
        except KeysMissing:
            return Say("cli.keys_missing", {"path": path})
        except KeysWrong:
            return Say("cli.keys_wrong", {"path": path})
        except OperationalError:
            return Say("cli.database_away")
        try:
            with app.database.transaction() as connection:
                upgrade(connection)
                app.secrets.attach(connection, app.clock.now())
        except KeysWrong:
            return Say("cli.keys_wrong", {"path": path})
        except OperationalError:
            return Say("cli.database_away")
        finally:
            app.database.close()
        return None

    async def _telegram(self) -> list[Result]:
        settings = self.config.channels.telegram
        channel = Telegram(settings.secret(), settings.api_url)
        what = Say("cli.check_telegram")
        try:
            await channel.bot.initialize()
            results: list[Result] = [(what, None)]
            for team in self.config.desk.teams:
                if team.telegram_chat is None:
                    continue
                results.append((
                    Say("cli.check_group", {"team": team.name}),
                    await self._group(channel, team.telegram_chat or ""),
                ))
            return results
        except InvalidToken:
            return [(what, Say("cli.token_wrong"))]
        except TelegramError:
            return [(what, Say("cli.unreachable", {"url": settings.api_url}))]
        finally:
            await channel.close()

    async def _group(self, channel: Telegram, address: str) -> Say | None:
        try:
            chat = await channel.bot.get_chat(address)
            member = await channel.bot.get_chat_member(address, channel.bot.id)
        except (BadRequest, Forbidden):
            return Say("cli.group_not_found")
        if not chat.is_forum:
            return Say("cli.group_no_forum")
        if isinstance(member, ChatMemberOwner):
            return None
        if not isinstance(member, ChatMemberAdministrator):
            return Say("cli.group_no_admin")
        return None if member.can_manage_topics else Say("cli.group_no_topics")
