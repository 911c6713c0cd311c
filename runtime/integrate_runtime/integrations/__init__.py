"""Base classes of generated code, ``Integration`` and ``Namespace``, and their dispatcher.

Private: the root exports the public names.
"""
