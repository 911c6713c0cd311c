"""Redaction of values and texts, and values that are kept."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Any
from urllib.parse import quote, quote_plus, urlencode

import pytest
from integrate_runtime import Property
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, REDACTED, Redaction, redaction_for

SECRET = "pl@nted/s3cret+é&=\"'\\ x"
TOKEN = "ghp_0123456789abcdefABCDEF0123456789abcd"


@pytest.mark.parametrize(
    ("value", "paths", "expected"),
    [
        ({"token": "s"}, [], {"token": REDACTED}),
        ({"Authorization": "s"}, [], {"Authorization": REDACTED}),
        ({"X-Api-Key": "s"}, [], {"X-Api-Key": REDACTED}),
        (
            {"accessToken": "s", "clientSecret": "s"},
            [],
            dict.fromkeys(("accessToken", "clientSecret"), REDACTED),
        ),
        ({"tokens_used": 3, "key": "k"}, [], {"tokens_used": 3, "key": "k"}),
        (
            {"token": "", "secret": None, "password": False},
            [],
            {"token": "", "secret": None, "password": False},
        ),
        ({"secret": {"a": 1}}, [], {"secret": REDACTED}),
        ({"token": 12}, [], {"token": REDACTED}),
        ({"config": {"secret": "s", "url": "u"}}, [], {"config": {"secret": REDACTED, "url": "u"}}),
        ([{"password": "s"}], [], [{"password": REDACTED}]),
        (
            [["Authorization", "s"], ["Accept", "*"]],
            [],
            [["Authorization", REDACTED], ["Accept", "*"]],
        ),
        ({"a": {"b": "s", "c": "t"}}, ["a.b"], {"a": {"b": REDACTED, "c": "t"}}),
        ({"a": [{"b": "s"}, {"b": "t"}]}, ["a.*.b"], {"a": [{"b": REDACTED}, {"b": REDACTED}]}),
        ({"a": ["s", "t"]}, ["a.1"], {"a": ["s", REDACTED]}),
        ({"a": "s"}, ["a.b"], {"a": "s"}),
        (
            {"data": {"credentials": ["s"]}, "other": ["t"]},
            ["credentials"],
            {"data": {"credentials": REDACTED}, "other": ["t"]},
        ),
        ("token", [], "token"),
        (3, [], 3),
    ],
)
def test_values(value: Any, paths: list[str], expected: object) -> None:
    before = json.dumps(value)
    assert Redaction(paths).json(value) == expected
    assert json.dumps(value) == before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nothing of note: a token, a key", None),
        ("https://x.io/a?access_token=s3&b=c", "https://x.io/a?access_token=*&b=c"),
        ("https://x.io/a?b=c&token=s3#top", "https://x.io/a?b=c&token=*"),
        (r"https://x.io/a?b=c\u0026token=s3\u0026d=e", r"https://x.io/a?b=c\u0026token=*\u0026d=e"),
        ("https://b.io/x.zip?sig=a%2Fb&se=1", "https://b.io/x.zip?sig=*&se=1"),
        (
            "?next=https%3A%2F%2Fx.io%3Ftoken%3Ds3%26a%3Db",
            "?next=https%3A%2F%2Fx.io%3Ftoken%3D*%26a%3Db",
        ),
        ("https://u:s3@github.com/a/b", "https://u:*@github.com/a/b"),
        (
            "git clone https://x-access-token:s3@github.com/a/b",
            "git clone https://x-access-token:*",
        ),
        ("https://0123456789abcdef0123@github.com/a", "https://*@github.com/a"),
        ("ssh://git@github.com/a/b", None),
        ("Authorization: Bearer s3 extra\nAccept: a", "Authorization: *\nAccept: a"),
        ("Cookie: a=s3; b=s4\r\nX: y", "Cookie: *\r\nX: y"),
        ("bad header 'Bearer abcdefgh12'", "bad header 'Bearer *'"),
        ("Basic dXNlcjpwYXNz0= failed", "Basic * failed"),
        ("Basic authentication failed", None),
        ('{"password": "two words", "a": 1}', '{"password": "*", "a": 1}'),
        ('{"password": "a \\" b", "a": 1}', '{"password": "*", "a": 1}'),
        ('{"payload": "{\\"token\\": \\"s3\\"}"}', '{"payload": "{\\"token\\": \\"*\\"}"}'),
        ('{"secret": {"a": ["b"]}, "token": [], "x": 1}', '{"secret": "*", "token": [], "x": 1}'),
        (
            '{"token": 12, "secret": null, "password": true}',
            '{"token": "*", "secret": null, "password": true}',
        ),
        ('{"to\\u006ben": "s3"}', '{"token": "*"}'),
        ('[{"TOKEN" : "s3"}, "token", {"key": "k"}]', '[{"TOKEN": "*"}, "token", {"key": "k"}]'),
        ('{"password": "cut off in the mid', '{"password": "*'),
        ("{'password': 's3', 'a': b'x'}", "{'password': '*', 'a': b'x'}"),
        ("token=null, secret: None", None),
        (f"bad credentials {TOKEN}!", "bad credentials *!"),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----*-----END RSA PRIVATE KEY-----",
        ),
        ("İstanbul TOKEN=s3", "İstanbul TOKEN=*"),
    ],
)
def test_text(text: str, expected: str | None) -> None:
    shown = NOTHING_KNOWN.text(text).replace(REDACTED, "*")
    assert shown == (text if expected is None else expected)


def test_rules_hold_in_text_that_is_json() -> None:
    text = '{"items": [{"key": "s", "n": [1, {"a": 2}]}, {"key": "t"}], "body": "b"}'
    redaction = Redaction(["items.*.key", "items.0.n.1", "body"])
    assert json.loads(redaction.text(text)) == {
        "items": [{"key": REDACTED, "n": [1, REDACTED]}, {"key": REDACTED}],
        "body": REDACTED,
    }


@pytest.mark.parametrize(
    "text", ["{", '{"token"', "]", "{]", '{"a": }}', "{,}", '"', "[" * 100, "{:"]
)
def test_text_that_is_not_quite_json(text: str) -> None:
    assert Redaction(["a"]).text(f'{text} {{"token": "s3"}}').count("s3") == 0
    Redaction(["a.*"]).text(text)


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        repr(SECRET),
        quote(SECRET),
        quote(SECRET, safe=""),
        quote_plus(SECRET),
        urlencode({"q": SECRET}),
        *(
            b64encode(f"{'u' * length}:{SECRET}{'v' * length}".encode()).decode()
            for length in range(4)
        ),
        *(urlsafe_b64encode(f"{'u' * length}{SECRET}".encode()).decode() for length in range(4)),
    ],
)
def test_a_known_secret_is_found_in_every_form(form: str) -> None:
    redaction = redaction_for((), {"password": SECRET, "list": [1]})
    shown = redaction.text(f"before {form} after")
    assert REDACTED in shown
    assert form.strip("\"'")[4:-4] not in shown
    assert shown.startswith("before ")
    assert shown.endswith(" after")
    assert redaction.json({"x": [form]}) != {"x": [form]}


def test_known_secrets_are_hidden() -> None:
    redaction = redaction_for(
        ["a.*"], {"a": {"b": "by-path-1"}, "headers": {"Authorization": "Bearer by-name-1"}}
    )
    assert redaction.text("by-path-1 and by-name-1") == f"{REDACTED} and {REDACTED}"
    assert redaction.with_values(["by-value-1"]).text("by-value-1 by-path-1").count(REDACTED) == 2
    assert redaction.with_values(["short"]).text("short") == "short"
    assert redaction_for((), {}) is NOTHING_KNOWN


def test_properties() -> None:
    known = NOTHING_KNOWN.with_values(["planted"])
    assert known.property(Property("Api Key", "s")) == Property("Api Key", REDACTED)
    assert known.property(Property("Token", "")) == Property("Token", "")
    assert known.property(
        Property("Link", "planted", "https://x.io/?token=s", "https://u:s@x.io/i.png")
    ) == Property(
        "Link", REDACTED, f"https://x.io/?token={REDACTED}", f"https://u:{REDACTED}@x.io/i.png"
    )


LONG = "Q7z-planted_Xy93kd"


@pytest.mark.parametrize(
    "text",
    [
        "curl -u user:* x.io",
        "curl --user bob:* x.io",
        "login --password * now",
        "login --token=* now",
        "the password is *",
        "<password>*</password>",
        "Server=x;Pwd=*;",
        "aws_secret_access_key = *",
        "DB_PASSWORD=*",
        "API key: *",
        "config['api_key'] = '*'",
        "postgres://user:abcde/*@host/db",
        "postgres://user:p@*@host/db",
        "first\\n--password * last",
        "postgres://user:12345/*@host/db",
        "postgresql+asyncpg://user:1/*@host/db",
        '<add key="password" value="*"/>',
        '<password lang="en">*</password>',
        '<add value="*" key="password"/>',
        '<property name="db.password" type="string" value="*"/>',
        '<input type="password" value="*">',
        "<string name='api_key'>*</string>",
        "jdbc:oracle:thin:scott/*@host:1521",
        "tokens=0123456789*",
    ],
)
def test_other_forms(text: str) -> None:
    for written in (text, json.dumps({"note": text})):
        shown = NOTHING_KNOWN.text(written.replace("*", LONG))
        assert LONG not in shown
        assert REDACTED in shown


@pytest.mark.parametrize(
    "text",
    [
        "the token is invalid",
        b64encode(b'{"title": "a page of a listing", "page": 2}').decode(),
        "docker://registry.io:5000/image@sha256:0",
        '<option name="size" value="large"/> <b class="key">token</b>',
        '<a name="api-key">Your API key</a> <h2 id="token">token</h2> <string name="a">B1</string>',
        "eyewitnesses_of_2026-03-10 and eyJhIjoxLCJiIjoyLCJjIjozfQ==",
        "tokens=12, secrets: none",
        "max_tokens: 500, next page token: abc",
        "http://localhost:3000/@scope/pkg and https://x.io:8080/?b=c@d.e",
        "git@github.com:owner/repo.git",
        "<b>token</b> <code>x</code>",
        '{"public_key": "abc", "usage": {"total_tokens": 5}}',
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    assert NOTHING_KNOWN.text(text) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "DB_PASSWORD", "value": "s"}, {"name": "DB_PASSWORD", "value": REDACTED}),
        ({"key": "token", "value": "s"}, {"key": "token", "value": REDACTED}),
        ({"name": "TITLE", "value": "s"}, {"name": "TITLE", "value": "s"}),
        ({"NAME": "DB_PASSWORD", "VALUE": "s"}, {"NAME": "DB_PASSWORD", "VALUE": REDACTED}),
        (
            {"ParameterKey": "DbPassword", "ParameterValue": "s"},
            {"ParameterKey": "DbPassword", "ParameterValue": REDACTED},
        ),
        ({"variable": "API_KEY", "val": "s"}, {"variable": "API_KEY", "val": REDACTED}),
        ({"label": "Password", "default": "s"}, {"label": "Password", "default": REDACTED}),
        ({"label": "Title", "default": "s"}, {"label": "Title", "default": "s"}),
        (
            {"name": "DB_PASSWORD", "default": "", "value": "s"},
            {"name": "DB_PASSWORD", "default": "", "value": REDACTED},
        ),
        (
            {"value": "s", "default": "t", "key": "DB_PASSWORD"},
            {"value": REDACTED, "default": REDACTED, "key": "DB_PASSWORD"},
        ),
        ({"tokens": [LONG]}, {"tokens": REDACTED}),
        ({"apiTokens": {"ci": LONG}}, {"apiTokens": REDACTED}),
        ({"secrets": LONG}, {"secrets": REDACTED}),
        (
            {"tokens": [" the", "RuntimeException", "2026-03-10T12:00:00Z"], "max_tokens": "inf"},
            {"tokens": [" the", "RuntimeException", "2026-03-10T12:00:00Z"], "max_tokens": "inf"},
        ),
        ({"secrets": [{"name": LONG}], "tokens": 9}, {"secrets": [{"name": LONG}], "tokens": 9}),
        (["mysql", "--db-password", "s", "-x"], ["mysql", "--db-password", REDACTED, "-x"]),
        (["x", "--token", "--max-tokens", "9"], ["x", "--token", "--max-tokens", "9"]),
        ({"prevToken": "s", "token_count": 3}, {"prevToken": "s", "token_count": 3}),
        (["password", "s", 1], ["password", REDACTED, 1]),
        (["password", "title", "body"], ["password", "title", "body"]),
        ({"number": "4242", "cvc": "123"}, {"number": REDACTED, "cvc": REDACTED}),
        ({"number": 7, "title": "t"}, {"number": 7, "title": "t"}),
        ({"pin": {"at": "now"}}, {"pin": {"at": "now"}}),
        (
            {"api_key": LONG, "message": f"key {LONG} bad"},
            {"api_key": REDACTED, "message": f"key {REDACTED} bad"},
        ),
        (
            {"temp_clone_token": "fugiat", "title": "a fugiat"},
            {"temp_clone_token": REDACTED, "title": "a fugiat"},
        ),
        ({"cookie": "https://x.io/1f36a.png?v8"}, {"cookie": "https://x.io/1f36a.png?v8"}),
        ({"cookie": "https://x.io/0123456789abcdef"}, {"cookie": REDACTED}),
        ({"webhook_url": "https://x.io/a"}, {"webhook_url": REDACTED}),
    ],
)
def test_values_and_what_stands_beside_them(value: Any, expected: object) -> None:
    assert NOTHING_KNOWN.json(value) == expected
    assert json.loads(NOTHING_KNOWN.text(json.dumps(value))) == expected
    nested = {"body": json.dumps(value)}
    assert NOTHING_KNOWN.json(nested) == {"body": NOTHING_KNOWN.text(json.dumps(value))}


@pytest.mark.parametrize("form", [LONG.upper(), LONG[:-1], LONG[:13], LONG.encode().hex()])
def test_a_known_secret_in_other_letters_or_cut_short(form: str) -> None:
    assert NOTHING_KNOWN.with_values([LONG]).text(f"seen: {form}!") == f"seen: {REDACTED}!"


def test_a_mapping_with_a_known_secret_for_a_name_is_hidden() -> None:
    assert NOTHING_KNOWN.with_values([LONG]).json({"a": {f"for {LONG}": 1}}) == {"a": REDACTED}
    assert NOTHING_KNOWN.json({TOKEN: 1}) == REDACTED


def test_of_two_members_of_one_name_neither_is_shown() -> None:
    for text in (f'{{"token": "{LONG}", "token": ""}}', f'{{"x": "{TOKEN}", "x": 1}}'):
        shown = NOTHING_KNOWN.text(text)
        assert LONG not in shown
        assert TOKEN not in shown


def test_secrets_in_deep_documents_are_hidden() -> None:
    text = "[" * 5000 + f'{{"token": "{LONG}"}}' + "]" * 5000
    assert LONG not in NOTHING_KNOWN.text(text)


def test_paths_that_lead_to_nothing_are_known() -> None:
    redaction = Redaction(["a.b", "a.x", "items.*.key", "none"])
    redaction.json({"a": {"b": "s"}, "text": '{"items": [{"key": 1}]}'})
    assert redaction.with_values(["planted-1"]).unmatched == ["a.x", "none"]


@pytest.mark.parametrize("secret", ['"quoted"', "\\", '\\"', '""', " ", "\n\n-----"])
def test_a_secret_of_marks_is_hidden_at_every_depth(secret: str) -> None:
    value: Any = {"token": secret, "other": 1}
    for _ in range(4):
        shown = NOTHING_KNOWN.json(value)
        assert not NOTHING_KNOWN.finds_nothing(json.dumps(value, separators=(",", ":")))
        assert REDACTED in json.dumps(shown)
        value = {"text": json.dumps(value)}


@pytest.mark.parametrize("empty", ['""', "null", "false", "[]", "{}"])
def test_empty_values_cost_no_walk(empty: str) -> None:
    document = f'{{"temp_clone_token":{empty},"id":1}}'
    assert NOTHING_KNOWN.finds_nothing(document)
    assert NOTHING_KNOWN.finds_nothing(json.dumps({"text": document}))


def test_named_texts() -> None:
    redaction = Redaction(["location"], [LONG])
    assert redaction.named_text("x-api-key", "s") == REDACTED
    assert redaction.named_text("x-api-key", "") == ""
    assert redaction.named_text(f"x-{LONG}", f"of {LONG}") == f"of {REDACTED}"
    assert redaction.unmatched == ["location"]


def test_text_inside_a_hidden_value_is_not_learned() -> None:
    title = "an ordinary long title"
    value: Any = {"a": {LONG: title}, "b": title}
    assert NOTHING_KNOWN.with_values([LONG]).json(value) == {"a": REDACTED, "b": title}


def test_huge_numbers_under_a_secrets_name() -> None:
    assert NOTHING_KNOWN.json({"token": 10**5000}) == {"token": REDACTED}
