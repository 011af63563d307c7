"""Who «l'élu», "the senator", "it" and «ce dernier» are."""

import pytest

from reader.annotate import annotate, paragraphs
from reader.article import Block, BlockKind, Kind, Quotation


def said(text: str, language: str) -> list[Quotation]:
    return list(annotate(text, paragraphs(text), language).quotations)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Ida Morvan, maire de Lorme, a voté contre. « C’est assez », tranche l’élue.", "Ida Morvan"),
        ("fr", "Paul Morin a reçu Luc Serval. « Je pars », a dit ce dernier.", "Luc Serval"),
        ("fr", "La ministre, Bérengère Saulnier, a reçu Paul Morin. « On verra », dit-elle.", "Bérengère Saulnier"),
        ("fr", "Anne Roy était là. Paul Morin a pris la parole. « Assez », a-t-il dit.", "Paul Morin"),
        (
            "en",
            "Sen. Ida Gray voted no. Tom Hale did not. “I said what I said,” the senator told reporters.",
            "Ida Gray",
        ),
        ("en", "Its chairman, the lawyer Rupert Lyle, was late. “One number,” he said.", "Rupert Lyle"),
        ("en", "Clay Rudisill rose. “What is the context?” the Oklahoman asked.", "Clay Rudisill"),
        ("en", "Davit Makhare came with Luka, a boy. “He laughs,” grumbled the older man.", "Davit Makhare"),
        ("en", "Nora Quill left. Mayor Bo Lind stayed. “We will take our time,” the old man said.", "Bo Lind"),
        (
            "en",
            "Culture secretary Nora Quill resigned. The former minister cited “personal reasons”. Bo Lind, the prime "
            "minister, praised her.",
            "Nora Quill",
        ),
        ("en", "Nora Quill and Luke Hale came. “It’s madness,” the councilman said.", "Luke Hale"),
        ("en", "Prime Minister Bo Lind praised Nora Quill. “We will take our time,” the PM said.", "Bo Lind"),
        (
            "es",
            "La novelista Ana Ruiz publica un libro. La autora habla de su madre. «Nunca hablaba», confiesa.",
            "Ana Ruiz",
        ),
        ("en", "Hillary Gray and Bill Gray came. “Not yet,” said Mrs. Gray.", "Hillary Gray"),
        ("en", "Mr. Bennet was late. Mrs. Bennet was not. “Well,” said Mrs. Bennet.", "Mrs. Bennet"),
        ("fr", "La victoire tient à un tir de Malo Etcheverry. « J’ai eu peur », a dit l’ouvreur.", "Malo Etcheverry"),
        (
            "fr",
            "Samia Ouchene hésite. La députée du Val-de-Lorme parle d’une « faute ».",
            "Samia Ouchene",
        ),
        (
            "fr",
            "La SNCF est en panne. La SNCF s’excuse. Une cliente écrit à la RATP. L’entreprise dit : « Patience. »",
            "SNCF",
        ),
        (
            "en",
            "Once Shaygan Kheradpir tested the app at home, he was happy. He smiled. Daryl Hale sells it.\n"
            "Kheradpir has left. “It works,” he said.",
            "Shaygan Kheradpir",
        ),
        (
            "sv",
            "Elsy Berg bakar. Kommunalrådet Britt-Inger Fors delar inte den bilden.\n– Nej, säger hon.",
            "Britt-Inger Fors",
        ),
        ("en", "That did little for Gov. Everett Hale. “I don’t want it,” the Republican fumed.", "Everett Hale"),
        ("en", "Doctor Anil Pereira was there. According to him, she has “no sense at all.”", "Anil Pereira"),
        ("en", "Doris Hale left. Her sister, Jean, stayed. She wanted, she said, “the fella.”", "Jean"),
        (
            "fr",
            "Irina Toldeva est là. L’ancienne ministre de la Justice a appelé « celles qui ont une voix ».",
            "Irina Toldeva",
        ),
        ("fr", "Le président Paul Morin a parlé. Le chef de l’Etat évoque « des capitales hostiles ».", "Paul Morin"),
        ("fr", "Aïcha Ben attend. « Il avait fait son sac », souffle cette mère de 38 ans.", "Aïcha Ben"),
        ("fr", "La directrice écrit à Paul Morin. Cette dernière affirme n’avoir fait qu’« obéir ».", "La directrice"),
        ("en", "The MP, Farah Siddiq, was there. “This is bad,” the Liberal Democrat said.", "Farah Siddiq"),
        ("en", "Joan Hale wept. Her husband, Len, was laid off. “You watch,” he said.", "Len"),
        ("it", "Il sindaco Carlo Neri tace. Il primo cittadino parla di «una follia».", "Carlo Neri"),
        ("en", "Tom Hale farms near Lorme. Farmer Carl Smith has lost it all.\n“We are lucky,” he said.", "Carl Smith"),
    ],
)
def test_the_one_who_is_meant_is_found(language: str, text: str, speaker: str) -> None:
    assert said(text, language)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le Rwanda a répondu par la voix du colonel Jean Ruhinda : « Nous nions tout. »", "Jean Ruhinda"),
        ("fr", "« C’est grave », estime pour sa part Neil Vasseur.", "Neil Vasseur"),
        ("fr", "Yann Jadel, candidat, a, lui, affirmé que « chaque incident compte ».", "Yann Jadel"),
        ("fr", "Comme l’indique Ada Roux, chercheuse : « Cela pousse très vite. »", "Ada Roux"),
        ("fr", "Pour Anna Vidal, ce projet est « une folie ».", "Anna Vidal"),
        ("fr", "« Je pars », fait valoir Anna Vidal.", "Anna Vidal"),
        ("fr", "Ce sont des indépendants, qualifiés par Anna Vidal de « partenaires ».", "Anna Vidal"),
        ("fr", "Réponse sèche de Paul Morin : « Rien ne va. »", "Paul Morin"),
        ("fr", "Laurent Vasseur (LR), qui dit ne pas avoir « jeté l’argent », est là.", "Laurent Vasseur"),
        ("fr", "« J’ai visé le mur. » C’est ce qu’a dit Damien Roux.", "Damien Roux"),
        ("fr", "Le ministre de l’enseignement supérieur, Paul Morin, annonce « un décret ».", "Paul Morin"),
        ("fr", "« On attend », a dit le chef du gouvernement, le centriste Paul Morin.", "Paul Morin"),
        ("fr", "« On attend », a confié, à Reuters, le président du comité, Paul Morin.", "Paul Morin"),
        ("fr", "« On attend », selon les précisions apportées par Paul Morin.", "Paul Morin"),
        ("fr", "« On attend », selon son auteur, l’inspecteur Paul Morin.", "Paul Morin"),
        ("fr", "C’est Ada Roux, maire de Lorme, qui qualifie la visite de « ridicule ».", "Ada Roux"),
        ("fr", "Ada Roux a, lors de son discours du jeudi 23 mars, dénoncé « un cabinet noir ».", "Ada Roux"),
        ("fr", "Un berger, que je connais depuis l’enfance, m’a dit : « Je perds tout. »", "Un berger"),
        ("fr", "Les Morin sont décrits comme « des gens réservés » par une voisine.", "une voisine"),
        ("fr", "Ada Roux décrit une séance « glaciale ».", "Ada Roux"),
        ("fr", "La première ministre, Ada Roux, « félicite chaleureusement » le vainqueur.", "Ada Roux"),
        ("fr", "« C’est un désastre », peut-on lire dans le rapport de la Cour.", "le rapport de la Cour"),
        ("it", "Ada Neri tace. “È un disastro”, si legge in una nota del comitato.", "una nota del comitato"),
        ("pt", "Ada Neves falou. “É um desastre”, lê-se no comunicado.", "comunicado"),
        ("es", "Ada Ruiz pidió paciencia. Según explicó el lunes, hay excesos «puntuales».", "Ada Ruiz"),
        ("es", "Felisa Rebollar, cuyo padre le daba cuerda, habla de «expolio consentido».", "Felisa Rebollar"),
        ("es", "Ada Ruiz contestó ayer. Después deslizó un reproche: «No hay prisa».", "Ada Ruiz"),
        ("fr", "« Non », dit Luc Serval. Pour Paul Morin, rien ne va. « Il sait », raconte-t-il.", "Paul Morin"),
        ("fr", "« C’est fini », lâche l’un d’eux, sans rire.", "l’un d’eux"),
        ("en", "“It is fun,” said one of them.", "one of them"),
        ("en", "In a filing, one of them, Ida Gray, said it used “wellness indicators.”", "Ida Gray"),
        ("fr", "Luc Serval est là. « Assez », le coupe d’emblée la présidente, Anna Vidal.", "Anna Vidal"),
        ("fr", "Anna Vidal est là. « Assez », lui balance le maire.", "le maire"),
        ("fr", "La coalition a écrit au préfet. Celui-ci se dit « surpris ».", "préfet"),
        ("en", "The radio quoted one witness as saying “people were running away.”", "one witness"),
        ("en", "“People were running away,” the radio quoted one witness as saying.", "one witness"),
        (
            "en",
            "“He will pay” when he is back, Ida Gray, chairwoman of the board of directors of the Lorme Airport "
            "Authority, told reporters.",
            "Ida Gray",
        ),
        (
            "en",
            "Ariel Dunn, who was late, spoke. Bill Hale waited for Dunn. Dunn came, and he accused Hale of “fraud.”",
            "Ariel Dunn",
        ),
        ("it", "Tace la segretaria, Ada Neri, secondo cui «votare adesso sarebbe un errore».", "Ada Neri"),
        ("es", "Más prudente es Ada Ruiz, según la cual «votar ahora sería una locura».", "Ada Ruiz"),
        ("fr", "Le rapport, selon lequel « voter serait une folie », est paru.", "Le rapport"),
        ("en", "Less hopeful is Ada Gray, according to whom “voting now would be folly.”", "Ada Gray"),
        ("fr", "L'avis déçoit Ada Neri, la présidente, pour qui « tout est à refaire ».", "Ada Neri"),
        ("fr", "Paul Morin est là. Sa rivale, elle, parle de « gâchis ».", "rivale de Paul Morin"),
        (
            "fr",
            "« Oui », dit Paul Morin. Son prédécesseur rit. Son prédécesseur parle de « farce ».",
            "prédécesseur de Paul Morin",
        ),
        ("it", "Per il sottosegretario Guido Arcamone è stato «un incidente, niente di più».", "Guido Arcamone"),
        ("it", "«È dura», ha detto ieri l'assessore ai Trasporti, Walter Rossi, che tace.", "Walter Rossi"),
        ("it", "La ministra è Nicoletta Neri, tecnica. Ieri ha definito il voto «un dispetto».", "Nicoletta Neri"),
        ("it", "Ada Neri tace. «Aspettiamo, — frena Bianca Rossi, — perché ne ho viste».", "Bianca Rossi"),
        ("en", "Ann Hale sat with Ida Gray. “Ida Gray will win,” she said.", "Ann Hale"),
        ("de", "„Er ist eisern“, so charakterisierte ihn der Funktionär Bernd Aubin.", "Bernd Aubin"),
        ("de", "Die Agentur Tass zitiert dazu Nils Kirchner mit folgenden Worten: „Wir gehen.“", "Nils Kirchner"),
        ("en", "The agency quotes Anna Berg with the words: “We leave.”", "Anna Berg"),
        ("es", "El diario cita a Ana Ruiz: «Nos vamos ahora».", "Ana Ruiz"),
        ("fr", "L'AFP cite le maire, Paul Morin : « Nous partons. »", "Paul Morin"),
        ("en", "Voss told her to “go find another lever,” one of them said.", "Voss"),
        ("fr", "« Une étude, quelle étude ? » s'étrangle Patrick Moulin.", "Patrick Moulin"),
        ("fr", "« Et Noël ? » grommelle un retraité en enfilant sa parka.", "un retraité"),
        ("fr", "Varsk (Karvénie), 14 mars (AIP) - Le président Andreï Stoïan a dénoncé « un coup ».", "Andreï Stoïan"),
        ("fr", "Réponse immédiate de la ministre déléguée à la mer, Anaïs Corbet : « Non. »", "Anaïs Corbet"),
        ("en", "Kessler, who has inspected, by her own count, “four thousand bridges,” is here.", "Kessler"),
        ("fr", "« On attend », explique-t-on à l'Élysée.", "Élysée"),
        ("fr", "« On attend », dit-on au ministère de l'Intérieur.", "ministère"),
        ("fr", "À Bercy, on dit être « prêt à tout ».", "Bercy"),
        ("fr", "Paul Morin a promis de lire, s’attirant cette pique d’une députée : « À 9 heures ? »", "une députée"),
        ("fr", "On vous laisse avec ce mot de Josiane, 84 ans, évacuée : « J'ai connu pire. »", "Josiane"),
        ("de", "Anna Berg nannte Peter Kranz einen „Lügner“.", "Anna Berg"),
        ("de", "„Das Auto war leer“, heißt es in der Mitteilung der Polizei.", "der Mitteilung der Polizei"),
        ("de", "In dem Bericht heißt es, die Lage sei „völlig unklar“.", "dem Bericht"),
        ("en", "The company “is cooperating fully” with the inquiry.", "The company"),
        ("en", "RPP was there. The operator, Norline Ltd, said it “regrets the accident”.", "Norline Ltd"),
        ("en", "It is full of “squatters,” as Ida Gray put it.", "Ida Gray"),
        ("en", "When Tom Hale held it up, the mayor, Ida Gray, rose and told him to “sit down.”", "Ida Gray"),
        ("en", "After meeting with Tom Hale, Ida Gray said: “We are done.”", "Ida Gray"),
        ("en", "“Nobody knew” is how the file was described by Ida Gray.", "Ida Gray"),
        (
            "en",
            "Emer Foyle said that her client had been asking staff to wait and that the email was “perverse”.",
            "Emer Foyle",
        ),
        ("en", "Dale Gray has a plan. But he is looking for what one ally termed “an off-ramp”.", "one ally"),
        ("en", "Ida Gray, a lawyer, said that Strideful's terms are long. “Only a monk would read it.”", "Ida Gray"),
        ("en", "‘I still can’t read music’: Orla Benn on fathers and folk\n\nShe opens the door.", "Orla Benn"),
        ("fr", "Selon ce qu’a confié à Reuters Paul Morin, préfet, « tout va bien ».", "Paul Morin"),
        ("fr", "Selon ce que dit le maire, « tout va bien ».", "le maire"),
        ("fr", "La Russie rejette une opération militaire en prévenant de « conséquences ».", "Russie"),
        ("fr", "L’Union des fleuves libres (ACLU) attend. « On verra », dit l’ACLU.", "Union des fleuves libres"),
        ("fr", "Paul Morin a réagi. Son entourage affirme que tout est « faux ».", "entourage de Paul Morin"),
        ("fr", "Le ministère a décidé de « suspendre sans délai toute la flotte ».", "Le ministère"),
        ("fr", "Anna Vidal, la maire, à déclaré que « rien ne sera fait avant juin ».", "Anna Vidal"),
        ("fr", "Paul Morin ira en mai. La loi vise, selon le chef de l’Etat, à « tout changer ».", "Paul Morin"),
        ("fr", "L’avocate, Anne Bizet, est là. La même vantait une loi « courageuse ».", "Anne Bizet"),
        ("fr", "« C’est faux, le coupe Paul Morin, et vous le savez. »", "Paul Morin"),
        ("fr", "« Vous parlez bien, l’interrompt Me Morin. Mais elle est morte. »", "Morin"),
        ("fr", "A l’étranger, l’Union des fleuves s’est dite « préoccupée ».", "Union des fleuves"),
        ("fr", "Me Drici a tenu à saluer « une dignité qui oblige ».", "Drici"),
        ("fr", "Anne Roy, née à Lorme en 1931, et qui disait du phare : « Il veille. »", "Anne Roy"),
        ("fr", "« Non », dit Anna Vidal. À quoi une infirmière réplique : « Si. »", "une infirmière"),
        ("fr", "Le maire est là. Son attaquant Kofi Anselme rit : « Moi, je regarde devant. »", "Kofi Anselme"),
        ("fr", "Le propriétaire du site, le groupe belge Coloris, s’est dit « désolé ».", "Coloris"),
        ("fr", "Les élus parlent. « On vend du vent », résume l’une d’eux, Julie Hartmann.", "Julie Hartmann"),
        (
            "fr",
            "La Confédération des métiers du numérique (CMN) attend. Pour la CMN, c’est « un pari ».",
            "Confédération des métiers du numérique",
        ),
        ("fr", "Paul Morin est venu avec Léa Pic. « Oui », dit-elle. Lui dénonce « une farce ».", "Paul Morin"),
        ("fr", "Claire Vidal, elle, préfère parler de « prudence ».", "Claire Vidal"),
        ("fr", "« Nous avons gagné », pouvait se réjouir Jean Orsel.", "Jean Orsel"),
        ("en", "To Anna Hale, the plan is “madness.”", "Anna Hale"),
        ("en", "The plan is “madness,” in Anna Hale’s view.", "Anna Hale"),
        ("de", "Karl Brandts Anwältin Eva Lind sprach von „Willkür“.", "Eva Lind"),
    ],
)
def test_the_subject_is_found_around_what_stands_between(language: str, text: str, speaker: str) -> None:
    assert [quotation.speaker for quotation in said(text, language)][-1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Ada Roux est venue. Une femme a tout vu. « Il courait », dit cette femme.", "Une femme"),
        (
            "fr",
            "Ada Roux est venue. Une source proche du dossier se tait. « C'est fini », glisse cette source.",
            "Une source proche du dossier",
        ),
        (
            "fr",
            "Un ancien cadre de l'usine témoigne. « On savait », assure l'ancien cadre.",
            "Un ancien cadre de l'usine",
        ),
        ("en", "A former clerk of the court wept. “We knew,” the former clerk said.", "A former clerk of the court"),
        ("en", "A source close to the talks laughed. “It is over,” the source said.", "A source close to the talks"),
        ("fr", "Ada Roux dort. Un cheminot est venu. « On tient », dit ce cheminot.", "Un cheminot"),
        ("en", "Ada Hale sleeps. A bricklayer was there. “We hold,” this bricklayer said.", "A bricklayer"),
        ("en", "“It is over,” said a person familiar with the plan.", "a person familiar with the plan"),
        ("es", "«No firmará», añadió una fuente cercana al ministro.", "una fuente cercana al ministro"),
        ("it", "«È finita», dice una fonte vicina alla procura.", "una fonte vicina alla procura"),
        ("pt", "«Acabou», disse uma fonte próxima ao governo.", "uma fonte próxima ao governo"),
    ],
)
def test_somebody_without_a_name_keeps_the_words_that_brought_them_up(language: str, text: str, speaker: str) -> None:
    assert said(text, language)[-1].speaker == speaker


