"""Links of the tasks of the shipped packages to the documentation of their APIs."""

from __future__ import annotations

import pytest

from tests.support.shipped_packages import ShippedPackages


@pytest.mark.parametrize("sdk", ["github", "openai", "typeform"])
def test_every_task_that_calls_the_api_has_a_link(sdk: str, shipped: ShippedPackages) -> None:
    tasks = [task for task in shipped(sdk).package.tasks if task.http]
    assert tasks
    assert [task.operation for task in tasks if not task.docs.startswith("https://")] == []
