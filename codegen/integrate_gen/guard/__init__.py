"""Running an SDK's own code: bounded in time, without network, processes and credentials.

These are conveniences against accidents, not a sandbox: an SDK's code runs with the user's rights.
"""
