"""Italian."""

from reader.annotate.languages.base import Form, Language, groups, phrases, who, words
from reader.annotate.languages.romance import forms_of

_ARE = """
    accusare affermare allertare analizzare annotare annunciare apostrofare argomentare arringare articolare
    asseverare assicurare attestare augurare auspicare avvisare azzardare balbettare biascicare bisbigliare blaterare
    bocciare bofonchiare bollare borbottare brontolare caldeggiare censurare certificare chiosare commentare
    comunicare condannare confermare confessare confidare confutare congetturare consigliare constatare contestare
    contrattaccare controreplicare criticare declamare decretare delineare denunciare deplorare dettagliare dichiarare
    diffidare disapprovare domandare drammatizzare elencare elogiare enfatizzare enumerare enunciare esagerare
    esclamare esemplificare esortare esplicitare esternare esultare etichettare evidenziare farfugliare filosofeggiare
    frignare ghignare giudicare giurare giustificare gracchiare gridare imbufalire implorare imprecare imputare
    incalzare incitare indicare indignare inalberare infuriare informare insinuare insultare interpellare interrogare
    intimare intonare invocare ipotizzare ironizzare lagnare lamentare lodare manifestare menzionare millantare
    minacciare minimizzare mormorare motivare motteggiare mugugnare narrare negare obiettare opinare osannare
    osservare paventare perorare pontificare postillare preannunciare precisare predicare pregare profetizzare
    pronosticare pronunciare prospettare proclamare protestare puntualizzare raccomandare raccontare ragionare
    rammaricare rammentare rassicurare reclamare relativizzare replicare rettificare riaffermare ribattezzare
    ricapitolare ricordare riepilogare rievocare rilanciare rilevare rimarcare rimbrottare rimproverare rimuginare
    rincarare ringhiare ringraziare rintuzzare rivelare rivendicare sbandierare sbeffeggiare sbottare sbraitare
    sbuffare scandalizzare scherzare scongiurare sconsigliare segnalare sentenziare sferzare sghignazzare sibilare
    sillabare sintetizzare singhiozzare smontare snocciolare sogghignare sospettare sospirare sottolineare specificare
    speculare spergiurare spiattellare spiegare spifferare sproloquiare starnazzare stigmatizzare strepitare strillare
    sussurrare svelare tartagliare telegrafare teorizzare testimoniare tranquillizzare tuonare twittare ritwittare
    ululare urlare vaticinare ventilare verbalizzare vociare
"""
_ERE = """
    aggiungere ammettere chiedere concedere concludere contraddire controbattere descrivere esporre gemere insistere
    premettere promettere prorompere riassumere ribattere riconoscere ripetere rispondere scrivere soggiungere
    sostenere trascrivere
"""
_IRE = "avvertire dire dissentire predire"
_ISC = """
    ammonire asserire chiarire definire eccepire esordire garantire inferocire interloquire inveire redarguire
    ribadire riferire ruggire scandire schernire smentire suggerire
"""
"""Verbs in -ire that say -isce in the third person."""
_IRREGULAR = """
    dice dicono disse dissero diceva dicevano dirà diranno direbbe direbbero detto dicendo predice predisse predissero
    predetto contraddice contraddicono contraddisse contraddetto aggiunse aggiunsero aggiunto soggiunse soggiunsero
    soggiunto scrisse scrissero scritto descrisse descrissero descritto rispose risposero risposto concluse conclusero
    concluso chiese chiesero chiesto ammise ammisero ammesso promise promisero promesso premise premisero premesso
    concesse concessero concesso riassunse riassunsero riassunto sostiene sostengono sostenne sostennero sostenuto
    sosterrà sosterrebbe riconobbe riconobbero riconosciuto espone espongono esponeva esponevano espose esposero
    esposto proruppe ribatté ribatterono
"""
_WEAK_ARE = """
    accennare accettare allargare annuire approvare arrabbiare attaccare calcolare cantare cantilenare celebrare
    chiacchierare chiamare citare cominciare considerare continuare conversare dettare dubitare esaltare evocare
    festeggiare figurare gongolare illustrare immaginare incoraggiare interpretare invitare lanciare liquidare
    meravigliare mostrare notare ordinare paragonare parlare pensare postare provocare raggelare recitare richiamare
    ridacchiare salutare scaldare scrollare sfidare sfogare smorzare soffiare sognare sperare stimare stroncare
    tagliare temporeggiare terminare titolare valutare vantare verificare
"""
_WEAK_ERE = """
    alludere attendere commuovere compiacere convincere correggere credere dedurre deridere desumere dibattere
    difendere discutere esplodere esprimere insorgere intendere interrompere intravedere irridere leggere opporre
    contrapporre piangere pretendere prevedere proporre richiedere ridere riflettere riprendere rivolgere scommettere
    sorprendere sorridere sottoscrivere supporre temere tradurre
"""
_WEAK_IRE = "applaudire intervenire mentire proseguire seguire sentire"
_WEAK_ISC = "finire gioire infierire inorridire percepire stupire tradire zittire"
_WEAK_IRREGULAR = """
    chiude mette dipinge dipinse dipinsero dipinto fa fanno fece fecero sa sanno seppe suona suonano alluse allusero
    attese commosse convinse convinsero corresse corressero corretto deduce deducono dedusse dedotto derise difese
    difesero difeso discusse discussero discusso esplose esplosero esploso espresse espressero espresso insorse
    insorsero insorto intese interruppe interruppero interrotto lesse lessero letto oppone oppose opposto contrappone
    contrappose pianse piansero preteso pretese previde previsto propone propongono proponeva propose proposero
    proposto proporrà richiese richiesero richiesto rise risero riprese ripresero ripreso rivolse scommise sorrise
    sorrisero sottoscrisse suppone traduce tradusse tradotto interviene intervengono intervenne intervennero
    intervenuto interverrà
"""
_HUNG = ("lo", "la", "li", "le", "gli", "si", "ne", "mi", "ci")
"""Pronouns that a gerund takes: definendolo, dicendogli."""


