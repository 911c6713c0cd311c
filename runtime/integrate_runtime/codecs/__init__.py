"""Codecs convert an SDK's results to JSON and back, using the SDK's own means. Public: ``Codec``.

A codec is named by a provider and its module is imported on first use, because it may import the
SDK.

Stored values are trusted when they are decoded; a server's answer is not. Data that a codec adds to
an answer therefore goes into an envelope around the answer, never into the answer itself.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from integrate_runtime.base.errors import IntegrationError

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
        """Whether ``value`` is an SDK sentinel for an omitted argument, such as ``NOT_GIVEN``."""
        ...

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result.

        Args:
            value: Result of an SDK method or of a callback.
            output: Type expression of the operation's result. None for callbacks, whose encoded
                results must describe themselves.

        Raises:
            ValueError: If the value cannot be stored.
        """
        ...

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result, both after the first call and on replay.

        Raises:
            ValueError: If the stored value is not of the expected type.
        """
        ...


@runtime_checkable
class ClientAware(Protocol):
    """Codec that must distinguish a result from the client that returned it."""

    def beside(self, client: object) -> Codec:
        """Return the codec for results of ``client``."""
        ...


@runtime_checkable
class TypeAware(Protocol):
    """Codec whose stored values name classes."""

    def within(self, types: StoredTypes) -> Codec:
        """Return a codec that accepts the classes in ``types``, and no others."""
        ...


def codec_for(name: str, types: StoredTypes, client: object = None) -> Codec:
    """Return the codec for the results of one task.

    Args:
        name: A built-in codec, or ``module:attribute``.
        types: Classes that stored values of the task may name.
        client: Client that returned the result. Not needed to decode.

    Raises:
        IntegrationError: If there is no such codec.
    """
    codec = get_codec(name)
    if isinstance(codec, TypeAware):
        codec = codec.within(types)
    if client is not None and isinstance(codec, ClientAware):
        codec = codec.beside(client)
    return codec


@cache
def get_codec(name: str) -> Codec:
    """Return a codec by its name: a built-in one, or ``module:attribute``.

    Raises:
        IntegrationError: If there is no such codec.
    """
    module, colon, attribute = _BUILT_IN.get(name, name).partition(":")
    if colon:
        try:
            return cast("Codec", getattr(import_module(module), attribute))
        except (ImportError, AttributeError) as error:
            raise IntegrationError(f"The codec {name!r} cannot be loaded: {error}.") from error
    known = ", ".join(sorted(_BUILT_IN))
    raise IntegrationError(f"There is no codec {name!r}: use {known}, or module:attribute.")
