"""Running an SDK's own code with limits: of time, network, processes and credentials.

The limits prevent accidents. They are not a sandbox: an SDK's code runs with the user's rights.
"""
