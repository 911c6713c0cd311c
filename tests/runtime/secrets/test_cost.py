"""Search for secrets takes time linear in the length of any text."""

from __future__ import annotations

import json
import random
import string
import time
from collections.abc import Callable

import pytest
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction

ALNUM = string.ascii_letters + string.digits
RUN = "".join(random.Random(1).choices(ALNUM, k=1000))
SECRETS = ["".join(random.Random(seed).choices(ALNUM, k=40)) for seed in range(100)]
SIZE = 7_500
TIMES = 16
# Linear time is 16 times as much, quadratic time 256 times. This factor finds a quadratic part
# that takes half of the time for 60,000 characters.
FACTOR = 43
ROUNDS = 10

UNITS = [
    "a",
    "[",
    '["',
    '{"a":',
    "eyJ",
    "eyJa.",
    "password=",
    "password ",
    "token='",
    'token="',
    '{"token":"',
    "://",
    "://a",
    "://a:",
    "://a:b@",
    "https://aaaaaaaaaaaaaaaaa",
    "-----BEGIN ",
    "-----BEGIN PRIVATE KEY-----",
    "Private-Lines:",
    "-u ",
    "-u a:",
    "--a ",
    "<password>",
    "token is ",
    "password is x ",
    "a\\",
    "\\n",
    "%3D",
    "token%3D%26",
    "Basic a",
    "Bearer  ",
    "ghp_",
    "sk-",
    "SK",
    "pat",
    "LS0tLS1CRUdJTi",
    "eyJ=",
    " eyJhIjoiZXlKaElqb2lZVzl",
    "ewo",
    "<password ",
    "<a b='c' ",
    "<a name=",
    "<a b",
    '<add key="password" value="',
    "eyJhIjoiZXlKaElqb2lZVzl\n",
    "eyJhIjoiZXlKaElqb2lZVzl\\n",
    "eyJhIjoiZXlKaElqb2lZVzl\na\n\\",
    "eyJhIjoiZXlKaElqb2lZVzl\n    ",
    "tokens=",
    "jdbc:oracle:thin:a/",
    "abc8Q~",
    "re_a",
    "1//0",
    '"--password",',
    "postgres://a:1/",
    "123456789:",
    "MMMMMMMMMMMMMMMMMMMMMMMM.",
    "awskey",
    "x" * 32 + "-u",
    "cookie: a",
    "key=" + "a1" * 20 + " ",
    "key=",
    "key='",
    "pass:",
    "keys=-",
    "=$pass",
    "key=" + "A1" * 40 + "\u00e9",
    "\u0130",
    RUN,
    f"{RUN}{SECRETS[0]}",
    f"{SECRETS[0][:-1]} ",
    SECRETS[0][:27],
]


def repeated(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def documents(size: int) -> str:
    rows = [{"token": f"planted-{number}", "url": "https://x.io/"} for number in range(size // 60)]
    return json.dumps(rows)


def made_up(size: int) -> str:
    """Return a strategy for texts of pieces that the patterns search for."""
    chosen, made = random.Random(7), ""
    while len(made) < size // 20:
        made += chosen.choice(UNITS)[: chosen.randint(1, 40)]
    return (made * 40)[:size]


def processor_time(redaction: Redaction, text: str) -> float:
    begun = time.process_time()
    redaction.text(text)
    return time.process_time() - begun


@pytest.mark.parametrize("known", [[], SECRETS], ids=["nothing known", "many known"])
@pytest.mark.parametrize(
    "text",
    [*map(repeated, UNITS), documents, made_up, lambda size: "[" * (size // 2) + "]" * (size // 2)],
    ids=[*(unit[:24] for unit in UNITS), "documents", "made up", "nested"],
)
def test_the_time_of_a_search_grows_with_the_text_and_not_with_its_square(
    text: Callable[[int], str], known: list[str]
) -> None:
    redaction = NOTHING_KNOWN.with_values(known)
    redaction.text("made for the first text")
    short, long = text(SIZE), text(TIMES * SIZE)
    once = more = float("inf")
    for _ in range(ROUNDS):
        # Other work on the machine only adds to a time: the short one is measured twice, as an
        # added part of it would hide a quadratic one.
        for _ in range(2):
            once = min(once, processor_time(redaction, short))
        more = min(more, processor_time(redaction, long))
        if more <= FACTOR * once:
            return
    pytest.fail(f"{once:.5f} s of processor time, and {more:.5f} s for {TIMES} times the text")
