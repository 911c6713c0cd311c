from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn


@dataclass
class Pool:
    max_retries: int = 3


class Credential: ...


class Login(Credential):
    def __init__(self, user: str, password: str) -> None: ...


class Key(Credential):
    def __init__(self, token: str) -> None:
        self.token = token


class Things:
    def get(self) -> str: ...


class Keyed:
    def __init__(
        self,
        credential: Credential | None = None,
        *,
        retry: Mapping[str, int] | bool = True,
        pool: Pool | None = None,
        **kwargs: NoReturn,
    ) -> None:
        if kwargs:
            raise TypeError(f"{list(kwargs)} are not known")
        if not isinstance(credential, Key):
            raise TypeError("a key is needed")
        self.things = Things()
