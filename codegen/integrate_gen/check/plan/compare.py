"""Comparison of the APIs of a committed and a rendered package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter

from integrate_gen.committed.api import Api, TaskApi

from .changes import Change, ChangeKind
from .identity import Names, is_reexport, moved, moves
from .renames import likely_renames, renamed_parameters
from .signatures import Parameter, Signature, Type
from .types import Relation, relate, same_but_for_alternatives, still_accepts

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


def compare(old: Api, new: Api, reasons: Mapping[str, str] | None = None) -> list[Change]:
    """Return all changes, sorted by operation.

    Args:
        old: API of the committed package, from its lock.
        new: API of the rendered package.
        reasons: Why operations of the committed package are no tasks any more, where it is known.
    """
    known = bool(old.names and new.names)  # old locks have no names
    before = {name: _Task.of(name, old, known=known) for name in old.tasks}
    after = {name: _Task.of(name, new, known=known) for name in new.tasks}
    changes = list(_removed(before, after, reasons or {}))
    changes += [Change(name, ChangeKind.TASK_ADDED) for name in after.keys() - before.keys()]
    for name in before.keys() & after.keys():
        # All overloads may have the same change.
        changes += dict.fromkeys(_compare_task(before[name], after[name]))
    return sorted(changes, key=attrgetter("operation"))


@dataclass(frozen=True, slots=True)
class _Task:
    operation: str
    deprecated: bool
    signatures: tuple[Signature, ...]

    @classmethod
    def of(cls, operation: str, api: Api, *, known: bool) -> _Task:
        """Parse a task's signatures."""
        task: TaskApi = api.tasks[operation]
        names = Names(api.names_in(operation), api.aliases) if known else Names({}, {})
        signatures = tuple(Signature.of(text, names) for text in task.signatures)
        return cls(operation, task.deprecated, signatures)


def _removed(
    before: Mapping[str, _Task], after: Mapping[str, _Task], reasons: Mapping[str, str]
) -> Iterator[Change]:
    """Yield the removed tasks, each with the reason or the likely new name."""
    removed = before.keys() - after.keys()
    renames = likely_renames(
        removed - reasons.keys(),
        after.keys() - before.keys(),
        lambda old, new: before[old].signatures == after[new].signatures,
    )
    for name in sorted(removed):
        if name in renames:
            yield Change(name, ChangeKind.TASK_RENAMED, new=renames[name])
        else:
            yield Change(name, ChangeKind.TASK_REMOVED, reason=reasons.get(name, ""))


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


def _nearest(removed: list[Signature], added: list[Signature]) -> tuple[Signature, Signature]:
    """Return the pair of overloads with the most parameters in common."""

    def similarity(pair: tuple[Signature, Signature]) -> tuple[int, int]:
        old, new = (signature.parameters for signature in pair)
        names = len(old.keys() & new.keys()) - len(old.keys() ^ new.keys())
        return names, sum(old[name].type == new[name].type for name in old.keys() & new.keys())

    return max(((before, after) for before in removed for after in added), key=similarity)


def _compare_signature(operation: str, before: Signature, after: Signature) -> Iterator[Change]:
    if before.deprecated != after.deprecated:
        kind = ChangeKind.OVERLOAD_DEPRECATED
        kind = kind if after.deprecated else ChangeKind.OVERLOAD_UNDEPRECATED
        yield Change(operation, kind, new=after.text)
    old, new = before.parameters, after.parameters
    renamed = renamed_parameters(before, after)
    for name, new_name in renamed.items():
        kind = ChangeKind.PARAMETER_RENAMED
        kind = kind if old[name].by_keyword else ChangeKind.POSITIONAL_ONLY_RENAMED
        yield Change(operation, kind, name, old=name, new=new_name)
    for name in (n for n in old if n not in new and n not in renamed):
        yield Change(operation, ChangeKind.PARAMETER_REMOVED, old[name].name)
    for name in (n for n in new if n not in old and n not in renamed.values()):
        required = new[name].required
        kind = ChangeKind.REQUIRED_PARAMETER_ADDED if required else ChangeKind.PARAMETER_ADDED
        yield Change(operation, kind, new[name].name)
    yield from _moves(operation, before, after)
    for name in sorted(old.keys() & new.keys()):
        yield from _compare_parameter(operation, old[name], new[name])
    yield from _compare_result(operation, before.returns, after.returns)


def _moves(operation: str, old: Signature, new: Signature) -> Iterator[Change]:
    """Yield the positional parameters that changed their position."""
    before, after = ([p.name for p in signature.by_position] for signature in (old, new))
    for index, name in enumerate(before):
        if name in after and after.index(name) != index:
            yield Change(operation, ChangeKind.PARAMETER_MOVED, name)


def _compare_parameter(operation: str, old: Parameter, new: Parameter) -> Iterator[Change]:
    if old.required != new.required:
        kind = ChangeKind.MADE_REQUIRED if new.required else ChangeKind.MADE_OPTIONAL
        yield Change(operation, kind, old.name)
    elif old.default != new.default:
        texts = (old.default or "", new.default or "")
        yield Change(operation, ChangeKind.DEFAULT_CHANGED, old.name, *texts)
    if old.by_position != new.by_position:
        kind = ChangeKind.MADE_POSITIONAL if new.by_position else ChangeKind.MADE_KEYWORD_ONLY
        yield Change(operation, kind, old.name)
    if old.by_keyword != new.by_keyword:
        kind = ChangeKind.MADE_KEYWORD if new.by_keyword else ChangeKind.MADE_POSITIONAL_ONLY
        yield Change(operation, kind, old.name)
    for change in _compare_type(operation, old.name, old.type, new.type, _PARAMETER_TYPES):
        is_wider = change.kind is ChangeKind.TYPE_WIDENED
        if is_wider and not still_accepts(new.type.absolute, old.type.absolute):
            yield replace(change, kind=ChangeKind.TYPE_CHANGED)
        else:
            yield change


def _compare_result(operation: str, old: Type, new: Type) -> Iterator[Change]:
    for change in _compare_type(operation, "", old, new, _RETURN_TYPES):
        is_wider = change.kind is ChangeKind.RETURN_WIDENED
        if is_wider and same_but_for_alternatives(old.absolute, new.absolute):
            yield replace(change, kind=ChangeKind.RETURN_ALTERNATIVE_ADDED)
        else:
            yield change


def _compare_type(
    operation: str, name: str, old: Type, new: Type, kinds: Mapping[Relation, ChangeKind]
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
