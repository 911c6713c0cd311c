"""A toy SDK of Fern's, which has its client in a package below."""
