from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import deprecated

from gadgets.models import MISSING, Missing

if TYPE_CHECKING:
    import datetime as _dt

    from gadgets.client import Gadgets
    from gadgets.models import Box, Label


class _Resource:
    def __init__(self, client: Gadgets) -> None:
        self._client = client

    async def close(self) -> None:  # inherited, but an API method
        """POST /close"""


class Boxes(_Resource):
    async def get(self, key: str, /, *, since: _dt.datetime | None = None) -> Box:
        return await self._client.request("GET", f"/boxes/{key}")

    @overload
    async def list(self, *, kind: Literal["a"], limit: int = ...) -> list[Box]: ...
    @overload
    @deprecated("use kind a")
    async def list(self, *, kind: Literal["b"], limit: int = ...) -> list[Label]: ...
    async def list(self, *, kind: str, limit: int = 10) -> list[Box] | list[Label]:
        return await self._client.request("GET", "/boxes")

    @deprecated("gone next year")
    async def label(
        self, task_options: "list[Label]", type: Label | Missing = MISSING, *, task_key: int = 3
    ) -> Label:
        """Labels a box.

        See also: https://gadgets.example/label
        """
        path = "/labels"
        return await self._client.request("POST", path)

    def local(self) -> int:
        return 1


class Crates(_Resource):
    boxes: Boxes

    @property
    def inner(self) -> Boxes:
        return Boxes(self._client)

    @property
    def crates(self) -> Crates:  # leads back to its own class
        return self

    async def import_(self, **fields: object) -> None: ...
