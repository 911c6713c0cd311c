"""Forms as browsers send them, read up to a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from integrate_runtime.base.errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

_LARGEST = 4 * 1024 * 1024


async def read_form(request: Request) -> Mapping[str, str]:
    """Return the fields of a form.

    Raises:
        InvalidArgument: If it is too large.
    """
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST:
            raise InvalidArgument("The form is larger than 4 MiB.", "form")
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
