"""The yardstick in Matrix: matrix-nio's own way to answer in encrypted rooms, with nothing kept."""

import asyncio
import sys
import tempfile

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, MatrixRoom, RoomMessageText


async def main(url: str, user: str, password: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
        client = AsyncClient(url, user, store_path=folder, config=config)
        await client.login(password)

        async def invited(room: MatrixRoom, event: InviteMemberEvent) -> None:
            await client.join(room.room_id)

        async def said(room: MatrixRoom, event: RoomMessageText) -> None:
            if event.sender != user:
                content = {"msgtype": "m.text", "body": f"echo {event.body}"}
                await client.room_send(room.room_id, "m.room.message", content, ignore_unverified_devices=True)

        client.add_event_callback(invited, InviteMemberEvent)
        client.add_event_callback(said, RoomMessageText)
        await client.sync_forever(timeout=25_000, full_state=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
