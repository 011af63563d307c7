"""Dutch."""

from reader.annotate.languages.base import Form, Language, phrases, who, words

_REGULAR = """
    adviseren affirmeren analyseren antwoorden argumenteren bagatelliseren beargumenteren bedanken begroeten beklagen
    bekennen bekritiseren beloven benadrukken benoemen bepleiten berispen beschimpen beschuldigen bespotten betogen
    betreuren betuigen betwisten bevestigen beweren bidden blaffen blijken bloggen bluffen briesen brommen brullen
    bulken citeren claimen complimenteren concluderen concretiseren constateren corrigeren debatteren debiteren declameren
    detailleren dreigen eisen erkennen fantaseren feliciteren filosoferen formuleren fulmineren garanderen getuigen gieren
    gillen grappen grauwen grijnzen grinniken grommen grijnslachen herhalen hinniken hoesten huilen hunkeren informeren
    janken jennen joelen juichen kermen kirren klagen knorren kraaien kreunen krijsen kritiseren kwaken kwalificeren
    lamenteren loven mailen memoreren melden menen minimaliseren mokken noemen noteren nuanceren onderstrepen ontboezemen
    ontkennen onthullen oordelen oreren parafraseren pareren peinzen piepen pleiten pochen poneren preciseren preken
    proclameren profeteren protesteren rapporteren razen reageren redeneren relativeren repliceren resumeren riposteren
    roddelen roemen schertsen schimpen schreeuwen schreien sissen smalen smeken snauwen sneren snikken snoeven specificeren
    speculeren spotten stellen stipuleren suggereren sussen theoretiseren tieren tweeten typeren karakteriseren
    verduidelijken verhaspelen verkondigen verklaren verklappen vermanen vermelden vermoeden veronderstellen verordonneren
    verpersoonlijken vertellen verwoorden verzuchten verdedigen vloeken voorspellen vrezen weeklagen weerleggen wensen
    zeuren zuchten zwammen hopen verwachten
"""
"""Verbs without a change of vowel whose stem follows from their infinitive: hopen, hoopt, hoopte, gehoopt."""
_UNSTRESSED = """
    babbelen bestempelen betitelen betwijfelen brabbelen bulderen donderen fluisteren foeteren giechelen grommelen hakkelen
    hameren hekelen herinneren jammeren jubelen kakelen kankeren ketteren mekkeren mijmeren mompelen mopperen murmelen
    opperen orakelen prevelen ratelen sakkeren schamperen schateren snateren snotteren sputteren stamelen stotteren
    tetteren toeteren twitteren verzekeren wauwelen zwijmelen
"""
"""The same with a last syllable that has no stress: fluisteren, fluistert."""
_IRREGULAR = """
    zeggen zegt zei zeiden gezegd
    vragen vraagt vroeg vroegen gevraagd
    schrijven schrijft schreef schreven geschreven
    beschrijven beschrijft beschreef beschreven beschreven
    omschrijven omschrijft omschreef omschreven omschreven
    onderschrijven onderschrijft onderschreef onderschreven onderschreven
    spreken spreekt sprak spraken gesproken
    weerspreken weerspreekt weersprak weerspraken weersproken
    roepen roept riep riepen geroepen
    vinden vindt vond vonden gevonden
    bezweren bezweert bezwoer bezwoeren bezworen
    zweren zweert zwoer zwoeren gezworen
    verwijten verwijt verweet verweten verweten
    prijzen prijst prees prezen geprezen
    misprijzen misprijst misprees misprezen misprezen
    bewijzen bewijst bewees bewezen bewezen
    beamen beaamt beaamde beaamden beaamd
    waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd
    insinueren insinueert insinueerde insinueerden geïnsinueerd
    becommentariëren becommentarieert becommentarieerde becommentarieerden becommentarieerd
    definiëren definieert definieerde definieerden gedefinieerd
    appen appt appte appten geappt
    vernemen verneemt vernam vernamen vernomen
    verzoeken verzoekt verzocht verzochten verzocht
    verbieden verbiedt verbood verboden verboden
    gebieden gebiedt gebood geboden geboden
    bevelen beveelt beval bevalen bevolen
    overdrijven overdrijft overdreef overdreven overdreven
    ontraden ontraadt ontraadde ontraadden ontraden
    verraden verraadt verried verrieden verraden
    hijgen hijgt hijgde hijgden gehijgd
    heten heet heette heetten geheten
    luiden luidt luidde luidden geluid
    berichten - berichtte berichtten bericht
"""
"""One verb a line: infinitive, present, past, past of several, participle; `-` for a form that is no sign of speech."""
_WEAK_REGULAR = """
    beseffen dicteren duiden discussieren geloven groeten kletsen kraken observeren plagen posten praten prediken publiceren
    reciteren schetsen scanderen slikken steunen troosten vertalen veroordelen vertolken vertrouwen verwelkomen vragen
    glimlachen knikken kuchen schudden schouderophalen twijfelen vervolgen concludeerden hernemen zingen
"""
_WEAK_IRREGULAR = """
    denken denkt dacht dachten gedacht
    bedenken bedenkt bedacht bedachten bedacht
    weten weet wist wisten -
    laten laat liet lieten laten
    lachen lacht lachte lachten gelachen
    besluiten besluit besloot besloten besloten
    begrijpen begrijpt begreep begrepen begrepen
    beginnen begint begon begonnen begonnen
    klinken klinkt klonk klonken geklonken
    lezen leest las lazen gelezen
    zingen zingt zong zongen gezongen
    twijfelen twijfelt twijfelde twijfelden getwijfeld
    verbeteren verbetert verbeterde verbeterden verbeterd
    weigeren weigert weigerde weigerden geweigerd
    vorderen vordert vorderde vorderden gevorderd
    grijpen grijpt greep grepen gegrepen
    geven geeft gaf gaven gegeven
    houden houdt hield hielden gehouden
    wijzen wijst wees wezen gewezen
    raden raadt raadde raadden geraden
    werpen werpt wierp wierpen geworpen
    vallen valt viel vielen gevallen
    dringen dringt drong drongen gedrongen
    bijten bijt beet beten gebeten
    varen - voer voeren gevaren
    merken merkt merkte merkten gemerkt
    tekenen tekent tekende tekenden getekend
    brengen - bracht brachten gebracht
    halen haalt haalde haalden gehaald
    spiegelen - spiegelde spiegelden gespiegeld
    fluisteren fluistert fluisterde fluisterden gefluisterd
    lopen - - - gelopen
    gaan - - - gegaan
    maken - - - gemaakt
    zetten - - - gezet
    doen - - - gedaan
    zien - zag zagen gezien
    nemen - - - genomen
    lichten licht lichtte lichtten gelicht
    leggen legt legde legden gelegd
    voegen voegt voegde voegden gevoegd
    vullen vult vulde vulden gevuld
    kondigen kondigt kondigde kondigden gekondigd
    delen deelt deelde deelden gedeeld
    vatten vat vatte vatten gevat
    sommen somt somde somden gesomd
    stippen stipt stipte stipten gestipt
    kaarten kaart kaartte kaartten gekaart
    manen maant maande maanden gemaand
    sporen spoort spoorde spoorden gespoord
    moedigen moedigt moedigde moedigden gemoedigd
    stemmen - stemde stemden gestemd
    biechten biecht biechtte biechtten gebiecht
    scheppen - schepte schepten geschept
    barsten barst barstte barstten gebarsten
    proesten proest proestte proestten geproest
    wuiven wuift wuifde wuifden gewuifd
    weiden - weidde weidden geweid
    kramen kraamt kraamde kraamden gekraamd
    schatten - - - geschat
    kaatsen kaatst kaatste kaatsten gekaatst
    blikken - blikte blikten geblikt
    voeren - - - gevoerd
    schreeuwen schreeuwt schreeuwde schreeuwden geschreeuwd
    snauwen snauwt snauwde snauwden gesnauwd
    sputteren sputtert sputterde sputterden gesputterd
    juichen juicht juichte juichten gejuicht
    keuren keurt keurde keurden gekeurd
    sabelen sabelt sabelde sabelden gesabeld
"""
_SEPARABLE = """
    aan|geven aan|halen aan|kaarten aan|kondigen aan|manen aan|moedigen aan|raden aan|sporen aan|stippen aan|tekenen
    aan|voeren aan|vullen aan|dringen aan|vallen af|dingen af|kondigen af|keuren af|kraken af|raden af|wijzen af|vragen
    bij|vallen door|geven door|vragen in|brengen in|schatten in|stemmen in|vallen in|werpen in|zien mede|delen mee|delen
    mee|geven na|praten neer|halen neer|sabelen op|biechten op|geven op|houden op|lezen op|maken op|merken op|roepen
    op|scheppen op|sommen op|werpen prijs|geven samen|vatten tegen|spreken tegen|sputteren tegen|werpen terug|blikken
    terug|kaatsen terug|roepen terug|schrijven toe|bijten toe|fluisteren toe|geven toe|juichen toe|lichten toe|roepen
    toe|schreeuwen toe|snauwen toe|spreken toe|voegen toe|vertrouwen toe|zeggen uit|barsten uit|brengen uit|halen
    uit|kramen uit|lachen uit|leggen uit|proesten uit|roepen uit|schreeuwen uit|spreken uit|vallen uit|varen uit|weiden
    uiteen|zetten vast|stellen vol|houden voor|houden voor|leggen voor|lezen voor|spiegelen voor|stellen voor|zeggen
    vooruit|lopen weg|lachen weg|wuiven weg|zetten bekend|maken duidelijk|maken kenbaar|maken
"""
"""Verbs in two parts: uitleggen, legt uit, uitgelegd."""
_NO_SPEECH = words(
    """
    grappen wensen groeten posten post preken eisen vloeken plagen kraken bidden blijken blijkt bleek gebleken vragend
    scheppen heten klinken zingen lezen grijpen lopen gaan maken zetten doen zien nemen voeren brengen varen weiden schatten
    stemmen delen vallen halen steunen bericht verboden geboden gemaakt gezet gedaan gezien genomen gegaan gelopen gegeven
    gehouden gevallen gehaald gedeeld gelegd gevuld gevat geschat gevoerd gestemd gezongen gebracht gevaren geworpen gelezen
    geweid geblikt geluid kaarten kaart besloten begonnen begrepen verraden
    """
)
"""Forms that are nouns, or hardly ever report what somebody says."""
_VOICELESS = tuple("tkfspxc")
_UNPARTED = ("be", "ge", "her", "er", "ont", "ver", "onder", "over", "voor", "weer", "mis", "om")
"""Syllables before a verb whose participle has no ge-."""