def _verbs(first: str, second: str, third: str, with_isc: str, irregular: str) -> dict[str, Form]:
    """Forms of verbs, with those that the general rule does not make.

    Those in -care and -gare keep their sound (spiegherà), those in -ciare and -giare drop their i (denuncerà), some
    in -ire have -isc- (ribadisce). Gerunds take pronouns, and participles have a gender and a number.
    """
    forms = forms_of("it", first, second, f"{third} {with_isc}", irregular)
    for infinitive in first.split():
        stem = infinitive[:-3]
        if infinitive.endswith(("care", "gare", "ciare", "giare")):
            stem = stem + "h" if infinitive.endswith(("care", "gare")) else stem[:-1]
            forms |= {stem + ending: Form.FINITE for ending in ("erà", "eranno", "erebbe", "erebbero")}
    for infinitive in with_isc.split():
        forms |= {infinitive[:-3] + ending: Form.FINITE for ending in ("isce", "iscono")}
    for word, form in list(forms.items()):
        if Form.GERUND in form:
            forms |= {word + pronoun: Form.GERUND for pronoun in _HUNG}
        elif form is Form.PARTICIPLE and word.endswith("o"):
            forms |= {word[:-1] + ending: forms.get(word[:-1] + ending, form) | form for ending in "aie"}
    return forms


_WEAK = {
    word: form
    for word, form in _verbs(_WEAK_ARE, _WEAK_ERE, _WEAK_IRE, _WEAK_ISC, _WEAK_IRREGULAR).items()
    if form is not Form.INFINITIVE  # «per illustrare il «piano»» reports nothing
}
_CRIES = _verbs("gridare urlare strillare vociare sbraitare tuonare esclamare intonare", "", "", "scandire ruggire", "")

_GESTURES = words(
    """
    abbassa abbassò abbozza abbracciò aggrotta aggrottò allarga allargò alza alzò annuisce annuì aspetta aspettò bacia
    beve bevve borbotta borbottò cerca chiude chiuse comincia cominciò conclude continua continuò corregge corresse
    domanda entra entrò esita esitò fa fece fissa fissò geme gemette gesticola guarda guardò incalza indica indicò
    insiste insistette interrompe interruppe interviene intervenne lascia mette mise mormora mormorò offre osserva
    osservò passa piange pianse porge porse posa prende prese prosegue proseguì replica respira respirò ride rise
    riprende riprese risponde ritorna ritornò salta saltò saluta salutò sbadiglia sbuffa sbuffò scatta scattò scoppia
    scoppiò scosse scuote scrolla scrollò si singhiozza sogghigna sorride sorrise sospira sospirò sussulta tace tacque
    taglia tagliò tossisce tossì trema volta voltò
    """
)

