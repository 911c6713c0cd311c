"""The walk from a client through its namespaces to every method."""
