"""The configuration of an SDK in the style of OpenAPI Generator."""


class Configuration:
    host = "https://api.example.com"
