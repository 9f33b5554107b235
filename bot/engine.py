"""One stored event, one transaction; a batch of them in savepoints, one hop to the database."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError
from sqlmodel import col

from bot.clock import Clock
from bot.dialogue import Dialogue
from bot.script import Script
from bot.words import Words
from handlers import doors
from handlers.desk import Desk, relay
from handlers.kit import Context, Event, Incoming, Office, Screen
from handlers.kit.screens import number_of, numbered
from storage.database import Database
from storage.inbox import OFFICE
from storage.secrets import Secrets
from storage.store import Store
from storage.tables import Chat, Person

log = logging.getLogger(__name__)

BATCH = 50
BURST, A_SECOND = 60.0, 1.0  # events of one private chat at once, and then
MOST_PLACES = 10_000
FAILURES = 3
ATTEMPTS = 12  # made alone after a start; most ends of the process are not the event's fault
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=20))
FASTEST = timedelta(seconds=3)  # a reaction may come before its message is noted as sent
SAY_AGAIN_AFTER = timedelta(minutes=10)  # one chat cannot fill the desk with what it breaks
AN_HOUR = timedelta(hours=1)
SOON = timedelta(seconds=0.25)
JUST_CHANGED = timedelta(seconds=3)
TELL_AFTER = timedelta(minutes=1)  # a key may come a little later than what it opens


class TooFast(Exception):
    """One chat sends more than a person can: the rest of it waits, for that chat alone."""

    def __init__(self, at: datetime) -> None:
        super().__init__("too fast")
        self.at = at


class Pace:
    """How fast one chat may go on: a burst, then so many a second."""

    def __init__(self) -> None:
        self._left: dict[tuple[str, str], tuple[float, datetime]] = {}

    def take(self, place: tuple[str, str], now: datetime) -> None:
        """One more event of a chat. Raises TooFast."""
        left, since = self._left.get(place, (BURST, now))
        left = min(BURST, left + max((now - since).total_seconds(), 0) * A_SECOND)
        if left < 1:
            raise TooFast(now + max(timedelta(seconds=(1 - left) / A_SECOND), SOON))
        self._left[place] = (left - 1, now)
        if len(self._left) > MOST_PLACES:
            self._left = {one: kept for one, kept in self._left.items() if kept[0] < BURST / 2}


class NotYet(Exception):
    """Somebody was faster than we noted what we had sent: look again in a moment."""


class Parser(Protocol):
    """The part of a channel that the engine uses."""

    can: frozenset[str]

    def parse(self, body: Any, received_at: datetime) -> Incoming: ...


@dataclass(frozen=True)
class Unit:
    """What is processed together: one event, or the parts of one album."""

    seqs: tuple[int, ...]
    account: str
    chat: str
    attempts: int  # made alone, after a start
    failures: int
    rows: tuple[Any, ...]


class Engine:
    """Takes events from the inbox, lets scripts and the desk act, and marks them done."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        clock: Clock,
        office: Office,
        words: Words,
        script: Script,
        desk: Desk,
        parsers: Mapping[str, Parser],
        places: Mapping[str, tuple[str, str]],
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.database, self.secrets, self.clock = database, secrets, clock
        self.office, self.words, self.script, self.desk = office, words, script, desk
        self.parsers, self.places, self.changed = parsers, places, changed
        self._wake = asyncio.Event()
        self._pace = Pace()
        self._slowed: set[tuple[str, str]] = set()  # chats that were too fast in this batch
        self._suspects: set[int] | None = None
        self._next: datetime | None = None

    def wake(self) -> None:
        """Something has arrived."""
        self._wake.set()

    async def run(self) -> None:
        """Process for ever; a database that is away is waited for."""
        pause = 0.0
        while True:
            try:
                busy = await self.round()
                pause = 0.0
            except OperationalError as error:
                pause = min(pause * 2 + 0.5, 30)
                log.warning(
                    "the database does not answer (%s); trying again in %.0f s", type(error.orig).__name__, pause
                )
                await asyncio.sleep(pause)
                continue
            if not busy:
                await self._sleep()

    async def _sleep(self) -> None:
        wait = 30.0
        if self._next is not None:
            wait = max((self._next - self.clock.now()).total_seconds(), 0.02)
        try:
            async with asyncio.timeout(min(wait, 30.0)):
                await self._wake.wait()
        except TimeoutError:
            return
        finally:
            self._wake.clear()

    async def round(self) -> int:
        """Process one batch; returns how many events were dealt with.

        What an earlier process left behind may be what killed it: such events are tried alone,
        and each attempt is committed before it is made.
        """
        self._wake.clear()
        if self._suspects is None:
            self._suspects = await self.database.run(self._left_behind)
        if self._suspects:
            first = min(self._suspects)
            self._suspects.discard(first)
            if await self.database.run(lambda connection: self._count(connection, first)):
                return await self.database.run(lambda connection: self._batch(connection, only=first)) or 1
            return 1
        done = await self.database.run(self._batch)
        if done:
            self.changed()
        return done

    def _store(self, connection: Connection) -> Store:
        return Store(connection, self.secrets, self.clock.now())

    def _left_behind(self, connection: Connection) -> set[int]:
        """What the former process may have been at: its last batch was among the oldest events."""
        return {row.seq for row in self._store(connection).inbox.waiting(BATCH)}

    def _count(self, connection: Connection, seq: int) -> bool:
        """Count an attempt that is going to be made; False if there is nothing to try now."""
        store = self._store(connection)
        unit = next((unit for unit in self._units(store, BATCH * 4) if seq in unit.seqs), None)
        if unit is None:
            return False  # dealt with already, or not due yet
        if unit.attempts >= ATTEMPTS:
            self._give_up(connection, unit)
            return False
        store.inbox.count_attempt([seq])
        return True

    def _batch(self, connection: Connection, only: int | None = None) -> int:
        store = self._store(connection)
        units = [unit for unit in self._units(store, BATCH * 4) if only is None or only in unit.seqs]
        if not units and self._next is not None:
            units = self._units(store, BATCH * 200)  # one chat's backlog must not hide the others
        self._lock(connection, units)
        done: list[int] = []
        self._slowed = set()
        for unit in units:
            if (unit.account, unit.chat) in self._slowed:
                continue  # its turn comes behind what was put off
            if self._try(connection, unit):
                done.extend(unit.seqs)
        store.inbox.done(done)
        return len(units)

    def _units(self, store: Store, most: int) -> list[Unit]:
        """What may be processed now. An event that waits holds back later ones of its chat."""
        now, held, units, albums = store.now, set[tuple[str, str]](), list[Unit](), set[str]()
        self._next = None
        rows = store.inbox.waiting(most)
        for row in rows:
            place = (row.account, row.chat)
            if row.album and row.album in albums:
                continue
            if place in held or (row.not_before and row.not_before > now):
                held.add(place)
                if row.not_before and row.not_before > now:
                    self._next = min(self._next or row.not_before, row.not_before)
                continue
            group = [row]
            if row.album:
                albums.add(row.album)
                group = [one for one in rows if one.album == row.album and one.account == row.account]
            seqs = tuple(one.seq for one in group)
            units.append(Unit(seqs, row.account, row.chat, row.attempts, row.failures, tuple(group)))
            if len(units) == BATCH:
                break
        return units

    def _lock(self, connection: Connection, units: Sequence[Unit]) -> None:
        """Lock the batch's chats, sorted, before the first savepoint: its rollback would release later ones."""
        if self.database.sqlite:
            return
        addresses = sorted({unit.chat for unit in units})
        found = select(col(Chat.id)).where(col(Chat.address).in_(addresses)).order_by(col(Chat.id)).with_for_update()
        connection.execute(found).all()

    def _try(self, connection: Connection, unit: Unit) -> bool:
        try:
            with connection.begin_nested():
                store = self._store(connection)
                self._process(store, unit)
                store.flush()
            return True
        except OperationalError:
            raise
        except TooFast as fast:
            self._slow_down(connection, unit, fast.at)
        except NotYet:
            at = self.clock.now() + SOON
            self._store(connection).inbox.try_again(unit.seqs, at)
            self._next = min(self._next or at, at)
        except Exception as error:  # whatever a platform sends or a script gets wrong must not stop the others
            log.exception("event %s failed", unit.seqs[0], exc_info=_without_content(error))
            self._later(connection, unit)
        return False

    def _slow_down(self, connection: Connection, unit: Unit, at: datetime) -> None:
        """What else this chat has sent waits; the person is told once an hour."""
        store = self._store(connection)
        store.inbox.try_again(unit.seqs, at)
        self._slowed.add((unit.account, unit.chat))
        self._next = min(self._next or at, at)
        chat = store.people.chat(unit.account, unit.chat)
        last = store.outbox.latest(f"slow:{chat.id}") if chat else None
        if chat is not None and (last is None or store.now - last.created_at > AN_HOUR):
            self._context(store).say_in(chat, Screen("chat.slow", handle=f"slow:{chat.id}"))

    def _later(self, connection: Connection, unit: Unit) -> None:
        """Try a failed event again after a while, unless it has failed too often."""
        store = self._store(connection)
        failures = unit.failures + 1
        store.inbox.count_failure(unit.seqs)
        if failures >= FAILURES:
            self._give_up(connection, unit)
            return
        at = store.now + BACK_OFF[failures - 1]
        store.inbox.try_again(unit.seqs, at)
        self._next = min(self._next or at, at)

    def _give_up(self, connection: Connection, unit: Unit) -> None:
        """Set an event aside; tell the claimant what else they can do, and the desk."""
        store = self._store(connection)
        store.inbox.dead(unit.seqs)
        try:
            with connection.begin_nested():
                context = self._context(store)
                chat = store.people.chat(unit.account, unit.chat)
                if chat is not None:
                    context.say_in(chat, Screen("error.broken", {"phone": self.office.phone}))
                handle = f"dead:{unit.account}:{unit.chat}"
                last = store.outbox.latest(handle)
                if last is None or store.now - last.created_at > SAY_AGAIN_AFTER:
                    dead = Screen("desk.dead_letter", {"number": unit.seqs[0]}, handle=handle)
                    context.tell_team(self.office.teams[0], dead)
                store.flush()
        except OperationalError:
            raise
        except Exception as error:
            log.exception("nobody could be told of event %s", unit.seqs[0], exc_info=_without_content(error))

    def _context(self, store: Store) -> Context:
        return Context(store, self.office, self.words, self.places)

    def _process(self, store: Store, unit: Unit) -> None:
        if unit.account == OFFICE:
            body = store.open(unit.rows[0].sealed)
            self._happen(store, body)
            return
        parser = self.parsers[unit.account]
        incoming = join([parser.parse(store.open(row.sealed), row.received_at) for row in unit.rows])
        if "buttons" not in parser.can:
            incoming = pressed(store, incoming)
        match incoming.kind:
            case "ignored" | "reaction":
                return
            case "read":
                if incoming.private and (known := store.people.known(incoming.account, incoming.chat)):
                    relay.read(self._context(store), known[0], incoming)
            case "asked":
                store.outbox.queue(incoming.account, incoming.chat, self.secrets.office, {}, op="join")
            case "locked":
                lock(store, incoming, unit.seqs)
            case "key":
                unlock(store, incoming)
            case _ if incoming.private:
                self._pace.take((unit.account, unit.chat), store.now)
                self._claimant(store, incoming)
            case _:
                self.desk.take(self._context(store), incoming)

    def _claimant(self, store: Store, incoming: Incoming) -> None:
        known = store.people.known(incoming.account, incoming.chat)
        if incoming.kind in ("member", "thread", "moved"):
            if known is not None:
                doors.happened(self._context(store), known[0], incoming)
            return
        if known is None:
            chat, person = store.people.first_contact(incoming.account, incoming.chat, incoming.peer)
            if incoming.language in self.office.languages:
                chat.language = incoming.language
        else:
            chat, person = known
        if doors.is_somebody_else(store, chat, incoming):
            doors.shut(self._context(store), chat)
            return
        if chat.state != "open":
            chat.state = "open"
        if incoming.encrypted and not chat.encrypted:
            chat.encrypted = True
        if chat.reading:
            incoming = pressed(store, incoming)
        dialogue = self._dialogue(store, chat, person, incoming)
        dialogue.take(incoming)
        dialogue.save()

    def _dialogue(self, store: Store, chat: Chat, person: Person, incoming: Incoming | None = None) -> Dialogue:
        parser = self.parsers.get(chat.account)
        buttons = parser is None or "buttons" in parser.can
        return Dialogue(
            store, self.office, self.words, self.places, self.script, chat, person, incoming, buttons=buttons
        )

    def _happen(self, store: Store, body: dict[str, Any]) -> None:
        event = Event(body["name"], UUID(body["ref"]), body["data"])
        if event.name not in self.script.events:
            self.desk.happen(self._context(store), event)
            return
        chat = store.get(Chat, self._chat_of(store, event))
        if chat is None:
            return  # erased meanwhile
        dialogue = self._dialogue(store, chat, self._person_of(store, chat, event))
        dialogue.happen(event)
        dialogue.save()

    def _person_of(self, store: Store, chat: Chat, event: Event) -> Person:
        """Whom an event is about, where the chat speaks for several."""
        if chat.speaks_for is not None:
            conversation, _ = self.script.events[event.name]
            table = conversation.tables.get(event.name)
            person_id = getattr(store.get(table, event.ref), "person_id", None) if table else None
            tie = store.ties.tie(chat.id, person_id) if person_id else None
            if tie is not None and tie.state != "revoked":
                return store.need(Person, person_id)
        return store.people.person_of(chat)

    def _chat_of(self, store: Store, event: Event) -> UUID | None:
        if "chat" in event.data:
            return UUID(event.data["chat"])
        conversation, _ = self.script.events[event.name]
        row = store.get(conversation.tables[event.name], event.ref)
        return row.id if isinstance(row, Chat) else getattr(row, "chat_id", None)


