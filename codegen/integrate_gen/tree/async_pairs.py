"""Selection of the methods that become tasks: of a sync/async pair, the async twin."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from integrate_gen.model.provider import AsyncStyle


@dataclass(frozen=True, slots=True)
class SelectedMethod:
    """A method that becomes a task.

    Attributes:
        name: The SDK's name, such as ``async_create``.
        public: The task's name, without the async affix: ``create``.
    """

    name: str
    public: str


@dataclass(frozen=True, slots=True)
class OmittedMethod:
    """A method that becomes no task, with the reason."""

    name: str
    reason: str


Selection = SelectedMethod | OmittedMethod

_PREFIX, _SUFFIX = "async_", "_async"

IS_ASYNC_TWIN = "the async twin of a synchronous method"
HAS_ASYNC_TWIN = "the synchronous twin of an async method"
NO_ASYNC_TWIN = "a synchronous method without an async twin"


def select_methods(names: Collection[str], style: AsyncStyle) -> Iterator[Selection]:
    """Select or omit each of a namespace's methods.

    With the styles ``prefix`` and ``suffix`` only methods with the affix are selected; with every
    other style all of them are.
    """
    for name in names:
        if style.style in ("prefix", "suffix"):
            yield _select_by_affix(name, style, names)
        else:
            yield SelectedMethod(name, name)


def has_synchronous_twin(name: str, names: Collection[str]) -> bool:
    """Whether an async method has a twin without the affix beside it."""
    twins = (name.removeprefix(_PREFIX), name.removesuffix(_SUFFIX))
    return any(twin != name and twin in names for twin in twins)


def omit_synchronous(names: Collection[str], twins: Collection[str]) -> Iterator[OmittedMethod]:
    """Omit the methods of a synchronous namespace.

    Args:
        names: The namespace's methods.
        twins: Methods of its async twin, which is an attribute of the namespace (``aio``).
    """
    for name in names:
        yield OmittedMethod(name, HAS_ASYNC_TWIN if name in twins else NO_ASYNC_TWIN)


def _select_by_affix(name: str, style: AsyncStyle, names: Collection[str]) -> Selection:
    if public := _remove_affix(name, style):
        return SelectedMethod(name, public)
    twin = f"{style.affix}{name}" if style.style == "prefix" else f"{name}{style.affix}"
    return OmittedMethod(name, HAS_ASYNC_TWIN if twin in names else NO_ASYNC_TWIN)


def _remove_affix(name: str, style: AsyncStyle) -> str:
    """Return the name without the affix, or an empty string if it lacks the affix."""
    if style.style == "prefix" and name.startswith(style.affix):
        return name.removeprefix(style.affix)
    if style.style == "suffix" and name.endswith(style.affix):
        return name.removesuffix(style.affix)
    return ""
