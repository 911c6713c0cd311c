"""Protocols of codecs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.values.misfits import Misfit


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
            ValueError: If it cannot be stored.
        """
        ...

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result, the first time and on replay alike.

        Raises:
            ValueError: If the stored value is not of the expected type.
        """
        ...


@runtime_checkable
class LenientCodec(Protocol):
    """Codec that can decode answers that do not quite fit their declared type."""

    def decode_leniently(self, stored: Json, output: str) -> tuple[Any, tuple[Misfit, ...]]:
        """Decode an operation's stored result, and return the parts that do not fit.

        Raises:
            ValueError: If the stored value is not of the shape of the expected type.
        """
        ...


@runtime_checkable
class ClientAware(Protocol):
    """Codec that must distinguish a result from parts of the client that returned it."""

    def for_client(self, client: object) -> Codec:
        """Return the codec for results of a client."""
        ...


@runtime_checkable
class TypeAware(Protocol):
    """Codec whose stored values name classes."""

    def with_types(self, types: StoredTypes) -> Codec:
        """Return a codec for values that may name these classes, and no others."""
        ...
