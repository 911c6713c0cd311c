"""Description of a detected SDK, for people."""

from __future__ import annotations

from collections.abc import Iterator

from integrate_gen.detect.complete import Completed
from integrate_gen.model.provider import AsyncStyle

from .console import stdout

_STYLES = {
    "prefix": "the async twin of a method begins with {}",
    "suffix": "the async twin of a method ends with {}",
    "attr": "the async twins are under the attribute {}",
    "only": "every method is awaited",
    "thread": "no method is awaited: tasks run in threads",
}

_SHOWN_CLIENTS = 5


def print_detected(completed: Completed) -> None:
    """Print the client, its constructor and style, and the SDK's family."""
    for label, text in _facts(completed):
        stdout.print(f"{label:<12} {text}")


def family_text(completed: Completed) -> str:
    """Return the family and the evidence for it."""
    match = completed.family_match
    if not match.name:
        return "none recognised"
    return f"{match.name}: {match.mark}"


def style_text(style: AsyncStyle) -> str:
    """Return a clause about how the SDK's methods are awaited."""
    return _STYLES[style.style].format(style.affix)


def _facts(completed: Completed) -> Iterator[tuple[str, str]]:
    provider = completed.provider
    yield "family", family_text(completed)
    yield "client", provider.client
    for reference, methods in list(completed.other_clients.items())[:_SHOWN_CLIENTS]:
        yield "", f"not {reference}, which leads to {methods:,} methods: choose by --client"
    if provider.classes:
        yield "namespaces", f"{', '.join(provider.classes)}, each constructed from the client"
    for name, value in provider.init.items():
        yield "arguments", f"{name} = {value!r}"
    if completed.retrying:
        names = ", ".join(completed.retrying)
        yield "retries", f"{names} may repeat calls, and could not be switched off: set init"
    for name, variable in provider.credentials.items():
        yield "credential", f"{name}, from the environment variable {variable}"
    yield "async", style_text(provider.async_style)
    yield "codec", provider.codec
