"""What claimants and staff write to each other."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col, select

from storage.subject import Subject, reference
from storage.tables import Message

# Built once: putting a statement together costs more than running it.
LAST_EXCHANGE = (
    select(Message.received_at)
    .where(Message.chat_id == bindparam("chat"), col(Message.state).in_(("held", "passed", "delivered", "read")))
    .order_by(col(Message.id).desc())
    .limit(1)
)


class Messages(Subject):
    """Messages in both directions, found by the platform's own ids."""

    def keep(self, key_id: UUID, body: dict[str, Any], **fields: Any) -> Message:
        """Keep a message; ``body`` holds its text and files and is sealed with the person's key."""
        return self.store.write(Message(sealed=self.store.seal(key_id, body), **fields))

    def number(self, message: Message) -> str:
        """The message's public number, given when it is passed on."""
        if message.reference is None:
            message.reference = self.new_number()
        return message.reference

    @staticmethod
    def new_number() -> str:
        return reference("N")

    def at(self, account: str, address: str, source: str) -> Message | None:
        """The message that stands behind a message on the platform."""
        found = select(Message).where(Message.account == account, Message.address == address, Message.source == source)
        return self.store.session.exec(found).first()

    def body(self, message: Message) -> dict[str, Any]:
        found: dict[str, Any] = self.store.open(message.sealed)
        return found

    def asked(self, chat_id: UUID) -> list[Message]:
        """Texts that wait for the person to say whether they are for the office."""
        found = select(Message).where(Message.chat_id == chat_id, Message.state == "asked").order_by(col(Message.id))
        return list(self.store.session.exec(found))

    def of(self, person_id: UUID, limit: int = 10) -> list[Message]:
        """The newest messages of a person, newest first."""
        found = (
            select(Message)
            .where(
                Message.person_id == person_id, col(Message.state).not_in(("asked", "gated", "preview", "taken_back"))
            )
            .order_by(col(Message.id).desc())
            .limit(limit)
        )
        return list(self.store.session.exec(found))

    def last_exchange(self, chat_id: UUID) -> datetime | None:
        """When something last went to the office or came from there in this chat."""
        self.store.flush()
        moment: datetime | None = self.store.connection.execute(LAST_EXCHANGE, {"chat": chat_id}).scalar()
        return moment

    def last_in_case(self, chat_id: UUID) -> Message | None:
        """The newest message of this chat, in either direction, that belongs to a case."""
        found = (
            select(Message)
            .where(Message.chat_id == chat_id, col(Message.case_id).is_not(None))
            .where(col(Message.state).in_(("held", "passed", "delivered", "read")))
            .order_by(col(Message.id).desc())
            .limit(1)
        )
        return self.store.session.exec(found).first()

    def on_their_way(self, chat_id: UUID) -> list[Message]:
        """Answers to a chat of which nobody knows yet that they are there."""
        found = select(Message).where(Message.chat_id == chat_id, Message.direction == "out", Message.state == "held")
        return list(self.store.session.exec(found))

    def delivered_to(self, chat_id: UUID, until: UUID) -> list[Message]:
        """Answers that are in a chat and that nobody has reported as read, up to one of them."""
        found = select(Message).where(Message.chat_id == chat_id, Message.direction == "out", Message.id <= until)
        return list(self.store.session.exec(found.where(Message.state == "delivered")))

    def gated(self, case_id: UUID) -> list[Message]:
        """Answers in a case that are held until somebody says that they may go."""
        found = select(Message).where(Message.case_id == case_id, Message.state == "gated").order_by(col(Message.id))
        return list(self.store.session.exec(found))

    def last_from(self, actor_id: UUID, case_id: UUID) -> Message | None:
        """The staff member's latest answer in a case that still stands."""
        found = (
            select(Message)
            .where(Message.actor_id == actor_id, Message.case_id == case_id, Message.direction == "out")
            .where(col(Message.state).in_(("gated", "preview", "held", "delivered", "passed", "read")))
            .order_by(col(Message.id).desc())
            .limit(1)
        )
        return self.store.session.exec(found).first()
