"""HTTP requests that a function's body states: their verbs and paths."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from integrate_gen.expressions.names import last_name

from .texts import Texts

VERBS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
"""Verbs of HTTP."""

_LEAVES = (ast.Name, ast.Constant, ast.expr_context)
# The path is copied into docstrings, so it must not contain anything that ends a docstring.
_PATH = re.compile(r"/?[^\s\"'`\\]+")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SERVER = re.compile(r"^(?:https?://[^/]+|\{[\w.]*(?:url|base|host|prefix|endpoint)[\w.]*\}(?=/))")
_VERB_KEYWORDS = frozenset({"http_method", "http_verb", "method", "verb"})
_PATH_KEYWORDS = frozenset(
    {"api_url", "endpoint", "path", "resource_path", "route", "uri", "url", "url_path"}
)
# Methods of mappings: ``kwargs.pop("options", "/")`` sends nothing.
_OF_MAPPINGS = frozenset({"get", "pop", "setdefault"})
# Parts of the names of functions that take a verb, whatever their path.
_SENDING = ("call", "execute", "fetch", "perform", "request", "send")


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the source states it.

    Attributes:
        verb: The verb in capitals.
        path: The path with its parameters in braces; empty if it is unknown.
    """

    verb: str
    path: str = ""

    def __str__(self) -> str:
        return f"{self.verb} {self.path}".strip()


UNKNOWN = Request("")
"""A request of which the source does not even state the verb."""


def read_http(
    body: Sequence[ast.stmt],
    parameters: Sequence[str],
    constants: Mapping[str, object] = MappingProxyType({}),
) -> str:
    """Return the request that a function's body states as ``VERB /path``, or empty.

    The path is left out if it is unknown. The result is empty if the body states requests with
    several verbs, or also calls public methods of its object, which may send others.

    Args:
        body: The statements of the function.
        parameters: Names of its parameters, the object itself included.
        constants: Values of the names in its module.
    """
    texts = Texts(body, {name: f"{{{name}}}" for name in parameters}, constants)
    requests: list[Request] = []
    for call in calls_in(body):
        request = stated_request(call, texts)
        if request is not None:
            requests.append(request)
        elif parameters and is_public_method_of(parameters[0], call):
            return ""
    return str(only_request(requests) or "")


def only_request(requests: Iterable[Request]) -> Request | None:
    """Return the first request with a path; None if there is none, or if the verbs differ.

    A request of unknown verb differs from all others.
    """
    found = list(requests)
    if UNKNOWN in found or len({request.verb for request in found}) != 1:
        return None
    return next((request for request in found if request.path), found[0])


def stated_request(call: ast.Call, texts: Texts) -> Request | None:
    """Return the request that a call states, or None.

    The verb is an argument, as in ``request("GET", "/forms")`` and ``Request(path, verb="get")``,
    or the name of a method of ``self`` that takes a path, as in ``self._get("/forms")``.

    Args:
        call: The call.
        texts: Texts of the function that makes it.
    """
    stated = [keyword.value for keyword in call.keywords if keyword.arg in _VERB_KEYWORDS]
    if stated:
        verb = _verb(stated[0], texts)
        return Request(verb, path_argument(call, texts, 0)) if verb else None
    return _verb_among_arguments(call, texts) or _named_for_its_verb(call, texts)


def is_of_unknown_verb(call: ast.Call, texts: Texts) -> bool:
    """Whether a call sends a verb that its function does not state: ``request(method, url)``.

    Args:
        call: The call.
        texts: Texts of the function that makes it.
    """
    name = last_name(call.func).lower()
    if not any(part in name for part in _SENDING):
        return False
    named = [keyword.value for keyword in call.keywords if keyword.arg in _VERB_KEYWORDS]
    verbs = named or [argument for argument in call.args[:2] if _is_variable_of_verb(argument)]
    return any(isinstance(verb, ast.Name) and _is_unknown(texts.of(verb)) for verb in verbs)


def path_argument(call: ast.Call, texts: Texts, *positions: int) -> str:
    """Return the path among the arguments of a call; empty if it is unknown.

    Args:
        call: The call.
        texts: Texts of the function that makes it.
        positions: Positions at which the path may be, unless a keyword names it.
    """
    nodes = [keyword.value for keyword in call.keywords if keyword.arg in _PATH_KEYWORDS]
    nodes += [call.args[position] for position in positions if 0 <= position < len(call.args)]
    return next(filter(None, (_path(texts.of(node)) for node in nodes)), "")


def calls_in(body: Sequence[ast.stmt]) -> Iterator[ast.Call]:
    """Yield the calls in statements, outer ones first, in half the time of ``ast.walk``."""
    for statement in body:
        level: list[ast.AST] = [statement]
        while level:
            below: list[ast.AST] = []
            for node in level:
                if isinstance(node, ast.Call):
                    yield node
                for name in node._fields:
                    value: object = getattr(node, name)
                    if isinstance(value, list):
                        items = cast("list[object]", value)
                        below += [item for item in items if isinstance(item, ast.AST)]
                    elif isinstance(value, ast.AST) and not isinstance(value, _LEAVES):
                        below.append(value)
            level = below


def is_public_method_of(receiver: str, call: ast.Call) -> bool:
    """Whether a call is that of a public method of the object with a name, such as ``self``."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=name), attr=method):
            return name == receiver and not method.startswith("_")
        case _:
            return False


def _is_variable_of_verb(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in _VERB_KEYWORDS


def _is_unknown(text: str) -> bool:
    return not text or _PLACEHOLDER.fullmatch(text) is not None


def _verb(node: ast.expr, texts: Texts) -> str:
    """Return the verb that an argument states: ``"get"`` or ``Method.GET``; otherwise empty."""
    verb = node.attr if isinstance(node, ast.Attribute) else texts.of(node).upper()
    return verb if verb in VERBS else ""


def _verb_among_arguments(call: ast.Call, texts: Texts) -> Request | None:
    """Read ``request("GET", "/forms")`` and ``call_api("/forms", "GET")``."""
    for position, argument in enumerate(call.args):
        verb = _verb(argument, texts)
        if not verb:
            continue
        path = path_argument(call, texts, position + 1, position - 1)
        name = last_name(call.func).lower()
        sends = any(part in name for part in _SENDING)
        is_request = sends or ("/" in path and name not in _OF_MAPPINGS)
        return Request(verb, path) if is_request else None
    return None


def _named_for_its_verb(call: ast.Call, texts: Texts) -> Request | None:
    """Read ``self._get("/files")`` and ``self._client.post("/files", body)``."""
    if not (isinstance(call.func, ast.Attribute) and call.args and _is_of_self(call.func.value)):
        return None
    verb = call.func.attr.strip("_").partition("_")[0].upper()
    text = texts.of(call.args[0])
    return Request(verb, _path(text)) if verb in VERBS and text.startswith("/") else None


def _is_of_self(node: ast.expr) -> bool:
    """Whether an expression starts at ``self``: ``self._client.files``, for one."""
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id == "self"


def _path(text: str) -> str:
    """Return the path in a text, without its server; empty if it is none.

    A query is a part of the path only if its source states all of it: ``/responses?beta=true``.
    """
    path, mark, query = _SERVER.sub("", text).partition("?")
    if not _PLACEHOLDER.search(query):
        path += mark + query
    is_known = bool(_PLACEHOLDER.sub("", path))
    return path if is_known and _PATH.fullmatch(path) else ""
