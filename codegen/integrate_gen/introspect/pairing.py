"""Which of a namespace's methods become tasks, under which names; the others are not read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from integrate_gen.provider import AsyncStyle


@dataclass(frozen=True, slots=True)
class Chosen:
    """A method that becomes the task ``public``."""

    name: str
    public: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A method that becomes no task, and why."""

    name: str
    reason: str


def choose(names: Collection[str], style: AsyncStyle) -> Iterator[Chosen | LeftOut]:
    """Decide for each method; where a pair does the same, the async twin becomes the task."""
    for name in names:
        match style.style:
            case "prefix" | "suffix":
                yield _of_a_pair(name, style, names)
            case "only" | "thread":
                yield Chosen(name, name)


def _of_a_pair(name: str, style: AsyncStyle, names: Collection[str]) -> Chosen | LeftOut:
    public = _without_affix(name, style)
    if public:
        return Chosen(name, public)
    twin = f"{style.affix}{name}" if style.style == "prefix" else f"{name}{style.affix}"
    if twin in names:
        return LeftOut(name, "the synchronous twin of an async method")
    return LeftOut(name, "a synchronous method without an async twin")


def _without_affix(name: str, style: AsyncStyle) -> str:
    """The name without the affix; empty where it has none."""
    if style.style == "prefix" and name.startswith(style.affix):
        return name.removeprefix(style.affix)
    if style.style == "suffix" and name.endswith(style.affix):
        return name.removesuffix(style.affix)
    return ""