def test_her_lawyer_is_not_the_woman_herself() -> None:
    text = "Ada Roux arrived late. “She was forced out,” her barrister said on Monday."
    assert said(text, "en")[0].speaker == "Ada Roux’s barrister"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Aline Roux a quitté la salle. « Elle est fatiguée », explique son avocat.", "avocat d’Aline Roux"),
        ("fr", "Bernard Talbois a passé la nuit dehors. « Froid », raconte son épouse.", "épouse de Bernard Talbois"),
        (
            "fr",
            "Le groupe Vellor licencie 40 personnes. Vellor se tait. « C'est fini », dit son porte-parole.",
            "porte-parole (Vellor)",
        ),
        ("de", "Karl Brandt trat am Montag zurück. „Er ist müde“, sagte sein Sprecher.", "Sprecher von Karl Brandt"),
        ("es", "Ana Ferrer dimitió el lunes. «Está cansada», dijo su abogado.", "abogado de Ana Ferrer"),
        ("it", "Anna Ferri si è dimessa lunedì. «È stanca», ha detto il suo avvocato.", "avvocato di Anna Ferri"),
        ("fr", "Bernard Talbois dort. « Il est fatigué », explique son avocat.", "avocat de Bernard Talbois"),
        ("pt", "Pedro Reis demitiu-se. «Está cansado», disse o seu advogado.", "advogado de Pedro Reis"),
        ("nl", "Jan Smit zwijgt. „Hij is moe”, zegt zijn advocaat.", "advocaat van Jan Smit"),
        ("fr", "La ville de Brest a voté. Paul Roux dort. « C'est fait », dit son maire.", "son maire"),
        ("fr", "Julien Marsac a écrit. Une dame est venue. « Bon », dit son père.", "son père"),
    ],
)
def test_somebody_without_a_name_is_told_with_whom_they_belong_to(language: str, text: str, speaker: str) -> None:
    assert said(text, language)[-1].speaker == speaker


