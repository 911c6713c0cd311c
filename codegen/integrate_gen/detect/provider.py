"""From a client class to a provider: how its methods are awaited, and which are only its tools."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from integrate_gen.detect.client import ClientGuess
from integrate_gen.detect.words import words
from integrate_gen.errors import ConfigurationError
from integrate_gen.introspect.load import LoadedSdk, load_sdk
from integrate_gen.provider import Provider, parse_provider

_STYLES = ("only", "thread", "prefix", "suffix")
_TOOL = "a tool of the client's, not a call of its API"


def guess_table(
    guess: ClientGuess, package: str, *, root: str = "", style: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The provider's table for a client.

    Args:
        guess: The client.
        package: The SDK's import name.
        root: Attribute path from the client to the tree.
        style: How its methods are awaited; by default as its methods show.

    Raises:
        SdkError: the client cannot be built or read.
    """
    name = provider_name(package)
    table: dict[str, Any] = {
        "package": package,
        "client": guess.reference,
        "init": dict(guess.init),
        "async": {"style": "only"},
        "class": guess.cls.__name__.removeprefix("Async"),
        "credentials": dict(guess.credentials),
    }
    if root:
        table["root"] = root
    table["async"] = dict(style) if style else guess_style(load_sdk(_provider(name, table)))
    tools = _tools(load_sdk(_provider(name, table)))
    if tools:
        table["exclude"] = dict.fromkeys(tools, _TOOL)
    return table


def guess_style(loaded: LoadedSdk) -> dict[str, str]:
    """How an SDK tells its async methods, by the names and definitions that most of them have."""
    methods = [m for namespace in loaded.sdk.root.walk() for m in namespace.methods]
    names = {method.name for method in methods}
    for style, affix in (("prefix", "async_"), ("suffix", "_async")):
        twins = [n for n in names if f"{affix}{n}" in names or f"{n}{affix}" in names]
        if len(twins) > len(names) / 4:
            return {"style": style, "affix": affix}
    awaited = sum(method.is_async for method in methods)
    return {"style": "only" if awaited > len(methods) / 2 else "thread"}


def parse_style(text: str) -> dict[str, str]:
    """A style as the command line gives it: ``only``, ``thread``, ``prefix:async_``.

    Raises:
        ConfigurationError: it is none of these.
    """
    style, _, affix = text.partition(":")
    if style not in _STYLES or bool(affix) != (style in ("prefix", "suffix")):
        raise ConfigurationError(
            f"--async {text} is no style; say only, thread, prefix:AFFIX or suffix:AFFIX."
        )
    return {"style": style, "affix": affix} if affix else {"style": style}


def provider_name(package: str) -> str:
    """What a provider of this package is called."""
    return re.sub(r"\W", "_", package.rpartition(".")[2])


def _tools(loaded: LoadedSdk) -> list[str]:
    """Methods of the client itself that are no calls of its API."""
    root = loaded.sdk.root
    if not root.children:
        return []  # a flat SDK: its client's methods are its API
    return sorted(m.public for m in root.methods if m.public in words().helpers)


def _provider(name: str, table: Mapping[str, Any]) -> Provider:
    return parse_provider(name, table, "the guess")
