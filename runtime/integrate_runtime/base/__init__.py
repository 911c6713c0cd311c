"""JSON values, errors, the clock and call sites: what every other package may import.

Private: the root exports the public names.
"""
