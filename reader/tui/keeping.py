"""What the reader keeps: copies, marks, highlights, notes, tags, stars, what was read; and undoing it."""

from typing import TYPE_CHECKING

from reader.article import Span
from reader.cite import citation, locator, paragraph
from reader.library.anchor import anchor
from reader.tui.clipboard import copy
from reader.tui.prompts import Ask, ChooseKey
from reader.tui.words import say, say_trouble

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

COPIES = (("y", "words"), ("c", "with citation"), ("l", "locator"), ("a", "article"))


class Keeping:
    """The part of the screen that keeps things."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen

    # ---- copying

    def copy(self) -> None:
        """Ask what to copy, and copy it."""
        if self.screen.reading.number is not None:
            choices = tuple((key, say(says)) for key, says in COPIES)
            self.screen.app.push_screen(ChooseKey(say("copy"), choices), self._copy)

    def _copy(self, key: str | None) -> None:
        article = self.screen.text.article
        span = self._chosen()
        texts = {
            "y": lambda: span.of(article.text),
            "c": lambda: citation(article, span),
            "l": lambda: locator(article, paragraph(article, span.start)),
            "a": lambda: article.text,
        }
        if key in texts:
            self.copy_text(texts[key]())

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard and say how. A clipboard program may take its time, so a worker waits for it."""
        screen = self.screen

        def run() -> None:
            copied = copy(text, lambda osc52: screen.app.call_from_thread(screen.app.copy_to_clipboard, osc52))
            screen.post_message(screen.Notice(copied.how, asked=True))

        screen.run_worker(run, thread=True, exclusive=True, group="copy", description="copy")

    def _chosen(self) -> Span:
        """The selection, else the quotation or name that the reader stands on, else the paragraph at the top."""
        screen = self.screen
        if selected := screen.text.selected:
            return selected
        stop = screen.reading.stop
        if stop and screen.text.is_visible(stop.span):
            return screen.reading.quotation or stop.span
        article, top = screen.text.article, screen.text.top
        return next((block for block in article.blocks if block.end >= top and block.end > block.start), Span(0, 0))

    # ---- marks

    def mark(self) -> None:
        """Ask for a letter and mark this place with it."""
        number = self.screen.reading.number
        if number is None:
            return

        def marked(letter: str | None) -> None:
            if letter:
                self.screen.desk.set_mark(letter, self.screen.text.article.key, self.screen.text.top)
                self._saved(say("mark {letter} set", letter=letter))

        self.screen.app.push_screen(ChooseKey(say("mark: press a letter")), marked)

    def go_to_mark(self) -> None:
        """Ask for a letter and go to its mark."""
        marks = self.screen.desk.marks()
        known = ((letter, self._title(key)) for letter, (key, _) in sorted(marks.items()))
        if marks:
            self.screen.app.push_screen(ChooseKey(say("go to mark"), tuple(known)), self._go_to_mark)
        else:
            self.screen.tell(say("no marks yet"))

    def _title(self, key: str) -> str:
        number = self.screen.library.number(key)
        return "?" if number is None else self.screen.library.summaries[number].title[:24]

    def _go_to_mark(self, letter: str | None) -> None:
        place = self.screen.desk.mark(letter) if letter else None
        if place is None:
            return
        number = self.screen.library.number(place[0])
        if number is None:
            self.screen.tell(say("the article of this mark is not open"))
            return
        self.screen.remember()
        self.screen.show_article(number, place[1])
        self.screen.go_to_pane(self.screen.text)

    # ---- highlights and notes

    def highlight(self) -> None:
        """Highlight the selection or the quotation; a highlight that is there already goes."""
        if self.screen.reading.number is None:
            return
        span, article = self._chosen(), self.screen.text.article
        for known in self.screen.desk.highlights_for(article):
            if known.span == span or known.exact == span.of(article.text):
                self.screen.desk.delete_highlight(known.id)
                self._saved(say("highlight taken away"))
                break
        else:
            self.screen.desk.add_highlight(article, Span(span.start, span.end))
            self._saved(say("highlighted"))
        self.screen.clear_selection()
        self.show_highlights()

    def note(self) -> None:
        """Write a note on the selection or the quotation, or change the one that is there."""
        if self.screen.reading.number is None:
            return
        span, article, desk = self._chosen(), self.screen.text.article, self.screen.desk
        here = [h for h in desk.highlights_for(article) if h.span.overlaps(span)]

        def written(text: str | None) -> None:
            if text is None:
                return
            if here:
                desk.set_note(here[0].id, text)
            else:
                desk.add_highlight(article, Span(span.start, span.end), text)
            self._saved(say("note kept"))
            self.show_highlights()

        self.screen.app.push_screen(Ask(say("note"), here[0].note if here else ""), written)

    def show_highlights(self) -> None:
        """Draw the reader's highlights over the article on show, where they still belong."""
        article = self.screen.text.article
        found = (anchor(highlight, article.text) for highlight in self.screen.desk.highlights_for(article))
        self.screen.text.mark_own([place.span for place in found if place.span])

    # ---- tags, stars, read marks

    def tag(self) -> None:
        """Ask for the article's tags."""
        article, desk = self.screen.text.article, self.screen.desk
        if self.screen.reading.number is None:
            return

        def tagged(text: str | None) -> None:
            if text is not None:
                desk.set_tags(article.key, text.replace(",", " ").split(), article.title)
                self._saved(say("tags: {tags}", tags=" ".join(desk.tags(article.key)) or "—"))

        self.screen.app.push_screen(Ask(say("tags"), " ".join(desk.tags(article.key))), tagged)

    def star(self) -> None:
        """Star the article, or take the star away."""
        if self.screen.reading.number is None:
            return
        article, desk = self.screen.text.article, self.screen.desk
        starred = article.key not in desk.starred()
        desk.set_star(article.key, starred, article.title)
        self._saved(say("starred" if starred else "star taken away"))
        self._relist()

    def toggle_read(self) -> None:
        """Mark the article read, or unread."""
        if self.screen.reading.number is None:
            return
        article, desk = self.screen.text.article, self.screen.desk
        read = not desk.is_read(article.key)
        desk.set_read(article.key, read, article.title)
        self._saved(say("marked as read" if read else "marked as unread"))
        self._relist()

    def mark_read(self, number: int) -> None:
        """Note that an article was read to its end."""
        article = self.screen.library.summaries[number]
        if not self.screen.desk.is_read(article.key):
            self.screen.desk.set_read(article.key, True, article.title)
            self._relist()

    def undo(self) -> None:
        """Undo the last change that the reader made."""
        what = self.screen.desk.undo()
        self._saved(say("undone: {what}", what=_in_words(what)) if what else say("nothing to undo"))
        self._relist()
        self.show_highlights()

    def _relist(self) -> None:
        """Draw the list anew; no row leaves it under the reader's eyes."""
        self.screen.shelf.draw()

    def _saved(self, notice: str) -> None:
        """Say what was done, or what is wrong with the disk."""
        trouble = self.screen.desk.take_trouble()
        self.screen.tell(say_trouble(trouble) or notice, asked=not trouble)


def _in_words(what: str) -> str:
    """What was undone, in the language of the interface and between its marks: «star of “A Title”»."""
    action, guillemet, words = what.partition(" «")
    if action.startswith("mark "):
        return say("mark {letter}", letter=action.removeprefix("mark "))
    return say(action) + (f" {say('“{words}”', words=words.removesuffix('»'))}" if guillemet else "")
