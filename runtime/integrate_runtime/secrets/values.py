"""Classification of values, independent of their names."""

from __future__ import annotations

import re

_NOTHING = frozenset({"", "null", "none", "true", "false", "undefined", "nil", "$", "[redacted]"})
_MASKED = re.compile(r"[*x•.\-_ ]*+", re.IGNORECASE)
_PUBLIC_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]++(?::[0-9]++)?(?:[/?#][^\s@]*+)?")
_RUN = re.compile(r"[A-Za-z0-9_-]{16,}+")
_LONG = 16
_SHORTEST = 8
_TOKEN = re.compile(r"(?=[^0-9]*+[0-9])(?=[^A-Za-z]*+[A-Za-z])[A-Za-z0-9+/=_.~-]{16,}+")
_LONGEST_ADDRESS = 2048


def is_meaningless(value: str) -> bool:
    """Whether a value is empty, a constant such as ``null``, or masked already."""
    return value.lower() in _NOTHING or _MASKED.fullmatch(value) is not None


def is_public_address(value: str) -> bool:
    """Whether a value is a URL without a login and without a part that looks like a token.

    Such a part has 16 or more letters, digits, hyphens and underscores, a digit among them.
    """
    if len(value) > _LONGEST_ADDRESS or _PUBLIC_ADDRESS.fullmatch(value) is None:
        return False
    return not any(re.search("[0-9]", run) for run in _RUN.findall(value))


def looks_random(value: str) -> bool:
    """Whether a word mixes letters and digits, or upper and lower case."""
    body = value[1:]
    has_digit = any(map(str.isdigit, value))
    has_upper, has_lower = body != body.lower(), body != body.upper()
    return (has_digit and (has_upper or has_lower)) or (has_upper and has_lower)


def looks_like_token(value: str) -> bool:
    """Whether a value is a word of 16 or more characters, with letters and digits among them."""
    return _TOKEN.fullmatch(value) is not None


def is_worth_finding(value: str) -> bool:
    """Whether to search for a secret in other texts; short and ordinary words occur everywhere.

    It needs at least 16 characters, or 8 that are neither all letters nor all digits.
    """
    if len(value) >= _LONG:
        return True
    return len(value) >= _SHORTEST and not value.isalpha() and not value.isdigit()
