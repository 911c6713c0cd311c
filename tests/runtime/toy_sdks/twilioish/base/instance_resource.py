"""The base of instances in the style of twilio's SDK."""

from __future__ import annotations

from typing import Any


class InstanceResource:
    def __init__(self, version: Any) -> None:
        self._version = version
