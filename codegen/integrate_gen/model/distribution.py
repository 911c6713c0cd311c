"""Metadata of the distribution that a package is published as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

_Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]+$")]
_Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$")]
_Version = Annotated[
    str, StringConstraints(pattern=r"^\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?$")
]
_Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s\x00-\x1f\x7f]+$")]

COMMON_CLASSIFIERS = (
    "Framework :: AsyncIO",
    "Intended Audience :: Developers",
    "Programming Language :: Python :: 3",
    "Typing :: Typed",
)
"""Classifiers of every generated package."""


class Metadata(BaseModel):
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

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    name: _Name | None = None
    version: _Version = "0.1.0"
    description: _Line | None = None
    license: _Line | None = None
    authors: Sequence[Mapping[_Line, _Line]] = ()
    classifiers: Sequence[_Line] = ()
    urls: Mapping[_Line, _Url] = Field(default_factory=dict)
