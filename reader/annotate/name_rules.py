"""Names by rule alone: runs of capitalised words, told apart by titles, roles and the words that organisations carry.

Used where no tagger is trained for the language, and until one is loaded.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.annotate.languages.base import words
from reader.article import Block, BlockKind, Name, NameType, Span

_PARTICLE = r"(?:de|du|des|da|di|do|dos|van|von|der|den|del|della|la|le|el|al|bin|ben|ter|zu|y)"
_UPPER = "".join(filter(str.isupper, map(chr, range(0x41, 0x590))))
_ABBREVIATED = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Mgr|Pr|MM?)\."
_CAPITAL = rf"(?:{_ABBREVIATED}|[{_UPPER}](?:\.|[^\W_]*(?:[-’'][^\W_]+)*))"
_RUN = re.compile(rf"{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0](?:{_PARTICLE}[ \u00a0])?)?(?:d[’'])?{_CAPITAL})*")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu)[’']", re.IGNORECASE)
_WORD = re.compile(r"(\S+)\s*")
_STOPPED = re.compile(r"\b[^\W\d_]\.$|\b(?:Jr|Sr|Inc|Co)\.$")
"""A name may end so: with an initial or an abbreviation, whose full stop is its own."""
_TITLES = words("""
    m mm mme mmes mlle mr mrs ms miss dr pr prof sir lady lord monsieur madame maître me herr frau señor señora don
    doña sr sra signor signora dom dona president président présidente minister ministre mayor maire senator
    sénateur governor general général colonel pape pope roi reine king queen prince princesse princess professor
    professeur
""")
_BODIES = words("""
    inc corp ltd sa ag gmbh union parti party partei university université universität universidad committee comité
    commission council conseil association post times news press agence agency bank banque court cour house senate
    sénat congress department ministère ministerium institute institut foundation fondation group groupe company
    société club fc fédération federation chambre labs rail daily ledger
""")
STARTERS = words("""
    the a an in on at for but and or if it he she they we i you this that these those his her their our my as to of
    by from with when while after before since because so not no yes there here what who how why where which one two
    some many most all both each every also now then even just more other another such only once until although
    though despite during through under over between among according meanwhile however asked monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december le la les l un une des du de d il elle ils elles nous vous je tu ce c cet cette ces son sa ses
    leur leurs mon ma mes notre nos votre vos et ou mais donc ni car si que qui quoi dont où à au aux en dans par
    pour sur sous avec sans selon entre vers chez depuis pendant avant après lors lorsque quand comme ainsi aussi
    alors puis enfin même tout tous toute toutes plus moins très bien ici là voilà pourtant cependant toutefois
    ensuite ailleurs lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre hier demain aucun chaque certains plusieurs der die das ein eine einer
    eines dem den und oder aber wenn weil dass er sie es wir ihr ich mit von zu im am auf für bei nach aus um wie
    auch nur noch nicht laut dies diese dieser el los las uno según con por sin sobre pero y o su sus este esta ese
    als bezüglich während seit trotz unter über zwischen gegen ohne durch zum zur beim vom nachdem obwohl
    bevor damit
    denn doch sein seine seiner seinen ihre ihren ihrer dieses jeder viele einige mehrere beide kein keine dann dort
    heute gestern bereits zudem außerdem dabei dazu daher deshalb allerdings jedoch insgesamt solche weitere
    esa lo gli secondo per os uma segundo não se det jag vi
    luego después entonces también además así ayer hoy ahora aquí allí todavía ya más muy nadie alguien
    muchos algunos
    stando poi dopo ancora anche così ieri oggi adesso allora qui già più molto nessuno qualcuno molti alcuni non ma
    depois então também além assim ontem hoje agora aqui já mais muito ninguém alguém muitos alguns mas
    hij zij ze wij ik lui lei loro él ella ellos ele ela eles han hon de on ona oni hun daarna toen ook
    verder gisteren vandaag nu hier niemand iemand velen sommigen maar dat dit deze het een
    sedan då också igår idag nu här ingen någon men så ikke også siden senere potem wtedy także również jednak
""")


def find_names_by_rule(
    text: str, blocks: Sequence[Block], language: str, every: bool = False, but: Sequence[Span] = ()
) -> tuple[Name, ...]:
    """Find names without a model.

    Args:
        text: the article's text.
        blocks: its blocks; code is left out.
        language: ISO 639-1. In German every noun has a capital, so single words count only after a title.
        every: whether a single word that begins a sentence and is seen once counts.
        but: names found before, sorted by start and apart; what overlaps one of them is left out.
    """
    found = [
        run for block in blocks if block.kind not in (BlockKind.CODE, BlockKind.RULE) for run in _runs(text, block)
    ]
    runs = [text[start:end] for start, end in found]
    surnames = {parts[-1] for parts in map(str.split, runs) if len(parts) > 1}
    counts = Counter(runs)
    names = []
    taken = [span.start for span in but]
    for start, end in found:
        earlier = bisect_left(taken, end)
        if earlier and but[earlier - 1].end > start:
            continue
        parts = text[start:end].split()
        titled = _follows_title(text, start) or parts[0].rstrip(".").lower() in _TITLES
        if language == "de" and len(parts) == 1 and not titled and parts[0] not in surnames and not parts[0].isupper():
            continue
        once = len(parts) == 1 and counts[parts[0]] == 1 and not titled and parts[0] not in surnames
        if once and not every and _starts_sentence(text, start):
            continue
        names.append(Name(start, end, _type(parts, titled, surnames), text[start:end]))
    return tuple(names)


def _runs(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words without the small words of a sentence's start."""
    for match in _RUN.finditer(text, block.start, block.end):
        start, end = match.span()
        if start and text[start - 1].isalnum():
            continue
        while start < end:
            elided = _ELISION.match(text, start, end)
            word = _WORD.match(text, start, end)
            if elided:
                start = elided.end()
            elif word and word[1].lower() in STARTERS:
                start = word.end()
            else:
                break
        if text.endswith(("’s", "'s"), start, end):
            end -= 2
        if text.endswith(".", start, end) and not _STOPPED.search(text[start:end]):
            end -= 1
        if end - start > 1 and text[start].isupper():
            yield start, end


def _follows_title(text: str, start: int) -> bool:
    before = text[max(0, start - 24) : start].rstrip().rsplit(None, 1)
    return bool(before) and before[-1].rstrip(".").lower() in _TITLES


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \u00a0\u202f\"“«‘'—–(")
    return not before or before[-1] in ".!?…\n:"


def _type(parts: Sequence[str], titled: bool, surnames: set[str]) -> NameType:
    if any(word.lower().rstrip(".") in _BODIES for word in parts) or (parts[0].isupper() and len(parts[0]) > 1):
        return NameType.ORGANISATION
    if titled or len(parts) > 1 or parts[0] in surnames:
        return NameType.PERSON
    return NameType.PLACE
