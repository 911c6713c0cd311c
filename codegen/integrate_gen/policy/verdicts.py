"""Explanation of each overload of an SDK method: kept, changed or left out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from integrate_gen.model.package import Task
from integrate_gen.model.sdk import Method, Signature

from .overloads import order
from .streams import Overload, read_overloads


@dataclass(frozen=True, slots=True)
class Verdict:
    """An overload of the SDK, its first line, and the decision about it."""

    line: int
    signature: Signature
    outcome: str


def verdicts(method: Method, task: Task | None) -> Iterator[Verdict]:
    """Yield the overloads of a method in the SDK's order.

    Args:
        method: Method of the SDK.
        task: Its task, or None if it was skipped.
    """
    read = read_overloads(method)
    kept = [o.data for o in read if not o.left_out and isinstance(o.data, Signature)]
    places = order(kept)
    position = 0
    for line, overload, found in zip(method.overload_lines, method.overloads, read, strict=True):
        if found.left_out:
            yield Verdict(line, overload, f"left out: {found.left_out}")
        elif task is None:
            yield Verdict(line, overload, "left out with its method")
        else:
            moved = places.index(position) - position
            yield Verdict(line, overload, "; ".join(_changes(overload, found, moved, task)))
            position += 1


def _changes(overload: Signature, found: Overload, moved: int, task: Task) -> Iterator[str]:
    """Yield the differences of a kept overload from the SDK's."""
    yield "kept" if task.overloads else "kept as the only signature"
    if moved < 0:
        yield "moved up: where it stood, another one takes all of its calls"
    if isinstance(found.data, Signature) and found.data.returns != overload.returns:
        yield "its result without what no journal can hold"
    names = set(_names(task.signatures, task.renamed))
    for parameter in overload.parameters:
        if parameter.name not in names:
            yield f"without {parameter.name}"


def _names(signatures: tuple[Signature, ...], renamed: Mapping[str, str]) -> Iterator[str]:
    """Yield the parameters of a task under the SDK's names."""
    for signature in signatures:
        for parameter in signature.parameters:
            yield renamed.get(parameter.name, parameter.name)
