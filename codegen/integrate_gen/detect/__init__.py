"""Guessing a provider from an SDK that nobody described yet."""
