"""Who said it: each rule finds its speaker, its cue and its kind."""

import pytest

from reader.annotate import RULES, annotate, paragraphs
from reader.article import Block, BlockKind, Kind, Quotation


def said(text: str, language: str = "fr") -> list[Quotation]:
    return list(annotate(text, paragraphs(text), language).quotations)


def only(text: str, language: str = "fr") -> Quotation:
    (quotation,) = said(text, language)
    return quotation


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Irène Dubreuil s’attend à des rafales « potentiellement destructrices ».", "Irène Dubreuil"),
        ("fr", "Irène Dubreuil appelait cela des « avances ».", "Irène Dubreuil"),
        ("fr", "Irène Dubreuil compare la prison à « un parking avec des lits ».", "Irène Dubreuil"),
        ("fr", "Irène Dubreuil a parlé d’un objectif de 40 % « tenable » d’ici deux ans.", "Irène Dubreuil"),
        ("fr", "Irène Dubreuil en appelle à la « responsabilité de chacun ».", "Irène Dubreuil"),
        ("fr", "Irène Dubreuil est prudente : elle « prend acte » et « jugera sur pièces ».", "Irène Dubreuil"),
        ("en", "Maya Ellison said it was, in her own words, “a terrible mistake”.", "Maya Ellison"),
        ("en", "Maya Ellison had, by her own account, “pretty much forgotten” how to play.", "Maya Ellison"),
        ("en", "It was a phrase that Maya Ellison described as “the kiss of death”.", "Maya Ellison"),
        ("en", "Another recalled Maya Ellison replying, “There isn’t another lever.”", "Maya Ellison"),
        ("en", "Maya Ellison paused. “It was over,” she’d said.", "Maya Ellison"),
        ("en", "Maya Ellison paused. She’d say, “Nothing is over.”", "Maya Ellison"),
        ("en", "Maya Ellison paused. She’s told us it was “over and done.”", "Maya Ellison"),
        ("en", "“Come home.” That was the message from Maya Ellison on Monday.", "Maya Ellison"),
        ("en", "For Maya Ellison, the lesson is simple: “Never move.”", "Maya Ellison"),
        ("en", "He worked under Maya Ellison, who liked to say that “nobody remembers the warm-up”.", "Maya Ellison"),
        ("en", "The first email came from Maya in Leeds. “Dear Tess,” it began.", "The first email"),
        ("en", "The leaked text read: “A mess.”", "The leaked text"),
        ("en", "I met Maya Ellison. My grandmother used to say, “Nobody got smarter.”", "My grandmother"),
        ("fr", "« Un miracle. » C’est l’avis d’Irène Dubreuil.", "Irène Dubreuil"),
        ("fr", "« On tient », comme le résume Irène Dubreuil.", "Irène Dubreuil"),
        ("fr", "« On tient », c’est le mot d’ordre d’Irène Dubreuil.", "Irène Dubreuil"),
        ("fr", "« On tient », s’est réjouie Irène Dubreuil.", "Irène Dubreuil"),
        ("fr", "« On tient », n’a cessé de répéter Irène Dubreuil.", "Irène Dubreuil"),
        ("fr", "Colère de Diane Morvan : « On tient. »", "Diane Morvan"),
        ("fr", "Diane Morvan elle-même l’a reconnu : « On tient. »", "Diane Morvan"),
        ("fr", "« On tient », s’amuse l’un des frondeurs, Paul Morin (Lot).", "Paul Morin"),
        ("fr", "« On tient », résume l’une d’elles, Diane Morvan.", "Diane Morvan"),
        ("fr", "Diane Morvan rougit quand on lui rapporte l’échange. « Il a dit ça, à vous ? »", "Diane Morvan"),
        ("fr", "« On tient », dit-elle. Diane Morvan est rentrée.", "Diane Morvan"),
        ("de", "„Wir halten“, sagt sie. Am Steg steht Anna Berg.", "Anna Berg"),
        ("de", "Dort saß Jonas Reuter. Der sprach von einem „vernünftigen Tempo“.", "Jonas Reuter"),
        ("de", "Dort saß Jonas Reuter. Der nannte den Auftritt „erbärmlich“.", "Jonas Reuter"),
    ],
)
def test_words_within_somebodys_sentence_are_theirs(language: str, text: str, speaker: str) -> None:
    quotations = said(text, language)
    assert {quotation.speaker for quotation in quotations} == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "speaker", "rule"),
    [
        ("fr", "« Personne ne nous a prévenus », affirme Inès Baudouin.", "Inès Baudouin", "cue-after"),
        ("fr", "« Venez nombreux ! » a lancé Irène Dubreuil à la foule.", "Irène Dubreuil", "cue-after"),
        ("fr", "Diane Morvan raconte : « Il pleuvait et je suis partie. »", "Diane Morvan", "cue-before"),
        ("fr", "Selon Octave Meunier, « la facture va doubler d’ici à l’hiver ».", "Octave Meunier", "source"),
        ("fr", "À en croire Mila Santerre, « tout était prêt » dès janvier.", "Mila Santerre", "source"),
        ("fr", "« La note est salée », a calculé Gildas Trévidon.", "Gildas Trévidon", "cue-after"),
        ("fr", "« On tient », tonne la déléguée FO, Irène Dubreuil, qui applaudit.", "Irène Dubreuil", "cue-after"),
        ("fr", "« Il dort », rit son bras droit, l’ingénieur Paul Morin.", "Paul Morin", "cue-after"),
        ("fr", "Étienne Samson, qui assure que « le risque est nul », est parti.", "Étienne Samson", "cue-before"),
        ("fr", "« Tout est prêt », selon Octave Meunier.", "Octave Meunier", "source"),
        ("en", "“We stand by it,” said Maya Ellison, who runs Orbiscope Labs.", "Maya Ellison", "cue-after"),
        ("en", "“The numbers were wrong,” Priya Nandan said.", "Priya Nandan", "cue-after"),
        ("en", "According to Sara Benning, “nobody checked the valves.”", "Sara Benning", "source"),
        ("en", "The plan is “dead on arrival” in the Senate, Grace Oduya said on Monday.", "Grace Oduya", "cue-after"),
        ("en", "“The worst storm in years” is how Ken Alvarez described it.", "Ken Alvarez", "cue-after"),
        (
            "de",
            "Das sei „nicht haltbar“, wie es in einem Schreiben der Stadt heißt.",
            "Schreiben der Stadt",
            "cue-after",
        ),
        ("de", "„Wir haben keine Wahl“, sagte Jonas Reuter in Kassel.", "Jonas Reuter", "cue-after"),
        ("de", "„Das reicht nicht“, hatte Jonas Reuter im Mai erklärt.", "Jonas Reuter", "cue-after"),
        ("es", "«No hay marcha atrás», dijo Marta Ibáñez en Zaragoza.", "Marta Ibáñez", "cue-after"),
        ("it", "«Non ci fermeremo», ha detto Chiara Donati.", "Chiara Donati", "cue-after"),
        ("pt", "«Não vamos recuar», afirmou Rui Tavora.", "Rui Tavora", "cue-after"),
        ("nl", "“We hebben geen keuze”, zegt Joris Vermeer.", "Joris Vermeer", "cue-after"),
        ("sv", "”Det är för sent”, säger Elin Sandberg.", "Elin Sandberg", "cue-after"),
        ("ru", "«Мы не сдадимся», — сказал Олег Белов.", "Олег Белов", "cue-after"),
        ("zh", "王建国说：“我们已经准备好了。”", "王建国", "cue-before"),
        ("ja", "田中さんは「もう終わりだ」と述べた。", "田中", "cue-before"),
    ],
)
def test_the_speaker_is_named_beside_the_quotation(language: str, text: str, speaker: str, rule: str) -> None:
    quotation = only(text, language)
    assert quotation.speaker == speaker
    assert quotation.rule == rule
    assert quotation.confidence > 0.5
    assert quotation.mention is not None
    assert quotation.mention.of(text) == speaker


