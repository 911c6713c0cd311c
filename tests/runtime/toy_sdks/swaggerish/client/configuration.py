class Configuration:
    """Settings of a client."""
