"""Codecs turn an SDK's results into JSON and back, by the SDK's own means. Public: ``Codec``.

A codec is found by name and its module is imported with the first use: it may import its SDK.

What a codec stores is trusted when it is read back, while the answer of a server is not: a codec
keeps what it adds to an answer beside it, in an envelope, and never inside it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from integrate_runtime.base.errors import CodecNotFound

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.reflection.stored_types import StoredTypes

_BUILT_IN = {
    "fern": "integrate_runtime.codecs.pydantic_models:FERN",
    "githubkit": "integrate_runtime.codecs.githubkit_responses:CODEC",
    "json": "integrate_runtime.codecs.plain:CODEC",
    "objects": "integrate_runtime.codecs.objects:CODEC",
    "openapi": "integrate_runtime.codecs.openapi_models:CODEC",
    "pydantic": "integrate_runtime.codecs.pydantic_models:PYDANTIC",
    "slack": "integrate_runtime.codecs.slack_responses:CODEC",
    "speakeasy": "integrate_runtime.codecs.pydantic_models:SPEAKEASY",
    "stainless": "integrate_runtime.codecs.stainless:CODEC",
    "stripe": "integrate_runtime.codecs.stripe_objects:CODEC",
    "twilio": "integrate_runtime.codecs.twilio_instances:CODEC",
}


class Codec(Protocol):
    """Conversion between results of an SDK and JSON."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is one of the SDK's sentinels for an argument that is not given."""
        ...

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result.

        Args:
            value: Result of the SDK or of a callback.
            output: The operation's type expression; None for callbacks, whose results then have
                to describe themselves.

        Raises:
            ValueError: it cannot be stored.
        """
        ...

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result, the first time and on replay alike.

        Raises:
            ValueError: the stored value is not of the expected type.
        """
        ...


@runtime_checkable
class ClientAware(Protocol):
    """A codec that has to tell a result from the client that it came from."""

    def beside(self, client: object) -> Codec:
        """The codec for a result of a client."""
        ...


@runtime_checkable
class TypeAware(Protocol):
    """A codec whose stored values name classes."""

    def within(self, types: StoredTypes) -> Codec:
        """The codec for values that may name these classes, and no others."""
        ...


def codec_for(name: str, types: StoredTypes, client: object = None) -> Codec:
    """The codec for the results of one task.

    Args:
        name: A built-in codec, or ``module:attribute``.
        types: Classes that stored values of the task may name.
        client: The client that gave the result; None to decode.

    Raises:
        IntegrationError: there is no such codec.
    """
    found = get_codec(name)
    if isinstance(found, TypeAware):
        found = found.within(types)
    if client is not None and isinstance(found, ClientAware):
        found = found.beside(client)
    return found


@cache
def get_codec(name: str) -> Codec:
    """The codec of a name: a built-in one, or ``module:attribute``.

    Raises:
        IntegrationError: there is no such codec.
    """
    module, colon, attribute = _BUILT_IN.get(name, name).partition(":")
    if colon:
        try:
            return cast("Codec", getattr(import_module(module), attribute))
        except (ImportError, AttributeError) as error:
            raise CodecNotFound(f"The codec {name!r} cannot be loaded: {error}.", name) from error
    known = ", ".join(sorted(_BUILT_IN))
    raise CodecNotFound(f"There is no codec {name!r}: use {known}, or module:attribute.", name)
