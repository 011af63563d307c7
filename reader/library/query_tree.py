"""The query language: what was typed as a small tree, and the tree as text again. Knows no engine and no article.

    port "juste équilibre" =côté -grève phare|jetée who:altman name:"Sam Altman" in:title source:monde lang:fr
    date:2023-05..2023-06 is:unread has:quote kind:direct

What asks for something that doesn't exist (`kind:loud`), or isn't finished (`who:`), raises `QueryError`; anything else
is a query. `str(parse(text))` is the same query, written in one way.
"""

import re
import unicodedata
from dataclasses import dataclass

from reader.library.date_range import date_range
from reader.library.query_trouble import MISSPELT, NO_ALTERNATIVES, NO_DATE, NOT_EXACT, ONE_SIDE, WANTS, QueryError
from reader.library.spelling import distance
from reader.text.fold import WORD, fold, words

MAX_LETTERS = 500
"""Code points of a query that count."""

FIELDS = {
    "who": 'a name, as in who:altman or who:"Sam Altman"',
    "name": 'a name, as in name:altman or name:"Sam Altman"',
    "in": "title",
    "source": "a source, as in source:monde",
    "lang": "a language of two letters, as in lang:fr",
    "date": "a date, as in date:2023, date:2023-05..2023-06 or date:>=2023-05-17",
    "is": "unread, read or starred",
    "has": "quote or name",
    "kind": "direct, mixed, scare or title",
}
"""What may stand before a colon, and what it wants after it, for whoever gives it something else."""
CHOICES = {
    "in": ("title",),
    "is": ("unread", "read", "starred"),
    "has": ("quote", "name"),
    "kind": ("direct", "mixed", "scare", "title"),
}
"""The only values of some fields."""


@dataclass(frozen=True, slots=True)
class Text:
    """A word, several written together (`porte-parole`), or a phrase."""

    text: str
    is_phrase: bool = False
    """True between quotation marks: its words stand side by side."""
    is_exact: bool = False
    """True after `=`: with the accents that were typed, and no other spelling."""
    is_open: bool = False
    """True where the query ends in the middle of it: its last word may go on."""

    def __str__(self) -> str:
        text = f'"{self.text}{"" if self.is_open else chr(34)}' if self.is_phrase else self.text
        return f"={text}" if self.is_exact else text


@dataclass(frozen=True, slots=True)
class Value:
    """What stands after the colon of a field."""

    text: str
    is_whole: bool = False
    """True between quotation marks: whole words. Otherwise each word may be the beginning of one."""

    def __str__(self) -> str:
        quoted = self.is_whole or " " in self.text
        return f'"{self.text}{chr(34) if self.is_whole else ""}' if quoted else self.text


@dataclass(frozen=True, slots=True)
class Field:
    """A filter: one of the values is to hold."""

    name: str
    values: tuple[Value, ...]

    def __str__(self) -> str:
        return f"{self.name}:{'|'.join(map(str, self.values))}"


@dataclass(frozen=True, slots=True)
class Either:
    """One of these is to be there."""

    parts: tuple[Text, ...]

    def __str__(self) -> str:
        return "|".join(map(str, self.parts))


@dataclass(frozen=True, slots=True)
class Not:
    """None of this is to be there."""

    part: Text | Either | Field

    def __str__(self) -> str:
        return f"-{self.part}"


Item = Text | Either | Field | Not


@dataclass(frozen=True, slots=True)
class Tree:
    """A query: all of its items are to hold."""

    items: tuple[Item, ...] = ()

    def __str__(self) -> str:
        last = self.items[-1] if self.items else None
        texts = last.parts[-1] if isinstance(last, Either) else last
        ends = isinstance(texts, Text) and not texts.is_open
        return " ".join(map(str, self.items)) + (" " if ends else "")


_MARKS = '"“”„'
_FIELD = re.compile("([A-Za-z]{2,10}):")
_RUN = re.compile(rf"[^\s|{_MARKS}]*")
_PHRASE = re.compile(rf"[{_MARKS}](?P<text>[^{_MARKS}]*)(?P<closed>[{_MARKS}]?)")
_ENDS_IN_WORD = re.compile(rf"(?:{WORD.pattern})\Z")
_LANGUAGE = re.compile("[a-z]{2,3}")
_TYPO_LETTERS = 4
"""A field of so many letters may be meant where one of them is wrong: `sorce:monde`."""


def parse(text: str) -> Tree:
    """Read a query.

    Raises:
        QueryError: it asks for something that doesn't exist, or isn't finished.
    """
    return _Reader(text).tree()


