"""Who said it in sentences as newspapers write them, a difficulty each; all people are invented."""

import pytest

from reader.annotate import annotate, paragraphs
from reader.article import Kind, Quotation


def said(text: str, language: str = "en") -> list[Quotation]:
    return list(annotate(text, paragraphs(text), language).quotations)


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [quotation.speaker for quotation in said(text, language)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We have seen nothing yet,” White House press secretary Orla Finch told reporters.", "Orla Finch"),
        ("“We have seen nothing yet,” Lagos-based developer Tamsin Okoro wrote in May.", "Tamsin Okoro"),
        ("“We have seen nothing yet,” former deputy mayor Tamsin Okoro, 64, said on Friday.", "Tamsin Okoro"),
        ("“The bridge will reopen on Friday,” Mr. Poole said. Harlan Poole is an engineer.", "Harlan Poole"),
        ("“We regret the error,” Sen. Mara Whitlock, D-Ohio, said in a tweet.", "Mara Whitlock"),
        ("“We have seen nothing yet,” company officials said.", "company officials"),
        ("“He knew what he did,” prosecutors wrote in a filing.", "prosecutors"),
        ("“The dam is safe,” residents of the valley say.", "residents of the valley"),
        ("“It has to stop,” a senior Darnell adviser, who asked not to be named, said.", "a senior Darnell adviser"),
        ("As Petra Holm put it, “you do not change horses in the river.”", "Petra Holm"),
        ("One person we spoke to told us: “We don't run services ourselves.”", "One person"),
        ("The law, which critics call “a license to kill,” passed in May.", "critics"),
        ("Ray Darnell's promise to “drain the pond” drew cheers.", "Ray Darnell"),
        ("“It was a long night for all of us.” - Nora Quill, nurse", "Nora Quill"),
        ("“Why would I?” was Nora Quill’s reply.", "Nora Quill"),
        ("One of the people said it was “a disaster.”", "One of the people"),
        ("“Remarkable,” is how Nora Quill, who was not part of the team, sums it up.", "Nora Quill"),
        ("The claim was branded “laughable” by local councillor Nora Quill.", "Nora Quill"),
        ("The minister, Nora Quill, rejected the claims as “nonsense”.", "Nora Quill"),
        ("Nora Quill MP said: “It is simply not true.”", "Nora Quill"),
        ("It was, in Nora Quill’s phrase, “like herding cats”.", "Nora Quill"),
        ("Described by Nora Quill as “a force of nature”, he retired.", "Nora Quill"),
        ("Her family said in a statement: “Mum was a force of nature.”", "Her family"),
        ("“Why would I?” came the reply from Nora Quill.", "Nora Quill"),
        ("“It was close,” Nora Quill was quick to point out.", "Nora Quill"),
        ("“It was close,” Nora Quill went on to say.", "Nora Quill"),
        ("“It was close,” quipped Nora Quill, who was on the boat.", "Nora Quill"),
        ("“It was close,” Nora Quill shrugged.", "Nora Quill"),
        ("“It was close,” remembers Nora Quill, 64.", "Nora Quill"),
        ("Nora Quill refused to say whether it was “a close call”.", "Nora Quill"),
        ("Nora Quill was at pains to stress that it was “a close call”.", "Nora Quill"),
        ("Nora Quill would only say that it was “a matter for the court”.", "Nora Quill"),
        ("State television has taken to calling them “tourists in boots”.", "State television"),
    ],
)
def test_english_names_its_speakers_with_and_without_an_article(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Des voisins racontent : « Tout est allé très vite. »", "Des voisins"),
        ("« Tout est allé très vite », racontent des témoins.", "des témoins"),
        ("L’ancien maire et actuel adjoint au maire de la ville, Luc Ferrand parle de « blessés ».", "Luc Ferrand"),
        ("Pour Luc Ferrand, la décision est « une honte pour la ville ».", "Luc Ferrand"),
        ("Comme le dit Anna Vidal : « La situation est sous contrôle. »", "Anna Vidal"),
        ("Dans une lettre, dont nous avons copie, le préfet rappelle que « la loi s’applique ».", "le préfet"),
        ("Si l’on en croit Paul Morin, « rien ne changera ».", "Paul Morin"),
        ("Pas question pour Paul Morin de « céder au chantage ».", "Paul Morin"),
        ("Même constat pour Paul Morin, qui déplore « un gâchis ».", "Paul Morin"),
        ("L’homme, décrit comme « discret » par ses voisins, a été arrêté.", "ses voisins"),
        ("« C’est prématuré », a tranché lundi sur la radio locale Paul Morin.", "Paul Morin"),
        ("« On suit le dossier », se borne à répondre Anne Roy.", "Anne Roy"),
        ("La direction a justifié sa décision par « un contexte difficile ».", "La direction"),
        ("Un mépris que dénonce la CGT : « On nous prend pour des pions. »", "CGT"),
        ("C’est ce qu’a dit lundi le maire : « C’est vrai. »", "le maire"),
        ("À la question de savoir s’il partirait, le maire a répondu : « C’est vrai. »", "le maire"),
        ("À côté de lui, Anne hoche la tête. « On nous prend pour des pions. »", "Anne"),
        ("Un conseiller, au ministère : « On suit le dossier. »", "Un conseiller"),
        ("Même son de cloche chez Anne Roy : « On nous oublie. »", "Anne Roy"),
        ("De l’aveu même d’Anne Roy, le projet est « mal né ».", "Anne Roy"),
        ("« On ne change pas de cheval », comme dit Anne Roy.", "Anne Roy"),
        ("C’est une décision « choquante », pour Anne Roy.", "Anne Roy"),
        ("Anne Roy voit dans ce texte « un recul historique ».", "Anne Roy"),
        ("Anne Roy a rendu hommage à « un homme de bien ».", "Anne Roy"),
        ("Anne Roy n’exclut pas « un report de quelques jours ».", "Anne Roy"),
        ("« C’est fini », a réagi auprès de l’AFP l’avocat de Mme Roy, Me Paul Morin.", "Paul Morin"),
        ("« Pourquoi partir ? », telle est la réponse de Paul Morin.", "Paul Morin"),
        ("Hier, Léa Morin a franchi le pas, « la mort dans l’âme ».", "Léa Morin"),
        ("« Non, merci », a tenu à rappeler sa porte-parole, Fanny Roquebert.", "Fanny Roquebert"),
        ("« Le groupe vit bien », a tenté de relativiser Gaël Rozec.", "Gaël Rozec"),
        ("« Rien ne presse », finit par lâcher l’élue Anne Roy.", "Anne Roy"),
        ("« On repart », a indiqué l’échevin de la Mobilité, Dorian Vancauw (PS), lundi.", "Dorian Vancauw"),
        ("La préfecture évoque des délais « conformes à la procédure ».", "La préfecture"),
        ("Une collègue parle d’un climat « de fin de règne ».", "Une collègue"),
        ("Ada Roux a affirmé que le pilote comptait « plus de 4 000 heures de vol ».", "Ada Roux"),
        ("Au cabinet du ministre, on dit « entendre la détresse ».", "cabinet du ministre"),
        ("Au Syndicat de l’enseignement, on dénonce une « gestion au jour le jour ».", "Syndicat de l’enseignement"),
        ("« Il a senti un claquement », s’inquiète-t-on au sein du staff.", "staff"),
        ("Loïc Morvan s’y est dit favorable « à titre personnel ».", "Loïc Morvan"),
        ("Hier, le ministère des Transports terrestres dit « saluer cet effort ».", "ministère des Transports"),
        ("Ecolo, par la voix de Lise Hornet, dénonce une réforme « aux abonnés absents ».", "Lise Hornet"),
        ("Son notaire, que j’ai vu ensuite, a réagi : « De toute façon, personne n’en veut. »", "Son notaire"),
    ],
)
def test_french_names_its_speakers(text: str, speaker: str) -> None:
    assert speakers(text, "fr") == [speaker]


