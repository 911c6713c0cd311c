"""Whether the runtime can read the types that operations name."""

from __future__ import annotations

from integrate_gen.model.errors import SdkError


def require_readable(reference: str) -> None:
    """Refuse a type that the runtime cannot read: its task would fail after the call was made.

    Args:
        reference: A type with every class as ``module:Name``.

    Raises:
        SdkError: the runtime's parser does not accept the type.
    """
    # Imported late: commands that read no SDK start without it.
    from integrate_runtime.reflection.type_expressions import TypeExpressionError, parse_type

    try:
        parse_type(reference)
    except TypeExpressionError as error:
        raise SdkError(f"The type of its result cannot be read by the runtime. {error}") from error
