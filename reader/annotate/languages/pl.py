"""Polish."""

from reader.annotate.languages.base import Form, Language, phrases, who, words

_SOFT = words("powiedział odpowiedział zapowiedział przepowiedział opowiedział wiedział myślał chciał miał")
"""Past tenses in -ał whose plural ends in -eli."""


def _polish_past(verbs: str) -> set[str]:
    """The past tense of both genders and numbers: podkreślił, podkreśliła, podkreślili, podkreśliły."""
    forms: set[str] = set()
    for man in verbs.split():
        open_stem = man[:-2] + "ę" if man.endswith("ął") else man[:-1]
        men = man[:-2] + "eli" if man in _SOFT else open_stem + "li"
        forms |= {man, open_stem + "ła", open_stem + "ły", men}
    return forms


_PAST = """
    powiedział mówił dodał stwierdził zapytał pytał odpowiedział odpowiadał napisał pisał wyjaśnił wyjaśniał
    podkreślił podkreślał zaznaczył zaznaczał zauważył zauważał oświadczył ocenił oceniał przyznał przyznawał ostrzegł
    ostrzegał tłumaczył wytłumaczył krzyknął krzyczał szepnął szeptał rzekł mruknął mruczał zapewnił zapewniał
    argumentował przekonywał przekonał zapowiedział zapowiadał poinformował informował nazwał nazywał westchnął
    skomentował komentował przypomniał przypominał zawołał wołał zaapelował apelował zaprotestował protestował
    zadeklarował deklarował zaproponował proponował zasugerował sugerował skrytykował krytykował pochwalił chwalił
    zarzucił zarzucał oskarżył oskarżał odparł odrzekł odburknął burknął warknął syknął parsknął jęknął wrzasnął
    ryknął mamrotał bąknął wymamrotał wyszeptał wykrzyknął wyznał wspomniał wspominał opowiedział opowiadał
    relacjonował zrelacjonował opisał opisywał określił określał uznał uznawał utrzymywał twierdził uważał sądził
    przewidywał prognozował wywnioskował wnioskował podsumował podsumowywał zakończył wymienił wymieniał wyliczył
    wyliczał wskazał wskazywał zwrócił potwierdził potwierdzał zaprzeczył zaprzeczał zdementował obiecał obiecywał
    przysiągł przyrzekł zagroził groził zażądał żądał zaklinał prosił poprosił błagał radził doradził poradził polecił
    nakazał rozkazał ogłosił ogłaszał obwieścił oznajmił zakomunikował przekazał podał podawał zadeklamował zacytował
    cytował sprecyzował precyzował uściślił doprecyzował uzupełnił sprostował powtórzył powtarzał kontynuował wtrącił
    dorzucił dodawał zripostował ripostował ironizował zażartował żartował kpił szydził drwił zakpił zadrwił narzekał
    ubolewał żalił żałował wyraził wyrażał zaskoczył skonstatował konstatował zawyrokował orzekł zdiagnozował
    zareagował reagował przestrzegł przestrzegał zachęcał zachęcił wezwał wzywał nawoływał postulował domagał pouczył
    pouczał napomniał zganił skarcił upomniał ujawnił ujawniał zdradził zdradzał zeznał zeznawał zaręczył wyparł
    odmówił tweetował zatweetował zatwittował opublikował zawtórował wtórował przytaknął zagadnął dopytał dopytywał
    spytał wypytywał zagrzmiał grzmiał perorował wyrokował zrugał zbeształ odczytał przeczytał zaśpiewał śpiewał
    zanucił skandował bronił usprawiedliwił usprawiedliwiał uspokajał uspokoił pocieszył pocieszał wspierał dziękował
    podziękował pogratulował gratulował zawyżył sformułował formułował zastrzegł zastrzegał zaintonował wyjawił
    objaśnił objaśniał zrecenzował śmiał zaśmiał roześmiał uśmiechnął zdziwił dziwił oburzył oburzał zdenerwował
    zachwycił zachwycał zastanawiał zastanowił cieszył ucieszył chełpił zarzekał skarżył poskarżył upierał martwił
    obruszył zirytował rozpłakał zająknął zwierzył obawiał spodziewał zgodził przedstawił rozkrzyczał pomyślał myślał
    wiedział chciał liczył miał zaczął dokończył rozpoczął
"""
_PRESENT = """
    mówi mówią dodaje dodają stwierdza stwierdzają pyta pytają odpowiada odpowiadają pisze piszą wyjaśnia wyjaśniają
    podkreśla podkreślają zaznacza zaznaczają zauważa zauważają ocenia oceniają przyznaje przyznają ostrzega
    ostrzegają tłumaczy tłumaczą zapewnia zapewniają przekonuje przekonują zapowiada zapowiadają informuje informują
    uważa uważają twierdzi twierdzą relacjonuje relacjonują opowiada opowiadają komentuje komentują przypomina
    przypominają apeluje apelują protestuje protestują deklaruje deklarują proponuje proponują sugeruje sugerują
    krytykuje krytykują chwali chwalą zarzuca zarzucają oskarża oskarżają odpiera wspomina wspominają opisuje opisują
    określa określają nazywa nazywają uznaje uznają utrzymuje utrzymują sądzi sądzą przewiduje przewidują prognozuje
    prognozują wnioskuje podsumowuje podsumowują wymienia wymieniają wylicza wyliczają wskazuje wskazują zwraca
    potwierdza potwierdzają zaprzecza zaprzeczają dementuje obiecuje obiecują grozi grożą żąda żądają prosi proszą
    błaga radzi radzą doradza zaleca zalecają nakazuje ogłasza ogłaszają oznajmia oznajmiają komunikuje przekazuje
    przekazują podaje podają cytuje cytują precyzuje precyzują uściśla uzupełnia prostuje powtarza powtarzają
    kontynuuje wtrąca dorzuca ripostuje ironizuje ironizują żartuje żartują kpi kpią szydzi szydzą drwi narzeka
    narzekają ubolewa ubolewają żali żałuje wyraża konstatuje orzeka reaguje przestrzega przestrzegają zachęca
    zachęcają wzywa wzywają nawołuje nawołują postuluje postulują domaga domagają poucza ujawnia ujawniają zdradza
    zdradzają zeznaje zeznają zarzeka skarży skarżą zastrzega zastrzegają krzyczy krzyczą szepcze szepczą woła wołają
    mruczy mamrocze wzdycha wzdychają syczy jęczy śmieje śmieją uśmiecha uśmiechają dziwi dziwią oburza oburzają
    zachwyca zachwycają zastanawia zastanawiają cieszy cieszą martwi martwią upiera obawia obawiają spodziewa
    spodziewają argumentuje argumentują wyznaje wyznają zdaje dopytuje dopytują ripostują wtóruje przytakuje grzmi
    grzmią dziękuje dziękują gratuluje gratulują usprawiedliwia uspokaja uspokajają pociesza skanduje skandują śpiewa
    śpiewają odczytuje czyta czytają myśli myślą wie wiedzą chce chcą liczy liczą objaśnia formułuje broni bronią
    głosi głoszą brzmi brzmiało oświadcza oświadczają odpisuje odpisał wyrokuje bagatelizuje bagatelizują tweetuje
    przedstawia
"""
_WEAK = words(
    """
    miał miała mieli miały zaczął zaczęła zaczęli zaczęły zakończył zakończyła zakończyli rozpoczął rozpoczęła
    rozpoczęli myśli myślą myślał myślała myśleli wie wiedzą wiedział wiedziała wiedzieli chce chcą chciał chciała
    chcieli liczy liczą liczył liczyła liczyli czyta czytają przeczytał przeczytała odczytał odczytała śpiewa śpiewają
    śpiewał śpiewała zaśpiewał zaśpiewała broni bronią bronił broniła przedstawia przedstawił przedstawiła zwraca
    zwrócił zwróciła zdaje brzmi brzmiało cieszy cieszą podał podała podaje podają przekazał przekazała opublikował
    opublikowała zaskoczył zaskoczyła wyraził wyraziła wyraża wspierał wspierała śmieje śmieją śmiał śmiała śmiali
    uśmiecha uśmiechnął uśmiechnęła uzupełnił uzupełniła zdradził zdradziła bronili obawia obawiał odmówił odmówiła
    martwi dziwi
"""
)
_MEN = """
    minister premier wicepremier prezydent rzecznik dyrektor prezes wiceprezes przewodniczący wiceprzewodniczący szef
    burmistrz starosta wójt wojewoda poseł senator radny polityk marszałek wicemarszałek ambasador sekretarz
    podsekretarz wiceminister prokurator sędzia adwokat mecenas obrońca komendant policjant oficer aspirant strażak
    strażnik ratownik lekarz chirurg ordynator profesor doktor naukowiec badacz ekspert ekonomista analityk historyk
    socjolog politolog psycholog archeolog biolog fizyk chemik geolog meteorolog astronom inżynier architekt
    nauczyciel rektor dziekan student uczeń dziennikarz redaktor publicysta reporter pisarz poeta autor reżyser aktor
    piosenkarz muzyk kompozytor dyrygent malarz fotograf artysta trener selekcjoner piłkarz napastnik bramkarz
    pomocnik kapitan zawodnik sportowiec kolarz tenisista skoczek pilot kierowca kapłan ksiądz proboszcz biskup
    arcybiskup kardynał papież pastor król książę generał pułkownik major żołnierz dowódca szeregowy rolnik sadownik
    rybak leśnik myśliwy przedsiębiorca właściciel współwłaściciel założyciel menedżer kierownik pracownik robotnik
    górnik związkowiec działacz aktywista kandydat lider przywódca opozycjonista mieszkaniec sąsiad świadek oskarżony
    podejrzany zatrzymany sprawca poszkodowany pacjent klient kupiec sprzedawca kucharz piekarz kelner listonosz
    mężczyzna chłopak chłopiec ojciec syn brat mąż dziadek wujek starzec młodzieniec pan kolega przyjaciel koordynator
    organizator przedstawiciel pełnomocnik doradca członek specjalista technik informatyk bibliotekarz kustosz
    konserwator animator gospodarz hokeista siatkarz koszykarz nastolatek emeryt weteran sołtys
"""
_WOMEN = """
    ministra premierka prezydentka rzeczniczka dyrektorka prezeska przewodnicząca wiceprzewodnicząca szefowa
    burmistrzyni posłanka senatorka radna polityczka marszałkini prokuratorka adwokatka obrończyni policjantka
    strażaczka ratowniczka lekarka profesorka naukowczyni badaczka ekspertka ekonomistka analityczka historyczka
    socjolożka politolożka psycholożka psycholog archeolożka biolożka nauczycielka rektorka studentka uczennica
    dziennikarka redaktorka publicystka reporterka pisarka poetka autorka reżyserka aktorka piosenkarka kompozytorka
    malarka artystka trenerka piłkarka zawodniczka sportsmenka tenisistka siatkarka koszykarka pilotka zakonnica
    siostra królowa księżna rolniczka przedsiębiorczyni właścicielka współwłaścicielka założycielka menedżerka
    kierowniczka pracownica działaczka aktywistka kandydatka liderka mieszkanka sąsiadka oskarżona podejrzana
    zatrzymana poszkodowana pacjentka klientka sprzedawczyni kucharka kobieta dziewczyna dziewczynka matka córka żona
    babcia ciotka staruszka pani koleżanka przyjaciółka koordynatorka organizatorka przedstawicielka pełnomocniczka
    doradczyni członkini specjalistka bibliotekarka kustoszka gospodyni nastolatka emerytka sołtyska pielęgniarka
    położna mecenaska prezenterka sędzina
"""
_BODIES = """
    policja rząd ministerstwo prokuratura sąd gmina miasto urząd firma spółka koncern przedsiębiorstwo fabryka partia
    klub koalicja opozycja sejm senat parlament komisja rada zarząd związek stowarzyszenie fundacja organizacja
    instytut uniwersytet uczelnia szkoła szpital redakcja gazeta dziennik tygodnik portal agencja stacja telewizja
    radio kościół kuria diecezja episkopat wojsko armia straż starostwo województwo powiat magistrat ratusz kancelaria
    resort inspekcja sanepid bank sieć operator producent wydawnictwo teatr muzeum ambasada unia nato onz kreml
    pentagon władze trybunał zespół drużyna federacja izba spółdzielnia kurator kuratorium inspektorat komenda
    delegatura
"""
_DOCUMENTS = """
    raport list oświadczenie komunikat badanie sondaż wyrok artykuł tekst ustawa uchwała dokument pismo wpis notatka
    książka konstytucja umowa protokół apel petycja manifest wiadomość transparent plakat napis tabliczka tweet
"""


