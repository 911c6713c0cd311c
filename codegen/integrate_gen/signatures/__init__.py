"""Signatures as the source writes them, with their names resolved."""
