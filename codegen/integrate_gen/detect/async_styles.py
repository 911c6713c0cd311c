"""The style of an SDK's async methods: as its methods show it, or as the command line states it."""

from __future__ import annotations

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import AsyncStyle
from integrate_gen.model.sdk import Namespace

_PAIR_STYLES = (("prefix", "async_"), ("suffix", "_async"))
_STYLES_WITH_AFFIX = ("prefix", "suffix", "attr")
_STYLES = ("only", "thread", *_STYLES_WITH_AFFIX)


def guess_style(root: Namespace) -> AsyncStyle:
    """Return the style of a tree's methods.

    It is ``prefix`` or ``suffix`` if more than a quarter of the names have a twin with the affix,
    else ``only`` if more than half of the methods are async, else ``thread``.
    """
    methods = [method for namespace in root.walk() for method in namespace.methods]
    names = {method.name for method in methods}
    for style, affix in _PAIR_STYLES:
        twins = [
            n for n in names if (f"{affix}{n}" if style == "prefix" else f"{n}{affix}") in names
        ]
        if len(twins) > len(names) / 4:
            return AsyncStyle.model_validate({"style": style, "affix": affix})
    async_count = sum(method.is_async for method in methods)
    return AsyncStyle(style="only" if async_count > len(methods) / 2 else "thread")


def parse_style(text: str) -> dict[str, str]:
    """Parse a style of the command line, such as ``thread`` or ``prefix:async_``.

    Returns:
        The style as a provider's table states it.

    Raises:
        ConfigurationError: If there is no such style, or its affix is missing or superfluous.
    """
    style, _, affix = text.partition(":")
    if style not in _STYLES or bool(affix) != (style in _STYLES_WITH_AFFIX):
        raise ConfigurationError(
            f"--async {text} is not a style; use only, thread, prefix:AFFIX, suffix:AFFIX or "
            "attr:ATTRIBUTE."
        )
    return {"style": style, "affix": affix} if affix else {"style": style}
