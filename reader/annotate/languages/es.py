"""Spanish."""

from reader.annotate.languages.base import Form, Language, groups, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    abogar aclarar aconsejar acotar acusar achacar adelantar afear afirmar agregar alabar alarmar alegar alertar
    aleccionar alentar amenazar amonestar analizar anotar anticipar anunciar apelar apodar apostillar apostrofar
    apuntar apremiar arengar argumentar articular asegurar aseverar atestiguar augurar avisar balbucear barruntar
    bautizar berrear bisbisear blasfemar bramar bromear bufar burlar calificar canturrear catalogar censurar
    certificar chapurrear chillar chismorrear clamar comentar comunicar confesar confiar confirmar conjeturar conminar
    constatar contestar contraatacar contraargumentar contrarreplicar corear corroborar cotorrear criticar cuchichear
    cuestionar declamar declarar decretar deletrear demandar denominar denostar denunciar deplorar desdramatizar
    desgranar despachar despotricar destacar desvelar detallar diagnosticar dictaminar disertar divagar ejemplificar
    elogiar elucubrar encomiar enfatizar entonar enumerar enunciar especificar especular espetar estimar evocar
    exagerar exclamar exhortar explayar explicar explicitar expresar exteriorizar fabular fanfarronear fantasear
    farfullar felicitar filosofar formular fustigar garantizar gimotear glosar gritar hablar implorar imputar increpar
    indicar indignar informar insinuar instar insultar interpelar interrogar ironizar jactar jadear jurar justificar
    juzgar ladrar lamentar lloriquear loar machacar manifestar martillear mascullar matizar mencionar minimizar mofar
    murmurar musitar narrar negar notificar objetar observar opinar parlotear perorar piropear ponderar pontificar
    porfiar postear postular precisar preconizar predicar preguntar presagiar proclamar profetizar pronosticar
    pronunciar propugnar protestar publicitar puntualizar quejar ratificar razonar reaccionar recalcar recapitular
    rechistar recitar reclamar recomendar reconsiderar recordar recriminar redondear reflexionar refrendar refunfuñar
    refutar reiterar reivindicar relatar relativizar remachar remarcar rematar rememorar renegar replicar reportar
    repreguntar reprobar reprochar resaltar reseñar resoplar responsabilizar retrucar retuitear revelar rezongar
    ridiculizar rogar rumorear salmodiar señalar sentenciar sermonear sincerar sollozar sospechar subrayar suplicar
    susurrar suspirar tachar tararear tartajear tartamudear teorizar terciar testificar testimoniar tildar titubear
    tronar tuitear ufanar ulular vanagloriar vaticinar verbalizar vindicar vitorear vituperar vocear vociferar zanjar
"""
_ER = """
    agradecer arremeter conceder contraponer desdecir esclarecer exponer proponer prometer reconocer reponer reprender
    responder sostener
"""
_IR = """
    aducir admitir advertir añadir argüir coincidir concluir contradecir debatir decir definir describir desmentir
    discurrir discutir disentir escribir exigir gemir gruñir incidir inquirir insistir interrumpir maldecir pedir
    persistir predecir presumir prevenir proferir prorrumpir rebatir redargüir referir repetir requerir resumir rugir
    sugerir transcribir zaherir
"""
_IRREGULAR = """
    alienta alientan confiesa confiesan denuesta denuestan manifiesta manifiestan niega niegan recomienda recomiendan
    recuerda recuerdan reniega reniegan reprueba reprueban ruega ruegan truena truenan confía confían evalúa evaluó
    dice dicen dijo dijeron dije dirá dirán diría dirían dicho diciendo dícese predice predicen predijo predijeron
    predicho prediciendo contradice contradicen contradijo contradijeron contradiciendo maldice maldicen maldijo
    maldijeron desdice desdicen desdijo desdijeron advierte advierten advirtió advirtieron advirtiendo desmiente
    desmienten desmintió desmintieron desmintiendo disiente disienten disintió disintieron gime gimen gimió gimieron
    gimiendo inquiere inquieren inquirió inquirieron inquiriendo pide piden pidió pidieron pidiendo profiere profieren
    profirió profirieron profiriendo refiere refieren refirió refirieron refiriendo repite repiten repitió repitieron
    repitiendo requiere requieren requirió requirieron sugiere sugieren sugirió sugirieron sugiriendo zahiere zahirió
    gruñó gruñeron gruñendo concluye concluyen concluyó concluyeron concluyendo arguye arguyen arguyó arguyeron
    arguyendo aduce aducen adujo adujeron expone exponen expuso expusieron expondrá expuesto propone proponen propuso
    propusieron propondrá propondrán propondría propuesto contrapone contraponen contrapuso contrapusieron
    contrapuesto repuso repusieron sostiene sostienen sostuvo sostuvieron sostendrá sostendrán sostendría previene
    previenen previno previnieron escrito descrito transcrito
