"""Explanation of each overload of an SDK method: kept, changed or left out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from integrate_gen.model.package import Task
from integrate_gen.model.sdk import Method, Signature

from .overloads import order
from .streams import Overload, read_overloads


@dataclass(frozen=True, slots=True)
class OverloadDecision:
    """An overload of the SDK, its first line, and the decision about it."""

    line: int
    signature: Signature
    outcome: str


def overload_decisions(method: Method, task: Task | None) -> Iterator[OverloadDecision]:
    """Yield the overloads of a method in the SDK's order.

    Args:
        method: Method of the SDK.
        task: Its task, or None if it was skipped.
    """
    results = read_overloads(method)
    data_overloads = [o.data for o in results if not o.left_out and isinstance(o.data, Signature)]
    new_order = order(data_overloads)
    position = 0
    for line, overload, result in zip(
        method.overload_lines, method.overloads, results, strict=True
    ):
        if result.left_out:
            yield OverloadDecision(line, overload, f"left out: {result.left_out}")
        elif task is None:
            yield OverloadDecision(line, overload, "left out with its method")
        else:
            moved = new_order.index(position) - position
            yield OverloadDecision(
                line, overload, "; ".join(_changes(overload, result, moved, task))
            )
            position += 1


def _changes(overload: Signature, result: Overload, moved: int, task: Task) -> Iterator[str]:
    """Yield the differences of a kept overload from the SDK's."""
    yield "kept" if task.overloads else "kept as the only signature"
    if moved < 0:
        yield "moved up: an earlier overload would take all of its calls"
    if isinstance(result.data, Signature) and result.data.returns != overload.returns:
        yield "without results that no journal can hold"
    names = set(_names(task.signatures, task.renamed))
    for parameter in overload.parameters:
        if parameter.name not in names:
            yield f"without {parameter.name}"


def _names(signatures: tuple[Signature, ...], renamed: Mapping[str, str]) -> Iterator[str]:
    """Yield the parameters of a task under the SDK's names."""
    for signature in signatures:
        for parameter in signature.parameters:
            yield renamed.get(parameter.name, parameter.name)
