"""A strict stand-in for the Bot API server, over HTTP, so that the real library is in the path.

It refuses whatever the specification does not allow and what the platform is known to refuse
(no such topic, message not modified, blocked, limits), keeps unconfirmed updates, and can be
told to fail, delay, repeat and limit.
"""

import asyncio
import json
import time
from typing import Any

from aiohttp import web

from tests.standin.checks import REACTIONS, SPEC, Violation, check
from tests.standin.world import BOT, TOKEN, Fault, World


class Refused(Exception):
    """An answer other than 200."""

    def __init__(self, status: int, text: str, **parameters: Any) -> None:
        super().__init__(text)
        self.status, self.text, self.parameters = status, text, parameters


class BotApi:
    """The server: one bot, one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.polls = 0
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self, port: int = 0) -> str:
        """Listen on loopback; returns the address."""
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self.call)
        app.router.add_get("/file/bot{token}/{path}", self.download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        listening = site._server
        assert isinstance(listening, asyncio.Server)
        self.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        return self.url

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def download(self, request: web.Request) -> web.Response:
        content = self.world.files.get(request.match_info["path"])
        return web.Response(body=content) if content is not None else web.Response(status=404)

    async def call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != TOKEN:
            return answer_error(401, "Unauthorized")
        if method not in SPEC:
            return answer_error(404, "Not Found: method not found")
        try:
            values = check(method, await read(request))
        except Violation as violation:
            self.world.violations.append(f"{method}: {violation}")
            return answer_error(400, f"Bad Request: {violation}")
        if method == "getUpdates":
            return await self._get_updates(values)
        self.world.calls.append((time.monotonic(), method, values))
        fault = self._fault(method, values)
        try:
            if fault is not None:
                await self._fail_before(fault)
            result = self._run(method, values)
        except Refused as refused:
            return answer_error(refused.status, refused.text, **refused.parameters)
        if fault is not None and fault.kind in ("deaf", "cut"):
            if fault.kind == "deaf":
                await asyncio.sleep(fault.seconds or 3600)
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"ok": True, "result": result})

    def _fault(self, method: str, values: dict[str, Any]) -> Fault | None:
        for fault in self.world.faults:
            if fault.times > 0 and fault.method in ("", method) and fault.chat in (0, values.get("chat_id")):
                fault.times -= 1
                return fault
        return None

    async def _fail_before(self, fault: Fault) -> None:
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault.kind == "limit":
            raise Refused(429, f"Too Many Requests: retry after {int(fault.seconds)}", retry_after=int(fault.seconds))
        if fault.kind == "error":
            raise Refused(fault.status, fault.text, **fault.parameters)

    async def _get_updates(self, values: dict[str, Any]) -> web.Response:
        self.polls += 1
        mine = self.polls
        self.world.pending.set()  # an older poll ends: the newest is served
        updates, offset = self.world.updates, values.get("offset")
        while offset is not None and updates and updates[0]["update_id"] < offset:
            updates.popleft()
        if not updates:
            self.world.pending.clear()
            try:
                async with asyncio.timeout(min(values.get("timeout", 0), 50)):
                    await self.world.pending.wait()
            except TimeoutError:
                pass
        if mine != self.polls:
            return answer_error(409, "Conflict: terminated by other getUpdates request")
        batch = list(updates)[: values.get("limit", 100)]
        return web.json_response({"ok": True, "result": batch})

    def _run(self, method: str, values: dict[str, Any]) -> Any:
        runner = getattr(self, f"do_{method}", None)
        if runner is None:
            self.world.violations.append(f"{method} is not played by the stand-in")
            raise Refused(501, "Not Implemented")
        return runner(values)

    def _limit(self, chat: int) -> None:
        now = time.monotonic()
        kind = "group" if chat < 0 else "chat"
        for key, limit in ((str(chat), self.world.limits.get(kind)), ("all", self.world.limits.get("overall"))):
            if limit is None:
                continue
            count, period = limit
            sent = self.world.sent_at[key]
            while sent and sent[0] <= now - period:
                sent.popleft()
            if len(sent) >= count:
                self.world.exceeded += 1
                wait = max(1, int(sent[0] + period - now + 0.999))
                raise Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        for key in (str(chat), "all"):
            self.world.sent_at[key].append(now)

    def _place(self, values: dict[str, Any]) -> int:
        """The chat, if the bot may write there."""
        if not isinstance(values["chat_id"], int):
            self.world.violations.append(f"not a chat: {values['chat_id']}")
            raise Refused(400, "Bad Request: chat not found")
        chat = values["chat_id"]
        if chat < 0:
            group = self.world.groups.get(chat)
            if group is None:
                raise Refused(400, "Bad Request: chat not found")
            if group.moved_to:
                text = "Bad Request: group chat was upgraded to a supergroup chat"
                raise Refused(400, text, migrate_to_chat_id=group.moved_to)
            if not group.bot_in:
                raise Refused(403, "Forbidden: bot was kicked from the supergroup chat")
        elif chat in self.world.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        elif chat not in self.world.users:
            raise Refused(400, "Bad Request: chat not found")
        return chat

    def _send(self, values: dict[str, Any], **body: Any) -> dict[str, Any]:
        chat = self._place(values)
        thread = values.get("message_thread_id")
        if thread is not None and (chat > 0 or thread not in self.world.groups[chat].topics):
            raise Refused(400, "Bad Request: message thread not found")
        reply = values.get("reply_parameters")
        if (
            reply
            and reply["message_id"] not in self.world.messages[chat]
            and not reply.get("allow_sending_without_reply")
        ):
            raise Refused(400, "Bad Request: message to be replied not found")
        self._limit(chat)
        if "reply_markup" in values:
            body["reply_markup"] = values["reply_markup"]
        return self.world.message(chat, BOT, thread, **body)

    def do_getMe(self, values: dict[str, Any]) -> Any:
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": True, "supports_inline_queries": False}

    def do_deleteWebhook(self, values: dict[str, Any]) -> Any:
        return True

    def do_setMyCommands(self, values: dict[str, Any]) -> Any:
        scope = (values.get("scope") or {}).get("type", "default")
        for command in values["commands"]:
            if not (1 <= len(command["command"]) <= 32 and 1 <= len(command["description"]) <= 256):
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        if len(values.get("language_code", "")) not in (0, 2):
            raise Refused(400, "Bad Request: invalid language code specified")
        self.world.commands[scope, values.get("language_code", "")] = values["commands"]
        return True

    def do_setMyDescription(self, values: dict[str, Any]) -> Any:
        self.world.descriptions["long", values.get("language_code", "")] = values.get("description", "")
        return True

    def do_setMyShortDescription(self, values: dict[str, Any]) -> Any:
        self.world.descriptions["short", values.get("language_code", "")] = values.get("short_description", "")
        return True

    def do_sendMessage(self, values: dict[str, Any]) -> Any:
        return self._send(values, text=values["text"])

    def _send_file(self, values: dict[str, Any], name: str) -> Any:
        content = values[name]
        if not isinstance(content, bytes):
            raise Refused(400, "Bad Request: wrong file identifier specified")
        file_id = self.world.file(content)
        found = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(content)}
        if name == "document":
            found["file_name"] = values.get("_filename", "")
        caption = {"caption": values["caption"]} if values.get("caption") else {}
        if name == "photo":
            return self._send(values, photo=[found | {"width": 1, "height": 1}], **caption)
        return self._send(values, **{name: found | ({"duration": 1} if name == "voice" else {})}, **caption)

    def do_sendDocument(self, values: dict[str, Any]) -> Any:
        return self._send_file(values, "document")

    def do_sendPhoto(self, values: dict[str, Any]) -> Any:
        return self._send_file(values, "photo")

    def do_sendVoice(self, values: dict[str, Any]) -> Any:
        return self._send_file(values, "voice")

    def _edit(self, values: dict[str, Any], **changes: Any) -> Any:
        chat = self._place(values)
        message = self.world.messages[chat].get(values["message_id"])
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message.get("from") != BOT:
            raise Refused(400, "Bad Request: message can't be edited")
        if ("caption" in changes) != ("text" not in message):
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        after = {**message, **changes}
        after.pop("reply_markup", None)
        if values.get("reply_markup"):
            after["reply_markup"] = values["reply_markup"]
        if after == message:
            raise Refused(400, "Bad Request: message is not modified")
        self._limit(chat)
        self.world.messages[chat][values["message_id"]] = after
        return after

    def do_editMessageText(self, values: dict[str, Any]) -> Any:
        return self._edit(values, text=values["text"])

    def do_editMessageCaption(self, values: dict[str, Any]) -> Any:
        return self._edit(values, caption=values.get("caption", ""))

    def do_deleteMessage(self, values: dict[str, Any]) -> Any:
        chat = self._place(values)
        if self.world.messages[chat].pop(values["message_id"], None) is None:
            raise Refused(400, "Bad Request: message to delete not found")
        return True

    def do_setMessageReaction(self, values: dict[str, Any]) -> Any:
        chat = self._place(values)
        if values["message_id"] not in self.world.messages[chat]:
            raise Refused(400, "Bad Request: message to react not found")
        for reaction in values.get("reaction", []):
            if reaction["emoji"] not in REACTIONS:
                raise Refused(400, "Bad Request: REACTION_INVALID")
            self.world.reactions[chat, values["message_id"]] = reaction["emoji"]
        return True

    def _forum(self, values: dict[str, Any]) -> int:
        chat = self._place(values)
        group = self.world.groups.get(chat)
        if group is None or not group.forum:
            raise Refused(400, "Bad Request: the chat is not a forum")
        if not group.bot_topics:
            raise Refused(400, "Bad Request: not enough rights to create a topic")
        return chat

    def do_createForumTopic(self, values: dict[str, Any]) -> Any:
        chat = self._forum(values)
        self._limit(chat)
        created = {"name": values["name"], "icon_color": 7322096}
        message = self.world.message(chat, BOT, None, forum_topic_created=created)
        thread = message["message_id"]
        message |= {"message_thread_id": thread, "is_topic_message": True}
        self.world.groups[chat].topics[thread] = values["name"]
        self.world.update(message=message)
        return {"message_thread_id": thread, **created}

    def _topic(self, values: dict[str, Any]) -> tuple[int, int]:
        chat, thread = self._forum(values), values["message_thread_id"]
        if thread not in self.world.groups[chat].topics:
            raise Refused(400, "Bad Request: TOPIC_ID_INVALID")
        return chat, thread

    def do_editForumTopic(self, values: dict[str, Any]) -> Any:
        chat, thread = self._topic(values)
        if self.world.groups[chat].topics[thread] == values["name"]:
            raise Refused(400, "Bad Request: TOPIC_NOT_MODIFIED")
        self._limit(chat)
        self.world.groups[chat].topics[thread] = values["name"]
        return True

    def do_deleteForumTopic(self, values: dict[str, Any]) -> Any:
        chat, thread = self._topic(values)
        self.delete_topic(chat, thread)
        return True

    def delete_topic(self, chat: int, thread: int) -> None:
        """With everything in it; the bot hears nothing of it."""
        del self.world.groups[chat].topics[thread]
        for message_id in [
            one["message_id"] for one in self.world.messages[chat].values() if one.get("message_thread_id") == thread
        ]:
            del self.world.messages[chat][message_id]

    def do_answerCallbackQuery(self, values: dict[str, Any]) -> Any:
        query = values["callback_query_id"]
        if query not in self.world.queries or time.monotonic() - self.world.queries[query] > 15:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        del self.world.queries[query]
        self.world.answered.append(query)
        return True

    def do_sendChatAction(self, values: dict[str, Any]) -> Any:
        self._place(values)
        return True

    def do_getFile(self, values: dict[str, Any]) -> Any:
        file_id = values["file_id"]
        if file_id not in self.world.files:
            raise Refused(400, "Bad Request: invalid file_id")
        size = self.world.file_sizes[file_id]
        if size > 20_000_000:
            raise Refused(400, "Bad Request: file is too big")
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size, "file_path": file_id}

    def _member(self, user: int, status: str, **more: Any) -> dict[str, Any]:
        return {"user": BOT if user == BOT["id"] else self.world.users[user], "status": status, **more}

    def do_getChatAdministrators(self, values: dict[str, Any]) -> Any:
        group = self.world.groups[self._place(values)]
        return [self._admin(user) for user in sorted(group.admins)]

    def _admin(self, user: int, topics: bool = True) -> dict[str, Any]:
        rights = (
            "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
            "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
            "can_edit_stories", "can_delete_stories",
        )  # fmt: skip
        return self._member(user, "administrator", **dict.fromkeys(rights, False), can_manage_topics=topics)

    def do_getChat(self, values: dict[str, Any]) -> Any:
        chat = self._place(values)
        return self.world.chat(chat) | {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": {
            "unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False, "premium_subscription": False,
            "gifts_from_channels": False}}  # fmt: skip

    def do_getChatMember(self, values: dict[str, Any]) -> Any:
        group = self.world.groups[self._place(values)]
        if values["user_id"] == BOT["id"]:
            return self._admin(123456, group.bot_topics) if group.bot_admin else self._member(123456, "member")
        return self._member(values["user_id"], "administrator" if values["user_id"] in group.admins else "member")


async def read(request: web.Request) -> dict[str, Any]:
    """Parameters from the address, a form, or parts with files."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        found = json.loads(await request.text())
        return values | {key: one if isinstance(one, str) else json.dumps(one) for key, one in found.items()}
    files: dict[str, bytes] = {}
    for key, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[key] = value.file.read()
        else:
            values[key] = str(value)
    for key, one in list(values.items()):
        if isinstance(one, str) and one.startswith("attach://"):
            values[key] = files.pop(one.removeprefix("attach://"))
    return values | files


def answer_error(status: int, text: str, **parameters: Any) -> web.Response:
    body = {"ok": False, "error_code": status, "description": text}
    return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=status)
