"""Spanish."""

from reader.annotate.languages.base import Language, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    aclarar aconsejar acotar acusar adelantar afirmar agregar alabar alarmar alegar alertar amenazar anotar
    anticipar anunciar apostillar apuntar argumentar arremeter articular asegurar aseverar atacar augurar avisar
    balbucear bramar bromear calificar celebrar censurar citar clamar comentar comunicar confesar confiar confirmar
    considerar constatar contar contestar contraatacar criticar cuestionar declarar denunciar desgranar
    despachar destacar detallar dictaminar enfatizar enumerar espetar evocar exclamar explicar expresar
    garantizar gritar
    ilustrar indicar informar insinuar interrogar invitar ironizar jurar justificar juzgar lamentar lanzar
    llamar machacar manifestar mascullar matizar mencionar murmurar musitar narrar negar notificar objetar observar
    opinar hablar ordenar pensar ponderar precisar preguntar presagiar proclamar pronosticar pronunciar puntualizar
    razonar recalcar recapitular rechazar reclamar recomendar reconsiderar recordar redondear reflexionar refunfuñar
    reiterar relatar remachar remarcar rezar rematar replicar reprochar resaltar resoplar retar revelar
    rezongar rogar
    señalar sentenciar soltar sollozar sospechar subrayar susurrar suspirar tachar tartamudear tuitear
    valorar vaticinar verbalizar vociferar zanjar corear cantar entonar increpar atestiguar testificar especular
    postular apelar exhortar instar denominar bautizar apodar
"""
_ER = """
    conceder responder exponer sostener proponer reconocer prometer temer creer leer defender esclarecer
    prever reprender contraponer
"""
_IR = """
    añadir advertir decir escribir insistir admitir concluir pedir exigir repetir sugerir describir discutir reír
    aducir argüir asentir corregir coincidir definir desmentir disentir discurrir gemir inquirir interrumpir mentir
    predecir presumir proferir proseguir referir rebatir redargüir resumir sonreír transmitir
    zaherir maldecir aludir incidir
"""
_IRREGULAR = """
    dijo dice dicen dijeron decía decían diría dirían dirá dirán dije dicho diciendo sostuvo sostuvieron sostiene
    sostienen sostenía cuenta cuentan pidió pidieron pide piden pidiendo advierte advierten advirtió advirtieron
    advirtiendo repite repiten repitió repitieron sugiere sugieren sugirió sugirieron rió rio ríe ríen niega niegan
    escrito propuso propusieron propone proponen propuesto expuso expusieron expone exponen expuesto
    concluye concluyen concluyó concluyeron recuerda recuerdan confiesa confiesan manifiesta manifiestan suelta
    sueltan ruega ruegan piensa piensan confía confían corrige corrigen corrigió corrigieron desmiente desmienten
    desmintió refiere refieren refirió refirieron prosigue prosiguen prosiguió prosiguieron aduce adujo adujeron
    arguye arguyó asiente asintió predice predijo predicho contrapuso contrapone miente mintió sonríe sonrió
    recomienda recomiendan cree creen creía creyó creyeron leyó previó prevé gime gimió maldijo descrito
    apuesta apuestan inquiere inquirió dícese evalúa evaluó continúa continuó tercia terció
