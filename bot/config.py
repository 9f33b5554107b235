"""``config.yaml`` and the environment become one frozen Config, or a list of all faults."""

import os
import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator

from bot.region import public_holidays
from bot.values import (
    DatabaseUrl,
    Duration,
    Language,
    NamePattern,
    NumberRange,
    OpenWindow,
    Pattern,
    Rate,
    RateLimit,
    Region,
    ScannerAddress,
    Size,
    TimeOfDay,
    WorkingDays,
    Zone,
    bad,
)
from handlers.kit import DocumentType, Office, Team

PREFIX = "JOBCENTER_"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class ConfigFaults(Exception):
    """The configuration cannot be used. ``faults`` are (path, wording key, values)."""

    def __init__(self, faults: list[tuple[str, str, dict[str, str]]]) -> None:
        super().__init__("; ".join(f"{path}: {key}" for path, key, _ in faults))
        self.faults = faults


class Part(BaseModel):
    """Every section refuses unknown keys and never repeats its values in an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, arbitrary_types_allowed=True)


class Contact(Part):
    phone: str
    address: str
    website: str


class Privacy(Part):
    controller: str
    officer: str
    notice: str


class HelpLines(Part):
    """Numbers for people in danger, as they are dialled; null is not named."""

    emergency: Annotated[str, Field(min_length=2, max_length=40)] = "112"
    violence: Annotated[str, Field(min_length=2, max_length=40)] | None = "116 016"
    counselling: Annotated[str, Field(min_length=2, max_length=40)] | None = None


class InformationPart(Part):
    """Answers: those of the office stand in ``folder`` and come before ours."""

    folder: Path | None = None


class OfficePart(Part):
    name: Annotated[str, Field(min_length=1)]
    timezone: Zone = "Europe/Berlin"
    holidays: Region = "DE"
    benefit: str = "Grundsicherungsgeld"
    contact: Contact
    help_lines: HelpLines = HelpLines()
    privacy: Privacy


class Limits(Part):
    overall: RateLimit = Rate(count=30, seconds=1)
    chat: RateLimit = Rate(count=1, seconds=1)
    group: RateLimit = Rate(count=20, seconds=60)


class Telegram(Part):
    enabled: bool = False
    token: SecretStr | None = None
    token_file: Path | None = None
    api_url: str = "https://api.telegram.org"
    documents: Literal["allow", "link", "refuse"] = "allow"
    limits: Limits = Limits()
    album_wait: Duration = timedelta(seconds=1.5)

    @model_validator(mode="after")
    def _has_token(self) -> "Telegram":
        if self.enabled and self.token is None and self.token_file is None:
            raise bad("no_token")
        if self.token_file is not None and not self.token_file.is_file():
            raise bad("no_file")
        return self

    def secret(self) -> str:
        """The bot's token, from the environment or its file."""
        if self.token is not None:
            return self.token.get_secret_value()
        return self.token_file.read_text().strip() if self.token_file else ""


def _user(value: Any) -> str | None:
    if value is not None and not re.fullmatch(r"@[^:\s]+:\S+", str(value)):
        raise bad("matrix_user")
    return None if value is None else str(value)


class Matrix(Part):
    enabled: bool = False
    homeserver: str | None = None
    user: Annotated[str | None, BeforeValidator(_user)] = None
    password: SecretStr | None = None
    password_file: Path | None = None
    token: SecretStr | None = None
    token_file: Path | None = None
    device: Annotated[str, Field(min_length=1, max_length=80)] = "jobcenter-bot"
    store: Path = Path("data/matrix")
    recovery_file: Path = Path("secrets/matrix")
    documents: Literal["allow", "link", "refuse"] = "allow"
    unencrypted: Literal["allow", "refuse"] = "allow"

    @model_validator(mode="after")
    def _can_log_in(self) -> "Matrix":
        ways = (self.password, self.password_file, self.token, self.token_file)
        if self.enabled and not (self.homeserver and self.user and any(ways)):
            raise bad("matrix_login")
        if any(file is not None and not file.is_file() for file in (self.password_file, self.token_file)):
            raise bad("no_file")
        return self

    def secret(self, name: Literal["password", "token"]) -> str:
        """The password or the token, from the environment or its file; empty if there is none."""
        value, file = getattr(self, name), getattr(self, f"{name}_file")
        if value is not None:
            return str(value.get_secret_value())
        return file.read_text().strip() if file else ""


class Channels(Part):
    telegram: Telegram = Telegram()
    matrix: Matrix = Matrix()


