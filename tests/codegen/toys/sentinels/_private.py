class NotGiven:
    def __repr__(self) -> str:
        return "<not given>"


NOT_GIVEN = NotGiven()
unset = object()
