"""Who said it, in Dutch: what newspapers and novels do."""

import pytest

from tests.voices_table import D, M, Row, S, T, found, quotations

ROWS: tuple[Row, ...] = (
    ("“We hebben geen keuze”, zegt Joris Vermeer.", "Joris Vermeer", D, "zegt"),
    ("„We hebben geen keuze”, zei Joris Vermeer.", "Joris Vermeer", D, "zei"),
    ("‘We hebben geen keuze’, zegt Joris Vermeer.", "Joris Vermeer", D, "zegt"),
    ('"We hebben geen keuze", aldus Joris Vermeer.', "Joris Vermeer", D, "aldus"),
    ("‘We hebben geen keuze’, aldus de minister.", "de minister", D, "aldus"),
    ("‘We hebben geen keuze’, zegt woordvoerder Joris Vermeer.", "Joris Vermeer", D, "zegt"),
    ("‘We hebben geen keuze’, verklaarde burgemeester Mieke Dorst.", "Mieke Dorst", D, "verklaarde"),
    ("‘We hebben geen keuze’, benadrukt Mieke Dorst.", "Mieke Dorst", D, "benadrukt"),
    ("‘We hebben geen keuze’, waarschuwde Mieke Dorst gisteren.", "Mieke Dorst", D, "waarschuwde"),
    ("‘We hebben geen keuze’, vertelt Mieke Dorst.", "Mieke Dorst", D, "vertelt"),
    ("‘We hebben geen keuze’, schrijft Mieke Dorst op X.", "Mieke Dorst", D, "schrijft"),
    ("‘We hebben geen keuze’, verzucht Mieke Dorst.", "Mieke Dorst", D, "verzucht"),
    ("‘We hebben geen keuze’, stelt Mieke Dorst.", "Mieke Dorst", D, "stelt"),
    ("‘We hebben geen keuze’, liet Mieke Dorst weten.", "Mieke Dorst", D, "liet"),
    ("‘We hebben geen keuze’, voegde Mieke Dorst toe.", "Mieke Dorst", D, "voegde"),
    ("‘We hebben geen keuze’, legt Mieke Dorst uit.", "Mieke Dorst", D, "legt"),
    ("‘We hebben geen keuze’, reageert de gemeente.", "de gemeente", D, "reageert"),
    ("‘We hebben geen keuze’, zegt de politie.", "de politie", D, "zegt"),
    ("‘We hebben geen keuze’, zeiden de bewoners.", "de bewoners", D, "zeiden"),
    ("‘We hebben geen keuze’, zegt de directeur van het museum.", "de directeur van het museum", D, "zegt"),
    ("‘We hebben geen keuze’, had Mieke Dorst gezegd.", "Mieke Dorst", D, "gezegd"),
    ("‘We hebben geen keuze’, heeft Mieke Dorst eerder verklaard.", "Mieke Dorst", D, "verklaard"),
    ("‘We hebben geen keuze’, zei Mieke Dorst tegen de krant.", "Mieke Dorst", D, "zei"),
    ("‘Waar was u?’, vroeg Mieke Dorst.", "Mieke Dorst", D, "vroeg"),
    ("‘Waar was u?’ vroeg Mieke Dorst.", "Mieke Dorst", D, "vroeg"),
    ("‘Ga weg!’, riep Mieke Dorst.", "Mieke Dorst", D, "riep"),
    ("‘Ga weg’, fluisterde Mieke Dorst.", "Mieke Dorst", D, "fluisterde"),
    ("‘Het is een ramp’, volgens Mieke Dorst.", "Mieke Dorst", D, "volgens"),
    ("Volgens Mieke Dorst ‘is het plan volledig mislukt’.", "Mieke Dorst", M, "Volgens"),
    ("Volgens Mieke Dorst is het plan ‘een ramp’.", "Mieke Dorst", M, "Volgens"),
    ("Volgens de minister is het plan ‘een ramp’.", "de minister", M, "Volgens"),
    ("Mieke Dorst zei: ‘Er is geen geld.’", "Mieke Dorst", D, "zei"),
    ("Mieke Dorst zegt: ‘Er is geen geld.’", "Mieke Dorst", D, "zegt"),
    ("Mieke Dorst, directeur van Orbiscope, zegt: ‘Er is geen geld.’", "Mieke Dorst", D, "zegt"),
    ("Mieke Dorst heeft gezegd: ‘Er is geen geld.’", "Mieke Dorst", D, "heeft gezegd"),
    ("Mieke Dorst noemt het plan ‘een ramp’.", "Mieke Dorst", M, "noemt"),
    ("Mieke Dorst noemde de kritiek ‘onterecht’.", "Mieke Dorst", M, "noemde"),
    ("Mieke Dorst spreekt van een ‘politieke keuze’.", "Mieke Dorst", M, "spreekt"),
    ("Het bedrijf meldt dat de vertraging ‘onvermijdelijk’ was.", "Het bedrijf", M, "meldt"),
    ("Het rapport waarschuwt voor een ‘onaanvaardbaar risico’.", "Het rapport", M, "waarschuwt"),
    ("De rechtbank vindt de straf ‘passend’.", "De rechtbank", M, "vindt"),
    ("Mieke Dorst: ‘Ik kom niet terug.’", "Mieke Dorst", D, None),
    ("‘Vrede is een vak.’\n\n— Mieke Dorst, geograaf", "Mieke Dorst", D, None),
    ("Mieke Dorst kwam te laat. ‘Ik heb geen angst’, zei ze.", "Mieke Dorst", D, "zei"),
    ("Mieke Dorst kwam te laat. ‘Ik heb geen angst’, zegt zij.", "Mieke Dorst", D, "zegt"),
    ("Joris Vermeer kwam te laat. ‘Ik heb geen angst’, zei hij.", "Joris Vermeer", D, "zei"),
    ("Joris Vermeer kwam te laat. ‘Ik heb geen angst’, aldus Vermeer.", "Joris Vermeer", D, "aldus"),
    ("Joris Vermeer kwam te laat. ‘Ik heb geen angst’, zei hij gisteren in Utrecht.", "Joris Vermeer", D, "zei"),
    ("Joris Vermeer kwam te laat. Volgens hem is dat ‘heel gewoon’.", "Joris Vermeer", M, "Volgens"),
    ("Joris Vermeer kwam te laat. Hij voegde eraan toe: ‘Ik heb geen angst.’", "Joris Vermeer", D, "voegde"),
    ("Gisteren zei Joris Vermeer: ‘Er is geen geld.’", "Joris Vermeer", D, "zei"),
    ("In een brief schrijft Joris Vermeer: ‘Er is geen geld.’", "Joris Vermeer", D, "schrijft"),
    ("‘Het is op’, zegt ze. Mieke Dorst zwijgt dan.", "Mieke Dorst", D, "zegt"),
    ("Het zogenoemde ‘tunneleffect’ bestaat niet.", None, S, None),
    ("Hij schreef de roman ‘De jaren van het water’ in Gent.", None, T, None),
    ("Het woord ‘lift’ bevalt hem niet.", None, S, None),
    ("Iemand riep ‘ga weg!’ naar de burgemeester.", "Iemand", D, "riep"),
    ("‘We gaan door’, belooft de premier.", "de premier", D, "belooft"),
    ("‘We gaan door’, bevestigt een woordvoerster.", "een woordvoerster", D, "bevestigt"),
    ("‘We gaan door’, kondigt Mieke Dorst aan.", "Mieke Dorst", D, "kondigt"),
    ("‘We gaan door’, merkt Mieke Dorst op.", "Mieke Dorst", D, "merkt"),
    ("– Ik weet het niet, zei Mieke Dorst.", "Mieke Dorst", D, "zei"),
)


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_speaker_kind_and_cue_of_a_quotation(row: Row) -> None:
    assert found(row, "nl") == row


def test_an_interrupted_quotation_goes_on() -> None:
    first, second = quotations("‘Nee’, zei Mieke Dorst, ‘dat is niet waar.’", "nl")
    assert first.speaker == second.speaker == "Mieke Dorst"
