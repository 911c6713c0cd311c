"""Reading of SDK exceptions, error rules of APIs, and the next step after a failed attempt.

Private: the root exports ``ErrorRules``.
"""
