"""What a task shows of its arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .called_namespaces import is_call
from .options import Property

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

    from .operation import Label

LONGEST_TEXT = 200
"""Characters of a property's text; a longer one ends in an ellipsis."""


def label_properties(labels: Sequence[Label], params: Mapping[str, Json]) -> list[Property]:
    """The properties of an operation.

    Args:
        labels: What to show, in order.
        params: The arguments as redacted JSON, so that no property can show a secret.

    Returns:
        One property for each label whose parameter was passed with a value that is short to say:
        a scalar, or a list of scalars.
    """
    found = ((label.label, _text(_find(label.parameter, params))) for label in labels)
    return [Property(label, text) for label, text in found if text]


def merge_properties(own: Sequence[Property], added: Sequence[Property]) -> list[Property]:
    """``own`` in order, replaced by the added ones of the same label, then the rest of them."""
    if not own and not added:
        return []
    merged = {item.label: item for item in own}
    merged.update({item.label: item for item in added})
    return [_shortened(item) for item in merged.values()]


def _find(parameter: str, params: Mapping[str, Json]) -> Json:
    """The argument, or the field of that name in a body that was passed as a mapping."""
    call, _, rest = parameter.partition(".")
    if is_call(call):
        within = params.get(call)
        return _find(rest, within) if isinstance(within, Mapping) else None
    if parameter in params:
        return params[parameter]
    bodies = (
        value for name, value in params.items() if isinstance(value, Mapping) and not is_call(name)
    )
    return next((body[parameter] for body in bodies if parameter in body), None)


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (str, int, float)):
        return _shorten(str(value))
    if isinstance(value, Sequence):
        scalars = [_text(item) for item in value if isinstance(item, (str, int, float))]
        return _shorten(", ".join(scalars)) if len(scalars) == len(value) else ""
    return ""


def _shortened(item: Property) -> Property:
    return Property(item.label, _shorten(item.text), item.url, item.image_url)


def _shorten(text: str) -> str:
    # Cut before joining lines: a text of megabytes is read no further than it is shown.
    line = " ".join(text[: 4 * LONGEST_TEXT].split())
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1].rstrip()}…"
