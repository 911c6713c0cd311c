"""``Answer``: a task's result together with the HTTP response that it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import NoData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .http_result import HttpResult

DataT_co = TypeVar("DataT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Answer(Generic[DataT_co]):
    """Answer of an API to one call.

    Attributes:
        response: The HTTP response.
        value: The method's result; None if the response cannot be read as one.
        refusal: Reason why the response cannot be read as the method's result, if it cannot.
    """

    response: HttpResult
    value: Any = None
    refusal: str | None = None

    @property
    def data(self) -> DataT_co:
        """The method's result, as a task that calls the method returns it.

        Raises:
            NoData: If the response is not of the method's type, such as a diff.
        """
        if self.refusal is not None:
            raise NoData(self.refusal, self.status)
        return cast("DataT_co", self.value)

    @property
    def status(self) -> int:
        """HTTP status code."""
        return self.response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the response, with names in lower case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """Body of the response, decompressed."""
        return self.response.content

    @property
    def text(self) -> str:
        """The body decoded as UTF-8; invalid bytes become U+FFFD."""
        return self.response.text