def test_a_sentence_that_leaves_its_verb_out_has_two_speakers() -> None:
    assert speakers("Paul Morin parle d’un « blocage », Anne Roy d’un « drame ».", "fr") == ["Paul Morin", "Anne Roy"]
    assert speakers("Nora Gray called Bo Lind “mad” and Jo Hale “bonkers”.") == ["Nora Gray", "Nora Gray"]


def test_who_acts_right_behind_a_quotation_said_it() -> None:
    text = "Le portrait de Salomé Morvan.\n\n« Oui, j’ai écrit la lettre. » Elle marque une pause, regarde le tatami."
    assert speakers(text, "fr") == ["Salomé Morvan"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "“No lo sé”, quiso recalcar la alcaldesa Ana Ruiz.", "Ana Ruiz"),
        ("es", "Un vecino que prefiere no dar su nombre cuenta que «se oyó una explosión».", "Un vecino"),
        ("fr", "Le maire qui a gagné les élections dit que « tout va bien ».", "Le maire"),
        ("de", "Gegenüber der Zeitung sagte Anna Berg, man müsse „endlich handeln“.", "Anna Berg"),
        ("it", "«Non lo so», ha tenuto a precisare la sindaca Anna Neri.", "Anna Neri"),
        ("pt", "“Não sei”, fez questão de frisar a prefeita Ana Souza.", "Ana Souza"),
    ],
)
def test_chains_of_verbs_and_clauses_between_leave_the_subject(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_a_german_verb_may_stand_before_its_subject() -> None:
    assert speakers("Der Zeitung sagte Jonas Reuter: „Wir haben keine Wahl mehr.“", "de") == ["Jonas Reuter"]


def test_both_parts_of_a_statement_are_statements_of_the_same_speaker() -> None:
    quotations = said("“It was a long night,” said Lionel Brandt, who works at the hospital, “and nobody slept.”")
    assert [(q.speaker, q.kind) for q in quotations] == [("Lionel Brandt", Kind.DIRECT)] * 2


def test_each_clause_has_its_own_subject() -> None:
    text = "Rita Darnell, who leads in the polls, called Petra Holm “crooked” and accused her of “selling us out.”"
    assert speakers(text) == ["Rita Darnell", "Rita Darnell"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The rules go through a process called “notice and comment.” They change often."),
        ("en", "When we say “you” we mean the whole team that reads this page."),
        ("en", "The first comments “vector state” and others came on Monday."),
        ("en", "As we wrote, the file is at “/blog/2019/first-steps/” for now."),
        ("fr", "L’organisation « État libre » revendique les attaques."),
        ("fr", "Il portait le surnom de « l’homme de fer » dans son quartier."),
        ("fr", "Pour nous, selon moi, c’est une sorte de « concurrent » du premier."),
        ("de", "Die Rettung durch den „Such- und Rettungsdienst“ (SAR) gelang."),
    ],
)
def test_words_as_words_have_no_speaker(language: str, text: str) -> None:
    assert speakers(text, language) == [None]


def test_a_source_of_numbers_is_not_the_source_of_what_follows() -> None:
    text = "Près de 13 000 personnes selon la police, 20 000 selon les organisateurs, portaient un maillot « dehors »."
    assert speakers(text, "fr") == [None]


def test_a_title_within_american_marks_is_a_title() -> None:
    text = "“It was a joke,” his manager, Kelly Conrad, told reporters on “State of the State.”"
    assert [quotation.kind for quotation in said(text)] == [Kind.DIRECT, Kind.TITLE]


def test_the_notes_of_an_editor_are_no_part_of_a_turn() -> None:
    text = "— Range ton lingue [Note : couteau.], dit le vieux. Et viens ici !"
    assert [q.content.of(text).strip(" ,.!") for q in said(text, "fr")] == ["Range ton lingue", "Et viens ici"]
