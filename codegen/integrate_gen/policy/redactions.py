"""Values of operations that are never stored or shown, as a provider states them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from integrate_gen.model.sdk import Parameter, ParameterKind, TypeExpr
from integrate_gen.results.fields import may_have_field, may_lead

from .globs import Globs


class Redactions:
    """Finds the redacted paths of operations, and records which of them lead to a value.

    Args:
        stated: Dotted paths into arguments and results, by operation (glob).
    """

    def __init__(self, stated: Mapping[str, Sequence[str]]) -> None:
        self._stated = stated
        self._globs = Globs(stated)
        self._found: set[tuple[str, str]] = set()

    def paths(
        self,
        operation: str,
        arguments: Sequence[str],
        parameters: Sequence[Parameter],
        result: TypeExpr,
    ) -> tuple[str, ...]:
        """Return the redacted paths of an operation.

        Args:
            operation: Id of the operation.
            arguments: Paths of its parameters and of those of the namespaces on the way to it.
            parameters: Parameters of all signatures of the SDK's method.
            result: Type of its result.
        """
        takes_any = any(p.kind is ParameterKind.VAR_KEYWORD for p in parameters)
        paths: set[str] = set()
        for pattern in self._globs.matching(operation):
            for path in self._stated[pattern]:
                paths.add(path)
                if takes_any or _leads_to(path, arguments, result):
                    self._found.add((pattern, path))
        return tuple(sorted(paths))

    @property
    def stale(self) -> list[str]:
        """Return the patterns that match no operation, and the paths that lead to no value."""
        unmatched = self._globs.stale
        return [
            *(repr(pattern) for pattern in unmatched),
            *(
                f"{pattern!r}: {path}"
                for pattern, paths in self._stated.items()
                for path in paths
                if pattern not in unmatched and (pattern, path) not in self._found
            ),
        ]


def _leads_to(path: str, arguments: Sequence[str], result: TypeExpr) -> bool:
    if any(f"{path}.".startswith(f"{argument}.") for argument in arguments):
        return True
    first = path.partition(".")[0]
    return first == "*" or (may_have_field(result, first) and may_lead(result, path))