_MEN = """
    abate abitante accademico adolescente agente agricoltore alfiere alleato allenatore allievo alunno ambasciatore
    amico amministratore analista anziano arbitro architetto arcivescovo artigiano artista aspirante assessore
    assistente astronauta astronomo atleta attaccante attivista attore autore avversario avvocato barbiere barista
    bambino biologo bomber brigadiere calciatore cameriere campione cancelliere candidato cantante cantautore capitano
    capo capogruppo carabiniere cardinale centrocampista chef chirurgo ciclista cittadino cliente collega
    collezionista colonnello comandante commerciante commissario compagno compositore conduttore consigliere
    consulente contadino coordinatore corridore cronista cugino cuoco curatore deputato designer detective detenuto
    difensore dipendente direttore dirigente docente donatore dottore drammaturgo economista editore elettore erede
    eurodeputato esperto esponente fedele figlio filosofo fondatore fotografo frate fratello funzionario garante
    genero geologo geometra gestore giardiniere giocatore giovane giudice giurista governatore guardiano guidatore
    imam imprenditore impiegato impresario infermiere ingegnere inquilino insegnante intellettuale interprete
    intervistato inventore inviato ispettore lavoratore leader legale letterato liutaio luogotenente maestro
    magistrato magnate manager maresciallo marinaio marito matematico medico membro mercante meteorologo ministro
    missionario monaco monarca musicista nipote nonno notaio onorevole operaio operatore oratore organizzatore ospite
    oste padre padrone panettiere papa parlamentare parroco parrucchiere partigiano passante passeggero pastore patron
    paziente pediatra pensionato pescatore pilota pittore poeta politologo poliziotto pontefice portavoce portiere
    postino prefetto prelato premier presentatore preside presidente presule prete primario principe procuratore
    produttore professore progettista proprietario protagonista psichiatra psicologo questore ragazzo rappresentante
    re redattore regista relatore residente responsabile restauratore rettore ricercatore ristoratore sacerdote
    scienziato scrittore scultore segretario senatore sindacalista sindaco soccorritore socio sociologo soldato
    sottosegretario sovrintendente soprintendente specialista spettatore storico studente studioso superstite suocero
    tassista tecnico tenente testimone tifoso titolare traduttore tutore uomo veterano vescovo viaggiatore vicepremier
    vicepresidente vicesindaco vicino vigile vignaiolo vincitore volontario zio
    muratore allevatore idraulico fornaio pompiere vedovo libraio bibliotecario custode rider minatore bracciante
    apicoltore viticoltore migrante rifugiato sopravvissuto commesso
    predecessore successore promotore
"""
_WOMEN = """
    adolescente agente agricoltrice alleata allenatrice allieva alunna ambasciatrice amica amministratrice analista
    anziana arbitra archeologa architetta artigiana artista assessora assistente astronauta astronoma atleta
    attaccante attivista attrice autrice avversaria avvocata avvocatessa badante ballerina bambina barista biologa
    calciatrice cameriera campionessa cancelliera candidata cantante cantautrice capitana capogruppo chef chirurga
    ciclista cittadina cliente collega collezionista comandante commerciante commissaria compagna compositrice
    conduttrice consigliera consulente contadina coordinatrice cronista cugina cuoca curatrice deputata designer
    detenuta difensora dipendente direttrice dirigente docente donatrice donna dottoressa drammaturga economista
    editrice erede eurodeputata esperta esponente farmacista figlia filosofa fondatrice fotografa funzionaria garante
    geologa giocatrice giovane giudice giurista governatrice imprenditrice impiegata infermiera ingegnera inquilina
    insegnante interprete intervistata inviata ispettrice lavoratrice leader legale libraia linguista maestra
    magistrata manager matematica medica meteorologa ministra moglie monaca musicista negoziante nipote nonna notaia
    operaia operatrice organizzatrice ospite panettiera parlamentare parrucchiera partigiana passeggera pastora
    paziente pediatra pensionata pittrice poetessa politologa poliziotta portavoce premier presentatrice preside
    presidente presidentessa principessa procuratrice produttrice professoressa progettista proprietaria protagonista
    psichiatra psicologa questora ragazza rappresentante redattrice regina regista relatrice residente responsabile
    restauratrice rettrice ricercatrice ristoratrice sarta scienziata scrittrice scultrice segretaria senatrice
    sindaca sindacalista socia sociologa sorella sottosegretaria sovrintendente soprintendente specialista storica
    studentessa studiosa superstite suora suocera tecnica testimone tifosa titolare traduttrice tutrice vedova
    veterinaria vicepresidente vicesindaca vicina vigile vincitrice volontaria zia madre
    bibliotecaria custode migrante rifugiata vittima sopravvissuta commessa bracciante apicoltrice
    viticoltrice
    promotrice
"""
_MANY = """
    abitanti agenti agricoltori alunni ambasciatori amici analisti artigiani artisti assessori attivisti attori autori
    avvocati avvocate bambini carabinieri cittadini clienti colleghi commercianti consiglieri contadini deputati
    difensori dipendenti direttori dirigenti docenti donne economisti esperti esperte familiari figli fondatori fonti
    fratelli funzionari genitori giocatori giovani giudici imprenditori infermieri ingegneri inquirenti insegnanti
    investigatori ispettori lavoratori leader legali magistrati manifestanti medici militari ministri negozianti nonni
    operai organizzatori parenti parlamentari passeggeri pescatori poliziotti presidenti presidi professori promotori
    proprietari ragazzi residenti responsabili ricercatori sacerdoti scienziati scrittori senatori sindaci
    sindacalisti sindacati soccorritori soci sorelle specialisti storici studenti studiosi superstiti tecnici
    testimoni tifosi ultras vescovi vicini vigili vertici volontari volontarie
"""
_OF = ("di", "del", "dello", "della", "dell'", "dei", "degli", "delle")
_SOURCES = """
    a detta, a giudizio, a parere, a dire, al dire, ad avviso, nelle parole, per dirla con le parole, per usare le
    parole, stando alle parole, stando a quanto detto da, secondo le parole, secondo il parere, nell' opinione, nel
    giudizio, agli occhi, per bocca, nella visione, nella versione, secondo la versione, secondo la tesi
"""

