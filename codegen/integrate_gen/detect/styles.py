"""How an SDK tells its async methods: as most of them show, or as the command line says."""

from __future__ import annotations

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import AsyncStyle
from integrate_gen.model.sdk import Namespace

_PAIRS = (("prefix", "async_"), ("suffix", "_async"))
_WITH_AFFIX = ("prefix", "suffix", "attr")
_STYLES = ("only", "thread", *_WITH_AFFIX)


def guess_style(root: Namespace) -> AsyncStyle:
    """The style that most methods of a tree show, by their names or their definitions."""
    methods = [method for namespace in root.walk() for method in namespace.methods]
    names = {method.name for method in methods}
    for style, affix in _PAIRS:
        twins = [
            n for n in names if (f"{affix}{n}" if style == "prefix" else f"{n}{affix}") in names
        ]
        if len(twins) > len(names) / 4:
            return AsyncStyle.model_validate({"style": style, "affix": affix})
    awaited = sum(method.is_async for method in methods)
    return AsyncStyle(style="only" if awaited > len(methods) / 2 else "thread")


def parse_style(text: str) -> dict[str, str]:
    """A style as the command line gives it: ``only``, ``thread``, ``prefix:async_``.

    Raises:
        ConfigurationError: it is none of these.
    """
    style, _, affix = text.partition(":")
    if style not in _STYLES or bool(affix) != (style in _WITH_AFFIX):
        raise ConfigurationError(
            f"--async {text} is no style; say only, thread, prefix:AFFIX, suffix:AFFIX or "
            "attr:ATTRIBUTE."
        )
    return {"style": style, "affix": affix} if affix else {"style": style}
