"""Data passed between the stages: the SDK, its provider, and the package to write."""
