"""Paths into results that a provider states under ``cursors`` and ``outputs``."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from integrate_gen.model.sdk import TypeExpr
from integrate_gen.results.fields import may_lead

_HEADER = "header:"


class ResultPaths:
    """Records which paths lead to a value of some operation's result.

    Args:
        cursors: Parameter for the next page, to the path of its value.
        outputs: Label to the paths of its value, of which the first that exists counts.
    """

    def __init__(self, cursors: Mapping[str, str], outputs: Mapping[str, Sequence[str]]) -> None:
        self._cursors = cursors
        self._outputs = outputs
        self._taken: set[str] = set()
        self._found: set[str] = set()

    def see(self, result: TypeExpr, parameters: Collection[str]) -> None:
        """Look for the paths in the result of an operation.

        Args:
            result: Type of the result.
            parameters: Names of the operation's parameters.
        """
        for name, path in self._cursors.items():
            if name.partition(".")[0] in parameters:
                self._taken.add(name)
                self._look(path, result)
        for paths in self._outputs.values():
            for path in paths:
                self._look(path, result)

    @property
    def stale(self) -> list[str]:
        """Return the entries whose paths lead to a value in no operation's result."""
        cursors = [(name, path) for name, path in self._cursors.items() if name in self._taken]
        outputs = [
            (label, path)
            for label, paths in self._outputs.items()
            for path in paths
            if not path.startswith(_HEADER)
        ]
        return [
            *(f"cursors.{name}: {path}" for name, path in cursors if path not in self._found),
            *(f"outputs.{label}: {path}" for label, path in outputs if path not in self._found),
        ]

    def _look(self, path: str, result: TypeExpr) -> None:
        if path not in self._found and may_lead(result, path):
            self._found.add(path)
