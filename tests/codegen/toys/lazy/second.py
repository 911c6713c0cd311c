class Second:
    @property
    def first(self):

        return First()


from lazy.first import First  # noqa: E402
