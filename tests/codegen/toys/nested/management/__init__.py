"""The API to manage things with."""
