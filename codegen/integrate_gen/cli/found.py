"""What was found out about an SDK, for a person."""

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


def print_found(completed: Completed) -> None:
    """The client, how it is made and awaited, and the family that was recognised."""
    for label, text in _facts(completed):
        stdout.print(f"{label:<12} {text}")


def family_text(completed: Completed) -> str:
    """The family and the mark that it was recognised by."""
    match = completed.family_match
    if not match.name:
        return "none that is known"
    return f"{match.name}: {match.mark}"


def style_text(style: AsyncStyle) -> str:
    """How the SDK's methods are awaited, as a clause."""
    return _STYLES[style.style].format(style.affix)


def _facts(completed: Completed) -> Iterator[tuple[str, str]]:
    provider = completed.provider
    yield "family", family_text(completed)
    yield "client", provider.client
    if provider.classes:
        yield "namespaces", f"{provider.classes}, each made from the client"
    for name, value in provider.init.items():
        yield "made with", f"{name} = {value!r}"
    for name, variable in provider.credentials.items():
        yield "credential", f"{name}, from the environment variable {variable}"
    yield "async", style_text(provider.async_style)
    yield "codec", provider.codec