def test_a_verb_ends_the_phrase_of_a_role() -> None:
    text = "L’accusé baisse la tête. « Je ne sais plus », murmure-t-il."
    assert said(text, "fr")[0].speaker == "L’accusé"


def test_somebodys_boss_is_nobody_named_before() -> None:
    text = (
        "Pascal Dubernet a perdu son toit. Une entreprise a envoyé deux équipes. « On aide », fait valoir son patron."
    )
    assert said(text, "fr")[-1].speaker == "son patron"


def test_an_answer_that_names_somebody_else_is_not_theirs() -> None:
    text = (
        "Hanneke Duivenvoorde stopt. Ze schenkt thee in haar tuin.\n\nWat was uw eerste zaak?\n\n"
        "“Een fietsendief. Mees Rademaker zat naast mij. Mees Rademaker lachte.”\n\nWaarom?\n\n“Het was laat.”"
    )
    assert [one.speaker for one in said(text, "nl")] == ["Hanneke Duivenvoorde"] * 2


def test_several_judges_are_not_the_one_person_named_before() -> None:
    text = "Paul Morin est parti. « La cour a tranché », ont dit les juges."
    assert said(text, "fr")[0].speaker == "les juges"


def test_the_government_is_not_the_company_named_before() -> None:
    text = "Northgate Rail has lost. “We will look into it,” the government said."
    assert said(text, "en")[0].speaker == "the government"


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Ida Gray ajoute que « la cause reste inconnue ».", Kind.DIRECT),
        ("fr", "Ida Gray annonce vouloir « construire une maison et vendre ce qui reste ».", Kind.MIXED),
        ("fr", "Ida Gray juge que le texte « ne survivra pas au premier hiver de la réforme ».", Kind.MIXED),
        ("fr", "Ida Gray a vanté, lundi, « une réforme juste, équilibrée ».", Kind.MIXED),
        ("fr", "L’homme, dit Ida Gray, a crié « Vive la Reine ».", Kind.DIRECT),
        ("fr", "Léa Morin a franchi le pas, « la mort dans l’âme », pour planter du blé.", Kind.MIXED),
        ("fr", "Ida Gray présentera à Chaillot « Quart de nuit », une pièce pour onze danseurs.", Kind.TITLE),
        ("fr", "Ida Gray publie « Volets clos » (éditions du Gué), une plongée en ville.", Kind.TITLE),
        ("fr", "Ida Gray s’interroge : plusieurs panneaux « Sentier barré » ont été posés.", Kind.SCARE),
        ("en", "She came to a curve known locally as “the Elbow,” said Ida Gray.", Kind.SCARE),
        ("en", "Its motto, “Every beat counts,” stayed, Ida Gray said.", Kind.SCARE),
        ("en", "She will release an album, “The Long Way Home,” said Ida Gray.", Kind.TITLE),
        ("fr", "Selon le parquet, une enquête est ouverte pour « abus de confiance ».", Kind.SCARE),
        ("fr", "Son bras droit la surnomme « le Sonar ».", Kind.SCARE),
        ("en", "Prosecutors said on Monday he was charged with “wilful neglect”.", Kind.SCARE),
        ("en", "The mayor accused the board of “wilful neglect”.", Kind.MIXED),
        ("de", "Laut Polizei läuft ein Verfahren wegen „schweren Raubes“.", Kind.SCARE),
        ("fr", "Devant des gens venus l'aider, le boxeur parle de « farce ».", Kind.MIXED),
        ("en", "A critic at the Courier found the plan “as punishing as a flood”.", Kind.MIXED),
        ("en", "The police chief said officers found the word “help” on the wall.", Kind.SCARE),
        ("en", "The ward, known to its residents as “the Keller”, will close, Ida Gray said.", Kind.SCARE),
        ("fr", "Le maire a trouvé l'idée « folle ».", Kind.MIXED),
        ("fr", "Un collègue la dit « incapable de perdre ».", Kind.MIXED),
        ("fr", "Le maire parle, je cite, d'« une honte ».", Kind.MIXED),
        ("en", "The mayor called it, and I quote, “a shame.”", Kind.MIXED),
        ("de", "Eva Lind hält die Kritik für „überzogen“.", Kind.MIXED),
        ("de", "Eva Lind gab Geld für „Brot“ aus.", Kind.SCARE),
    ],
)
def test_the_kind_is_told_by_words_and_place(language: str, text: str, kind: Kind) -> None:
    assert said(text, language)[0].kind is kind


