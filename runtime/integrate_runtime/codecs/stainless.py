"""The codec of the SDKs that Stainless generates: openai, anthropic and many more.

A model is stored as the JSON that the server sent, which is what its SDK made the model of: the
models keep fields that they do not know, and enum values that they do not know. It is built again
by the SDK's own ``construct_type``, which takes both. What the SDK keeps beside the fields is
stored under names that no API uses: ``_request_id``, a page's ``_request``, and ``_objects``, which
an application's own types made of a part of the answer.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, cast

from integrate_runtime.json_types import Json
from integrate_runtime.type_expressions import resolve_type
from integrate_runtime.type_paths import public_path
from integrate_runtime.values import UnstorableError, decode_value, encode_value

from .http_answers import pack_answer, unpack_answer
from .sdk_objects import SdkCodec

_REQUEST_ID = "_request_id"
_REQUEST = "_request"
_OBJECTS = "_objects"
# The names that Stainless gives, in every SDK.
_SENTINELS = frozenset({"NotGiven", "Omit"})
_LEGACY_BINARY = "HttpxBinaryResponseContent"
_BINARY = frozenset({_LEGACY_BINARY, "AsyncBinaryAPIResponse", "BinaryAPIResponse"})
# Of a request: what is no data, and what the integration decides.
_NOT_STORED = frozenset({"content", "files", "max_retries", "post_parser", "timeout"})


class StainlessFamily:
    """Models, pages and binary answers."""

    def is_unset(self, value: object) -> bool:
        """Whether it is ``NOT_GIVEN``, ``not_given`` or ``omit``."""
        return _is_sentinel(cast("Any", type(value)))

    def owns(self, kind: Any) -> bool:
        """Whether it is a model's class, or that of binary answers."""
        return isinstance(cast("object", kind), type) and (_is_model(kind) or _is_binary(kind))

    def dump(self, value: Any) -> Json:
        """The server's JSON, or the whole binary answer."""
        kind = cast("Any", type(value))
        if _is_binary(kind):
            return _dump_binary(value)
        dump = _Dump(_package(kind))
        dumped = cast("dict[str, Json]", dump.model(value, ()))
        request_id = getattr(value, _REQUEST_ID, None)
        if request_id is not None:
            dumped[_REQUEST_ID] = request_id
        options = _options_of(value)
        if options is not None:
            dumped[_REQUEST] = _dump_request(options, self.is_unset)
        if dump.objects:
            dumped[_OBJECTS] = dump.objects
        return dumped

    def build(self, kind: Any, stored: Json) -> Any:
        """The model or answer again; a page has no client until it is given one."""
        if not isinstance(stored, Mapping):
            raise ValueError(f"a {kind.__name__} is stored as a mapping")
        if _is_binary(kind):
            return _build_binary(kind, stored)
        models, fields = _models_of(kind), dict(cast("Mapping[str, Any]", stored))
        request_id, request = fields.pop(_REQUEST_ID, None), fields.pop(_REQUEST, None)
        objects = cast("list[Any]", fields.pop(_OBJECTS, []))
        made = models.construct_type(value=fields, type_=kind)
        for path, encoded in objects:
            _put(made, path, decode_value(encoded))
        if request is not None:
            model = kind.__pydantic_generic_metadata__["args"][0]
            options = models.FinalRequestOptions.construct(**decode_value(request))
            made._set_private_attributes(model=model, client=None, options=options)
        if request_id is not None:
            models.add_request_id(made, request_id)
        return made


