"""Lookup of codecs by name: importing a codec may import its SDK, so that happens at first use."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.errors import CodecNotFound

from .codec import ClientAware, TypeAware

if TYPE_CHECKING:
    from integrate_runtime.reflection.stored_types import StoredTypes

    from .codec import Codec

_BUILT_IN = {
    "fern": "integrate_runtime.codecs.families.pydantic_models:FERN",
    "githubkit": "integrate_runtime.codecs.families.githubkit:CODEC",
    "json": "integrate_runtime.codecs.families.plain:CODEC",
    "objects": "integrate_runtime.codecs.families.objects:CODEC",
    "openapi": "integrate_runtime.codecs.families.openapi:CODEC",
    "pydantic": "integrate_runtime.codecs.families.pydantic_models:PYDANTIC",
    "slack": "integrate_runtime.codecs.families.slack:CODEC",
    "speakeasy": "integrate_runtime.codecs.families.pydantic_models:SPEAKEASY",
    "stainless": "integrate_runtime.codecs.families.stainless:CODEC",
    "stripe": "integrate_runtime.codecs.families.stripe:CODEC",
    "twilio": "integrate_runtime.codecs.families.twilio:CODEC",
}


def codec_for(name: str, types: StoredTypes, client: object = None) -> Codec:
    """Return the codec for the results of one task.

    Args:
        name: A built-in codec, or ``module:attribute``.
        types: Classes that stored values of the task may name.
        client: The client that returned the result; None to decode.

    Raises:
        CodecNotFound: If there is no such codec.
    """
    codec, takes_types, takes_client = _known_codec(name)
    if takes_types:
        codec = cast("TypeAware", codec).with_types(types)
    if takes_client and client is not None:
        codec = cast("ClientAware", codec).for_client(client)
    return codec


@cache
def _known_codec(name: str) -> tuple[Codec, bool, bool]:
    """Return a codec, and whether it is ``TypeAware`` and whether it is ``ClientAware``."""
    # Checking a runtime protocol takes longer than encoding a small result.
    codec = _load_codec(name)
    return codec, isinstance(codec, TypeAware), isinstance(codec, ClientAware)


def get_codec(name: str) -> Codec:
    """Return a codec by name: a built-in one, or ``module:attribute``.

    Raises:
        CodecNotFound: If there is no such codec.
    """
    return _known_codec(name)[0]


def _load_codec(name: str) -> Codec:
    module, colon, attribute = _BUILT_IN.get(name, name).partition(":")
    if colon:
        try:
            return cast("Codec", getattr(import_module(module), attribute))
        except (ImportError, AttributeError) as error:
            raise CodecNotFound(f"The codec {name!r} cannot be loaded: {error}.", name) from error
    known = ", ".join(sorted(_BUILT_IN))
    raise CodecNotFound(f"There is no codec {name!r}: use {known}, or module:attribute.", name)
