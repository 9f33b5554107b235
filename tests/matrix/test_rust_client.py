"""A client with other crypto (Rust), in the mode that trusts only devices that their owner has signed."""

from pathlib import Path

from tests.matrix.office import office_of
from tests.matrix.rust_client import RustClient
from tests.matrix.synapse import Synapse
from tests.paper import photo


async def test_text_image_and_answer_with_a_client_that_trusts_signed_devices_only(
    synapse: Synapse, tmp_path: Path
) -> None:
    """Without a signature of its own device the bot would get no keys, and its messages would be refused."""
    async with office_of(synapse, tmp_path) as office:
        await office.start()
        user = await synapse.register(f"rust-{tmp_path.name[:20]}")
        rust = await RustClient.start(synapse.url, user)
        try:
            await rust.login()
            await rust.only_signed_devices()
            room = await rust.create_room([office.bot])
            await rust.wait_for(room, "Sprache", 20)
            await rust.send_text(room, "Deutsch")
            notice = await rust.wait_for(room, "Willkommen", 20)
            assert notice["failure"] is None and notice["shield"] == {"colour": "NONE", "reason": None}
            await rust.react(room, notice["event_id"], "1️⃣")
            await rust.wait_for(room, "Was möchten Sie tun", 20)
            await rust.send_image(room, photo("Miete"), "miete.jpg", "image/jpeg")
            await office.later(1.5)
            await rust.wait_for(room, "Eine Seite ist da", 20)
            await rust.send_text(room, "Mietvertrag")
            await rust.wait_for(room, "Mietvertrag: 1 Seite", 20)
            await rust.send_text(room, "1")
            receipt = await rust.wait_for(room, lambda event: event["content"].get("filename", "").endswith(".pdf"), 30)
            assert (await rust.fetch(receipt["content"]["file"])).startswith(b"%PDF")
            thread = await office.thread("Mietvertrag")
            await office.kaya.says(office.room, "Danke, ist da.", thread=thread)
            await office.event(office.kaya, office.room, "Danke, ist da.")
            await office.later(12)
            answer = await rust.wait_for(room, "Danke, ist da.", 20)
            assert answer["shield"] == {"colour": "NONE", "reason": None}
        finally:
            await rust.stop()
