"""Recognition of secret names: names of parameters, fields and headers that hold secrets.

A name is split into words at everything but letters and digits, and where lower case turns to upper
case. Its last words are compared with the entries of ``name_tables`` without separators:
``apikey``, ``api-key`` and ``APIKey`` all match ``api_key``. An entry of five letters or more also
matches the end of a longer word, as in ``dbpassword``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from . import name_tables

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")
_SHORTEST_ENDING = 5
_LONGEST_NAME = 128


def _spellings(table: str) -> frozenset[str]:
    """Return names as APIs write them: ``a_name``, ``aName``, ``AName`` and ``A_NAME``."""
    names = table.split()
    pascal = ["".join(map(str.title, name.split("_"))) for name in names]
    camel = [name[0].lower() + name[1:] for name in pascal]
    return frozenset((*names, *pascal, *camel, *map(str.upper, names)))


TITLES = _spellings(name_tables.TITLES)
"""Names of members that name their sibling's value."""
TITLED_VALUES = _spellings(name_tables.TITLED_VALUES)
"""Names of members whose values are named by a sibling."""


def _entries(table: str) -> frozenset[str]:
    return frozenset(entry.replace("_", "") for entry in table.split())


_ADDRESSES = _entries(name_tables.ADDRESSES)
_FAMILIES = _entries(name_tables.FAMILIES) | _ADDRESSES
_EXCEPTIONS = _entries(name_tables.EXCEPTIONS)
_IN_URLS = _entries(name_tables.IN_URLS)
_PLAIN_VALUES = _entries(name_tables.PLAIN_VALUES)
_SEVERAL = _entries(name_tables.SEVERAL)
_WHOLE_LINES = _entries(name_tables.WHOLE_LINES)
_LONG_VALUES = _entries(name_tables.LONG_VALUES)
_LAST_WORDS = frozenset(
    entry.rpartition("_")[2]
    for table in (name_tables.FAMILIES, name_tables.ADDRESSES, name_tables.LONG_VALUES)
    for entry in table.split()
)
_FAMILY_ENDINGS = tuple(entry for entry in _FAMILIES if len(entry) >= _SHORTEST_ENDING)
_EXCEPTION_ENDINGS = tuple(_EXCEPTIONS)


@lru_cache(maxsize=16384)
def is_secret_name(name: str) -> bool:
    """Whether a parameter, field or header of this name holds a secret."""
    if len(name) > _LONGEST_NAME:
        return False
    endings = _endings(name)
    for ending in endings:
        if ending in _EXCEPTIONS:
            return False
        if ending in _FAMILIES:
            return True
    last = endings[-1]
    return last.endswith(_FAMILY_ENDINGS) and not last.endswith(_EXCEPTION_ENDINGS)


@lru_cache(maxsize=4096)
def is_secret_in_urls(name: str) -> bool:
    """Whether a query parameter of this name holds a secret."""
    return is_secret_name(name) or _is_one_of(name, _IN_URLS)


@lru_cache(maxsize=16384)
def may_end_secret_name(word: str) -> bool:
    """Whether a name that ends with this word may be a secret name."""
    return is_secret_in_urls(word) or _endings(word)[-1] in _LAST_WORDS


@lru_cache(maxsize=4096)
def needs_long_value(name: str) -> bool:
    """Whether a long random value after this name in a text is a secret."""
    return not _is_one_of(name, _EXCEPTIONS) and _is_one_of(name, _LONG_VALUES)


def may_hold_several(name: str) -> bool:
    """Whether a value with this name may be several secrets, depending on its texts."""
    return not _is_one_of(name, _EXCEPTIONS) and _is_one_of(name, _SEVERAL)


def hides_plain_values_only(name: str) -> bool:
    """Whether lists and objects with this secret name are searched instead of hidden."""
    return _is_one_of(name, _PLAIN_VALUES)


def holds_address(name: str) -> bool:
    """Whether a URL with this name is always a secret."""
    return _is_one_of(name, _ADDRESSES)


@lru_cache(maxsize=4096)
def takes_whole_line(name: str) -> bool:
    """Whether the value of this header may contain blanks and separators."""
    return _is_one_of(name, _WHOLE_LINES)


def _is_one_of(name: str, entries: frozenset[str]) -> bool:
    return not entries.isdisjoint(_endings(name))


def _endings(name: str) -> list[str]:
    """Return the words of a name joined, then without the first word, down to the last one."""
    words = _SEPARATORS.split(_WORD_START.sub("_", name).strip("_- .").lower())
    return ["".join(words[index:]) for index in range(len(words))]
