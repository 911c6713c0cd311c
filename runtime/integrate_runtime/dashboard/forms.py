"""Forms as browsers send them, read up to a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from integrate_runtime.base.errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request


async def read_form(request: Request, largest: int) -> Mapping[str, str]:
    """Return the fields of a form.

    Args:
        request: Request that submits it.
        largest: Maximum number of bytes.

    Raises:
        InvalidArgument: If it is larger.
    """
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > largest:
            raise InvalidArgument(f"The form is larger than {largest:,} bytes.", "form")
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
