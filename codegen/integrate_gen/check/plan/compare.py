"""Comparison of the APIs of a committed and a rendered package."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from integrate_gen.committed.api import DEPRECATED, Api, TaskApi

from .changes import Change, ChangeKind
from .identity import Names, absolute, is_reexport, moved, moves
from .types import Relation, relate

_PARAMETER_TYPES = {
    Relation.SAME: ChangeKind.TYPE_MOVED,  # for a class that moved to another module
    Relation.WIDER: ChangeKind.TYPE_WIDENED,
    Relation.NARROWER: ChangeKind.TYPE_NARROWED,
    Relation.OTHER: ChangeKind.TYPE_CHANGED,
}
_RETURN_TYPES = {
    Relation.SAME: ChangeKind.RETURN_MOVED,
    Relation.WIDER: ChangeKind.RETURN_WIDENED,
    Relation.NARROWER: ChangeKind.RETURN_NARROWED,
    Relation.OTHER: ChangeKind.RETURN_CHANGED,
}


@dataclass(frozen=True, slots=True)
class _Type:
    """A type as written in the SDK, and with absolute names."""

    text: str
    absolute: str

    @classmethod
    def of(cls, annotation: ast.expr | None, names: Names, absent: str) -> _Type:
        """Parse an annotation; ``absent`` replaces a missing one."""
        if annotation is None:
            return cls(absent, absent)
        return cls(ast.unparse(annotation), absolute(annotation, names))


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    type: _Type
    default: str | None
    positional: bool
    variadic: bool

    @property
    def required(self) -> bool:
        return self.default is None and not self.variadic


def compare(old: Api, new: Api) -> list[Change]:
    """Return all changes, sorted by operation.

    Args:
        old: API of the committed package, from its lock.
        new: API of the rendered package.
    """
    removed = old.tasks.keys() - new.tasks.keys()
    added = new.tasks.keys() - old.tasks.keys()
    changes = [Change(name, ChangeKind.TASK_REMOVED) for name in removed]
    changes += [Change(name, ChangeKind.TASK_ADDED) for name in added]
    known = bool(old.names and new.names)  # old locks have no names
    for name in old.tasks.keys() & new.tasks.keys():
        before = _Task.of(name, old.tasks[name], _names(old, name, known=known))
        after = _Task.of(name, new.tasks[name], _names(new, name, known=known))
        changes += dict.fromkeys(_compare_task(before, after))  # all overloads have the same change
    return sorted(changes, key=lambda change: change.operation)


def _names(api: Api, operation: str, *, known: bool) -> Names:
    return Names(api.names_in(operation), api.aliases) if known else Names({}, {})


@dataclass(frozen=True, slots=True)
class _Task:
    operation: str
    deprecated: bool
    signatures: tuple[_Signature, ...]

    @classmethod
    def of(cls, operation: str, api: TaskApi, names: Names) -> _Task:
        """Parse a task's signatures."""
        signatures = tuple(_Signature.of(text, names) for text in api.signatures)
        return cls(operation, api.deprecated, signatures)


def _compare_task(old: _Task, new: _Task) -> Iterator[Change]:
    operation = old.operation
    if old.deprecated != new.deprecated:
        kind = ChangeKind.DEPRECATED if new.deprecated else ChangeKind.UNDEPRECATED
        yield Change(operation, kind)
    removed = [signature for signature in old.signatures if signature not in new.signatures]
    added = [signature for signature in new.signatures if signature not in old.signatures]
    while removed and added:
        before, after = _nearest(removed, added)
        removed.remove(before)
        added.remove(after)
        yield from _compare_signature(operation, before, after)
    for signature in removed:
        yield Change(operation, ChangeKind.OVERLOAD_REMOVED, old=signature.text)
    for signature in added:
        yield Change(operation, ChangeKind.OVERLOAD_ADDED, new=signature.text)


