"""Methods beside variants of them that give the same result in another form."""


class Response:
    status = 200


class Pets:
    async def get_pet(self, pet_id: int) -> str: ...

    async def get_pet_with_http_info(self, pet_id: int) -> Response: ...

    async def get_pet_without_preload_content(self, pet_id: int) -> Response: ...

    async def ping_with_http_info(self) -> str: ...


class Client:
    def __init__(self, token: str = "") -> None:
        self.pets = Pets()
