class Form:
    title: str


class Unused:
    pass