class _Dump:
    """The JSON of one model.

    Args:
        package: The SDK's, or the application's where the model is of a class of its own.

    Attributes:
        objects: What is of another package: where it lies, and its own stored form.
    """

    def __init__(self, package: str) -> None:
        self.objects: list[Json] = []
        self._package = package

    def model(self, value: Any, path: tuple[str | int, ...]) -> Json:
        """The fields that were sent, under the names that they were sent under."""
        present = value.model_fields_set
        declared = cast("Mapping[str, Any]", cast("Any", type(value)).model_fields)
        fields: dict[str, Json] = {
            str(field.alias or name): self._value(getattr(value, name), (*path, name))
            for name, field in declared.items()
            if name in present
        }
        extra = cast("Mapping[str, Any]", value.__pydantic_extra__ or {})
        for name, item in extra.items():
            fields[name] = self._value(item, (*path, name))
        return fields

    def _value(self, value: Any, path: tuple[str | int, ...]) -> Json:
        if value is None or isinstance(value, (str, int, float)):
            return cast("Json", value)
        if isinstance(value, (list, tuple)):
            items = cast("list[Any]", value)
            return [self._value(item, (*path, index)) for index, item in enumerate(items)]
        if isinstance(value, Mapping):
            members = cast("Mapping[str, Any]", value).items()
            return {name: self._value(item, (*path, name)) for name, item in members}
        if isinstance(value, (datetime, date)):
            return value.isoformat()
        kind = cast("Any", type(value))
        if _package(kind) == self._package and _is_model(kind):
            return self.model(value, path)
        self.objects.append([list(path), encode_value(value)])
        return None


def _put(root: Any, path: list[Any], value: object) -> None:
    *above, last = path
    for part in above:
        root = root[part] if _is_plain(root) else getattr(root, part)
    if _is_plain(root):
        root[last] = value
    else:
        setattr(root, last, value)


def _is_plain(value: object) -> bool:
    return isinstance(value, (list, dict))


def _options_of(value: Any) -> Any:
    """The request that gave a page; None for what is no page."""
    private = cast("Mapping[str, Any]", getattr(value, "__pydantic_private__", None) or {})
    return private.get("_options")


def _dump_request(options: Any, is_unset: Any) -> Json:
    """What the SDK needs to ask for the next page; no credentials, as the client adds them."""
    stored: dict[str, Json] = {}
    for name in sorted(options.model_fields_set - _NOT_STORED):
        value = getattr(options, name)
        if isinstance(value, Mapping):
            members = cast("Mapping[str, object]", value).items()
            value = {key: item for key, item in members if not is_unset(item)}
        if not is_unset(value):
            stored[name] = encode_value(value)
    return stored


def _dump_binary(value: Any) -> Json:
    response = value.response if hasattr(value, "response") else value.http_response
    kind = cast("Any", type(response))
    return {**pack_answer(response), "response": public_path(kind)}


def _build_binary(kind: Any, stored: Mapping[str, Any]) -> Any:
    response = unpack_answer(resolve_type(stored["response"]), stored)
    if kind.__name__ == _LEGACY_BINARY:
        return kind(response)
    options = _models_of(kind).FinalRequestOptions.construct(method="get", url="")
    return kind(
        raw=response, cast_to=bytes, client=None, stream=False, stream_cls=None, options=options
    )


@lru_cache(maxsize=4096)
def _is_sentinel(kind: Any) -> bool:
    types = sys.modules.get(f"{_package(kind)}._types")
    return kind.__name__ in _SENTINELS and getattr(types, kind.__name__, None) is kind


@lru_cache(maxsize=4096)
def _is_model(kind: Any) -> bool:
    models = _find_models(kind)
    return models is not None and models.BaseModel in kind.__mro__


@lru_cache(maxsize=4096)
def _is_binary(kind: Any) -> bool:
    return kind.__name__ in _BINARY and _find_models(kind) is not None


def _models_of(kind: Any) -> Any:
    found = _find_models(kind)
    if found is None:
        raise UnstorableError(f"{kind.__name__} is no type of an SDK by Stainless.")
    return found


def _find_models(kind: Any) -> Any:
    """The SDK's module with ``construct_type``; an application may derive from an SDK's model."""
    packages = (_package(base) for base in kind.__mro__)
    modules = (sys.modules.get(f"{package}._models") for package in packages)
    return next((module for module in modules if hasattr(module, "construct_type")), None)


def _package(kind: type) -> str:
    return kind.__module__.partition(".")[0]


CODEC = SdkCodec(StainlessFamily())
