"""Styles of async methods."""

from __future__ import annotations

import pytest
from integrate_gen.detect.async_styles import parse_style
from integrate_gen.model.errors import ConfigurationError


@pytest.mark.parametrize("text", ["sometimes", "prefix", "only:x", "", "attr"])
def test_an_invalid_style_lists_the_valid_ones(text: str) -> None:
    with pytest.raises(ConfigurationError, match="use only, thread, prefix:AFFIX"):
        parse_style(text)
