"""Construction of an SDK's client with dummy credentials while the network is refused."""
