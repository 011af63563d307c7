"""English."""

from reader.annotate.languages.base import Form, Language, groups, phrases, who, words
from reader.annotate.languages.english import irregular_forms, regular_forms
from reader.annotate.languages.english_people import FROM

_REGULAR = """
    accuse acknowledge add +admit advise affirm agree allege announce answer argue ask assert assure bark +beg
    beam bellow blast blurt boast +brag caution charge cheer chide chime claim clarify comment complain concede
    conclude +concur confess confide confirm contend continue counter criticize criticise cry +deadpan declare
    decline decry defend demand denounce deny describe detail disclose dismiss doubt drawl echo elaborate
    emphasize emphasise estimate exclaim expect explain express fume grumble growl gasp groan gush hint holler
    implore indicate insist instruct interject interrupt intone invite jeer joke lament laugh lecture maintain
    mention moan mock chant murmur muse mutter +nod note object observe offer opine order plead pledge point praise
    predict press proclaim +prod promise pronounce propose protest +quip quote rail rant reason reassure rebuke
    recall reckon recommend recount reflect +refer refuse reiterate relate remark remind repeat reply report
    respond retort reveal roar scoff scream sear seethe shout shriek +shrug sigh +slam +snap snarl sneer sniff
    snipe +sob speculate stammer state stress stutter suggest +sum surmise tally tease testify thank thunder
    threaten tweet urge volunteer vow wail warn weigh whimper whine whisper wonder worry yell believe hope fear
    condemn term challenge blame deem deride liken compare vent accept envision caption email text message relay
    recite +blog guess figure
    marvel
    gloat crow coo rasp wheeze deplore decry lambaste chastise scold castigate excoriate assail attack +pan taunt heckle
    +jab bristle bemoan posit theorize hypothesize hedge underline underscore reaffirm attest profess preach cable radio
    signal dispute refute +rebut concur applaud laud salute welcome mourn regret apologize apologise sympathize
    surmise infer deduce contest object wisecrack rejoin hazard venture intone enthuse +demur muse blare +blog
    consider propose characterize characterise label brand +dub hail tout call +rap post retweet +pen question
    query prophesy venture interpose resume enquire inquire ejaculate
    reject paint portray depict remember hiss mumble +fret rue needle grouse gripe summarize summarise highlight +aver
    counsel scrawl scribble
    boom allow +grin smile +marvel +signal +label +counsel sniffle guffaw chuckle chirp huff puff harrumph wheedle
    cajole entreat beseech exhort imply reminisce grimace wince croak +jot
    inform notify divulge insinuate recollect reassert restate specify stipulate snort utter trumpet disagree realize
"""
_FINDINGS = {
    "find": Form.FINITE | Form.INFINITIVE,
    "finds": Form.FINITE,
    "found": Form.FINITE | Form.PARTICIPLE,
}
"""What reports only beside "that": "the inquiry found that maintenance was “deferred”". A "finding" is a noun."""
_IRREGULAR = """
    say says said said saying
    tell tells told told telling
    write writes wrote written writing
    think thinks thought thought thinking
    swear swears swore sworn swearing
    speak speaks spoke spoken speaking
    begin begins began begun beginning
    go goes went gone going
    read reads read read reading
    feel feels felt felt feeling
    put puts put put putting
    sing sings sang sung singing
    cite cites cited cited citing
    rule rules ruled ruled ruling
    sneer sneers sneered sneered sneering
    shoot shoots shot shot shooting
"""
_MEN = """
    man boy nephew grandfather father brother son husband uncle king prince spokesman chairman congressman
    businessman policeman fireman actor gentleman fellow guy fellow guy lord duke emperor monk pope priest bishop mr
    sir boyfriend groom widower grandson stepfather stepson godfather landlord salesman cameraman foreman craftsman
    tradesman nobleman statesman sportsman serviceman airman seaman alderman ombudsman postman anchorman frontman gunman
    barman headmaster clergyman fiance friar milkman weatherman yachtsman
"""
_WOMEN = """
    woman girl niece grandmother mother sister daughter wife aunt queen princess spokeswoman chairwoman
    congresswoman businesswoman actress policewoman lady duchess empress nun madam
    girlfriend bride widow granddaughter stepmother stepdaughter godmother landlady headmistress waitress hostess
    heiress fiancee housewife mum mom grandma ballerina abbess
"""
_PEOPLE = """
    pm pontiff
    mayor president minister senator governor candidate nominee chair director secretary spokesperson attorney
    lawyer judge sheriff chief leader author singer mogul officer official researcher scientist professor doctor
    analyst expert economist critic aide adviser advisor ambassador captain coach player manager owner founder
    executive ceo chancellor commissioner councillor councilor delegate deputy diplomat engineer general
    historian journalist lawmaker mp musician neighbor neighbour cousin colleague winner runner referee
    supervisor nurse organizer organiser parent pastor pilot prosecutor representative resident reporter speaker
    student survivor teacher victim witness writer whistleblower politician defector poet curator activist
    premier astronomer archaeologist biologist physicist investor entrepreneur producer filmmaker editor
    columnist veteran voter driver farmer fisherman skipper
    junior sophomore accountant administrator admiral advocate agent animator announcer apprentice architect archbishop
    artist artisan
    astronaut athlete auditor baker banker barber barista barrister bartender bassist biker blogger boss bowler boxer
    breeder broker brigadier builder bureaucrat butcher buyer bystander campaigner caregiver caretaker carer carpenter
    cartoonist cashier chairperson chaplain chef chemist child choreographer cleaner clerk climber collector comedian
    commander commentator commuter composer conductor conservationist constable consultant consumer contractor cook
    coordinator coroner correspondent counsel counsellor counselor courier creator cricketer customer cyclist dancer
    dealer dean demonstrator dentist designer detective dietitian diver donor drummer educator elder electrician
    employee employer envoy source person eyewitness fan firefighter fisher florist forester gamer gardener goalkeeper
    golfer graduate
    acrobat agronomist angler arborist archer archivist auctioneer babysitter beekeeper blacksmith boatman bodyguard
    bookseller botanist bricklayer butler canvasser cellist childminder citizen cleric client clown cobbler deacon
    decorator dietician docker dockworker doorman dressmaker evacuee explorer farmhand farmworker ferryman fiancé
    fiancée financier fishmonger footballer forager friend fundraiser gamekeeper glazier goldsmith greengrocer grocer
    guard handyman harbourmaster healer heir innkeeper ironworker janitor labourer laborer landowner maid
    mason millworker mourner nanny orphan paediatrician pediatrician philosopher parliamentarian passer-by peasant
    plasterer pollster publican roofer schoolteacher seamstress shareholder shipbuilder speechwriter stallholder
    steelworker subscriber toddler undertaker vintner watchmaker weaver welder worshipper waiter grandad schoolboy
    schoolgirl cabbie hairdresser
    grandparent guest guide guitarist gymnast hacker headteacher helper herder hiker homeowner
    host hostage humanitarian hunter illustrator imam immigrant influencer informant inmate inspector instructor insider
    intern interpreter inventor investigator jeweller jockey juror justice keeper kid lecturer lender librarian
    lieutenant
    lifeguard linguist listener lobbyist locksmith logger magistrate marshal mathematician mechanic mediator medic
    member
    mentor merchant messenger midwife migrant miner missionary moderator monarch motorist mountaineer naturalist
    navigator
    negotiator newcomer novelist nutritionist observer onlooker opponent optician organist painter panelist panellist
    paramedic parishioner participant partner passenger passerby patient pensioner performer pharmacist physician
    physiotherapist pianist planner plumber plaintiff policymaker porter practitioner preacher predecessor principal
    prisoner programmer protester protestor provost publicist pupil rabbi racer ranger rancher reader realtor
    receptionist
    recruiter rector refugee registrar rescuer respondent restaurateur reviewer rider rival roommate sailor salesperson
    scholar screenwriter sculptor seller sergeant settler shepherd shopkeeper shopper sibling skater skier soldier
    solicitor songwriter spectator sponsor staffer stakeholder statistician steward strategist striker stylist
    successor superintendent supporter surgeon surveyor suspect swimmer tailor technician teenager tenant therapist
    tourist trader trainee trainer translator traveler traveller treasurer trucker trustee tutor umpire undergraduate
    undersecretary user vendor vet veterinarian vicar vice-president viewer villager violinist visitor volunteer walker
    warden winemaker worker youngster zookeeper co-founder co-author co-owner co-director co-chair ex-president
    ex-minister
    ex-mayor lawmaker defendant billionaire millionaire tycoon superstar insider dissident exile separatist insurgent
    commandant cardinal sheikh emir
    ally associate acquaintance relative backbencher frontbencher confidant confidante operative hopeful contender
    challenger loyalist minder handler groom punter bookmaker bookie postmaster bailiff usher stenographer
    detainee convict parolee offender shooter attacker assailant burglar thief fraudster trafficker smuggler
    addict evangelist monk friar abbot curate verger crofter shearer drover grazier pastoralist tradie electrician
    helmsman coxswain deckhand coastguard dispatcher caller comptroller controller ombudsman regulator examiner
    arbitrator adjudicator assessor appraiser actuary underwriter adjuster biographer essayist memoirist
    lexicographer folklorist etymologist ecologist geologist geographer hydrologist oceanographer seismologist
    meteorologist volcanologist glaciologist climatologist forecaster entomologist ornithologist zoologist
    primatologist palaeontologist paleontologist anthropologist sociologist psychologist psychiatrist
    psychotherapist neurologist neuroscientist neurosurgeon cardiologist oncologist dermatologist radiologist
    pathologist anaesthetist anesthesiologist obstetrician gynaecologist gynecologist geneticist immunologist
    microbiologist virologist epidemiologist toxicologist statistician demographer criminologist theologian
    ethicist logistician machinist welder fitter rigger scaffolder glassblower potter ceramicist printmaker
    engraver upholsterer locksmith tiler joiner carter courier cyclist commuter pedestrian motorcyclist bystander
    picketer unionist organiser shopper diner drinker clubber raver festivalgoer concertgoer filmgoer churchgoer
    theatregoer birdwatcher twitcher rambler camper caravanner angler rower sailor surfer snowboarder skateboarder
    gymnast sprinter marathoner pole-vaulter hurdler decathlete wrestler weightlifter fencer judoka cueist
    snooker-player darts-player centre-half full-back fly-half scrum-half flanker winger wicketkeeper all-rounder
    seamer spinner batsman batter slugger shortstop outfielder infielder catcher linebacker lineman cornerback
    receiver goaltender defenseman defenceman netminder debutant debutante wildcard champion medallist
"""

