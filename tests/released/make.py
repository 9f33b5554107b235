"""Writes samples of what this version ships, once a release: ``python -m tests.released.make``.

Existing samples are never changed: they stand for drafts and screens that live claimants have.
"""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

from handlers import CONVERSATIONS
from handlers.desk import desk

SAMPLES = Path(__file__).parent / "samples.json"
VALUES: dict[str, Any] = {"uuid": str(UUID(int=7)), "date": "2026-03-03", "date-time": "2026-03-03T10:00:00Z"}


def sample(schema: dict[str, Any]) -> Any:
    """A value that fits a field's schema."""
    if "anyOf" in schema:
        schema = next(one for one in schema["anyOf"] if one.get("type") != "null")
    if schema.get("format") in VALUES:
        return VALUES[schema["format"]]
    return {"string": "text", "integer": 1, "boolean": True, "array": [], "object": {}}[schema["type"]]


def shipped() -> dict[str, Any]:
    """Every step, draft and action of this version."""
    return {
        "steps": sorted(f"{one.name}.{step}" for one in CONVERSATIONS for step in one.steps),
        "drafts": {
            one.name: {name: sample(field) for name, field in one.draft.model_json_schema()["properties"].items()}
            for one in CONVERSATIONS
            if one.draft.model_fields
        },
        "actions": sorted(
            {name for one in CONVERSATIONS for name in one.actions} | set(desk().actions) | {"actor.enrol"}
        ),
        "screen": {
            "nonce": "n",
            "key": "callback.day",
            "expects": "choice",
            "choices": [["2026-03-03", {"day": "2026-03-03"}]],
        },
    }


def main() -> None:
    known = json.loads(SAMPLES.read_text()) if SAMPLES.exists() else []
    if shipped() not in known:
        SAMPLES.write_text(json.dumps([*known, shipped()], indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