"""
_WEAK_AR = """
    acentuar ahondar alardear alternar añorar apostar arrancar atacar atajar atizar avalar avanzar calcular cantar
    celebrar cerrar charlar citar comenzar comparar completar condenar considerar consolar consultar contar continuar
    conversar culpar debutar demostrar desafiar desahogar desconfiar desear deslizar destapar dictar disculpar
    disparar dudar empezar encarar equiparar esbozar esperar estallar exculpar excusar festejar filtrar finalizar
    identificar ilustrar imaginar indagar inquietar interpretar invitar invocar lanzar largar llamar llorar maravillar
    meditar mostrar ordenar pensar plantear rajar rechazar recetar regañar repasar retar rezar rubricar rumiar saludar
    secundar soltar sondear sopesar terminar titular trinar tranquilizar urgir vacilar valorar verificar zumbar
"""
_WEAK_ER = """
    acceder convencer creer defender encarecer enaltecer leer mantener ofrecer oponer prever suponer sorprender temer
"""
_WEAK_IR = """
    aludir aplaudir asentir asumir compartir convenir corregir deducir difundir dirigir disuadir escupir esgrimir
    inferir intervenir intuir mentir preferir proseguir reír reñir reproducir sentir seguir sonreír transmitir
"""
_WEAK_IRREGULAR = """
    apuesta apuestan cierra cierran comienza comienzan consuela consuelan cuenta cuentan demuestra demuestran empieza
    empiezan muestra muestran piensa piensan suelta sueltan continúa continúan desafía desafían desconfía desconfían
    acentúa acentúan evalúa evalúan asiente asienten asintió asintieron asintiendo corrige corrigen corrigió
    corrigieron corrigiendo infiere infirió miente mienten mintió mintieron prefiere prefieren prefirió prefirieron
    prosigue prosiguen prosiguió prosiguieron prosiguiendo riñe riñó siente sienten sintió sintieron sigue siguen
    siguió siguieron siguiendo defiende defienden entiende entienden entendió entendieron entendía entendían cree
    creen creía creían creyó creyeron leyó leyeron leyendo intuye intuyen intuyó ríe ríen rio rió rieron riendo sonríe
    sonríen sonrió sonrieron sonriendo deduce dedujo dedujeron reproduce reprodujo conviene convino interviene
    intervienen intervino intervinieron mantiene mantienen mantuvo mantuvieron mantendrá opone opuso opusieron opuesto
    supone suponen supuso supusieron supuesto prevé prevén previó previeron previsto mienta
