"""``Property``: a labelled fact about a task, from its arguments or from the caller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.arguments import invalid

from .called_namespaces import is_call

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.base.types import Json

    from .operation import Label

LONGEST_TEXT = 200
"""Length in characters to which a property's text is cut, ellipsis included."""


@dataclass(frozen=True, slots=True)
class Property:
    """A labelled fact about a task, shown to people.

    Attributes:
        label: Name of the fact, such as ``Issue Number``.
        text: Value of the fact, such as ``7``.
        url: Page to link to.
        image_url: Picture to show beside the text.

    Raises:
        InvalidArgument: If a value is not text.
    """

    label: str
    text: str
    url: str | None = None
    image_url: str | None = None

    def __post_init__(self) -> None:
        for name in ("label", "text", "url", "image_url"):
            value = getattr(self, name)
            if not isinstance(value, str) and (value is not None or name in ("label", "text")):
                raise invalid(f"Property.{name}", value, "text")


def until(moment: datetime) -> Property:
    """Return the property of a wait: its end."""
    return Property("Until", moment.isoformat(timespec="seconds"))


def label_properties(labels: Sequence[Label], params: Mapping[str, Json]) -> list[Property]:
    """Return the properties of an operation's arguments.

    Args:
        labels: Labels of the arguments, in order.
        params: Arguments as redacted JSON, so that no property shows a secret.

    Returns:
        One property per label whose argument is a scalar or a list of scalars.
    """
    labelled = ((label.label, _text(_find(label.parameter, params))) for label in labels)
    return [Property(label, text) for label, text in labelled if text]


def merge_properties(own: Sequence[Property], added: Sequence[Property]) -> list[Property]:
    """Return ``own`` followed by ``added``; equal labels of ``added`` replace those of ``own``."""
    if not own and not added:
        return []
    merged = {item.label: item for item in own}
    merged.update({item.label: item for item in added})
    return [_shortened(item) for item in merged.values()]


def _find(parameter: str, params: Mapping[str, Json]) -> Json:
    """Return an argument, or a field of that name in an argument that is a mapping."""
    call, _, rest = parameter.partition(".")
    if is_call(call):
        nested = params.get(call)
        return _find(rest, nested) if isinstance(nested, Mapping) else None
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
    # Cut before joining lines, so that megabytes of text are not split for 200 characters.
    line = " ".join(text[: 4 * LONGEST_TEXT].split())
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1].rstrip()}…"
