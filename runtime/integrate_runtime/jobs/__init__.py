"""``@job``, ``IO`` and ``RunContext``.

Private: the root exports the public names.
"""