_PLAYER = "giocatore giocatrice calciatore calciatrice capitano atleta campione campionessa"
"""What a player of any position can be called."""
ITALIAN = Language(
    code="it",
    verbs=_verbs(_ARE, _ERE, _IRE, _ISC, _IRREGULAR)
    | _WEAK
    | dict.fromkeys(words("sapere intendere capire trapelare notare"), Form.INFINITIVE),
    weak_verbs=frozenset(_WEAK) | words("indica ricorda chiede celebra"),
    plural_determiners=words("i gli le alcuni alcune"),
    left_out={"": "", "no": "loro"},
    clitics=words("la le li lo gli mi ci si l'"),
    verb_nouns=words(
        """
        domanda critica denuncia replica nota conferma accusa minaccia cita racconta giudica proclama tagliata detta
        scritta premessa proposta promessa risposta difesa fa rivela attacca valuta conversa indica protesta condanna
        censura invoca predica richiesta pretesa rettifica sfida motiva stima ordina prega richiama analizza verifica
        chiama ripresa dedica canta supplica scusa rassicura implora informa etichetta rivolta insinua tratta apre
        recita invita lista decisa nomina cantata presenta riassunta lancia visita interpreta pubblica
        """
    ),
    gestures=_GESTURES,
    past_endings=("ggiò", "irò", "orò", "uì"),
    reporting_endings=("a", "e", "ò", "ì"),
    auxiliaries=words("è sono era erano ha hanno aveva avevano avrebbe ho abbiamo avendo"),
    passives=words("è sono era erano fu furono essere stato stata stati viene vengono venne"),
    between=words(
        """
        non si gli le ci ne poi anche ancora già quindi infatti inoltre però così oggi ieri sempre mai lo la li mi ti
        vi più invece dunque comunque intanto allora adesso pure persino perfino addirittura spesso solo soltanto
        appena pertanto tuttavia domani subito stamattina stamani stasera stanotte altresì piuttosto peraltro pur
        ormai forse
        """
    ),
    adverb_endings=("mente",),
    pronouns=who(male="lui egli", female="lei ella", many="loro essi", either="sé", own="io noi voi tu"),
    sources=frozenset((*start, of) for start in phrases(_SOURCES) for of in _OF)
    | phrases(
        """
        secondo, stando a, stando al, stando allo, stando alla, stando all', stando ai, stando agli, stando alle, per
        dirla con, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla, secondo
        quanto dichiarato da, secondo quanto dichiarato dal, secondo quanto dichiarato dalla, stando a quanto riferito
        da, stando a quanto riferito dal, stando a quanto riferito dalla, a sentire, ad ascoltare, come da
        """
    ),
    quoted=words("citato citata citati citate"),
    agents=words("da dal dallo dalla dai dagli dalle dall'"),
    determiners=words(
        """
        il lo la l' i gli le un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle
        suo sua suoi sue loro mio mia nostro nostra due tre quattro cinque sei alcuni alcune qualche molti molte
        diversi diverse numerosi numerose altri altre nessun nessuno nessuna ogni ciascun ciascuno
        """
    ),
    indefinite=words(
        """
        un uno una un' due tre quattro cinque sei alcuni alcune qualche molti molte diversi diverse numerosi numerose
        altri altre nessun nessuno nessuna ogni
        """
    ),
    prepositions=words(
        """
        di del della dello dei degli delle dell' a al alla allo ai agli alle all' da dal dalla dallo dai dagli dalle
        dall' in nel nella nei nell' negli nelle nello con su sul sulla sui sugli sulle sull' per tra fra contro senza
        durante dopo prima verso presso come secondo d' ad
        """
    ),
    linking=words("di del della dello dei degli delle dell' d'"),
    near=frozenset(
        (near, to) for near in words("vicino vicina vicini vicine") for to in words("a al alla allo ai agli alle all'")
    ),
    that=words("che"),
    governed_alone=words("cui quale quali"),
    relatives=words("che"),
    conjunctions=words("e ed ma o mentre però"),
    subordinators=words("che quando se perché dove come mentre"),
    demonstratives=words("questo questa questi queste quest' quel quello quella quei quegli quelle"),
    naming=words("si chiama chiamava è era"),
    finite=words(
        """
        è sono era erano ha hanno aveva c'è ci non si fa va può possono deve devono vuole siamo abbiamo ho io noi sta
        sarà saranno viene credo voglio dobbiamo possiamo faremo vogliamo serve bisogna so stanno stiamo fermeremo
        andiamo vado andrà resta hai eravamo avevo volevo sarebbe dice dicono manca mancano arriva sei siete avete eri
        eravate ero avevano avevamo avrò avrà avremo avranno avrei avrebbe avrebbero sarò saremo sarei sarebbero fu
        furono fui fossi fosse fossero abbia abbiano sia siano faccio fai facciamo fate fanno faceva farò farà faranno
        farei farebbe fece fecero feci posso puoi potete potrà potremo potranno potrei potrebbe potrebbero poteva devo
        devi dovete dovrà dovremo dovranno dovrei dovrebbe dovrebbero doveva vuoi volete vogliono vorrei vorrebbe
        voleva sai sa sappiamo sapete sanno vai vanno andrò andremo andava vengo vieni vengono venne verrà verranno do
        dà danno diamo dico dici diciamo disse dissi vedo vedi vede vediamo vedono vidi stai stava staremo starò
        rimane rimangono restano tocca servono basta bastano conta contano costa costano piace piacciono sembra
        sembrano pare penso pensiamo pensa pensano crede crediamo credono spero speriamo spera sento senti sente
        sentiamo capisco capisce capiamo capiscono conosco conosce chiedo chiede chiediamo chiedono parlo parla
        parlano parliamo torno torna tornano tornerò tornerà vivo vive viviamo vivono muore muoiono morì nasce nacque
        lavoro lavora lavoriamo lavorano paga pagano paghiamo gioca giocano vince vincono vinto perde perdono perso
        cambia cambiano finisce finiscono finì comincia cominciano esiste esistono succede accade significa mette
        mettono metto prende prendono prendo porta portano porto passa passano passò aspetta aspettiamo amo ama amiamo
        lascia lasciano mi ti vi lui lei loro egli tu voi
        """
    ),
    finite_endings=(
        "ò",
        "ava",
        "eva",
        "arono",
        "irono",
        "erono",
        "avano",
        "evano",
        "ivano",
        "iamo",
        "anno",
        "eremo",
        "iremo",
        "rà",
        "ebbe",
        "ebbero",
        "assero",
        "essero",
        "emmo",
        "avamo",
        "evamo",
    ),
    other_verbs=words(
        """
        può possono deve devono vuole vogliono va vanno viene vengono sta stanno fa fanno fece fecero dà danno mise
        misero prese presero vide venne vennero ebbe ebbero resta restano torna tornano arriva arrivano lavora
        lavorano vive vivono sa sanno tiene tengono prende prendono esce escono entra entrano scende sale salgono
        lascia
        """
    ),
    not_finite=words(
        """
        perciò casinò ottava schiava lava brava slava allieva longeva primeva tiranno inganno affanno malanno
        capodanno condanno richiamo divano sovrano titano chilogrammo
        """
    ),
    infinitive_endings=("are", "ere", "ire"),
    participle_endings=("ato", "uto", "ito"),
    role_endings=(
        "ologo",
        "ologa",
        "lista",
        "nista",
        "rista",
        "dista",
        "tista",
        "gista",
        "mista",
        "cista",
        "fista",
        "tassista",
        "tivista",
        "ografo",
        "ografa",
        "iatra",
        "ologi",
        "ologhe",
        "ografi",
    ),
    articles=who(male="il lo un uno questo quel quello", female="la una questa quella"),
    times=words(
        """
        settimana mattina sera notte anno mese giorno volta ora minuto momento lunedì martedì mercoledì giovedì
        venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre ieri oggi settimane mattine sere notti anni mesi giorni volte ore minuti momenti mattino mattinata
        pomeriggio serata giornata giornate nottata mezzogiorno mezzanotte weekend vigilia indomani domani secondo
        secondi attimo trimestre semestre biennio decennio decenni secolo estate inverno autunno primavera natale
        pasqua epoca inizio fine metà
        """
    ),
    generic_documents=words("testo documento scritto"),
    titles=who(
        male="sig. sig signor signore don monsignor mons. fra padre re principe papa san sir lord maestro cavalier",
        female="sig.ra signora signorina suor madre regina principessa santa donna lady",
        either="""
            dott. dottor dottoressa dott.ssa prof. prof prof.ssa professor professoressa on. onorevole ing. avv. avv
            avvocato ingegner architetto geom. sen. generale colonnello maggiore capitano maresciallo ispettore
            commissario
        """,
        many="signori sigg.",
    ),
    pronominal=words(
        """
        qualcuno molti molte alcuni alcune altri altre entrambi tutti uno nessuno chiunque ognuno ciascuno pochi
        parecchi
        """
    ),
    roles=who(male=_MEN, female=_WOMEN, many=_MANY),
    bodies=words(
        """
        azienda governo partito sindacato associazione organizzazione polizia ministero comune tribunale corte
        commissione società gruppo banca università giornale quotidiano agenzia consiglio club fondazione procura
        accademia accusa alleanza ambasciata amministrazione arma assemblea assessorato authority autorità banda blog
        cabina camera campidoglio carabinieri casa catena centro centrodestra centrosinistra chiesa clan clinica
        coalizione collegio colosso comando comitato comitati compagnia comunità concessionaria confederazione
        conferenza consorzio cooperativa coop coordinamento cordata costruttore delegazione destra difesa dipartimento
        diocesi direttivo direzione dirigenza ditta editore emittente ente enti esecutivo esercito famiglia farnesina
        federazione fiom fonte fonti forza fronte giunta gestore guardia guida holding impresa imprese istituto
        istituzione istituzioni laboratorio lega magistratura maggioranza marchio marina mensile minoranza movimento
        multinazionale municipio museo nazionale nazione nunziatura onlus ong operatore opposizione opposizioni ordine
        organismo orchestra osservatorio ospedale padronato parlamento parrocchia periodico polo popolo portale
        prefettura presidenza presidio produttore provincia proprietà quirinale questura radio redazione regione
        reparto rete ricercatori rivista sala scuola segreteria senato sede settimanale sinistra sito
        sottosegretariato soprintendenza squadra stampa startup stato studio tv televisione testata tribuna ufficio
        unione vaticano viminale vertice pm gip gup tar cassazione consulta difensori
        """
    ),
    documents=words(
        """
        rapporto lettera comunicato studio testo articolo sentenza messaggio nota documento legge libro annuncio
        appello atto atti autocertificazione bando biglietto bilancio bollettino bozza capitolato capo cartello
        cartellone cartelli circolare codice comma comunicazione contratto costituzione decreto delibera denuncia
        determina diario dichiarazione didascalia direttiva disegno dossier editoriale enciclica epigrafe esposto
        fascicolo foglio giuramento indagine informativa insegna interpellanza interrogazione intervento istanza
        iscrizione lapide locandina mail email manifesto manifesti manuale memoria mozione norma ordinanza ordine
        parere perizia petizione post preambolo programma proposta protocollo provvedimento quotidiano referto
        regolamento relazione report ricerca ricorso risoluzione saggio scritta sms sondaggio statuto striscione
        striscioni targa telegramma titolo tweet verbale verdetto video volantino volantini volume
        """
    ),
    works=words(
        """
        romanzo libro film canzone disco album serie opera quadro poesia programma saggio mostra intitolato intitolata
        rivista intitolati intitolate titolo titolato pellicola cortometraggio lungometraggio documentario docufilm
        fiction miniserie commedia tragedia dramma monologo pièce spettacolo musical balletto sinfonia sonata brano
        singolo videoclip inno aria dipinto tela affresco scultura installazione fotografia murale racconto racconti
        novella fiaba favola raccolta silloge poema poemetto sonetto antologia biografia autobiografia diario memoir
        manuale trattato fumetto graphic trilogia saga rubrica articolo editoriale inchiesta reportage podcast
        trasmissione telenovela sceneggiato videogioco gioco rassegna festival collana blog pagina giornale quotidiano
        settimanale mensile giornalino progetto operazione piano nave barca peschereccio veliero traghetto satellite
        sonda ristorante bar caffè trattoria albergo hotel teatro cinema libreria locale convegno conferenza congresso
        seminario corso laboratorio premio concorso brani canzoni romanzi opere associazione cooperativa collettivo
        compagnia gruppo band orchestra società scuola liceo istituto capitolo episodio campagna pezzo puntata
        """
    ),
    charges=words(
        """
        denuncia denunciato denunciata condannato condannata condannati indagato indagata indagati
        inchiesta indagine processo arrestato arrestata imputato imputata querela
    """
    ),
    charged=words("per"),
    labels=words(
        """
        parola termine espressione cosiddetto cosiddetta cosiddetti slogan soprannominato chiamato chiamata detto
        detta parole termini espressioni cosiddette soprannominata soprannominati chiamati chiamate detti dette
        ribattezzato ribattezzata ribattezzati denominato denominata denominati denominate soprannome nomignolo nome
        nomi epiteto appellativo etichetta marchio motto hashtag concetto nozione categoria aggettivo sostantivo verbo
        vocabolo voce sedicente sedicenti presunto presunta presunti presunte autoproclamato autoproclamata noto nota
        noti note conosciuto conosciuta alias pseudonimo nickname nick modello tipo formula dicitura sigla codice
        """
    ),
    speech_nouns=words(
        """
        accusa affermazione allarme ammissione ammonimento analisi annuncio appello argomento assicurazione attacco
        auspicio avvertimento avvertenza battuta bilancio chiarimento commento conclusione condanna conferma
        confessione consiglio constatazione convinzione critica definizione denuncia descrizione diagnosi
        dichiarazione domanda esclamazione esortazione frase frasi giudizio giustificazione grido idea imperativo
        invito lamento lezione massima mantra messaggio minaccia monito motto obiettivo obiezione opinione ordine
        osservazione parere parole parola pensiero precisazione predizione preghiera preoccupazione previsione
        profezia promessa proposta protesta provocazione reazione replica ricetta ricordo riflessione richiesta
        rimprovero risposta sentenza sfogo sintesi slogan smentita sospetto spiegazione stoccata suggerimento supplica
        tesi testimonianza urlo verdetto versione avviso dire
        """
    ),
    of_bodies=words(
        """
        sindaco sindaca presidente governatore capitano tesoriere prefetto
        """
    ),
    owned=("{what} di {owner}", "{what} di {owner}"),
    announcing=phrases("cito, e cito, cito testualmente"),
    possessives={"suo": "sé", "sua": "sé", "suoi": "sé", "sue": "sé", "loro": "loro"},
    anaphoric=who(
        male="""
            contadino agricoltore pescatore ristoratore restauratore cuoco artigiano falegname panettiere tassista
            interessato indagato imputato arrestato accusato sospettato condannato detenuto aggressore omicida
            assassino killer latitante boss trentenne quarantenne cinquantenne sessantenne settantenne ottantenne
            novantenne ventenne diciottenne diciannovenne ventunenne ventiduenne ventitreenne venticinquenne
            trentacinquenne quarantacinquenne ultrasettantenne adolescente anziano pensionato regista attore cantante
            cantautore musicista artista scrittore romanziere poeta drammaturgo pittore scultore architetto filosofo
            storico sociologo economista politologo scienziato studioso ricercatore biologo fisico virologo
            infettivologo medico chirurgo psicologo psichiatra penalista legale giurista magistrato giornalista
            conduttore imprenditore manager magnate finanziere banchiere sindacalista attivista ambasciatore dirigente
            parlamentare deputato senatore onorevole eurodeputato esponente assessore consigliere governatore premier
            vicepremier ministro sottosegretario leader candidato pontefice prelato porporato presule sacerdote
            parroco tecnico mister allenatore calciatore attaccante centravanti centrocampista difensore portiere
            fantasista bomber capitano tennista ciclista corridore nuotatore sciatore pilota centauro pugile atleta
            campione fuoriclasse cestista pallavolista schermidore velocista maratoneta
        """,
        female="""
            contadina agricoltrice ristoratrice restauratrice cuoca artigiana sarta interessata indagata imputata
            arrestata accusata sospettata condannata detenuta trentenne quarantenne cinquantenne sessantenne
            settantenne ottantenne novantenne ventenne diciottenne adolescente anziana pensionata regista attrice
            cantante cantautrice musicista artista scrittrice romanziera poetessa drammaturga pittrice scultrice
            architetta filosofa storica sociologa economista politologa scienziata studiosa ricercatrice biologa
            virologa psicologa psichiatra penalista legale giurista magistrata giornalista conduttrice imprenditrice
            manager sindacalista attivista ambasciatrice dirigente parlamentare deputata senatrice onorevole
            eurodeputata esponente assessora consigliera governatrice premier ministra sottosegretaria leader
            candidata allenatrice calciatrice attaccante centrocampista portiere tennista ciclista nuotatrice
            sciatrice pilota atleta campionessa cestista pallavolista schermitrice velocista maratoneta
        """,
        either=" ".join(f"{age}enne" for age in range(13, 100)),
    ),
    callings=groups(
        f"""
        giudice magistrato magistrata pm procuratore procuratrice
        / avvocato avvocata legale penalista difensore giurista
        / sindaco sindaca assessore assessora consigliere consigliera deputato deputata senatore senatrice
        parlamentare onorevole eurodeputato eurodeputata candidato candidata leader esponente presidente
        governatore governatrice dirigente
        / ministro ministra premier presidente sottosegretario sottosegretaria
        / direttore direttrice presidente imprenditore imprenditrice titolare fondatore fondatrice manager
        dirigente amministratore amministratrice proprietario proprietaria ristoratore ristoratrice
        / ricercatore ricercatrice scienziato scienziata professore professoressa studioso studiosa docente
        esperto esperta biologo biologa fisico fisica storico storica economista sociologo sociologa geologo
        geologa vulcanologo vulcanologa autore autrice
        / medico dottore dottoressa chirurgo chirurga psichiatra psicologo psicologa pediatra primario
        infermiere infermiera virologo virologa infettivologo
        / regista cineasta
        / attore attrice interprete
        / cantante musicista cantautore cantautrice artista compositore compositrice
        / scrittore scrittrice romanziere romanziera autore autrice poeta poetessa
        / pittore pittrice artista scultore scultrice
        / giornalista conduttore conduttrice cronista
        / attaccante bomber centravanti {_PLAYER}
        / centrocampista {_PLAYER}
        / difensore {_PLAYER}
        / portiere {_PLAYER}
        / tennista {_PLAYER}
        / ciclista {_PLAYER}
        / nuotatore nuotatrice {_PLAYER}
        / allenatore allenatrice tecnico mister
        / agricoltore agricoltrice contadino contadina allevatore allevatrice
        / poliziotto poliziotta agente commissario commissaria ispettore ispettrice maresciallo
        / insegnante maestro maestra professore professoressa docente preside
        / prete parroco vescovo sacerdote cardinale arcivescovo prelato pontefice papa
        / imputato imputata accusato accusata indagato indagata sospettato sospettata arrestato arrestata
        / madre padre genitore mamma papà
        / azienda società gruppo compagnia impresa ditta multinazionale banca
        / associazione ong fondazione organizzazione
        / sindacato federazione confederazione
        / partito movimento
        / giornale quotidiano settimanale rivista emittente
        / squadra club società
        / università ateneo istituto
        / comune municipio amministrazione
        / governo esecutivo ministero
        """
    ),
    ages={
        **dict.fromkeys(words("adolescente"), (12, 19)),
        **dict.fromkeys(words("ventenne"), (20, 29)),
        **dict.fromkeys(words("trentenne"), (30, 39)),
        **dict.fromkeys(words("quarantenne"), (40, 49)),
        **dict.fromkeys(words("cinquantenne"), (50, 59)),
        **dict.fromkeys(words("sessantenne"), (60, 69)),
        **dict.fromkeys(words("settantenne"), (70, 79)),
        **dict.fromkeys(words("ottantenne"), (80, 89)),
        **dict.fromkeys(words("novantenne"), (90, 99)),
        **dict.fromkeys(words("anziano anziana pensionato pensionata"), (55, 110)),
    },
    causatives=words("fa fanno faceva facevano fece fecero farà fatto lascia lasciano lasciava lasciato"),
    whence=phrases("dal, dallo, dalla, dall', dai, dagli, dalle"),
    modals=words(
        """
        voluto volle vuole vogliono tenuto tiene tengono tenne tornato tornata torna tornò finito finisce finì
            preferito preferisce provato prova provò cercato cerca cercò tentato tenta tentò arrivato arrivata arriva
            arrivò limitato limitata limita affrettato affrettata affretta iniziato cominciato continuato osato scelto
            deciso
        """
    ),
    of_firms=words(
        """
        azionisti dipendenti fondatore fondatrice amministratore
        """
    ),
    seats=words(
        """
        sindaco sindaca comune città paese provincia porto vescovo arcivescovo procura tribunale prefetto prefettura
        aeroporto abitanti strade periferia frazione isola
        """
    ),
    anaphoric_bodies=words(
        """
        azienda società impresa ditta gruppo compagnia associazione organizzazione ong onlus partito movimento
        sindacato agenzia banca istituto federazione club squadra fondazione giornale quotidiano settimanale mensile
        rivista testata emittente rete multinazionale holding startup casa marchio colosso produttore editore
        operatore gestore cooperativa consorzio comitato ateneo ente organismo
        """
    ),
    polite=words("lei"),
    former=words("ex"),
    other_names={
        ("primo", "cittadino"): "sindaco",
        ("prima", "cittadina"): "sindaca",
        ("capo", "dello", "stato"): "presidente",
        ("capo", "del", "governo"): "premier",
    },
    citing=words("cita citava citano citando citò"),
    as_saying=phrases("dicendo"),
    whom=words("cui quale quali"),
    nobody=words("nessuno nessuna"),
    one_of=phrases("uno di loro, una di loro"),
    latter=who(male="ultimo", female="ultima"),
    likening=words("come"),
    asides=phrases(
        """
        dal canto suo, dal canto loro, da parte sua, da parte loro, per parte sua, a sua volta, a loro volta, invece,
        d' altra parte, dall' altra parte, d' altro canto, dal suo punto di vista, in una nota, in un post, tra l'
        altro, fra l' altro, in conclusione, in sintesi, in sostanza, in particolare, in proposito, al riguardo, a
        riguardo, a tal proposito, a proposito, in merito, di nuovo, ancora una volta, a gran voce, ad alta voce, a
        voce alta, a bassa voce, sottovoce, senza mezzi termini, senza giri di parole, senza esitazioni, con ironia,
        con orgoglio, con amarezza, con rabbia, con un sorriso, tra le lacrime, tra le risate, fuori dai denti, a
        caldo, a freddo, a margine, sul punto, nel frattempo, nello specifico, nel dettaglio, nel merito, a ruota, in
        coro, all' unisono, di rimando, in effetti, per l' appunto, per esempio, ad esempio, tuttavia, più tardi, poco
        dopo, poco prima, da subito, corto, a chiare lettere, quindi
        """
    ),
    voices=frozenset(
        (*start, of) for start in phrases("per bocca, per voce, attraverso la voce, con la voce") for of in _OF
    ),
    it_says=phrases(
        """
        si legge, si leggeva, si legge infatti, si legge ancora, c'è scritto, c' è scritto, c'era scritto,
        c' era scritto, si afferma, si sottolinea, si precisa, si sostiene, si spiega, si poteva leggere, si
        può leggere
        """
    ),
    views=words("per"),
    cries=frozenset(_CRIES),
    manners=words("come"),
    own=words("me noi voi te"),
    gendered=True,
)
