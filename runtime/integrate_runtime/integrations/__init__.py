"""Bases of generated code, ``Integration`` and ``Namespace``, and what dispatches their calls.

Private: the root exports the public names.
"""
