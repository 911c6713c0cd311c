"""Variants of methods that give their results in another form, as OpenAPI Generator writes them."""

from __future__ import annotations

from collections.abc import Container

_REASONS = {
    "_with_http_info": "gives what the method without the suffix gives, wrapped",
    "_without_preload_content": "gives the response that the method without the suffix reads",
}


def reason_to_omit_variant(name: str, methods: Container[str]) -> str:
    """Return the reason to omit a method that repeats another in another form, empty if none.

    Args:
        name: Name of the method.
        methods: Names of the methods beside it.
    """
    for suffix, reason in _REASONS.items():
        if name.endswith(suffix) and name.removesuffix(suffix) in methods:
            return f"{reason}; reachable through run_task"
    return ""
