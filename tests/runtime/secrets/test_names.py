"""Recognition of secret names, for all names in four large SDKs as well.

``names/*.hidden.txt`` list the recognised names for review; ``UPDATE_GOLDEN=1`` updates them. The
names of Stripe and Slack are in ``names/*.txt``, as these packages are not installed for the tests.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from integrate_runtime.secrets import name_tables
from integrate_runtime.secrets.names import is_secret_name, needs_long_value

NAMES = Path(__file__).with_name("names")
SECRET = """
    password Password PASSWORD db_password newPassword passwd pwd passcode passphrase dbpassword
    token bot_token accessToken X-Vault-Token x-auth-token authtoken refresh_token temp_clone_token
    secret client_secret SecretString shared_secret slackSigningSecret webhook_secret
    api_key apiKey APIKey apikey X-Api-Key OPENAI_API_KEY aws_secret_access_key secretAccessKey
    ssh_private_key privateKey signing_key encryption_key AccountKey SharedAccessKey
    authorization Proxy-Authorization cookie Set-Cookie sessionId session_id credentials creds
    otp mfa_code verification_code recovery_codes pin cvc cvv card_number cardNumber credit_card ssn
    connection_string connectionString database_url DATABASE_URL REDIS_URL dsn
    webhook_url slack_webhook_url incoming_webhook_url
    db.password spring.datasource.password
    token_value ssh_key sshKey deploy_key wallet_key oauth_verifier access_code ccv PHPSESSID
    connect.sid iban refund_iban JDBC_URL jdbcUrl
"""
LEGIBLE = """
    max_tokens token_count tokens_used total_tokens prompt_tokens token_type token_expires_at
    public_key publishable_key stripe_publishable_key page_token next_page_token nextPageToken
    next_token idempotency_key primary_key access_key_id aws_access_key_id key keys key_id
    key_prefix
    secret_name secret_scanning secret_type author authored_at oauth_application_id
    password_provided passed bypass_actors number seed nonce id node_id url hooks_url
    token_last_eight client_secret_expires_at cookie_name session_count webhook_endpoint
    security_and_analysis card cards description title state
    tokens input_tokens secrets sid account_sid prev_token prevToken iban_last4 ssh_key_title
"""


@pytest.mark.parametrize("name", SECRET.split())
def test_a_secrets_name(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", [*LEGIBLE.split(), "", "_", "é", "x" * 10_000])
def test_a_legible_name(name: str) -> None:
    assert not is_secret_name(name)


def test_blanks_separate_words_as_well() -> None:
    assert is_secret_name("Api key")
    assert is_secret_name("the database password")
    assert not is_secret_name("next page token")


@pytest.mark.parametrize("exception", name_tables.EXCEPTIONS.split())
def test_every_exception_is_one_from_a_family(exception: str) -> None:
    words = exception.split("_")
    endings = ["_".join(words[index:]) for index in range(1, len(words))]
    assert any(is_secret_name(ending) or needs_long_value(ending) for ending in endings)


@pytest.mark.parametrize("package", ["githubkit_schemas.v2026_03_10", "openai", "stripe", "slack"])
def test_the_hidden_names_of_an_sdk(package: str) -> None:
    sdk = package.partition(".")[0]
    listed = NAMES / f"{sdk}.txt"
    if listed.exists():
        names = listed.read_text().split()
        assert len(names) > 900
        hidden = [name for name in names if is_secret_name(name)]
    else:
        hidden = sorted(hidden_names(package))
    golden = NAMES / f"{sdk}.hidden.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text("".join(f"{name}\n" for name in hidden))
    assert hidden == golden.read_text().split()


def hidden_names(package: str) -> set[str]:
    """Return the secret names among those of the parameters and fields in a package's source."""
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.submodule_search_locations is not None
    is_secret = cache(is_secret_name)
    words: set[str] = set()
    hidden: set[str] = set()
    for folder in spec.submodule_search_locations:
        for file in Path(folder).rglob("*.py"):
            text = file.read_text("utf-8")
            found = set(re.findall(r"\w+", text))
            words |= found
            new = {word for word in found if is_secret(word)} - hidden
            if new:  # a syntax tree costs more than the words
                hidden |= new & {*_names(ast.parse(text))}
    assert len(words) > 900
    return hidden


def _names(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
