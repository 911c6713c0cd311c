import enum


class Shade(enum.Enum):
    DARK = 1
    LIGHT = 2
