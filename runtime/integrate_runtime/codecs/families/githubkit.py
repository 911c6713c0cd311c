"""Codec for githubkit: stores the response, and parses it as githubkit does.

The stored form is ``{"status", "headers", "text" | "base64"}``. Parsing the stored bytes on every
decode preserves fields that models drop, and makes a replay equal to the first call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction, unwrap
from operator import attrgetter
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin

import httpx
from githubkit import Response
from githubkit.utils import UNSET

from integrate_runtime.base.errors import NoPages, NotStorable
from integrate_runtime.base.http_result import HttpResult
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.codecs.answers import response_from
from integrate_runtime.codecs.http_answers import pack_answer, unpack_answer
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.json_forms.content import unpack_content
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value, tagged
from integrate_runtime.values.lenient import build_leniently
from integrate_runtime.values.misfits import Misfit

_RESPONSE = "githubkit:Response"
_REDIRECTS = range(300, 400)
# Private in githubkit, which has no public way to learn the model of a response.
_data_model = attrgetter("_data_model")


class GithubkitCodec:
    """Codec for declared types of operations, and for the ``Response`` of a callback.

    Args:
        types: Classes that stored values may name.
    """

    def __init__(self, types: StoredTypes = NO_TYPES) -> None:
        self._types = types

    def with_types(self, types: StoredTypes) -> GithubkitCodec:
        """Return a codec that accepts the classes in ``types``."""
        return GithubkitCodec(types)

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is ``UNSET``."""
        return value is UNSET

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a response, or a callback's value as self-describing JSON."""
        if not isinstance(value, Response):
            return encode_value(value, self._types)
        packed = pack_answer(value)
        if output is not None:
            return packed
        try:
            model = type_expression(_data_model(value))
        except ValueError as error:
            raise NotStorable(
                f"The response's type cannot be stored ({error}): return its parsed_data or json()."
            ) from error
        return tagged(_RESPONSE, {**packed, "model": model})

    def decode(self, stored: Json, output: str | None) -> Any:
        """Parse a stored response into ``output``, or decode a callback's value."""
        response = _stored_response(stored)
        if response is not None and output is not None:
            return _parse(response, resolve_type(output))
        if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _RESPONSE:
            inner = cast("Mapping[str, Any]", stored["value"])
            answer = unpack_answer(httpx.Response, inner)
            return Response(answer, self._types.resolve(inner["model"]))
        return decode_value(stored, self._types)

    def decode_leniently(self, stored: Json, output: str) -> tuple[Any, tuple[Misfit, ...]]:
        """Parse a stored response into ``output``, and keep the parts that do not fit."""
        response = _stored_response(stored)
        if response is None:
            return self.decode(stored, output), ()
        return build_leniently(resolve_type(output), unpack_content(response))

    def answering_call(self, call: str) -> str:
        """Return ``call``: every method of githubkit returns its response."""
        return call

    def response_of(self, stored: Json) -> HttpResult | None:
        """Return the response of a stored result."""
        response = _stored_response(stored)
        return response_from(response) if response is not None else None

    def headers_of(self, value: object) -> Mapping[str, str]:
        """Return the headers of a response; none for other values."""
        if not isinstance(value, Response):
            return {}
        return {name.lower(): text for name, text in value.headers.items()}

    def request_link(
        self, client: Any, method: Callable[..., object], url: str, headers: Mapping[str, str]
    ) -> object:
        """Request the page at a URL, with the API version of the method, and async if it is.

        Raises:
            NoPages: If the URL is of another server than the client's.
        """
        base, target = client.config.base_url, client.config.base_url.join(url)
        if _origin(target) != _origin(base):
            raise NoPages(
                f"The next page is at {target}, and the credentials are for {base}: pages of "
                "another server are not requested.",
                url,
            )
        version = {"X-GitHub-Api-Version": cast("Any", method).__self__._REST_API_VERSION}
        # githubkit's deprecated methods are wrapped in plain functions.
        is_async = iscoroutinefunction(unwrap(method))
        request = client.arequest if is_async else client.request
        return request("GET", str(target), headers={**version, **headers})


def _stored_response(stored: Json) -> Mapping[str, Any] | None:
    """Return the stored response of an operation; None for a callback's value."""
    is_response = isinstance(stored, Mapping) and TYPE_TAG not in stored
    return cast("Mapping[str, Any]", stored) if is_response else None


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _parse(stored: Mapping[str, Any], kind: Any) -> Any:
    status, content = int(stored["status"]), unpack_content(stored)
    headers = cast("Mapping[str, str]", stored["headers"])
    if kind is HttpResult:
        return HttpResult(status, dict(headers), content)
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    may_be_none = kind is Any or kind is None or type(None) in members
    # Redirects that were not followed and a 304 are successes for githubkit, without data.
    if status in _REDIRECTS or (not content and may_be_none):
        return None
    if str in members or kind is Any:
        return _parse_loosely(content, headers, kind)
    if not content and _has_no_fields(kind):
        return adapter_for(kind).validate_json(b"{}")
    return adapter_for(kind).validate_json(content)


def _has_no_fields(kind: Any) -> bool:
    """Whether a type is a model without fields, which an empty body is an instance of."""
    return getattr(kind, "model_fields", None) == {}


def _parse_loosely(content: bytes, headers: Mapping[str, str], kind: Any) -> Any:
    """Parse a body for a type that accepts text: a body that is not JSON is returned as text."""
    if "json" in headers.get("content-type", ""):
        try:
            return adapter_for(kind).validate_json(content)
        except ValueError:
            pass
    return content.decode("utf-8", errors="replace")


CODEC = GithubkitCodec()
