"""Telegram, by python-telegram-bot's Bot. An update is confirmed only after it was stored."""

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NoReturn
from urllib.parse import urlencode

import aiohttp
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyParameters,
    User,
    WebAppInfo,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.base import Arrival, Buttons, Fault, FetchError, Outgoing, Receive, Roster, SendError
from bot.channels.telegram_events import incoming
from bot.channels.telegram_request import AiohttpRequest, NotConnected
from handlers.kit import Incoming

log = logging.getLogger(__name__)

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library's coming way to tell how long to wait

POLL = 25  # seconds that the server may wait for something to happen
KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
FAULTS: tuple[tuple[str, Fault], ...] = (
    ("thread not found", "thread_gone"),
    ("topic_deleted", "thread_gone"),
    ("topic_id_invalid", "thread_gone"),
    ("message to edit not found", "message_gone"),
    ("message to delete not found", "message_gone"),
    ("message to react not found", "message_gone"),
    ("message can't be edited", "message_gone"),
    ("message can't be deleted", "message_gone"),
    ("message_id_invalid", "message_gone"),
)
NO_RIGHTS = (
    "not enough rights",
    "chat_admin_required",
    "have no rights",
    "chat not found",
    "need administrator rights",
)


class Introduction:
    """Commands and descriptions, by language; the first language is the one for all others."""

    def __init__(
        self,
        commands: Mapping[str, Sequence[tuple[str, str]]],
        staff: Sequence[tuple[str, str]],
        short: Mapping[str, str],
        long: Mapping[str, str],
    ) -> None:
        self.commands, self.staff, self.short, self.long = commands, staff, short, long