class _Reader:
    """Reads a query from left to right."""

    def __init__(self, text: str) -> None:
        self._text = unicodedata.normalize("NFC", text[:MAX_LETTERS])
        self._is_cut = len(text) > MAX_LETTERS
        self._at = 0

    def tree(self) -> Tree:
        """Read all of it."""
        items: list[Item] = []
        wants_more = False
        while self._skip_space():
            if self._take("|"):
                if wants_more or not items:
                    raise QueryError(ONE_SIDE)
                wants_more = True
            elif item := self._item():
                items.append(_joined(items.pop(), item) if wants_more else item)
                wants_more = False
        if wants_more:
            raise QueryError(ONE_SIDE)
        return Tree(tuple(items))

    def _skip_space(self) -> bool:
        """Go on to what is no space; false at the end."""
        while self._text[self._at : self._at + 1].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _take(self, sign: str) -> bool:
        """Go beyond a sign, however often it stands here; false where it doesn't."""
        start = self._at
        while self._text.startswith(sign, self._at):
            self._at += len(sign)
        return self._at > start

    def _item(self) -> Item | None:
        """Read a filter, a word or a phrase; None where there is no word in it."""
        is_not, is_exact = self._take("-"), self._take("=")
        item = (None if is_exact else self._field()) or self._words(is_exact=is_exact)
        if item is None or not is_not:
            return item
        if is_exact:
            raise QueryError(NOT_EXACT)
        return Not(Text(item.text, item.is_phrase) if isinstance(item, Text) else item)

    def _field(self) -> Field | None:
        match = _FIELD.match(self._text, self._at)
        if not match:
            return None
        name = match[1].lower()
        if name not in FIELDS:
            goes_on = self._text[match.end() : match.end() + 1].strip()
            near = [one for one in FIELDS if len(one) >= _TYPO_LETTERS and distance(name, one, 1) <= 1]
            if near and goes_on:
                raise QueryError(MISSPELT, name=name, near=near[0])
            return None
        self._at = match.end()
        values = [self._value(name)]
        while self._text.startswith("|", self._at):
            self._at += 1
            values.append(self._value(name))
        return Field(name, tuple(values))

    def _value(self, name: str) -> Value:
        phrase = _PHRASE.match(self._text, self._at)
        match = phrase or _RUN.match(self._text, self._at)
        assert match  # an empty run matches
        self._at = match.end()
        value = Value(_one_space(phrase["text"]), bool(phrase["closed"])) if phrase else Value(match[0])
        return _checked(name, value)

    def _words(self, *, is_exact: bool) -> Text | None:
        phrase = _PHRASE.match(self._text, self._at)
        match = phrase or _RUN.match(self._text, self._at)
        assert match  # an empty run matches
        self._at = match.end()
        text = phrase["text"] if phrase else match[0]
        if not words(fold(text)):
            return None
        is_last = self._at == len(self._text) and not self._is_cut
        is_open = is_last and not (phrase and phrase["closed"]) and _ENDS_IN_WORD.search(fold(text)) is not None
        return Text(_one_space(text), phrase is not None, is_exact, is_open and not is_exact)


def _joined(before: Item, item: Item) -> Item:
    """Two alternatives, or one more.

    Raises:
        QueryError: these two are none.
    """
    if isinstance(item, Text):
        if isinstance(before, Not) and not isinstance(before.part, Field):
            return Not(_either(before.part, Text(item.text, item.is_phrase, item.is_exact)))
        if isinstance(before, Text | Either):
            return _either(before, item)
    raise QueryError(NO_ALTERNATIVES)


def _either(before: Text | Either, text: Text) -> Either:
    return Either((*(before.parts if isinstance(before, Either) else (before,)), text))


def _checked(name: str, value: Value) -> Value:
    """The value, if the field takes such a one.

    Raises:
        QueryError: it does not.
    """
    wrong = QueryError(WANTS, name=name, what=FIELDS[name])
    text = value.text.lower() if name in CHOICES or name == "lang" else value.text
    if name in CHOICES:
        is_right = text in CHOICES[name]
    elif name == "lang":
        is_right = _LANGUAGE.fullmatch(text) is not None
    elif name == "date":
        if (dates := date_range(text)) is None:
            raise wrong
        is_right = dates.is_some
        wrong = QueryError(NO_DATE, text=text)
    else:
        is_right = bool(words(fold(text)))
    if not is_right:
        raise wrong
    return Value(text, value.is_whole)


def _one_space(text: str) -> str:
    return " ".join(text.split())
