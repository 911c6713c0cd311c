"""Defaults of an implementation, for signatures that only have ``...`` in their place."""

from __future__ import annotations

from dataclasses import replace

from integrate_gen.model.sdk import Signature


def with_defaults(stated: Signature, implementation: Signature) -> Signature:
    """Return a signature of an overload or a stub with the defaults of the implementation."""
    defaults = {p.name: p.default for p in implementation.parameters}
    return replace(
        stated,
        parameters=tuple(
            (
                replace(p, default=defaults.get(p.name) or p.default)
                if p.default is not None and p.default.text == "..."
                else p
            )
            for p in stated.parameters
        ),
    )
