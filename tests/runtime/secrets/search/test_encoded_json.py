"""Secrets of JSON documents in base64."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Any

import pytest
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, REDACTED

LONG = "Q7z-planted_Xy93kd"


@pytest.mark.parametrize(
    "opening", ['{"', '{ "', '{\n"', '{\r\n  "', '{\t"', '[{"', '[ {"', '[\n{"', '[[{"']
)
@pytest.mark.parametrize("name", ["password", "private_key"])
@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
@pytest.mark.parametrize("end", ["", "?", "??"])
def test_json_in_base64(opening: str, name: str, encode: Any, end: str) -> None:
    closing = '"}' + "]" * opening.count("[")
    written = encode(f'{opening}{name}": "{LONG}{end}{closing}'.encode()).decode()
    for text in (f"file {written} here", f"file={written.rstrip('=')};"):
        shown = NOTHING_KNOWN.text(text)
        assert written[:20] not in shown
        assert REDACTED in shown
        assert written[:20] not in NOTHING_KNOWN.text(json.dumps({"note": text}))


@pytest.mark.parametrize(
    "value",
    [
        {"secret": {"a": LONG}},
        [{"name": "DB_PASSWORD", "value": LONG}],
        {"cmd": ["psql", "--password", LONG]},
        ["password", LONG],
        {"title": "x" * 400_000, "password": LONG},
        {"file": b64encode(json.dumps({"title": "t", "password": LONG}).encode()).decode()},
    ],
    ids=["nested", "pair", "option", "list", "large", "twice"],
)
def test_all_that_is_hidden_in_json_is_hidden_in_base64(value: Any) -> None:
    written = b64encode(json.dumps(value).encode()).decode()
    shown = NOTHING_KNOWN.json({"content": written, "note": f"not {LONG}"})
    assert shown == {"content": REDACTED, "note": f"not {REDACTED}"}


@pytest.mark.parametrize("length", [60, 64, 76])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n    "])
@pytest.mark.parametrize("padding", range(4))
def test_json_in_lines_of_base64(length: int, end: str, padding: int) -> None:
    document = {"type": "service_account", "title": "t" * (90 + padding), "private_key": LONG}
    digits = b64encode(json.dumps(document).encode()).decode()
    lines = end.join(digits[at : at + length] for at in range(0, len(digits), length))
    for text in (lines, f"{lines}\n", f"data:\n{lines}"):
        shown = NOTHING_KNOWN.text(text)
        assert shown.strip() == text.replace(lines, REDACTED).strip()
        assert digits[:20] not in NOTHING_KNOWN.text(json.dumps({"content": text}))


def test_json_in_base64_after_a_slash_or_an_escape() -> None:
    written = urlsafe_b64encode(json.dumps({"password": LONG}).encode()).decode()
    for before in ("https://x.io/", "?a%3D", "first\\n"):
        assert NOTHING_KNOWN.text(before + written) == before + REDACTED


@pytest.mark.parametrize("cursor", [{"page": 2, "after": LONG}, {"usage": {"total_tokens": 12}}])
def test_a_document_with_a_cursor_stays(cursor: dict[str, Any]) -> None:
    written = b64encode(json.dumps(cursor).encode()).decode()
    text = json.dumps({"items": [{"key": "0123456789abcdefABCDEF0123"}], "next": written})
    assert NOTHING_KNOWN.text(text) == text
    assert NOTHING_KNOWN.finds_nothing(text)


def test_a_secret_late_in_a_large_document() -> None:
    written = b64encode(json.dumps({"title": "x" * 400_000, "password": LONG}).encode()).decode()
    lines = "\n".join(written[at : at + 60] for at in range(0, len(written), 60))
    for content in (written, lines):
        text = json.dumps({"title": "t" * 300_000, "content": content})
        assert json.loads(NOTHING_KNOWN.text(text))["content"] == REDACTED