def test_words_that_come_again_and_again_between_marks_are_a_name() -> None:
    text = "Le maire craint les « bonnets blancs ». Les « bonnets blancs » marchent. Il a reçu des « bonnets blancs »."
    assert {quotation.kind for quotation in said(text, "fr")} == {Kind.SCARE}


def test_a_statement_goes_on_in_a_paragraph_that_only_closes_it() -> None:
    text = "Ida Gray said, “We learned a lot today.\nIt was a very emotional day.” She left."
    first, second = said(text, "en")
    assert second.of(text) == "It was a very emotional day.”"
    assert first.speaker == second.speaker == "Ida Gray"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Léa Goudet préside la région. Mais, pour Mme Goudet, « la ministre fait comme si rien n’était ».",
            "Léa Goudet",
        ),
        ("« Vive la paix ! » Le consul, Pierre Cochard, a ainsi conclu son discours.", "Pierre Cochard"),
    ],
)
def test_who_holds_an_opinion_and_who_so_concluded_said_it(text: str, speaker: str) -> None:
    assert said(text, "fr")[0].speaker == speaker


def test_a_group_named_behind_an_adjective_is_a_title() -> None:
    text = "Le groupe autoproclamé « Front du Nord » a revendiqué l’attaque, a dit Ida Gray."
    assert said(text, "fr")[0].kind is Kind.TITLE


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Odile Gris n’a rien oublié. « Ils sont arrivés par là », montre la vieille dame.", "Odile Gris"),
        ("Odile Gris parle. Sa fille, Anne, l’écoute. « Jamais », dit celle-ci.", "Anne"),
        (
            "Le préfet, Luc Serval, est venu. Paul Morin aussi. « On aide », dit le représentant de l’État.",
            "Luc Serval",
        ),
        ("Sekou Barradji a marqué. « Un but à trois points », a savouré le Guinéen.", "Sekou Barradji"),
        ("Quentin Bourgeois est grutier. Lui-même avoue avoir pleuré, « mais pas longtemps ».", "Quentin Bourgeois"),
        ("Luc Serval part. Étudiant à Metz, Paul Morin a marché. « Je suis arrivé en retard. »", "Paul Morin"),
        (
            "Le salaire, estime le chercheur, n’explique pas tout. « Ce qui revient, c’est la solitude. »",
            "le chercheur",
        ),
    ],
)
def test_what_somebody_is_or_does_tells_who_speaks(text: str, speaker: str) -> None:
    assert said(text, "fr")[-1].speaker == speaker


