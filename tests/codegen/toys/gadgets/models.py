class Label:
    """A type with the name of a class of the runtime."""


class Box:
    """A type."""


class Missing:
    """The type of a sentinel."""


MISSING = Missing()
