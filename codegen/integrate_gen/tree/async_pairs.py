"""Which of a namespace's methods become tasks, under which names; the others are not read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from integrate_gen.model.provider import AsyncStyle


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


TWIN = "the synchronous twin of an async method"
NO_TWIN = "a synchronous method without an async twin"


def choose(names: Collection[str], style: AsyncStyle) -> Iterator[Chosen | LeftOut]:
    """Decide for each method; where a pair does the same, the async twin becomes the task."""
    for name in names:
        if style.style in ("prefix", "suffix"):
            yield _of_a_pair(name, style, names)
        else:
            yield Chosen(name, name)


def beside(names: Collection[str], twins: Collection[str]) -> Iterator[LeftOut]:
    """What becomes of synchronous methods whose twins are under an attribute of their own."""
    for name in names:
        yield LeftOut(name, TWIN if name in twins else NO_TWIN)


def _of_a_pair(name: str, style: AsyncStyle, names: Collection[str]) -> Chosen | LeftOut:
    public = _without_affix(name, style)
    if public:
        return Chosen(name, public)
    twin = f"{style.affix}{name}" if style.style == "prefix" else f"{name}{style.affix}"
    return LeftOut(name, TWIN if twin in names else NO_TWIN)


def _without_affix(name: str, style: AsyncStyle) -> str:
    """The name without the affix; empty where it has none."""
    if style.style == "prefix" and name.startswith(style.affix):
        return name.removeprefix(style.affix)
    if style.style == "suffix" and name.endswith(style.affix):
        return name.removesuffix(style.affix)
    return ""
