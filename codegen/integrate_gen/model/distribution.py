"""Metadata of the distribution that a package is published as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from .table import Table

Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]+$")]
DistributionName = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$")
]
Version = Annotated[
    str, StringConstraints(pattern=r"^\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?$")
]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s\x00-\x1f\x7f]+$")]

COMMON_CLASSIFIERS = (
    "Framework :: AsyncIO",
    "Intended Audience :: Developers",
    "Programming Language :: Python :: 3",
    "Typing :: Typed",
)
"""Classifiers of every generated package."""


class Metadata(Table):
    """The ``distribution`` table of a provider, or of the whole project.

    Attributes:
        name: Name of the distribution; by default that of the package with hyphens.
        version: Version of the distribution.
        description: Summary in one line; by default it names the SDK.
        license: SPDX expression of the licence; by default none is stated.
        authors: Name and, if they are to be published, address of each author.
        classifiers: Classifiers besides those of every generated package.
        urls: Addresses by label, such as ``Source``.
    """

    name: DistributionName | None = None
    version: Version = "0.1.0"
    description: Line | None = None
    license: Line | None = None
    authors: Sequence[Mapping[Line, Line]] = ()
    classifiers: Sequence[Line] = ()
    urls: Mapping[Line, Url] = Field(default_factory=dict)
