"""One command, one table: how well quotations, speakers and names are found, and at what cost.

    python benchmarks/accuracy.py [FOLDER] [--aside | --tuned]

FOLDER (or the environment variable READER_DEV_DATA) holds data sets as `*/*.jsonl`, one document a line:
`{"id", "lang", "text", "quotes": [...], "names": [...]}`. The articles of `press/` and the annotations in
`annotations/` (of texts in FOLDER) are measured too; without FOLDER only the former. `--aside` takes only the third of
the documents whose errors were never looked at, `--tuned` the rest. With the extra `peers`, textacy and spaCy
read the news as well.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import md5
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from marked_texts import read_marked
from quote_peers import peer
from scoring import Counts, Record, Score, Share, score

from reader.annotate import annotate, paragraphs

ASIDE = 171
"""First byte of the hash of an id from which on a document is kept aside: a third of them."""
SETS = (
    ("French news", "fr_news_quotes/dev.jsonl"),
    ("English news", "gum_news_quotes_en/dev.jsonl"),
    ("French Wikinews", "annotations/winer_fr_quotes.jsonl"),
    ("French press", "press/fr.txt"),
    ("English press", "press/en.txt"),
    ("German press", "press/de.txt"),
    ("Spanish press", "press/es.txt"),
    ("Italian press", "press/it.txt"),
    ("Portuguese press", "press/pt.txt"),
    ("Dutch press", "press/nl.txt"),
    ("Swedish press", "press/sv.txt"),
    ("Polish press", "press/pl.txt"),
    ("Russian press", "press/ru.txt"),
    ("French cases", "cases/fr.dev.jsonl"),
    ("English cases", "cases/en.dev.jsonl"),
    ("other languages' cases", "cases/other.dev.jsonl"),
    ("German news", "de_wikinews_quotes/dev.jsonl"),
    ("French novels", "fr_novels_direct_speech/main_train.jsonl"),
    ("French novels 2", "fr_novels_direct_speech/reannotated_val.jsonl"),
    ("English novels", "litbank_quotes_en/litbank.jsonl"),
    ("French names", "winer_fr_names/dev.jsonl"),
    ("English names", "names_en/uner_en_ewt.test.jsonl"),
    ("German names", "names_other/germeval2014_de.dev.jsonl"),
    ("Portuguese names", "names_other/uner_pt_bosque.dev.jsonl"),
    ("Swedish names", "names_other/uner_sv_talbanken.dev.jsonl"),
)
HERE = Path(__file__).parent
ANNOTATED = ("winer_fr_names/train.jsonl", "winer_fr_names/dev.jsonl")
"""Where the texts of `annotations/` are."""
LIVE = (
    "French news",
    "French Wikinews",
    "French press",
    "English news",
    "English press",
    "French names",
    "English names",
)
"""The sets that textacy and spaCy read as well."""
JUDGED = (
    "French news",
    "English news",
    "French Wikinews",
    "French press",
    "English press",
    "French cases",
    "English cases",
)
"""The sets over which confidence is compared with what is right."""
PEERS = (
    ("GenderGapTracker + spaCy sm, French news", "direct .757 · speaker .608 · resolved .402"),
    ("textacy + spaCy sm, French news", "direct .328 · speaker .113 · resolved .041"),
    ("GenderGapTracker + spaCy sm, English news", "direct .565 · speaker .292 · resolved .208"),
    ("textacy + spaCy sm, English news", "direct .773 · speaker .688 · resolved .542"),
    ("all marks and the nearest full name, French news", "direct .792 · speaker .57 · resolved .55"),
    ("spaCy fr sm, French names", "typed .720 · PER .82 ORG .54 LOC .73"),
    ("spaCy en sm, English names", "typed .597"),
    ("cost of spaCy sm", "14–26 thousand characters a second, 250–370 MB of memory, 1.5–7 s to load"),
)
"""Measured once on two shared cores, on documents of the same kinds that are kept elsewhere."""
WARM = "«Oui», dit Paul Morin."
Predict = Callable[[Sequence[Record]], tuple[dict[str, Record], float]]
BANDS = ((0.9, 1.01), (0.7, 0.9), (0.0, 0.7))
HEADER = f"{'set':24}{'docs':>6}{'direct':>8}{'d+m':>7}{'speaker':>9}{'resolv.':>8}{'pron.':>7}{'nouns':>7}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Accuracy of quotations, speakers and names.")
    parser.add_argument("folder", nargs="?", default=os.environ.get("READER_DEV_DATA"), help="the data sets")
    parser.add_argument("--aside", action="store_true", help="only documents whose errors were never looked at")
    parser.add_argument("--tuned", action="store_true", help="only the others")
    options = parser.parse_args(arguments)
    folder = Path(options.folder) if options.folder else None
    if folder is not None and not folder.is_dir():
        print(f"{folder}: no folder", file=sys.stderr)
        return 2
    for language in ("fr", "en", "de", "es", "it", "pt", "nl", "sv", "pl", "ru"):
        annotate(WARM, paragraphs(WARM), language)  # so that no set pays for loading
    print(f"{HEADER}{'PER':>7}{'ORG':>7}{'LOC':>7}{'names':>7}{'art./s':>8}")
    scores: dict[str, Score] = {}
    for title, path in SETS:
        documents = [d for d in _documents(folder, path) if options.aside == options.tuned or _kept(d) == options.aside]
        if documents:
            scores[title] = _measured(title, documents, _predictions)
            live = peer(documents[0]["lang"]) if title in LIVE else None
            if live is not None:
                _measured("  textacy, spaCy sm", documents, live)
    _print_calibration([scores[title] for title in JUDGED if title in scores])
    _print_cost()
    print("\nOthers, measured elsewhere")
    for name, figures in PEERS:
        print(f"  {name:52}{figures}")
    return 0


def _documents(folder: Path | None, path: str) -> Iterator[Record]:
    """The documents of a set; none where they are in a folder that was not given."""
    if path.startswith("press/"):
        yield from read_marked(HERE / path)
    elif folder is not None and path.startswith("annotations/"):
        texts = {record["id"]: record for name in ANNOTATED for record in _lines(folder / name)}
        yield from ({**texts[line["id"]], **line, "names": []} for line in _lines(HERE / path) if line["id"] in texts)
    elif folder is not None:
        yield from _lines(folder / path)


def _lines(path: Path) -> Iterator[Record]:
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _kept(document: Record) -> bool:
    """True for a document that is kept aside."""
    return md5(document["id"].encode(), usedforsecurity=False).digest()[0] >= ASIDE


def _predictions(documents: Sequence[Record]) -> tuple[dict[str, Record], float]:
    """Our own, and the seconds of CPU that they took."""
    began = time.process_time()
    predictions = {document["id"]: _predicted(document) for document in documents}
    return predictions, time.process_time() - began


def _measured(title: str, documents: Sequence[Record], predict: Predict) -> Score:
    """Annotate a set, print its line, give its score."""
    predictions, spent = predict(documents)
    result = score(documents, predictions)
    size = sum(len(document["text"]) for document in documents)
    spans = [_f1(result.direct), _f1(result.spoken)]
    shares: list[Share] = [result.speaker, result.resolved, result.pronouns, result.nouns]
    together = Counts()
    for counts in result.names.values():
        together.right += counts.right
        together.predicted += counts.predicted
        together.annotated += counts.annotated
    names = [_f1(result.names.get(kind, Counts())) for kind in ("PER", "ORG", "LOC")]
    line = f"{title:24}{len(documents):>6}{spans[0]:>8}{spans[1]:>7}{shares[0]!s:>9}{shares[1]!s:>8}"
    line += f"{shares[2]!s:>7}{shares[3]!s:>7}" + "".join(f"{name:>7}" for name in (*names, _f1(together)))
    print(f"{line}{size / 5000 / spent:>8.0f}")
    return result


def _f1(counts: Counts) -> str:
    return f"{counts.f1:.3f}" if counts.annotated else "–"


def _predicted(document: Record) -> Record:
    text = document["text"]
    found = annotate(text, paragraphs(text), document.get("lang", ""))
    quotes = [
        {
            "start": quotation.start,
            "end": quotation.end,
            "kind": str(quotation.kind),
            "speaker": quotation.speaker,
            "speaker_start": quotation.mention.start if quotation.mention else None,
            "speaker_end": quotation.mention.end if quotation.mention else None,
            "confidence": quotation.confidence,
        }
        for quotation in found.quotations
    ]
    names = [{"start": name.start, "end": name.end, "type": str(name.type)} for name in found.names]
    return {"quotes": quotes, "names": names}


def _print_calibration(scores: Sequence[Score]) -> None:
    """How often a speaker of each band of confidence is right, over the news and the cases."""
    judged = [one for result in scores for one in result.judged]
    print("\nConfidence (news and cases)     speakers  mean  right")
    for low, high in BANDS:
        band = [(sure, right) for sure, right in judged if low <= sure < high]
        if band:
            mean = sum(sure for sure, _ in band) / len(band)
            share = sum(right for _, right in band) / len(band)
            print(f"  {low:.1f} to {min(high, 1.0):.1f}{len(band):>28}{mean:>7.2f}{share:>7.2f}")


_LOAD = """
import time
from pathlib import Path
def pages():
    return int(Path("/proc/self/statm").read_text().split()[1])
import reader.article
before, began = pages(), time.perf_counter()
from reader.annotate import annotate, paragraphs
annotate("«Oui», dit Paul Morin.", paragraphs("«Oui», dit Paul Morin."), "fr")
print(time.perf_counter() - began, (pages() - before) * 4096 / 1e6)
"""


def _print_cost() -> None:
    """Load time and memory in a fresh process, and the size of what is shipped."""
    root = Path(__file__).parent.parent
    runs = []
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", _LOAD], cwd=root, capture_output=True, text=True, check=True)
        seconds, megabytes = done.stdout.split()
        runs.append((float(seconds), float(megabytes)))
    seconds_, megabytes_ = min(runs)
    shipped = sum(path.stat().st_size for path in (root / "reader" / "annotate" / "models").glob("*.gz"))
    cost = f"import and first sentence {seconds_:.2f} s · memory {megabytes_:.0f} MB more"
    print(f"\n{cost} · models {shipped / 1000:.0f} kB")


if __name__ == "__main__":
    raise SystemExit(main())