class Telegram:
    """One bot account."""

    name = "telegram"
    can = frozenset({"edit", "delete", "react", "topics", "contact", "buttons"})
    max_text = 4096
    max_caption = 1024
    cursor_is_good_for: timedelta | None = timedelta(days=6)  # after an idle week updates may be numbered anew

    def __init__(
        self,
        token: str,
        api_url: str,
        album_wait: timedelta = timedelta(seconds=1.5),
        introduction: Callable[[], Introduction] | None = None,
    ) -> None:
        self.account = f"telegram:{token.partition(':')[0]}"
        base = api_url.rstrip("/")
        self.request = AiohttpRequest()
        self._polling = AiohttpRequest(read_timeout=POLL + 10)
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self.request,
            get_updates_request=self._polling,
        )
        self.album_wait = album_wait.total_seconds()
        self._introduction = introduction
        self._answers: set[asyncio.Task[None]] = set()

    # In

    def parse(self, body: Any, received_at: datetime) -> Incoming:
        """Raises whatever a malformed update causes."""
        return incoming(body, self.account, received_at)

    async def listen(self, receive: Receive, cursor: str | None) -> None:
        """Poll, store, and confirm by asking for what comes after."""
        await self._begin()
        offset = int(cursor) if cursor else None
        pause = 0.0
        while True:
            try:
                raw = await self._updates(offset)
                pause = 0.0
            except RetryAfter as error:
                await asyncio.sleep(seconds(error))
                continue
            except TelegramError as error:
                pause = self._pause(error, pause)
                await asyncio.sleep(pause)
                continue
            if not raw:
                continue
            offset = max(int(update["update_id"]) for update in raw) + 1
            await receive([self._arrival(update) for update in raw], str(offset))
            self._answer_taps(raw)

    def _pause(self, error: TelegramError, pause: float) -> float:
        if isinstance(error, Conflict):
            log.error("somebody else fetches this bot's updates, or a webhook is set")
        elif isinstance(error, InvalidToken):
            log.error("Telegram does not know this token")
        else:
            log.warning("Telegram cannot be reached (%s)", type(error).__name__)
        return min(pause * 2 + 0.5, 30.0)

    async def _begin(self) -> None:
        """Know who we are, and say in every language what we can do."""
        pause = 0.0
        while True:
            try:
                await self.bot.initialize()
                await self.bot.delete_webhook()  # one of former days would stop the polling
                break
            except TelegramError as error:
                pause = self._pause(error, pause)
                await asyncio.sleep(pause)
        task = asyncio.create_task(self.introduce())
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def introduce(self) -> None:
        """Register commands and descriptions, while claimants are served already."""
        if self._introduction is None:
            return
        try:
            await self._introduce(await asyncio.to_thread(self._introduction))
        except TelegramError as error:
            log.warning("commands could not be registered (%s)", type(error).__name__)

    async def _introduce(self, introduction: Introduction) -> None:
        first = next(iter(introduction.commands))
        for language, commands in introduction.commands.items():
            tag = None if language == first else language
            await self.bot.set_my_commands(
                [BotCommand(name, text) for name, text in commands], BotCommandScopeAllPrivateChats(), language_code=tag
            )
            await self.bot.set_my_short_description(introduction.short[language], language_code=tag)
            await self.bot.set_my_description(introduction.long[language], language_code=tag)
        staff = [BotCommand(name, text) for name, text in introduction.staff]
        await self.bot.set_my_commands(staff, BotCommandScopeAllGroupChats())

    async def _updates(self, offset: int | None) -> list[dict[str, Any]]:
        """Raw updates: the library would parse them all at once, and one malformed fails all."""
        values = {"timeout": POLL, "limit": 100, "allowed_updates": json.dumps(KINDS)}
        query = urlencode(values | ({} if offset is None else {"offset": offset}))
        found = await self._polling.post(f"{self.bot.base_url}/getUpdates?{query}")
        if not isinstance(found, list):
            raise NetworkError("not a list of updates")
        return [update for update in found if isinstance(update, dict) and isinstance(update.get("update_id"), int)]

    def _arrival(self, update: dict[str, Any]) -> Arrival:
        """Who it is from is needed for the order, before anything is parsed."""
        body = update.get("message") or update.get("edited_message") or update.get("my_chat_member") or {}
        query = update.get("callback_query")
        if isinstance(query, dict):
            body = query.get("message") or {}
        chat = body.get("chat") if isinstance(body, dict) else None
        address = str(chat.get("id", "")) if isinstance(chat, dict) else ""
        group = body.get("media_group_id") if isinstance(body, dict) else None
        album = f"{address}:{group}" if group and "message" in update else None
        return Arrival(str(update["update_id"]), address, update, album, self.album_wait if album else 0.0)

    def _answer_taps(self, raw: Sequence[dict[str, Any]]) -> None:
        """A pressed button stops turning at once; what it does is said by messages."""
        for update in raw:
            query = update.get("callback_query")
            if isinstance(query, dict) and "id" in query:
                task = asyncio.create_task(self._answer(str(query["id"])))
                self._answers.add(task)
                task.add_done_callback(self._answers.discard)

    async def _answer(self, query: str) -> None:
        try:
            await self.bot.answer_callback_query(query)
        except TelegramError as error:
            log.debug("a tap could not be answered (%s)", type(error).__name__)

    # Out

    async def send(self, message: Outgoing) -> list[str]:
        options: dict[str, Any] = {
            "chat_id": message.address,
            "message_thread_id": int(message.thread) if message.thread else None,
            "disable_notification": message.silent or None,
            "reply_markup": keyboard(message.buttons),
        }
        if message.reply_to:
            options["reply_parameters"] = ReplyParameters(int(message.reply_to), allow_sending_without_reply=True)
        try:
            if message.media is None:
                preview = LinkPreviewOptions(is_disabled=True)
                marks = mentions(message)
                sent = await self.bot.send_message(
                    text=message.text, link_preview_options=preview, entities=marks, **options
                )
            else:
                sent = await self._send_file(message, options)
        except TelegramError as error:
            fail(error, message.address)
        return [str(sent.message_id)]

    async def _send_file(self, message: Outgoing, options: dict[str, Any]) -> Any:
        media = message.media
        assert media is not None
        options |= {"caption": message.text or None, "caption_entities": mentions(message), "filename": media.name}
        match media.kind:
            case "photo":
                return await self.bot.send_photo(photo=media.content, **options)
            case "voice":
                return await self.bot.send_voice(voice=media.content, **options)
            case _:
                return await self.bot.send_document(
                    document=media.content, disable_content_type_detection=True, **options
                )

    async def edit(self, message: Outgoing, target: str) -> None:
        """An edit without its keyboard would drop it: both are always sent."""
        options: dict[str, Any] = {
            "chat_id": message.address,
            "message_id": int(target),
            "reply_markup": keyboard(message.buttons),
        }
        try:
            if message.captioned:
                await self.bot.edit_message_caption(caption=message.text, **options)
            else:
                preview = LinkPreviewOptions(is_disabled=True)
                await self.bot.edit_message_text(text=message.text, link_preview_options=preview, **options)
        except TelegramError as error:
            if "not modified" not in str(error).lower():
                fail(error, message.address)

    async def delete(self, address: str, target: str) -> None:
        try:
            await self.bot.delete_message(address, int(target))
        except TelegramError as error:
            fail(error, address)

    async def react(self, address: str, target: str, mark: str) -> None:
        try:
            await self.bot.set_message_reaction(address, int(target), [ReactionTypeEmoji(mark)])
        except TelegramError as error:
            fail(error, address)

    async def make_topic(self, address: str, title: str, transaction: str) -> str:
        try:
            topic = await self.bot.create_forum_topic(address, title[:128])
        except TelegramError as error:
            fail(error, address)
        return str(topic.message_thread_id)

    async def rename_topic(self, address: str, thread: str, title: str) -> None:
        try:
            await self.bot.edit_forum_topic(address, int(thread), name=title[:128])
        except TelegramError as error:
            if "not modified" not in str(error).lower():
                fail(error, address)

    async def drop_topic(self, address: str, thread: str) -> None:
        try:
            await self.bot.delete_forum_topic(address, int(thread))
        except TelegramError as error:
            fail(error, address)

    async def typing(self, address: str) -> None:
        try:
            await self.bot.send_chat_action(address, "typing")
        except TelegramError:
            log.debug("typing could not be shown")

    async def fetch(self, ref: str, max_size: int) -> AsyncIterator[bytes]:
        """In pieces, never more than the limit: the library would read it whole."""
        try:
            file = await self.bot.get_file(ref)
        except BadRequest as error:
            raise FetchError(final=True, too_large="too big" in str(error).lower()) from None
        except TelegramError:
            raise FetchError(final=False) from None
        if (file.file_size or 0) > max_size:
            raise FetchError(final=True, too_large=True)
        size = 0
        try:
            async with self.request.session.get(file.file_path or "") as response:
                response.raise_for_status()
                async for piece in response.content.iter_chunked(65536):
                    size += len(piece)
                    if size > max_size:
                        raise FetchError(final=True, too_large=True)
                    yield piece
        except (TimeoutError, aiohttp.ClientError, ValueError):
            raise FetchError(final=False) from None

    async def join(self, address: str) -> None:
        """Telegram's private chats are open once somebody has started the bot."""

    async def leave(self, address: str) -> None:
        try:
            await self.bot.leave_chat(address)
        except TelegramError as error:
            fail(error, address)

    async def decrypt(self, body: Any) -> Any | None:
        """Nothing is encrypted here."""

    def topic_link(self, address: str, thread: str) -> str:
        """Supergroups have addresses; other groups have none."""
        return topic_link(address, thread)

    def serve_group(self, address: str) -> None:
        """Which chats are groups can be seen from their addresses."""

    def recall(self, encrypted: Collection[str]) -> None:
        """Nothing is encrypted here."""

    async def roster(self, address: str) -> Roster:
        try:
            found = await self.bot.get_chat_administrators(address)
        except TelegramError as error:
            fail(error, address)
        return Roster([(str(one.user.id), one.user.full_name) for one in found if not one.user.is_bot])

    async def close(self) -> None:
        for task in self._answers:
            task.cancel()
        await self.request.shutdown()
        await self._polling.shutdown()