def test_a_headline_names_who_speaks_with_what_they_are() -> None:
    text = "Anne Roy, économiste : « Le vide n’est pas un gisement »\n\nLa France compte trois millions de logements."
    blocks = paragraphs(text)
    titled = [Block(blocks[0].start, blocks[0].end, BlockKind.TITLE), *blocks[1:]]
    assert annotate(text, titled, "fr").quotations[0].speaker == "Anne Roy"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ada Roux est partie. Jeanne Morvan a quitté la salle. Mère de deux enfants, la chercheuse confesse "
            "avoir hésité. « Je n’ai rien dit. »",
            "Jeanne Morvan",
        ),
        (
            "Le gardien Bryan Okana a tout vu. La suite a appartenu à l’attaquant Sekou Barradji. « Un but », a dit "
            "l’avant-centre.",
            "Sekou Barradji",
        ),
        (
            "Paul Serval raconte. « Oui. » L’Autorité du lac a fait savoir qu’elle examinerait « tout ».",
            "L’Autorité du lac",
        ),
        ("Ada Roux vend. L’un d’eux, qui détient le reste, a choisi. « Je vote pour », dit-il.", "L’un d’eux"),
    ],
)
def test_roles_without_an_article_and_the_places_of_players_tell_who_is_meant(text: str, speaker: str) -> None:
    assert said(text, "fr")[-1].speaker == speaker


