class Configuration:
    def __init__(self, access_token: str | None = None) -> None:
        self.access_token = access_token


class ApiClient:
    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration or Configuration()