"""
_GESTURES = words(
    """
    corta cortó ataja atajó insiste insistió interviene intervino ríe rio rió sonríe sonrió suspira suspiró llora
    lloró gruñe gruñó resopla resopló bufa bufó salta saltó niega negó asiente asintió tose tosió bosteza bostezó
    continúa continuó sigue siguió prosigue prosiguió empieza empezó comienza comenzó acaba acabó termina terminó
    señala señaló mira miró calla calló tercia terció apunta apuntó consuela consoló tranquiliza tranquilizó anima
    animó regaña regañó riñe riñó reprende reprendió interrumpe interrumpió saluda saludó despide despidió recita
    recitó lee leyó sigue añadía hizo hace pone puso vuelve volvió encoge encogió duda dudó
    """
)

SPANISH = Language(
    code="es",
    verbs=forms_of("es", _AR, _ER, _IR, _IRREGULAR),
    weak_verbs=words(
        """
        habla hablan habló hablaba hablado rezaba reza llama llaman llamó llamaba lee leyó lanza lanzó
        cuenta cuentan cita citó piensa cree creía creen
        temer considera consideró valora valoró celebra celebró rechaza rechazó defiende defendió alaba
        invita invitó
        canta cantó ordena ordenó confía confió aparece apareció mienta miente alude alterna continúa continuó
        """
    ),
    left_out={"": "", "n": "ellos"},
    clitics=words("la las lo los le les se me nos"),
    verb_nouns=words(
        """
        sentencia denuncia denuncian crítica critica nota cuenta cita pregunta llama réplica replica
        queja lanza amenaza alarma censura
        reserva duda ruega apuesta suelta firma contesta reclama invita evoca insta revela alega confía
        remata rebate juicio
        alterna canta ordena jura reta
        """
    ),
    gestures=_GESTURES,
    past_endings=("ió", "eó"),
    reporting_endings=("a", "e", "ó", "ía"),
    auxiliaries=words("ha han había habían habría hubo he hemos"),
    passives=words("es son fue fueron ser sido está están era eran será"),
    between=words(
        "no se le les lo la los las me nos también además ya luego después entonces siempre aún todavía así hoy ayer"
    ),
    adverb_endings=("mente",),
    pronouns=who(male="él", female="ella", many="ellos ellas", own="yo nosotros usted ustedes tú"),
    sources=phrases(
        """
        según, de acuerdo con, en palabras de, a juicio de, en opinión de, a decir de, al decir de,
        en boca de, según palabras de
        """
    ),
    agents=words("por"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa su sus varios varias dos tres algunos"
    ),
    indefinite=words("un una unos unas varios varias dos tres algunos"),
    prepositions=words(
        "de del a al en con por para sobre sin contra entre desde hasta tras ante bajo durante según como"
    ),
    linking=words("de del"),
    that=words("que"),
    relatives=words("que quien"),
    conjunctions=words("y e pero o mientras sino"),
    subordinators=words("que cuando si porque aunque donde como"),
    demonstratives=words("este esta ese esa"),
    finite=words(
        """
        es son está están fue fueron era eran ha han hay había será tiene tienen puede pueden debe quiere hace
        va van voy soy somos estamos hemos he yo nosotros no se me nos lo tenemos vamos creo quiero sé era sea
        estoy tengo podemos teníamos tenía queda quedan sabe saben sabemos llega vi vimos fui hemos dijeron pasa
        pasó oye oigo vendrá seguiremos seguimos debemos quieren hacen hago hizo vivo vive voté hay
    """
    ),
    finite_endings=("ó", "aba", "aron", "ieron", "aban", "amos", "emos", "arán", "erán"),
    participle_endings=("ado", "ido"),
    role_endings=("ólogo", "óloga", "ista", "ógrafo", "ógrafa"),
    articles=who(male="el un este", female="la una esta"),
    times=words(
        """
        semana mañana tarde noche año mes día vez hora minuto momento lunes martes miércoles jueves
        viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre ayer hoy
    """
    ),
    titles=who(
        male="sr sr. señor don d.",
        female="sra sra. señora doña dña. señorita",
        either="dr. dra. dr dra profesor profesora",
    ),
    pronominal=words("alguien muchos muchas algunos algunas otros otras otro otra uno ambos todos"),
    roles=who(
        male="""
            presidente ministro alcalde diputado senador director jefe portavoz secretario candidato abogado
            juez fiscal profesor investigador médico policía rey papa obispo entrenador jugador autor escritor
            actor cantante hombre padre hijo hermano marido testigo vecino líder responsable consejero concejal
            gerente dueño gobernador experto analista economista científico historiador empresario trabajador
            alumno niño anciano camarero
        """,
        female="""
            presidenta ministra alcaldesa diputada senadora directora jefa portavoz secretaria candidata abogada
            jueza fiscal profesora investigadora médica reina entrenadora jugadora autora escritora actriz
            cantante mujer madre hija hermana esposa testigo vecina líder responsable consejera concejala
            gerente dueña gobernadora experta científica historiadora empresaria trabajadora maestra alumna niña
            anciana
        """,
    ),
    bodies=words(
        """
        empresa gobierno partido sindicato asociación organización policía ministerio ayuntamiento tribunal
        juzgado comisión compañía distribuidora grupo banco universidad hospital instituto congreso senado corte
        cámara plataforma patronal oposición ejecutivo federación consejería defensa acusación policía
        diario periódico agencia junta consejo club fundación
        fiscalía
    """
    ),
    documents=words("informe carta comunicado estudio texto artículo sentencia mensaje nota documento ley libro"),
    works=words(
        """
        novela libro película canción disco álbum serie obra cuadro poema programa ensayo documental exposición
        titulado titulada revista
    """
    ),
    labels=words(
        "palabra término expresión llamado llamada llamados lema apodo denominado denominada concepto apodado"
    ),
    gendered=True,
)
