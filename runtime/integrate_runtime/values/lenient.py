"""Builds pydantic models from answers that do not quite fit them.

What fits is validated. The rest stays as the server sent it: an unknown value of an enum is text,
and a required field that is missing is not set. An answer that lacks most of a model's required
fields is refused, and so is a list or mapping none of whose items fits.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from integrate_runtime.values.json_forms.encoding import make_dataclass

from .adapters import adapter_for
from .misfits import Misfit, MisfitError
from .validation import validation_details, validation_error

if TYPE_CHECKING:
    from pydantic_core import ValidationError

    from integrate_runtime.base.types import Json

_LISTS = (list, Sequence)
_MAPPINGS = (dict, Mapping)
_UNIONS = (Union, UnionType)
_MAX_REASON = 200
_MAX_SHOWN_FIELDS = 5


def build_leniently(kind: Any, content: bytes) -> tuple[Any, tuple[Misfit, ...]]:
    """Parse JSON as a value of a type, and keep the parts that the type does not accept.

    Args:
        kind: Declared type.
        content: JSON text.

    Returns:
        The value, and the parts that do not fit. Equal arguments give equal values.

    Raises:
        ValueError: If the content is not JSON.
        MisfitError: If it is not of the type's shape.
    """
    adapter = adapter_for(kind)
    try:
        return adapter.validate_json(content), ()
    except ValueError as error:
        try:
            data: Json = json.loads(content)
        except (ValueError, RecursionError):
            raise error from None
        builder = _Builder()
        value = builder.build(kind, data, ())
        if builder.is_misfit(value, ()):
            raise MisfitError(tuple(builder.misfits), is_usable=False) from error
        return value, tuple(builder.misfits)


class _Builder:
    """Builder of one value, which collects its misfits."""

    def __init__(self) -> None:
        self.misfits: list[Misfit] = []
        self._shapeless = set[tuple[str, ...]]()

    def build(self, kind: Any, data: Json, path: tuple[str, ...]) -> Any:
        """Return the value of a part."""
        error = _validate(kind, data)
        if not isinstance(error, _Refused):
            return error
        kind = _without_metadata(kind)
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in _UNIONS:
            likely = _likely_member(arguments, data)
            if likely is not None:
                return self.build(likely, data, path)
        elif origin in _LISTS and isinstance(data, list):
            parts = enumerate(data)
            return [self.build(arguments[0], item, (*path, str(i))) for i, item in parts]
        elif origin in _MAPPINGS and isinstance(data, Mapping):
            members = data.items()
            return {name: self.build(arguments[1], v, (*path, name)) for name, v in members}
        elif origin is tuple and isinstance(data, list) and _fits_length(arguments, data):
            kinds = arguments[:1] * len(data) if arguments[-1] is ... else arguments
            return tuple(self.build(kinds[i], item, (*path, str(i))) for i, item in enumerate(data))
        elif _is_model(kind) and isinstance(data, Mapping) and _resembles(kind, data):
            return self._model(kind, data, path)
        elif _is_record(kind) and isinstance(data, Mapping) and _has_members(kind, data):
            types = _member_types(kind)
            values = {name: self.build(types[name], v, (*path, name)) for name, v in data.items()}
            return make_dataclass(kind, values) if is_dataclass(kind) else values
        self._add(path, _unlikeness(kind, data) or error.reason)
        self._shapeless.add(path)
        return data

    def is_misfit(self, value: Any, path: tuple[str, ...]) -> bool:
        """Whether a part has another shape than its type, so that nothing in it is typed."""
        parts = _items_of(value)
        return path in self._shapeless or (
            bool(parts) and all(self.is_misfit(item, (*path, name)) for name, item in parts)
        )

    def _model(self, kind: Any, data: Mapping[str, Json], path: tuple[str, ...]) -> Any:
        values: dict[str, Any] = {}
        rest = dict(data)
        for name, field in _fields(kind).items():
            key = _sent_name(name, field, data)
            if key is not None:
                values[name] = self.build(_type_of(field), rest.pop(key), (*path, key))
            elif field.is_required():
                self._add((*path, field.alias or name), "Field required")
        if kind.model_config.get("extra") != "allow":
            rest = {}
        return kind.model_construct({*values, *rest}, **_by_alias(kind, values), **rest)

    def _add(self, path: tuple[str, ...], reason: str) -> None:
        self.misfits.append(Misfit(".".join(path), reason))


@dataclass(frozen=True, slots=True)
class _Refused:
    """Outcome of a validation that failed.

    Attributes:
        errors: Number of errors.
        reason: Message of the first one.
    """

    errors: int
    reason: str


def _validate(kind: Any, data: Json) -> Any:
    """Return the validated value, or ``_Refused``."""
    try:
        return adapter_for(kind).validate_python(data)
    except ValueError as error:
        invalid = validation_error(error)
        return _Refused(1, str(error)) if invalid is None else _refusal(invalid)


def _refusal(error: ValidationError) -> _Refused:
    details = validation_details(error)
    return _Refused(len(details), details[0]["msg"][:_MAX_REASON])


def _likely_member(members: tuple[Any, ...], data: Json) -> Any:
    """Return the member of a union that the data is meant for; None if none has its shape.

    That is most likely the one whose literals fit, such as the ``event`` of an event, or else the
    one with the fewest errors.
    """
    candidates = [member for member in _flat(members) if _has_shape(member, data)]
    if not candidates:
        return None
    return min(candidates, key=lambda member: _distance(member, data))


def _flat(members: tuple[Any, ...]) -> Iterator[Any]:
    for member in map(_without_metadata, members):
        if get_origin(member) in _UNIONS:
            yield from _flat(get_args(member))
        else:
            yield member


def _has_shape(kind: Any, data: Json) -> bool:
    origin = get_origin(kind)
    if isinstance(data, Mapping):
        return _is_model(kind) or _is_record(kind) or origin in _MAPPINGS
    if isinstance(data, list):
        return origin in (*_LISTS, tuple)
    if origin is Literal:
        # The literal of a sentinel, such as githubkit's UNSET, is not data.
        return any(isinstance(value, (str, int)) for value in get_args(kind))
    is_scalar = isinstance(kind, type) and kind is not type(None) and not _is_model(kind)
    return is_scalar and data is not None


def _distance(kind: Any, data: Json) -> tuple[int, int]:
    """Return the number of literals that differ, and that of all errors."""
    outcome = _validate(kind, data)
    errors = outcome.errors if isinstance(outcome, _Refused) else 0
    if not _is_model(kind) or not isinstance(data, Mapping):
        return 0, errors
    literals = {
        field.alias or name: get_args(field.annotation)
        for name, field in _fields(kind).items()
        if get_origin(field.annotation) is Literal
    }
    return sum(data.get(name) not in values for name, values in literals.items()), errors


def _items_of(value: Any) -> list[tuple[str, Any]]:
    """Return the items of a list or mapping, each with its step of a path."""
    if isinstance(value, list):
        return [(str(i), item) for i, item in enumerate(cast("Any", value))]
    return list(cast("Mapping[str, Any]", value).items()) if isinstance(value, Mapping) else []


def _without_metadata(kind: Any) -> Any:
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    return kind


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and hasattr(kind, "model_fields")


def _is_record(kind: Any) -> bool:
    """Whether a type is a dataclass or a ``TypedDict``, as results of jobs are."""
    return hasattr(kind, "__required_keys__") or (isinstance(kind, type) and is_dataclass(kind))


def _has_members(kind: Any, data: Mapping[str, Json]) -> bool:
    """Whether the data has the members of a record, and no other."""
    required: frozenset[str] = getattr(kind, "__required_keys__", frozenset())
    return required <= data.keys() <= _member_types(kind).keys()


def _fits_length(arguments: tuple[Any, ...], data: list[Json]) -> bool:
    return arguments[-1:] == (...,) or len(arguments) == len(data)


def _member_types(kind: Any) -> Mapping[str, Any]:
    """Return the types of a record's members; none if names in them cannot be resolved."""
    try:
        hints = get_type_hints(kind, include_extras=True)
    except NameError:
        return {}
    marks = (Required, NotRequired)
    return {n: get_args(t)[0] if get_origin(t) in marks else t for n, t in hints.items()}


