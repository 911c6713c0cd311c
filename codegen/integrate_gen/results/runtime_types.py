"""Runtime types as source code."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from integrate_gen.guard.sdk_code import import_module
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.sdk import Import, TypeExpr

_ANY = Import("typing", "Any", "Any")
_LITERAL = Import("typing", "Literal", "Literal")
_PLAIN = (bool, bytes, int, str, NoneType)


class _NotExpressible(ValueError):
    """A type that no expression names."""


def expression_of(kinds: Sequence[Any], near: str) -> TypeExpr | None:
    """Return the union of types as an expression with imports.

    Args:
        kinds: The types.
        near: The module that classes are imported from if it has them. It is more stable than the
            modules that define them, which SDKs move about.

    Returns:
        None if a type cannot be expressed: a type variable, or a class inside a function.
    """
    writer = _Writer(near)
    try:
        text = writer.union(kinds)
    except _NotExpressible:
        return None
    return TypeExpr(text, tuple(writer.imports.values()))


class _Writer:
    """Writes one expression, giving each class in it a distinct name."""

    def __init__(self, near: str) -> None:
        self._near = near
        self.imports: dict[tuple[str, str], Import] = {}

    def union(self, kinds: Sequence[Any]) -> str:
        return " | ".join(dict.fromkeys(map(self.write, kinds)))

    def write(self, kind: Any) -> str:
        origin, arguments = get_origin(kind), get_args(kind)
        if kind is Any:
            return self._use(_ANY)
        if kind in (None, NoneType):
            return "None"
        if origin is Annotated:
            return self.write(arguments[0])
        if origin in (Union, UnionType):
            return self.union(arguments)
        if origin is Literal:
            return f"{self._use(_LITERAL)}[{', '.join(map(_value, arguments))}]"
        if origin is not None:
            inner = ", ".join("..." if a is ... else self.write(a) for a in arguments)
            return f"{self._class(origin)}[{inner}]"
        return self._class(kind)

    def _class(self, kind: Any) -> str:
        if not isinstance(kind, type) or "<locals>" in kind.__qualname__:
            raise _NotExpressible
        generic: Any = getattr(kind, "__pydantic_generic_metadata__", {})
        if generic.get("origin"):
            inner = ", ".join(map(self.write, generic["args"]))
            return f"{self._class(generic['origin'])}[{inner}]"
        if kind.__module__ == "builtins":
            return kind.__qualname__
        outer, dot, inner = kind.__qualname__.partition(".")
        return f"{self._use(Import(self._home(kind, outer), outer, outer))}{dot}{inner}"

    def _home(self, kind: type, outer: str) -> str:
        home = import_module(kind.__module__)
        shown = getattr(import_module(self._near), outer, None)
        is_shown = shown is not None and shown is vars(home).get(outer)
        return self._near if is_shown else home.__name__

    def _use(self, imported: Import) -> str:
        key = (imported.module, imported.name)
        if key not in self.imports:
            taken = {i.bound for i in self.imports.values()}
            self.imports[key] = Import(*key, unused_name(imported.bound, taken))
        return self.imports[key].bound


def _value(value: Any) -> str:
    if type(value) not in _PLAIN:
        raise _NotExpressible
    return repr(value)
