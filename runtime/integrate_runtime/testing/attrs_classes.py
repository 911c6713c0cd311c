"""Attrs classes as types that pydantic knows, for samples of their JSON."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial, reduce
from importlib import import_module
from types import UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import Field, PydanticUserError, RootModel, TypeAdapter, WrapValidator, create_model

_UNIONS = (Union, UnionType)
_BOUNDS = {
    "<": "exclusiveMaximum",
    "<=": "maximum",
    ">": "exclusiveMinimum",
    ">=": "minimum",
}
_PARTS = ("Items", "Length", "Properties")


def described_without_attrs(kind: Any) -> Any:
    """Return a type for pydantic in place of one that has attrs classes in it.

    Its JSON has the names that a class reads in ``from_dict``, or else those of the attributes, as
    cattrs has them. It is accepted if the classes accept it, with their converters and validators.

    Returns:
        The type; the given one if no attrs class is in it.
    """
    if not _has_attrs(kind):
        return kind
    models = _Models()
    name = getattr(kind, "__name__", "Sample")
    root: Any = create_model(name, __base__=RootModel, root=(models.in_place_of(kind), ...))
    models.connect(root)
    return root


def _has_attrs(kind: Any) -> bool:
    return _is_attrs(kind) or any(map(_has_attrs, get_args(kind)))


def _is_attrs(kind: Any) -> bool:
    return hasattr(get_origin(kind) or kind, "__attrs_attrs__")


class _Models:
    """Pydantic models of attrs classes, which may refer to each other."""

    def __init__(self) -> None:
        self._names: dict[Any, str] = {}
        self._models: dict[str, Any] = {}
        self._validated: dict[str, Any] = {}

    def in_place_of(self, kind: Any) -> Any:
        """Return a type with a reference to a model for each attrs class in it."""
        origin, arguments = get_origin(kind), get_args(kind)
        if _is_attrs(kind):
            return ForwardRef(self._name_of(origin or kind))
        if origin is Annotated:
            return Annotated[self.in_place_of(arguments[0]), *kind.__metadata__]
        if origin in _UNIONS:
            # A class of the SDK that stands for an absent value is not in JSON.
            known = [member for member in arguments if _is_known(member)]
            members = map(self.in_place_of, known)
            return reduce(lambda union, member: union | member, members) if known else Any
        if not arguments or origin is Literal:
            return kind if _is_known(kind) else Any
        return origin[tuple(map(self._argument, arguments))]

    def connect(self, root: Any) -> None:
        """Resolve the references among the models, and those of a model to them."""
        for model in (*self._models.values(), root):
            model.model_rebuild(force=True, _types_namespace=self._validated)

    def _argument(self, argument: Any) -> Any:
        return argument if argument is ... else self.in_place_of(argument)

    def _name_of(self, kind: Any) -> str:
        name = self._names.get(kind)
        if name is None:
            name = self._names[kind] = f"Model{len(self._names)}"
            types, names = _types(kind), _json_names(kind)
            # Names of attributes may be those of methods that each model has.
            fields = {
                f"field{number}": self._field(attribute, types[attribute.name], names)
                for number, attribute in enumerate(_attributes(kind))
            }
            model = self._models[name] = create_model(kind.__name__, **cast("Any", fields))
            self._validated[name] = Annotated[model, WrapValidator(partial(_build, kind, names))]
        return name

    def _field(self, attribute: Any, kind: Any, names: Mapping[str, str]) -> tuple[Any, Any]:
        required = attribute.default is import_module("attr").NOTHING
        return self.in_place_of(kind), Field(
            ... if required else None,
            alias=names.get(attribute.name, attribute.name),
            json_schema_extra=dict(_bounds(attribute.validator)),
        )


def _is_known(kind: Any) -> bool:
    """Whether pydantic knows a type, apart from the attrs classes in it."""
    if not isinstance(kind, type) or _is_attrs(kind):
        return True
    try:
        TypeAdapter(kind)
    except PydanticUserError:
        return False
    return True


def _attributes(kind: Any) -> Sequence[Any]:
    return [attribute for attribute in kind.__attrs_attrs__ if attribute.init]


def _types(kind: Any) -> Mapping[str, Any]:
    """Return the types of attributes by name."""
    module = sys.modules[kind.__module__]
    package = sys.modules.get(kind.__module__.rpartition(".")[0])
    # What a module imports for type checkers alone is a class of its package.
    known = {**vars(package or module), **vars(module)}
    hints = get_type_hints(kind, localns=known, include_extras=True)
    return {a.name: hints.get(a.name, a.type or Any) for a in _attributes(kind)}


def _json_names(kind: Any) -> Mapping[str, str]:
    """Return the names in JSON by those of attributes, where ``from_dict`` has others."""
    if not hasattr(kind, "from_dict"):
        return {}
    texts = [text for text in kind.from_dict.__code__.co_consts if isinstance(text, str)]
    by_letters = {_letters(text): text for text in texts}
    names = [attribute.name for attribute in _attributes(kind)]
    return {name: by_letters[_letters(name)] for name in names if _letters(name) in by_letters}


def _letters(name: str) -> str:
    """Return what ``created_at`` and ``createdAt`` have in common."""
    return re.sub(r"[\W_]", "", name).lower()


def _build(kind: Any, names: Mapping[str, str], value: Any, validate: Callable[[Any], Any]) -> Any:
    """Return the object of JSON, in which attributes have the given names, or else their own.

    Raises:
        ValueError: If the class does not accept it.
    """
    model = validate(value)
    arguments: dict[str, Any] = {}
    for number, attribute in enumerate(_attributes(kind)):
        name = names.get(attribute.name, attribute.name)
        if name in value:
            is_read = attribute.converter is not None and not isinstance(value[name], dict | list)
            validated = getattr(model, f"field{number}")
            arguments[attribute.alias] = value[name] if is_read else validated
    try:
        return kind.from_dict(value) if hasattr(kind, "from_dict") else kind(**arguments)
    except (AttributeError, LookupError, TypeError) as error:
        raise ValueError(str(error)) from error


def _bounds(validator: Any) -> Iterator[tuple[str, Any]]:
    """Yield members of the JSON schema of an attribute that has a validator of attrs."""
    match type(validator).__name__:
        case "_AndValidator":
            for part in validator._validators:
                yield from _bounds(part)
        case "_OptionalValidator":
            yield from _bounds(validator.validator)
        case "_NumberValidator" if validator.compare_op in _BOUNDS:
            yield _BOUNDS[validator.compare_op], validator.bound
        case "_MinLengthValidator":
            yield from [(f"min{part}", validator.min_length) for part in _PARTS]
        case "_MaxLengthValidator":
            yield "maxLength", validator.max_length
        case "_MatchesReValidator":
            yield "pattern", f"^(?:{validator.pattern.pattern})$"
        case "_InValidator" if _are_scalars(validator.options):
            yield "enum", list(validator.options)
        case _:  # another one, which the sample has to pass
            pass


def _are_scalars(options: Any) -> bool:
    return all(isinstance(option, str | int | float) for option in options)
