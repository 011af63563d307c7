"""What goes wrong with an index. Imports nothing, so that all may catch it."""


class IndexTroubleError(Exception):
    """There is no index to be had, or it can't be read or written; the message says why, for the user."""


class IndexDamageError(IndexTroubleError):
    """The index was damaged inside, and is deleted: whoever opens it next makes it anew."""