def test_the_cue_is_the_verb_with_its_auxiliary() -> None:
    text = "« Nous sommes prêts », a ensuite déclaré Iris Caumont."
    quotation = only(text)
    assert quotation.cue is not None
    assert quotation.cue.of(text) == "a ensuite déclaré"


def test_the_words_of_the_writer_are_cut_out_of_a_quotation() -> None:
    text = "« Il faut attendre, a souligné Théo Garnier, que les chiffres soient là. »"
    first, second = said(text)
    assert first.of(text) == "« Il faut attendre"
    assert second.of(text) == "que les chiffres soient là. »"
    assert first.speaker == second.speaker == "Théo Garnier"
    assert first.cue == second.cue
    assert second.rule == "incise"


def test_the_writer_is_not_cut_out_where_the_speaker_quotes_himself() -> None:
    text = "« Je pars, ai-je dit, et je suis resté », raconte Théo Garnier."
    assert len(said(text)) == 1


def test_a_dialogue_turn_ends_where_the_writer_speaks() -> None:
    text = "— Tiens, dit Bouvard, nous avons eu la même idée.\n— Mon Dieu, oui !"
    assert [quotation.of(text) for quotation in said(text)] == [
        "— Tiens",
        "nous avons eu la même idée.",
        "— Mon Dieu, oui !",
    ]


