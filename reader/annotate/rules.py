"""What each rule that finds a speaker looks for, as the reader shows it."""

RULES: dict[str, str] = {
    "cue-after": "A verb of speech right after the quotation names the speaker.",
    "cue-before": "A verb of speech before the quotation has the speaker as its subject.",
    "source": "The sentence gives its source: according to, selon, laut.",
    "colon": "The quotation follows a colon; the speaker is the subject of that sentence.",
    "aside": "A quoted piece ends somebody's sentence, or stands there between commas; the speaker is its subject.",
    "subject": "The quotation begins with the verb of the sentence; the speaker is its subject.",
    "label": "The speaker's name stands before the words, as in an interview or a play.",
    "signature": "The speaker's name stands under the quotation, after a dash or in brackets.",
    "incise": "A verb of speech inside the quotation names the speaker.",
    "passive": "The quoted words are said to be spoken by the one named after 'by'.",
    "same-sentence": "The quotation goes on in a sentence whose speaker is known.",
    "same-paragraph": "The quotation goes on after another of the same speaker in this paragraph.",
    "goes-on": "The quotation began in the paragraph before.",
    "lead-in": "The sentence before the quotation tells who is about to speak.",
    "lead-out": "The sentence after the quotation tells who has spoken.",
    "mood": "The verb of the sentence shows reported speech; the speaker is that of the sentence before.",
    "turn": "Two people take turns in a dialogue.",
    "echo": "The same words are quoted in the article with this speaker.",
    "none": "The text does not say who speaks.",
}
