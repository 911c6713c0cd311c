"""Tasks: keys, operations, options, error hooks, and the request that engines execute.

Private: the root exports the public names.
"""
