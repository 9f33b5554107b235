"""Who speaks for whom: ties between chats and persons, and whether the office has confirmed them."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Actor, Chat, ChatPerson, PersonFile

if TYPE_CHECKING:
    from storage.store import Store

# Built once: putting a statement together costs more than running it.
CONFIRMED = select(ChatPerson.person_id).where(ChatPerson.state == "confirmed").limit(1)
OF_CHAT = CONFIRMED.where(col(ChatPerson.chat_id) == bindparam("id"))
OF_PERSON = CONFIRMED.where(col(ChatPerson.person_id) == bindparam("id"))


class Ties(Subject):
    """A chat speaks for a person: claimed by the chat, confirmed by the office, revoked."""

    def __init__(self, store: "Store") -> None:
        super().__init__(store)
        self._known: dict[UUID, bool] = {}  # chats and persons that were looked up already

    def remember(self, row_id: UUID, confirmed: bool) -> None:
        """Something is known of a chat from another query."""
        self._known[row_id] = confirmed

    def knows_chat(self, chat_id: UUID) -> bool:
        """The office has confirmed for whom this chat speaks."""
        if chat_id not in self._known:
            self.store.flush()
            self._known[chat_id] = self.store.connection.execute(OF_CHAT, {"id": chat_id}).first() is not None
        return self._known[chat_id]

    def knows_person(self, person_id: UUID) -> bool:
        """The office has confirmed a chat of this person."""
        if person_id not in self._known:
            self.store.flush()
            self._known[person_id] = self.store.connection.execute(OF_PERSON, {"id": person_id}).first() is not None
        return self._known[person_id]

    def tie(self, chat_id: UUID, person_id: UUID) -> ChatPerson | None:
        return self.store.session.get(ChatPerson, (chat_id, person_id))

    def of_person(self, person_id: UUID) -> list[ChatPerson]:
        """All ties of a person that stand, the oldest first."""
        found = select(ChatPerson).where(ChatPerson.person_id == person_id, ChatPerson.state != "revoked")
        return list(self.store.session.exec(found.order_by(col(ChatPerson.created_at))))

    def of_chat(self, chat_id: UUID) -> list[ChatPerson]:
        """All ties of a chat that stand, the oldest first."""
        found = select(ChatPerson).where(ChatPerson.chat_id == chat_id, ChatPerson.state != "revoked")
        return list(self.store.session.exec(found.order_by(col(ChatPerson.created_at))))

    def confirmed(self, person_id: UUID) -> ChatPerson | None:
        """The confirmed tie of the chat to which answers go; None if nobody has made sure who reads there."""
        chats = self.store.people.chats_of(person_id)
        found = self.tie(chats[0].id, person_id) if chats else None
        return found if found is not None and found.state == "confirmed" else None

    def confirm(self, chat: Chat, person_id: UUID, actor: Actor, how: str, until: date | None = None) -> list[Chat]:
        """The office has made sure who writes there; files that the person has named are theirs by that.

        Returns the other chats that were tied to the same person or files already: they are to hear of it.
        """
        others = self._concerned(chat.id, person_id)
        for tie in self._same_account(chat, person_id):
            tie.state, tie.confirmed_at, tie.confirmed_by = "confirmed", self.store.now, actor.id
            tie.confirmed_how, tie.expires_on = how, until
            self.store.add(tie)
            self._known[tie.chat_id] = True
        for file in self.store.session.exec(select(PersonFile).where(PersonFile.person_id == person_id)):
            file.state = "confirmed"
            self.store.add(file)
        self._known[person_id] = True
        return others

    def _same_account(self, chat: Chat, person_id: UUID) -> list[ChatPerson]:
        """The tie of a chat, and of other rooms of the same account."""
        rooms = or_(col(Chat.id) == chat.id, (col(Chat.peer) == chat.peer) if chat.peer else False)
        found = select(ChatPerson).join(Chat, col(Chat.id) == col(ChatPerson.chat_id))
        found = found.where(ChatPerson.person_id == person_id, Chat.account == chat.account, rooms)
        return list(self.store.session.exec(found.where(ChatPerson.state != "revoked")))

    def _concerned(self, chat_id: UUID, person_id: UUID) -> list[Chat]:
        """Chats that are confirmed for the person, or for somebody of the same files."""
        own = select(PersonFile.file_id).where(PersonFile.person_id == person_id)
        members = select(PersonFile.person_id).where(col(PersonFile.file_id).in_(own), PersonFile.state == "confirmed")
        found = (
            select(Chat)
            .join(ChatPerson, col(ChatPerson.chat_id) == col(Chat.id))
            .where(ChatPerson.state == "confirmed", col(Chat.id) != chat_id, Chat.state == "open")
            .where(or_(col(ChatPerson.person_id) == person_id, col(ChatPerson.person_id).in_(members)))
            .distinct()
        )
        return list(self.store.session.exec(found))

    def revoke(self, tie: ChatPerson) -> None:
        """The chat does not speak for the person any more."""
        tie.state, tie.confirmed_at = "revoked", None
        self.store.add(tie)
        chat = self.store.get(Chat, tie.chat_id)
        if chat is not None and chat.speaks_for == tie.person_id:
            chat.speaks_for = chat.chosen_at = None
            self.store.add(chat)
        self._known.clear()
        self.store.flush()

    def expired(self, today: date) -> list[ChatPerson]:
        """Ties that were allowed until a day before this one."""
        found = select(ChatPerson).where(col(ChatPerson.expires_on) < today, ChatPerson.state != "revoked")
        return list(self.store.session.exec(found))

    def share(self, one: UUID, other: UUID) -> bool:
        """The same person, or both belong to one file for certain."""
        if one == other:
            return True
        files = [
            set(
                self.store.session.exec(
                    select(PersonFile.file_id).where(PersonFile.person_id == person, PersonFile.state == "confirmed")
                )
            )
            for person in (one, other)
        ]
        return bool(files[0] & files[1])

    def doubt(self, tie: ChatPerson) -> None:
        """Nothing is confirmed any more, neither in this room nor in others of the same account, nor the files."""
        chat = self.store.need(Chat, tie.chat_id)
        for one in self._same_account(chat, tie.person_id):
            one.state, one.confirmed_at, one.confirmed_by, one.confirmed_how = "claimed", None, None, ""
            self.store.add(one)
        if not any(one.state == "confirmed" for one in self.of_person(tie.person_id)):
            for file in self.store.session.exec(select(PersonFile).where(PersonFile.person_id == tie.person_id)):
                file.state = "claimed"
                self.store.add(file)
        self._known.clear()
