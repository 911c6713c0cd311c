"""Keeping of a method what a journal can hold: the overloads and union members that are data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import Method, Parameter, Signature, TypeExpr
from integrate_gen.results.awaited import awaited
from integrate_gen.results.kinds import BYTES, NotStorable, members, read_whole, why_not_data


@dataclass(frozen=True, slots=True)
class Overload:
    """What an overload of an SDK method gives.

    Attributes:
        data: The overload with the data that it returns, or what it returns instead.
        left_out: Why a task does not have it; empty where it does.
    """

    data: Signature | NotStorable
    left_out: str = ""


def journalable(method: Method) -> Method | NotStorable:
    """The method without the overloads that may return a stream, or what it returns if not data.

    Where every overload may, they are kept without the types of streams in their results, and so
    is a single signature; a stream of bytes is read whole. A single overload that is left becomes
    the signature, with the defaults of the implementation where a stub only says that there is
    one. A pager, which is no coroutine but can be awaited, stands for the page that it gives.
    """
    signature = _without_streams(_awaited(method.signature, method))
    if not method.overloads:
        if isinstance(signature, NotStorable):
            return signature
        return method if signature is method.signature else replace(method, signature=signature)
    read = read_overloads(method)
    kept = [o.data for o in read if not o.left_out and isinstance(o.data, Signature)]
    if not kept:
        return next(o.data for o in read if isinstance(o.data, NotStorable))
    if isinstance(signature, NotStorable):
        return signature
    if len(kept) == 1 and len(method.overloads) > 1:
        only = _with_defaults(kept[0], method.signature.parameters)
        deprecated = method.deprecated or only.deprecated
        return replace(method, signature=only, overloads=(), deprecated=deprecated)
    return replace(method, signature=signature, overloads=tuple(kept))


def read_overloads(method: Method) -> tuple[Overload, ...]:
    """Each overload of a method in the SDK's order, with the reason where it is left out."""
    given = [_awaited(overload, method) for overload in method.overloads]
    read = [(overload, _without_streams(overload)) for overload in given]
    some_never_stream = any(data == overload for overload, data in read)
    found: list[Overload] = []
    for overload, data in read:
        if isinstance(data, NotStorable):
            found.append(Overload(data, f"it returns {data.value}"))
        elif data != overload and some_never_stream:
            found.append(Overload(data, "it may return a stream, and others never do"))
        elif any(data == earlier.data for earlier in found if not earlier.left_out):
            found.append(Overload(data, "an earlier one is the same"))
        else:
            found.append(Overload(data))
    return tuple(found)


def _awaited(signature: Signature, method: Method) -> Signature:
    """The signature with what awaiting its result gives, where the method is no coroutine."""
    if method.is_async or signature.returns is None:
        return signature
    return replace(signature, returns=awaited(signature.returns))


def _without_streams(signature: Signature) -> Signature | NotStorable:
    """The signature itself where it returns data."""
    if signature.returns is None:
        return signature
    found = [(read_whole(member), why_not_data(member)) for member in members(signature.returns)]
    living = [kind for _, kind in found if kind]
    if not living:
        return signature
    data = [member for member, kind in found if not kind or member == BYTES]
    if not data:
        return living[0]
    text = " | ".join(member.text for member in data)
    imports = used_imports(text, signature.returns.imports)
    return replace(signature, returns=TypeExpr(text, imports))


def _with_defaults(overload: Signature, implementation: Sequence[Parameter]) -> Signature:
    defaults = {p.name: p.default for p in implementation}
    return replace(
        overload,
        parameters=tuple(
            (
                replace(p, default=defaults.get(p.name) or p.default)
                if p.default is not None and p.default.text == "..."
                else p
            )
            for p in overload.parameters
        ),
    )
