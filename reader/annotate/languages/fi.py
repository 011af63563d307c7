"""Finnish."""

from reader.annotate.languages.base import Language, finite, joined, participles, who, words

FINNISH = Language(
    code="fi",
    verbs=joined(
        finite(
            """
        sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat kirjoittaa kirjoitti kirjoittavat kirjoittivat
        toteaa totesi toteavat totesivat vastaa vastasi vastaavat vastasivat kysyy kysyi kysyvät kysyivät selittää
        selitti selittävät väittää väitti väittävät väittivät arvioi arvioivat korostaa korosti korostavat korostivat
        muistuttaa muistutti muistuttavat lisää lisäsi huomauttaa huomautti huomauttavat myöntää myönsi myöntävät
        ihmettelee ihmetteli ihmettelevät kommentoi kommentoivat pohtii pohti varoittaa varoitti varoittavat
        varoittivat huutaa huusi huutavat huusivat kuiskaa kuiskasi tähdentää tähdensi painottaa painotti painottavat
        linjaa linjasi täsmentää täsmensi tarkentaa tarkensi vakuuttaa vakuutti vakuuttavat vahvistaa vahvisti kiistää
        kiisti kiistävät tunnustaa tunnusti paljastaa paljasti ilmoittaa ilmoitti ilmoittavat ilmoittivat tiedottaa
        tiedotti raportoi kuvailee kuvaili kuvailevat kuvaa kuvasi luonnehtii luonnehti nimittää nimitti kutsuu kutsui
        kritisoi kritisoivat arvostelee arvosteli moittii moitti syyttää syytti syyttävät ylistää ylisti kehuu kehui
        kiittää kiitti kiittelee kiitteli valittaa valitti valittelee pahoittelee pahoitteli harmittelee harmitteli
        toivoo toivoi toivovat vaatii vaati vaativat ehdottaa ehdotti ehdottavat suosittelee suositteli kehottaa
        kehotti pyytää pyysi rukoilee anelee uhkaa uhkasi lupaa lupasi lupaavat vannoo vannoi ennustaa ennusti
        ennustavat epäilee epäili epäilevät pelkää pelkäsi uskoo uskoi uskovat luulee ajattelee ajatteli miettii
        mietti muistelee muisteli muistaa kertaa kertasi tiivistää tiivisti summaa summasi perustelee perusteli
        puolustaa puolusti puolustelee todistaa todisti julistaa julisti vitsailee vitsaili naureskelee naureskeli
        nauraa nauroi hymyilee hymyili huokaa huokasi huokaisee huokaisi mutisee mutisi murahtaa murahti tuhahtaa
        tuhahti sähähtää kiljuu kiljui parkaisee itkee itki hihkuu hihkui riemuitsee riemuitsi hämmästelee hämmästeli
        ihastelee ihasteli kummastelee jatkaa jatkoi keskeyttää puuskahtaa puuskahti töksäyttää lausahtaa lausuu
        lausui tokaisee tokaisi äimistelee tviittaa tviittasi mainitsee mainitsi mainitsevat viittaa viittasi analysoi
        puhuu puhui katsoo katsoi näkee näki
        """
        ),
        participles(
            """
            sanonut kertonut kirjoittanut todennut vastannut kysynyt selittänyt väittänyt arvioinut korostanut
            muistuttanut lisännyt huomauttanut myöntänyt ihmetellyt kommentoinut varoittanut huutanut ilmoittanut
            vaatinut luvannut kritisoinut kuvaillut kiistänyt vahvistanut painottanut ehdottanut
            """
        ),
    ),
    weak_verbs=words(
        """
        uskoo uskoi uskovat luulee ajattelee ajatteli miettii mietti muistaa katsoo katsoi näkee näki puhuu puhui
        nauraa nauroi hymyilee hymyili itkee itki jatkaa jatkoi lisää kutsuu kutsui kuvaa kuvasi pelkää pelkäsi kertaa
        viittaa viittasi keskeyttää nimittää nimitti vastaavat
        """
    ),
    auxiliaries=words("on oli ovat olivat"),
    between=words(
        """
        myös ei sitten jo nyt kuitenkin vielä aina usein taas lisäksi puolestaan itse heti lopulta aluksi myöhemmin
        aiemmin tänään eilen jälleen silti toisaalta edelleen painokkaasti naurahtaen hymyillen
        """
    ),
    pronouns=who(either="hän", many="he", own="minä me sinä te", thing="se"),
    sources_after=words("mukaan mielestä"),
    that=words("että"),
    relatives=words("joka jotka"),
    conjunctions=words("ja mutta tai sekä vaan"),
    subordinators=words("että kun jos koska vaikka jotta kunnes ennen kuin"),
    roles=who(
        either="""
        ministeri pääministeri ulkoministeri valtiovarainministeri puolustusministeri sisäministeri oikeusministeri
        presidentti puheenjohtaja johtaja toimitusjohtaja pääjohtaja tiedottaja tutkija professori dosentti
        asiantuntija ekonomisti analyytikko kansanedustaja poliitikko kaupunginjohtaja kunnanjohtaja rehtori opettaja
        lääkäri ylilääkäri poliisi komisario tutkinnanjohtaja syyttäjä tuomari asianajaja kirjailija toimittaja
        päätoimittaja ohjaaja näyttelijä laulaja muusikko taiteilija valmentaja päävalmentaja kapteeni pelaaja
        hyökkääjä maalivahti yrittäjä perustaja omistaja asukas naapuri todistaja uhri mies nainen poika tyttö isä
        äiti kuningas kuningatar piispa paavi kenraali suurlähettiläs sihteeri pääsihteeri edustaja hallitus yhtiö
        puolue ministeriö kunta kaupunki liitto järjestö lehti pankki seura joukkue eduskunta poliisilaitos oikeus
        käräjäoikeus hovioikeus
        """
    ),
    bodies=words(
        "hallitus yhtiö puolue ministeriö kunta kaupunki liitto järjestö lehti pankki seura joukkue eduskunta oikeus"
    ),
    times=words(
        """
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa
        maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa
        joulukuussa
        """
    ),
    labels=words("sana sanaa termi termiä sanottu sanotun nimeltä lempinimi iskulause"),
    works=words("romaani kirja elokuva laulu kappale albumi sarja näytelmä ohjelma lehti runo teos näyttely"),
    subject_after_quotation=True,
    finite=words(
        """
        on oli ovat olivat ei minä me sinä hän he voi pitää täytyy olen olemme olet ette en emme eivät pitäisi voisi
        tulee tuli menee meni haluaa haluan haluamme tiedän tiedämme uskon uskomme
        """
    ),
)
