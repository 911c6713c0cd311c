"""A method that is read from its text is what its syntax tree says."""

from __future__ import annotations

import ast
import textwrap

import pytest
from integrate_gen.source.body_text import TextBody
from integrate_gen.source.docstring_facts import read_deprecation
from integrate_gen.source.function_text import function_of
from integrate_gen.source.functions import Function, FunctionNode, parsed_function
from integrate_gen.source.http import read_http, says_request
from integrate_gen.source.parser import Parser
from integrate_gen.source.text import Text

BY_LINES = """\
    @overload
    @deprecated("soon")
    async def create(
        self,
        *,
        # What the SDK says of the next.
        size: Union[
            str,
            Literal["auto", "1024x1024"],
            None,
        ]
        | Omit = omit,
        name: str = "a, b",  # and behind it
        tags: dict[str, "Tag"] = {"#": 1},
        **rest: object,
    ) -> Issue: ...
"""

BEHIND_A_STAR = """\
    def add(
        self,
        first: int = 1,
        *others: int,
        last: str,
    ) -> None:
        return None
"""

RETURNS_ON_LINES = """\
    def get(
        self, uid: str, *, full: bool = False
    ) -> (
        Issue
        | None
    ):
        return self._get(uid)
"""

ON_ONE_LINE = """\
    async def list(self, page: int = 1, *, size: int) -> dict[str, tuple[()]]:
        return await self._get("/all")
"""

PARENTHESES = """\
    def get(self) -> (Issue):
        ...
"""

PLAIN = [BY_LINES, BEHIND_A_STAR, RETURNS_ON_LINES, ON_ONE_LINE]

TRAILING_COMMENT = """\
    def get(
        self,
    ) -> Issue:  # as: it is
        ...
"""

POSITIONAL_ONLY = """\
    def get(
        self,
        uid: str,
        /,
        name: str,
    ) -> Issue:
        ...
"""

POSITIONAL_ONLY_BELOW = """\
    def get(
        self,
        uid: str, /,
    ) -> Issue:
        ...
"""

AT_ITS_MARGIN = """\
    def get(
        self, uid=(
    1)):
        return uid
"""


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_header_is_read_line_by_line(text: str) -> None:
    found = function_of(text.encode(), Parser())
    assert found
    assert stated(found) == stated(from_tree(text))


@pytest.mark.parametrize(
    "text",
    [
        PARENTHESES,
        TRAILING_COMMENT,
        POSITIONAL_ONLY,
        POSITIONAL_ONLY_BELOW,
        AT_ITS_MARGIN,
        "    def get(self): return 1\n",
        "    get = None\n",
    ],
)
def test_any_other_is_left_to_its_syntax_tree(text: str) -> None:
    assert function_of(text.encode(), Parser()) is None


def test_of_the_header_nothing_is_parsed_and_of_the_body_what_is_asked() -> None:
    parser = Parser()
    found = function_of(ON_ONE_LINE.encode(), parser)
    assert found
    assert parser.parsed == 0
    assert read_http(found.body.requests) == "GET /all"
    assert 0 < parser.parsed < len(ON_ONE_LINE)


WARNS = """\
    def get(self, uid: str) -> str:
        warnings.warn("Use find.", DeprecationWarning)
        return self.request("GET", "/items")
"""


def test_a_function_says_the_same_however_it_was_read() -> None:
    (node,) = ast.parse(textwrap.dedent(WARNS)).body
    assert isinstance(node, FunctionNode)
    read = [function_of(WARNS.encode(), Parser()), from_tree(WARNS), parsed_function(node)]
    for function in read:
        assert function
        assert read_deprecation(function) == "Use find."
        assert says_request(function.body.text)
        assert read_http(function.body.requests) == "GET /items"


@pytest.mark.parametrize(
    ("text", "docstring"),
    [
        ('\n        """One line."""\n        return 1\n', "One line."),
        ('\n        """Two\n        ""lines.\n        """\n', 'Two\n        ""lines.\n        '),
        ("\n        return 1\n", ""),
        ("\n\n", ""),
        ('\n        """With a \\\\ in it."""\n', "With a \\ in it."),
        ('\n        r"""Raw \\w."""\n', "Raw \\w."),
        ("\n        'Short.'\n        return 1\n", "Short."),
    ],
)
def test_a_docstring_is_read_however_it_is_written(text: str, docstring: str) -> None:
    assert body(text).docstring == docstring
    assert len(body(text).statements) == text.count("return")


SENDS = '''
        """Send it.

            example(
                key=call(
            """
        if not uid:
            raise ValueError(f"{uid!r} is no id")
        return await self._post(
            path_template("/items/{uid}", uid=uid),
            body=await transform(
                {
                    "name": name,
                },
                Params,
            ),
            options=make_options(
                extra=extra,

                timeout=timeout,
            ),
            cast_to=Item,
            method=(
                "put"
            ),
        )
'''


def test_arguments_that_say_no_request_are_not_parsed() -> None:
    for statements, count in ((body(SENDS).statements, 2), (body(SENDS).requests, 1)):
        assert len(statements) == count
        code = ast.unparse(ast.Module(statements, []))
        assert "transform" not in code
        assert "make_options" not in code
        assert read_http(statements) == "PUT /items/{uid}"


IN_AN_ARGUMENT = """
        return wrap(
            answer=self._get(
                "/items"
            ),
        )
"""

CLOSED_AMONG_ITS_ARGUMENTS = """
        return self._get(
            "/items",
            body=transform(
                1),
            )
"""

A_STATEMENT_LIKE_AN_ARGUMENT = """
        if uid:
            names=[
                uid
            ]
        return self._get("/items")
"""


IN_A_NAME = """
        path = "/items"
        return self._get(path)
"""

IN_A_BRANCH = """
        if uid:
            return uid
        else:
            return self._get("/items")
"""


@pytest.mark.parametrize(
    "text",
    [
        IN_AN_ARGUMENT,
        CLOSED_AMONG_ITS_ARGUMENTS,
        A_STATEMENT_LIKE_AN_ARGUMENT,
        IN_A_NAME,
        IN_A_BRANCH,
    ],
)
def test_a_request_is_found_however_its_call_is_laid_out(text: str) -> None:
    assert read_http(body(text).requests) == "GET /items"
    assert read_http(body(text).statements) == "GET /items"


IN_A_DOCSTRING = '''
        r"""How to call it:

            call(
                key=f(
                    1
                ),
            )
        """
        return 1
'''


def test_what_a_docstring_shows_is_no_argument() -> None:
    assert "key=f(" in body(IN_A_DOCSTRING).docstring


def test_a_body_that_is_no_syntax_says_nothing() -> None:
    found = body("\n    return ( '/items'\n")
    assert (found.statements, found.requests, found.docstring) == ([], [], "")


def body(text: str) -> TextBody:
    return TextBody(text.encode(), Parser())


def from_tree(text: str) -> Function:
    source = f"class _:\n{text}"
    (cls,) = ast.parse(source).body
    assert isinstance(cls, ast.ClassDef)
    (node,) = cls.body
    assert isinstance(node, FunctionNode)
    return parsed_function(node, Text(source.encode()))


def stated(function: Function) -> tuple[object, ...]:
    header = function.header
    return (
        (header.name, header.is_async, header.returns, header.line, header.is_overload),
        [ast.dump(decorator) for decorator in header.decorators],
        [(p.name, p.kind, p.annotation, p.default) for p in header.parameters],
    )
