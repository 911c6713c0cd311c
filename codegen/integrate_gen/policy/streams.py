"""Keeping of a method what a journal can hold: the overloads and union members that are data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from integrate_gen.introspect.awaited import awaited
from integrate_gen.introspect.results import BYTES, Alive, alive, members, read_whole
from integrate_gen.model import Method, Parameter, Signature, TypeExpr
from integrate_gen.type_exprs import used_imports


def journalable(method: Method) -> Method | Alive:
    """The method without the overloads that return a stream, or what it returns instead of data.

    The types of streams are taken out of unions; a stream of bytes is read whole. A single overload
    that is left becomes the signature, with the defaults of the implementation where a stub only
    says that there is one. A pager, which is no coroutine but can be awaited, stands for the page
    that it gives.
    """
    if not method.is_async:
        method = _awaited(method)
    overloads = [_without_streams(overload) for overload in method.overloads]
    kept = [overload for overload in overloads if isinstance(overload, Signature)]
    signature = _without_streams(method.signature)
    if overloads and not kept:
        return next(found for found in overloads if isinstance(found, Alive))
    if isinstance(signature, Alive):
        return signature
    if len(kept) == 1 and len(overloads) > 1:
        only = _with_defaults(kept[0], method.signature.parameters)
        return replace(method, signature=only, overloads=())
    return replace(method, signature=signature, overloads=tuple(kept))


def _awaited(method: Method) -> Method:
    signature, *overloads = (
        replace(each, returns=awaited(each.returns)) if each.returns else each
        for each in (method.signature, *method.overloads)
    )
    return replace(method, signature=signature, overloads=tuple(overloads))


def _without_streams(signature: Signature) -> Signature | Alive:
    if signature.returns is None:
        return signature
    found = [(read_whole(member), alive(member)) for member in members(signature.returns)]
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
