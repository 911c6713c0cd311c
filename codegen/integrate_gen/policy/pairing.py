"""Which of a namespace's methods become tasks, under which names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from integrate_gen.model import Method
from integrate_gen.provider import AsyncStyle


@dataclass(frozen=True, slots=True)
class Chosen:
    """A method that becomes the task ``name``."""

    name: str
    method: Method


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A method that becomes no task, and why."""

    method: Method
    reason: str


def choose(methods: Sequence[Method], style: AsyncStyle) -> Iterator[Chosen | LeftOut]:
    """Decide for each method; where a pair does the same, the async twin becomes the task."""
    names = {method.name for method in methods}
    for method in methods:
        match style.style:
            case "prefix" | "suffix":
                yield _of_a_pair(method, style, names)
            case "only" | "thread":
                yield Chosen(method.name, method)


def _of_a_pair(method: Method, style: AsyncStyle, names: set[str]) -> Chosen | LeftOut:
    public = _without_affix(method.name, style)
    if public is not None:
        return Chosen(public, method)
    twin = (
        f"{style.affix}{method.name}" if style.style == "prefix" else f"{method.name}{style.affix}"
    )
    if twin in names:
        return LeftOut(method, "the synchronous twin of an async method")
    return LeftOut(method, "a synchronous method without an async twin")


def _without_affix(name: str, style: AsyncStyle) -> str | None:
    if style.style == "prefix" and name.startswith(style.affix):
        return name.removeprefix(style.affix) or None
    if style.style == "suffix" and name.endswith(style.affix):
        return name.removesuffix(style.affix) or None
    return None
