"""Choice of the parameters that a task shows as properties, by name and type and never by value.

A task shows the parameters of its path, required ones, and short optional ones that distinguish
calls; never long texts or secrets. The keys of a provider's ``properties`` table, all optional:

* ``show``: further optional parameters that are shown (``show = ["model"]``);
* ``hide``: further parameters that are not;
* ``operations``: exactly the parameters to show, by dotted path and method
  (``operations = { "issues.create" = ["owner", "repo"] }``).
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import count

from integrate_gen.expressions.names import last_name
from integrate_gen.model.package import LabelledParameter
from integrate_gen.model.sdk import CALL_MARK, Signature
from integrate_gen.results.aliases import spelled_out
from integrate_gen.titles.labels import parameter_label
from integrate_gen.titles.parser import words_of
from integrate_gen.titles.tables import LabelsError, reject_unknown, strings, table
from integrate_gen.titles.vocabulary import Vocabulary

_PATH_PARAMETER = re.compile(r"\{(\w+)\}")
_WRAPPERS = frozenset({"Missing", "Optional", "Annotated", "Required", "NotRequired"})
_LISTS = frozenset({"Iterable", "List", "Sequence", "SequenceNotStr", "list"})
_TEXTS = frozenset({"str", "StrictStr"})
_SCALARS = _TEXTS | frozenset(
    {
        *("int", "float", "bool", "date", "datetime", "Decimal", "UUID"),
        *("StrictBool", "StrictFloat", "StrictInt"),
    }
)
# Endings of names that identify an object, for parameters without an annotation.
_IDENTIFIERS = frozenset({"guid", "id", "key", "name", "number", "sid", "slug", "uid", "uuid"})
# Members of a union that mean "not given".
_ABSENT = frozenset({"None", "NotGiven", "Omit", "Unset", "UnsetType"})
_KEYS = frozenset({"show", "hide", "operations"})


@dataclass(frozen=True, slots=True)
class ParameterFacts:
    """Facts about a parameter; the annotation is text, with aliases of literals resolved."""

    name: str
    annotation: str
    required: bool


@dataclass(frozen=True, slots=True)
class PropertyRules:
    """Rules of ``properties.toml``, extended by a provider's.

    ``operations`` has the properties of single operations, by dotted path and method; ``added`` has
    the provider's entries of each list.
    """

    limit: int
    show: frozenset[str]
    hide: frozenset[str]
    hide_endings: frozenset[str]
    paging: frozenset[str]
    operations: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    added: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    @classmethod
    def load(cls, overrides: Mapping[str, object]) -> PropertyRules:
        """Return the shipped rules, extended by a provider's ``properties`` table.

        Raises:
            LabelsError: The table has an unknown key, or a value of the wrong type.
        """
        reject_unknown(overrides, _KEYS, "properties")
        shipped = _shipped()
        added = {key: frozenset(strings(overrides, key, "properties")) for key in ("show", "hide")}
        operations = table(overrides.get("operations", {}), "properties.operations")
        return cls(
            limit=shipped.limit,
            show=(shipped.show | added["show"]) - added["hide"],
            hide=(shipped.hide | added["hide"]) - added["show"],
            hide_endings=shipped.hide_endings,
            paging=shipped.paging,
            operations={
                key: tuple(strings(operations, key, "properties.operations")) for key in operations
            },
            added=added,
        )


def _shipped() -> PropertyRules:
    text = files("integrate_gen.policy").joinpath("properties.toml").read_text("utf-8")
    data = tomllib.loads(text)
    return PropertyRules(
        limit=data["limit"],
        show=frozenset(data["show"]),
        hide=frozenset([*data["hide"], *data["paging"]]),
        hide_endings=frozenset(data["hide_endings"]),
        paging=frozenset(data["paging"]),
    )


def properties(
    http: str,
    parameters: Sequence[ParameterFacts],
    vocabulary: Vocabulary,
    rules: PropertyRules,
    operation: str = "",
    *,
    is_listing: bool = False,
) -> tuple[LabelledParameter, ...]:
    """Return the properties of an operation, in the order of its parameters.

    Args:
        http: ``VERB /path/{parameter}``; empty if unknown.
        parameters: Union of its signatures, from :func:`union_of`.
        vocabulary: Words of the SDK, for the labels.
        rules: Rules of the choice.
        operation: Dotted path and method, for the provider's own choice.
        is_listing: Whether it lists or searches; its filters are shown as well, if they are given.

    Raises:
        LabelsError: The provider chose a parameter that the operation does not have.
    """
    chosen = rules.operations.get(operation)
    if chosen is None:
        chosen = _choose(_PATH_PARAMETER.findall(http), parameters, rules)
        chosen += _filters(parameters, rules) if is_listing else ()
    elif missing := sorted(set(chosen) - {parameter.name for parameter in parameters}):
        raise LabelsError(f"properties.operations.{operation}: there is no parameter {missing[0]}.")
    by_label: dict[str, LabelledParameter] = {}
    for parameter in parameters:
        if parameter.name in chosen:
            label = _free_label(parameter_label(parameter.name, vocabulary), by_label)
            by_label[label] = LabelledParameter(label, parameter.name)
    return tuple(by_label.values())


def _free_label(label: str, taken: Container[str]) -> str:
    """Return the label, numbered if it is taken, as for an object within another of its kind."""
    numbered = (f"{label} {number}" for number in count(2))
    return (
        label
        if label not in taken
        else next(candidate for candidate in numbered if candidate not in taken)
    )


def union_of(signatures: Sequence[Signature]) -> tuple[ParameterFacts, ...]:
    """Return every parameter once, in the order of the signatures.

    A parameter is required if every signature that has it requires it.
    """
    by_name: dict[str, ParameterFacts] = {}
    for signature in signatures:
        for parameter in signature.parameters:
            earlier = by_name.get(parameter.name)
            annotation = spelled_out(parameter.annotation) if parameter.annotation else ""
            by_name[parameter.name] = ParameterFacts(
                parameter.name,
                earlier.annotation if earlier and is_scalar(earlier.annotation) else annotation,
                parameter.required and (earlier is None or earlier.required),
            )
    return tuple(by_name.values())


def _choose(
    path: Sequence[str], parameters: Sequence[ParameterFacts], rules: PropertyRules
) -> tuple[str, ...]:
    ranked: list[tuple[int, str]] = []
    for parameter in parameters:
        plain = plain_name(parameter.name)
        if _is_hidden(parameter, rules):
            continue
        is_call = CALL_MARK in parameter.name and (
            parameter.required or _names_identifier(parameter)
        )
        if is_call or parameter.name in path or plain in path:
            ranked.append((0, parameter.name))
        elif _may_be_scalar(parameter, rules) and (parameter.required or plain in rules.show):
            ranked.append((1 if parameter.required else 2, parameter.name))
    ranked.sort(key=lambda item: item[0])
    return tuple(name for _, name in ranked[: rules.limit])


def _may_be_scalar(parameter: ParameterFacts, rules: PropertyRules) -> bool:
    """Whether a parameter is annotated as a scalar, or is likely one by its name."""
    if parameter.annotation:
        return is_scalar(parameter.annotation)
    return _names_identifier(parameter) or plain_name(parameter.name) in rules.show


def _names_identifier(parameter: ParameterFacts) -> bool:
    """Whether a parameter's name is that of an object's identifier."""
    return words_of(plain_name(parameter.name))[-1] in _IDENTIFIERS


def _filters(parameters: Sequence[ParameterFacts], rules: PropertyRules) -> tuple[str, ...]:
    """Return the optional parameters of a listing that select its items."""
    return tuple(
        parameter.name
        for parameter in parameters
        if not parameter.required
        and is_scalar(parameter.annotation, lists=True)
        and not _is_hidden(parameter, rules)
        and "_".join(words_of(plain_name(parameter.name))).lower() not in rules.paging
    )


def _is_hidden(parameter: ParameterFacts, rules: PropertyRules) -> bool:
    """Whether a parameter may hold a secret or a long text; a union of literals cannot."""
    plain = plain_name(parameter.name)
    if plain in rules.show or is_scalar(parameter.annotation, free_text=False):
        return False
    ending = words_of(plain)[-1:]
    return plain in rules.hide or not rules.hide_endings.isdisjoint(ending)


def plain_name(name: str) -> str:
    """Return the parameter's own name, without the path of calls."""
    return name.rpartition(".")[2].strip("_")


