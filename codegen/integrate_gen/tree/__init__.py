"""The walk through a client's namespaces that finds every method of an SDK."""
