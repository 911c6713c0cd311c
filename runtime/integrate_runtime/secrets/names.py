"""The names of parameters, fields and headers that hold secrets."""

from __future__ import annotations

from functools import lru_cache

SECRET_NAMES = frozenset(
    {
        "access_token",
        "api_key",
        "api_secret",
        "api_token",
        "app_secret",
        "auth_token",
        "authorization",
        "bearer_token",
        "client_secret",
        "consumer_secret",
        "cookie",
        "device_code",
        "encoded_jit_config",
        "encrypted_value",
        "github_token",
        "id_token",
        "jwt",
        "oauth_token",
        "passphrase",
        "passwd",
        "password",
        "pem",
        "personal_access_token",
        "private_key",
        "private_token",
        "proxy_authorization",
        "refresh_token",
        "registration_token",
        "runner_token",
        "secret",
        "secret_access_key",
        "secret_key",
        "secret_token",
        "session_token",
        "set_cookie",
        "signing_key",
        "signing_secret",
        "temp_clone_token",
        "temp_download_token",
        "token",
        "vcs_password",
        "webhook_secret",
        "x_access_token",
        "x_amz_security_token",
        "x_api_key",
        "x_auth_token",
    }
)

_SQUEEZED = frozenset(name.replace("_", "") for name in SECRET_NAMES)
# These hold nothing secret as fields: a commit's signature is for all to read, a URL's opens it.
_IN_URLS = frozenset({"sig", "signature", "xamzsignature", "xgoogsignature"})
LAST_WORDS = frozenset(name.rpartition("_")[2] for name in SECRET_NAMES) | {"sig", "signature"}
"""Every secret's name ends with one of these, in lower case."""

_WHOLE_LINES = frozenset({"authorization", "cookie", "proxyauthorization", "setcookie"})


@lru_cache(maxsize=4096)
def is_secret_name(name: str) -> bool:
    """Whether a parameter, field or header of this name holds a secret.

    Whole names count, in any case, and with underscores, hyphens or neither.
    """
    return _squeeze(name) in _SQUEEZED


@lru_cache(maxsize=4096)
def is_secret_in_urls(name: str) -> bool:
    """Whether a query parameter of this name holds a secret."""
    return is_secret_name(name) or _squeeze(name) in _IN_URLS


def takes_whole_line(name: str) -> bool:
    """Whether it is a header whose value may have blanks and marks in it."""
    return _squeeze(name) in _WHOLE_LINES


def _squeeze(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
