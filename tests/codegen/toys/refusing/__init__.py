"""A client that cannot be made with what is found out about it."""


class Client:
    def __init__(self, api_key: str) -> None:
        raise ValueError("not like this")
