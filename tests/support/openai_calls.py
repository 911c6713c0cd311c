"""A call of each OpenAI method with all arguments, and the API's response.

Arguments are made from the types of the SDK's signatures. Methods that send no request, or several,
have their calls in ``openai_composites``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from types import NoneType, UnionType
from typing import (
    IO,
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from zlib import crc32

from openai import NotGiven, Omit, Timeout
from openai._types import SequenceNotStr
from typing_extensions import is_typeddict

from tests.support.http_server import Reply
from tests.support.model_data import model_data
from tests.support.openai_resources import Kind

if TYPE_CHECKING:
    from tests.support.http_server import Recorded
    from tests.support.openai_resources import SdkMethod

Answers = Callable[["Recorded"], Reply]

REQUEST_ID = {"x-request-id": "req_sample"}
_UNUSABLE = (NoneType, Omit, NotGiven, IO[bytes], Timeout)
_LISTS = (list, Iterable, Sequence, SequenceNotStr)
_MAPPINGS = (dict, Mapping)
_BINARY = Reply(200, b"\x89PNG\r\n\x00\xff", {"Content-Type": "image/png", **REQUEST_ID})
_BY_NAME = {
    "extra_headers": {"X-Sample": "a header"},
    "extra_query": {"sample": "é&+1"},
    "timeout": 12.5,
    "idempotency_key": "a key",  # a header
}


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        id: Operation, such as ``chat.completions.create``.
        number: Number of the signature, from 1.
        arguments: Arguments by name.
        answers: Responses of the server.
    """

    id: str
    number: int
    arguments: Mapping[str, Any]
    answers: Answers

    def __str__(self) -> str:
        return f"{self.id} (signature {self.number})"


def calls_of(method: SdkMethod) -> Iterator[Call]:
    """Return a call for each signature of each method that sends one request."""
    for number, signature in enumerate(method.signatures, 1):
        reply = _reply(method, signature.returns)
        yield Call(method.id, number, _arguments(signature), _always(reply))


def json_reply(value: Any) -> Reply:
    """Return a response of the API."""
    return Reply.json(value, headers=REQUEST_ID)


def sample(kind: Any, name: str, depth: int = 2) -> Any:
    """Return an argument of a type.

    The value depends on the name, so that two swapped arguments give another request.

    Args:
        kind: Type of the argument.
        name: Parameter or field.
        depth: Number of levels of nested objects with optional fields.
    """
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return sample(arguments[0], name, depth)
    if origin in (Union, UnionType):
        return sample(_first_usable(arguments), name, depth)
    if origin is Literal:
        return arguments[0]
    if origin in _LISTS:
        return [sample(arguments[0], f"{name}-{index}", depth) for index in (1, 2)]
    if origin in _MAPPINGS or kind in _MAPPINGS:
        return {f"x-{name}": sample(arguments[1], name, depth) if arguments else name}
    if is_typeddict(kind):
        return _fields(kind, depth)
    return _scalar(kind, name)


def _first_usable(members: Sequence[Any]) -> Any:
    usable = (m for m in members if m not in _UNUSABLE and get_origin(m) is not PathLike)
    return next((m for m in usable if m is not PathLike), NoneType)


def _fields(kind: Any, depth: int) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {
        name: sample(_bare(hint), name, depth - 1)
        for name, hint in hints.items()
        if name in kind.__required_keys__ or depth > 0
    }


def _bare(hint: Any) -> Any:
    qualified = str(get_origin(hint)).endswith("Required")
    return get_args(hint)[0] if qualified else hint


def _scalar(kind: Any, name: str) -> Any:
    seed = crc32(name.encode())
    values: dict[Any, Any] = {
        str: f"{name} é&+1",
        bool: seed % 2 == 0,
        int: seed % 1000 + 1,
        float: seed % 1000 + 0.5,
        bytes: name.encode(),
        object: {name: [1, None]},
        Any: {name: [1, None]},
        NoneType: None,
    }
    if kind not in values:
        raise LookupError(f"no sample of {kind!r} for {name}")
    return values[kind]


def _arguments(signature: Any) -> dict[str, Any]:
    arguments = {
        parameter.name: _BY_NAME.get(parameter.name) or sample(parameter.kind, parameter.name)
        for parameter in signature.parameters
        if not _is_code(parameter.kind)
    }
    # A body of the caller overrides every other argument.
    arguments.pop("extra_body", None)
    return arguments


def _is_code(kind: Any) -> bool:
    """Whether a parameter takes a class or functions. These have their own calls."""
    text = str(kind)
    return "type[" in text or "Callable" in text


def _reply(method: SdkMethod, returns: Any) -> Reply:
    match method.kind:
        case Kind.NOTHING:
            return Reply(204, headers=REQUEST_ID)
        case Kind.BINARY:
            return _BINARY
        case Kind.PAGER:
            return json_reply(model_data(get_args(returns)[1]))
        case _ if returns is str:
            return Reply(200, b"text \xc3\xa9", {"Content-Type": "text/plain", **REQUEST_ID})
        case _:
            return json_reply(model_data(returns))


def _always(reply: Reply) -> Answers:
    return lambda request: reply
