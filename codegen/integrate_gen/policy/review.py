"""The table that a person reviews: one row an operation."""

from __future__ import annotations

from collections.abc import Sequence

from integrate_gen.model.package import LabelledParameter


def row(operation: str, title: str, shown: Sequence[LabelledParameter]) -> str:
    """An operation's id, title and properties; a label that hides its parameter's name shows it.

    Args:
        operation: dotted path and method, such as ``pulls.get``.
        title: its title.
        shown: its properties.

    Returns:
        ``pulls.get | Get Pull Request | Owner, Repo, Pull Request=pull_number``.
    """
    labels = ", ".join(_shown(label) for label in shown)
    return " | ".join(filter(None, (operation, title, labels)))


def _shown(label: LabelledParameter) -> str:
    plain = label.parameter.strip("_").replace("_", " ")
    return label.label if label.label.lower() == plain else f"{label.label}={label.parameter}"
