"""Italian."""

from reader.annotate.languages.base import Language, phrases, who, words
from reader.annotate.languages.romance import forms_of

_ARE = """
    spiegare affermare dichiarare sottolineare commentare raccontare osservare precisare ricordare lamentare
    criticare denunciare annunciare replicare domandare confessare confermare constatare notare gridare esclamare
    attaccare accusare assicurare argomentare avvisare considerare evidenziare esortare giudicare insinuare invocare
    mormorare narrare negare obiettare pensare predicare reclamare rivelare scherzare segnalare sentenziare
    sospirare
    sussurrare testimoniare twittare urlare chiosare sbottare tuonare incalzare rassicurare parlare
    rimarcare rincarare
    puntualizzare ironizzare minimizzare ipotizzare auspicare augurare invitare lodare elogiare celebrare contestare
    motivare ragionare riepilogare rilevare ribattezzare balbettare bisbigliare borbottare brontolare
    implorare interrogare intonare azzardare bocciare comunicare decretare delineare elencare
    esultare giurare giustificare illustrare indicare informare lanciare manifestare minacciare osannare
    profetizzare proclamare raccomandare rievocare rilanciare rimproverare
    specificare strillare tagliare tranquillizzare valutare vantare citare chiamare
    apostrofare dettare domandare continuare cominciare
"""
_ERE = """
    rispondere concludere ammettere promettere chiedere aggiungere scrivere ripetere insistere riconoscere sostenere
    esprimere difendere leggere credere temere premettere riassumere prevedere
    correggere esporre proporre ridere sorridere piangere controbattere ribattere discutere
"""
_IRE = """
    ribadire avvertire riferire suggerire garantire chiarire definire smentire ammonire asserire esordire inveire
    scandire interloquire infierire intervenire proseguire dire
"""
_IRREGULAR = """
    dice dicono disse dissero diceva dicevano dirà diranno direbbe detto dicendo aggiunse aggiunsero
    aggiunto scrisse
    scrissero scritto rispose risposero risposto conclude concluse conclusero concluso chiese chiesero
    chiesto ammise
    ammisero ammesso promise promisero promesso sostiene sostengono sostenne sostennero sostenuto ribadisce
    ribadiscono avverte riferisce riferiscono chiarisce chiariscono definisce definiscono smentisce smentiscono
    garantisce garantiscono suggerisce suggeriscono ammonisce ammoniscono asserisce esordisce esordì
    inveisce scandisce
    fa fece espresse espresso difese difeso lesse letto rise sorrise corresse corretto espone espose esposto
    propone propose proposto interviene intervenne riassunse riassunto premise premesso discusse discusso
    interloquisce replicò ribatté ribattuto
"""
_GESTURES = words(
    """
    continua continuò riprende riprese prosegue proseguì interrompe interruppe corregge corresse ride rise sorride
    sorrise sospira sospirò annuisce annuì borbotta borbottò taglia tagliò comincia cominciò conclude incalza salta
    saltò interviene intervenne saluta salutò fece fa piange pianse
    """
)

