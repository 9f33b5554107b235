"""Machine translation by a LibreTranslate server of the office's own (its API: POST /translate)."""

import json

import aiohttp

TIMEOUT = 20  # seconds
MOST = 5000  # characters
MOST_BACK = 3000  # of a translation: with the original it still is one message
MOST_BYTES = 200_000


class NoTranslation(Exception):
    """The server is away, refuses, or answers something that is no translation."""


class Translator:
    """A translation server; texts go nowhere else."""

    def __init__(self, url: str, key: str = "") -> None:
        self.url, self.key = url.rstrip("/"), key

    async def translate(self, text: str, source: str, target: str) -> tuple[str, str]:
        """The text in another language, and the language it was in. Raises NoTranslation.

        ``source`` is a language, or "auto" if the server is to find out.
        """
        body = {"q": text[:MOST], "source": source, "target": target, "format": "text"}
        body |= {"api_key": self.key} if self.key else {}
        try:
            timeout = aiohttp.ClientTimeout(total=TIMEOUT)
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.post(f"{self.url}/translate", json=body) as response,
            ):
                if response.status != 200:
                    raise NoTranslation(f"status {response.status}")
                answer = json.loads(await response.content.read(MOST_BYTES))
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise NoTranslation(type(error).__name__) from None
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, str) or not translated.strip():
            raise NoTranslation("no text")
        found = answer.get("detectedLanguage")
        language = found.get("language") if isinstance(found, dict) else source
        return translated[:MOST_BACK], str(language)[:20]
