"""Codecs that keep the HTTP response of a call beside its result."""

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


def keeps_headers(codec: str) -> bool:
    """Whether the results of the named codec's SDK have the headers of their responses."""
    return isinstance(get_codec(codec), HeaderCodec)


def headers_of(codec: str, value: object) -> Mapping[str, str]:
    """Return the headers of a result of the named codec's SDK; none if it has none."""
    instance = get_codec(codec)
    return instance.headers_of(value) if isinstance(instance, HeaderCodec) else {}


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
