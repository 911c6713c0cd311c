"""Codec for the SDKs that Stainless generates: openai, anthropic and many more.

A model is stored as the JSON that the server sent, since models keep unknown fields and unknown
enum values. The SDK's own ``construct_type`` builds it again, and accepts both. Data that the SDK
keeps beside the fields is stored around the server's JSON in an envelope::

    {"data": {...}, "request_id": "req_1", "request": {...}, "objects": [[path, value], ...]}

``request`` is the request of a page; ``objects`` are values that an application's own types parsed
from the answer. The server's JSON lies within ``data`` and is never read as one of these.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, cast

from integrate_runtime.base.errors import DetachedResult, NotStorable
from integrate_runtime.base.http_result import HttpResult
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.codecs.answers import response_from
from integrate_runtime.codecs.http_answers import HTTP_CLIENTS, pack_answer, unpack_answer
from integrate_runtime.codecs.pages import FetchPage, PageRequest
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.reflection.type_paths import public_path
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

# Class names that Stainless uses in every SDK.
_SENTINELS = frozenset({"NotGiven", "Omit"})
_LEGACY_BINARY = "HttpxBinaryResponseContent"
_BINARY = frozenset({_LEGACY_BINARY, "AsyncBinaryAPIResponse", "BinaryAPIResponse"})
# Namespace of the methods that return responses, the classes of these, and the tag of an envelope.
_RAW = "with_raw_response"
_ASYNC_RESPONSE = "AsyncAPIResponse"
_RAW_RESPONSES = frozenset({"APIResponse", _ASYNC_RESPONSE, "LegacyAPIResponse"})
_ANSWER = "answer"
# Members of a request that are not data, or that the integration decides.
_NOT_STORED = frozenset({"content", "files", "max_retries", "post_parser", "timeout"})


class StainlessFamily:
    """Models, pages and binary answers."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is ``NOT_GIVEN``, ``not_given`` or ``omit``."""
        return _is_sentinel(cast("Any", type(value)))

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is the class of a model or of a binary answer."""
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
        """Build a model or a binary answer; a page cannot fetch the next one until ``attach``."""
        if not isinstance(stored, Mapping):
            raise ValueError(f"a {kind.__name__} is stored as a mapping")
        envelope = cast("Mapping[str, Any]", stored)
        if _is_binary(kind):
            return _build_binary(kind, envelope)
        models = _models_of(kind)
        model = models.construct_type(value=envelope["data"], type_=kind)
        for path, encoded in envelope.get("objects", ()):
            _put(model, path, codec.decode(encoded, None))
        if "request" in envelope:
            request = decode_value(envelope["request"], codec.types)
            options = models.FinalRequestOptions.construct(**request)
            model._set_private_attributes(
                model=_item_type(kind), client=_PageClient(self.is_unset), options=options
            )
        if "request_id" in envelope:
            models.add_request_id(model, envelope["request_id"])
        return model


class _Dump:
    """Dump of one model.

    Args:
        package: Package of the model's class: the SDK's, or the application's.
        codec: Encodes values of other packages.

    Attributes:
        objects: Path and encoded value of each part from another package.
    """

    def __init__(self, package: str, codec: SdkCodec) -> None:
        self.objects: list[Json] = []
        self._package = package
        self._codec = codec

    def model(self, value: Any, path: tuple[str | int, ...]) -> Json:
        """Dump the fields that the server sent, by the names that it sent."""
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
        # An object of an application's type, for which construct_type would not find the class.
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
    """Return the request that gave a page, or None if ``value`` is not a page."""
    private = cast("Mapping[str, Any]", getattr(value, "__pydantic_private__", None) or {})
    return private.get("_options")


def _request_data(options: Any, is_unset: Callable[[object], bool]) -> dict[str, object]:
    """Return the SDK's request for the next page, without credentials: the client adds those."""
    arguments: dict[str, object] = {}
    for name in sorted(options.model_fields_set - _NOT_STORED):
        value = getattr(options, name)
        if isinstance(value, Mapping):
            members = cast("Mapping[str, object]", value).items()
            value = {key: item for key, item in members if not is_unset(item)}
        if not is_unset(value):
            arguments[name] = value
    return arguments


def _item_type(page: Any) -> Any:
    return page.__pydantic_generic_metadata__["args"][0]


@dataclass(frozen=True, slots=True)
class _PageClient:
    """Stand-in for the client of a page.

    Attributes:
        is_unset: Recognises the SDK's sentinels.
        fetch: Runs the task of the next page. None if the page is a part of a result.
    """

    is_unset: Callable[[object], bool] = field(compare=False)
    fetch: FetchPage | None = field(default=None, compare=False)

    def _request_api_list(self, model: Any, page: Any, options: Any) -> object:
        if self.fetch is None or not hasattr(page, "__aiter__"):
            raise DetachedResult(
                f"A {page.__name__} cannot fetch further pages here, because each page is a task: "
                "call the SDK's method as a task of its own, and iterate its pages with paginate.",
                page.__name__,
            )
        return self.fetch(PageRequest(page, _request_data(options, self.is_unset)))


