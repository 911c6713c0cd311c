from versioned.api_client import ApiClient


class PetApi:
    def __init__(self, api_client: ApiClient) -> None:
        self.api_client = api_client

    def get(self, pet_id: int) -> dict[str, int]:
        return {"version": 1, "id": pet_id}
