"""Links from tasks to the documentation of their API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from .table import Table

_URL_CHARACTER = r"[^\s\"'`\\{}]"
PageAddress = Annotated[str, StringConstraints(pattern=rf"^https?://{_URL_CHARACTER}+$")]
PageTemplate = Annotated[
    str, StringConstraints(pattern=rf"^(https?://({_URL_CHARACTER}|\{{(namespaces|method)\}})+)?$")
]
Separator = Annotated[str, StringConstraints(pattern=rf"^{_URL_CHARACTER}+$")]


class ApiReference(Table):
    """The addresses of an API's documentation.

    Attributes:
        url: Address of a page. ``{namespaces}`` and ``{method}`` stand for the names of a task, if
            each has a page of its own.
        separator: Text between the names of ``{namespaces}``.
        pages: Address of an operation's own page, by operation (glob), in place of ``url``.
    """

    url: PageTemplate = ""
    separator: Separator = "/"
    pages: Mapping[str, PageAddress] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _has_an_address(self) -> ApiReference:
        if not self.url and not self.pages:
            raise ValueError("there must be an url, or pages")
        return self

    def link(self, namespaces: Sequence[str], method: str, http: str) -> str:
        """Return the link of a task; empty for one without a page, as it is no call of the API."""
        for glob, page in self.pages.items():
            if fnmatchcase(".".join((*namespaces, method)), glob):
                return page
        if "{" in self.url and not http:
            return ""
        return self.url.format(namespaces=self.separator.join(namespaces), method=method)
