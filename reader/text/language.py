"""Which language is it: told by the small words that every sentence needs, other alphabets by their letters.

A word counts for less the more languages have it, so that `de` or `la` alone decide nothing. Where the two best are
close, or hardly a word is known, the answer is that we don't know.
"""

import re
import unicodedata
from collections import Counter
from heapq import nlargest

__all__ = ["guess_language", "language_code"]

_WORDS = {
    "fr": (
        "de la le et les des l' d' à en un une du il est que qui s' qu' par pour dans au",
        "ai alors après as aussi autre aux avait avant avec avoir bien c' c'est ce ces cet cette chez comme "
        "depuis deux donc dont elle elles encore entre eux faire fait fois ils j' je jusqu' leur leurs lorsqu' "
        "lui m' mais mes moi mon même n' ne non nos notre nous on ont ou où pas peut plus puis quand quoi rien sa "
        "sans se selon sera ses si son sont sous sur t' ta te tes toi ton toujours tous tout très tu vos votre "
        "vous y ça étaient était été être",
    ),
    "en": (
        "the of and to a in is that for it was on he his with as at",
        "about after all also an any are back be because been before being between but by can could did do does "
        "don't even from get had has have he's her here him how i i'm if into it's its just like made make may me "
        "more most much my new no not now off one only or other our out over said she should so some such than "
        "that's their them then there these they this those through two up us very we were what when where which "
        "while who who's why will would you your",
    ),
    "de": (
        "der die und in den von zu das mit ist des dem sich ein eine nicht er auf",
        "aber alle als also am an auch aus bei bin bis da damit dann dass daß denn dies diese dieser doch dort du "
        "durch einem einen einer eines es für gegen haben hat hatte hier ich ihm ihn ihr ihre im ja jetzt kann "
        "kein keine man mehr mein mich mir muss nach nichts noch nur ob oder ohne sagte schon sehr sein seine sie "
        "sind so soll um uns unter vom vor war waren was weil wenn wer werden wie wieder wir wird wo wurde wurden "
        "zum zur zwei zwischen über",
    ),
    "es": (
        "de la que el en y a los del se las por un con una su para",
        "ahora al algo ante antes así aunque años cada como contra cual cuando desde dijo donde dos ella ellos "
        "entre era eran es esa ese eso esta estas este esto estos está están fue ha había hacer han hasta hay hoy "
        "le les lo me mi muy más nada ni no nos nuestro o otra otro pero poco porque puede quien qué según ser si "
        "sido sin sobre son sus sí también tan te tiene todo todos tras tu uno unos usted ya yo él",
    ),
    "it": (
        "di e il la che in a per un è del l' della non si dell' i con",
        "ad ai al alla alle anche ancora aveva c' chi ci come così cui d' da dal dall' dalla degli dei delle dopo "
        "dove due ed era essere fa fino fra fu gli ha hanno ho io le lei li lo loro lui ma mai me mi mio molto ne "
        "nel nell' nella nelle noi nulla o ogni ora perché più poi prima può quale quando quella quello questa "
        "questo qui se sempre senza sia solo sono sopra sotto stata stato su sua sue sugli sui sul sull' sulla "
        "suo suoi sì tra tutti tutto un' una uno vi",
    ),
    "pt": (
        "de a o que e do da em um para os no na uma se com as",
        "agora ainda anos ao aos até cada como das dela dele depois disse dois dos ela ele eles entre então era "
        "essa esse esta estava este está eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito nas "
        "nem nos num numa nunca não nós onde ou pela pelas pelo pelos pode por porque qual quando quem seja sem "
        "ser seu seus sido sobre sua suas são só também te tem ter teu tinha todos tudo têm você à às é",
    ),
    "nl": (
        "de het van een en in is dat op te zijn met voor",
        "aan al alle als bij dan den der deze die dit doch doen door dus er ge geen haar had heb hebben heeft hem "
        "hier hij hoe hun ik ja je jij kan kunnen maar me meer men mij mijn moet na naar niet niets nog nu of om "
        "omdat ondanks ons ook over tegen toch toen tot twee u uit uw veel waar was wat we weer wel werd wie wij "
        "wil worden wordt zal ze zei zich zij zo zonder zou",
    ),
    "sv": (
        "och att i en som det på är av för den med ett de till",
        "alla allt bara blev bli blir dem denna deras dess detta dig din där då efter ej eller från få får går ha "
        "hade han hans har hela hennes hon honom hur här icke igen in inga inte jag ju kan kom kunde man mellan "
        "men mer mig min mot mycket många ni nu när någon något några också om oss sade sedan sig sin sina ska "
        "skall skulle säger så två under upp ut utan vad var vara varit vi vid vilka vill än år åt",
    ),
    "da": (
        "og i at det er en til af på for den de som med et",
        "ad alle alt bare blev blive bliver da dem denne der deres dette dig din dog du efter eller end fra få "
        "får før gå går ham han hans har havde have hende hendes her hun hvad hvem hver hvis hvor hvordan igen "
        "ikke ind ingen jeg jer jo kan kom kunne man mange meget mellem men mere mig min mod må ned nej nogen "
        "noget nogle nok nu når også om op os over sagde selv ses sig siger sin skal skulle sådan to ud uden "
        "under var ved vi vil ville være været år",
    ),
    "fi": (
        "ja on ei että se oli hän mutta",
        "ehkä eivät eli enemmän ennen he hyvin hänelle hänen jo johon joka joku jonka jos jossa jotka jotta "
        "kaikki kanssa kertoo koska kuin kun kuten lähes me mikä minun minä missä mitä mukaan myös ne niin niitä "
        "noin nyt näin ole olen olisi olla ollut oma ovat paljon pitää saa sanoi sanoo sekä sen siinä siitä sillä "
        "sinä sitten sitä tai te tulee tämä tämän tässä vaan vai vain vielä voi voidaan vuoden vuonna yli",
    ),
    "pl": (
        "w i na z się do nie że jest",
        "a aby ale ani bardzo bez być był była było były ci co czy dla dwa to gdy gdzie go ich ile im ja jak jako je "
        "jego jej jeszcze jeśli już każdy kiedy która które który którzy lat ma mi mnie może można my mój nad nam "
        "nas nic niż o od oraz pan po pod powiedział przed przez przy roku sobie swoje są ta tak także tam te "
        "tego tej ten też tu ty tylko tym u we więc wszystko za ze żeby",
    ),
}
"""The dozen most frequent words of each language, then about a hundred more; elided forms with their apostrophe."""

