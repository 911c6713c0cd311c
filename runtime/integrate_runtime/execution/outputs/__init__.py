"""Outputs of tasks: checked before the call, given by operators, and decoded for the caller."""
