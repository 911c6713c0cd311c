"""Names of providers and integration classes."""

from __future__ import annotations

import pytest
from integrate_gen.detect.provider_names import class_name, provider_name


@pytest.mark.parametrize(
    ("package", "provider", "client", "integration"),
    [
        ("stripe", "stripe", "stripe:StripeClient", "Stripe"),
        ("slack_sdk", "slack", "slack_sdk.web.async_client:AsyncWebClient", "Slack"),
        ("notion_client", "notion", "notion_client:AsyncClient", "Notion"),
        ("google.genai", "genai", "google.genai:Client", "Genai"),
        ("cohere", "cohere", "cohere:AsyncClientV2", "Cohere"),
        ("client", "client", "client", "Client"),
        ("databricks.sdk", "databricks", "databricks.sdk:WorkspaceClient", "Workspace"),
    ],
)
def test_names_leave_out_parts_that_all_sdks_have(
    package: str, provider: str, client: str, integration: str
) -> None:
    assert provider_name(package) == provider
    assert class_name(client, provider) == integration