def test_two_people_take_turns() -> None:
    text = "— J’arrive, dit Paul Morin.\n— Enfin ! dit Léa Blum.\n— Il pleut.\n— Je sais."
    speakers = [quotation.speaker for quotation in said(text)]
    assert speakers == ["Paul Morin", "Léa Blum", "Paul Morin", "Léa Blum"]


def test_a_quotation_goes_on_with_the_same_speaker() -> None:
    text = "« Il faut attendre », souligne Théo Garnier. « Les chiffres seront publiés lundi. »"
    first, second = said(text)
    assert first.speaker == second.speaker == "Théo Garnier"
    assert second.rule == "same-paragraph"


def test_another_speaker_may_follow_at_once() -> None:
    text = "“It failed,” said Amy Sato. “It has only started,” countered Ben Holt."
    assert [quotation.speaker for quotation in said(text, "en")] == ["Amy Sato", "Ben Holt"]


def test_a_quotation_over_paragraphs_keeps_its_speaker() -> None:
    text = "“Thank you,” Grace Oduya began.\n\n“We have come a long way.\n\n“And we have further to go.”"
    assert {quotation.speaker for quotation in said(text, "en")} == {"Grace Oduya"}


def test_the_sentence_before_tells_who_is_about_to_speak() -> None:
    text = "Nora Vasseur a assuré qu’elle resterait. « Nous sommes ravis de continuer ici. »"
    quotation = only(text)
    assert quotation.speaker == "Nora Vasseur"
    assert quotation.rule == "lead-in"


def test_a_signature_names_the_speaker() -> None:
    text = "« La paix est un métier qui s’apprend. »\n\n— Ondine Farge, géographe"
    quotation = only(text)
    assert quotation.speaker == "Ondine Farge"
    assert quotation.rule == "signature"


def test_a_name_before_a_colon_is_a_label() -> None:
    quotation = only("Léa Fontanel : « Je n’ai rien vu venir. »")
    assert (quotation.speaker, quotation.rule) == ("Léa Fontanel", "label")


def test_reported_mood_carries_the_speaker_on_in_german() -> None:
    text = "Jonas Reuter kritisierte den Plan. Die Kosten seien „vollkommen aus dem Ruder gelaufen“."
    quotation = only(text, "de")
    assert (quotation.speaker, quotation.rule) == ("Jonas Reuter", "mood")


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "« La digue tiendra », assure Maud Perrin.", Kind.DIRECT),
        ("fr", "Maud Perrin a dénoncé un projet « pharaonique ».", Kind.MIXED),
        ("fr", "Cette prétendue « révolution » n’a convaincu personne à Lyon.", Kind.SCARE),
        ("fr", "Elle jouera dans le film « Les Marées » à Brest.", Kind.TITLE),
        ("en", "Ravi Chandra said that the deal was “a gift to speculators.”", Kind.MIXED),
        ("en", "Her novel “The Glass Orchard” won the Carrow Foundation prize.", Kind.TITLE),
        ("en", "James “Duke” Harlan retired in 1999.", Kind.TITLE),
        ("en", "A technique called “fracking” has spread.", Kind.SCARE),
        ("de", "Petra Lindau nannte den Plan „völlig verfehlt“.", Kind.MIXED),
    ],
)
def test_the_kind_tells_words_of_somebody_from_other_words(language: str, text: str, kind: Kind) -> None:
    assert only(text, language).kind is kind


def test_nobody_is_named_where_the_text_names_nobody() -> None:
    for quotation in said("Cette « révolution » ? Un mot. « Les Marées » aussi."):
        assert quotation.speaker is None
        assert quotation.confidence == 0.0
        assert quotation.rule == "none"


