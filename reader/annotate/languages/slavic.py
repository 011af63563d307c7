"""Polish and Russian."""

from collections.abc import Iterable

from reader.annotate.languages.base import Form, Language, phrases, who, words


def _finite(forms: Iterable[str]) -> dict[str, Form]:
    return dict.fromkeys(forms, Form.FINITE)


_PL_SOFT = words("powiedział odpowiedział zapowiedział przepowiedział opowiedział wiedział myślał chciał miał")
"""Past tenses in -ał whose plural ends in -eli."""


def _polish_past(verbs: str) -> set[str]:
    """The past tense of both genders and numbers: podkreślił, podkreśliła, podkreślili, podkreśliły."""
    forms: set[str] = set()
    for man in verbs.split():
        open_stem = man[:-2] + "ę" if man.endswith("ął") else man[:-1]
        men = man[:-2] + "eli" if man in _PL_SOFT else open_stem + "li"
        forms |= {man, open_stem + "ła", open_stem + "ły", men}
    return forms


_PL_PAST = """
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
_PL_PRESENT = """
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
_PL_WEAK = words(
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
_PL_MEN = """
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
_PL_WOMEN = """
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
_PL_BODIES = """
    policja rząd ministerstwo prokuratura sąd gmina miasto urząd firma spółka koncern przedsiębiorstwo fabryka partia
    klub koalicja opozycja sejm senat parlament komisja rada zarząd związek stowarzyszenie fundacja organizacja
    instytut uniwersytet uczelnia szkoła szpital redakcja gazeta dziennik tygodnik portal agencja stacja telewizja
    radio kościół kuria diecezja episkopat wojsko armia straż starostwo województwo powiat magistrat ratusz kancelaria
    resort inspekcja sanepid bank sieć operator producent wydawnictwo teatr muzeum ambasada unia nato onz kreml
    pentagon władze trybunał zespół drużyna federacja izba spółdzielnia kurator kuratorium inspektorat komenda
    delegatura
"""
_PL_DOCUMENTS = """
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
    verbs=_finite(_polish_past(_PL_PAST) | words(_PL_PRESENT) | words("mówiono podano napisano czytamy")),
    weak_verbs=_PL_WEAK,
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
        male=" ".join([_PL_MEN, *map(_case, _PL_MEN.split())]),
        female=_PL_WOMEN,
        either=_PL_BODIES,
        many="""
        eksperci ekspertów naukowcy naukowców lekarze policjanci strażacy mieszkańcy mieszkańców politycy posłowie
        radni rolnicy rodzice nauczyciele uczniowie studenci kibice sąsiedzi świadkowie związkowcy aktywiści krytycy
        dziennikarze władze śledczy organizatorzy urzędnicy ludzie kobiety mężczyźni źródła
        """,
    ),
    bodies=words(_PL_BODIES),
    documents=words(_PL_DOCUMENTS),
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


def _russian_past(verbs: str) -> set[str]:
    """The past tense of all genders and numbers: сказал, сказала, сказало, сказали; признался, призналась."""
    forms: set[str] = set()
    for man in verbs.split():
        stem = man.removesuffix("ся")
        back, soft = ("ся", "сь") if stem != man else ("", "")
        bare = stem if stem.endswith("л") else stem + "л"
        forms |= {stem + back, bare + "а" + soft, bare + "о" + soft, bare + "и" + soft}
    return forms


_RU_PAST = """
    сказал говорил заявил заявлял отметил отмечал сообщил сообщал добавил добавлял подчеркнул подчёркивал подчеркивал
    написал писал ответил отвечал спросил спрашивал объяснил объяснял пояснил пояснял считал посчитал признал
    признавал рассказал рассказывал напомнил напоминал предупредил предупреждал утверждал воскликнул восклицал
    прошептал шептал крикнул кричал закричал произнёс произнес произносил заметил замечал назвал называл уточнил
    уточнял призвал призывал прокомментировал комментировал вздохнул вздыхал полагал предположил предполагал
    поинтересовался интересовался улыбнулся улыбался усмехнулся усмехался рассмеялся засмеялся смеялся хмыкнул фыркнул
    буркнул бурчал пробурчал проворчал ворчал пробормотал бормотал прохрипел просипел прошипел шипел рявкнул рычал
    гаркнул заорал орал завопил вопил взвизгнул визжал простонал стонал всхлипнул рыдал плакал бросил бросал обронил
    отрезал парировал возразил возражал протестовал согласился соглашался подтвердил подтверждал опроверг опровергал
    отрицал отказался признался признавался сознался поделился делился пожаловался жаловался посетовал сетовал сожалел
    извинился поблагодарил благодарил поздравил поздравлял похвалил хвалил раскритиковал критиковал осудил осуждал
    обвинил обвинял упрекнул упрекал укорил попрекнул пригрозил грозил угрожал пообещал обещал поклялся клялся заверил
    заверял уверял уверил гарантировал попросил просил умолял потребовал требовал приказал велел распорядился
    посоветовал советовал порекомендовал рекомендовал предложил предлагал намекнул намекал пошутил шутил иронизировал
    съязвил язвил издевался съехидничал подколол подытожил резюмировал заключил заключал констатировал перечислил
    перечислял процитировал цитировал вспомнил вспоминал описал описывал охарактеризовал характеризовал оценил
    оценивал окрестил обозвал прозвал изложил излагал сформулировал формулировал аргументировал обосновал доложил
    докладывал отрапортовал рапортовал отчитался проинформировал информировал известил уведомил анонсировал объявил
    объявлял провозгласил огласил огласила обнародовал раскрыл раскрывал выдал разоткровенничался откровенничал
    исповедался повторил повторял продолжил продолжал перебил прервал вставил вмешался подхватил поддакнул подсказал
    откликнулся отозвался отреагировал реагировал отшутился отмахнулся огрызнулся отчеканил выпалил выдавил выкрикнул
    выкрикивал скандировал процедил протянул пролепетал лепетал промолвил молвил изрёк изрек вымолвил заикнулся
    обратился настаивал настоял убеждал убедил уговаривал успокоил успокаивал утешил утешал подбодрил предостерёг
    предостерег предостерегал предсказал предсказывал спрогнозировал прогнозировал предрёк ожидал опасался надеялся
    выразил выражал высказал высказался высказывался выступил рассудил рассуждал размышлял подумал думал поразился
    удивился удивлялся изумился возмутился возмущался негодовал обиделся обрадовался радовался восхитился восхищался
    недоумевал усомнился сомневался переспросил уверовал спел пел прочитал читал зачитал опубликовал твитнул съёрничал
    поправил уколол одёрнул отчитал поучал наставлял пробасил пропел промурлыкал прокричал прорычал прогремел закончил
    завершил начал хотел знал видел решил пояснила значил гласил звучал
"""
_RU_PRESENT = """
    говорит говорят заявляет заявляют отмечает отмечают сообщает сообщают добавляет добавляют подчёркивает
    подчеркивает подчёркивают подчеркивают пишет пишут отвечает отвечают спрашивает спрашивают объясняет объясняют
    поясняет поясняют считает считают признаёт признает признают рассказывает рассказывают напоминает напоминают
    предупреждает предупреждают утверждает утверждают восклицает шепчет кричит кричат произносит замечает замечают
    называет называют уточняет уточняют призывает призывают комментирует комментируют вздыхает полагает полагают
    предполагает предполагают интересуется интересуются улыбается улыбаются усмехается смеётся смеется смеются хмыкает
    фыркает бурчит ворчит бормочет шипит рычит орёт орет вопит стонет всхлипывает рыдает плачет бросает роняет
    отрезает парирует парируют возражает возражают протестует соглашается соглашаются подтверждает подтверждают
    опровергает опровергают отрицает отрицают признаётся признается признаются сознаётся делится делятся жалуется
    жалуются сетует сетуют сожалеет сожалеют извиняется благодарит поздравляет хвалит хвалят критикует критикуют
    осуждает осуждают обвиняет обвиняют упрекает упрекают грозит грозят угрожает угрожают обещает обещают клянётся
    клянется заверяет заверяют уверяет уверяют гарантирует просит просят умоляет требует требуют приказывает велит
    советует советуют рекомендует рекомендуют предлагает предлагают намекает намекают шутит шутят иронизирует
    иронизируют язвит издевается подытоживает резюмирует резюмируют заключает заключают констатирует констатируют
    перечисляет перечисляют цитирует цитируют вспоминает вспоминают описывает описывают характеризует характеризуют
    оценивает оценивают излагает формулирует аргументирует обосновывает докладывает рапортует информирует извещает
    анонсирует объявляет объявляют провозглашает раскрывает откровенничает повторяет повторяют продолжает продолжают
    перебивает вставляет подхватывает поддакивает подсказывает откликается отзывается реагирует отшучивается
    огрызается чеканит выпаливает выкрикивает скандирует скандируют цедит тянет лепечет настаивает настаивают убеждает
    убеждают успокаивает утешает предостерегает предостерегают предсказывает прогнозирует прогнозируют ожидает ожидают
    опасается опасаются надеется надеются выражает выражают высказывается рассуждает рассуждают размышляет думает
    думают поражается удивляется удивляются изумляется возмущается возмущаются негодует негодуют радуется радуются
    восхищается недоумевает недоумевают сомневается сомневаются переспрашивает поёт поет читает зачитывает гласит
    звучит хочет знает видит говорится отмечается сообщается подчёркивается подчеркивается указывается указывает
    указывают значится значилось говорилось отмечалось сообщалось подчёркивалось указывалось указал уверен уверена
    уверены убеждён убежден убеждена убеждены согласен согласна согласны
"""
_RU_WEAK = words(
    """
    хочет хотел хотела хотели знает знал знала знали видит видел видела видели решил решила решили начал начала начали
    закончил закончила завершил завершила читает читал читала прочитал прочитала поёт поет пел пела спел спела думает
    думают думал думала думали подумал подумала ожидает ожидают ожидал ожидала тянет протянул протянула выдал выдала
    выразил выразила выражает выражают звучит звучал звучала раскрыл раскрыла раскрывает выступил выступила отказался
    отказалась бросает бросил бросила бросали роняет обронил улыбается улыбнулся улыбнулась улыбался улыбалась смеётся
    смеется смеялся смеялась плачет плакал плакала значил подвёл опубликовал опубликовала вставил вставила оценивает
    оценивают оценил оценила обратился обратилась реагирует читали согласен согласна согласны радуется
"""
)
_RU_MEN = """
    министр премьер премьер-министр вице-премьер президент вице-президент глава губернатор мэр депутат сенатор спикер
    председатель заместитель директор гендиректор начальник руководитель замглавы пресс-секретарь представитель посол
    дипломат политик чиновник прокурор судья адвокат юрист следователь полицейский офицер генерал полковник майор
    капитан солдат военный командир врач хирург главврач профессор академик учёный ученый исследователь эксперт
    экономист аналитик историк социолог политолог психолог археолог биолог физик химик геолог синоптик астроном
    инженер архитектор учитель ректор студент школьник журналист редактор главред корреспондент публицист писатель
    поэт автор режиссёр режиссер актёр актер певец музыкант композитор дирижёр дирижер художник фотограф артист тренер
    футболист нападающий вратарь защитник полузащитник хоккеист спортсмен чемпион боксёр боксер теннисист пилот
    водитель машинист священник епископ патриарх папа митрополит король принц царь фермер рыбак лесник охотник
    предприниматель бизнесмен владелец совладелец основатель менеджер сотрудник рабочий шахтёр шахтер профсоюз
    активист кандидат лидер оппозиционер житель сосед свидетель очевидец обвиняемый подозреваемый подсудимый
    задержанный потерпевший пострадавший пациент клиент продавец повар мужчина парень мальчик юноша отец сын брат муж
    дед дядя старик хозяин гость друг коллега товарищ координатор организатор специалист ветеран пенсионер собеседник
    источник господин омбудсмен блогер волонтёр волонтер спасатель пожарный турист пассажир паромщик комментатор
    критик ведущий продюсер куратор герой
"""
_RU_WOMEN = """
    женщина девушка девочка мать мама дочь сестра жена бабушка тётя тетя старушка вдова учительница преподавательница
    журналистка писательница поэтесса актриса певица художница артистка спортсменка чемпионка теннисистка балерина
    представительница сотрудница жительница соседка свидетельница хозяйка владелица основательница студентка школьница
    продавщица медсестра санитарка королева принцесса пенсионерка собеседница активистка пациентка подруга мэрша
    руководительница заведующая ведущая обвиняемая подозреваемая подсудимая потерпевшая пострадавшая госпожа
"""
_RU_BODIES = """
    полиция правительство министерство минфин минздрав минобороны минтранс минюст минобрнауки минэкономразвития мид
    мвд мчс фсб кремль прокуратура генпрокуратура суд администрация мэрия дума госдума совет сенат парламент комиссия
    комитет партия фракция оппозиция коалиция компания фирма корпорация концерн холдинг банк центробанк завод фабрика
    предприятие фонд ассоциация союз организация профсоюз институт университет школа больница клиника редакция газета
    журнал издание портал агентство телеканал радио церковь епархия армия флот командование штаб ведомство департамент
    управление служба ростех роспотребнадзор росавиация следствие следком клуб команда федерация лига музей театр
    издательство посольство евросоюз нато оон пентагон власти производитель оператор авиакомпания сельсовет совбез
"""
_RU_DOCUMENTS = """
    доклад отчёт отчет письмо заявление сообщение исследование опрос приговор статья текст закон указ постановление
    документ записка книга конституция договор протокол обращение петиция манифест пресс-релиз релиз пост твит плакат
    надпись табличка объявление инструкция
"""


def _russian_case(man: str) -> str:
    """The genitive of a word for a man, which sources take: по словам министра."""
    if man.endswith(("ий", "ый")):
        return man[:-2] + "ого"
    if man.endswith(("ь", "й")):
        return man[:-1] + "я"
    if man.endswith("ец"):
        return man[:-2] + "ца"
    return man[:-1] + ("и" if man[-2] in "гкхжшч" else "ы") if man.endswith("а") else man + "а"


RUSSIAN = Language(
    code="ru",
    verbs=_finite(_russian_past(_RU_PAST) | words(_RU_PRESENT)),
    weak_verbs=_RU_WEAK,
    between=words(
        """
        также не уже потом тогда ещё еще позже ранее раньше сейчас теперь сегодня вчера накануне затем впоследствии
        однако тоже снова опять часто всегда никогда только даже лишь недавно вскоре наконец сначала вначале кстати
        например впрочем ему ей им мне нам вам его её ее их себе тихо громко сухо коротко прямо открыто сам сама сами
        публично неоднократно особо отдельно вслед негромко грустно весело
        """
    ),
    adverb_endings=("чески",),
    pronouns=who(male="он", female="она", many="они", thing="оно это", own="я мы ты вы"),
    sources=phrases(
        """
        по словам, по мнению, согласно, по данным, по информации, по сведениям, по версии, по оценке, по оценкам, по
        утверждению, по утверждениям, по заявлению, по свидетельству, по признанию, по выражению, по определению, по
        сообщению, по сообщениям, по убеждению, по подсчётам, по подсчетам, по прогнозу, со слов, с точки зрения,
        словами, устами, в глазах, как сообщает, как передаёт, как передает, как пишет
        """
    ),
    left_out={"": "", "ла": "она", "л": "он", "ли": "они", "ят": "они", "лась": "она", "лся": "он", "лись": "они"},
    determiners=words(
        """
        этот эта эти этого этой этих те того той тех его её ее их свой своя мой моя наш наша один одна одно некий
        некая какой-то какая-то несколько многие многих некоторые некоторых другой другая другие двое трое каждый
        каждая никакой
        """
    ),
    indefinite=words(
        "один одна одно некий некая какой-то какая-то несколько многие некоторые другой другая другие двое трое каждый"
    ),
    demonstratives=words("этот эта эти этого этой этих"),
    prepositions=words(
        """
        в во на с со к ко от ото для по о об обо при через над под перед между из у за до без против среди около
        вокруг после кроме вместо ради благодаря согласно вопреки насчёт насчет про сквозь из-за из-под мимо возле
        вдоль внутри вне относительно как
        """
    ),
    that=words("что чтобы будто"),
    relatives=words("который которая которое которые"),
    conjunctions=words("и а но или либо однако зато да"),
    subordinators=words("что чтобы когда если потому поскольку хотя пока как так ведь ибо будто где куда"),
    latter=who(male="последний тот", female="последняя та"),
    anaphoric=who(
        male="политик парламентарий бизнесмен предприниматель спортсмен артист музыкант режиссёр режиссер тот",
        female="артистка спортсменка певица актриса писательница та",
        either="эксперт политолог экономист депутат",
    ),
    likening=words("как"),
    likened=words("видит видел видела оценил оценила оценивает оценивают"),
    resuming=phrases("об этом, это, так, такое мнение, такое заявление, с таким заявлением, такими словами"),
    asides=phrases("в свою очередь, со своей стороны, в частности, между тем, в том числе, при этом, тем временем"),
    voices=phrases("устами, через своего, через свою, через пресс-секретаря"),
    views=words("для"),
    manners=words("как"),
    own=words("мне нам меня нас тебя вас"),
    pronominal=words("тот та все многие некоторые другие другой другая кто-то никто каждый один одна оба обе"),
    cries=words(
        "кричал кричала кричали крикнул крикнула закричал закричала скандировали скандируют кричат кричит орал"
    ),
    finite=words(
        """
        есть был была было были будет будут не я мы он она они может могут нет надо нужно буду будем могу можем хочу
        хочет хотим знаю знаем думаю считаю вижу понимаю надеюсь верю должен должна должны можно нельзя ты вы это стал
        стала стали имеет имеем идёт идет пойдёт пойдет живём живем работает работаем делаем остаётся остается получил
        получили пришёл пришли дали дал забыли помню говорю прошу жду люблю боюсь стоит хватит хватает
        """
    ),
    times=words(
        """
        понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта
        апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август
        сентябрь октябрь ноябрь декабрь день дня неделя неделю месяц год года году утро утром вечер вечером ночь ночью
        час часа часов минут момент раз время
        """
    ),
    titles=who(
        male="господин г-н отец король принц князь граф",
        female="госпожа г-жа королева принцесса княгиня графиня",
        either="доктор профессор академик товарищ",
    ),
    roles=who(
        male=" ".join([_RU_MEN, *map(_russian_case, _RU_MEN.split())]),
        female=_RU_WOMEN,
        either=f"{_RU_BODIES} замдиректора зампред замминистра",
        many="""
        эксперты экспертов учёные ученые учёных ученых врачи врачей полицейские спасатели жители жителей местные
        политики депутаты депутатов фермеры родители учителя ученики студенты болельщики соседи очевидцы очевидцев
        свидетели активисты критики журналисты журналистов власти властей следователи организаторы чиновники
        чиновников люди женщины мужчины источники источников аналитики аналитиков синоптики синоптиков адвокаты юристы
        экономисты
        """,
    ),
    bodies=words(_RU_BODIES),
    documents=words(_RU_DOCUMENTS),
    works=words(
        """
        роман романа романе книга книги книгу книге фильм фильма фильме сериал сериала песня песни песню альбом
        альбома спектакль спектакля пьеса пьесы пьесу выставка выставки выставку картина картины картину стихотворение
        опера оперы программа программы программу передача передачи передачу газета газеты газете газету журнал
        журнала журнале издание издания изданию портал проект проекта проекте акция акции теплоход паром корабль
        ресторан кафе статья статьи статье фонд фонда организация движение партия партии компания компании агентство
        агентства телеканал телеканала телеканалу радиостанция станция завод театр клуб команда группа группы фракции
        фракция
        """
    ),
    labels=words(
        """
        слово слова словом термин понятие выражение прозвище прозвищем кличка кличке название названием лозунг
        лозунгом девиз девизом псевдоним титул звание имя именем слоган называемый называемая называемые пресловутый
        пресловутая тип типа категория рубрика
        """
    ),
    speech_nouns=words(
        """
        ответ вопрос комментарий заявление вывод упрёк упрек призыв обещание угроза предупреждение мнение слова оценка
        диагноз просьба требование признание объяснение замечание послание реплика тезис аргумент
        """
    ),
    incises=True,
)
