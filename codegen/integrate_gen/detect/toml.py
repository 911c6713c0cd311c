"""A provider's table as TOML, as a person would write it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import cast

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def provider_toml(name: str, table: Mapping[str, object]) -> str:
    """The table ``[providers.NAME]``; tables in it stand inline, but for long ones."""
    short = {key: value for key, value in table.items() if not _is_long(value)}
    width = max(map(len, short))
    lines = [f"[providers.{name}]"]
    lines += [f"{key:<{width}} = {_value(value)}" for key, value in short.items()]
    for key, value in table.items():
        if _is_long(value):
            entries = cast("Mapping[str, object]", value)
            lines += ["", f"[providers.{name}.{key}]", *_entries(entries)]
    return "\n".join(lines) + "\n"


def _is_long(value: object) -> bool:
    return isinstance(value, Mapping) and len(_value(cast("object", value))) > 80


def _entries(entries: Mapping[str, object]) -> Iterator[str]:
    for key, value in entries.items():
        yield f"{_key(key)} = {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        inner = ", ".join(_entries(entries))
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    return json.dumps(str(value), ensure_ascii=False)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else json.dumps(key)