"""

_HUNG = ("lo", "la", "los", "las", "le", "les", "se")
"""Pronouns that a gerund takes: calificándolo, diciéndole."""


def _with_pronouns(forms: dict[str, Form]) -> dict[str, Form]:
    """The forms, gerunds with a pronoun behind them, and participles of every gender and number."""
    more: dict[str, Form] = {}
    for word, form in forms.items():
        if Form.GERUND in form:
            stem = word[:-4] + ("á" if word.endswith("ando") else "é")
            more |= {f"{stem}ndo{pronoun}": Form.GERUND for pronoun in _HUNG}
        elif form is Form.PARTICIPLE and word.endswith("o"):
            more |= {word[:-1] + ending: Form.PARTICIPLE for ending in ("a", "os", "as")}
    return {**more, **forms}


_WEAK = {
    word: form
    for word, form in forms_of("es", _WEAK_AR, _WEAK_ER, _WEAK_IR, _WEAK_IRREGULAR).items()
    if form is not Form.INFINITIVE  # «para ilustrar la «evolución»» reports nothing
}
_CRIES = forms_of("es", "gritar corear vocear vociferar clamar chillar bramar exclamar", "", "rugir", "")

_GESTURES = words(
    """
    abraza abrazó abre abrió acaba acabó acaricia acarició admira aguarda aguardó alza alzó anima animó añadía apoya
    apoyó apunta apuntó arquea asiente asintió asoma asomó aspira atajó ataja baja bajó bebe bebió besa besó bosteza
    bostezó bufa bufó busca cabecea calla calló calma calmó carraspea cierra cerró comienza comenzó consuela consoló
    continúa continuó corrige corrigió corta cortó deja dejó despide despidió detiene detuvo duda dudó echa echó
    empieza empezó encoge encogió enciende encendió entra entró estalla estalló extiende extendió frunce frunció
    gesticula gime gimió gira giró gruñe gruñó guiña guiñó hace hizo hipa hunde hundió inclina inclinó insiste
    insistió interrumpe interrumpió interviene intervino jadea ladea lee leyó levanta levantó llora lloró menea meneó
    mira miró mueve movió niega negó observa observó parpadea pone puso prosigue prosiguió recita recitó regaña regañó
    reprende reprendió resopla resopló respira respiró retoma retomó ríe rio rió riñe riñó sacude sacudió salta saltó
    saluda saludó señala señaló sigue siguió sirve sirvió sonríe sonrió suspira suspiró tercia terció termina terminó
    tiembla tose tosió traga tragó tranquiliza tranquilizó vacila vaciló vuelve volvió
    """
)

_MEN = """
    abad abogado abuelo accionista activista actor administrador agente agricultor albañil alcalde alero alguacil
    alumno amigo analista anciano anfitrión árbitro arquitecto artista arzobispo asesor astronauta astrónomo atleta
    autor barquero biólogo bombero caballero camarero camionero candidato canciller cantante cantautor capataz capitán
    cardenal cartero catedrático chaval chico chófer ciclista científico cineasta ciudadano cliente cocinero colega
    comandante comentarista comerciante comisario compañero compositor concejal conductor consejero conseller
    consultor coordinador coronel corresponsal creador cuñado cura decano delantero delegado demandante denunciante
    deportista detective diácono dibujante diputado director directivo dirigente diseñador doctor dramaturgo dueño
    economista edil editor embajador empleado empresario encargado enfermero entrenador escritor escultor esposo
    estudiante eurodiputado exalcalde exdirector exjefe exministro expresidente experto fabricante fiscal fotógrafo
    funcionario fundador futbolista galerista ganadero geólogo gerente gobernador guardameta guionista hermano hijo
    historiador hombre hostelero huelguista informático ingeniero inmigrante inquilino inspector instructor intendente
    interlocutor intérprete investigador jardinero jefe jinete joven jubilado juez jugador jurista lehendakari
    legislador letrado líder librero locutor maestro magistrado mandatario manifestante marido matemático mayordomo
    mecánico mediador médico meteorólogo militante ministro misionero monarca monje muchacho músico negociador nieto
    niño notario novelista obispo obrero organizador padre paciente panadero papa parlamentario párroco participante
    pasajero pastor patriarca patrón pediatra perito pescador piloto pintor poeta policía politólogo pontífice
    portavoz portero preparador prelado premier presentador presidente primo príncipe productor profesor profeta
    promotor propietario psicólogo psiquiatra realizador rector recluso redactor regidor representante residente
    responsable rey sacerdote sargento secretario seleccionador senador señor sheriff sindicalista sobrino socio
    sociólogo soldado subdirector subsecretario superviviente suegro taxista teniente tendero tertuliano tesorero
    testigo tío titular torero trabajador traductor tripulante tutor usuario vecino vendedor veterano veterinario
    viceministro vicepresidente vicesecretario voluntario yerno zaguero
    fontanero viudo peluquero bibliotecario limpiador cuidador repartidor minero jornalero temporero apicultor
    viticultor farmacéutico migrante refugiado exempleado operario
    predecesor antecesor sucesor adversario
"""
_WOMEN = """
    abadesa abogada abuela accionista activista actriz administradora agente agricultora alcaldesa alumna amiga
    analista anciana anfitriona árbitra arqueóloga arquitecta artista asesora astronauta astrónoma atleta autora
    bióloga bombera camarera candidata canciller cantante cantautora capitana catedrática chavala chica ciclista
    científica cineasta ciudadana clienta cocinera colega comandante comentarista comerciante comisaria compañera
    compositora concejal concejala conductora consejera consellera coordinadora corresponsal creadora cuñada decana
    delantera delegada demandante denunciante deportista detective dibujante diputada directora dirigente diseñadora
    doctora dramaturga dueña economista edil editora embajadora empleada empresaria encargada enfermera entrenadora
    escritora escultora esposa estudiante eurodiputada exalcaldesa exdirectora exministra expresidenta experta fiscal
    fotógrafa funcionaria fundadora futbolista galerista ganadera geóloga gerente gobernadora guionista hermana hija
    historiadora hostelera huelguista ingeniera inmigrante inquilina inspectora interlocutora intérprete investigadora
    jefa joven jubilada jueza juez jugadora jurista legisladora lehendakari letrada líder librera locutora madre
    maestra magistrada mandataria manifestante matemática mediadora médica meteoróloga militante ministra monja
    muchacha mujer negociadora nieta niña notaria novelista obrera organizadora paciente panadera parlamentaria
    participante pasajera pastora pediatra pescadora piloto pintora poeta poetisa policía politóloga portavoz
    preparadora presentadora presidenta prima princesa profesora propietaria psicóloga psiquiatra realizadora rectora
    reclusa redactora regidora reina representante residente responsable sargento secretaria seleccionadora senadora
    señora sindicalista sobrina socia socióloga soldado subdirectora subsecretaria superviviente suegra taxista
    teniente tendera tertuliana tesorera testigo tía titular trabajadora traductora tripulante tutora usuaria vecina
    vendedora veterana veterinaria viceministra vicepresidenta vicesecretaria viuda voluntaria
    peluquera bibliotecaria limpiadora cuidadora repartidora jornalera temporera apicultora viticultora farmacéutica
    migrante refugiada víctima exempleada operaria dependienta
    predecesora antecesora sucesora adversaria
