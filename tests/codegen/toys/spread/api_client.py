class ApiClient:
    def __init__(self, configuration=None) -> None:
        self.configuration = configuration
