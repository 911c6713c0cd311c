"""Methods that return namespaces, beside API methods with an async suffix."""

import warnings
from collections.abc import Awaitable, Callable

OnUnknown = Callable[[str], Awaitable[None]]


class Item:
    def __init__(self, cart: str, sid: str) -> None: ...

    async def remove_async(self) -> bool: ...


class Items:
    def __init__(self, cart: str) -> None: ...

    async def list_async(self) -> list[str]: ...

    def __call__(self, sid: str) -> Item: ...

    def get(self, sid: str) -> Item:
        return self(sid)


class Note:
    """Data without async methods."""

    def text(self) -> str: ...


class StripeObject:
    """Base of results, which the codec knows by this name."""


class Event(StripeObject):
    async def list_async(self) -> list[str]: ...


class Handler:
    async def handle_async(self, payload: str) -> None: ...


class Shop:
    def items(self, cart: str, sid: str = None):
        """Return a namespace by the last line, without the second parameter."""
        made = Items(cart)
        if sid is not None:
            return made(sid)
        return made

    def stated(self, cart: str, *, fresh: bool = False) -> Items: ...

    def either(self, cart: str):
        if cart:
            return Items(cart)
        return None

    def broken(self, cart: str):
        made = Items(cart)
        return made(cart)

    def note(self) -> Note: ...

    @property
    def old(self) -> Items:
        """Deprecated: use ``stated``."""
        warnings.warn("old is deprecated. Use current instead.", DeprecationWarning, stacklevel=2)
        return Items("")

    @property
    def current(self) -> Items:
        return Items("")


class Client:
    def __init__(self) -> None:
        self.shop = Shop()

    def wishes(self, owner: str) -> Items: ...

    def construct_event(self, payload: str) -> Event: ...

    def event_handler(self, on_unknown: OnUnknown) -> Handler: ...
