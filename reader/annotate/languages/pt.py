"""Portuguese."""

from reader.annotate.languages.base import Form, Language, groups, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    aclarar aconselhar acrescentar acusar adiantar advogar afiançar afirmar agourar alardear alegar alertar alfinetar
    alvitrar ameaçar amaldiçoar analisar anotar antecipar anunciar apelar apelidar apontar apostrofar apregoar
    argumentar arrazoar arrematar arriscar asseverar assegurar assinalar atacar atalhar atestar atirar augurar avaliar
    aventar avisar balbuciar berrar blasfemar bradar brincar caracterizar catalogar celebrar censurar certificar
    chamar citar clamar classificar cochichar comentar comunicar concordar condenar confessar confiar confidenciar
    confirmar congratular conjeturar conjecturar considerar constatar contar contestar contrariar corroborar cravar
    criticar cutucar debochar declamar declarar decretar denominar denunciar deplorar desabafar desaconselhar
    descortinar desculpar desdramatizar desmistificar destacar desvalorizar detalhar detonar diagnosticar discordar
    discursar disparar dissertar divagar elencar elogiar elucidar elucubrar emendar enfatizar entoar enumerar enunciar
    esbravejar especificar especular estimar estranhar evocar exagerar exaltar exclamar exemplificar exortar explanar
    explicar explicitar expressar exultar falar fantasiar filosofar frisar fulminar fustigar gabar gaguejar gargalhar
    gracejar gritar guinchar implorar imputar indagar indicar indignar informar insinuar instar insultar interpelar
    interrogar ironizar jactar julgar jurar justificar lamentar lamuriar lastimar lembrar louvar manifestar mencionar
    minimizar mofar murmurar narrar negar noticiar notificar objetar objectar observar opinar ordenar orgulhar
    parafrasear perguntar perorar pleitear ponderar pontificar pontuar pormenorizar postular precisar preconizar
    prognosticar proclamar profetizar projetar projectar pronunciar protestar provocar queixar questionar ralhar
    ratificar reafirmar realçar recapitular reclamar recomendar reconfortar recordar recriminar reforçar regozijar
    reiterar reivindicar relatar relembrar rematar rememorar replicar repisar reportar reprovar resmungar ressaltar
    ressalvar retificar rectificar retrucar revelar ripostar ridicularizar rogar rosnar rotular salientar sentenciar
    sinalizar soluçar sublinhar sumariar suplicar suspeitar suspirar sussurrar sustentar tartamudear taxar teimar
    teorizar testemunhar titubear trovejar tuitar tweetar twittar retuitar ufanar urrar vaticinar verbalizar verificar
    vincar vituperar vociferar zombar
"""
_ER = """
    agradecer conceder contradizer enaltecer escarnecer descrever desdizer dizer escrever esclarecer expor maldizer
    predizer prometer propor contrapor reconhecer rebater repreender responder transcrever
"""
_IR = """
    admitir advertir aduzir aludir arguir concluir definir desmentir exigir garantir grunhir inquirir insistir
    insurgir pedir persistir prevenir proferir reagir referir repetir resumir retorquir rugir sugerir
"""
_IRREGULAR = """
    diz dizem disse disseram dizia diziam dissera dirá dirão diria diriam dito dizendo contradiz contradisse
    contradisseram contradito prediz predisse predito desdiz desdisse maldiz maldisse propõe propõem propôs propuseram
    propunha propunham proporá proposto expõe expõem expôs expuseram expunha exposto contrapõe contrapõem contrapôs
    contrapuseram contraposto conclui concluem concluiu concluíram concluía concluíam argui arguem aduz aduzem aduziu
    escrito descrito transcrito alardeia alardeiam pleiteia pleiteiam titubeia tartamudeia parafraseia insurge
    insurgiu
"""
_WEAK_AR = """
    abordar acalmar acentuar achar acreditar ansiar apostar avançar cantar chorar começar comemorar comparar completar
    consolar consultar continuar conversar culpar cumprimentar demonstrar desafiar descartar desconfiar desejar
    destilar ditar duvidar encarar esperar festejar finalizar formular identificar ilustrar imaginar interpretar
    invocar lançar mostrar nomear notar pensar pregar recear recitar recusar rejeitar retratar rezar saudar soltar
    sonhar terminar titular tranquilizar vibrar
"""
_WEAK_ER = "convencer crer defender debater dever entender ler prever temer interromper"
_WEAK_IR = """
    aplaudir assumir assentir corrigir deduzir discutir divertir incidir intervir intuir mentir preferir prosseguir
    rir seguir sentir sorrir traduzir transmitir
