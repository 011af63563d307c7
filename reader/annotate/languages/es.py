"""Spanish."""

from reader.annotate.languages.base import Language, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    afirmar aseverar señalar manifestar comentar destacar recordar preguntar contestar apuntar expresar lamentar
    precisar relatar reiterar criticar denunciar considerar opinar gritar explicar declarar indicar subrayar
    asegurar confesar anunciar acusar alegar argumentar agregar adelantar aclarar avisar bromear celebrar citar
    confirmar constatar detallar exclamar exigir-ar ironizar insistir-ar juzgar justificar lanzar murmurar
    narrar negar observar pensar proclamar pronosticar rechazar rematar replicar-ar reclamar reprochar resaltar
    revelar-ar reflexionar sentenciar susurrar suspirar sospechar tuitear valorar zanjar calificar llamar
    ordenar matizar contar aconsejar alertar balbucear
"""
_ER = "responder exponer sostener proponer reconocer prometer temer creer leer saber"
_IR = """
        añadir advertir decir escribir-ir insistir admitir concluir pedir exigir repetir sugerir describir
        discutir reír
    """
_IRREGULAR = """
    dijo dice dicen dijeron decía decían diría dirá dije dicho diciendo decir sostuvo sostiene sostienen
    sostenía contó
    cuenta cuentan pidió pide piden advierte advierten advirtió repite repitió sugiere sugirió rió ríe niega negó
    escribió escribe escrito propuso propone expuso expone reconoce reconoció añade añadió concluye concluyó insiste
    insistió admite admitió exige exigió prometió promete cree creía piensa pensó murmuró respondió responde contesta
    contestó resume resumió recuerda recordó apunta apuntó
"""

SPANISH = Language(
    code="es",
    verbs=forms_of("es", _AR, _ER, _IR, _IRREGULAR),
    weak_verbs=words(
        """
        llama llaman llamó llamaba lee leyó sabe lanza lanzó contó cuenta cuentan cita citó piensa cree creía
        temer considera consideró valora valoró celebra celebró rechaza rechazó
    """
    ),
    auxiliaries=words("ha han había habían habría hubo he hemos"),
    passives=words("es son fue fueron ser sido está están era eran será"),
    between=words(
        "no se le les lo la los las me nos también además ya luego después entonces siempre aún todavía así hoy ayer"
    ),
    adverb_endings=("mente",),
    pronouns=who(male="él", female="ella", many="ellos ellas", own="yo nosotros usted ustedes tú"),
    sources=phrases("según, de acuerdo con, en palabras de, a juicio de, en opinión de, a decir de"),
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
        estoy tengo podemos
    """
    ),
    finite_endings=("aron", "ieron", "aban", "amos", "emos", "arán", "erán"),
    participle_endings=("ado", "ido"),
    role_endings=("ólogo", "óloga", "ista", "ógrafo", "ógrafa"),
    articles=who(male="el un este", female="la una esta"),
    times=words(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre ayer hoy
    """
    ),
    titles=who(
        male="sr sr. señor don d.",
        female="sra sra. señora doña dña. señorita",
        either="dr. dra. dr dra profesor profesora",
    ),
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
        juzgado comisión compañía grupo banco universidad diario periódico agencia junta consejo club fundación
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
)