def _dump_binary(value: Any) -> Json:
    response = value.response if hasattr(value, "response") else value.http_response
    kind = cast("Any", type(response))
    return {**pack_answer(response), "response": public_path(kind)}


def _build_binary(kind: Any, stored: Mapping[str, Any]) -> Any:
    response = unpack_answer(HTTP_CLIENTS.resolve(stored["response"]), stored)
    if kind.__name__ == _LEGACY_BINARY:
        return kind(response)
    options = _models_of(kind).FinalRequestOptions.construct(method="get", url="")
    return kind(
        raw=response, cast_to=bytes, client=None, stream=False, stream_cls=None, options=options
    )


def _is_sentinel(kind: Any) -> bool:
    types = sys.modules.get(f"{_package(kind)}._types")
    return kind.__name__ in _SENTINELS and getattr(types, kind.__name__, None) is kind


def _is_model(kind: Any) -> bool:
    models = _find_models(kind)
    return models is not None and models.BaseModel in kind.__mro__


def _is_binary(kind: Any) -> bool:
    return kind.__name__ in _BINARY and _find_models(kind) is not None


def _models_of(kind: Any) -> Any:
    models = _find_models(kind)
    if models is None:
        raise NotStorable(f"{kind.__name__} is not a type of an SDK by Stainless.")
    return models


def _find_models(kind: Any) -> Any:
    """Find the SDK's ``_models`` module; an application may derive from an SDK's model."""
    packages = (_package(base) for base in kind.__mro__)
    modules = (sys.modules.get(f"{package}._models") for package in packages)
    return next((module for module in modules if hasattr(module, "construct_type")), None)


def _package(kind: type) -> str:
    return kind.__module__.partition(".")[0]


def _is_raw(kind: Any) -> bool:
    return kind.__name__ in _RAW_RESPONSES and _find_models(kind) is not None


def _parse_raw(raw: Any) -> Any:
    if cast("Any", type(raw)).__name__ != _ASYNC_RESPONSE:
        return raw.parse()
    # Its parse is a coroutine, only because it reads the body, which was read already.
    result, finish = raw._parse(), raw._options.post_parser
    return finish(result) if callable(finish) else result


def _stored_answer(stored: Json) -> Mapping[str, Any] | None:
    """Return a stored result if it was stored with its response, under a tag that no result has."""
    if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _ANSWER:
        return cast("Mapping[str, Any]", stored)
    return None


class StainlessCodec(SdkCodec):
    """Codec for Stainless SDKs, including their pages."""

    def __init__(self) -> None:
        super().__init__(StainlessFamily())

    def answering_call(self, call: str) -> str:
        """Return the path of the raw method, such as ``files.with_raw_response.list``."""
        namespace, _, method = call.rpartition(".")
        return f"{namespace}.{_RAW}.{method}" if namespace else f"{_RAW}.{method}"

    def http_client_of(self, client: Any) -> Any:
        """Return the httpx client that the SDK's client sends its requests through."""
        return getattr(client, "_client", None)

    def response_of(self, stored: Json) -> HttpResult | None:
        """Return the response of a stored answer; None for a result that was stored alone."""
        answer = _stored_answer(stored)
        return response_from(answer["response"]) if answer is not None else None

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result, or a response together with the result that the SDK parses from it."""
        if output is None or not _is_raw(cast("Any", type(value))):
            return super().encode(value, output)
        raw = cast("Any", value)
        result = super().encode(_parse_raw(raw), output)
        # Beside the result, so that paths of redacted fields are the same as without a response.
        response = pack_answer(raw.http_response)
        return {TYPE_TAG: _ANSWER, "value": result, "response": response}

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result, also one that was stored with its response."""
        answer = _stored_answer(stored) if output is not None else None
        return super().decode(answer["value"] if answer is not None else stored, output)

    def attach(self, value: object, fetch: FetchPage) -> None:
        """Give a page a client that runs each further request as a task."""
        if _options_of(value) is not None:
            cast("Any", value)._client = _PageClient(self.is_unset, fetch)

    def request_page(self, client: Any, request: PageRequest) -> object:
        """Send the request that the previous page would send."""
        options = _models_of(request.kind).FinalRequestOptions.construct(**request.arguments)
        model = _item_type(request.kind)
        return client._request_api_list(model, page=request.kind, options=options)

    def next_request(self, value: Any) -> PageRequest | None:
        """Return the request that the page would make for its successor."""
        if not value.has_next_page():
            return None
        options = value._info_to_options(value.next_page_info())
        return PageRequest(type(value), _request_data(options, self.is_unset))

    def is_page(self, kind: Any) -> bool:
        """Whether ``kind`` is one of the SDK's pages."""
        return self.family.owns(kind) and hasattr(kind, "next_page_info")


CODEC = StainlessCodec()
