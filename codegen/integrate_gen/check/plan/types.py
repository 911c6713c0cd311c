"""Relations between type expressions."""

from __future__ import annotations

import ast
from enum import Enum

from integrate_gen.expressions.names import last_name


class Relation(Enum):
    """Relation of a new type to an old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def relate(old: str, new: str) -> Relation:
    """Compare two types: unions and literals as sets, equal generics by their arguments."""
    return _relate(_parsed(old), _parsed(new))


def _relate(old: ast.expr, new: ast.expr) -> Relation:
    before, after = _members(old), _members(new)
    left, right = sorted(before - after), sorted(after - before)
    relations = _remove_literal_texts(left, right)
    for member in list(left):
        pairs = ((other, _relate_generics(member, other)) for other in right)
        other, relation = next((p for p in pairs if p[1] is not Relation.OTHER), ("", None))
        if relation:
            left.remove(member)
            right.remove(other)
            relations.add(relation)
    relations |= {Relation.NARROWER} if left else set()
    relations |= {Relation.WIDER} if right else set()
    return _combined(relations, comparable=len(left) < len(before) and len(right) < len(after))


def _remove_literal_texts(left: list[str], right: list[str]) -> set[Relation]:
    """Remove literal texts if the other type accepts any text."""
    relations: set[Relation] = set()
    for texts, literals, relation in (
        (right, left, Relation.WIDER),
        (left, right, Relation.NARROWER),
    ):
        covered = [literal for literal in literals if literal.startswith("Literal['")]
        if "str" in texts and covered:
            texts.remove("str")
            literals[:] = [literal for literal in literals if literal not in covered]
            relations.add(relation)
    return relations


def _combined(relations: set[Relation], *, comparable: bool) -> Relation:
    """Combine relations into one."""
    relations = relations - {Relation.SAME}
    if not comparable or len(relations) > 1:
        return Relation.OTHER
    return relations.pop() if relations else Relation.SAME


def _relate_generics(old: str, new: str) -> Relation:
    """Compare two members of unions: equal generics by their arguments."""
    match _parsed(old), _parsed(new):
        case (
            ast.Subscript(value=outer, slice=inner),
            ast.Subscript(value=other, slice=new_inner),
        ) if ast.dump(outer) == ast.dump(other) and not _is_literal(outer):
            return _relate_arguments(inner, new_inner)
        case _:
            return Relation.OTHER


def _relate_arguments(old: ast.expr, new: ast.expr) -> Relation:
    before = old.elts if isinstance(old, ast.Tuple) else [old]
    after = new.elts if isinstance(new, ast.Tuple) else [new]
    if len(before) != len(after):
        return Relation.OTHER
    relations = {
        _relate(old_part, new_part) for old_part, new_part in zip(before, after, strict=True)
    }
    return _combined(relations, comparable=True)


def _is_literal(outer: ast.expr) -> bool:
    return last_name(outer) == "Literal"


def _members(node: ast.expr) -> frozenset[str]:
    """Return the members of a union, with each literal value as a member."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _members(left) | _members(right)
        case ast.Subscript(value=value, slice=inner):
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            match last_name(value):
                case "Union":
                    return frozenset(m for element in elements for m in _members(element))
                case "Optional":
                    return _members(inner) | {"None"}
                case "Missing":  # githubkit's type for a value, None or an absent value
                    return _members(inner) | {"None", "Missing"}
                case "Literal":
                    return frozenset(f"Literal[{ast.unparse(e)}]" for e in elements)
                case _:
                    return frozenset({ast.unparse(node)})
        case _:
            return frozenset({ast.unparse(node)})


def _parsed(text: str) -> ast.expr:
    return ast.parse(text or "Any", mode="eval").body
