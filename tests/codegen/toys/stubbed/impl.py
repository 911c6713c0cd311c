class Thing:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return f"Thing({self.number})"


class Things:
    async def get(self, id, deep=False):
        return Thing(id) if deep else id

    async def make(self, number=3, tags=[]):
        return Thing(number)

    async def other(self, name):
        return name

    async def more(self, key, **options):
        return [key, options]
