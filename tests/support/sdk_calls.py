"""Calls that together pass every argument of a githubkit method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from githubkit.typing import UnsetType
from githubkit.utils import UNSET
from pydantic import BaseModel
from typing_extensions import is_typeddict

from tests.support.http_server import Reply
from tests.support.samples import Sampler, as_json, model_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.support.declarations import Parameter
    from tests.support.githubkit_rest import SdkMethod, SdkSignature

_HEADERS = {"X-Sample": "a header", "Accept": "application/vnd.github.sample+json"}
# Disables the cache that all clients of githubkit share.
_NO_STORE = {"Cache-Control": "no-store"}
# Neither text nor JSON, so that any conversion would show.
_BYTES = b"\x89PNG\r\n\x00\xff"


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        operation: Operation, such as ``issues.create``.
        signature: Number of the signature, from 1.
        variant: ``all`` arguments, by position if possible; the ``required`` ones by name; or
            ``null``: all by name, with None if the signature allows it.
        positional: Arguments by position.
        keywords: Arguments by name.
        returns: Type of the parsed data; None if there is none.
        reply: Reply of the server.
    """

    operation: str
    signature: int
    variant: Literal["all", "required", "null"]
    positional: tuple[Any, ...]
    keywords: Mapping[str, Any]
    returns: Any
    reply: Reply

    def __str__(self) -> str:
        return f"{self.operation} (signature {self.signature}, {self.variant} arguments)"


def calls_of(method: SdkMethod) -> Iterator[Call]:
    """Return calls of each signature: with all arguments, with required ones, and with None."""
    rules = _body_rules(method)
    name = f"{method.namespace}.{method.name}"
    for number, signature in enumerate(method.signatures, 1):
        returns, reply = signature.returns, _reply(signature, Sampler(depth=2))
        every = _arguments(signature, rules, Sampler(depth=3))
        first = tuple(every.pop(p.name) for p in signature.parameters if p.positional)
        yield Call(name, number, "all", first, every, returns, reply)

        reply = _reply(signature, Sampler(depth=0))
        least = _arguments(signature, rules, Sampler(depth=0))
        required = {p.name: least[p.name] for p in signature.parameters if p.required}
        yield Call(name, number, "required", (), required, returns, reply)

        nulls = _nulls(signature)
        if nulls:
            yield Call(name, number, "null", (), {**least, **nulls}, returns, reply)


def _nulls(signature: SdkSignature) -> dict[str, None]:
    """Return None for each parameter that takes it, except bodies, whose models refuse it."""
    return {
        parameter.name: None
        for parameter in signature.parameters
        if type(None) in get_args(parameter.kind) and parameter.name not in ("headers", "data")
    }


def _arguments(
    signature: SdkSignature, rules: Mapping[str, tuple[object, ...]], sampler: Sampler
) -> dict[str, Any]:
    return {
        parameter.name: _argument(parameter, rules.get(parameter.name, ()), sampler)
        for parameter in signature.parameters
    }


def _argument(parameter: Parameter, rules: tuple[object, ...], sampler: Sampler) -> Any:
    if parameter.name == "headers":
        return _HEADERS
    if parameter.kind == UnsetType:
        return UNSET
    return sampler.value(parameter.kind, parameter.name, rules)


def _body_rules(method: SdkMethod) -> dict[str, tuple[object, ...]]:
    """Return the constraints on a body's fields, which overloads take as parameters."""
    found: dict[str, tuple[object, ...]] = {}
    for signature in method.signatures:
        for parameter in signature.parameters:
            if parameter.name == "data":
                for model in _models(parameter.kind):
                    for name, field in model.model_fields.items():
                        found[name] = (*found.get(name, ()), *field.metadata)
    return found


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    if is_typeddict(kind):
        model = model_of(kind)
        if model is not None:
            yield model
    elif get_origin(kind) is not list:
        for argument in get_args(kind):
            yield from _models(argument)


def _reply(signature: SdkSignature, sampler: Sampler) -> Reply:
    if signature.returns is not None:
        return Reply.json(as_json(sampler.value(signature.returns, "answer")), headers=_NO_STORE)
    if sampler.depth:
        return Reply(200, _BYTES, {"Content-Type": "application/octet-stream", **_NO_STORE})
    return Reply(204, headers=_NO_STORE)