class Web(Part):
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    public_url: str | None = None


def _room(value: Any) -> str | None:
    if value is not None and not str(value).startswith("!"):
        raise bad("matrix_room")
    return None if value is None else str(value)


class TeamPart(Part):
    name: Annotated[str, Field(min_length=1, max_length=40)]
    telegram_chat: Annotated[str | None, BeforeValidator(lambda value: None if value is None else str(value))] = None
    matrix_room: Annotated[str | None, BeforeValidator(_room)] = None
    subjects: tuple[str, ...] = ()
    file_numbers: tuple[NumberRange, ...] = ()
    capacity: Annotated[int | None, Field(ge=1, le=1000)] = None


class TranslationPart(Part):
    url: str | None = None
    key: SecretStr | None = None
    key_file: Path | None = None

    @model_validator(mode="after")
    def _has_key(self) -> "TranslationPart":
        if self.key_file is not None and not self.key_file.is_file():
            raise bad("no_file")
        if self.url is not None and not self.url.startswith(("http://", "https://")):
            raise bad("url")
        return self

    def secret(self) -> str:
        """The server's key, from the environment or its file; empty if it needs none."""
        if self.key is not None:
            return self.key.get_secret_value()
        return self.key_file.read_text().strip() if self.key_file else ""


class DeskPart(Part):
    teams: Annotated[tuple[TeamPart, ...], Field(min_length=1)]
    bridge: Literal["link", "content"] = "link"
    answer_within: WorkingDays = 2
    strangers: Literal["list", "topics"] = "list"
    remind_after: Duration = timedelta(hours=4)
    escalate_after: Duration = timedelta(hours=12)
    answers: Path = Path("data/answers")
    translation: TranslationPart = TranslationPart()


class CallbacksPart(Part):
    hours: dict[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], tuple[OpenWindow, ...]]
    slot: Duration = timedelta(minutes=15)
    capacity: Annotated[int, Field(ge=1, le=1000)] = 3
    speakers: dict[Language, Annotated[int, Field(ge=1, le=1000)]] = {}
    notice: Duration = timedelta(hours=2)
    ahead: Duration = timedelta(days=10)
    reminders: tuple[Duration, ...] = (timedelta(days=1), timedelta(minutes=30))
    agenda: TimeOfDay = time(7, 45)

    @model_validator(mode="after")
    def _some_time(self) -> "CallbacksPart":
        if self.slot <= timedelta() or self.notice >= self.ahead:
            raise bad("no_slots")
        return self


class DocumentsPart(Part):
    max_size: Size = 20_000_000
    upload_size: Size = 100_000_000
    max_pages: Annotated[int, Field(ge=1, le=1000)] = 60
    keep: Duration = timedelta(days=90)
    reminders: tuple[Duration, ...] = (timedelta(days=7), timedelta(days=1))
    name: NamePattern = "{day}_{number}_{kind}"
    efile: Path | None = None
    scanner: ScannerAddress = None
    text: Annotated[str | None, Field(pattern=r"^[a-z_]+(\+[a-z_]+)*$")] = None
    file_number: Pattern = r"^\d{5}\s*(//|BG)\s*\d{7}$"
    types: Annotated[dict[str, str], Field(min_length=1)]


class StoragePart(Part):
    database: DatabaseUrl = "sqlite:///data/jobcenter.db"
    vault: Path = Path("data/vault")
    keys_file: Path = Path("secrets/keys")


