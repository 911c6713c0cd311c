"""Comparing the API of a committed package with that of a rendered one."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from integrate_gen.lock import TaskApi
from integrate_gen.plan.changes import Change, ChangeKind
from integrate_gen.plan.types import Relation, relate

Api = Mapping[str, TaskApi]

_PARAMETER_TYPES = {
    Relation.WIDER: ChangeKind.TYPE_WIDENED,
    Relation.NARROWER: ChangeKind.TYPE_NARROWED,
    Relation.OTHER: ChangeKind.TYPE_CHANGED,
}
_RETURN_TYPES = {
    Relation.WIDER: ChangeKind.RETURN_WIDENED,
    Relation.NARROWER: ChangeKind.RETURN_NARROWED,
    Relation.OTHER: ChangeKind.RETURN_CHANGED,
}


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    annotation: str
    default: str | None
    positional: bool
    variadic: bool

    @property
    def required(self) -> bool:
        return self.default is None and not self.variadic


def compare(old: Api, new: Api) -> list[Change]:
    """Every change of a task, sorted by operation.

    Args:
        old: Tasks of the committed package, as its lock has them.
        new: Tasks that would be generated.
    """
    changes = [Change(name, ChangeKind.TASK_REMOVED) for name in old.keys() - new.keys()]
    changes += [Change(name, ChangeKind.TASK_ADDED) for name in new.keys() - old.keys()]
    for name in old.keys() & new.keys():
        changes += _compare_task(name, old[name], new[name])
    return sorted(changes, key=lambda change: change.operation)


def _compare_task(name: str, old: TaskApi, new: TaskApi) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        kind = ChangeKind.DEPRECATED if new.deprecated else ChangeKind.UNDEPRECATED
        yield Change(name, kind)
    gone = [text for text in old.signatures if text not in new.signatures]
    come = [text for text in new.signatures if text not in old.signatures]
    while gone and come:
        before, after = _nearest(gone, come)
        gone.remove(before)
        come.remove(after)
        yield from _compare_signature(name, before, after)
    for text in gone:
        yield Change(name, ChangeKind.OVERLOAD_REMOVED, old=text)
    for text in come:
        yield Change(name, ChangeKind.OVERLOAD_ADDED, new=text)


def _nearest(gone: Sequence[str], come: Sequence[str]) -> tuple[str, str]:
    """The two overloads whose parameters have most in common; the first of equals."""

    def shared(pair: tuple[str, str]) -> int:
        names = [{p.name for p in _parameters(_parsed(text))} for text in pair]
        return len(names[0] & names[1]) - len(names[0] ^ names[1])

    return max(((before, after) for before in gone for after in come), key=shared)


def _compare_signature(operation: str, before: str, after: str) -> Iterator[Change]:
    one, other = _parsed(before), _parsed(after)
    old = {p.name: p for p in _parameters(one)}
    new = {p.name: p for p in _parameters(other)}
    for name in old.keys() - new.keys():
        yield Change(operation, ChangeKind.PARAMETER_REMOVED, name)
    for name in new.keys() - old.keys():
        required = new[name].required
        kind = ChangeKind.REQUIRED_PARAMETER_ADDED if required else ChangeKind.PARAMETER_ADDED
        yield Change(operation, kind, name)
    yield from _moves(operation, list(old.values()), list(new.values()))
    for name in sorted(old.keys() & new.keys()):
        yield from _compare_parameter(operation, old[name], new[name])
    returns = (ast.unparse(one.returns or _NONE), ast.unparse(other.returns or _NONE))
    return_kind = _RETURN_TYPES.get(relate(*returns))
    if return_kind:
        yield Change(operation, return_kind, "", *returns)


def _moves(operation: str, old: list[_Parameter], new: list[_Parameter]) -> Iterator[Change]:
    """Parameters that a call by position would reach at another place."""
    before = [p.name for p in old if p.positional]
    after = [p.name for p in new if p.positional]
    for place, name in enumerate(before):
        if name in after and after.index(name) != place:
            yield Change(operation, ChangeKind.PARAMETER_MOVED, name)


def _compare_parameter(operation: str, old: _Parameter, new: _Parameter) -> Iterator[Change]:
    if old.required != new.required:
        kind = ChangeKind.MADE_REQUIRED if new.required else ChangeKind.MADE_OPTIONAL
        yield Change(operation, kind, old.name)
    elif old.default != new.default:
        texts = (old.default or "", new.default or "")
        yield Change(operation, ChangeKind.DEFAULT_CHANGED, old.name, *texts)
    if old.positional != new.positional:
        kind = ChangeKind.MADE_POSITIONAL if new.positional else ChangeKind.MADE_KEYWORD_ONLY
        yield Change(operation, kind, old.name)
    type_kind = _PARAMETER_TYPES.get(relate(old.annotation, new.annotation))
    if type_kind:
        yield Change(operation, type_kind, old.name, old.annotation, new.annotation)


_NONE = ast.Constant(None)


def _parsed(signature: str) -> ast.FunctionDef:
    function = ast.parse(f"def f{signature}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    return function


def _parameters(function: ast.FunctionDef) -> Iterator[_Parameter]:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    missing = len(positional) - len(arguments.defaults)
    defaults: list[ast.expr | None] = [*[None] * missing, *arguments.defaults]
    for argument, default in zip(positional, defaults, strict=True):
        yield _parameter(argument, default, positional=True)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(argument, default, positional=False)
    for collecting in (arguments.vararg, arguments.kwarg):
        if collecting:
            yield _parameter(collecting, None, positional=False, variadic=True)


def _parameter(
    argument: ast.arg, default: ast.expr | None, *, positional: bool, variadic: bool = False
) -> _Parameter:
    annotation = ast.unparse(argument.annotation) if argument.annotation else "Any"
    text = ast.unparse(default) if default else None
    return _Parameter(argument.arg, annotation, text, positional, variadic)
