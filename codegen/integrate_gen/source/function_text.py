"""A method from its text, of which as little is parsed as is asked.

Most headers have a line for each parameter, and an SDK has most of those lines in many headers:
each is parsed once. What is not written so is for its syntax tree to tell.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

from integrate_gen.model.sdk import ParameterKind

from .body_text import TextBody
from .functions import (
    Function,
    Header,
    StatedParameter,
    stated_parameters,
)
from .parser import Parser
from .text import Text

_DEFINITION = re.compile(rb"^([ \t]*)(async[ \t]+)?def[ \t]+(\w+)[ \t]*\(", re.M)
_REST = rb"\)[ \t]*(?:->[ \t]*(?P<returns>[^#\n]+?|[^#:]+)[ \t]*)?:(?:[ \t]*\.\.\.)?[ \t]*(?=\n)"
_CLOSED = re.compile(rb"\n[ \t]*" + _REST)
_ON_ONE_LINE = re.compile(rb"(?P<parameters>[^#\n]*)" + _REST)
_IS_A_NAME = re.compile(rb"\w+(?:\.\w+)*+")
_KEYWORDS_FOLLOW = (ParameterKind.KEYWORD_ONLY, ParameterKind.VAR_POSITIONAL)


def function_of(text: bytes, parser: Parser) -> Function | None:
    """The function that a text defines; None where that is not plainly written.

    Args:
        text: The definition with its decorators, as it is in its class.
        parser: Parses the body.
    """
    head = _DEFINITION.search(text)
    try:
        found = _header(text, head) if head else None
    except (SyntaxError, ValueError):  # it was taken apart in the wrong place
        return None
    if found is None:
        return None
    header, body = found
    return Function(header, TextBody(body, parser))


def _header(text: bytes, head: re.Match[bytes]) -> tuple[Header, bytes] | None:
    """A header and the text below it; None where the header does not end plainly.

    Raises:
        SyntaxError: what should be a parameter or a type is none.
        ValueError: likewise.
    """
    start = head.end()
    by_lines = text.startswith(b"\n", start)
    if by_lines:
        start = text.find(b"\n%b)" % head[1], start)
    close = (_CLOSED if by_lines else _ON_ONE_LINE).match(text, start) if start >= 0 else None
    if close is None:
        return None
    header = Header(
        name=head[3].decode(),
        is_async=head[2] is not None,
        decorators=_decorators(text[: head.start()], head[1]),
        parameters=(
            tuple(_by_lines(text[head.end() + 1 : start]))
            if by_lines
            else _parameters(close["parameters"], keywords=False)
        ),
        returns=_annotation(close["returns"]) if close["returns"] else None,
        line=text.count(b"\n", 0, head.start()),
    )
    return header, text[close.end() :]


def _by_lines(text: bytes) -> Iterator[StatedParameter]:
    """Parameters that begin lines of one indent each."""
    keywords = False
    first = True
    for line in map(bytes.strip, _starts_of_lines(_margin(text)).split(text)):
        if line == b"*,":
            keywords = True
            continue
        if line.startswith(b"#") and b"\n" not in line:
            continue
        for parameter in _parameters(line, keywords=keywords and not line.startswith(b"**")):
            keywords = keywords or parameter.kind in _KEYWORDS_FOLLOW
            if parameter.kind is ParameterKind.POSITIONAL_ONLY and not first:
                raise ValueError("those of the lines above are as well")
            yield parameter
        first = False


def _margin(text: bytes) -> bytes:
    return text[: len(text) - len(text.lstrip(b" \t"))]


@cache
def _starts_of_lines(indent: bytes) -> re.Pattern[bytes]:
    """Before the lines of an indent that go on with nothing above, by what they begin with."""
    return re.compile(rb"\n(?=%b[\w*/#])" % indent)


@cache
def _parameters(text: bytes, *, keywords: bool) -> tuple[StatedParameter, ...]:
    """The parameters in a text.

    Args:
        text: As it is in a header.
        keywords: They are given by keyword only.
    """
    source = b"def _(%b\n%b\n): 0" % (b"*, " if keywords else b"", text)
    (node,) = ast.parse(source).body
    if not isinstance(node, ast.FunctionDef) or node.returns:
        raise ValueError("the text says more than parameters")
    return tuple(stated_parameters(node.args, Text(source)))


@cache
def _decorators(text: bytes, indent: bytes) -> tuple[ast.expr, ...]:
    """The decorators in a text that stands above a definition of an indent."""
    if not text.strip():
        return ()
    (outer,) = ast.parse(b"class _:\n%b%bdef _(): 0" % (text, indent)).body
    assert isinstance(outer, ast.ClassDef)
    (node,) = outer.body
    if not isinstance(node, ast.FunctionDef):
        raise ValueError("the text says more than decorators")
    return tuple(node.decorator_list)


@cache
def _annotation(text: bytes) -> str:
    if _IS_A_NAME.fullmatch(text):
        return text.decode()
    node = ast.parse(b"(%b)" % text, mode="eval").body
    return ast.unparse(node) if b"\n" in text else text.decode()
