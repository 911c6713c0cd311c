"""Construction of an SDK's client with dummy credentials."""