def _case(man: str) -> str:
    """The genitive of a word for a man: ministra, prezesa, sędziego."""
    if man.endswith("a"):
        return man[:-1] + ("i" if man[-2] in "gk" else "y")
    return man[:-1] + "ego" if man.endswith("y") else man + "a"


POLISH = Language(
    code="pl",
    verbs=dict.fromkeys(_polish_past(_PAST) | words(_PRESENT) | words("mówiono podano napisano czytamy"), Form.FINITE),
    weak_verbs=_WEAK,
    between=words(
        """
        też się nie już potem jednak także również jeszcze wtedy teraz dziś dzisiaj wczoraj później wcześniej
        natomiast zaś bowiem więc zatem tymczasem ponadto dodatkowo jednocześnie niedawno często zawsze nigdy tylko
        nawet wręcz mu jej im mi nam ją go krótko cicho głośno stanowczo wprost otwarcie sam sama sami ostatnio
        niegdyś kiedyś
        """
    ),
    pronouns=who(male="on", female="ona", many="oni one", thing="ono to", own="ja my ty wy"),
    sources=phrases(
        """
        według, zdaniem, wedle, w opinii, w ocenie, w przekonaniu, w oczach, słowami, zgodnie ze słowami, według słów,
        zgodnie z relacją, w relacji, ustami
        """
    ),
    left_out={"": "", "ła": "ona", "ł": "on", "li": "oni", "ły": "one", "ią": "oni", "ją": "oni"},
    determiners=words(
        """
        ten ta to ci te tego tej tych jego jej ich swój swoja mój moja nasz nasza pewien pewna jeden jedna jakiś jakaś
        kilku kilka wielu wiele niektórzy niektóre inny inna inni dwaj dwóch dwie trzej trzech każdy każda żaden żadna
        """
    ),
    indefinite=words(
        "pewien pewna jeden jedna jakiś jakaś kilku kilka wielu wiele niektórzy niektóre inny inna inni dwaj dwóch dwie"
    ),
    demonstratives=words("ten ta to ci te tego tej tych"),
    prepositions=words(
        """
        w we na z ze do od ode dla po o przy przez nad pod przed między za bez u ku wobec wśród podczas według zdaniem
        poza obok koło około oprócz mimo dzięki wbrew przeciw przeciwko zamiast spośród spod znad zza ponad jako
        niczym wokół wzdłuż naprzeciw odnośnie względem
        """
    ),
    that=words("że iż żeby aby by"),
    relatives=words("który która które którzy"),
    conjunctions=words("i a ale oraz lub albo lecz czy zaś ani"),
    subordinators=words(
        "że iż żeby aby gdy kiedy jeśli jeżeli ponieważ bo gdyż choć chociaż zanim jak skoro dopóki czy"
    ),
    agents=words("przez"),
    latter=who(male="ten ostatni tamten", female="ta ostatnia tamta"),
    anaphoric=who(
        male="polityk parlamentarzysta duchowny hierarcha przedsiębiorca szkoleniowiec zawodnik aktor muzyk tamten",
        female="parlamentarzystka duchowna przedsiębiorczyni zawodniczka aktorka artystka piosenkarka pisarka tamta",
    ),
    likening=words("jako mianem"),
    likened=words("przedstawił przedstawiła przedstawia odczytał odczytała"),
    resuming=phrases("to, tak, takie słowa, tymi słowami, w ten sposób"),
    asides=phrases("ze swojej strony, z kolei, między innymi, na przykład, tym samym, z drugiej strony, mimo to"),
    voices=phrases("ustami, przez swojego, przez swoją, za pośrednictwem, przez rzecznika"),
    views=words("dla"),
    manners=words("jak"),
    own=words("mnie nas ciebie was"),
    pronominal=words("wszyscy wielu niektórzy inni ktoś nikt każdy jeden jedna tamten tamta ten ta oboje obaj obie"),
    cries=words("krzyczał krzyczała krzyczeli krzyknął krzyknęła skandował skandowali skandują wołał wołali krzyczą"),
    finite=words(
        """
        jest są był była było były ma mają może mogą nie się ja my jestem mamy będzie będą będę będziemy jesteśmy mam
        masz jesteś muszę musi musimy muszą chcę chce chcemy chcą wiem wie wiemy myślę myśli trzeba można powinien
        powinna powinniśmy należy miał miała mieli został została robi robimy idzie idziemy widzę widzimy dostał
        dostali czuję wierzę boję chodzi wygląda brakuje działa pracuje żyje zostanie stanie
        """
    ),
    times=words(
        """
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca
        kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj
        czerwiec lipiec sierpień wrzesień październik listopad grudzień dzień dnia tydzień tygodnia miesiąc miesiąca
        rok roku rano wieczór wieczorem noc nocy godzina godzinę minut chwila chwili
        """
    ),
    titles=who(male="pan ks. bp abp król książę", female="pani siostra królowa", either="dr prof. mec. inż. gen. płk"),
    roles=who(
        male=" ".join([_MEN, *map(_case, _MEN.split())]),
        female=_WOMEN,
        either=_BODIES,
        many="""
        eksperci ekspertów naukowcy naukowców lekarze policjanci strażacy mieszkańcy mieszkańców politycy posłowie
        radni rolnicy rodzice nauczyciele uczniowie studenci kibice sąsiedzi świadkowie związkowcy aktywiści krytycy
        dziennikarze władze śledczy organizatorzy urzędnicy ludzie kobiety mężczyźni źródła
        """,
    ),
    bodies=words(_BODIES),
    documents=words(_DOCUMENTS),
    works=words(
        """
        powieść powieści książka książki książkę film filmu filmie serial serialu piosenka piosenki piosenkę utwór
        album albumu płyta płytę spektakl spektaklu sztuka sztuki wystawa wystawy wystawę obraz wiersz tomik opera
        program programu programie audycja gazeta gazety dziennik tygodnik magazyn czasopismo portal projekt projektu
        akcja akcji kampania statek restauracja gra artykuł reportaż dokument singiel podcast konferencja festiwal
        """
    ),
    labels=words(
        """
        słowo słowa słowem termin pojęcie określenie tytuł pseudonim przydomek ksywa hasło hasłem hasła zwany zwana
        zwane zwani nazwą nazwa nazwie imię mianem rzekomy rzekoma motto temat kryptonim
        """
    ),
    speech_nouns=words(
        """
        odpowiedź pytanie komentarz oświadczenie wniosek zarzut zarzuty apel obietnica groźba ostrzeżenie opinia
        zdanie słowa słowo ocena diagnoza wyrok prośba żądanie deklaracja wyznanie wyjaśnienie uwaga przesłanie
        """
    ),
    incises=True,
)