@cache
def is_scalar(annotation: str, *, free_text: bool = True, lists: bool = False) -> bool:
    """Whether an annotation allows only scalars.

    Args:
        annotation: Type expression; one that cannot be parsed is not a scalar.
        free_text: Whether ``str`` counts as a scalar.
        lists: Whether a list of scalars counts as a scalar.
    """
    allowed = _SCALARS if free_text else _SCALARS - _TEXTS
    names = _member_names(annotation, _WRAPPERS | _LISTS if lists else _WRAPPERS)
    members = [name for name in names if name not in _ABSENT]
    return bool(members) and all(name in allowed or name == "Literal" for name in members)


def _member_names(annotation: str, wrappers: Container[str]) -> tuple[str, ...]:
    """Return the names of a union's members; none if the type cannot be parsed."""
    if annotation.isidentifier():
        return (annotation,)
    try:
        return tuple(_members(ast.parse(annotation, mode="eval").body, wrappers))
    except SyntaxError:
        return ()


def _members(node: ast.expr, wrappers: Container[str]) -> list[str]:
    """Return the names of a union's members, without wrappers."""
    match node:
        case ast.BinOp(left=left, right=right):
            return [*_members(left, wrappers), *_members(right, wrappers)]
        case ast.Subscript(value=value, slice=inner):
            name = last_name(value)
            if name == "Union":
                parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                return [member for part in parts for member in _members(part, wrappers)]
            if name in wrappers:
                wrapped = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
                return _members(wrapped, wrappers)
            return [name]
        case ast.Constant(value=None):
            return ["None"]
        case _:
            return [last_name(node)]
