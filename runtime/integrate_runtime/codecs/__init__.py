"""Codecs turn an SDK's results into JSON and back, by the SDK's own means.

A codec is found by name and its module is imported with the first use: it may import its SDK.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from integrate_runtime.base.errors import IntegrationError

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

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
    """What a codec does."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is one of the SDK's sentinels for an argument that is not given."""
        ...

    def encode(self, value: object, output: str | None) -> Json:
        """The JSON to store for a result.

        Args:
            value: What the SDK or a callback returned.
            output: The operation's type expression; None for callbacks, whose results then have
                to say what they are.

        Raises:
            ValueError: it cannot be stored.
        """
        ...

    def decode(self, stored: Json, output: str | None) -> Any:
        """What the caller gets, the first time and on replay alike.

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


def codec_beside(name: str, client: object) -> Codec:
    """The codec of a name, for what a client gave."""
    aware = _client_aware(name)
    return aware.beside(client) if aware is not None else get_codec(name)


@cache
def _client_aware(name: str) -> ClientAware | None:
    found = get_codec(name)
    return found if isinstance(found, ClientAware) else None


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
            raise IntegrationError(f"The codec {name!r} cannot be loaded: {error}.") from error
    known = ", ".join(sorted(_BUILT_IN))
    raise IntegrationError(f"There is no codec {name!r}: use {known}, or module:attribute.")
