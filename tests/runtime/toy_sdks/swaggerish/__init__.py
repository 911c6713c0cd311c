"""An SDK of the predecessor of OpenAPI Generator, whose client is in a package of its own."""

from .client.api_client import ApiClient as ApiClient
