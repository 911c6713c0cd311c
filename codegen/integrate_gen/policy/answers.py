"""Further documented answers of operations: empty ones, pending ones, and other models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from integrate_gen.expressions.rewrite import canonical
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.provider import NO_BODY, PENDING
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.policy.task_signatures.corrections import optional
from integrate_gen.results.kinds import members

# Results that hold any answer, empty ones included.
_ANY_ANSWER = frozenset({"typing:Any", "integrate_runtime:HttpResult"})


class AnswerPolicy:
    """Applies a provider's ``answers``, and records which of them matched an operation.

    Args:
        answers: Operation to status to answer, from the provider.
    """

    def __init__(self, answers: Mapping[str, Mapping[str, str]]) -> None:
        self._answers = answers
        self._matched: set[str] = set()

    def result(self, operation: str, declared: TypeExpr) -> TypeExpr:
        """Return the type of an operation's result, with those of its further answers.

        Args:
            operation: Dotted path and method.
            declared: Type of the result that the SDK declares.
        """
        further = self._of(operation)
        if canonical(declared) in _ANY_ANSWER:
            return declared
        result = declared
        for reference in (answer for answer in further.values() if ":" in answer):
            result = _with_class(result, reference)
        return optional(result) if NO_BODY in further.values() else result

    def outputs(self, operation: str, declared: TypeExpr) -> tuple[tuple[int, str], ...]:
        """Return the types of an operation's further answers by status, as absolute expressions.

        Args:
            operation: Dotted path and method.
            declared: Type of the result that the SDK declares.
        """
        if canonical(declared) in _ANY_ANSWER:
            return ()
        further = {int(status): answer for status, answer in self._of(operation).items()}
        types = {status: "None" if a == NO_BODY else a for status, a in further.items()}
        return tuple(
            (status, types[status]) for status in sorted(types) if types[status] != PENDING
        )

    def pending(self, operation: str) -> tuple[int, ...]:
        """Return the statuses with which an operation reports a pending result."""
        further = self._of(operation)
        return tuple(sorted(int(status) for status, name in further.items() if name == PENDING))

    @property
    def stale(self) -> list[str]:
        """Return the provider's entries that matched no operation."""
        return [f"answers.{name!r}" for name in self._answers if name not in self._matched]

    def _of(self, operation: str) -> Mapping[str, str]:
        further = self._answers.get(operation)
        if further is None:
            return {}
        self._matched.add(operation)
        return further


def _with_class(result: TypeExpr, reference: str) -> TypeExpr:
    """Return a type with a class as another member, unless it is one already."""
    if reference in (canonical(member) for member in members(result)):
        return result
    module, _, path = reference.partition(":")
    outer, dot, inner = path.partition(".")
    imported = Import(module, outer, outer)
    taken = {i.bound for i in result.imports if i.reference != imported.reference}
    imported = replace(imported, bound=unused_name(outer, taken))
    text = f"{result.text} | {imported.bound}{dot}{inner}"
    return TypeExpr(text, tuple(dict.fromkeys((*result.imports, imported))))
