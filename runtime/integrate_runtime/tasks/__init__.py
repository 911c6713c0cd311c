"""Tasks: keys, operations, options, hooks, and the request that an engine gets.

Private: the root exports the public names.
"""
