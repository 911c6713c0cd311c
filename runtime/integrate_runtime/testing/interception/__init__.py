"""Interception of the requests of a test: what a task sends goes to its fake API.

Private. The HTTP libraries that SDKs use are patched while a task runs, for the requests of that
task alone; what they do not send is kept from leaving the machine.
"""
