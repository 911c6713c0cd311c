"""Further documented answers of operations: empty ones, pending ones, and other models."""

from __future__ import annotations

from collections.abc import Mapping

from integrate_gen.expressions.rewrite import from_reference
from integrate_gen.model.provider import NO_BODY, PENDING
from integrate_gen.model.sdk import TypeExpr


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
        types = [from_reference(answer) for answer in further.values() if ":" in answer]
        if NO_BODY in further.values():
            types.append(TypeExpr("None"))
        text = " | ".join(dict.fromkeys([declared.text, *(answer.text for answer in types)]))
        imports = [*declared.imports, *(i for answer in types for i in answer.imports)]
        return TypeExpr(text, tuple(dict.fromkeys(imports))) if types else declared

    def pending(self, operation: str) -> tuple[int, ...]:
        """Return the statuses with which an operation says that its result is not there yet."""
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