def pressed(store: Store, incoming: Incoming) -> Incoming:
    """Without buttons a number says which one is meant: as a reaction to a message, or as a reply to it."""
    number = number_of(incoming.text)
    if number is None or not (incoming.kind == "reaction" or (incoming.kind == "text" and incoming.reply_to)):
        return incoming
    target = incoming.message if incoming.kind == "reaction" else incoming.reply_to
    behind = store.outbox.behind(incoming.account, incoming.chat, target or "")
    if behind is None and incoming.kind == "reaction" and store.now - incoming.received_at < FASTEST:
        raise NotYet
    found = numbered(buttons_then(behind[1], incoming.received_at)) if behind else []
    if not 1 <= number <= len(found):
        return incoming
    return replace(incoming, kind="choice", data=found[number - 1][1], message=target)


def buttons_then(content: dict[str, Any], at: datetime) -> list[Any]:
    """The buttons that somebody saw who pressed just now: a message may have changed a moment ago."""
    changed = content.get("changed_at")
    if changed is not None and at - datetime.fromisoformat(changed) < JUST_CHANGED:
        return list(content["before"])
    return [row for part in content.get("parts", ()) for row in part.get("buttons", ())]


def lock(store: Store, incoming: Incoming, seqs: Sequence[int]) -> None:
    """Keep what cannot be decrypted; after a minute somebody is told."""
    store.inbox.lock(seqs)
    chat = store.people.chat(incoming.account, incoming.chat) if incoming.private else None
    if chat is not None:
        store.due.at("chat.locked", chat.id, store.now + TELL_AFTER, again=True)
    elif not incoming.private:
        place = " ".join(filter(None, (incoming.account, incoming.chat, incoming.thread)))
        store.due.at("desk.locked", "office", store.now + TELL_AFTER, day=place, again=True)


def unlock(store: Store, incoming: Incoming) -> None:
    """A key has come: what waits in this chat is tried again."""
    for row in store.inbox.locked(incoming.account, incoming.chat):
        store.work.add("decrypt", UUID(int=row.seq), account=incoming.account, seq=row.seq)


def join(parts: Sequence[Incoming]) -> Incoming:
    """The parts of an album as one event: files in the order in which they were sent."""
    ordered = list(parts)
    if all((part.message or "").isdigit() for part in parts):  # numbers rise; other ids say nothing of the order
        ordered = sorted(parts, key=lambda part: int(part.message or 0))
    first = replace(ordered[0], text=well_formed(ordered[0].text), actor_name=well_formed(ordered[0].actor_name))
    if len(ordered) == 1:
        return first
    files = tuple(file for part in ordered for file in part.files)
    text = well_formed("\n".join(part.text for part in ordered if part.text))
    return replace(first, files=files, text=text)


def well_formed(text: str) -> str:
    """Half of a character is legal JSON, but no text that could be sent on."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _without_content(error: Exception) -> Exception:
    """The same traceback without the message, which could quote what somebody wrote."""
    try:
        bare = RuntimeError(type(error).__name__)
        return bare.with_traceback(error.__traceback__)
    finally:
        del error
