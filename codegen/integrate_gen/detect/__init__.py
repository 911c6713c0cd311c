"""Guesses at the provider of an SDK that nobody has described."""
