"""Formatting of generated files."""

from __future__ import annotations

from integrate_gen.emit.format import format_text


def test_a_file_that_is_too_long_for_the_formatter_stays_unformatted() -> None:
    line = "x = 'a'\n"
    assert format_text("a.py", line) == 'x = "a"\n'
    assert format_text("a.py", line * 300_000) == line * 300_000