def _fields(kind: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", kind.model_fields)


def _resembles(kind: Any, data: Mapping[str, Json]) -> bool:
    """Whether the data has at least half of a model's required fields, and any field at all."""
    sent = [
        field.is_required()
        for name, field in _fields(kind).items()
        if _sent_name(name, field, data) is not None
    ]
    required = sum(field.is_required() for field in _fields(kind).values())
    return bool(sent) and 2 * sum(sent) >= required


def _unlikeness(kind: Any, data: Json) -> str:
    """Return the required fields of a model that an object lacks; empty for all other data."""
    if not _is_model(kind) or not isinstance(data, Mapping):
        return ""
    missing = [
        field.alias or name
        for name, field in _fields(kind).items()
        if field.is_required() and _sent_name(name, field, data) is None
    ]
    shown = ", ".join(missing[:_MAX_SHOWN_FIELDS])
    more = ", ..." if len(missing) > _MAX_SHOWN_FIELDS else ""
    return f"lacks the fields {shown}{more} of {kind.__name__}" if missing else ""


def _sent_name(name: str, field: Any, data: Mapping[str, Json]) -> str | None:
    """Return the name under which the server sent a field; None if it did not."""
    return next((key for key in (field.alias, name) if key is not None and key in data), None)


def _type_of(field: Any) -> Any:
    """Return the type of a field with its constraints."""
    kind = field.annotation
    for constraint in field.metadata:
        kind = Annotated[kind, constraint]
    return kind


def _by_alias(kind: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values by the names that ``model_construct`` reads first."""
    fields = _fields(kind)
    return {fields[name].alias or name: value for name, value in values.items()}
