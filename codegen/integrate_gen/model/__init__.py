"""Data that the stages hand on: the SDK, its provider and the package to write."""
