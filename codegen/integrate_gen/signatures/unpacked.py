"""Signatures with the keyword parameters that ``**kwargs: Unpack[Options]`` stands for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.source.typed_dicts import TypedKey, typed_keys


def unpacked(signature: Signature) -> Signature:
    """Return a signature that lists the keys of an unpacked typed dictionary as parameters.

    A signature is the same if it has no such dictionary, or one whose source cannot be read.
    """
    last = signature.parameters[-1] if signature.parameters else None
    if last is None or last.kind is not ParameterKind.VAR_KEYWORD or last.annotation is None:
        return signature
    keys = _unpacked_keys(last.annotation)
    if keys is None:
        return signature
    return replace(signature, parameters=(*signature.parameters[:-1], *_parameters(keys)))


def _unpacked_keys(annotation: TypeExpr) -> tuple[TypedKey, ...] | None:
    match parse_expression(annotation.text):
        case ast.Subscript(value=value, slice=inner) if last_name(value) == "Unpack":
            name = last_name(inner)
            imported = next((i for i in annotation.imports if i.bound == name), None)
            return typed_keys(imported) if imported else None
        case _:
            return None


def _parameters(keys: tuple[TypedKey, ...]) -> Iterator[Parameter]:
    for key in keys:
        default = None if key.required else TypeExpr("...")
        yield Parameter(key.name, ParameterKind.KEYWORD_ONLY, key.type, default)