def _nearest(removed: list[_Signature], added: list[_Signature]) -> tuple[_Signature, _Signature]:
    """Return the pair of overloads with the most parameters in common."""

    def similarity(pair: tuple[_Signature, _Signature]) -> tuple[int, int]:
        old, new = (signature.parameters for signature in pair)
        names = len(old.keys() & new.keys()) - len(old.keys() ^ new.keys())
        return names, sum(old[name].type == new[name].type for name in old.keys() & new.keys())

    return max(((before, after) for before in removed for after in added), key=similarity)


def _compare_signature(operation: str, before: _Signature, after: _Signature) -> Iterator[Change]:
    if before.deprecated != after.deprecated:
        kind = ChangeKind.OVERLOAD_DEPRECATED
        kind = kind if after.deprecated else ChangeKind.OVERLOAD_UNDEPRECATED
        yield Change(operation, kind, new=after.text)
    old, new = before.parameters, after.parameters
    for name in (name for name in old if name not in new):
        yield Change(operation, ChangeKind.PARAMETER_REMOVED, name)
    for name in (name for name in new if name not in old):
        required = new[name].required
        kind = ChangeKind.REQUIRED_PARAMETER_ADDED if required else ChangeKind.PARAMETER_ADDED
        yield Change(operation, kind, name)
    yield from _moves(operation, list(old.values()), list(new.values()))
    for name in sorted(old.keys() & new.keys()):
        yield from _compare_parameter(operation, old[name], new[name])
    yield from _compare_type(operation, "", before.returns, after.returns, _RETURN_TYPES)


def _moves(operation: str, old: list[_Parameter], new: list[_Parameter]) -> Iterator[Change]:
    """Yield the positional parameters that changed their position."""
    before = [p.name for p in old if p.positional]
    after = [p.name for p in new if p.positional]
    for index, name in enumerate(before):
        if name in after and after.index(name) != index:
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
    yield from _compare_type(operation, old.name, old.type, new.type, _PARAMETER_TYPES)


def _compare_type(
    operation: str, name: str, old: _Type, new: _Type, kinds: Mapping[Relation, ChangeKind]
) -> Iterator[Change]:
    """Yield the changes of a type; a moved class is reported as moved."""
    class_moves = moves(old.absolute, new.absolute)
    for after, before in sorted(class_moves.items()):
        if is_reexport(before, after):
            continue
        yield Change(operation, kinds[Relation.SAME], name, before, after)
    relation = relate(old.absolute, moved(new.absolute, class_moves))
    if relation is not Relation.SAME:
        texts = (old.text, new.text) if old.text != new.text else (old.absolute, new.absolute)
        yield Change(operation, kinds[relation], name, *texts)


@dataclass(frozen=True, slots=True)
class _Signature:
    """A parsed signature; ``text`` has no mark of deprecation."""

    text: str
    deprecated: bool
    parameters: Mapping[str, _Parameter]
    returns: _Type

    @classmethod
    def of(cls, marked: str, names: Names) -> _Signature:
        """Parse a signature's text."""
        text = marked.removeprefix(DEPRECATED)
        function = ast.parse(f"def f{text}: ...").body[0]
        assert isinstance(function, ast.FunctionDef)
        parameters = {p.name: p for p in _parameters(function, names)}
        returns = _Type.of(function.returns, names, "None")
        return cls(text, text != marked, parameters, returns)


def _parameters(function: ast.FunctionDef, names: Names) -> Iterator[_Parameter]:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    missing = len(positional) - len(arguments.defaults)
    defaults: list[ast.expr | None] = [*[None] * missing, *arguments.defaults]
    for argument, default in zip(positional, defaults, strict=True):
        yield _parameter(argument, default, names, positional=True)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(argument, default, names, positional=False)
    for collecting in (arguments.vararg, arguments.kwarg):
        if collecting:
            yield _parameter(collecting, None, names, positional=False, variadic=True)


def _parameter(
    argument: ast.arg,
    default: ast.expr | None,
    names: Names,
    *,
    positional: bool,
    variadic: bool = False,
) -> _Parameter:
    annotation = _Type.of(argument.annotation, names, "Any")
    text = ast.unparse(default) if default else None
    return _Parameter(argument.arg, annotation, text, positional, variadic)
