"""``sample``: minimal JSON that an SDK's model accepts, for replies of fake APIs."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import count, islice
from typing import Any, TypeAlias, cast

from pydantic import PydanticUserError, TypeAdapter, ValidationError

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.base.short_repr import short_repr

from .attrs_classes import described_without_attrs
from .pattern_text import matching_text
from .refused_samples import Refusal, of_msgspec, of_pydantic, refused_sample

_FORMATS = {
    "base64": "c2FtcGxl",
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "duration": "PT1S",
    "email": "sample@example.com",
    "ipv4": "192.0.2.1",
    "ipv4interface": "192.0.2.1/24",
    "ipv4network": "192.0.2.0/24",
    "ipv6": "2001:db8::1",
    "ipv6interface": "2001:db8::1/32",
    "ipv6network": "2001:db8::/32",
    "ipvanyaddress": "192.0.2.1",
    "ipvanyinterface": "192.0.2.1/24",
    "ipvanynetwork": "192.0.2.0/24",
    "time": "00:00:00Z",
    "uri": "https://example.com/sample",
    "uuid": "00000000-0000-4000-8000-000000000000",
    **{
        f"uuid{version}": f"00000000-0000-{version}000-8000-000000000000" for version in range(1, 9)
    },
}
_Check: TypeAlias = Callable[[str], Refusal | None]
"""Function from JSON to its refusal; None if the type accepts it."""

_MOST_TRIED = 1000
"""Numbers to try at the end of a text until enough texts of a pattern are found."""


def sample(kind: Any, /, **fields: object) -> Any:
    """Return JSON of a type: its required fields with sample values, and the caller's fields.

        Reply.json(sample(Issue, number=7, title="A bug", user={"login": "ada"}), status=201)

    Sample values keep to the bounds of their fields, and are the same in each call.

    Args:
        kind: Pydantic model, dataclass, TypedDict, attrs class or struct of msgspec, such as the
            result of a generated method, or a type with these in it.
        fields: JSON values of fields, by their names in JSON. A dict has some fields of an object,
            which gets sample values for its other required ones.

    Raises:
        InvalidArgument: If the type is of another kind.
        ValueError: If the type does not accept the JSON; the message says which fields to pass,
            such as those that a function of the model checks.
    """
    schema, check = _struct(kind) if hasattr(kind, "__struct_fields__") else _described(kind)
    sampler = _Sampler(schema.get("$defs", {}))
    value = sampler.value(schema, fields or None)
    refusal = check(json.dumps(value))
    if refusal is not None:
        known = sampler.fields(schema)
        raise refused_sample(kind, refusal, known, fields) from refusal.error
    return value


def _described(kind: Any) -> tuple[Mapping[str, Any], _Check]:
    """Return the JSON schema of a type that pydantic knows, and the check of its JSON."""

    def check(text: str) -> Refusal | None:
        try:
            adapter.validate_json(text)
        except ValidationError as error:
            return of_pydantic(error)
        return None

    try:
        adapter: TypeAdapter[Any] = TypeAdapter(described_without_attrs(kind))
        return adapter.json_schema(mode="validation"), check
    except PydanticUserError as error:
        raise InvalidArgument(
            f"sample() knows no JSON of {short_repr(kind)}: pass a pydantic model, a dataclass, a "
            "TypedDict, an attrs class or a struct of msgspec, or write the JSON.",
            "kind",
        ) from error


def _struct(kind: Any) -> tuple[Mapping[str, Any], _Check]:
    """Return the JSON schema of a struct of msgspec, and the check of its JSON."""
    msgspec: Any = import_module("msgspec")

    def check(text: str) -> Refusal | None:
        try:
            msgspec.json.decode(text, type=kind)
        except msgspec.ValidationError as error:
            return of_msgspec(error)
        return None

    return msgspec.json.schema(kind), check


class _Sampler:
    """Creates sample values for the schemas of one JSON Schema document."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions
        self._open: list[str] = []

    def value(self, schema: Mapping[str, Any], given: object = None) -> Any:
        """Return a sample, into which a mapping of given fields is put."""
        if "$ref" in schema:
            self._open.append(schema["$ref"])
            try:
                return self.value(self._definition(schema), given)
            finally:
                self._open.pop()
        if isinstance(given, Mapping):
            return self._object(self._object_schema(schema), cast("Mapping[str, Any]", given))
        for stated in ("const", "default"):
            if stated in schema:
                return schema[stated]
        if "enum" in schema:
            return schema["enum"][0]
        if members := _union(schema):
            return self.value(self._simplest(members))
        return self._of_type(schema)

    def fields(self, schema: Mapping[str, Any]) -> Collection[str]:
        """Return the names of the fields that a caller may pass; none for a list, for example."""
        properties: Mapping[str, Any] = self._object_schema(schema).get("properties", {})
        return properties.keys()

    def _of_type(self, schema: Mapping[str, Any]) -> Any:
        match schema.get("type"):
            case "object":
                return self._object(schema, {})
            case "array":
                return self._array(schema)
            case "string":
                return self._text(schema)
            case "integer" | "number" as kind:
                return _number(schema, whole=kind == "integer")
            case "boolean":
                return False
            case _:
                return None

    def _text(self, schema: Mapping[str, Any]) -> str:
        if "contentSchema" in schema:
            return json.dumps(self.value(schema["contentSchema"]))
        text = _FORMATS.get(schema.get("format", ""), "sample")
        text = text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
        if _fits(schema, text):
            return text
        return matching_text(schema["pattern"], schema.get("minLength", 0)) or text

    def _object(self, schema: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Return an object with its required properties and the given ones."""
        properties = cast("Mapping[str, Any]", schema.get("properties", {}))
        value = {n: self.value(properties[n]) for n in schema.get("required", ()) if n not in given}
        for name, part in given.items():
            nested = isinstance(part, Mapping) and name in properties
            value[name] = self.value(properties[name], cast("object", part)) if nested else part
        more: Any = schema.get("additionalProperties")
        for number in range(len(value), schema.get("minProperties", 0)):
            value[f"sample{number + 1}"] = self.value(more) if more and more is not True else None
        return value

    def _object_schema(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the first schema of an object among the members of a union."""
        if "$ref" in schema:
            return self._object_schema(self._definition(schema))
        found = (self._object_schema(member) for member in _union(schema))
        return next((one for one in found if one.get("type") == "object"), schema)

    def _array(self, schema: Mapping[str, Any]) -> list[Any]:
        first = [self.value(item) for item in schema.get("prefixItems", ())]
        least = schema.get("minItems", 0) - len(first)
        if least <= 0:
            return first
        if schema.get("uniqueItems"):
            return [*first, *islice(self._distinct(schema["items"]), least)]
        return [*first, *[self.value(schema["items"])] * least]

    def _distinct(self, schema: Mapping[str, Any]) -> Iterator[Any]:
        """Yield distinct values of a schema, as long as there are any."""
        if "$ref" in schema:
            yield from self._distinct(self._definition(schema))
        elif "enum" in schema:
            yield from schema["enum"]
        else:
            value = self.value(schema)
            yield value
            match value:
                case str():
                    others = (f"{value[: -len(str(n))]}{n}" for n in range(1, _MOST_TRIED))
                    yield from (text for text in others if text != value and _fits(schema, text))
                case bool():
                    yield not value
                case int() | float():
                    yield from (value + n * schema.get("multipleOf", 1) for n in count(1))
                case _:
                    pass

    def _simplest(self, members: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
        """Return the schema of null if it is among the members, or else the first finite one."""
        # Null, because a job that only works with optional fields present should fail its test.
        null = [member for member in members if member.get("type") == "null"]
        finite = [member for member in members if member.get("$ref") not in self._open]
        return [*null, *finite, *members][0]

    def _definition(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        return cast("Mapping[str, Any]", self._definitions[schema["$ref"].rpartition("/")[2]])


def _union(schema: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the members of a union, or nothing for another schema."""
    return schema.get("anyOf") or schema.get("oneOf") or ()


def _fits(schema: Mapping[str, Any], text: str) -> bool:
    """Whether a text has the pattern of a schema, if that has one that Python reads."""
    try:
        return re.search(schema.get("pattern", ""), text) is not None
    except re.error:
        return True


def _number(schema: Mapping[str, Any], *, whole: bool) -> float:
    """Return 1, or the number within the bounds of a schema that is nearest to it."""
    step: float = schema.get("multipleOf", 1 if whole else 0)
    low: float = schema.get("minimum", schema.get("exclusiveMinimum", -math.inf))
    high: float = schema.get("maximum", schema.get("exclusiveMaximum", math.inf))
    if not step:
        inside = {"exclusiveMinimum", "exclusiveMaximum"} & schema.keys()
        if inside and not low < 1 < high:
            return _between(low, high)
        return min(max(1, low), high)
    number = math.ceil(max(1, low) / step) * step
    if number == schema.get("exclusiveMinimum"):
        number += step
    if number >= high:
        number = math.floor(high / step) * step
        number -= step if number == schema.get("exclusiveMaximum") else 0
    return number


def _between(low: float, high: float) -> float:
    """Return a number between two others, of which one may be infinite."""
    if math.isinf(high):
        return low + 1
    return high - 1 if math.isinf(low) else (low + high) / 2
