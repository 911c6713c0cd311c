"""Models and pagers of Fern's and Speakeasy's SDKs, as JSON and back."""

from __future__ import annotations

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.pagination.items import items_of

from tests.runtime.codecs.toy_results import AGENT, TOYS, VOICES, through_json
from tests.runtime.toy_sdks.fernish.core.pagination import AsyncPager
from tests.runtime.toy_sdks.fernish.types import Voice
from tests.runtime.toy_sdks.speakeasyish.models import Agents


def test_ferns_models_keep_unknown_fields() -> None:
    again = through_json("fern", VOICES, f"{TOYS}.fernish.types:Voices")
    (voice,) = again.voices
    assert type(voice) is Voice
    assert (voice.kind, voice.model_extra) == ("unheard", {"pitch": [1]})


async def further() -> None:
    """Fetch the next page."""


@pytest.mark.anyio
async def test_ferns_pager_has_its_page_and_refuses_to_call() -> None:
    pager = AsyncPager(further, True, VOICES.voices, VOICES)
    types = f"{TOYS}.fernish.types"
    output = f"{TOYS}.fernish.core.pagination:AsyncPager[{types}:Voice, {types}:Voices]"
    again = through_json("fern", pager, output)
    assert type(again) is AsyncPager
    assert (again.items, again.response, again.has_next) == (VOICES.voices, VOICES, True)
    assert items_of(again, "voices.list") == VOICES.voices
    with pytest.raises(IntegrationError, match="use paginate"):
        _ = [voice async for voice in again]


def test_speakeasys_page_has_its_result_and_refuses_to_call() -> None:
    page = Agents(result=[AGENT], next=list)
    again = through_json("speakeasy", page, f"{TOYS}.speakeasyish.models:Agents")
    assert again.result == page.result
    with pytest.raises(IntegrationError, match="use paginate"):
        again.next()
