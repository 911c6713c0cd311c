"""Relations between type expressions."""

from __future__ import annotations

import ast
from enum import Enum

from integrate_gen.expressions.names import last_name

from .supertypes import elements, is_subclass

_ANY = ("Any", "typing.Any")
_SEVERAL = "Several"
_MUTABLE = frozenset(
    {
        *("list", "List", "dict", "Dict", "set", "Set", "defaultdict", "deque"),
        *("MutableMapping", "MutableSequence", "MutableSet"),
    }
)
"""Collections that are no subtypes of those with a wider type of items."""


class Relation(Enum):
    """Relation of a new type to an old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def relate(old: str, new: str) -> Relation:
    """Compare two types.

    Unions and literals are compared as sets, equal generics by their arguments, and classes of the
    standard library by their base classes and protocols.
    """
    return _relate(_parsed(old), _parsed(new))


def same_but_for_alternatives(old: str, new: str) -> bool:
    """Whether two types differ only in values of literals, or in members of unions of several.

    Who is given one must tell the alternatives apart already. None is none of them.
    """
    texts = [ast.unparse(_without_alternatives(_parsed(text))) for text in (old, new)]
    return relate(*texts) is Relation.SAME


def still_accepts(new: str, old: str) -> bool:
    """Whether a wider type of a parameter accepts what callers hold for the old one.

    A ``list[int]`` is no ``list[int | None]``, to which None could be appended. A further literal
    or member of a union of several is accepted, since callers write such lists in the call.
    """
    wanted = _members(_parsed(new))
    return not any(
        _is_changed_in_place(member, other)
        for member in _members(_parsed(old)) - wanted
        if not any(_is_subtype(member, other) for other in wanted)
        for other in wanted
    )


def _is_changed_in_place(old: str, new: str) -> bool:
    """Whether two members are mutable collections of one class with different items."""
    (name, arguments), (other, wanted) = map(_class_and_arguments, (old, new))
    if name != other or last_name(_parsed(name)) not in _MUTABLE:
        return False
    return any(
        relate(*pair) is not Relation.SAME and not same_but_for_alternatives(*pair)
        for pair in zip(arguments, wanted, strict=False)
    )


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
    relations |= _remove_subtypes(left, right, before, after, Relation.WIDER)
    relations |= _remove_subtypes(right, left, after, before, Relation.NARROWER)
    relations |= {Relation.NARROWER} if left else set()
    relations |= {Relation.WIDER} if right else set()
    return _combined(relations, comparable=len(left) < len(before) and len(right) < len(after))


def _remove_subtypes(
    members: list[str],
    others: list[str],
    all_members: frozenset[str],
    all_others: frozenset[str],
    relation: Relation,
) -> set[Relation]:
    """Remove the members of one type that the other has a supertype for, with that supertype.

    Args:
        members: Members of the one type that the other does not have.
        others: Members of the other type that the one does not have.
        all_members: All members of the one type.
        all_others: All members of the other type.
        relation: Relation of the other type to the one if it has a new supertype.

    Returns:
        The relation, if it holds for a member.
    """
    relations: set[Relation] = set()
    explained: set[str] = set()
    for member in list(members):
        supertypes = {other for other in all_others if _is_subtype(member, other)}
        if supertypes:
            members.remove(member)
            explained |= supertypes
            relations |= set() if supertypes & all_members else {relation}
    others[:] = [other for other in others if other not in explained]
    return relations


def _is_subtype(member: str, other: str) -> bool:
    (name, arguments), (base, wanted) = map(_class_and_arguments, (member, other))
    if base in _ANY:
        return True
    if name == base or not is_subclass(name, base):
        return False
    stated = elements(name, arguments, base)
    if not wanted or stated is None:
        return True
    pairs = zip(stated, wanted, strict=False)
    covariant = (Relation.SAME, Relation.WIDER)
    return len(stated) == len(wanted) and all(relate(*pair) in covariant for pair in pairs)


def _class_and_arguments(member: str) -> tuple[str, list[str]]:
    match _parsed(member):
        case ast.Subscript(value=value, slice=ast.Tuple(elts=items)):
            return ast.unparse(value), [ast.unparse(item) for item in items]
        case ast.Subscript(value=value, slice=inner):
            return ast.unparse(value), [ast.unparse(inner)]
        case _:
            return member, []


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
            if last_name(outer) in ("tuple", "Tuple"):
                return _relate_tuples(inner, new_inner)
            return _relate_arguments(inner, new_inner)
        case _:
            return Relation.OTHER


def _relate_tuples(old: ast.expr, new: ast.expr) -> Relation:
    """Compare the items of tuples; one of any length is wider than one of a stated length."""
    any_old, any_new = _item_of_any_length(old), _item_of_any_length(new)
    if any_old is not None and any_new is None and isinstance(new, ast.Tuple):
        relations = {_relate(any_old, item) for item in new.elts}
        return _combined({*relations, Relation.NARROWER}, comparable=True)
    if any_new is not None and any_old is None and isinstance(old, ast.Tuple):
        relations = {_relate(item, any_new) for item in old.elts}
        return _combined({*relations, Relation.WIDER}, comparable=True)
    return _relate_arguments(old, new)


def _item_of_any_length(inner: ast.expr) -> ast.expr | None:
    """Return ``T`` of the arguments ``T, ...``; None for a tuple of a stated length."""
    match inner:
        case ast.Tuple(elts=[item, ast.Constant(value=value)]) if value is ...:
            return item
        case _:
            return None


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


def _without_alternatives(node: ast.expr) -> ast.expr:
    """Replace literals by the types of their values, and several members of a union by one name."""
    members = {_without_values(member) for member in _members(node)}
    present = members - {"None"}
    texts = sorted(present) if len(present) < 2 else [_SEVERAL]
    return _parsed(" | ".join([*texts, *sorted(members - present)]))


def _without_values(member: str) -> str:
    match _parsed(member):
        case ast.Subscript(value=value, slice=inner) if _is_literal(value):
            return _type_of(inner)
        case ast.Subscript(value=value, slice=ast.Tuple(elts=items)):
            arguments = ", ".join(ast.unparse(_without_alternatives(item)) for item in items)
            return f"{ast.unparse(value)}[{arguments}]"
        case ast.Subscript(value=value, slice=inner):
            return f"{ast.unparse(value)}[{ast.unparse(_without_alternatives(inner))}]"
        case _:
            return member


def _type_of(value: ast.expr) -> str:
    """Return the type of a value in a literal: a constant, a negative number, or an enum member."""
    match value:
        case ast.Constant(value=None):
            return "None"
        case ast.Constant(value=constant):
            return type(constant).__name__
        case ast.Attribute(value=enum):
            return ast.unparse(enum)
        case _:
            return "int"