_PLAYER = "player captain skipper champion medalist medallist athlete star veteran"
"""What a player of any position can be called."""
ENGLISH = Language(
    code="en",
    verbs=regular_forms(_REGULAR.split()) | irregular_forms(_IRREGULAR) | _FINDINGS,
    weak_verbs=words(
        """
        find finds found
        continue continues continued continuing go goes went gone going read reads reading feel feels felt
        feeling put puts putting shoot shot begin begins began begun beginning offer offered offers order orders
        ordered press pressed point points pointed nod nodded weigh weighed rule rules ruled ruling post posts
        posted posting think thought thinks cite cites cited citing charge charged charges refer referred sing
        sings sang expect expects expected order detail question doubt fear hope hopes sum sums speak speaks
        spoke cry cheer cheered resume resumed consider considered considers report reports pen penned believe
        believed believes refuse refused decline declined challenge challenged challenges blame blamed blames deem
        deemed deems compare compared
        compares
        accept accepted accepts text texted texts message figure figured figures pan attack attacked attacks guess
        relay relayed welcome welcomed welcomes contest contested object signal signaled signals applaud applauded
        reject rejects rejected paint paints painted portray portrays portrayed depict depicts depicted
        radio cable salute saluted email emails emailed snap snaps snapped nods shrug shrugs shrugged sob sobs sobbed
        allow allows allowed grin grins grinned smile smiles smiled boom booms boomed hiss hisses hissed puff puffs
        puffed chuckle chuckles chuckled huff huffs huffed scribble scribbled scrawl scrawled jabbed panned penned
        direct jab liken likened infer inferred dispute disputed disputes
    """
    ),
    auxiliaries=words("has had have having 's 've 'd"),
    passives=words("is was were are been be being 're 'm"),
    between=words(
        """
        only mp msp mep qc kc obe cbe mbe also later then once recently repeatedly previously already since just
        even still often never always not again has had have 's 'd 'll 've 're 'm would could did does do to will may
        might must
        should ever first soon now today once both all therefore thus however himself herself themselves
        nevertheless instead further finally
    """
    ),
    adverb_endings=("ly",),
    pronouns=who(
        male="he",
        female="she",
        many="they",
        thing="it",
        own="i we you",
    ),
    sources=phrases("according to, in the words of, per, as per, in the view of, in the opinion of"),
    quoted=words("quoted"),
    agents=words("by"),
    determiners=words(
        """
        the a an his her their its my our your this that these those one another some many several two three
        both other any no every each most few
    """
    ),
    indefinite=words("a an one another some many several two three any no every each most few other"),
    prepositions=words(
        """
        of in on at by for from to with without about against between among through during before after under
        over into onto than like as via per upon within toward towards across behind beyond near off since until
        regarding concerning including despite amid throughout outside inside alongside
    """
    ),
    linking=words("of for at from with in"),
    near=phrases("close to, closest to, loyal to, opposed to"),
    that=words("that"),
    governed_alone=words("which whom what"),
    relatives=words("who which that"),
    conjunctions=words("and but or while whilst whereas so yet"),
    subordinators=words(
        "as that because if when while although though since whether after before until where unless once what how why"
    ),
    demonstratives=words("this that these those"),
    naming=words("is was called named"),
    finite=words(
        """
        i we you it he she they is are was were be been has have had do does did will would can could may might
        must should shall it's that's there's i'm i've i'll we're we've we'll they're you're don't doesn't
        didn't can't won't isn't aren't wasn't haven't hasn't he's she's let's go get make want need know think
        see feel looks seems makes takes comes shows means
    """
    ),
    finite_endings=("n't", "ed"),
    other_verbs=words(
        """
        stood saw took came went brought sat left made gave found got knew looked led lost met kept held ran rose fell
        drew grew threw flew drove ate drank broke chose forgot hid lay paid sent shook slept spent stole struck taught
        tore woke won wore wept became understood understand hit shot
        """
    ),
    not_finite=words("hundred indeed speed need exceed proceed succeed breed united naked sacred wicked rugged"),
    role_endings=("ologist", "ographer", "woman", "iatrist"),
    times=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december today yesterday tomorrow
    """
    ),
    comes=words("came comes went goes"),
    bare_modals=words("'d 'll would could will might may must should did does do can"),
    modals=words(
        """
        taken took takes kept keeps keep on liked likes loved loves used seemed seems appeared appears tried tries
        wanted wants hastened hastens
        proceeded proceeds dared dares came refused refuses declined declines managed manages opted opts chose chooses
        failed fails offered paused pauses quick keen pains heard eager careful happy glad proud forced obliged moved
        expected seemed began begins started starts continued continues
        """
    ),
    bare_plurals=frozenset(regular_forms(_REGULAR.split())) & frozenset(entry.lstrip("+") for entry in _REGULAR.split())
    | words("say tell write think rule cite speak feel go"),
    plural_nouns=words(
        """
        accounts answers appeals boasts cautions challenges charges cheers cites claims comments
        complaints concerns counters cries defends demands details doubts echoes estimates expects
        fears feels goes groans guesses hints hopes insults jeers jokes labels laments lectures
        laughs moans murmurs mutters notes objects offers orders points pleas pledges posts praises
        presses promises protests prods puts questions queries quips quotes rants reads records
        refers remarks replies reports requests retorts retweets roars rules screams shouts shrieks
        sighs sings slams snaps sneers sobs states stresses tallies tweets urges vows whispers
        whines wonders worries yells calls plans raps shoots views ventures
        """
    ),
    needing=dict.fromkeys(_FINDINGS, "that"),
    needing_behind=words("that"),
    generic_documents=words("document text"),
    titles=who(
        male="mr mr. sir lord king prince pope uncle colonel",
        female="mrs mrs. ms ms. miss lady dame queen princess aunt",
        either="""
            dr dr. prof prof. professor sen. sen senator rep. rep gov. gov governor president mayor judge
            justice gen. general col. capt. captain lt. sgt. rev. st. minister secretary chancellor major
            inspector detective officer chief coach
        """,
    ),
    title_nouns={
        "sen.": "senator",
        "sen": "senator",
        "rep.": "congressman",
        "rep": "congressman",
        "gov.": "governor",
        "gov": "governor",
        "dr.": "doctor",
        "dr": "doctor",
        "prof.": "professor",
        "gen.": "general",
        "col.": "colonel",
        "capt.": "captain",
        "lt.": "lieutenant",
        "rev.": "reverend",
    },
    anaphoric=who(
        male="congressman businessman actor spokesman-turned-candidate assemblyman councilman policeman striker",
        female="congresswoman businesswoman actress assemblywoman councilwoman",
        either="""
            lawmaker senator representative republican democrat conservative liberal legislator politician candidate
            nominee billionaire tycoon veteran singer rapper musician songwriter author novelist writer playwright
            filmmaker comedian star entertainer performer activist campaigner economist scientist researcher professor
            physicist biologist historian academic midfielder defender forward goalkeeper quarterback pitcher
            player captain skipper champion medalist athlete defendant suspect teenager retiree pensioner
            trader entrepreneur executive banker diplomat envoy incumbent freshman lieutenant colonel general reverend
            governor doctor pm tory dem centrist socialist nationalist unionist
        """
        + FROM,
    ),
    callings=groups(
        f"""
        judge justice magistrate
        / lawyer attorney barrister solicitor counsel prosecutor
        / lawmaker senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman
        councillor councilor legislator politician mayor governor candidate nominee republican democrat conservative
        liberal mp incumbent freshman tory dem centrist socialist nationalist unionist alderman leader
        / minister secretary chancellor premier president politician leader diplomat envoy ambassador
        / executive chief boss founder co-founder ceo chairman chairwoman chair president director owner entrepreneur
        businessman businesswoman billionaire tycoon banker trader manager developer
        / researcher scientist professor academic biologist physicist economist historian ecologist geologist
        astronomer sociologist anthropologist epidemiologist author chemist climatologist oceanographer expert
        / doctor physician surgeon gp consultant paediatrician pediatrician cardiologist psychiatrist nurse medic
        epidemiologist professor
        / director filmmaker film-maker producer screenwriter
        / actor actress star performer comedian entertainer
        / singer musician songwriter rapper star performer entertainer guitarist pianist composer
        / author novelist writer poet playwright
        / journalist reporter columnist editor broadcaster presenter
        / striker forward winger {_PLAYER}
        / midfielder winger {_PLAYER}
        / defender centre-half full-back {_PLAYER}
        / goalkeeper keeper {_PLAYER}
        / quarterback {_PLAYER}
        / pitcher {_PLAYER}
        / batsman batter opener {_PLAYER}
        / bowler {_PLAYER}
        / runner sprinter {_PLAYER}
        / swimmer {_PLAYER}
        / cyclist rider {_PLAYER}
        / coach manager trainer
        / farmer rancher grower landowner
        / officer detective sergeant inspector policeman policewoman superintendent sheriff lieutenant colonel general
        / teacher headteacher head principal professor lecturer
        / pope pontiff
        / minister premier pm
        / priest bishop archbishop pastor vicar cleric reverend cardinal
        / defendant accused suspect killer
        / mother father parent
        / company firm group manufacturer developer operator airline retailer carmaker automaker chain maker startup
        brewer bank insurer supplier provider conglomerate giant publisher broadcaster network owner
        / union federation organization organisation
        / charity foundation trust nonprofit non-profit group organization organisation association society campaign
        / newspaper paper magazine outlet publisher website site
        / team club side
        / agency regulator watchdog department office commission authority institute
        / party coalition campaign
        """
    ),
    ages={
        "teenager": (12, 19),
        "teen": (12, 19),
        "toddler": (1, 4),
        "pensioner": (55, 110),
        "retiree": (50, 110),
        "octogenarian": (80, 89),
        "septuagenarian": (70, 79),
        "nonagenarian": (90, 99),
        "centenarian": (100, 110),
    },
    anaphoric_of=words(
        """
        lawmaker senator congressman congresswoman assemblyman assemblywoman councilman councilwoman legislator
        midfielder defender forward goalkeeper quarterback pitcher striker professor economist historian novelist
        """
    ),
    of_firms=words(
        """
        ceo cfo shareholders employees subsidiary co-founder cofounder
        """
    ),
    seats=words(
        """
        mayor city town village county suburb suburbs port bishop archbishop province outskirts streets residents
        municipality diocese borough parish hamlet island region capital north south east west
        """
    ),
    anaphoric_bodies=words(
        """
        company firm group union campaign agency organization organisation association party bank network newspaper
        paper outlet team club charity foundation institute station coalition federation publisher magazine
        manufacturer developer operator airline regulator watchdog trust society startup retailer site website
        drugmaker chipmaker consultancy distributor wholesaler lender subsidiary brokerage
        carmaker automaker chain maker nonprofit non-profit broadcaster conglomerate giant supplier provider insurer
        brewer
        """
    ),
    emphatic=words("own"),
    objective={"him": "he", "her": "she", "them": "they"},
    former=words("former onetime one-time ex-president ex-minister older younger elder old young"),
    adjectives_too=words(FROM),
    citing=words("quotes quoted quote quoting cites cited citing"),
    as_saying=phrases("as saying, as telling, with the words"),
    whom=words("whom which"),
    nobody=words("nobody none no-one"),
    one_of=phrases("one of them, another of them"),
    some_of=words("one two three several some many most both"),
    latter=who(either="latter"),
    roles=who(male=_MEN, female=_WOMEN, either=_PEOPLE),
    bodies=words(
        """
        distributor supplier carmaker automaker start-up nonprofit non-profit chain insurer brewer wholesaler thinktank
        brokerage subsidiary conglomerate consultancy drugmaker chipmaker
        family assembly tabloid daily weekly broadsheet company firm group union campaign agency organization
        organisation association
        party university bank
        department network newspaper paper outlet committee council government ministry police court commission
        board team club charity foundation institute administration authority authorities office station
        coalition federation publisher magazine manufacturer developer operator airline hospital school city
        state country nation army navy force embassy parliament senate congress regulator watchdog trust society
        lab startup retailer church
        bureau consortium cooperative corporation delegation forum guild institution junta laboratory league legislature
        museum observatory opposition panel prosecution secretariat syndicate taskforce theatre theater tribunal
        treasury
        township county province borough diocese parish cabinet militia jury college academy orchestra gallery library
        zoo band brewery distillery clinic practice restaurant factory refinery shipyard utility
        family entourage camp staff bloc alliance front movement chamber consulate centre center community inquiry
        think-tank studio label hotel pub farm mill plant prison jail hospice nursery lender carrier grocer supermarket
    """
    ),
    documents=words(
        """
        report letter telegram statement study memo note survey document release text email message post tweet
        article book ruling judgment decree law poll sign notice review affidavit complaint lawsuit filing
        transcript email warrant banner placard headline handout leaflet flyer pamphlet brochure plaque sticker
    """
    ),
    works=words(
        """
        novel book movie film song album show series play essay poem documentary exhibition titled entitled headed
        story podcast magazine single track opera musical painting sculpture game programme program episode
        article ship project operation memoir chapter column blog reading sign signs placard banner
    """
    ),
    charges=words(
        """
        charged charge charges suspicion convicted conviction guilty acquitted indicted prosecuted jailed
        sentenced arrested investigation inquiry
    """
    ),
    charged=words("of with for on"),
    labels=words(
        """
        so-called called dubbed named nicknamed word words term terms phrase phrases slogan known labelled
        labeled termed title notion concept motto hashtag self-described self-proclaimed alleged supposed
        nicknaming
    """
    ),
    resuming=phrases("that is what, that's what, so, this is how, that was how, that, this, those, these, such"),
    views=words("for"),
    views_first=words("to"),
    cries=frozenset(regular_forms(["shout", "yell", "chant", "scream", "cry", "holler"])),
    subject_after_quotation=True,
    bare_subjects=True,
    own=words("me us you"),
    marks_within=True,
    speech_nouns=words(
        """
        promise vow pledge claim assertion warning threat call demand statement remark remarks comment comments
        description argument insistence contention suggestion allegation admission complaint question reply
        count reckoning estimation telling estimate account
        response answer message announcement prediction accusation plea appeal mantra motto slogan phrase quip
        observation conclusion advice definition words verdict view opinion reaction
        """
    ),
    of_bodies=words(
        """
        mayor president chairman chairwoman chair chairperson governor captain treasurer
        """
    ),
    owned=("{owner}’s {what}", "{owner}’s {what}"),
    announcing=phrases("and i quote, i quote, quote unquote, quote"),
    possessives={"his": "he", "her": "she", "their": "they", "its": "it", "my": "i", "our": "we", "your": "you"},
    pronominal=words("another others some many several most one none few somebody someone nobody everybody everyone"),
    heads_last=True,
    likened=frozenset(_FINDINGS)
    | frozenset(
        regular_forms(
            [
                *(
                    "+refer",
                    "consider",
                    "cite",
                    "deem",
                    "praise",
                    "describe",
                    "reject",
                    "dismiss",
                    "condemn",
                    "denounce",
                ),
                *(
                    "hail",
                    "deride",
                    "mock",
                    "+slam",
                    "characterize",
                    "characterise",
                    "criticize",
                    "criticise",
                    "attack",
                ),
                *("welcome", "brand", "paint", "portray", "depict"),
            ]
        )
    ),
    likening=words("as"),
    past_ends=("ed",),
)
