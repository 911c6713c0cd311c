"""Namespace classes constructed from a client, which takes a configuration object."""


class Configuration:
    def __init__(self, host: str = "", access_token: str | None = None, retries: int = 3) -> None:
        self.access_token = access_token
        self.retries = retries


class ApiClient:
    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration or Configuration()

    def call_api(self) -> None: ...


class PetApi:
    def __init__(self, api_client: ApiClient) -> None:
        self.api_client = api_client

    def get_pet(self, pet_id: int, async_req: bool | None = None) -> dict[str, object]:
        token = self.api_client.configuration.access_token
        return {"id": pet_id, "token": token}


class StoreApi(PetApi):
    def count(self) -> int: ...
