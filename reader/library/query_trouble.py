"""What is wrong with a query. Imports nothing, so that all may catch it."""

ONE_SIDE = "| wants a word on each side"
NO_ALTERNATIVES = "| joins words, or the values of one filter"
NOT_EXACT = "- and = can't stand together"
TOO_MANY = "too many alternatives: {most} at most"
MISSPELT = "there is no {name}: filter; {near}: is one"
NO_DATE = "no date is in {text}"
WANTS = "{name}: wants {what}"


class QueryError(ValueError):
    """A query that can't be understood; in one short line, for whoever typed it, why."""

    def __init__(self, says: str, **values: object) -> None:
        """Say what is wrong.

        Args:
            says: One of the sentences of this module, so that the screen can say it in another language.
            values: What is put into it.
        """
        super().__init__(says.format(**values))
        self.says = says
        self.values = values
