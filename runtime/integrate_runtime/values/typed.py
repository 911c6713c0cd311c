"""Encodes values of a declared type, such as a job's payload, as JSON text with pydantic.

The text is the plain JSON of the value. If a model in it has unset fields, the text is
``{"$type": "typed", "value": ..., "unset": [pointers]}``, so that these are known to be unset
although their values are stored. A member ``"lenient": true`` marks a value with parts that their
types do not accept, such as the answer of a newer API: it is read as leniently as it was made.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.values.json_forms.unset_fields import restore_unset, take_unset

from .adapters import adapter_for
from .equality import same
from .lenient import build_leniently
from .validation import describe_validation, validation_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.types import Json

_TYPED = "typed"
_OPENING = f'{{"{TYPE_TAG}":"{_TYPED}"'


def to_json(kind: Any, value: object) -> str:
    """Validate a value against a type and write it as JSON text, with the fields that are not set.

    Raises:
        ValueError: If the value is not of the type, has no JSON form, or would not be equal after
            decoding.
    """
    adapter = adapter_for(kind)
    try:
        checked = adapter.validate_python(value)
        # A warning of pydantic's would quote the value.
        plain = adapter.dump_json(checked, by_alias=True, warnings=False).decode()
        if "NaN" in plain or "Infinity" in plain:
            json.loads(plain, parse_constant=_refuse)
        text = _to_text(kind, plain, checked)
        try:
            again = from_json(kind, text)
        except ValueError:
            lenient = _to_text(kind, plain, checked, is_lenient=True)
            if not same(from_json(kind, lenient), checked):
                raise
            return lenient
    except ValueError as error:
        raise _without_value(error) from error
    # Without a declared type, a date comes back as text: compare with the JSON instead.
    if not same(again, plain_json(text) if kind is Any else checked):
        raise ValueError(
            "it would not be equal after decoding from JSON: annotate it with the types that it is "
            "made of, without secret types and without NaN"
        )
    return text


def from_json(kind: Any, text: str) -> Any:
    """Decode the text that ``to_json`` wrote.

    Raises:
        ValueError: If the text is not a value of the type.
    """
    if not text.startswith(_OPENING):
        return validate_json(kind, text)
    envelope = _envelope(text)
    plain = compact(envelope["value"])
    if envelope.get("lenient"):
        value, _ = build_leniently(kind, plain.encode())
    else:
        value = validate_json(kind, plain)
    restore_unset(value, envelope["unset"])
    return value


def validate_json(kind: Any, text: str) -> Any:
    """Validate plain JSON text, such as a payload that a user wrote, against a type.

    Raises:
        ValueError: If the text is not a value of the type.
    """
    return adapter_for(kind).validate_json(text)


def plain_json(text: str) -> Json:
    """Return the plain JSON of a text that ``to_json`` wrote, for people and other programs."""
    return without_envelope(parse(text))


def without_envelope(stored: Json) -> Json:
    """Return the plain JSON of the parsed text of ``to_json``."""
    if isinstance(stored, dict) and stored.get(TYPE_TAG) == _TYPED and "unset" in stored:
        plain: Json = stored["value"]
        return plain
    return stored


def requested_json(text: str) -> Json:
    """Return the JSON of the fields that were set.

    Payloads are compared by it, so that a new or changed default does not make a payload differ.
    """
    if not text.startswith(_OPENING):
        return cast("Json", parse(text))
    envelope = _envelope(text)
    # Longest first, as the unset fields of an unset model go before it does.
    for *steps, last in sorted(envelope["unset"], key=len, reverse=True):
        target = envelope["value"]
        for step in steps:
            target = list(target.values())[step] if _is_position(target, step) else target[step]
        del target[last]
    return cast("Json", envelope["value"])


def _is_position(target: Any, step: object) -> bool:
    return isinstance(target, dict) and isinstance(step, int)


def _to_text(kind: Any, text: str, value: object, *, is_lenient: bool = False) -> str:
    """Return the stored text of a value, whose plain JSON text is given."""
    if not text.startswith(("{", "[")):
        return text
    dumped: Json = json.loads(text)
    unset: Sequence[Any] = take_unset(value, dumped)
    if kind is Any:  # comes back as JSON, without models
        unset = ()
    if is_lenient:
        return compact({TYPE_TAG: _TYPED, "value": dumped, "unset": unset, "lenient": True})
    if unset or (isinstance(dumped, dict) and TYPE_TAG in dumped):
        return compact({TYPE_TAG: _TYPED, "value": dumped, "unset": unset})
    return compact(dumped)


def _envelope(text: str) -> dict[str, Any]:
    return cast("dict[str, Any]", parse(text))


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no {constant}")


def _without_value(error: ValueError) -> ValueError:
    invalid = validation_error(error)
    return ValueError(describe_validation(invalid)) if invalid is not None else error
