"""Methods that make a handle from their arguments alone, without a request.

Nothing is called. A method counts if each of its statements is known to send nothing: it checks
arguments, constructs objects, and calls further methods that only make objects.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import SdkError
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.members import Owner

from .handles import uses_transport
from .return_types import read_return_type

_HARMLESS_MODULES = frozenset({"logger", "logging", "parse", "urllib", "warnings"})
"""Names whose functions send no request to the SDK's server."""

_HARMLESS_FUNCTIONS = frozenset({*vars(builtins), "cast", "deepcopy", "quote", "warn"})


def only_makes(owner: Owner, name: str, sources: SourceIndex) -> bool:
    """Whether a method of an owner only makes an object, as far as its source shows.

    Branches that an optional argument switches on, such as ``check: bool = False``, do not count.
    """
    return _Maker(sources).is_maker(owner.cls, name)


@dataclass
class _Maker:
    """Reads methods that call each other.

    Attributes:
        sources: The SDK's source.
        seen: Methods that are being read, by class and name.
    """

    sources: SourceIndex
    seen: set[tuple[type, str]] = field(default_factory=set[tuple[type, str]])

    def is_maker(self, cls: type, name: str) -> bool:
        """Whether a method of a class only makes an object."""
        function = Owner(cls).functions.get(name)
        if function is None or (cls, name) in self.seen:
            return False
        self.seen.add((cls, name))
        try:
            definition = self.sources.method(cls, name, function)
        except SdkError:
            return False
        method = definition.function
        if method.header.is_async or definition.overloads:
            return False
        reading = _Reading(self, cls, _switches(method))
        return reading.are_harmless(method.body.statements)

    def class_of(self, cls: type, name: str) -> type | None:
        """Return the class of the object that a method returns; None if its source does not say."""
        function = Owner(cls).functions.get(name)
        if function is None:
            return None
        try:
            definition = self.sources.method(cls, name, function)
            stated = read_return_type(definition.function)
            if stated is None:
                return None
            text = read_annotation(stated.text, definition.scope, definition.function)
            return annotated_class(text)
        except SdkError:
            return None


@dataclass
class _Reading:
    """Reads the statements of one method.

    Attributes:
        maker: Reads the methods that it calls.
        cls: Class of ``self``.
        switches: Optional parameters that are false by default.
        made: Classes of local variables.
    """

    maker: _Maker
    cls: type
    switches: frozenset[str]
    made: dict[str, type] = field(default_factory=dict[str, type])

    def are_harmless(self, statements: Sequence[ast.stmt]) -> bool:
        return all(map(self.is_harmless, statements))

    def is_harmless(self, statement: ast.stmt) -> bool:
        """Whether a statement sends no request."""
        match statement:
            case ast.If(test=test, orelse=orelse) if _given_name(test) in self.switches:
                return self.are_harmless(orelse)
            case ast.If(test=test, body=body, orelse=orelse):
                return self.calls_nothing(test) and self.are_harmless([*body, *orelse])
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                return self._assigns(name, value)
            case ast.AnnAssign(target=ast.Name(id=name), value=value):
                return value is None or self._assigns(name, value)
            case ast.Return() | ast.Expr() | ast.Raise() | ast.Assert() | ast.Pass():
                return self.calls_nothing(statement)
            case ast.Import() | ast.ImportFrom():
                return True
            case _:
                return False

    def calls_nothing(self, node: ast.AST) -> bool:
        """Whether an expression or statement calls nothing that might send a request."""
        parts = list(ast.walk(node))
        if any(isinstance(part, ast.Await | ast.Yield | ast.YieldFrom) for part in parts):
            return False
        return all(self._is_harmless_call(part) for part in parts if isinstance(part, ast.Call))

    def _assigns(self, name: str, value: ast.expr) -> bool:
        is_harmless = self.calls_nothing(value)
        made = self._class_made_by(value)
        self.made.pop(name, None)
        if made is not None:
            self.made[name] = made
        return is_harmless

    def _class_made_by(self, value: ast.expr) -> type | None:
        """Return the class of the object that another method makes; None for other values."""
        match value:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)) if (
                name in self._classes
            ):
                return self.maker.class_of(self._classes[name], method)
            case _:
                return None

    @property
    def _classes(self) -> Mapping[str, type]:
        return {**self.made, "self": self.cls}

    def _is_harmless_call(self, call: ast.Call) -> bool:
        match call.func:
            case ast.Name(id=name):
                return name in _HARMLESS_FUNCTIONS or _is_class_name(name)
            case ast.Attribute(value=ast.Name(id=name), attr=method) if name in self._classes:
                return self.maker.is_maker(self._classes[name], method)
            case ast.Attribute(value=ast.Constant()):
                return True  # a method of a text, such as join
            case ast.Attribute(value=value) as function:
                is_module = last_name(value) in _HARMLESS_MODULES
                return (is_module or _is_class_name(function.attr)) and not uses_transport(value)
            case _:
                return False


def _given_name(test: ast.expr) -> str:
    """Return the name in ``if name`` and in ``if name is not None``; empty for other tests."""
    match test:
        case ast.Name(id=name):
            return name
        case ast.Compare(
            left=ast.Name(id=name), ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]
        ):
            return name
        case _:
            return ""


def _is_class_name(name: str) -> bool:
    return name.lstrip("_")[:1].isupper()


def _switches(method: Function) -> frozenset[str]:
    """Return the optional parameters that are false or None by default."""
    parameters: Iterable[tuple[str, str | None]] = (
        (parameter.name, parameter.default) for parameter in method.header.parameters
    )
    return frozenset(name for name, default in parameters if default in ("False", "None"))
