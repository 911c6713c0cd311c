"""A toy SDK that sends its requests by ``urllib``."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any


class Weather:
    """Client with a parameter for its base address."""

    def __init__(self, key: str, base_url: str = "https://api.weather.example/v1") -> None:
        self.key = key
        self.base_url = base_url

    def report(self, city: str) -> Any:
        request = urllib.request.Request(f"{self.base_url}/report?city={city}")
        request.add_header("Authorization", self.key)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)
