"""Base64 in slices is the base64 of the whole."""

from __future__ import annotations

import base64

import pytest
from integrate_runtime.values.json_forms.base64_text import base64_slices, from_base64, to_base64

SLICE = 192 * 1024


@pytest.mark.parametrize("size", [0, 1, 2, 3, SLICE - 1, SLICE, SLICE + 1, 2 * SLICE + 2])
def test_slices_join_to_the_base64_of_the_whole(size: int) -> None:
    content = (bytes(range(251)) * (size // 251 + 1))[:size]
    text = to_base64(content)
    assert text == base64.b64encode(content).decode()
    assert from_base64(text) == content


def test_a_large_text_is_decoded_in_several_calls() -> None:
    assert len(list(base64_slices(to_base64(bytes(2 * SLICE + 1))))) == 3


def test_text_that_is_not_base64_is_refused() -> None:
    with pytest.raises(ValueError, match="padding"):
        from_base64("abc")
