"""Places where operations take an idempotency key, which the runtime fills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from integrate_gen.model.sdk import Parameter, ParameterKind, Signature
from integrate_gen.signatures.resolve import named_classes
from integrate_gen.titles.parser import words_of

from .globs import Globs

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_KEYS = frozenset({"idempotency_key", "idempotency_token", "x_idempotency_key"})
"""Names of parameters and items that take an idempotency key, in snake case."""

_OPTIONS = frozenset({"options", "request_options"})
"""Names of parameters for the options of a request."""


class IdempotencyKeys:
    """Finds where an operation takes its key: as the provider says, or else as the SDK does.

    Args:
        stated: Dotted paths of parameters and their items, by operation (glob).
    """

    def __init__(self, stated: Mapping[str, str]) -> None:
        self._stated = [(path, Globs([pattern])) for pattern, path in stated.items()]

    @property
    def stale(self) -> list[str]:
        """Return the provider's patterns that matched no operation with their parameter."""
        return [pattern for _, globs in self._stated for pattern in globs.stale]

    def path(self, operation: str, http: str, signatures: Sequence[Signature]) -> str | None:
        """Return the dotted path of the key among an operation's arguments; None if it takes none.

        A read takes none, since repeating it changes nothing.

        Args:
            operation: Id of the operation.
            http: ``VERB /path``; empty if unknown.
            signatures: Signatures of the SDK's method.
        """
        if http.partition(" ")[0] in _READING:
            return None
        parameters = [parameter for s in signatures for parameter in s.parameters]
        for path, globs in self._stated:
            if _accepts(parameters, path.partition(".")[0]) and globs.matches(operation):
                return path
        return next(_declared(parameters), None)


def _accepts(parameters: Sequence[Parameter], name: str) -> bool:
    return name.isidentifier() and any(
        parameter.name == name or parameter.kind is ParameterKind.VAR_KEYWORD
        for parameter in parameters
    )


def _declared(parameters: Sequence[Parameter]) -> Iterator[str]:
    """Yield the places that the SDK's own signatures name.

    These are a parameter, and an item of options or keywords that are typed as a ``TypedDict``.
    """
    for parameter in parameters:
        if _is_key(parameter.name):
            yield parameter.name
    for parameter in parameters:
        is_keywords = parameter.kind is ParameterKind.VAR_KEYWORD
        if is_keywords or parameter.name in _OPTIONS:
            prefix = "" if is_keywords else f"{parameter.name}."
            yield from (f"{prefix}{item}" for item in _items(parameter) if _is_key(item))


def _is_key(name: str) -> bool:
    return "_".join(words_of(name)) in _KEYS


def _items(parameter: Parameter) -> Iterator[str]:
    """Yield the keys of the mappings that a parameter takes."""
    for cls in named_classes(parameter.annotation) if parameter.annotation else ():
        if hasattr(cls, "__total__"):  # ``is_typeddict`` does not know those of typing_extensions
            yield from cls.__annotations__
