"""What was done with each overload of an SDK method, and why: for a person, after the fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from integrate_gen.model import Method, Signature
from integrate_gen.package import Task
from integrate_gen.policy.streams import Overload, read_overloads


@dataclass(frozen=True, slots=True)
class Verdict:
    """One overload of the SDK's, the line that it begins at, and what became of it."""

    line: int
    signature: Signature
    outcome: str


def verdicts(method: Method, task: Task | None) -> Iterator[Verdict]:
    """The overloads of a method in the SDK's order.

    Args:
        method: The SDK's method.
        task: What became of it; None where it became no task.
    """
    position = 0
    read = read_overloads(method)
    for line, overload, found in zip(method.overload_lines, method.overloads, read, strict=True):
        if found.left_out:
            yield Verdict(line, overload, f"left out: {found.left_out}")
        elif task is None:
            yield Verdict(line, overload, "left out with its method")
        else:
            position += 1
            yield Verdict(line, overload, "; ".join(_changes(overload, found, position, task)))


def _changes(overload: Signature, found: Overload, position: int, task: Task) -> Iterator[str]:
    """That an overload was kept, and how it differs from the SDK's."""
    yield "kept" if task.overloads else "kept as the only signature"
    place = _place(overload, task)
    if place and place != position:
        yield f"number {place} of the task's: where it stood, another takes all of its calls"
    if isinstance(found.data, Signature) and found.data.returns != overload.returns:
        yield "its result without what no journal can hold"
    names = set(_names(task.signatures, task.renamed))
    for parameter in overload.parameters:
        if parameter.name not in names:
            yield f"without {parameter.name}"


def _place(overload: Signature, task: Task) -> int:
    """The number of the task's overload that has the same parameters, from 1; 0 for none."""
    known = set(_names(task.overloads, task.renamed))
    wanted = tuple((p.name, p.required) for p in overload.parameters if p.name in known)
    for number, own in enumerate(task.overloads, 1):
        shape = tuple((task.renamed.get(p.name, p.name), p.required) for p in own.parameters)
        if shape == wanted:
            return number
    return 0


def _names(signatures: tuple[Signature, ...], renamed: Mapping[str, str]) -> Iterator[str]:
    """The parameters of a task under the SDK's names."""
    for signature in signatures:
        for parameter in signature.parameters:
            yield renamed.get(parameter.name, parameter.name)
