"""Search for known secrets, of which those that are files are large."""

from __future__ import annotations

import json
import random
import string
import tracemalloc
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from integrate_runtime.secrets.search.known_values import SecretValues
from integrate_runtime.secrets.search.spans import Span

PIECES = [*string.ascii_letters, *string.digits, " ", "/", "\n", "\\", "é", "\U0001f600", "'"]
LARGE = "".join(random.Random(1).choices(PIECES, k=50_000))
WAYS = [
    str,
    lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1],
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    lambda text: repr(text)[1:-1],
    quote,
    lambda text: quote(text, safe=""),
    quote_plus,
    lambda text: text.encode().hex(),
    lambda text: b64encode(text.encode()).decode(),
]


@pytest.mark.parametrize("write", WAYS)
@pytest.mark.parametrize("secret", [LARGE, f'{LARGE}"'], ids=["plain", "with both quotes"])
def test_a_large_secret_is_found_in_each_form_to_its_end(
    write: Callable[[str], str], secret: str
) -> None:
    text = f"a file: {write(secret)}; {write(secret)}!"
    spans = [span for span in SecretValues([secret]).spans(text) if span.end - span.start > 64]
    length = len(write(secret))
    assert spans == [Span(8, 8 + length), Span(10 + length, 10 + 2 * length)]


def test_a_large_secret_is_hidden_as_far_as_a_text_has_it() -> None:
    (span,) = SecretValues([LARGE]).spans(f"cut off: {LARGE[:1000]}... and more")
    assert span == Span(9, 1009)


def test_a_search_for_a_large_secret_takes_no_memory_of_its_size() -> None:
    size = 3_000_000
    secret = "x" * size
    values = SecretValues([secret])
    tracemalloc.start()
    try:
        assert not [*values.spans("a short text")]
        assert [*values.spans(f"a short text with {secret[:500]}")]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < size / 5