ITALIAN = Language(
    code="it",
    verbs=forms_of("it", _ARE, _ERE, _IRE, _IRREGULAR),
    weak_verbs=words(
        """
        parla parlano parlò parlava parlato fa fece pensa attacca definisce nota considera chiede
        ricorda attaccare pensare chiama chiamò legge lesse sa
        crede teme indica valuta continua continuò comincia cominciò taglia suona lancia invita cita citò celebra
        propone manda detta vanta discute attende prevede ride rise
        """
    ),
    plural_determiners=words("i gli le alcuni alcune"),
    left_out={"": "", "no": "loro"},
    clitics=words("la le li lo gli mi ci si l'"),
    verb_nouns=words(
        """
        domanda critica denuncia replica nota conferma accusa minaccia cita racconta giudica proclama
        tagliata detta scritta
        premessa proposta promessa risposta difesa fa rivela attacca valuta conversa indica
        """
    ),
    gestures=_GESTURES,
    past_endings=("ggiò", "irò", "orò", "uì"),
    reporting_endings=("a", "e", "ò", "ì"),
    auxiliaries=words("è sono era erano ha hanno aveva avevano avrebbe ho abbiamo avendo"),
    passives=words("è sono era erano fu furono essere stato stata stati viene vengono venne"),
    between=words(
        "non si gli le ci ne poi anche ancora già quindi infatti inoltre però così oggi ieri sempre mai lo la"
    ),
    adverb_endings=("mente",),
    pronouns=who(male="lui egli", female="lei ella", many="loro essi", own="io noi voi tu"),
    sources=phrases("""
        secondo, a detta di, a giudizio di, stando a, stando alle parole di, per dirla con, nelle parole
        di, a parere di,
        a detta del, a detta della, a giudizio del, a giudizio della, stando al, stando alla, nelle
        parole del, nelle
        parole della, per dirla con le parole di, a parere del, a parere della, secondo quanto riferito da
        """),
    agents=words("da dal dalla dai dall'"),
    determiners=words(
        "il lo la l' i gli le un uno una un' questo questa questi quel quella suo sua loro due tre alcuni alcune"
    ),
    indefinite=words("un uno una un' due tre alcuni alcune"),
    prepositions=words(
        """
        di del della dello dei degli delle dell' a al alla allo ai agli alle all' da dal dalla dai in nel nella
        nei nell' con su sul sulla per tra fra contro senza durante dopo prima verso presso come secondo d'
    """
    ),
    linking=words("di del della dello dei degli delle dell' d'"),
    that=words("che"),
    relatives=words("che"),
    conjunctions=words("e ed ma o mentre però"),
    subordinators=words("che quando se perché dove come mentre"),
    demonstratives=words("questo questa quel quella"),
    finite=words(
        """
        è sono era erano ha hanno aveva c'è ci non si fa va può possono deve devono vuole siamo abbiamo ho io
        noi sta sarà saranno viene credo voglio dobbiamo possiamo faremo vogliamo serve bisogna so sono
        sta stanno stiamo fermeremo andiamo vado andrà resta ho hai
        era eravamo avevo volevo sarebbe dice dicono manca mancano arriva
    """
    ),
    finite_endings=("ò", "ava", "eva", "arono", "irono", "avano", "evano", "iamo", "anno", "eremo"),
    participle_endings=("ato", "uto", "ito"),
    role_endings=("ologo", "ologa", "ista", "ografo"),
    articles=who(male="il lo un", female="la una"),
    times=words(
        """
        settimana mattina sera notte anno mese giorno volta ora minuto momento lunedì martedì mercoledì
        giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre ieri oggi
    """
    ),
    titles=who(
        male="sig. signor signore don", female="sig.ra signora signorina", either="dott. dottor dottoressa prof. on."
    ),
    pronominal=words("qualcuno molti molte alcuni alcune altri altre entrambi tutti uno"),
    roles=who(
        male="""
            presidente ministro sindaco deputato senatore direttore capo portavoce segretario candidato avvocato
            giudice procuratore professore ricercatore medico poliziotto re papa vescovo allenatore giocatore
            autore scrittore attore cantante uomo padre figlio fratello marito testimone vicino leader
            responsabile assessore governatore esperto analista economista scienziato storico imprenditore
            premier operaio impiegato consigliere contadino operatore ragazzo bambino
        """,
        female="""
            presidentessa ministra sindaca deputata senatrice direttrice segretaria candidata avvocata
            professoressa ricercatrice regina allenatrice giocatrice autrice scrittrice attrice cantante donna
            madre figlia sorella moglie vicina leader responsabile governatrice esperta scienziata storica
            imprenditrice assessora sindaca consigliera giornalista ministra
        """,
    ),
    bodies=words(
        """
        azienda governo partito sindacato associazione organizzazione polizia ministero comune tribunale corte
        commissione società gruppo banca università giornale quotidiano agenzia consiglio club fondazione
        procura
    """
    ),
    documents=words("""
        rapporto lettera comunicato studio testo articolo sentenza messaggio nota documento legge libro
    """),
    works=words(
        """
        romanzo libro film canzone disco album serie opera quadro poesia programma saggio mostra intitolato
        intitolata rivista
        """
    ),
    labels=words(
        """
        parola termine espressione cosiddetto cosiddetta cosiddetti slogan soprannominato chiamato chiamata
        detto detta
        """
    ),
    gendered=True,
)
