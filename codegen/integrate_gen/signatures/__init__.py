"""Signatures as the source states them, with their names resolved."""
