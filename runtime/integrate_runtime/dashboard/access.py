"""Access to the dashboard: its token, the names of its host, and headers that browsers enforce."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from integrate_runtime.base.errors import InvalidArgument

from .addresses import web_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
"""Names of this machine that no other machine can have."""

LINKS = "/runs/"
"""Beginning of the paths of pages for people who have a link, and not the dashboard's token."""

_TOKEN = "token"
# Pictures of properties come from the web; nothing else does.
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' https:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Under a stricter one, browsers do not tell where a form comes from.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Rules for the requests that a dashboard accepts.

    Attributes:
        hosts: Names under which browsers may address it.
        port: Its port.
        token: Secret in the address that is printed once.
    """

    hosts: frozenset[str]
    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)

    @property
    def cookie(self) -> str:
        """Name of the cookie; cookies of one host are shared by all of its ports."""
        return f"integrate-{self.port}"

    @property
    def session(self) -> str:
        """Value of the cookie."""
        return self._derived("session")

    @property
    def form_token(self) -> str:
        """Value that every form carries, so that no other page can submit one."""
        return self._derived("form")

    def is_token(self, token: str) -> bool:
        """Whether a text is the token."""
        return _equal(token, self.token)

    def is_form_token(self, token: str) -> bool:
        """Whether a text is the value that forms carry."""
        return _equal(token, self.form_token)

    def _derived(self, purpose: str) -> str:
        return hmac.digest(self.token.encode(), purpose.encode(), "sha256").hex()


def access_for(host: str, port: int, url: str | None = None) -> Access:
    """Return the access to a dashboard.

    Args:
        host: Name or address that it listens on.
        port: Port that it listens on.
        url: Address under which others reach it; None if there is none.

    Raises:
        InvalidArgument: If the URL is none of the web.
    """
    hosts = LOOPBACK | {host.lower()}
    if url is None:
        return Access(hosts, port)
    name = _host_name(urlsplit(url).netloc) if web_address(url) is not None else ""
    if not name:
        raise InvalidArgument(
            f"{url!r} is no address of a dashboard: pass one such as https://runs.example.com.",
            "url",
        )
    return Access(hosts | {name}, port)


class Guard:
    """Middleware that refuses who may not use the dashboard, and sets headers on every answer.

    Args:
        app: The dashboard.
        access: Who may use it.
    """

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self._app)(scope, receive, send_with_headers)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        # A page of another site whose name was made to resolve to this machine has its own name.
        if _host_name(headers.get("host", "")) not in self._access.hosts:
            return PlainTextResponse(
                "This is not an address of the dashboard: use the one that it printed.", 421
            )
        if scope["path"].startswith("/assets/"):
            return None
        if scope["path"].startswith(LINKS):
            return self._foreign(scope, headers)
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = next((value for name, value in query if name == _TOKEN), None)
        if given is not None and scope["method"] == "GET" and self._access.is_token(given):
            return self._signed_in(scope["path"], query)
        if not _equal(_cookie(headers, self._access.cookie), self._access.session):
            return PlainTextResponse(
                "Sign in with the address that `integrate dashboard` printed; it holds the token.",
                401,
            )
        return self._foreign(scope, headers)

    def _foreign(self, scope: Scope, headers: Headers) -> Response | None:
        """Refuse what a page of another site sends."""
        if scope["method"] != "GET" and not _is_own_page(headers):
            return PlainTextResponse("Only the dashboard's own pages may do that.", 403)
        return None

    def _signed_in(self, path: str, query: Iterable[tuple[str, str]]) -> Response:
        """Keep the session in a cookie, and the token out of the browser's history."""
        rest = urlencode([item for item in query if item[0] != _TOKEN])
        # One slash only: two would name another host.
        target = "/" + path.lstrip("/") + (f"?{rest}" if rest else "")
        answer = RedirectResponse(target, 303)
        answer.set_cookie(
            self._access.cookie, self._access.session, httponly=True, samesite="strict"
        )
        return answer


def _host_name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _cookie(headers: Headers, name: str) -> str:
    try:
        cookie = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return cookie.value if cookie is not None else ""


def _is_own_page(headers: Headers) -> bool:
    """Whether a browser says that a page of this dashboard made the request."""
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != headers.get("host"):
        return False
    return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _equal(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())
