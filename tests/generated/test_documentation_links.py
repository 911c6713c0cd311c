"""Links of the tasks of the shipped packages to the documentation of their APIs."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.config import load_config
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk


@pytest.mark.parametrize("sdk", ["github", "openai", "typeform"])
def test_every_task_that_calls_the_api_has_a_link(sdk: str, tmp_path: Path) -> None:
    provider = complete(load_config(tmp_path).provider(sdk)).provider
    tasks = [task for task in assemble(load_sdk(provider), provider).tasks if task.http]
    assert tasks
    assert [task.operation for task in tasks if not task.docs.startswith("https://")] == []
