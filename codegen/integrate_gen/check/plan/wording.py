"""Abbreviation of types and signatures in sentences, by leaving out what both versions share."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from integrate_gen.expressions.names import last_name

LONGEST = 120
"""Longest type or signature in characters that is printed whole."""

_MORE = "..."


def brief(old: str, new: str) -> tuple[str, str]:
    """Abbreviate an old and a new signature, type or default.

    Long types lose their modules and shared members; long signatures lose optional parameters.
    """
    if max(len(old), len(new)) <= LONGEST:
        return old, new
    if (old or new).startswith("("):
        return _brief_signature(old), _brief_signature(new)
    before, after = (ast.parse(text, mode="eval").body for text in (old, new))
    shared = frozenset(_choices(before)) & frozenset(_choices(after))
    return _brief_type(before, shared), _brief_type(after, shared)


def _brief_signature(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    function = ast.parse(f"def f{text}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    required = positional[: len(positional) - len(arguments.defaults)]
    shown = [ast.unparse(argument) for argument in required]
    named = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    keywords = [ast.unparse(argument) for argument, default in named if default is None]
    shown += ["*", *keywords] if keywords else []
    return (
        f"({', '.join([*shown, '...'])}) -> {ast.unparse(function.returns or ast.Constant(None))}"
    )


def _brief_type(node: ast.expr, shared: frozenset[str]) -> str:
    """Return a type without modules and without shared members."""
    choices = _alternatives(node)
    if choices is not None:
        texts = [_brief_type(choice, shared) for choice in choices]
        distinct = [
            text for text, choice in zip(texts, choices, strict=True) if _key(choice) not in shared
        ]
        return " | ".join([_MORE, *distinct] if len(distinct) < len(texts) > 2 else texts)
    match node:
        case ast.Subscript(value=value, slice=inner):
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            name = last_name(value)
            if name == "Literal":
                distinct = [ast.unparse(e) for e in elements if _key(e) not in shared]
                members = [_MORE, *distinct] if len(distinct) < len(elements) else distinct
                return f"Literal[{', '.join(members)}]"
            return f"{name}[{', '.join(_brief_type(element, shared) for element in elements)}]"
        case ast.Attribute(attr=name):
            return name
        case _:
            return ast.unparse(node)


def _alternatives(node: ast.expr) -> list[ast.expr] | None:
    """Return the members of a union; None for other types."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*(_alternatives(left) or [left]), *(_alternatives(right) or [right])]
        case ast.Subscript(value=value, slice=ast.Tuple(elts=elements)) if (
            last_name(value) == "Union"
        ):
            return [member for e in elements for member in _alternatives(e) or [e]]
        case _:
            return None


def _choices(tree: ast.expr) -> Iterator[str]:
    """Yield the members of all unions and the values of all literals in a type."""
    for node in ast.walk(tree):
        if isinstance(node, ast.expr):
            yield from map(_key, _alternatives(node) or ())
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            inner = node.slice
            yield from map(_key, inner.elts if isinstance(inner, ast.Tuple) else [inner])


def _key(node: ast.expr) -> str:
    return ast.unparse(node)
