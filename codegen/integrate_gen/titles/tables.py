"""Validation of tables in a provider's TOML; each error message names the table and the key."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import cast

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.known_keys import hint


class LabelsError(ConfigurationError, ValueError):
    """A provider's ``labels`` or ``properties`` table is invalid."""


def reject_unknown(entry: Mapping[str, object], known: Collection[str], where: str) -> None:
    """Refuse a table with a key outside ``known``.

    Raises:
        LabelsError: The message names the first such key, the nearest one, and all.
    """
    for key in sorted(set(entry) - set(known)):
        raise LabelsError(f"{where}.{key} is not a setting; {hint(key, known)}")


def table(value: object, where: str) -> Mapping[str, object]:
    """Return a value as a TOML table.

    Raises:
        LabelsError: The value is of another type.
    """
    if not isinstance(value, Mapping):
        raise LabelsError(f"{where} must be a table.")
    return cast("Mapping[str, object]", value)


def text(value: object, where: str) -> str:
    """Return a value as a text that is not empty.

    Raises:
        LabelsError: The value is of another type.
    """
    if not isinstance(value, str) or not value:
        raise LabelsError(f"{where} must be a text that is not empty.")
    return value


def texts(entry: Mapping[str, object], key: str, where: str) -> dict[str, str]:
    """Return the table of texts under ``key``; empty if it is missing.

    Raises:
        LabelsError: It is not a table of texts.
    """
    entries = table(entry.get(key, {}), f"{where}.{key}")
    return {name: text(value, f"{where}.{key}.{name}") for name, value in entries.items()}


def strings(entry: Mapping[str, object], key: str, where: str) -> list[str]:
    """Return the list of texts under ``key``; empty if it is missing.

    Raises:
        LabelsError: It is not a list of different texts.
    """
    values = [text(value, f"{where}.{key}") for value in _items(entry, key, where)]
    for value in values:
        if values.count(value) > 1:
            raise LabelsError(f"{where}.{key} has {value!r} twice.")
    return values


def pairs(entry: Mapping[str, object], key: str, where: str) -> list[tuple[str, str]]:
    """Return the list of ``[pattern, replacement]`` pairs under ``key``; empty if it is missing.

    Raises:
        LabelsError: An item is not a pair of texts. The replacement may be empty.
    """
    parsed: list[tuple[str, str]] = []
    for item in _items(entry, key, where):
        match item:
            case [str(pattern), str(replacement)] if pattern:
                parsed.append((pattern, replacement))
            case _:
                raise LabelsError(f"{where}.{key}: {item!r} must be [pattern, replacement].")
    return parsed


def _items(entry: Mapping[str, object], key: str, where: str) -> list[object]:
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise LabelsError(f"{where}.{key} must be a list.")
    return cast("list[object]", value)
