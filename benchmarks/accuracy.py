"""One command, one table: how well quotations, speakers and names are found, and at what cost.

    python benchmarks/accuracy.py [FOLDER] [--aside | --tuned]

FOLDER (or the environment variable READER_DEV_DATA) holds data sets as `*/*.jsonl`, one document a line:
`{"id", "lang", "text", "quotes": [...], "names": [...]}`. `--aside` takes only the third of the documents
whose errors were never looked at, `--tuned` the rest.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from hashlib import md5
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from scoring import Counts, Record, Score, Share, score

from reader.annotate import annotate, paragraphs

ASIDE = 171
"""First byte of the hash of an id from which on a document is kept aside: a third of them."""
SETS = (
    ("French news", "fr_news_quotes/dev.jsonl"),
    ("English news", "gum_news_quotes_en/dev.jsonl"),
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
BANDS = ((0.9, 1.01), (0.7, 0.9), (0.0, 0.7))
HEADER = f"{'set':24}{'docs':>6}{'direct':>8}{'d+m':>7}{'speaker':>9}{'resolv.':>8}{'pron.':>7}{'nouns':>7}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Accuracy of quotations, speakers and names.")
    parser.add_argument("folder", nargs="?", default=os.environ.get("READER_DEV_DATA"))
    parser.add_argument("--aside", action="store_true", help="only documents whose errors were never looked at")
    parser.add_argument("--tuned", action="store_true", help="only the others")
    options = parser.parse_args(arguments)
    if options.folder is None or not Path(options.folder).is_dir():
        print("no data: give a folder or set READER_DEV_DATA", file=sys.stderr)
        return 2
    print(f"{HEADER}{'PER':>7}{'ORG':>7}{'LOC':>7}{'names':>7}{'art./s':>8}")
    scores = []
    for title, path in SETS:
        documents = list(_documents(Path(options.folder) / path, options.aside, options.tuned))
        if documents:
            scores.append(_measured(title, documents))
    _print_calibration(scores)
    _print_cost()
    print("\nOthers, measured elsewhere")
    for peer, figures in PEERS:
        print(f"  {peer:52}{figures}")
    return 0


def _documents(path: Path, aside: bool, tuned: bool) -> Iterator[Record]:
    if not path.exists():
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document: dict[str, Any] = json.loads(line)
            kept = md5(document["id"].encode(), usedforsecurity=False).digest()[0] >= ASIDE
            if aside == tuned or kept == aside:
                yield document


def _measured(title: str, documents: Sequence[Record]) -> Score:
    """Annotate a set, print its line, give its score."""
    began = time.process_time()
    predictions = {document["id"]: _predicted(document) for document in documents}
    spent = time.process_time() - began
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
    judged = [one for result in scores[:6] for one in result.judged]
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
