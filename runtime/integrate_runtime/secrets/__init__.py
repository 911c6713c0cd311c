"""Recognition, redaction and sealing of secrets.

Private.
"""
