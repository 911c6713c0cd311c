"""The choice of the parameters that a task shows as properties."""

from __future__ import annotations

import pytest
from integrate_gen.model.package import LabelledParameter
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.policy.properties import (
    ParameterFacts,
    PropertyRules,
    is_scalar,
    properties,
    union_of,
)
from integrate_gen.titles.tables import LabelsError
from integrate_gen.titles.vocabulary import Vocabulary

from tests.support.review_table import row

PLAIN = Vocabulary.load({})
RULES = PropertyRules.load({})


def facts(*signature: str) -> tuple[ParameterFacts, ...]:
    """Parse parameters written ``name: annotation``, optional ones with ``= ...``."""
    parsed: list[ParameterFacts] = []
    for text in signature:
        declared, _, default = text.partition(" = ")
        name, _, annotation = declared.partition(": ")
        parsed.append(ParameterFacts(name, annotation, not default))
    return tuple(parsed)


def shown(http: str, *signature: str, rules: PropertyRules = RULES, operation: str = "") -> str:
    """Return the names of the chosen parameters, in order."""
    chosen = properties(http, facts(*signature), PLAIN, rules, operation)
    return " ".join(label.parameter for label in chosen)


@pytest.mark.parametrize(
    ("http", "signature", "expected"),
    [
        # Path parameters, required scalars, and optional ones that distinguish calls.
        ("GET /a/{owner}/{repo}", ["owner: str", "repo: str", "draft: bool = ..."], "owner repo"),
        ("", ["model: str", "seed: int = ...", "user: str = ..."], "model"),
        ("", ["title: str | int", "state: Missing[str] = ..."], "title state"),
        ("GET /d/{dir}", ["dir_: str"], "dir_"),
        # Without annotations, those that identify an object by their name.
        ("", ["album_id: ", "market: ", "api_key: ", "limit: = ..."], "album_id"),
        ("", ["title: ", "watchers: ", "state:  = ..."], "title state"),
        # Of a namespace's arguments, those that it requires or that identify an object.
        (
            "",
            ["index().uid: str", "index().plugins: P = ...", "index().zone: str = ..."],
            "index().uid",
        ),
        (
            "",
            ["issue().issue: ", "issue().id:  = ...", "issue().expand:  = ..."],
            "issue().issue issue().id",
        ),
        # Values other than scalars are left out, required or not.
        ("", ["data: X", "names: list[str]", "name: dict[str, str] = ..."], ""),
        # Secrets, long texts, headers and paging are hidden at any position ...
        ("GET /a/{code}", ["code: str"], ""),
        ("", ["body: str", "prompt: str", "page: str", "per_page: int"], "per_page"),
        ("", ["token: str", "access_token: str", "client_secret: str", "encrypted_value: str"], ""),
        ("", ["password: str | None", "api_key: str", "webhook_url: str"], ""),
        # ... but a choice of literals, and a secret's name, hide nothing.
        ("", ["content: Literal['+1', '-1']", "secret_name: str"], "content secret_name"),
        # Above the limit, path parameters come first, then required ones, in the signature's order.
        (
            "GET /{f}/{g}",
            ["name: str = ...", "a: str", "b: str", "c: str", "d: str", "f: str", "g: str"],
            "a b c d f g",
        ),
    ],
)
def test_choice(http: str, signature: list[str], expected: str) -> None:
    assert shown(http, *signature) == expected


def test_a_listing_shows_its_filters() -> None:
    signature = [
        "owner: str",
        "milestone: Missing[str] = ...",
        "labels: Missing[Union[str, list[str]]] = ...",
        "statuses: SequenceNotStr[Literal['open']] | Omit = ...",
        "metadata: dict[str, str] = ...",
        "sort: str = ...",
        "direction: Literal['asc', 'desc'] = ...",
        "since: Missing[_dt.datetime] = ...",
        "assignee: str = ...",
        "creator: str = ...",
        "per_page: int = ...",
        "page: int = ...",
        "pageSize: int = ...",
        "access_token: str = ...",
    ]
    http = "GET /orgs/{owner}/issues"
    assert shown(http, *signature) == "owner"
    filtered = properties(http, facts(*signature), PLAIN, RULES, is_listing=True)
    assert [label.parameter for label in filtered] == [
        "owner",
        "milestone",
        "labels",
        "statuses",
        "sort",
        "direction",
        "since",
        "assignee",
        "creator",
    ]


def test_provider_rules() -> None:
    rules = PropertyRules.load(
        {"show": ["key"], "hide": ["name"], "operations": {"a.b": ["text"], "a.c": ["gone"]}}
    )
    signature = ["key: str", "name: str", "text: str = ..."]
    assert shown("", *signature, rules=rules) == "key"
    assert shown("", *signature, rules=rules, operation="a.b") == "text"
    with pytest.raises(LabelsError) as caught:
        shown("", *signature, rules=rules, operation="a.c")
    assert str(caught.value) == "properties.operations.a.c: there is no parameter gone."


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("str", True),
        ("Missing[str]", True),
        ("Missing[Union[str, None]]", True),
        ("Union[Literal['a'], str]", True),
        ("Optional[int]", True),
        ("str | NotGiven", True),
        ("Annotated[str, 'doc']", True),
        ("Annotated[StrictStr, Field(description='x')]", True),
        ("Optional[Annotated[StrictInt, Field(ge=1)]]", True),
        ("Missing[_dt.datetime]", True),
        ("None", False),
        ("list[str]", False),
        ("Missing[Union[str, list[str]]]", False),
        ("Model", False),
        ("", False),
    ],
)
def test_scalars(annotation: str, expected: bool) -> None:
    assert is_scalar(annotation) is expected


def test_union_of_overloads() -> None:
    def parameter(name: str, annotation: str, default: str = "") -> Parameter:
        return Parameter(
            name,
            ParameterKind.KEYWORD_ONLY,
            TypeExpr(annotation),
            TypeExpr(default) if default else None,
        )

    first = Signature((parameter("owner", "str"), parameter("data", "BodyType")))
    second = Signature(
        (
            parameter("owner", "str"),
            parameter("data", "UnsetType", "UNSET"),
            parameter("title", "str"),
        )
    )
    assert union_of([first, second]) == (
        ParameterFacts("owner", "str", required=True),
        ParameterFacts("data", "UnsetType", required=False),
        ParameterFacts("title", "str", required=True),
    )


def test_review_row() -> None:
    labels = (LabelledParameter("Owner", "owner"), LabelledParameter("Pull Request", "pull_number"))
    expected = "pulls.get | Get Pull Request | Owner, Pull Request=pull_number"
    assert row("pulls.get", "Get Pull Request", labels) == expected
    assert row("meta.get_zen", "Get Zen", ()) == "meta.get_zen | Get Zen"