class Config(Part):
    """The whole configuration, checked."""

    office: OfficePart
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("de",)
    channels: Channels = Channels()
    web: Web = Web()
    information: InformationPart = InformationPart()
    desk: DeskPart
    callbacks: CallbacksPart
    documents: DocumentsPart
    storage: StoragePart = StoragePart()

    @model_validator(mode="after")
    def _teams_have_groups(self) -> "Config":
        telegram, matrix = self.channels.telegram.enabled, self.channels.matrix.enabled
        for team in self.desk.teams:
            reachable = (telegram and team.telegram_chat) or (matrix and team.matrix_room)
            if (telegram or matrix) and not reachable:
                raise bad("team_without_group")
        return self

    @model_validator(mode="after")
    def _teams_have_groups_of_their_own(self) -> "Config":
        for name in ("telegram_chat", "matrix_room"):
            places = [place for team in self.desk.teams if (place := getattr(team, name))]
            if len(places) != len(set(places)):
                raise bad("same_group")
        return self

    @model_validator(mode="after")
    def _links_lead_somewhere(self) -> "Config":
        rules = (self.channels.telegram.documents, self.channels.matrix.documents)
        if "link" in rules and self.web.public_url is None:
            raise bad("link_without_url")
        return self

    def as_office(self, today: date) -> Office:
        """The part of it that conversations may know; holidays of this year and the next two."""
        return Office(
            name=self.office.name,
            zone=ZoneInfo(self.office.timezone),
            holidays=public_holidays(self.office.holidays, range(today.year - 1, today.year + 3)),
            benefit=self.office.benefit,
            phone=self.office.contact.phone,
            address=self.office.contact.address,
            website=self.office.contact.website,
            help_lines={name: line for name, line in self.office.help_lines if line},
            controller=self.office.privacy.controller,
            officer=self.office.privacy.officer,
            notice_url=self.office.privacy.notice,
            languages=self.languages,
            teams=tuple(self._team(team) for team in self.desk.teams),
            answer_days=self.desk.answer_within,
            hours={WEEKDAYS.index(day): windows for day, windows in self.callbacks.hours.items()},
            slot=self.callbacks.slot,
            capacity=self.callbacks.capacity,
            notice=self.callbacks.notice,
            ahead=self.callbacks.ahead,
            reminders=self.callbacks.reminders,
            documents=tuple(
                DocumentType(name, group.rstrip("*"), group.endswith("*"))
                for name, group in self.documents.types.items()
            ),
            max_size=self.documents.max_size,
            max_pages=self.documents.max_pages,
            keep=self.documents.keep,
            speakers=self.callbacks.speakers,
            strangers=self.desk.strangers,
            translates=self.desk.translation.url is not None,
            nudge_after=self.desk.remind_after,
            escalate_after=self.desk.escalate_after,
            deadline_reminders=self.documents.reminders,
            document_rules={
                "telegram": self.channels.telegram.documents,
                "matrix": self.channels.matrix.documents,
            },
            encrypts=self.channels.matrix.enabled,
            bridge=self.desk.bridge,
            public_url=(self.web.public_url or f"http://{self.web.host}:{self.web.port}").rstrip("/"),
            efile=self.documents.efile is not None,
            file_name=self.documents.name,
            has_pages=self.web.public_url is not None,
            upload_size=self.documents.upload_size,
            plain_rules={"matrix": self.channels.matrix.unencrypted},
            file_number=self.documents.file_number,
            agenda_at=self.callbacks.agenda,
        )

    @staticmethod
    def _team(team: TeamPart) -> Team:
        places = {"matrix": team.matrix_room, "telegram": team.telegram_chat}
        known = {name: place for name, place in places.items() if place}
        return Team(team.name, team.subjects, known, team.file_numbers, team.capacity)


def load(path: Path, environment: Mapping[str, str] = os.environ) -> Config:
    """Read, override, check. Raises ConfigFaults with every fault there is."""
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigFaults([(str(path), "config.no_file", {})]) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = str(mark.line + 1) if mark else "?"
        raise ConfigFaults([(str(path), "config.no_yaml", {"line": line})]) from None
    if not isinstance(values, dict):
        raise ConfigFaults([(str(path), "config.no_yaml", {"line": "1"})])
    _override(values, environment)
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        raise ConfigFaults([_fault(one) for one in error.errors(include_input=False, include_url=False)]) from None


def _override(values: dict[str, Any], environment: Mapping[str, str]) -> None:
    for name in sorted(environment):
        if not name.startswith(PREFIX):
            continue
        *path, last = name.removeprefix(PREFIX).lower().split("__")
        part = values
        for key in path:
            if not isinstance(part.get(key), dict):
                part[key] = {}
            part = part[key]
        part[last] = (
            yaml.safe_load(environment[name]) if last not in ("token", "password", "user", "key") else environment[name]
        )


def _fault(error: Any) -> tuple[str, str, dict[str, str]]:
    path = ".".join(str(one) for one in error["loc"]) or "config"
    kind = error["type"]
    context = {
        name: str(value) for name, value in error.get("ctx", {}).items() if name in ("ge", "le", "gt", "expected")
    }
    if kind == "wording":
        return path, f"config.{error['msg']}", {}
    known = {
        "extra_forbidden": "config.unknown",
        "missing": "config.missing",
        "literal_error": "config.one_of",
        "too_short": "config.too_short",
        "string_too_short": "config.too_short",
    }
    if kind in ("greater_than_equal", "less_than_equal", "greater_than"):
        return path, "config.range", {}
    return path, known.get(kind, "config.type"), context if kind == "literal_error" else {}
