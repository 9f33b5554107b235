"""The configuration: all faults at once, each with its path."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.config import Config, ConfigFaults, load
from handlers.kit import Office
from tests.conftest import ROOT, office


def faults(folder: Path, **environment: str) -> set[tuple[str, str]]:
    with pytest.raises(ConfigFaults) as raised:
        office(folder, **environment)
    return {(path, key) for path, key, _ in raised.value.faults}


def test_the_example_runs_as_it_is() -> None:
    assert load(ROOT / "config.yaml", {}).office.name == "Jobcenter Musterstadt"


def test_all_faults_with_their_paths(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        JOBCENTER_OFFICE__HOLIDAYS="DE-XX",
        JOBCENTER_OFFICE__TIMEZONE="Mars/Olympus",
        JOBCENTER_CALLBACKS__SLOT="soon",
        JOBCENTER_CALLBACKS__CAPACITY="0",
        JOBCENTER_CALLBACKS__HOURS__MON="['12:00-08:00']",
        JOBCENTER_DOCUMENTS__MAX_SIZE="big",
        JOBCENTER_DOCUMENTS__FILE_NUMBER="'['",
        JOBCENTER_LANGUAGES="[de, tlh]",
        JOBCENTER_WEB__PORT="99999",
        JOBCENTER_WEB__COLOUR="red",
        JOBCENTER_STORAGE__DATABASE="oracle://x",
        JOBCENTER_CHANNELS__TELEGRAM__LIMITS__GROUP="many",
        JOBCENTER_CHANNELS__TELEGRAM__DOCUMENTS="maybe",
    )
    assert found == {
        ("office.holidays", "config.holidays"),
        ("office.timezone", "config.timezone"),
        ("callbacks.slot", "config.duration"),
        ("callbacks.capacity", "config.range"),
        ("callbacks.hours.mon.0", "config.window"),
        ("documents.max_size", "config.size"),
        ("documents.file_number", "config.pattern"),
        ("languages.1", "config.language"),
        ("web.port", "config.range"),
        ("web.colour", "config.unknown"),
        ("storage.database", "config.database"),
        ("channels.telegram.limits.group", "config.rate"),
        ("channels.telegram.documents", "config.one_of"),
    }


def test_telegram_needs_a_token_and_a_group(tmp_path: Path) -> None:
    assert faults(tmp_path, JOBCENTER_CHANNELS__TELEGRAM__ENABLED="true") == {("channels.telegram", "config.no_token")}
    token = {"JOBCENTER_CHANNELS__TELEGRAM__ENABLED": "true", "JOBCENTER_CHANNELS__TELEGRAM__TOKEN": "1:a"}
    assert faults(tmp_path, **token) == {("config", "config.team_without_group")}


def test_no_file_and_no_yaml(tmp_path: Path) -> None:
    with pytest.raises(ConfigFaults):
        load(tmp_path / "none.yaml", {})
    (tmp_path / "bad.yaml").write_text("a: [")
    with pytest.raises(ConfigFaults):
        load(tmp_path / "bad.yaml", {})


def test_a_secret_never_stands_in_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ConfigFaults) as raised:
        office(tmp_path, JOBCENTER_CHANNELS__TELEGRAM__TOKEN="12345:geheim", JOBCENTER_WEB__PORT="12345678")
    assert "geheim" not in str(raised.value) and "12345678" not in str(raised.value)


@pytest.fixture
def opened(config: Config) -> Office:
    return config.as_office(date(2026, 3, 3))


def test_office_time_across_the_change_to_summer_time(opened: Office) -> None:
    """Eight o'clock is eight o'clock before and after 29 March 2026, an hour apart in UTC."""
    assert opened.at(date(2026, 3, 27), time(8)) == datetime(2026, 3, 27, 7, tzinfo=UTC)
    assert opened.at(date(2026, 3, 30), time(8)) == datetime(2026, 3, 30, 6, tzinfo=UTC)
    assert opened.at(date(2026, 3, 29), time(2, 30)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_windows_follow_hours_notice_horizon_and_holidays(opened: Office) -> None:
    """From Good Friday's eve, 2 April 2026, at 16:00: nothing on Friday, the weekend and Monday."""
    now = datetime(2026, 4, 2, 14, 0, tzinfo=UTC)
    windows = [opened.local(start) for start in opened.slots(now)]
    assert windows[0].date() == date(2026, 4, 7) and windows[0].time() == time(8)
    assert all(start.astimezone(UTC) <= now + timedelta(days=10) for start in windows)
    assert all(opened.is_working_day(start.date()) for start in windows)
    assert time(15, 15) in {start.time() for start in windows} and time(15, 30) not in {
        start.time() for start in windows if start.weekday() == 1
    }


def test_notice_is_kept(opened: Office) -> None:
    now = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    assert next(opened.slots(now)) == now + timedelta(hours=2)


def test_before_opening_and_on_sunday(opened: Office) -> None:
    sunday = datetime(2026, 3, 1, 3, tzinfo=UTC)
    assert opened.local(next(opened.slots(sunday))).isoformat() == "2026-03-02T08:00:00+01:00"


def test_an_answer_can_be_expected_after_working_days(opened: Office) -> None:
    """Asked on the Thursday before Easter: Tuesday and Wednesday after it."""
    assert opened.answer_by(datetime(2026, 4, 2, 10, tzinfo=UTC)) == date(2026, 4, 8)
