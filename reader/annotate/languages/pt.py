"""Portuguese."""

from reader.annotate.languages.base import Language, phrases, who, words
from reader.annotate.languages.romance import forms_of

_AR = """
    afirmar explicar declarar acrescentar sublinhar considerar adiantar perguntar contar lembrar salientar
    frisar alertar comentar lamentar destacar ressaltar recordar criticar denunciar anunciar confessar confirmar
    constatar detalhar gritar exclamar acusar alegar argumentar avaliar assegurar avisar brincar citar indicar
    informar ironizar julgar justificar murmurar narrar negar notar observar opinar pensar proclamar ponderar
    questionar realçar reclamar revelar sentenciar sussurrar suspirar apontar aconselhar esclarecer-ar analisar
    tuitar relatar
"""
_ER = "dizer responder escrever defender esclarecer reconhecer prometer dever-er"
_IR = "garantir referir admitir concluir insistir advertir reiterar-ir pedir repetir sugerir sustentir-ir"
_IRREGULAR = """
    disse diz dizem disseram dizia diziam dirá dito dizendo pediu pede pedem sugere sugeriu refere referiu garante
    garantiu defende defendeu escreveu escreve escrito sustenta sustentou mantém manteve reiterou reitera
    insiste insistiu
    admite admitiu conclui concluiu adverte advertiu repete repetiu reconhece reconheceu responde respondeu questiona
"""

PORTUGUESE = Language(
    code="pt",
    verbs=forms_of("pt", _AR, _ER, _IR, _IRREGULAR),
    weak_verbs=words(
        "conta contou pensa pensou cita citou considera considerou nota notou defende aponta pede nega avalia"
    ),
    auxiliaries=words("tem têm tinha tinham havia teria terá"),
    passives=words("é são foi foram ser sido está estão era eram será"),
    between=words("não se lhe lhes o a os as me nos também ainda já depois então sempre nunca assim hoje ontem"),
    adverb_endings=("mente",),
    pronouns=who(male="ele", female="ela", many="eles elas", own="eu nós você vocês tu"),
    sources=phrases("segundo, de acordo com, nas palavras de, na opinião de, para, conforme"),
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
        estamos temos eu nós não se me nos vamos creio quero sei seja tenho podemos queremos
    """
    ),
    finite_endings=("aram", "eram", "iram", "avam", "amos", "emos"),
    participle_endings=("ado", "ido"),
    role_endings=("ólogo", "óloga", "ista", "ógrafo"),
    articles=who(male="o um este", female="a uma esta"),
    times=words(
        """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje
    """
    ),
    titles=who(male="sr. senhor dom", female="sra. senhora dona", either="dr. dra. professor professora"),
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
)
