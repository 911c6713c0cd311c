"""A client that refuses the detected arguments."""


class Client:
    def __init__(self, api_key: str) -> None:
        raise ValueError("not like this")
