"""How one type expression relates to another, by their texts."""

from __future__ import annotations

import ast
from enum import Enum


class Relation(Enum):
    """What became of a type."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def relate(old: str, new: str) -> Relation:
    """Compare two types: unions and literals as sets, equal generics by their arguments."""
    return _relate(_parsed(old), _parsed(new))


def _relate(old: ast.expr, new: ast.expr) -> Relation:
    before, after = _members(old), _members(new)
    if before == after:
        return Relation.SAME
    if before < after:
        return Relation.WIDER
    if after < before:
        return Relation.NARROWER
    match old, new:
        case (
            ast.Subscript(value=outer, slice=inner),
            ast.Subscript(value=other, slice=new_inner),
        ) if ast.dump(outer) == ast.dump(other):
            return _relate_arguments(inner, new_inner)
        case _:
            return Relation.OTHER


def _relate_arguments(old: ast.expr, new: ast.expr) -> Relation:
    before = old.elts if isinstance(old, ast.Tuple) else [old]
    after = new.elts if isinstance(new, ast.Tuple) else [new]
    if len(before) != len(after):
        return Relation.OTHER
    relations = {_relate(one, other) for one, other in zip(before, after, strict=True)}
    relations.discard(Relation.SAME)
    return relations.pop() if len(relations) == 1 else Relation.OTHER


def _members(node: ast.expr) -> frozenset[str]:
    """The members of a union, each literal value one of its own."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _members(left) | _members(right)
        case ast.Subscript(value=value, slice=inner):
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            match ast.unparse(value).rpartition(".")[2]:
                case "Union":
                    return frozenset(m for element in elements for m in _members(element))
                case "Optional":
                    return _members(inner) | {"None"}
                case "Missing":  # githubkit's word for a value, None, or nothing given
                    return _members(inner) | {"None", "Missing"}
                case "Literal":
                    return frozenset(f"Literal[{ast.unparse(e)}]" for e in elements)
                case _:
                    return frozenset({ast.unparse(node)})
        case _:
            return frozenset({ast.unparse(node)})


def _parsed(text: str) -> ast.expr:
    return ast.parse(text or "Any", mode="eval").body