"""
_WEAK_IRREGULAR = """
    anseia anseiam nomeia nomeiam receia receiam saúda saúdam crê creem creu ler lê leem leu leram prevê preveem
    previu previram previsto intervém intervêm interveio intervieram corrigiu deduz deduzem traduz traduzem intui ri
    riem riu riram sorri sorriem sorriu sorriram mantém mantêm manteve mantiveram mantinha opõe opôs supõe supôs
"""
_SAID_TO = ("lhe", "lhes", "se")
_HUNG = (*_SAID_TO, "me", "nos", "o", "a", "os", "as")
"""Pronouns that a verb takes behind a hyphen: disse-lhe, queixou-se, definindo-o."""
_PAST = ("ou", "eu", "iu", "sse", "aram", "eram", "iram")
_PRESENT = ("a", "e", "am", "em", "z")


def _with_pronouns(forms: dict[str, Form]) -> dict[str, Form]:
    """The forms, those that a pronoun hangs on, and participles of every gender and number."""
    more: dict[str, Form] = {}
    for word, form in forms.items():
        if form is Form.PARTICIPLE and word.endswith("o"):
            more |= {word[:-1] + ending: Form.PARTICIPLE for ending in ("a", "os", "as")}
        elif Form.GERUND in form or (Form.FINITE in form and word.endswith(_PAST)):
            more |= {f"{word}-{pronoun}": form for pronoun in _HUNG}
        elif Form.FINITE in form and word.endswith(_PRESENT):
            more |= {f"{word}-{pronoun}": form for pronoun in _SAID_TO}
    return {**more, **forms}


_WEAK = {
    word: form
    for word, form in forms_of("pt", _WEAK_AR, _WEAK_ER, _WEAK_IR, _WEAK_IRREGULAR).items()
    if form is not Form.INFINITIVE  # «para ilustrar a «evolução»» reports nothing
}
_CRIES = forms_of("pt", "gritar berrar bradar clamar vociferar entoar exclamar urrar", "", "rugir", "")

_GESTURES = words(
    """
    abanou abana abraçou abriu acabou acariciou acenou acena acudiu aguardou ajeitou animou apontou aproximou arriscou
    assentiu atalhou baixou balançou balança bateu bebeu beijou bocejou bufou calou chorou chora começa começou
    concordou continua continuou corrigiu corrige cortou deixou deu dá desculpou despediu deteve devolveu duvidou
    emendou encolheu encolhe ergueu esclareceu esperou estendeu estranhou faz fez fechou fitou franziu gemeu geme
    hesitou hesita inclinou insiste insistiu interrompe interrompeu intervém interveio irritou lê levantou leu limpou
    meneou mostrou murmurou olhou olha parou passou pegou pensou piscou pôs prossegue prosseguiu quis replica respirou
    respondeu retomou retoma ri riu sacudiu sentou serviu sorri sorriu sossegou suspira suspirou tomou tornou tossiu
    tranquilizou tremeu vira virou volta voltou volveu
    """
)

_MEN = """
    abade acadêmico académico acionista administrador adolescente advogado agente agricultor ajudante alfaiate aluno
    amigo analista ancião apresentador árbitro arcebispo arqueólogo arquiteto arquitecto artesão artista assessor
    astronauta astrônomo astrónomo ativista atleta ator actor autarca autor avô barbeiro barqueiro biólogo bispo
    bombeiro camionista caminhoneiro campeão candidato cantor capitão cardeal cartunista catedrático chanceler chefe
    chef cidadão ciclista cientista cineasta cirurgião cliente cofundador colecionador colega comandante comentador
    comentarista comerciante comissário compositor conselheiro consultor coordenador coronel correspondente cozinheiro
    cronista cunhado curador defensor delegado deputado desembargador desenhador designer detetive dirigente diretor
    director doutor dramaturgo dono economista editor eleitor embaixador empregado empreiteiro empresário encenador
    encarregado enfermeiro engenheiro ensaísta entrevistado escritor escultor especialista espectador estudante
    eurodeputado ex-ministro ex-presidente ex-prefeito fadista farmacêutico faroleiro ferroviário filho filósofo
    fotógrafo frade fundador funcionário futebolista garoto general genro geólogo gerente gestor goleiro governador
    governante guarda-redes historiador homem humorista idoso inspetor inspector instrutor intérprete investigador
    irmão jardineiro jogador jornaleiro jovem juiz jurista lavrador líder livreiro locutor maestro magistrado
    mandatário manifestante maquinista marceneiro marido marinheiro matemático médico mediador membro menino mentor
    meteorologista mestre militante ministro missionário monarca monge morador motorista músico neto notário operário
    orador organizador padeiro padre padrasto pai papa parlamentar pároco participante passageiro pastor patrão
    pediatra perito pescador pesquisador pianista piloto pintor poeta polícia policial politólogo pontífice porta-voz
    porteiro praticante prefeito presidente príncipe produtor professor promotor proprietário procurador
    procurador-geral psicólogo psiquiatra primeiro-ministro primo provedor publicitário rapaz realizador rei reitor
    relator representante repórter residente responsável sacerdote sargento secretário secretário-geral
    secretário-executivo selecionador senador senhor sindicalista síndico sobrevivente sobrinho sociólogo sócio
    soldado subsecretário superintendente taxista técnico tenente tenente-coronel tesoureiro testemunha tio titular
    torcedor trabalhador tradutor treinador tripulante turista tutor usuário utente vendedor vereador veterano
    veterinário viajante vice-presidente vice-prefeito vice-governador viúvo vizinho voluntário zagueiro
    vice-governador viúvo vizinho voluntário zagueiro
    antecessor predecessor sucessor adversário
