"""Tokens that are recognised by their form: those of the table, and those of detect-secrets."""

from __future__ import annotations

import random
import re
import string
from base64 import b64encode
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.plugins.base import RegexBasedDetector
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, REDACTED
from integrate_runtime.secrets.search.token_table import TOKENS, Token

ALNUM = string.ascii_letters + string.digits
BODY = "Q7zPlanted0x9Yk3LmN5rTv8Wb2Cd4Fg6Hj1" * 8
# The detector reads it.
JWT = ".".join(
    b64encode(part).decode().rstrip("=")
    for part in (b'{"alg":"HS256","typ":"JWT"}', b'{"sub":"planted"}', b"planted signature")
)
NOT_TOKENS = {
    "IPPublicDetector",  # a plain address is not a secret
}
SAMPLES_OF_A_PATTERN = 20


class Samples:
    """Texts that match a regular expression, generated from its syntax tree."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def text(self, pattern: re.Pattern[str]) -> str:
        """Return a matching text."""
        if "eyJ" in pattern.pattern:
            return JWT
        for _ in range(500):
            made = self._sequence(parser.parse(pattern.pattern, pattern.flags))
            if pattern.search(made):
                return made
        raise AssertionError(f"no sample of {pattern.pattern}")

    def _sequence(self, nodes: Any) -> str:
        return "".join(self._node(code, argument) for code, argument in nodes)

    def _node(self, code: Any, argument: Any) -> str:
        if code is codes.LITERAL:
            return chr(argument)
        if code is codes.ANY:
            return "."  # the meaning of most detectors
        if code is codes.IN:
            return self._random.choice(self._letters(argument))
        if code is codes.BRANCH:
            return self._sequence(self._random.choice(argument[1]))
        if code is codes.SUBPATTERN:
            return self._sequence(argument[-1])
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, nodes = argument
            times = self._random.randint(least, min(int(most), least + 12))
            return "".join(self._sequence(nodes) for _ in range(times))
        return ""  # text around the token

    def _letters(self, items: Sequence[tuple[Any, Any]]) -> str:
        negated = any(code is codes.NEGATE for code, _ in items)
        listed = "".join(self._listed(code, argument) for code, argument in items)
        if negated:
            return "".join(letter for letter in ALNUM if letter not in listed)
        return listed

    def _listed(self, code: Any, argument: Any) -> str:
        if code is codes.LITERAL:
            return chr(argument)
        if code is codes.RANGE:
            return "".join(map(chr, range(argument[0], argument[1] + 1)))
        if code is codes.CATEGORY:
            return {
                codes.CATEGORY_WORD: ALNUM + "_",
                codes.CATEGORY_DIGIT: string.digits,
                codes.CATEGORY_SPACE: " ",
            }.get(argument, "")
        return ""


def detectors() -> list[type[RegexBasedDetector]]:
    """Return all detectors of detect-secrets that use a regular expression."""
    kinds: Iterable[type[Any]] = get_mapping_from_secret_type_to_class().values()
    return [
        kind
        for kind in kinds
        if issubclass(kind, RegexBasedDetector) and kind.__name__ not in NOT_TOKENS
    ]


@pytest.mark.parametrize("kind", detectors(), ids=lambda kind: kind.__name__)
def test_secrets_that_detect_secrets_recognises_are_hidden(kind: type[RegexBasedDetector]) -> None:
    detector, samples = kind(), Samples(kind.__name__)
    for pattern in detector.denylist:
        for _ in range(SAMPLES_OF_A_PATTERN):
            text = f"it was {with_key(samples.text(pattern))}\nhere"
            told = {secret for secret in detector.analyze_string(text) if secret}
            shown = NOTHING_KNOWN.text(text)
            left = shown.replace(REDACTED, "")
            for secret in told:
                assert is_public(secret) or left.count(secret) < text.count(secret), text
            assert told or "glcbt" in text
            assert BODY not in shown
            assert (REDACTED in shown) or told <= {*filter(is_public, told)}


def with_key(text: str) -> str:
    """Return a whole private key for its first line, which is all that the detector matches."""
    if "PRIVATE KEY" in text:
        return f"-----{text}-----\n{BODY}\n-----END PRIVATE KEY-----"
    if text.startswith("PuTTY"):
        return f"{text}: ssh-rsa\nPrivate-Lines: 8\n{BODY}\nPrivate-MAC: 0"
    return text


def is_public(secret: str) -> bool:
    """Whether a text is the first line of a private key or the id of a Twilio account."""
    return (
        "BEGIN" in secret or secret.startswith("PuTTY") or re.fullmatch("AC[a-z0-9]{32}", secret)
    ) is not None


@pytest.mark.parametrize("token", TOKENS, ids=lambda token: token.prefix)
def test_every_form_of_the_table_is_hidden(token: Token) -> None:
    letters = [letter for letter in BODY * 4 if re.match(f"[{token.alphabet}]", letter)]
    secret = token.prefix + "".join(letters[: token.shortest])
    for before, after in (("bad ", " here"), ('{"m": "x\\n', '"}'), ("https://x.io/", "?a=b")):
        shown = NOTHING_KNOWN.text(f"{before}{secret}{after}")
        assert secret not in shown
        assert REDACTED in shown
    assert len(letters) >= token.shortest


@pytest.mark.parametrize("token", TOKENS, ids=lambda token: token.prefix)
def test_a_prefix_alone_tells_nothing(token: Token) -> None:
    text = f"begin with {token.prefix} and go on"
    assert NOTHING_KNOWN.text(text) == text


@pytest.mark.parametrize(
    "form",
    [
        "sk_live_@",
        "rk_live_@",
        "whsec_@",
        "AIza@",
        "npm_@",
        "pypi-AgEI@",
        "hf_@",
        "shpat_abcdef0123456789abcdef0123456789",
        "SG.@.@",
        "dop_v1_abcdef0123456789abcdef0123456789",
        "EAAC@",
        "AKIAABCDEFGHIJKLMNOP",
        "key-@",
        "lin_api_@",
        "ntn_@",
        "figd_@",
        "tfp_@",
        "sbp_@",
        "gsk_@",
        "r8_@",
        "sntrys_@",
        "phc_@",
        "xapp-1-@",
        "ya29.@",
        "glpat-@",
        "ghp_@",
        "github_pat_@",
        "xoxb-@",
        "sk-@",
        "sk-proj-@",
        "https://hooks.slack.com/services/T0/B0/@",
        "https://discord.com/api/webhooks/1/@",
        "https://acme.webhook.office.com/webhookb2/@",
        "https://api.telegram.org/bot123456789:@/getMe",
        "eyJ@.eyJ@.@",
        "-----BEGIN RSA PRIVATE KEY-----\n@\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PGP PRIVATE KEY BLOCK-----\n@\n-----END PGP PRIVATE KEY BLOCK-----",
        "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=@",
        "Endpoint=sb://x/;SharedAccessKey=@",
    ],
)
def test_a_vendors_token(form: str) -> None:
    secret = "Q7zPlanted0x9Yk3LmN5rTv8Wb2Cd4Fg6Hj1" if "@" in form else form
    written = form.replace("@", secret)
    assert secret not in NOTHING_KNOWN.text(f"sent {written} to them")
    assert secret not in str(NOTHING_KNOWN.json({"note": [written]}))


@pytest.mark.parametrize(
    "text",
    [
        "task-1234567890123456789012345",
        "the patterns-of-thought",
        "APACHE LICENSE",
        "commit 0123456789abcdef0123456789abcdef01234567",
        "I_kwDOABCDEF5abcdefghijk",
        "MDU6SXNzdWUxMjM0NTY3ODkw",
        "2026-03-10T12:00:00Z",
        "-----BEGIN CERTIFICATE-----\nMIIabc\n-----END CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----\nMIIabc\n-----END PUBLIC KEY-----",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJplanted",
        "550e8400-e29b-41d4-a716-446655440000",
        "chatcmpl-Q7zPlanted0x9Yk3LmN5rTv8Wb2",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert NOTHING_KNOWN.text(text) == text


@pytest.mark.parametrize(
    "token",
    [
        f"abc8Q~{BODY[:34]}",
        f"re_{BODY[:8]}_{BODY[8:32]}",
        f"nvapi-{BODY[:64]}",
        f"tskey-auth-{BODY[:11]}CNTRL-{BODY[:32]}",
        f"1//0{BODY[:60]}",
        f"ATATT3xFfGF0{BODY[:180]}",
    ],
    ids=["Azure", "Resend", "NVIDIA", "Tailscale", "Google", "Atlassian"],
)
def test_further_tokens(token: str) -> None:
    assert NOTHING_KNOWN.text(f"here {token} there") == f"here {REDACTED} there"