"""
_MANY = """
    actores administradores agricultores alcaldes autores capitanes comisarios concejales conductores consejeros
    creadores diputados directores editores entrenadores escritores expertos familiares fiscales fundadores ganaderos
    gobernadores historiadores inspectores investigadores jefes jóvenes jueces jugadores legisladores líderes
    manifestantes médicos mujeres organizadores padres pescadores pintores portavoces productores profesores
    promotores rectores responsables senadores señores supervivientes trabajadores traductores vendedores
"""


SPANISH = Language(
    code="es",
    verbs=_with_pronouns(forms_of("es", _AR, _ER, _IR, _IRREGULAR) | _WEAK)
    | dict.fromkeys(words("saber notar constar entrever entender"), Form.INFINITIVE),
    weak_verbs=frozenset(_WEAK) | words("habla hablan habló hablaba hablado alaba"),
    left_out={"": "", "n": "ellos"},
    clitics=words("la las lo los le les se me nos"),
    verb_nouns=words(
        """
        sentencia denuncia denuncian crítica critica nota cuenta cita pregunta llama réplica replica queja lanza
        amenaza alarma censura reserva duda ruega apuesta suelta firma contesta reclama invita evoca insta revela
        alega confía remata rebate juicio alterna canta ordena jura reta protesta demanda alerta arenga apostilla
        condena culpa disculpa excusa filtra muestra proclama burla charla glosa réplicas reseña pausa marca prueba
        consulta rúbrica súplica plegaria mofa pulla loa cierra piensa siente imputa titula platica compara postula
        """
    ),
    gestures=_GESTURES,
    past_endings=("ió", "eó"),
    reporting_endings=("a", "e", "ó", "ía"),
    auxiliaries=words("ha han había habían habría hubo he hemos"),
    passives=words("es son fue fueron ser sido está están era eran será"),
    between=words(
        """
        no se le les lo la los las me nos os te también además ya luego después entonces siempre aún todavía así hoy
        ayer ahora anoche asimismo igualmente incluso inclusive tampoco nunca jamás pronto antes apenas recién solo
        sólo anteayer mañana aquí allí ahí quizá quizás acaso
        """
    ),
    adverb_endings=("mente",),
    pronouns=who(male="él", female="ella", many="ellos ellas", either="consigo", own="yo nosotros usted ustedes tú"),
    sources=phrases(
        """
        según, de acuerdo con, de acuerdo a, en palabras de, en palabras del, a juicio de, a juicio del, en opinión
        de, en opinión del, a decir de, a decir del, al decir de, al decir del, en boca de, en boca del, según
        palabras de, según palabras del, a entender de, a entender del, al entender de, a ojos de, a ojos del, a
        criterio de, a criterio del, desde el punto de vista de, desde el punto de vista del, en expresión de, en
        expresión del, en frase de, en versión de, en versión del, por boca de, por boca del, conforme a
        """
    ),
    quoted=words("citado citada citados citadas"),
    agents=words("por"),
    determiners=words(
        """
        el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus
        mi mis nuestro nuestra nuestros nuestras varios varias dos tres cuatro cinco seis algún algunos algunas ningún
        ninguna muchos muchas otro otra otros otras numerosos numerosas diversos diversas ambos ambas cada
        """
    ),
    indefinite=words(
        """
        un una unos unas varios varias dos tres cuatro cinco seis algún algunos algunas ningún ninguna muchos muchas
        otro otra otros otras numerosos numerosas diversos diversas cada
        """
    ),
    prepositions=words(
        "de del a al en con por para sobre sin contra entre desde hasta tras ante bajo durante según como"
    ),
    linking=words("de del"),
    near=phrases("cercano a, cercano al, cercana a, cercana al, cercanos a, cercanos al, cercanas a, cercanas al"),
    that=words("que"),
    governed_alone=words("cual cuales quien quienes"),
    relatives=words("que quien quienes cuyo cuya cuyos cuyas"),
    conjunctions=words("y e pero o mientras sino"),
    subordinators=words("que cuando si porque aunque donde como"),
    demonstratives=words("este esta ese esa estos estas esos esas aquel aquella"),
    naming=words("se llama llamaba es era"),
    finite=words(
        """
        es son está están fue fueron era eran ha han hay había será tiene tienen puede pueden debe quiere hace va van
        voy soy somos estamos hemos he yo nosotros no se me nos lo tenemos vamos creo quiero sé sea estoy tengo
        podemos teníamos tenía queda quedan sabe saben sabemos llega vi vimos fui dijeron pasa pasó oye oigo vendrá
        seguiremos seguimos debemos quieren hacen hago hizo vivo vive voté eres estás tienes quieres puedes sabes vas
        has debes haces dices crees piensas éramos fuimos fuiste estuve estuvo tuve tuvo tuvimos pude pudo quise quiso
        puse puso vino vine dio di dimos hice hiciste hubo haya hayan hubiera sean sería serían seré serás seremos
        habrá habrán habría podrá podrán podría podrían podremos deberá debería deberían haré hará harán haría haremos
        tendrá tendrán tendría tendremos irá iré iremos vendrán diré dirá diría sabrá pondrá deben piden pide parece
        parecen gusta gustan gustaría importa importan falta faltan sobra basta vale merece existe existen significa
        supone sirve sirven funciona ocurre sucede empieza empiezan sigue siguen llegan llegó sale salen salió salimos
        pierde pierden perdió perdimos gana ganan ganó gané muere mueren murió mata necesita necesitan necesitamos
        necesito espero esperamos pienso pensamos siento sentimos digo dice dicen decimos dije dijo conozco conoce
        conocen entiendo entiende entienden veo ve ven vemos vea viene vienen vengo vuelve vuelven volvió volveré
        volverá pongo pone ponen doy da dan damos dé creen cree vivimos viven trabajo trabajamos trabaja trabajan paga
        pagan pagamos juega juegan jugamos lucho luchamos cambia cambian cambió acabó terminó empezó cuesta cuestan
        duele deja dejan dejó trata lleva llevan llevamos llevo toca usted ustedes tú ella ellos ellas él soñé nací
        nació crecí viví perdí pedí pidió sentí salí volví comí leí caí oí cayó debo puedo quería querían estaba
        estaban
        """
    ),
    finite_endings=(
        "ó",
        "aba",
        "aron",
        "ieron",
        "aban",
        "amos",
        "emos",
        "arán",
        "erán",
        "irán",
        "arían",
        "erían",
        "irían",
        "ían",
        "ieran",
        "iesen",
        "yeron",
        "jeron",
        "é",
    ),
    other_verbs=words(
        """
        tiene tienen puede pueden quiere quieren debe deben hace hacen hizo hicieron va van dio dieron tuvo tuvieron
        puso pusieron quiso quisieron pudo supo vino trajo fue hubo hay sabe saben lleva llevan llega llegan sale
        salen vive viven trabaja trabajan espera busca buscan pasa acaba acaban vuelve vuelven viene vienen queda
        quedan deja dejan pone ponen recibe recibió acude acudió visita
        """
    ),
    not_finite=words(
        """
        comité cliché canapé porqué consomé gramos kilogramos tramos reclamos extremos supremos blasfemos dominó
        también israelíes josé
        """
    ),
    infinitive_endings=("ar", "er", "ir"),
    participle_endings=("ado", "ido"),
    role_endings=(
        "ólogo",
        "óloga",
        "lista",
        "nista",
        "rista",
        "dista",
        "tista",
        "gista",
        "mista",
        "cista",
        "fista",
        "xista",
        "tivista",
        "ógrafo",
        "ógrafa",
    ),
    articles=who(male="el un este ese aquel del al", female="la una esta esa aquella"),
    times=words(
        """
        semana mañana tarde noche año mes día vez hora minuto momento lunes martes miércoles jueves viernes sábado
        domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        ayer hoy semanas mañanas tardes noches años meses días veces horas minutos momentos segundos madrugada
        mediodía medianoche anoche víspera jornada trimestre semestre década siglo verano invierno otoño primavera
        navidad rato época fin principio comienzo final mitad
        """
    ),
    generic_documents=words("texto documento escrito"),
    titles=who(
        male="sr sr. señor don d. monseñor fray padre rey príncipe papa san sir lord general coronel",
        female="sra sra. señora doña dña. d.ª señorita srta. sor madre reina princesa santa lady",
        either="dr. dra. dr dra profesor profesora doctor doctora capitán comandante teniente sargento maestro",
        many="sres. señores",
    ),
    roles=who(male=_MEN, female=_WOMEN, many=_MANY),
    bodies=words(
        """
        empresa gobierno partido sindicato asociación organización policía ministerio ayuntamiento tribunal juzgado
        comisión compañía distribuidora grupo banco universidad hospital instituto congreso senado corte cámara
        plataforma patronal oposición ejecutivo federación consejería defensa acusación diario periódico agencia junta
        consejo club fundación fiscalía administración aerolínea alcaldía alianza armada asamblea asesoría aseguradora
        audiencia autoridad bancada bando cabildo cadena cancillería capítulo casa central centro clínica coalición
        cofradía colectivo colegio comité comunidad concejalía concello confederación conferencia consistorio
        constructora consultora cooperativa coordinadora corporación cuerpo delegación departamento dictadura diócesis
        dirección directiva ejecutiva diputación discográfica editorial ejército embajada emisora entidad entorno
        equipo escuela estado eurocámara fabricante facultad familia filial fiscal firma formación fuente fuerza
        gabinete generalitat gestora gerencia guardia guerrilla iglesia inmobiliaria institución intendencia
        intersindical izquierda derecha laboratorio legislatura liga lobby magistratura mancomunidad marca marina
        medio mesa milicia monarquía monitor multinacional municipio museo observatorio oficina operadora orden
        orquesta país parlamento parroquia peña petrolera población prefectura presidencia prensa prisión productora
        provincia pueblo radio rectorado rectoría redacción régimen regulador revista sala secretaría sección
        seminario semanario servicio sociedad startup subdelegación superintendencia supremo televisión unión vaticano
        vicepresidencia web xunta lehendakaritza
        """
    ),
    documents=words(
        """
        informe carta comunicado estudio texto artículo sentencia mensaje nota documento ley libro acta atestado auto
        bando boletín circular código columna comentario constitución contrato convenio correo cartel declaración
        decreto demanda denuncia dictamen diario edicto editorial encuesta encíclica escrito expediente fallo folleto
        guion hilo inscripción letrero manifiesto manual memoria memorando memorándum moción norma octavilla oficio
        panfleto pancarta parte petición pintada post proyecto querella reglamento reportaje resolución rótulo sondeo
        sumario telegrama testamento tuit tuits tweet titular vídeo web análisis barómetro epitafio
        """
    ),
    works=words(
        """
        novela libro película canción disco álbum serie obra cuadro poema programa ensayo documental exposición
        titulado titulada revista titulados tituladas intitulado cinta filme film corto cortometraje largometraje
        drama comedia tragedia ópera zarzuela musical ballet sinfonía sonata tema himno bolero tango single sencillo
        videoclip espectáculo montaje pieza función muestra retrospectiva lienzo óleo mural escultura grabado
        fotografía poemario antología relato cuento cuentos fábula tebeo cómic trilogía saga biografía autobiografía
        manual tratado columna artículo reportaje podcast telenovela telefilme concurso videojuego juego ciclo
        festival colección blog página sección suplemento diario periódico semanario proyecto operación plan buque
        barco pesquero velero fragata satélite sonda restaurante bar café hotel cervecería taberna librería sala
        teatro editorial sello colectivo grupo banda orquesta conferencia jornada jornadas congreso seminario curso
        taller charla ponencia premio informe subtítulo epígrafe capítulo episodio sonetos soneto romance copla coplas
        zarzuelas canciones películas novelas libros obras discos programas relatos series
        """
    ),
    charges=words(
        """
        denuncia denunciado denunciada condenado condenada condenados imputado imputada
        investigación querella juzgado detenido detenida procesado procesada
    """
    ),
    charged=words("por"),
    labels=words(
        """
        palabra término expresión llamado llamada llamados lema apodo denominado denominada concepto apodado palabras
        términos expresiones llamadas denominados denominadas apodada apodados alias mote sobrenombre eslogan título
        nombre conocido conocida conocidos conocidas supuesto supuesta supuestos supuestas presunto presunta etiqueta
        hashtag consigna divisa marca categoría noción frase adjetivo sustantivo verbo vocablo tópico autodenominado
        autodenominada autodenominados bautizado bautizada apellidado dicho dicha rotulado rotulada tipo modelo
        operativo código seudónimo nick usuario letrero cartel calificativo epíteto
        """
    ),
    speech_nouns=words(
        """
        advertencia amenaza anuncio acusación aclaración afirmación alegato argumento aviso comentario conclusión
        confesión consejo consigna crítica declaración defensa definición denuncia descripción diagnóstico exigencia
        explicación frase fórmula grito invitación lamento lema llamamiento llamada máxima mensaje observación opinión
        orden palabra palabras petición plegaria pregunta promesa pronóstico propuesta protesta queja reacción
        recomendación recuerdo reflexión réplica reproche respuesta resumen ruego juicio entender parecer criterio
        ojos sentencia súplica sugerencia tesis testimonio veredicto divisa mantra lección objetivo balance
        """
    ),
    of_bodies=words(
        """
        alcalde alcaldesa presidente presidenta gobernador gobernadora capitán tesorero
        """
    ),
    owned=("{what} de {owner}", "{what} de {owner}"),
    announcing=phrases("cito, cito textualmente, y cito"),
    possessives={"su": "consigo", "sus": "consigo"},
    anaphoric=who(
        male="""
            mandatario dirigente edil regidor exministro expresidente exalcalde parlamentario funcionario jurista
            letrado magistrado cineasta actor cantante cantautor artista escritor novelista poeta dramaturgo guionista
            pintor escultor arquitecto filósofo historiador sociólogo politólogo científico investigador biólogo
            galeno cirujano periodista presentador empresario magnate multimillonario sindicalista activista prelado
            purpurado pontífice interesado aludido acusado sospechoso detenido investigado procesado condenado
            imputado encausado agresor atacante homicida recluso adolescente anciano octogenario nonagenario
            septuagenario sexagenario cuarentón treintañero veinteañero intérprete preparador futbolista delantero
            centrocampista guardameta goleador tenista ciclista atleta nadador piloto motociclista boxeador golfista
            pívot deportista exjugador técnico seleccionador entrenador líder candidato opositor jubilado agricultor
            ganadero pescador barquero cocinero carpintero panadero camionero taxista
        """,
        female="""
            mandataria dirigente edil regidora exministra expresidenta exalcaldesa parlamentaria funcionaria jurista
            letrada magistrada cineasta actriz cantante cantautora artista escritora novelista poeta dramaturga
            guionista pintora escultora arquitecta filósofa historiadora socióloga politóloga científica investigadora
            bióloga cirujana periodista presentadora empresaria sindicalista activista interesada aludida acusada
            sospechosa detenida investigada procesada condenada imputada encausada reclusa adolescente anciana
            octogenaria nonagenaria septuagenaria sexagenaria treintañera veinteañera intérprete preparadora
            futbolista delantera centrocampista guardameta goleadora tenista ciclista atleta nadadora piloto boxeadora
            golfista deportista exjugadora seleccionadora entrenadora líder candidata opositora jubilada agricultora
            ganadera cocinera panadera taxista
        """,
    ),
    callings=groups(
        """
        juez jueza magistrado magistrada
        / abogado abogada letrado letrada defensor defensora penalista jurista
        / alcalde alcaldesa regidor regidora edil concejal concejala diputado diputada senador senadora
        parlamentario parlamentaria presidente presidenta candidato candidata dirigente líder mandatario
        mandataria consejero consejera político política
        / ministro ministra presidente presidenta mandatario mandataria canciller
        / director directora presidente presidenta empresario empresaria dueño dueña propietario propietaria
        fundador fundadora gerente directivo directiva consejero magnate
        / investigador investigadora científico científica profesor profesora catedrático catedrática experto
        experta biólogo bióloga físico física historiador historiadora economista sociólogo socióloga geólogo
        geóloga antropólogo antropóloga autor autora especialista
        / médico médica doctor doctora cirujano cirujana galeno psiquiatra pediatra psicólogo psicóloga
        especialista enfermero enfermera facultativo facultativa
        / director directora cineasta realizador realizadora guionista
        / actor actriz intérprete
        / cantante músico música cantautor cantautora artista intérprete compositor compositora
        / escritor escritora novelista autor autora poeta dramaturgo dramaturga ensayista
        / periodista presentador presentadora reportero reportera
        / jugador jugadora delantero delantera futbolista centrocampista defensa portero portera guardameta
        goleador goleadora capitán capitana atleta tenista ciclista nadador nadadora deportista campeón
        campeona
        / entrenador entrenadora técnico técnica seleccionador seleccionadora preparador preparadora míster
        / agricultor agricultora ganadero ganadera pastor pastora campesino campesina
        / policía agente comisario comisaria inspector inspectora guardia
        / profesor profesora maestro maestra docente
        / sacerdote obispo cura párroco arzobispo cardenal prelado
        / acusado acusada procesado procesada sospechoso sospechosa detenido detenida investigado investigada
        imputado imputada
        / madre padre progenitor progenitora
        / empresa compañía firma grupo constructora operadora multinacional banco
        / asociación ong organización fundación plataforma
        / sindicato federación confederación central
        / partido formación coalición
        / periódico diario revista emisora cadena
        / club equipo conjunto
        / universidad facultad instituto
        / ayuntamiento consistorio municipio
        / gobierno ejecutivo ministerio
        """
    ),
    ages={
        **dict.fromkeys(words("adolescente"), (12, 19)),
        **dict.fromkeys(words("veinteañero veinteañera"), (20, 29)),
        **dict.fromkeys(words("treintañero treintañera"), (30, 39)),
        **dict.fromkeys(words("cuarentón"), (40, 49)),
        **dict.fromkeys(words("sexagenario sexagenaria"), (60, 69)),
        **dict.fromkeys(words("septuagenario septuagenaria"), (70, 79)),
        **dict.fromkeys(words("octogenario octogenaria"), (80, 89)),
        **dict.fromkeys(words("nonagenario nonagenaria"), (90, 99)),
        **dict.fromkeys(words("anciano anciana jubilado jubilada"), (55, 110)),
    },
    causatives=words("hace hacen hacía hacían hizo hicieron hecho deja dejan dejó dejaron dejado"),
    modals=words(
        """
        quiso quiere quisieron querido llegó llega llegaron llegado terminó termina terminado acabó acaba acabado
            prefirió prefiere preferido intentó intenta intentado trató tratado volvió vuelve volvieron vuelto optó
            optado empezó empieza comenzó comienza siguió sigue aprovechó atrevió atrevido atreve limitó limitado limita
            decidió apresuró apresurado
        """
    ),
    of_firms=words(
        """
        accionistas empleados filial fundador fundadora cofundador
        """
    ),
    seats=words(
        """
        alcalde alcaldesa ciudad pueblo municipio ayuntamiento provincia puerto obispo arzobispo fiscalía aeropuerto
        vecinos habitantes calles afueras comarca isla
        """
    ),
    anaphoric_bodies=words(
        """
        empresa compañía firma grupo asociación organización ong partido sindicato agencia banco instituto federación
        club fundación periódico diario revista semanario emisora cadena multinacional startup editorial operadora
        fabricante aerolínea constructora petrolera eléctrica gigante marca cooperativa consorcio entidad institución
        formación colectivo plataforma universidad patronal farmacéutica aseguradora distribuidora productora
        discográfica consultora
        """
    ),
    former=words("antiguo antigua ex"),
    other_names={
        ("jefe", "del", "estado"): "presidente",
        ("jefe", "del", "ejecutivo"): "presidente",
        ("jefe", "del", "gobierno"): "presidente",
        ("primer", "edil"): "alcalde",
        ("primera", "edil"): "alcaldesa",
        ("primer", "mandatario"): "presidente",
    },
    citing=words("cita citaba citan citando citó"),
    as_saying=phrases("diciendo"),
    whom=words("quien quienes cual cuales"),
    nobody=words("nadie ninguno ninguna"),
    one_of=phrases("uno de ellos, una de ellas"),
    latter=who(male="último", female="última"),
    likening=words("como"),
    asides=phrases(
        """
        por su parte, por su lado, a su vez, por otra parte, por otro lado, en cambio, sin embargo, no obstante,
        asimismo, en este sentido, en ese sentido, al respecto, a este respecto, en concreto, en síntesis, en resumen,
        de nuevo, por último, por ejemplo, en tono, sin rodeos, sin tapujos, sin dudar, con ironía, con sorna, entre
        risas, entre lágrimas, en tanto, a la vez, al mismo tiempo, de inmediato, de entrada, a renglón seguido, acto
        seguido, ante todo, sobre todo, a continuación, en todo caso, en cualquier caso, de hecho, en efecto, por fin,
        en primer lugar, en segundo lugar, a modo de conclusión, a modo de resumen, con rotundidad, más tarde, una y
        otra vez, de paso, por lo demás, eso sí, en público, en privado, a viva voz, en voz baja, en voz alta, a
        voces, a gritos, con orgullo, con resignación, con tristeza, con humor, en su día, en su momento
        """
    ),
    voices=phrases("por boca de, por boca del, en boca de, en boca del, por la voz de, por la voz del"),
    it_says=phrases(
        """
        se lee, se leía, se puede leer, se podía leer, puede leerse, podía leerse, se afirma, se indica, se
        señala, se explica, se sostiene, se asegura
        """
    ),
    views=words("para"),
    cries=frozenset(word for word, form in _CRIES.items() if form),
    manners=words("como según"),
    own=words("mí nosotros nosotras ti usted ustedes vosotros"),
    pronominal=words(
        """
        alguien muchos muchas algunos algunas otros otras otro otra uno ambos todos alguno alguna ninguno nadie pocos
        pocas varios varias quienes
        """
    ),
    gendered=True,
)
