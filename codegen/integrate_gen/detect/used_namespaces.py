"""Search for the namespaces of a generated package that a program uses, in its source.

A use is an attribute of the integration: ``io.github.issues`` where a class has
``github = Github()``, ``client.issues`` where ``client`` is annotated with ``Github`` or assigned
from such an expression, and an import of the namespace's module.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider

_FOREIGN_FOLDERS = ("site-packages", "node_modules")


@dataclass(frozen=True, slots=True)
class UsedNamespaces:
    """Attributes of an integration that a program uses, and where it could use others.

    Attributes:
        names: The attributes, namespaces among them.
        passed_on: Places, ``file:line``, where the integration itself is handed to other code.
    """

    names: frozenset[str]
    passed_on: tuple[str, ...]


def find_used_namespaces(root: Path, provider: Provider) -> UsedNamespaces:
    """Search the Python files below a folder, or one file.

    Args:
        root: The folder or the file.
        provider: Provider of the package.

    Raises:
        ConfigurationError: A file cannot be parsed.
    """
    files = [_File(path, _parse(path)) for path in _python_files(root, provider.module)]
    program = _Program(provider.module, provider.class_name, files)
    program.find_uses()
    return UsedNamespaces(frozenset(program.used), tuple(program.passed_on))


def _python_files(root: Path, package: str) -> Iterator[Path]:
    """Yield the files of the program itself: none of other packages, or of the generated one."""
    if root.is_file():
        yield root
        return
    for path in sorted(root.rglob("*.py")):
        folders = path.relative_to(root).parts[:-1]
        foreign = (*_FOREIGN_FOLDERS, package)
        if not any(part.startswith(".") or part in foreign for part in folders):
            yield path


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError) as error:
        raise ConfigurationError(f"{path} cannot be parsed: {error}.") from error


@dataclass(slots=True)
class _File:
    """A parsed file.

    Attributes:
        path: The file.
        tree: Its syntax tree.
        modules: Names that stand for the package.
        classes: Names that stand for the integration's class.
        variables: Names that stand for an integration.
    """

    path: Path
    tree: ast.Module
    modules: set[str] = field(default_factory=set[str])
    classes: set[str] = field(default_factory=set[str])
    variables: set[str] = field(default_factory=set[str])


class _Program:
    """Attributes of a program that hold an integration, and the uses of its namespaces."""

    def __init__(self, package: str, class_name: str, files: list[_File]) -> None:
        self._package = package
        self._class_name = class_name
        self._files = files
        self._subclasses: set[str] = set()
        self._attributes: set[str] = set()
        self.used: set[str] = set()
        self.passed_on: list[str] = []

    def find_uses(self) -> None:
        """Find the names that stand for an integration, until there are no more, and their uses."""
        for file in self._files:
            for node in ast.walk(file.tree):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    self._add_import(file, node)
        known = -1
        while known != (known := self._known()):
            for file in self._files:
                for node in ast.walk(file.tree):
                    self._add_binding(file, node)
        for file in self._files:
            self._add_uses(file)

    def _known(self) -> int:
        variables = sum(len(file.variables) for file in self._files)
        return variables + len(self._attributes) + len(self._subclasses)

    def _add_uses(self, file: _File) -> None:
        """Record the attributes of integrations in a file, and where one is passed on."""
        for node in ast.walk(file.tree):
            for child in ast.iter_child_nodes(node):
                if not isinstance(child, ast.expr) or not self._is_integration(file, child):
                    continue
                if isinstance(node, ast.Attribute):
                    self.used.add(node.attr)
                elif isinstance(node, ast.Call) and child is not node.func:
                    self.passed_on.append(f"{file.path}:{child.lineno}")

    def _add_import(self, file: _File, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.Import):
            self.used.update(
                alias.name.split(".")[1]
                for alias in node.names
                if alias.name.startswith(f"{self._package}.")
            )
            file.modules.update(
                alias.asname or self._package
                for alias in node.names
                if alias.name == self._package
                or (alias.name.startswith(f"{self._package}.") and not alias.asname)
            )
            return
        module, _, path = (node.module or "").partition(".")
        if module != self._package:
            return
        if path:
            self.used.add(path.partition(".")[0])
        for alias in node.names:
            if alias.name == self._class_name:
                file.classes.add(alias.asname or alias.name)
            elif not path:
                self.used.add(alias.name)

    def _add_binding(self, file: _File, node: ast.AST) -> None:
        match node:
            case ast.ClassDef(name=name, bases=bases):
                if any(self._is_class(file, base) for base in bases):
                    self._subclasses.add(name)
                for statement in node.body:
                    self._add_class_attribute(file, statement)
            case ast.arg(arg=name, annotation=ast.expr() as annotation):
                if self._is_class(file, annotation):
                    file.variables.add(name)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                if self._is_class(file, annotation) or self._is_integration(file, value):
                    self._add_target(file, target)
            case ast.Assign(targets=targets, value=value):
                if self._is_integration(file, value):
                    for assigned in targets:
                        self._add_target(file, assigned)
            case _:
                pass

    def _add_class_attribute(self, file: _File, statement: ast.stmt) -> None:
        match statement:
            case ast.Assign(targets=targets, value=value):
                if self._is_integration(file, value):
                    self._attributes.update(map(last_name, targets))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                if self._is_class(file, annotation) or self._is_integration(file, value):
                    self._attributes.add(name)
            case _:
                pass

    def _add_target(self, file: _File, target: ast.expr) -> None:
        match target:
            case ast.Name(id=name):
                file.variables.add(name)
            case ast.Attribute(attr=name):
                self._attributes.add(name)
            case _:
                pass

    def _is_class(self, file: _File, node: ast.expr) -> bool:
        """Whether an expression is the integration's class, or an annotation that names it."""
        match node:
            case ast.Constant(value=str() as text):
                try:
                    return self._is_class(file, ast.parse(text, mode="eval").body)
                except SyntaxError:
                    return False
            case ast.Name(id=name):
                return name in file.classes or name in self._subclasses
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                return module in file.modules and name == self._class_name
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return self._is_class(file, left) or self._is_class(file, right)
            case ast.Subscript(slice=inner):
                return self._is_class(file, inner)
            case _:
                return False

    def _is_integration(self, file: _File, node: ast.expr | None) -> bool:
        match node:
            case ast.Call(func=function):
                return self._is_class(file, function)
            case ast.Name(id=name):
                return name in file.variables
            case ast.Attribute(attr=name):
                return name in self._attributes
            case _:
                return False
