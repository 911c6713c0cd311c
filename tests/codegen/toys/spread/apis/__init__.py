from spread.api_client import ApiClient


class Endpoint:
    """Description of a request."""

    def call_with_http_info(self) -> tuple[int, str]: ...


class ShopApi:
    def __init__(self, api_client: ApiClient) -> None:
        self.api_client = api_client
        self.count_endpoint = Endpoint()

    def count(self) -> int:
        """Return the number of items."""
        return len(self.api_client.configuration.access_token)
