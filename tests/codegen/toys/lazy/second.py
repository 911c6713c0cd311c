class Second:
    @property
    def first(self):
        from lazy.first import First

        return First()


from lazy.first import First  # noqa: E402, F401
