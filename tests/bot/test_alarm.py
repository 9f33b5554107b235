"""Words of danger and of need, as people who wrote neither the examples nor the keywords would say them."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.words import Words

LANGUAGES = ("de", "tr", "ar", "uk", "ru", "bg", "ro", "fa", "en")
QUESTIONS = Path(__file__).parent.parent / "search"


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(LANGUAGES, ZoneInfo("Europe/Berlin"), "Grundsicherungsgeld")


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_and_need_are_noticed_and_ordinary_messages_are_not(words: Words, language: str) -> None:
    """At least 20 of 25 phrasings each; at most 6 of 40 calm messages with similar words alarm anybody."""
    said = yaml.safe_load((QUESTIONS / f"{language}.yaml").read_text(encoding="utf-8"))
    danger = [text for text in said["danger"] if words.alarm(language, text) == "danger"]
    urgent = [text for text in said["urgent"] if words.alarm(language, text) is not None]
    calm = [text for text in said["calm"] if words.alarm(language, text) is not None]
    assert (len(danger) >= 20, len(urgent) >= 20, len(calm) <= 6) == (True, True, True), (
        len(danger),
        len(urgent),
        len(calm),
    )


EVERYDAY = {
    "de": ("Erste Nachricht", "Rufen Sie mich heute noch an", "Danke, alles gut", "Ich habe Fragen zum Bescheid", "Ok"),
    "en": ("First message", "Call me today please", "Thanks, all good", "I have questions about the letter", "Ok"),
    "tr": ("İlk mesaj", "Bugün beni arar mısınız", "Teşekkürler, her şey yolunda", "Karar hakkında sorularım var"),
    "ar": ("الرسالة الأولى", "اتصلوا بي اليوم من فضلكم", "شكرا كل شيء جيد", "عندي أسئلة عن القرار"),
    "uk": ("Перше повідомлення", "Подзвоніть мені сьогодні", "Дякую, все добре", "Маю питання щодо рішення"),
    "ru": ("Первое сообщение", "Позвоните мне сегодня", "Спасибо, всё хорошо", "У меня вопросы о решении"),
    "bg": ("Първо съобщение", "Обадете ми се днес", "Благодаря, всичко е наред", "Имам въпроси за решението"),
    "ro": ("Primul mesaj", "Sunați-mă azi, vă rog", "Mulțumesc, totul e bine", "Am întrebări despre decizie"),
    "fa": ("پیام اول", "امروز به من زنگ بزنید", "ممنون همه چیز خوب است", "درباره نامه سوال دارم"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_everybody_writes_every_day_alarms_nobody(words: Words, language: str) -> None:
    assert {text: words.alarm(language, text) for text in EVERYDAY[language]} == dict.fromkeys(EVERYDAY[language])