"""
_WOMEN = """
    acadêmica académica acionista administradora adolescente advogada agente agricultora aluna amiga analista anciã
    apresentadora árbitra arqueóloga arquiteta arquitecta artesã artista assessora astronauta astrônoma astrónoma
    ativista atleta atriz actriz autarca autora avó bailarina bióloga bispa bombeira campeã candidata cantora capitã
    cartunista catedrática chanceler chefe chef ciclista cientista cineasta cirurgiã cliente cofundadora colecionadora
    colega comandante comentadora comentarista comerciante comissária compositora conselheira coordenadora
    correspondente cozinheira cronista cunhada curadora defensora delegada deputada desembargadora designer dirigente
    diretora directora dona doutora dramaturga economista eleitora embaixadora empregada empresária encenadora
    encarregada enfermeira engenheira ensaísta entrevistada escritora escultora especialista esposa estudante
    eurodeputada ex-ministra ex-presidente fadista farmacêutica filha filósofa fotógrafa freira fundadora funcionária
    futebolista garota geóloga gerente governadora governante historiadora humorista idosa inspetora inspectora
    intérprete investigadora irmã jogadora jovem juíza jurista líder livreira locutora maestrina magistrada mandatária
    manifestante matemática médica mediadora menina meteorologista mestra militante ministra missionária moradora
    mulher mãe neta notária operária organizadora padeira parlamentar participante passageira pastora patroa pediatra
    perita pescadora pesquisadora pianista pintora poeta poetisa policial politóloga porta-voz prefeita presidente
    presidenta primeira-dama primeira-ministra prima princesa procuradora procuradora-geral professora promotora
    proprietária provedora psicóloga psiquiatra publicitária rainha rapariga realizadora reitora relatora
    representante repórter residente responsável sargento secretária secretária-geral selecionadora senadora senhora
    sindicalista síndica sobrevivente sobrinha socióloga sócia subsecretária superintendente taxista técnica
    tesoureira testemunha tia titular torcedora trabalhadora tradutora treinadora tripulante turista tutora usuária
    utente vendedora vereadora veterana veterinária vice-presidente vice-prefeita vice-governadora viúva vizinha
    voluntária
    antecessora predecessora sucessora adversária
"""
_MANY = """
    administradores agricultores alunos atores actores autores bombeiros cantores capitães cidadãos colecionadores
    comerciantes compositores conselheiros consultores coordenadores cozinheiros credores curadores defensores
    deputados diretores directores eleitores embaixadores empresários escritores especialistas espectadores familiares
    fiscais fundadores funcionários gestores governadores historiadores inspetores investigadores irmãos jogadores
    jovens juízes lavradores líderes mães manifestantes médicos moradores mulheres homens operários organizadores pais
    parlamentares pescadores pesquisadores peritos pintores policiais porta-vozes prefeitos procuradores produtores
    professores promotores reitores relatores responsáveis senadores senhores sobreviventes torcedores trabalhadores
    tradutores treinadores utentes vendedores vereadores vizinhos