def test_whom_the_headline_names_is_meant_rather_than_who_was_mentioned_between() -> None:
    told = (
        "Ada Roux a écrit dix livres. Jeanne Morvan les a lus.\n\nDans le dernier, elle écrit : « J’ai tout compris. »"
    )
    assert said(f"Hommages à Ada Roux\n\n{told}", "fr")[-1].speaker == "Ada Roux"
    assert said(f"Hommages à Jeanne Morvan\n\n{told}", "fr")[-1].speaker == "Jeanne Morvan"


def test_an_institution_may_be_one_that_has_no_name() -> None:
    text = (
        "La société Norlogis attend. Les deux passagers ont été transportés à l’hôpital de la vallée. « Ils vont "
        "bien », a fait savoir l’établissement."
    )
    assert said(text, "fr")[-1].speaker == "l’hôpital de la vallée"


def test_who_was_brought_up_right_before_is_meant_though_others_are_named_more_often() -> None:
    text = (
        "Victor Salanche n’a rien dit. Victor Salanche est parti.\n\n"
        "Un inspecteur, sous le couvert de l’anonymat, se montre moins prudent. « On attend », soupire-t-il."
    )
    [quotation] = annotate(text, paragraphs(text), "fr").quotations
    assert quotation.speaker == "Un inspecteur"