def test_the_first_line_of_a_bare_text_is_its_title_and_takes_the_speaker_of_its_echo() -> None:
    text = "Lycée : « On nous a oubliés »\n\nLe car est parti. « On nous a oubliés ici », soupire Léa Morvan."
    title, spoken = annotate(text, paragraphs(text), "fr").quotations
    assert (title.speaker, title.rule, title.kind) == ("Léa Morvan", "echo", Kind.DIRECT)
    assert spoken.speaker == "Léa Morvan"


def test_a_person_before_the_colon_of_a_title_speaks() -> None:
    text = "Léa Morvan : « On nous a oubliés »\n\nLe car est parti sans elle."
    assert [one.speaker for one in annotate(text, paragraphs(text), "fr").quotations] == ["Léa Morvan"]


def test_a_quotation_that_stands_apart_takes_the_speaker_of_its_echo() -> None:
    text = "« On nous a oubliés ici ce matin »\nLe car.\n« On nous a oubliés ici ce matin », dit Léa Morvan."
    blocks = (Block(0, 34), Block(35, 42), Block(43, len(text)))
    assert {one.speaker for one in annotate(text, blocks, "fr").quotations} == {"Léa Morvan"}


def test_a_title_takes_the_speaker_of_its_echo_only() -> None:
    title = "« Ce sera fait », et « autre chose »"
    body = "« Je promets que ce sera fait », a déclaré Hélène Morvaniec."
    text = f"{title}\n{body}"
    blocks = (Block(0, len(title), BlockKind.TITLE), Block(len(title) + 1, len(text)))
    echo, other, spoken = annotate(text, blocks, "fr").quotations
    assert (echo.speaker, echo.rule) == ("Hélène Morvaniec", "echo")
    assert other.speaker is None
    assert echo.confidence < spoken.confidence


def test_every_rule_that_is_used_is_explained() -> None:
    assert all(sentence.endswith(".") for sentence in RULES.values())
    assert "none" in RULES


def test_two_thousand_quotations_in_one_sentence_are_all_attributed() -> None:
    text = f"Paul Morin a dit {'et '.join(f'« oui {number} » ' for number in range(2_000))}et « non »."
    quotations = said(text)
    assert len(quotations) == 2_001
    assert sum(quotation.speaker == "Paul Morin" for quotation in quotations) > 100


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An inquiry found that maintenance was “systematically deferred” for years.", "An inquiry"),
        ("There will be larger classes and what the handout calls “right-sizing” of the staff.", "the handout"),
        ("The club said its owner had gone home and that he kept “full confidence in the staff”.", "The club"),
    ],
)
def test_a_part_of_a_sentence_is_reported_by_the_verb_that_governs_it(text: str, speaker: str) -> None:
    quotation = only(text, "en")
    assert (quotation.kind, quotation.speaker) == (Kind.MIXED, speaker)


def test_to_find_a_thing_is_no_speech() -> None:
    assert only("They found a “magic” box in the cellar.", "en").kind is Kind.SCARE


def test_who_is_singled_out_is_whom_the_next_pronoun_means() -> None:
    text = "Neil Rawcliffe locked the door, and it was captain Jamie Okafor who came out.\n“Sorry,” he said."
    assert only(text, "en").speaker == "Jamie Okafor"


_ASKED = (
    "Édith Malaval, négociatrice\n\nÉdith Malaval a conduit trente médiations. Elle publie ses souvenirs.\n\n"
    "Comment débute-t-on ?\n\nPar hasard, avec le ministre Radu Pelin. Chaque matin, je lui disais : « Parlez. »\n\n"
    "Et après ?\n\nRadu Pelin est parti. Radu Pelin me manque.\n\nDes regrets ?\n\nAucun.\n"
)


def test_who_says_i_in_the_answers_of_an_interview_is_who_is_asked() -> None:
    assert only(_ASKED).speaker == "Édith Malaval"
    assert only(_ASKED.replace("?", ".")).speaker == "je"


def test_a_headline_by_what_somebody_is_takes_the_name_from_where_the_same_is_told() -> None:
    text = (
        "« Je dormais debout », lâche l’anesthésiste\n\n"
        "Paul Morin cherche ses mots. « Je dormais debout, dit-il enfin. Tout le monde dormait debout. »"
    )
    assert [quotation.speaker for quotation in said(text)] == ["Paul Morin"] * 3


def test_a_headline_that_nothing_repeats_keeps_the_words_it_has() -> None:
    text = "« Je dormais debout », lâche l’anesthésiste\n\nPaul Morin cherche ses mots. « Personne ne dort, dit-il. »"
    assert said(text)[0].speaker == "l’anesthésiste"
