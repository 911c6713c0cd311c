"""Names of one generated module: its imports, and the names under which it uses them."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from integrate_gen.expressions.names import names_in
from integrate_gen.expressions.rewrite import rename
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.sdk import Import, TypeExpr

from .layout import INDENT, LINE_LENGTH, double_quoted

_BUILTINS = frozenset(vars(builtins))

_Key = tuple[str, str]
"""A module and a name in it; the name is empty for the module itself."""


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import statement; ``names`` are ``name`` or ``name as alias``, or empty for a module."""

    module: str
    names: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """Code of the statement, on one line if that fits even inside an ``if``."""
        if not self.names:
            return f"import {self.module}"
        line = f"from {self.module} import {', '.join(self.names)}"
        if len(line) <= LINE_LENGTH - len(INDENT):
            return line
        names = "".join(f"{INDENT}{name},\n" for name in self.names)
        return f"from {self.module} import (\n{names})"


@dataclass
class ModuleNames:
    """Assigns a unique name to every import of a module.

    Attributes:
        own: Names that the module defines, and Python's own.
        members: Names of the class body, and of its methods' type parameters, which an annotation
            in it must not use otherwise.
        used: Code for the names that templates use, by name.
    """

    own: frozenset[str]
    members: frozenset[str]
    used: dict[str, str] = field(default_factory=dict[str, str])
    _bound: dict[_Key, str] = field(default_factory=dict[_Key, str])
    _written: dict[tuple[TypeExpr, bool], str] = field(
        default_factory=dict[tuple[TypeExpr, bool], str]
    )
    _runtime: set[_Key] = field(default_factory=set[_Key])

    def use(self, module: str, *names: str, runtime: bool = False) -> None:
        """Import ``names`` from ``module`` for a template, under names that are free."""
        for name in names:
            self.used[name] = self._bind(Import(module, name, name), runtime=runtime)

    def use_builtins(self, *names: str, runtime: bool = False) -> None:
        """Let a template use builtins, which a member of the class may hide."""
        for name in names:
            self.used[name] = self.code(TypeExpr(name), runtime=runtime)

    def prefer(self, required: Import) -> None:
        """Import a name under its own name, if that is free."""
        self._bind(required, runtime=False)

    def code(self, expression: TypeExpr, *, runtime: bool = False) -> str:
        """Return an expression in the names of this module, and add its imports.

        Args:
            expression: A type, or a default value.
            runtime: Whether the expression is evaluated when the module is imported.
        """
        key = expression, runtime
        written = self._written.get(key)
        if written is None:
            written = self._written[key] = self._write(expression, runtime=runtime)
        return written

    def _write(self, expression: TypeExpr, *, runtime: bool) -> str:
        names = {i.bound: self._bind(i, runtime=runtime) for i in expression.imports}
        for name in names_in(expression.text) & self._hidden_builtins - names.keys():
            module = self._bind(Import("builtins", "", "builtins"), runtime=runtime)
            names[name] = f"{module}.{name}"
        changed = {old: new for old, new in names.items() if old != new}
        return double_quoted(rename(expression.text, changed) if changed else expression.text)

    @property
    def _hidden_builtins(self) -> frozenset[str]:
        return _BUILTINS & self.members

    def groups(self, *, runtime: bool) -> list[list[ImportLine]]:
        """Return the imports for run time or for type checkers, standard library first."""
        bindings = [(*k, b) for k, b in self._bound.items() if (k in self._runtime) == runtime]
        lines = [ImportLine(_as(module, bound)) for module, name, bound in bindings if not name]
        by_module: dict[str, list[str]] = {}
        for module, name, bound in bindings:
            if name:
                by_module.setdefault(module, []).append(_as(name, bound))
        lines += [ImportLine(module, _sorted(names)) for module, names in by_module.items()]
        lines.sort(key=lambda line: (_rank(line), bool(line.names), line.module))
        return [list(group) for _, group in groupby(lines, key=_rank)]

    def _bind(self, required: Import, *, runtime: bool) -> str:
        key = required.module, required.name
        if runtime:
            self._runtime.add(key)
        bound = self._bound.get(key)
        if bound is None:
            bound = self._bound[key] = self._free(required.bound)
        return bound

    def _free(self, name: str) -> str:
        taken = {*self.own, *self.members, *self._bound.values()}
        if name not in taken:
            return name
        prefixed = f"Sdk{name}" if name[0].isupper() else f"sdk_{name.lstrip('_')}"
        return unused_name(prefixed, taken)


def _rank(line: ImportLine) -> int:
    if line.module.startswith("."):
        return 2
    return 0 if line.module.partition(".")[0] in sys.stdlib_module_names else 1


def _as(name: str, bound: str) -> str:
    return name if bound == name else f"{name} as {bound}"


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    """Sort as isort does: constants, then classes, then the rest."""
    return tuple(sorted(names, key=lambda n: (not n.isupper(), n[0].islower(), n.casefold(), n)))