def mentions(message: Outgoing) -> list[MessageEntity] | None:
    """Where names of people stand who are to notice the message; offsets count in UTF-16 units."""
    found = []
    for address, name in message.mentions:
        at = message.text.rfind(f"\n👤 {name}")
        if at >= 0 and address.isdigit():
            before = message.text[: at + 3]
            start, length = (len(part.encode("utf-16-le")) // 2 for part in (before, name))
            user = User(int(address), name, is_bot=False)
            found.append(MessageEntity(MessageEntity.TEXT_MENTION, start, length, user=user))
    return found or None


def topic_link(address: str, thread: str) -> str:
    """Where members of a group find a topic."""
    return f"https://t.me/c/{address.removeprefix('-100')}/{thread}" if address.startswith("-100") else ""


def is_group(address: str) -> bool:
    """Groups have negative ids."""
    return address.startswith("-")


def seconds(error: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def keyboard(buttons: Buttons) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    """Buttons under the message; a screen that asks for the number needs the other kind."""
    if not buttons:
        return None
    if any(kind == "contact" for row in buttons for kind, _, _ in row):
        rows = [[KeyboardButton(label, request_contact=kind == "contact") for kind, label, _ in row] for row in buttons]
        return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)
    return InlineKeyboardMarkup([[inline(kind, label, data) for kind, label, data in row] for row in buttons])


def inline(kind: str, label: str, data: str) -> InlineKeyboardButton:
    match kind:
        case "link":
            return InlineKeyboardButton(label, url=data)
        case "webapp":
            return InlineKeyboardButton(label, web_app=WebAppInfo(data))
        case _:
            return InlineKeyboardButton(label, callback_data=data)


def fail(error: TelegramError, address: str) -> NoReturn:
    """What a failure means. Always raises SendError."""
    text = str(error).lower()
    if "too large" in text:
        raise SendError("invalid") from None
    match error:
        case RetryAfter():
            raise SendError("again", retry_after=seconds(error)) from None
        case ChatMigrated():
            raise SendError("moved", moved_to=str(error.new_chat_id)) from None
        case Forbidden():
            raise SendError("group_gone" if is_group(address) else "chat_gone") from None
        case NotConnected() | InvalidToken() | Conflict():
            raise SendError("again") from None
        case BadRequest():
            for words, fault in FAULTS:
                if words in text:
                    raise SendError(fault) from None
            if any(words in text for words in NO_RIGHTS):
                raise SendError("group_gone" if is_group(address) else "chat_gone") from None
            raise SendError("invalid") from None
        case TimedOut() | NetworkError():
            raise SendError("again", outcome="unknown") from None
        case _:
            raise SendError("invalid") from None
