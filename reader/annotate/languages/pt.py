"""Portuguese."""

from reader.annotate.languages.base import Form, Language, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    acrescentar aconselhar acusar adiantar afiançar afirmar alegar alertar analisar anunciar apontar argumentar
    arrematar arriscar assegurar assinalar atacar avaliar avisar balbuciar berrar brincar celebrar citar
    clamar comentar
    falar classificar disparar completar comunicar condenar confessar confirmar considerar constatar contar
    contestar cochichar criticar
    declarar denunciar desabafar destacar detalhar elencar elogiar enfatizar enumerar evocar exclamar explicar
    expressar frisar gracejar gritar indagar indicar informar interrogar ironizar julgar jurar justificar lamentar
    lembrar manifestar mencionar minimizar murmurar narrar negar notar observar opinar ordenar pensar perguntar
    ponderar precisar proclamar projetar protestar provocar questionar ralhar realçar recomendar reclamar
    recordar reforçar reiterar relatar relembrar replicar resmungar ressaltar ressalvar revelar
    salientar sentenciar sinalizar sublinhar sussurrar suspirar sustentar testemunhar tuitar vaticinar
    verificar continuar começar cantar chamar rogar implorar retrucar
"""
_ER = """
    dizer responder escrever defender esclarecer reconhecer prometer conceder rebater descrever dever crer ler temer
    propor expor interromper
"""
_IR = """
    garantir referir admitir concluir insistir advertir pedir repetir sugerir resumir retorquir discutir
    exigir definir
    desmentir intervir prosseguir inquirir corrigir aludir rir sorrir
"""
_IRREGULAR = """
    disse diz dizem disseram dizia diziam dissera dirá diria dito dizendo pediu pede pedem pediram sugere
    sugerem sugeriu
    refere referem referiu garante garantem garantiu escrito mantém mantêm manteve insiste insistem insistiu adverte
    advertem advertiu repete repetem repetiu conclui concluem concluiu propõe propôs propuseram proposto expõe expôs
    interveio intervém prossegue prosseguiu desmente desmentiu corrige corrigiu ri riu sorri sorriu lê leu
    crê creu pensa descrito nega
"""
_GESTURES = words(
    """
    continua continuou interrompe interrompeu corrige corrigiu ri riu sorri sorriu suspira suspirou resmunga
    resmungou
    tornou volveu atalhou cortou acudiu começou concordou emendou insiste insistiu prosseguiu retomou fez chorou
    """
)


def _with_pronouns(forms: dict[str, Form]) -> dict[str, Form]:
    """The forms, and those that a pronoun hangs on: disse-lhe, perguntou-me."""
    hung = {
        f"{word}-{pronoun}": form
        for word, form in forms.items()
        if form & Form.FINITE and word.endswith(("ou", "eu", "iu", "sse"))
        for pronoun in ("lhe", "lhes", "me", "nos", "se")
    }
    return {**forms, **hung}


PORTUGUESE = Language(
    code="pt",
    verbs=_with_pronouns(forms_of("pt", _AR, _ER, _IR, _IRREGULAR)),
    weak_verbs=words(
        """
        dispara disparou fala falou falam falado conta contou pensa pensou cita citou considera
        considerou nota notou defende aponta pede nega avalia indica
        continua continuou começa começou canta cantou deve devia lê leu crê teme temia liga
        verifica verificou celebra celebrou elogia elogiou propõe propôs ri riu sorri sorriu ataca projeta completa
        """
    ),
    left_out={"": "", "am": "eles", "em": "eles", "êm": "eles", "tem": ""},
    clitics=words("o a os as lhe lhes me nos se"),
    verb_nouns=words(
        """
        nota conta pergunta cita critica queixa ameaça crítica denuncia fala projeta destaca manifesta pede ordena
        """
    ),
    gestures=_GESTURES,
    past_endings=("ejou", "ngou", "rrou"),
    reporting_endings=("a", "e", "ou", "eu", "iu"),
    auxiliaries=words("tem têm tinha tinham havia teria terá"),
    passives=words("é são foi foram ser sido está estão era eram será"),
    between=words("não se lhe lhes o a os as me nos também ainda já depois então sempre nunca assim hoje ontem"),
    adverb_endings=("mente",),
    pronouns=who(male="ele", female="ela", many="eles elas", own="eu nós você vocês tu"),
    sources=phrases("""
        segundo, de acordo com, nas palavras de, nas palavras do, nas palavras da, na opinião de, na opinião do,
        na opinião da, na visão de, na avaliação de, para, conforme
        """),
    agents=words("por pelo pela pelos pelas"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas vários várias dois duas"
    ),
    indefinite=words("um uma uns umas vários várias dois duas"),
    prepositions=words(
        """
        de do da dos das a ao à aos às em no na nos nas num numa com por pelo pela para sobre sem contra entre
        desde até após ante durante segundo como
    """
    ),
    linking=words("de do da dos das"),
    that=words("que"),
    relatives=words("que quem"),
    conjunctions=words("e mas ou enquanto porém"),
    subordinators=words("que quando se porque embora onde como"),
    demonstratives=words("este esta esse essa"),
    finite=words(
        """
        é são está estão foi foram era eram tem têm há havia será pode podem deve quer faz vai vão vou sou somos
        estamos temos eu nós não se me nos vamos creio quero sei seja tenho podemos queremos vi falta
        faltam fica ficou chega chegou seria tinha foi fazemos precisamos
        precisa sabe sabemos houve estou nunca ninguém
    """
    ),
    finite_endings=("ou", "iu", "ava", "aram", "eram", "iram", "avam", "amos", "emos"),
    participle_endings=("ado", "ido"),
    role_endings=("ólogo", "óloga", "ista", "ógrafo"),
    articles=who(male="o um este", female="a uma esta"),
    times=words(
        """
        semana manhã tarde noite ano mês dia vez hora minuto momento segunda-feira terça-feira
        quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje
    """
    ),
    titles=who(male="sr. senhor dom", female="sra. senhora dona", either="dr. dra. professor professora"),
    pronominal=words("alguém muitos muitas alguns algumas outros outras outro outra ambos todos"),
    roles=who(
        male="""
            presidente ministro prefeito deputado senador diretor chefe porta-voz secretário candidato advogado
            juiz procurador professor pesquisador investigador médico policial polícia rei papa bispo treinador
            jogador autor escritor ator cantor homem pai filho irmão marido testemunha vizinho líder responsável
            vereador governador perito analista economista cientista historiador empresário
        """,
        female="""
            presidenta ministra prefeita deputada senadora diretora chefe porta-voz secretária candidata
            advogada juíza procuradora professora pesquisadora investigadora médica rainha treinadora jogadora
            autora escritora atriz cantora mulher mãe filha irmã esposa vizinha líder responsável vereadora
            governadora perita historiadora empresária
        """,
    ),
    bodies=words(
        """
        empresa governo partido sindicato associação organização polícia ministério câmara tribunal comissão
        companhia grupo banco universidade jornal agência conselho clube fundação
    """
    ),
    documents=words("relatório carta comunicado estudo texto artigo sentença mensagem nota documento lei livro"),
    works=words(
        """
        romance livro filme canção disco álbum série obra quadro poema programa ensaio exposição intitulado
        intitulada revista
        """
    ),
    labels=words("palavra termo expressão chamado chamada chamados lema apelido denominado denominada conceito"),
    gendered=True,
)
