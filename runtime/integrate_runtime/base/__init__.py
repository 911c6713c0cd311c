"""The bottom layer: JSON values, errors, the clock and call sites. Every package may import it.

Private: the root exports the public names.
"""