"""
_OF = ("de", "do", "da", "dos", "das")
_SOURCES = """
    nas palavras, na opinião, na visão, na avaliação, na ótica, na óptica, na perspetiva, na perspectiva, na análise,
    no entender, no entendimento, ao ver, aos olhos, no dizer, ao dizer, pelas palavras, segundo palavras, na leitura,
    na interpretação, na voz, pela boca, na boca, na versão, segundo a versão, do ponto de vista, a crer nas palavras,
    no juízo
"""

PORTUGUESE = Language(
    code="pt",
    verbs=_with_pronouns(forms_of("pt", _AR, _ER, _IR, _IRREGULAR) | _WEAK)
    | dict.fromkeys(words("saber notar constar entrever entender"), Form.INFINITIVE)
    | dict.fromkeys(words("propondo expondo contrapondo opondo supondo intervindo"), Form.GERUND),
    weak_verbs=frozenset(_WEAK)
    | words(
        """
        dispara disparou fala falou falam falado conta contou cita citou considera considerou aponta pede nega avalia
        indica verifica verificou celebra celebrou elogia elogiou propõe propôs ataca projeta espera esperam
        """
    ),
    left_out={"": "", "am": "eles", "em": "eles", "êm": "eles", "tem": ""},
    clitics=words("o a os as lhe lhes me nos se"),
    verb_nouns=words(
        """
        nota conta pergunta cita critica queixa ameaça crítica denuncia fala projeta destaca manifesta pede ordena
        protesta proposta promessa resposta defesa réplica disputa condena aposta súplica culpa desculpa troca
        conversa lança mostra demonstra consulta clama reza apela reclama alerta debate ataque combate cobrança estima
        exige entoa canta ironia chama escreve discute entende sente segue teme lista leitura queixas perguntas notas
        suspeita reprova aventa confia acusa informa invoca prova trova soma brinca
        """
    ),
    gestures=_GESTURES,
    past_endings=("ejou", "ngou", "rrou"),
    reporting_endings=("a", "e", "ou", "eu", "iu"),
    auxiliaries=words("tem têm tinha tinham havia teria terá"),
    passives=words("é são foi foram ser sido está estão era eram será"),
    between=words(
        """
        não se lhe lhes o a os as me nos também ainda já depois então sempre nunca assim hoje ontem agora logo apenas
        só inclusive inclusivamente aliás igualmente jamais amanhã nem entretanto contudo todavia cedo talvez aqui ali
        cá lá anteontem te vos bem
        """
    ),
    adverb_endings=("mente",),
    pronouns=who(male="ele", female="ela", many="eles elas", either="si", own="eu nós você vocês tu"),
    sources=frozenset((*start, of) for start in phrases(_SOURCES) for of in _OF)
    | phrases(
        """
        segundo, de acordo com, conforme, consoante, de acordo com as palavras de, a crer em, a acreditar em
        """
    ),
    quoted=words("citado citada citados citadas"),
    agents=words("por pelo pela pelos pelas"),
    determiners=words(
        """
        o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua
        seus suas meu minha nosso nossa vários várias dois duas três quatro cinco seis algum alguma alguns algumas
        nenhum nenhuma muitos muitas outro outra outros outras diversos diversas inúmeros inúmeras ambos ambas cada
        """
    ),
    indefinite=words(
        """
        um uma uns umas vários várias dois duas três quatro cinco seis algum alguma alguns algumas nenhum nenhuma
        muitos muitas outro outra outros outras diversos diversas inúmeros inúmeras cada
        """
    ),
    prepositions=words(
        """
        de do da dos das a ao à aos às em no na nos nas num numa com por pelo pela para sobre sem contra entre desde
        até após ante durante segundo como pelos pelas deste desta desse dessa neste nesta nesse nessa dum duma
        """
    ),
    linking=words("de do da dos das"),
    near=frozenset((near, to) for near in words("próximo próxima próximos próximas") for to in words("a ao à aos às")),
    that=words("que"),
    governed_alone=words("qual quais quem"),
    relatives=words("que quem cujo cuja cujos cujas"),
    conjunctions=words("e mas ou enquanto porém"),
    subordinators=words("que quando se porque embora onde como"),
    demonstratives=words("este esta esse essa estes estas esses essas aquele aquela"),
    naming=words("se chama chamava é era"),
    finite=words(
        """
        é são está estão foi foram era eram tem têm há havia será pode podem deve quer faz vai vão vou sou somos
        estamos temos eu nós não se me nos vamos creio quero sei seja tenho podemos queremos vi falta faltam fica
        ficou chega chegou seria tinha fazemos precisamos precisa sabe sabemos houve estou nunca ninguém és estás tens
        podes queres sabes vais fazes dizes éramos fomos fui estive esteve estava estavam tive teve tivemos tinham
        tivesse fosse fossem houvesse pude pôde pudemos quis quiseram queria queriam vim veio vieram vêm vem venho dei
        deu demos deram fiz fez fizemos fizeram faço faria farei fará haja hajam sejam serei serás seremos serão
        seriam haverá haveria poderá poderão poderia poderiam podia podiam deverá deveria deveriam devia devem devemos
        devo terá terão teria teríamos teremos terei irá irei iremos irão virá virão diga digo diz dizem dizemos disse
        disseram pedem pede peço parece parecem gosto gosta gostamos gostaria importa importam sobra basta vale merece
        merecem existe existem significa serve servem funciona acontece acontecem começa começam segue chegam sai saem
        saiu perde perdem perdi perdeu perdemos ganha ganham ganhou ganhei morre morrem morreu precisam preciso espero
        esperamos acho achamos acha penso pensa pensamos sinto sente sentimos conheço conhece entendo entende entendem
        vejo vê veem vemos volta voltam voltei voltou voltarei ponho põe põem dou dá dão damos dê acredito acredita
        acreditamos vive vivem vivemos vivi trabalho trabalha trabalham trabalhamos paga pagam pagamos joga jogam
        jogamos luta lutamos muda mudam mudou acabou terminou começou custa custam dói deixa deixam deixou trata leva
        levam levamos tu você vocês ele ela eles elas nasci nasceu cresci pedi pediu sabia sabiam fazia faziam ficam
        fiquei ficaram estaria estarei estará estaremos estejam esteja possa possam tenha tenham faça façam vá saiba
        queira
        """
    ),
    finite_endings=(
        "ou",
        "iu",
        "ava",
        "aram",
        "eram",
        "iram",
        "avam",
        "amos",
        "emos",
        "ariam",
        "eriam",
        "iriam",
        "arão",
        "erão",
        "irão",
        "assem",
        "essem",
        "issem",
        "ei",
    ),
    other_verbs=words(
        """
        pode podem deve devem quer querem vai vão vem vêm faz fazem fez fizeram dá dão deu deram teve tiveram pôs quis
        soube trouxe veio vieram há houve sabe sabem leva levam chega chegam sai saem vive vivem trabalha trabalham
        passa passam acaba acabam volta voltam fica ficam deixa deixam põe põem recebe recebeu conhece parece precisa
        precisam visita continua
        """
    ),
    not_finite=words(
        """
        camarão clarão barão hóquei jóquei vôlei tramos gramos gramas extremos supremos enterramos varão macarrão
        verão quilogramos parão fanfarrão charão escrava
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
        "iatra",
    ),
    articles=who(male="o um este esse aquele", female="a uma esta essa aquela"),
    times=words(
        """
        semana manhã tarde noite ano mês dia vez hora minuto momento segunda-feira terça-feira quarta-feira
        quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro ontem hoje semanas manhãs tardes noites anos meses dias vezes horas minutos momentos
        segundos madrugada meio-dia meia-noite véspera anteontem amanhã trimestre semestre década século verão inverno
        outono primavera natal páscoa altura época fim final início meio metade terça quarta quinta sexta
        """
    ),
    generic_documents=words("texto documento"),
    titles=who(
        male="sr. sr senhor dom d. seu frei padre papa rei príncipe sir lord santo são monsenhor mestre",
        female="sra. sra senhora dona irmã madre rainha princesa santa lady",
        either="dr. dra. dr dra doutor doutora prof. profa. professor professora eng. general coronel",
        many="srs. senhores",
    ),
    pronominal=words(
        """
        alguém muitos muitas alguns algumas outros outras outro outra ambos todos ninguém nenhum nenhuma poucos vários
        """
    ),
    roles=who(male=_MEN, female=_WOMEN, many=_MANY),
    bodies=words(
        """
        fonte empresa governo partido sindicato associação organização polícia ministério câmara tribunal comissão
        companhia
        grupo banco universidade jornal agência conselho clube fundação academia acusação administração aliança ala
        armada assembleia autarquia autoridade bancada bloco bolsa cadeia cartório casa central centro clínica
        coletivo coligação colégio comando comité comitê comunidade concessionária confederação congresso conglomerado
        consórcio construtora consultora consultoria cooperativa coordenação corporação corregedoria defensoria defesa
        delegação delegacia departamento diocese direção direcção diretoria diretório ditadura editora elenco
        embaixada emissora entidade equipa equipe escola escritório esquadra estado estatal estrutura exército
        executivo fabricante faculdade família federação festival filial firma fonte força frente gabinete gestora
        gigante guarda hospital igreja imobiliária imprensa instituição instituto junta juventude laboratório legenda
        liga loja magistratura maioria marca marinha minoria montadora movimento município multinacional museu nação
        observatório oficina ong operadora oposição ordem orquestra órgão país palácio parlamento paróquia petrolífera
        petroleira pj planalto plataforma populares posto prefeitura presidência procuradoria procuradoria-geral
        produtora promotoria provedoria província publicação pública rádio redação redacção rede região regulador
        reitoria revista secretaria seguradora seleção selecção senado serviço site sociedade startup supervisor
        supremo televisão transportadora unidade união vaticano vereação direita esquerda plenário
        """
    ),
    documents=words(
        """
        relatório carta comunicado estudo texto artigo sentença mensagem nota documento lei livro acórdão acta ata
        anúncio apelo aviso balanço bilhete boletim cartaz cartazes circular código coluna comentário constituição
        contrato convite crónica crônica decisão declaração decreto denúncia depoimento despacho diário dossier dossiê
        edital editorial e-mail email encíclica enunciado faixa faixas folheto inquérito inscrição inquéritos
        justificativa legenda letreiro levantamento liminar mail mandado manifesto manual memorando moção norma ofício
        parecer petição pesquisa placa portaria post postagem processo programa projeto projecto proposta publicação
        questionário queixa reportagem requerimento resolução resposta roteiro sondagem telegrama testamento tuíte
        tweet vídeo voto
        """
    ),
    works=words(
        """
        romance livro filme canção disco álbum série obra quadro poema programa ensaio exposição intitulado intitulada
        revista intitulados intituladas título fita película curta curta-metragem longa longa-metragem documentário
        minissérie novela telenovela comédia drama tragédia peça monólogo musical espetáculo espectáculo ópera bailado
        balé sinfonia sonata tema hino samba fado bolero faixa single videoclipe clipe música canções músicas tela
        pintura óleo mural escultura gravura fotografia retrato painel coletânea antologia conto contos crónica
        crônica fábula lenda soneto poemário banda trilogia saga biografia autobiografia diário manual tratado coluna
        artigo reportagem podcast concurso videojogo jogo ciclo festival coleção colecção blog blogue página secção
        seção caderno suplemento jornal semanário projeto projecto operação plano campanha navio barco pesqueiro
        veleiro fragata satélite sonda restaurante bar café hotel livraria teatro cinema editora selo coletivo grupo
        orquestra conferência congresso seminário curso oficina colóquio palestra prémio prêmio filmes livros romances
        peças discos obras programas séries espetáculos retrospetiva retrospectiva mostra capítulo episódio relatório
        estudo agência diários jornais revistas
        """
    ),
    labels=words(
        """
        palavra termo expressão chamado chamada chamados lema apelido denominado denominada conceito palavras termos
        expressões chamadas denominados denominadas apelidado apelidada apelidados conhecido conhecida conhecidos
        conhecidas batizado batizada baptizado baptizada cognome alcunha nome suposto suposta supostos supostas
        alegado alegada pretenso pretensa autoproclamado autoproclamada autointitulado autodenominado slogan eslogan
        rótulo etiqueta hashtag divisa marca categoria noção frase adjetivo adjectivo substantivo verbo vocábulo
        jargão dito dita ditos ditas tipo modelo código pseudónimo pseudônimo título epíteto tema vulgo
        """
    ),
    speech_nouns=words(
        """
        acusação advertência afirmação alerta ameaça análise anúncio apelo argumento aviso comentário conclusão
        confissão conselho constatação crítica declaração defesa definição denúncia descrição desabafo diagnóstico
        exigência explicação frase garantia grito juízo justificação justificativa lamento lema lição mensagem mantra
        observação opinião ordem palavra palavras parecer pedido pergunta ponderação previsão promessa proposta
        protesto provocação queixa reação reacção recado reclamação recomendação reflexão réplica resposta resumo
        sentença slogan sugestão súplica tese testemunho veredicto veredito entender ver visão avaliação ótica
        perspetiva perspectiva dizer
        """
    ),
    of_bodies=words(
        """
        prefeito prefeita presidente governador governadora capitão autarca tesoureiro
        """
    ),
    owned=("{what} de {owner}", "{what} de {owner}"),
    announcing=phrases("cito, e cito, abre aspas"),
    possessives={"seu": "si", "sua": "si", "seus": "si", "suas": "si"},
    anaphoric=who(
        male="""
            agricultor lavrador pescador faroleiro cozinheiro carpinteiro padeiro taxista caminhoneiro camionista
            parlamentar autarca governante dirigente mandatário edil tucano petista bolsonarista socialista
            social-democrata comunista democrata centrista ex-ministro ex-presidente ex-governador ex-prefeito
            ex-deputado deputado senador eurodeputado vereador ministro magistrado jurista advogado causídico
            procurador desembargador delegado sindicalista ativista empresário gestor magnata bilionário milionário
            economista politólogo sociólogo historiador filósofo cientista investigador pesquisador biólogo
            virologista infectologista epidemiologista cirurgião psicólogo psiquiatra académico acadêmico docente
            jornalista apresentador locutor cineasta realizador encenador ator actor cantor músico fadista sambista
            rapper artista escritor romancista poeta dramaturgo cronista pintor escultor arquiteto arquitecto prelado
            pontífice sacerdote pároco técnico treinador selecionador mister jogador futebolista atacante
            meio-campista zagueiro goleiro guarda-redes artilheiro goleador tenista ciclista surfista nadador atleta
            piloto lutador boxeador pugilista judoca craque capitão candidato líder arguido suspeito acusado réu
            condenado detido detento preso agressor assassino homicida recluso adolescente idoso ancião octogenário
            nonagenário septuagenário sexagenário cinquentão quarentão aposentado
            aposentado         """,
        female="""
            agricultora pescadora cozinheira padeira taxista parlamentar autarca governante dirigente mandatária edil
            petista socialista comunista democrata centrista ex-ministra ex-presidente ex-governadora ex-deputada
            deputada senadora eurodeputada vereadora ministra magistrada jurista advogada causídica procuradora
            desembargadora delegada sindicalista ativista empresária economista politóloga socióloga historiadora
            filósofa cientista investigadora pesquisadora bióloga virologista infectologista epidemiologista cirurgiã
            psicóloga psiquiatra académica acadêmica docente jornalista apresentadora locutora cineasta realizadora
            encenadora atriz actriz cantora fadista sambista rapper artista escritora romancista poetisa poeta
            dramaturga cronista pintora escultora arquiteta arquitecta treinadora selecionadora jogadora futebolista
            atacante goleira tenista ciclista surfista nadadora atleta judoca craque capitã candidata líder arguida
            suspeita acusada ré condenada detida adolescente idosa octogenária nonagenária septuagenária sexagenária
            aposentada
            nonagenária septuagenária sexagenária aposentada         """,
    ),
    callings=groups(
        """
        juiz juíza magistrado magistrada desembargador desembargadora
        / advogado advogada causídico causídica defensor defensora jurista
        / prefeito prefeita autarca vereador vereadora deputado deputada senador senadora parlamentar
        governador governadora presidente candidato candidata líder dirigente eurodeputado eurodeputada edil
        político política
        / ministro ministra primeiro-ministro presidente governante chanceler
        / diretor diretora director directora presidente empresário empresária dono dona proprietário
        proprietária fundador fundadora gerente gestor gestora
        / pesquisador pesquisadora investigador investigadora cientista professor professora especialista
        biólogo bióloga físico física historiador historiadora economista sociólogo socióloga geólogo geóloga
        autor autora
        / médico médica doutor doutora cirurgião cirurgiã psiquiatra psicólogo psicóloga pediatra enfermeiro
        enfermeira infectologista
        / diretor diretora cineasta realizador realizadora encenador encenadora
        / ator atriz intérprete
        / cantor cantora músico música artista fadista sambista compositor compositora
        / escritor escritora romancista autor autora poeta poetisa cronista
        / jornalista apresentador apresentadora repórter
        / jogador jogadora atacante futebolista zagueiro goleiro goleira guarda-redes meio-campista capitão
        capitã craque artilheiro atleta nadador nadadora tenista ciclista
        / treinador treinadora técnico técnica selecionador selecionadora mister
        / agricultor agricultora lavrador lavradora produtor produtora
        / delegado delegada policial agente inspetor inspetora
        / professor professora docente
        / padre bispo pároco sacerdote cardeal prelado
        / acusado acusada réu ré arguido arguida suspeito suspeita detido detida
        / mãe pai
        / empresa companhia grupo construtora operadora banco multinacional
        / associação ong organização fundação
        / sindicato federação confederação central
        / partido coligação movimento
        / jornal revista emissora diário
        / clube time equipa equipe
        / universidade instituto faculdade
        / câmara prefeitura município autarquia
        / governo executivo ministério
        """
    ),
    ages={
        **dict.fromkeys(words("adolescente"), (12, 19)),
        **dict.fromkeys(words("cinquentão"), (50, 59)),
        **dict.fromkeys(words("sexagenário sexagenária"), (60, 69)),
        **dict.fromkeys(words("septuagenário septuagenária"), (70, 79)),
        **dict.fromkeys(words("octogenário octogenária"), (80, 89)),
        **dict.fromkeys(words("nonagenário nonagenária"), (90, 99)),
        **dict.fromkeys(words("idoso idosa aposentado aposentada reformado reformada"), (55, 110)),
    },
    causatives=words("faz fazem fazia fez fizeram feito deixa deixam deixou deixaram"),
    modals=words(
        """
        limitou-se limita-se apressou-se recusou-se recusa-se
        fez quis quer queria querem voltou volta voltaram chegou chega chegaram acabou acaba preferiu prefere tentou
            tenta procurou procura questão começou começa continuou passou limitou limita apressou optou decidiu
            aproveitou ousou
        """
    ),
    of_firms=words(
        """
        acionistas funcionários fundador fundadora presidente-executivo ceo
        """
    ),
    seats=words(
        """
        prefeito prefeita cidade município câmara vila aldeia freguesia concelho província porto bispo arcebispo
        aeroporto moradores habitantes ruas arredores ilha
        """
    ),
    anaphoric_bodies=words(
        """
        empresa companhia grupo associação organização ong partido sindicato agência banco instituto federação clube
        fundação jornal revista diário semanário emissora rede multinacional startup editora operadora fabricante
        montadora construtora petrolífera petroleira gigante marca cooperativa consórcio entidade instituição
        autarquia estrutura legenda sigla plataforma universidade movimento
        """
    ),
    former=words("ex antigo antiga"),
    other_names={
        ("chefe", "do", "governo"): "primeiro-ministro",
        ("chefe", "do", "executivo"): "primeiro-ministro",
        ("chefe", "de", "estado"): "presidente",
        ("chefe", "do", "estado"): "presidente",
    },
    citing=words("cita citava citam citando citou"),
    as_saying=phrases("dizendo"),
    whom=words("quem qual quais"),
    nobody=words("ninguém nenhum nenhuma"),
    one_of=phrases("um deles, uma delas, um de eles"),
    latter=who(male="último", female="última"),
    likening=words("como"),
    likened=words(
        """
        considera consideram considerava considerou consideraram considerado acha acham achava achou classifica
        classificam classificou qualifica qualificam qualificou descreve descrevem descreveu chama chamou
        apelida apelidou
        """
    ),
    asides=phrases(
        """
        por sua vez, por seu turno, por seu lado, pela sua parte, da sua parte, por outro lado, por outra parte, em
        seguida, de seguida, no entanto, ao mesmo tempo, em contrapartida, ainda assim, a propósito, a este propósito,
        a esse propósito, a respeito, a este respeito, a esse respeito, em nota, em comunicado, em entrevista, em
        síntese, em resumo, em conclusão, em suma, por fim, por último, por exemplo, sem rodeios, sem hesitar, sem
        papas na língua, com ironia, com orgulho, com humor, com tristeza, entre risos, entre lágrimas, aos risos, aos
        gritos, aos prantos, em lágrimas, em tom de brincadeira, em tom irónico, em tom irônico, em voz alta, em voz
        baixa, de imediato, de novo, mais uma vez, mais tarde, mais adiante, de resto, em todo o caso, de facto, de
        fato, na ocasião, na altura, à época, na época, na oportunidade, em tempos, à margem, em primeiro lugar,
        sobretudo, em particular, em off, em público, em privado, na sequência, à queima-roupa
        """
    ),
    voices=frozenset((*start, of) for start in phrases("pela voz, pela boca, por intermédio") for of in _OF),
    it_says=phrases(
        """
        lê-se, lia-se, pode ler-se, podia ler-se, pode se ler, podia se ler, se lê, se lia, diz se, refere
        se, afirma se, sublinha se, está escrito, estava escrito
        """
    ),
    views=words("para"),
    cries=frozenset(_CRIES),
    manners=words("como conforme segundo consoante"),
    own=words("mim nós ti você vocês"),
    gendered=True,
)
