"""Two versions of an API, each with namespace classes in a module of its own."""

from versioned.api_client import ApiClient as ApiClient
from versioned.api_client import Configuration as Configuration
