"""Types at run time as the code that says them."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from integrate_gen.guard.sdk_code import import_module
from integrate_gen.model.identifiers import unused
from integrate_gen.model.sdk import Import, TypeExpr

_ANY = Import("typing", "Any", "Any")
_LITERAL = Import("typing", "Literal", "Literal")
_PLAIN = (bool, bytes, int, str, NoneType)


class _Unspeakable(ValueError):
    """A type that no expression says."""


def expression_of(kinds: Sequence[Any], near: str) -> TypeExpr | None:
    """A union of types as an expression with its imports; None where one has none.

    A type variable has none, nor has a class within a function.

    Args:
        kinds: The types.
        near: A module from which its classes are imported where it has them. SDKs move theirs
            about below it.
    """
    writer = _Writer(near)
    try:
        text = writer.union(kinds)
    except _Unspeakable:
        return None
    return TypeExpr(text, tuple(writer.imports.values()))


class _Writer:
    """Writes one expression; each class in it has a name of its own."""

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
            raise _Unspeakable
        generic: Any = getattr(kind, "__pydantic_generic_metadata__", {})
        if generic.get("origin"):
            inner = ", ".join(map(self.write, generic["args"]))
            return f"{self._class(generic['origin'])}[{inner}]"
        if kind.__module__ == "builtins":
            return kind.__qualname__
        outer, dot, inner = kind.__qualname__.partition(".")
        return f"{self._use(Import(self._home(kind, outer), outer, outer))}{dot}{inner}"

    def _home(self, kind: type, outer: str) -> str:
        own = import_module(kind.__module__)
        shown = getattr(import_module(self._near), outer, None)
        return self._near if shown is not None and shown is vars(own).get(outer) else own.__name__

    def _use(self, found: Import) -> str:
        key = (found.module, found.name)
        if key not in self.imports:
            taken = {i.bound for i in self.imports.values()}
            self.imports[key] = Import(*key, unused(found.bound, taken))
        return self.imports[key].bound


def _value(value: Any) -> str:
    if type(value) not in _PLAIN:
        raise _Unspeakable
    return repr(value)
