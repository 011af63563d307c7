"""`reader annotate`: quotations, speakers and names as JSON lines, for other programs."""

import json
import sys
from argparse import Namespace
from dataclasses import dataclass

from reader.annotate import annotate, paragraphs
from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.moved import moved
from reader.cli.output import Output, json_lines
from reader.cli.rows.texts import AnnotatedRecord, annotated_row, text_row
from reader.cli.streams import complain
from reader.text.clean import clean_aligned, is_clean


def run(values: Namespace, out: Output) -> int:
    """Annotate the articles, or the texts that come in, and give the exit code."""
    if values.jsonl:
        return _stream(values, out)
    library, whole = collect(values.paths)
    rows = (text_row(library, number) for number in range(len(library)))
    out.write(json_lines(rows, out.stream.encoding))
    return exits.DONE if whole else exits.FAILED


def _stream(values: Namespace, out: Output) -> int:
    """Annotate each line of standard input as it comes."""
    if values.paths:
        raise exits.ExitError(exits.FAILED, "--jsonl reads standard input and takes no PATH")
    code = exits.DONE
    for number, line in enumerate(sys.stdin.buffer if sys.stdin else (), 1):
        if not line.strip():
            continue
        try:
            asked = _Asked.parse(line)
        except ValueError as error:
            complain(f"line {number} of standard input: {error}")
            code = exits.FAILED
        else:
            out.write(json_lines([_annotated(asked)], out.stream.encoding))
    return code


@dataclass(frozen=True, slots=True)
class _Asked:
    """A text to annotate."""

    id: object
    text: str
    language: str

    @classmethod
    def parse(cls, line: bytes) -> "_Asked":
        """Read a line of JSON.

        Raises:
            ValueError: it is none, or no object with an id and a text.
        """
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise ValueError("no JSON") from None
        if not isinstance(value, dict) or "id" not in value or not isinstance(value.get("text"), str):
            raise ValueError("no object with an id and a text")
        return cls(value["id"], value["text"], str(value.get("lang") or ""))


def _annotated(asked: _Asked) -> AnnotatedRecord:
    """Annotate a text; all offsets count in it as it came."""
    text, language = asked.text, asked.language
    if is_clean(text):
        known = annotate(text, paragraphs(text), language)
    else:
        cleaned, origins = clean_aligned(text)
        known = moved(annotate(cleaned, paragraphs(cleaned), language), origins)
    return annotated_row(asked.id, language, text, known)
