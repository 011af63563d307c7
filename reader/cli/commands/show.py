"""`reader show`: an article, its quotations, speakers and names told apart."""

from argparse import Namespace

from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.output import Form, Output, json_lines
from reader.cli.page import pages
from reader.cli.place import find_articles, parse_place
from reader.cli.rows.passages import passage_row
from reader.cli.rows.record import Record
from reader.cli.rows.texts import text_row
from reader.library.found import Passage
from reader.library.library import Library


def run(values: Namespace, out: Output) -> int:
    """Show what the place names and give the exit code."""
    place = parse_place(values.article)
    library, whole = collect([place.what] if place.is_file else values.paths)
    numbers = find_articles(place, library.articles)
    block = None if place.paragraph is None else place.paragraph - 1
    if out.form is Form.JSON:
        out.write(json_lines((_row(library, number, block) for number in numbers), out.stream.encoding))
    else:
        out.write(pages(library, numbers, out, block=block, mark=values.mark))
    return exits.DONE if whole else exits.FAILED


def _row(library: Library, number: int, block: int | None) -> Record:
    return text_row(library, number) if block is None else passage_row(library, Passage(number, block, ()))
