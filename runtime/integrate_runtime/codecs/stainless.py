"""Codec of the SDKs that Stainless generates: openai, anthropic and many more.

A model is stored as the JSON that the server sent, which is what its SDK made the model of: the
models keep fields that they do not know, and enum values that they do not know. It is built again
by the SDK's own ``construct_type``, which takes both. What the SDK keeps beside the fields lies
beside the server's JSON in an envelope::

    {"data": {...}, "request_id": "req_1", "request": {...}, "objects": [[path, value], ...]}

``request`` is the request of a page, ``objects`` are parts that an application's own types made of
the answer. Nothing of the server's JSON is ever read as one of these.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, cast

from integrate_runtime.base.errors import DetachedResult, NotStorable
from integrate_runtime.base.types import Json
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_paths import public_path
from integrate_runtime.values.encoding import decode_value, encode_value

from .http_answers import pack_answer, unpack_answer
from .pages import Follow, PageRequest
from .sdk_objects import SdkCodec

_HTTP_CLIENTS = StoredTypes(sdks=frozenset({"httpx", "httpx2"}))
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

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump a model in its envelope, or a whole binary answer."""
        kind = cast("Any", type(value))
        if _is_binary(kind):
            return _dump_binary(value)
        dump = _Dump(_package(kind), codec)
        envelope: dict[str, Json] = {"data": dump.model(value, ())}
        request_id = getattr(value, "_request_id", None)
        if request_id is not None:
            envelope["request_id"] = request_id
        options = _options_of(value)
        if options is not None:
            request = _request_data(options, self.is_unset)
            envelope["request"] = encode_value(request, codec.types)
        if dump.objects:
            envelope["objects"] = dump.objects
        return envelope

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build a model or a binary answer; a page has no client until it is given one."""
        if not isinstance(stored, Mapping):
            raise ValueError(f"a {kind.__name__} is stored as a mapping")
        envelope = cast("Mapping[str, Any]", stored)
        if _is_binary(kind):
            return _build_binary(kind, envelope)
        models = _models_of(kind)
        made = models.construct_type(value=envelope["data"], type_=kind)
        for path, encoded in envelope.get("objects", ()):
            _put(made, path, codec.decode(encoded, None))
        if "request" in envelope:
            request = decode_value(envelope["request"], codec.types)
            options = models.FinalRequestOptions.construct(**request)
            made._set_private_attributes(
                model=_item_type(kind), client=_PageClient(self.is_unset), options=options
            )
        if "request_id" in envelope:
            models.add_request_id(made, envelope["request_id"])
        return made


class _Dump:
    """Dump of one model.

    Args:
        package: Package of the model's class: the SDK's, or the application's.
        codec: Encodes values of other packages.

    Attributes:
        objects: Path and encoded value of each part that is of another package.
    """

    def __init__(self, package: str, codec: SdkCodec) -> None:
        self.objects: list[Json] = []
        self._package = package
        self._codec = codec

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
        self.objects.append([list(path), self._codec.encode(value, None)])
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


def _request_data(options: Any, is_unset: Callable[[object], bool]) -> dict[str, object]:
    """What the SDK needs to ask for the next page; no credentials, as the client adds them."""
    given: dict[str, object] = {}
    for name in sorted(options.model_fields_set - _NOT_STORED):
        value = getattr(options, name)
        if isinstance(value, Mapping):
            members = cast("Mapping[str, object]", value).items()
            value = {key: item for key, item in members if not is_unset(item)}
        if not is_unset(value):
            given[name] = value
    return given


def _item_type(page: Any) -> Any:
    return page.__pydantic_generic_metadata__["args"][0]


@dataclass(frozen=True, slots=True)
class _PageClient:
    """What a page takes for its client.

    Attributes:
        is_unset: Tells the SDK's sentinels.
        follow: Runs the task of the next page; None where a page is but a part of a result.
    """

    is_unset: Callable[[object], bool] = field(compare=False)
    follow: Follow | None = field(default=None, compare=False)

    def _request_api_list(self, model: Any, page: Any, options: Any) -> object:
        if self.follow is None or not hasattr(page, "__aiter__"):
            raise DetachedResult(
                f"A {page.__name__} gets no further pages here, as each is a task: call the SDK's "
                "method as a task of its own, and go through its pages with paginate.",
                page.__name__,
            )
        return self.follow(PageRequest(page, _request_data(options, self.is_unset)))


def _dump_binary(value: Any) -> Json:
    response = value.response if hasattr(value, "response") else value.http_response
    kind = cast("Any", type(response))
    return {**pack_answer(response), "response": public_path(kind)}


def _build_binary(kind: Any, stored: Mapping[str, Any]) -> Any:
    response = unpack_answer(_HTTP_CLIENTS.resolve(stored["response"]), stored)
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
        raise NotStorable(f"{kind.__name__} is no type of an SDK by Stainless.")
    return found


def _find_models(kind: Any) -> Any:
    """The SDK's module with ``construct_type``; an application may derive from an SDK's model."""
    packages = (_package(base) for base in kind.__mro__)
    modules = (sys.modules.get(f"{package}._models") for package in packages)
    return next((module for module in modules if hasattr(module, "construct_type")), None)


def _package(kind: type) -> str:
    return kind.__module__.partition(".")[0]


class StainlessCodec(SdkCodec):
    """The codec, with the SDKs' own pages."""

    def __init__(self) -> None:
        super().__init__(StainlessFamily())

    def attach(self, value: object, follow: Follow) -> None:
        """Give a page the client that runs tasks."""
        if _options_of(value) is not None:
            cast("Any", value)._client = _PageClient(self.is_unset, follow)

    def ask(self, client: Any, request: PageRequest) -> object:
        """Get a page as the page before it would."""
        options = _models_of(request.kind).FinalRequestOptions.construct(**request.arguments)
        model = _item_type(request.kind)
        return client._request_api_list(model, page=request.kind, options=options)

    def further(self, value: Any) -> PageRequest | None:
        """What the page itself would ask for."""
        if not value.has_next_page():
            return None
        options = value._info_to_options(value.next_page_info())
        return PageRequest(type(value), _request_data(options, self.is_unset))

    def is_page(self, kind: Any) -> bool:
        """Whether it is one of the SDK's pages."""
        return self.family.owns(kind) and hasattr(kind, "next_page_info")


CODEC = StainlessCodec()