_FREQUENT = 3
"""What one of the dozen is worth beside one of the hundred."""


def _weigh() -> dict[str, dict[str, float]]:
    """What each word says for each language that has it: the square of that language's share in it."""
    worth: dict[str, dict[str, int]] = {}
    for language, (dozen, hundred) in _WORDS.items():
        for words, value in ((dozen, _FREQUENT), (hundred, 1)):
            for word in words.split():
                worth.setdefault(word, {})[language] = value
    return {
        word: {language: (value / sum(values.values())) ** 2 for language, value in values.items()}
        for word, values in worth.items()
    }


_WEIGHTS = _weigh()

_LETTERS = (
    ("fr", "êîœûëç", 0.4),
    ("fr", "é", 0.15),
    ("de", "ßü", 0.4),
    ("de", "ä", 0.2),
    ("es", "ñ¿¡", 0.8),
    ("pt", "ãõ", 0.8),
    ("sv", "å", 0.2),
    ("sv", "äö", 0.2),
    ("da", "å", 0.2),
    ("da", "æø", 0.6),
    ("fi", "ä", 0.3),
    ("pl", "łąęśżźćń", 0.8),
)
"""Letters that speak for a language, and what each is worth: less than a word that only this language has."""

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]"), 0.05),
    ("zh", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"), 0.3),
    ("ko", re.compile("[\uac00-\ud7af\u1100-\u11ff]"), 0.3),
    ("", re.compile("[іїєґўјљњћџђѓќ]", re.IGNORECASE), 0.01),
    ("ru", re.compile("[\u0400-\u04ff]"), 0.5),
    ("el", re.compile("[\u0370-\u03ff]"), 0.5),
)
"""Language, its letters, and the share of all letters from which they decide. Cyrillic letters that Russian lacks
decide that we don't know."""

_WORD = re.compile(r"[^\W\d_]+(?:'(?:s|t|m|re|ve|ll|d)\b|'(?=\w)|')?")
_LOOKED_AT = 6000
"""Code points: enough for any text, and read in a fraction of a millisecond."""

_LEAST_SCORE = 1.2
_LEAST_LEAD = 1.25


def guess_language(text: str) -> str:
    """Tell the language of `text` by its beginning.

    Returns:
        An ISO 639-1 code, or "" where unsure.
    """
    text = unicodedata.normalize("NFC", text[:_LOOKED_AT]).replace("’", "'").casefold()
    letters = sum(map(str.isalpha, text))
    for language, script, share in _SCRIPTS:
        if letters and len(script.findall(text)) >= share * letters:
            return language
    scores = _scores(text)
    (most, best), (second, _) = nlargest(2, ((score, language) for language, score in scores.items()))
    return best if most >= _LEAST_SCORE and most >= _LEAST_LEAD * second else ""


def _scores(text: str) -> dict[str, float]:
    scores = dict.fromkeys(_WORDS, 0.0)
    for word, times in Counter(_WORD.findall(text)).items():
        for language, weight in _WEIGHTS.get(word, {}).items():
            scores[language] += weight * times
    for language, signs, weight in _LETTERS:
        scores[language] += weight * sum(map(text.count, signs))
    return scores


_NAMES = {
    "fr": "french français francais französisch francés francese fra fre",
    "en": "english anglais englisch inglés inglese eng",
    "de": "german deutsch allemand alemán tedesco deu ger",
    "es": "spanish español castellano espagnol spanisch spa",
    "it": "italian italiano italien italienisch ita",
    "pt": "portuguese português portugais portugiesisch por",
    "nl": "dutch nederlands néerlandais niederländisch nld dut",
    "sv": "swedish svenska suédois schwedisch swe",
    "da": "danish dansk danois dänisch dan",
    "fi": "finnish suomi finnois finnisch fin",
    "pl": "polish polski polonais polnisch pol",
    "ru": "russian русский russe russisch rus",
    "zh": "chinese 中文 chinois chinesisch zho chi",
    "ja": "japanese 日本語 japonais japanisch jpn",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_TAG = re.compile(r"([a-z]{2})(?:[-_.@].*)?")


def language_code(name: str) -> str:
    """Read what a source says its language is: `fr`, `fr-CA`, `fr_FR.UTF-8`, `fra`, `French`, `français`.

    Returns:
        An ISO 639-1 code, or "" for anything else.
    """
    name = unicodedata.normalize("NFC", name[:40]).strip().casefold()
    if tag := _TAG.fullmatch(name):
        return tag[1]
    return _CODES.get(name, "")
