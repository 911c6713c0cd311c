"""Large texts are scanned in windows, with the same result as in one piece."""

from __future__ import annotations

import json
import random
import string

import pytest
from integrate_runtime.base.json_text import LARGE
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.secrets.search.known_values import SecretValues
from integrate_runtime.secrets.search.spans import merge_spans
from integrate_runtime.secrets.search.texts import text_spans
from integrate_runtime.secrets.search.windows import WINDOW, spans_in_windows, windows_of

LETTERS = string.ascii_letters + string.digits
LINE = "The quick brown fox jumps over the lazy dog, 42 times. "
BEGIN, END = "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----"


def secrets(chance: random.Random) -> list[str]:
    """Secrets of several lengths, one of them longer than a window."""
    body = "".join(chance.choices(LETTERS, k=1600))
    return [
        f"ghp_{body[:36]}",
        f"password={body[:20]}",
        f'{{"api_key": "{body[:40]}"}}',
        f"{BEGIN}\n{body}\n{END}",
        f"{BEGIN}\n{body * 50}\n{END}",
        f"postgres://user:{body[:12]}@host/db",
        f"Authorization: Bearer {body[:500]}\n",
    ]


@pytest.mark.parametrize("seed", range(20))
def test_windows_find_what_a_scan_of_the_whole_finds(seed: int) -> None:
    chance = random.Random(seed)
    parts = secrets(chance)
    text = ""
    for _ in range(40):
        text += LINE * chance.randrange(60, 500) + chance.choice(parts) + " "
    window = chance.choice([2_000, 10_000, 64_000])
    whole = merge_spans(text_spans(text))
    assert merge_spans(spans_in_windows(text, text_spans, window)) == whole


@pytest.mark.parametrize("before", [0, 1, 100, *range(WINDOW - 60, WINDOW + 60, 7)])
def test_a_secret_at_the_end_of_a_window_is_hidden_whole(before: int) -> None:
    secret = "ghp_" + "a1B2c3D4e5" * 4
    text = f"{'x' * before} {secret} {LINE * 8000}"
    shown = NOTHING_KNOWN.text(text)
    assert secret[8:] not in shown
    assert shown == text.replace(secret, "[REDACTED]")


def test_a_value_that_is_longer_than_any_window_is_hidden_to_its_end() -> None:
    value = "aB3-" * WINDOW
    text = f"{LINE * 1000}password={value} {LINE * 5000}"
    assert NOTHING_KNOWN.text(text) == text.replace(value, "[REDACTED]")


def test_a_known_secret_is_found_wherever_it_lies() -> None:
    values = SecretValues(["correct horse battery"])
    text = "".join(f"{LINE * 600}correct horse battery {LINE}" for _ in range(30))
    found = list(spans_in_windows(text, values.spans))
    assert {text[span.start : span.end] for span in found} == {"correct horse battery"}
    assert len({span.start for span in found}) == 30


def test_a_large_document_is_read_as_a_document() -> None:
    members = {f"name {n}": LINE for n in range(8000)}
    document = json.dumps({**members, "password": ["correct", "horse"], "last": LINE})
    shown = json.loads(Redaction().text(document))
    assert shown == {**members, "password": "[REDACTED]", "last": LINE}


@pytest.mark.parametrize("length", [0, 1, WINDOW, LARGE, LARGE + 1, 10 * WINDOW + 5])
def test_parts_overlap_and_cover_the_text(length: int) -> None:
    text = "".join(random.Random(1).choices(LETTERS, k=length))
    covered = 0
    for part in windows_of(text):
        at = text.find(part, max(0, covered - WINDOW))
        assert at <= covered
        covered = at + len(part)
    assert covered == length
