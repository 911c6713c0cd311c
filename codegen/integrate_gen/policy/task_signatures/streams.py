"""Removal of results that no journal can hold: streaming overloads and members of unions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import Method, Signature, TypeExpr
from integrate_gen.results.awaited import awaited
from integrate_gen.results.http_responses import with_http_results
from integrate_gen.results.kinds import BYTES, NotData, members, read_whole, why_not_data
from integrate_gen.signatures.defaults import with_defaults

from .overloads import takes_calls_of


@dataclass(frozen=True, slots=True)
class Overload:
    """Result of an overload of an SDK method.

    Attributes:
        data: The overload with its data as the result, or a description of its other result.
        left_out: Reason why the task does not have it; empty if it does.
    """

    data: Signature | NotData
    left_out: str = ""


def journalable(method: Method) -> Method | NotData:
    """Return the method without its streams, or a description of a result that is not data.

    If all overloads may return a stream, they are kept without the types of streams, and likewise a
    single signature; a stream of bytes is read whole. If one overload is left, it becomes the
    signature, with the defaults of the implementation in place of a stub's ``...``. A pager that
    can be awaited counts as the page that it returns, and an iterator of pages as one of them.
    """
    if method.pages is not None:
        return replace(method, signature=replace(method.signature, returns=method.pages.result))
    signature = _without_streams(_awaited(method.signature, method))
    if not method.overloads:
        if isinstance(signature, NotData):
            return signature
        return method if signature is method.signature else replace(method, signature=signature)
    read = read_overloads(method)
    data_overloads = [o.data for o in read if not o.left_out and isinstance(o.data, Signature)]
    if not data_overloads:
        return next(o.data for o in read if isinstance(o.data, NotData))
    if isinstance(signature, NotData):
        return signature
    if len(data_overloads) == 1:
        only = with_defaults(data_overloads[0], method.signature)
        deprecated = only.deprecated if method.deprecated is None else method.deprecated
        return replace(method, signature=only, overloads=(), deprecated=deprecated)
    return replace(method, signature=signature, overloads=tuple(data_overloads))


def read_overloads(method: Method) -> tuple[Overload, ...]:
    """Return each overload in the SDK's order, with the reason if it is left out."""
    overloads = [_awaited(overload, method) for overload in method.overloads]
    read = [(overload, _without_streams(overload)) for overload in overloads]
    some_never_stream = any(data == overload for overload, data in read)
    results: list[Overload] = []
    for overload, data in read:
        if isinstance(data, NotData):
            results.append(Overload(data, f"it returns {data.value}"))
        elif data != overload and some_never_stream:
            results.append(Overload(data, "it may return a stream, and others never do"))
        elif any(_are_same(data, earlier.data) for earlier in results if not earlier.left_out):
            results.append(Overload(data, "an earlier one is the same"))
        else:
            results.append(Overload(data))
    return tuple(results)


def _are_same(one: Signature, other: Signature | NotData) -> bool:
    """Whether two overloads take the same calls with the same result."""
    if isinstance(other, NotData):
        return False
    return one == other or (takes_calls_of(one, other) and takes_calls_of(other, one))


def _awaited(signature: Signature, method: Method) -> Signature:
    """Return the signature with the type of awaiting a call, and of reading a response."""
    if signature.returns is None:
        return signature
    result = signature.returns if method.is_async else awaited(signature.returns)
    return replace(signature, returns=with_http_results(result))


def _without_streams(signature: Signature) -> Signature | NotData:
    """Return the signature without streams in its result, if it returns data at all."""
    if signature.returns is None:
        return signature
    kinds = [(read_whole(member), why_not_data(member)) for member in members(signature.returns)]
    not_data = [kind for _, kind in kinds if kind]
    if not not_data:
        return signature
    data = [member for member, kind in kinds if not kind or member == BYTES]
    if not data:
        return not_data[0]
    text = " | ".join(member.text for member in data)
    imports = used_imports(text, signature.returns.imports)
    return replace(signature, returns=TypeExpr(text, imports))
