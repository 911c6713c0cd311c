"""Codecs that know the HTTP response of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from integrate_runtime.base.http_result import HttpResult
from integrate_runtime.values.json_forms.content import unpack_content

from .registry import get_codec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.operation import Operation


@runtime_checkable
class AnswerCodec(Protocol):
    """Codec of an SDK that keeps the responses of its calls, or can be told to keep them."""

    def answering_call(self, call: str) -> str:
        """Return the attribute path of the method that returns the response.

        Args:
            call: Attribute path of the method that returns the result.
        """
        ...

    def response_of(self, stored: Json) -> HttpResult | None:
        """Return the response of a stored result; None if it was stored without its response."""
        ...


@runtime_checkable
class HeaderCodec(Protocol):
    """Codec of an SDK whose results have the headers of their responses."""

    def headers_of(self, value: object) -> Mapping[str, str]:
        """Return the headers of a result, with lower-case names; none for other values."""
        ...


@runtime_checkable
class HttpxCodec(Protocol):
    """Codec of an SDK whose clients send their requests through httpx, and hide the responses."""

    def http_client_of(self, client: Any) -> Any:
        """Return the httpx client of an SDK's client; None if it has none."""
        ...


def shows_headers(codec: str) -> bool:
    """Whether the headers of each response of the named codec's SDK can be read."""
    return isinstance(get_codec(codec), (HeaderCodec, HttpxCodec))


def headers_of(codec: str, value: object) -> Mapping[str, str]:
    """Return the headers of a result of the named codec's SDK; none if it has none."""
    instance = get_codec(codec)
    return instance.headers_of(value) if isinstance(instance, HeaderCodec) else {}


def http_client_of(codec: str, client: object) -> Any:
    """Return the httpx client of a client of the named codec's SDK; None if it is not known."""
    instance = get_codec(codec)
    return instance.http_client_of(client) if isinstance(instance, HttpxCodec) else None


def answering_call(codec: str, operation: Operation) -> str | None:
    """Return the attribute path of an operation's method that returns the response.

    None if the named codec is not an ``AnswerCodec``.
    """
    instance = get_codec(codec)
    return instance.answering_call(operation.call) if isinstance(instance, AnswerCodec) else None


def response_from(packed: Mapping[str, Any]) -> HttpResult:
    """Return the response from the output of ``pack_answer``."""
    headers = cast("Mapping[str, str]", packed["headers"])
    return HttpResult(int(packed["status"]), dict(headers), unpack_content(packed))