def _stem(infinitive: str, stressed: bool) -> str:
    """The stem of a regular verb: hopen → hoop, vrezen → vrees, vertellen → vertel, fluisteren → fluister."""
    base = infinitive.removesuffix("en")
    if base[-1] == base[-2] and base[-1] not in "aeiou":
        return base[:-1]
    open_syllable = base[-1] not in "aeiouhw" and base[-2] in "aeou" and base[-3] not in "aeiou"
    stem = base[:-1] + base[-2:] if stressed and open_syllable else base
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def _regular(infinitive: str, stressed: bool) -> tuple[str, str, str, str, str]:
    """Infinitive, present, past, past of several and participle of a regular verb."""
    stem, base = _stem(infinitive, stressed), infinitive.removesuffix("en")
    end = "te" if base.endswith((*_VOICELESS, "ch")) else "de"
    participle = stem if stem.endswith(("t", "d")) else stem + end[0]
    if not infinitive.startswith(_UNPARTED):
        participle = ("geë" + participle[1:]) if participle.startswith("e") else "ge" + participle
    present = stem if stem.endswith("t") else stem + "t"
    return infinitive, present, stem + end, stem + end + "n", participle


def _principal(regular: str, unstressed: str, irregular: str) -> dict[str, tuple[str, str, str, str, str]]:
    """For each infinitive its present, past, past of several and participle."""
    table = {infinitive: _regular(infinitive, True) for infinitive in regular.split()}
    table |= {infinitive: _regular(infinitive, False) for infinitive in unstressed.split()}
    for line in irregular.strip().splitlines():
        infinitive, present, past, pasts, participle = line.split()
        table[infinitive] = infinitive, present, past, pasts, participle
    return table
