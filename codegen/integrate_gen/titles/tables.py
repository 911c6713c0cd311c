"""Reading tables of a provider's TOML: every wrong shape is one sentence that says where."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import cast

from integrate_gen.model.errors import ConfigurationError


class LabelsError(ConfigurationError, ValueError):
    """A provider's ``labels`` or ``properties`` table says something that cannot be used."""


def reject_unknown(entry: Mapping[str, object], known: Collection[str], where: str) -> None:
    """Refuse a table that has a key outside ``known``.

    Raises:
        LabelsError: names the first such key and the keys there are.
    """
    for key in sorted(set(entry) - set(known)):
        raise LabelsError(f"{where}.{key} is not a setting; there are {', '.join(sorted(known))}.")


def table(value: object, where: str) -> Mapping[str, object]:
    """A TOML table.

    Raises:
        LabelsError: the value is none.
    """
    if not isinstance(value, Mapping):
        raise LabelsError(f"{where} must be a table.")
    return cast("Mapping[str, object]", value)


def text(value: object, where: str) -> str:
    """A text that is not empty.

    Raises:
        LabelsError: the value is none.
    """
    if not isinstance(value, str) or not value:
        raise LabelsError(f"{where} must be a text that is not empty.")
    return value


def texts(entry: Mapping[str, object], key: str, where: str) -> dict[str, str]:
    """The table of texts under ``key``, empty where there is none.

    Raises:
        LabelsError: it is no table, or holds something other than texts.
    """
    found = table(entry.get(key, {}), f"{where}.{key}")
    return {name: text(value, f"{where}.{key}.{name}") for name, value in found.items()}


def strings(entry: Mapping[str, object], key: str, where: str) -> list[str]:
    """The list of texts under ``key``, empty where there is none.

    Raises:
        LabelsError: it is no list, holds something other than texts, or holds one twice.
    """
    found = [text(value, f"{where}.{key}") for value in _items(entry, key, where)]
    for value in found:
        if found.count(value) > 1:
            raise LabelsError(f"{where}.{key} has {value!r} twice.")
    return found


def pairs(entry: Mapping[str, object], key: str, where: str) -> list[tuple[str, str]]:
    """The list of ``[pattern, replacement]`` pairs under ``key``, empty where there is none.

    Raises:
        LabelsError: an item is no pair of texts; the replacement may be empty.
    """
    found: list[tuple[str, str]] = []
    for item in _items(entry, key, where):
        match item:
            case [str(pattern), str(replacement)] if pattern:
                found.append((pattern, replacement))
            case _:
                raise LabelsError(f"{where}.{key}: {item!r} must be [pattern, replacement].")
    return found


def _items(entry: Mapping[str, object], key: str, where: str) -> list[object]:
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise LabelsError(f"{where}.{key} must be a list.")
    return cast("list[object]", value)
