"""Rows of the golden table of operations, which a person reviews."""

from __future__ import annotations

from collections.abc import Sequence

from integrate_gen.model.package import LabelledParameter


def row(operation: str, title: str, properties: Sequence[LabelledParameter]) -> str:
    """Return an operation's id, title and properties.

    A property with a label other than its parameter's name shows both.

    Args:
        operation: Dotted path and method, such as ``pulls.get``.
        title: Title of the operation.
        properties: Properties of the operation.

    Returns:
        A row such as ``pulls.get | Get Pull Request | Owner, Repo, Pull Request=pull_number``.
    """
    labels = ", ".join(_cell(label) for label in properties)
    return " | ".join(filter(None, (operation, title, labels)))


def _cell(label: LabelledParameter) -> str:
    name = label.parameter.strip("_").replace("_", " ")
    return label.label if label.label.lower() == name else f"{label.label}={label.parameter}"
