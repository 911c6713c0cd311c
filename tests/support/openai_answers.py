"""OpenAI's API, as the server of the tests."""

from __future__ import annotations

from typing import Any

from integrate_openai import OpenAI
from integrate_runtime import IO

MODEL = {"id": "gpt-5", "object": "model", "created": 1, "owned_by": "openai"}
# The API of organizations takes a key of its own.
OPTIONS = {"admin_api_key": "sk-admin"}


class OpenAIIO(IO):
    """An IO with OpenAI."""

    openai = OpenAI()


def openai_io(url: str, *, token: str = "sk-sample", **options: Any) -> type[OpenAIIO]:
    """Return an IO class whose OpenAI client talks to a server of the tests."""

    class Tools(OpenAIIO):
        openai = OpenAI(token=token, client_options={"base_url": url, **OPTIONS, **options})

    return Tools
