"""Pydantic models without private attributes that are no data, such as the client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

from integrate_runtime.values.json_forms.unset_fields import is_model

from .sdk_modules import NoClient

Place: TypeAlias = tuple[str | int, ...]
"""Fields, keys and indices from a model to a private attribute of it or of a model in it."""


def detach(model: Any, is_cut_off: Callable[[object], bool]) -> tuple[Any, tuple[Place, ...]]:
    """Return a copy of a model with None in place of private attributes, and where those are.

    Args:
        model: The model; it is returned itself if nothing is to be cut off.
        is_cut_off: Whether a value is no data.
    """
    cut: list[Place] = []
    return _Detaching(is_cut_off, cut).copy(model, ()), tuple(cut)


def attach_placeholders(model: Any, places: Sequence[Sequence[str | int]]) -> None:
    """Put a placeholder at each place at which ``detach`` cut something off."""
    for *path, name in places:
        holder: Any = model
        for step in path:
            holder = _member(holder, step)
        holder.__pydantic_private__[name] = NoClient(type(holder).__name__)


def _member(holder: Any, step: str | int) -> Any:
    members = cast("Any", vars(holder) if is_model(holder) else holder)
    return members[step]


class _Detaching:
    def __init__(self, is_cut_off: Callable[[object], bool], cut: list[Place]) -> None:
        self._is_cut_off = is_cut_off
        self._cut = cut

    def copy(self, value: Any, place: Place) -> Any:
        """Return a value, or a copy of it if a model at any depth is changed."""
        kind = cast("Any", type(value))
        if is_model(value):
            return self._copy_model(value, place)
        if kind in (list, tuple):
            items = cast("Sequence[Any]", value)
            copies = [self.copy(item, (*place, index)) for index, item in enumerate(items)]
            is_same = all(new is old for new, old in zip(copies, items, strict=True))
            return value if is_same else cast("Any", kind(copies))
        if kind is dict and all(type(key) is str for key in value):
            return self._copy_members(value, place)
        return value

    def _copy_members(self, members: dict[str, Any], place: Place) -> dict[str, Any]:
        copies = {name: self.copy(member, (*place, name)) for name, member in members.items()}
        is_same = all(copies[name] is member for name, member in members.items())
        return members if is_same else copies

    def _copy_model(self, model: Any, place: Place) -> Any:
        members = cast("dict[str, Any]", vars(model))
        private = cast("dict[str, Any]", model.__pydantic_private__ or {})
        names = sorted(name for name, value in private.items() if self._is_cut_off(value))
        self._cut += [(*place, name) for name in names]
        copies = self._copy_members(members, place)
        if copies is members and not names:
            return model
        copied = model.model_copy()
        cast("dict[str, Any]", vars(copied)).update(copies)
        if names:
            copied.__pydantic_private__ = {**private, **dict.fromkeys(names)}
        return copied
