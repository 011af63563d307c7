"""Which articles in memory the filters of a query let through."""

from functools import cached_property

from reader.library.filters import Filters, Mention
from reader.library.passages import Entry, Passages


class Allowed:
    """The articles that may be found; each is tested when first asked for."""

    def __init__(self, index: Passages, filters: Filters) -> None:
        self._index = index
        self._filters = filters
        self._known: dict[Entry, bool] = {}

    def __contains__(self, entry: Entry) -> bool:
        known = self._known.get(entry)
        if known is None:
            article = entry.article
            known = self._filters.admits(article.key, article.source, article.language, article.date)
            known = self._known[entry] = known and all(entry in named for named in self._named)
        return known

    @cached_property
    def _named(self) -> "list[set[Entry | None]]":
        """For each name that must be there the articles that hold its words."""
        return [set[Entry | None]().union(*map(self._with, group)) for group in self._filters.mentions]

    def _with(self, mention: Mention) -> "set[Entry | None]":
        index = self._index
        articles: list[set[Entry | None]] = []
        for word in mention.words:
            forms = [word] if mention.is_whole else index.lexicon.beginning_with(word)
            articles.append({index.owners[number] for form in forms for number in index.holding(form)})
        return set.intersection(*articles)
