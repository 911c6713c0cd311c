"""Types in stubs beside modules that have none."""

from stubbed.impl import Things as Things


class Client:
    def __init__(self, token=""):
        self.things = Things()
