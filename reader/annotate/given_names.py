"""Given names that are nearly always a man's or a woman's, to tell whom «il» or "she" can stand for.

Names that both bear (Camille, Dominique, Andrea, Robin, Alex …) are left out. Compared without accents.
"""

from reader.annotate.languages.base import Who, words

_MEN = words("""
    aad aamir aaron abbas abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdellatif abdelmadjid
    abdelmalek abderrahmane abdoulaye abdul abdulaziz abdullah abe abel abhay abhishek abilio abiy abraham absalom
    achille achim achraf adam adan adel adelino ademir aditya adnan adolf adolfo adonis adriaan adrian adriano
    adrien aecio afonso agostinho agostino agustin aharon ahmad ahmed ahmet aidan aiden ailton aime aitor ajay
    ajit akash akbar akio akira akram aksel akshay alain alan alassane alastair alban albert alberto albrecht aldo
    alec alejandro alekos aleksandar aleksander aleksandr aleksey ales alessandro alessio alexander alexandre
    alexandros alexandru alexei alexey alexis alf alfonso alfred alfredo algirdas ali alioune alireza alistair
    allan allen alois alok alonso alphonse alvaro amadeo amadou amadu amar amaury ambroise amedeo amilcar amine
    amintore amit amitabh amitav ammar amnon amol amos amr anand anas anatole anatoly anders andoni andras andre
    andreas andrei andrej andres andreu andrew andrey andrija andris andriy andrzej angelo angus anibal anil
    anthony antoine anton antonello antoni antonin antonino antonio antonis antti anupam anura anurag anwar
    apollinaire aram arash archie archimedes arda arie arieh arik aristide aristote aristotle arjen arjun
    arkadiusz arkady arlindo armand armando armen armin arnaldo arnau arnaud arne arno arnold arpad arrigo arsene
    arseni art artem arthur artur arturo arun arvind aryan asghar ashish ashkan ashok ashraf ashutosh ashwin asier
    asif aslam aslan assimi atal atanas atiku atilla atsushi attila attilio atul auguste augustin augusto augustus
    aurelien aurelio austin averroes avi avigdor avner avraham axel ayhan ayman aymeric ayoub ayrton azamat aziz
    azzedine babacar babak babar babatunde bachar bachir badr balazs baltasar baptiste barack barham barney barry
    bart barthelemy bartholomew bartolomeo baruch bas bashar basile bassam bassirou bastiaan bastian bastien
    baudouin behrouz bela ben benedetto benedict benedikt bengt benigno benito benjamin benny benoist benoit bento
    benyamin beppe berat bernard bernardo bernd bernhard bernie bernt bert bertolt bertrand bettino bhaskar biagio
    bidzina bijan bilal bilawal bill billy binyamin bjarne bjorn blaise bob bobby bogdan bohdan bojan boleslaw
    bongani bongbong boris borja borut boubacar boudewijn boyko brad bradley brady bram brandon branislav branko
    braulio brendan brendon brent brett brian brice bruce bruno brutus bryan bryant bryce bulent burak burkhard
    burt buster caio caleb caligula calin callum calvin camillo camilo carl carlo carlos carmelo carmine carsten
    casimiro catalin cayetano cecil cedric cees celestin celso cem cengiz cesar cesare cesareo chad chaim
    chandrababu charlemagne charles charlie chauncey cheick cheikh cherif chester chinedu chinua chris christian
    christoph christophe christopher christos chuck cian ciaran cicero cillian ciro claes clarence clark claudio
    claudius claus clay clemens clement clemente cliff clifford clint clive clovis clyde cody coen colby cole
    colin confucius connor conor conrad conrado constantin cor corentin cornelis cornelius corrado cosimo costas
    craig cristian cristiano cristobal cristovao csaba cuauhtemoc cuneyt curt curtis cyprien cyril cyrille cyrus
    daan daisuke dale dalton damian damiano damien damir damon dan daniel danilo danny dante daoud daouda dario
    dariush dariusz darko darnell darragh darrell darren darryl daryl dave davi david davide davor dean declan
    deepak dejan demarcus demetrio demis denis dennis denys denzel derek derrick deshaun desmond detlef devlet
    dexter dharmendra diarmuid dick didier diederik diego dieter dietmar dietrich dieudonne digvijay dilip dimitar
    dimitri dimitrios dimitris dinesh dinis dino diogenes diogo dionisio diosdado dirceu dirk djalma djamel
    djibril dmitri dmitry dmytro dogan domenico domingo dominic dominik don donal donald donatien donato donny
    dorian doug douglas dov dragan dragos driss duarte duccio duke dumitru duncan dusan dustin dwayne dwight
    dzhokhar eamon eamonn earl eberhard eckhard ed eddie eddy ederson edgar edgard edgardo edgars edin edmond
    edmund edoardo edouard edson eduard eduardo edward edwin efrain egbert egidio egon ehsan ehud einar eitan
    ekrem eli elias elie eliezer elijah elio eliott eliseo eliud elliot elliott elmar eloi elon eloy elton elvis
    emad emanuel emanuele emeka emerson emil emile emiliano emilio emin emir emmanuel emmerson emmett emomali emre
    enes ennio enric enrico enrique enver enzo eoghan eoin ephraim ercole erdal erdogan erez erhard eric erich
    erik erland erling ernest ernesto ernst erol errol ertugrul ervin erwan erwin esteban ethan etienne ettore
    euclid eugen eugene eugenio euripides eusebio evan evangelos evariste evaristo everett evgeny evo ewald ewan
    ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabrizio facundo fadi fahd faisal falk farhad
    farhan farid farooq farouk fatih faustin fausto faycal fayez federico federigo fedor felice feliks felipe
    felix ferdinand ferdinando ferenc fergal ferhat fermin fernand fernandinho fernando ferran ferruccio fethi
    fethullah fidel filiberto filip filipe filippo finn firmin flaminio flavien flavio flemming florencio florent
    florentin florian florin floris floyd forrest fouad francesc francesco francis francisco franck franco
    francois franjo frank franklin frans frantisek franz fraser fred freddie freddy frederic frederick frederik
    fredrik friedhelm friedrich frits fritz frode fuad fuat fulvio fumio furio furkan fyodor gabor gabriel gadi
    gael gaetano galileo ganesh gareth garrett garri gary gaspar gaspard gaston gaurav gautam gauthier gavin
    gbenga gebhard geert geir genaro gene genghis gennadi gennady gennaro geoff geoffrey geoffroy georg george
    georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerd gerhard germain gernot gerrit
    getulio geza ghassan gheorghe ghislain giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi
    gianmarco gianni giannis gianpaolo gideon gijs gil gilad gilbert gilberto gilles gilmar gilson gino giordano
    giorgi giorgio giorgos giosue giotto giovanni gitanas giuliano giulio giuseppe glauber gleb glen glenn
    godefroy gokhan goliath goncalo gonzalo goodluck gopal goran gordon gosta gotabaya gottfried gotz govind
    graeme graham granit grant greg gregoire gregor gregorio gregory grigory grover grzegorz guenter guenther
    guglielmo guido guilherme guillaume guillem guillermo gulbuddin gunnar gunter gunther guram gurbanguly gustaf
    gustav gustave gustavo guus guy gyorgy gyula haakon habib hadrian hadrien hafez hage hagen haibatullah haile
    haim haitham hakan hakim halil hamdi hamed hamid hamish hamlet hamza hani hank hannes hannibal hanno hans
    harald hardik hari haris harish harlan harold harrison harry hartmut haruki harvey hasan hassan hatem hayao
    heath hector heikki heiko hein heiner heinrich heinz heitor helder helge helio helmut helmuth hendrik henk
    henning henri henrik henrique henry henryk herbert hercules heriberto herman hermann hermeto hernan herodotus
    herve herzl hicham hideki hideo hilario himanshu himanta hippocrates hippolyte hirohito hiroshi hiroyuki
    hisham hissene hjalmar hocine holger homer honore horacio horst hosni hossam hossein houari houssam howard
    hristo hrithik hrvoje hubert hugh hugo hugues humayun humberto humphrey hunter huseyin hussain hussein huub
    huw hyacinthe iain ian ibrahim ibrahima icarus ichiro ido idriss idrissa ignacio igor ihab ihor ike iker ilan
    ilham ilia ilias ilie ilija ilir ilya ilyas imad imanol imran imre imtiaz inacio ingemar ingmar ingo ingvar
    inigo inzamam ioan ion ionel iqbal irakli irfan irrfan irwin isaac isaiah isidore isidro ismael ismail issa
    issam issoufou istvan italo itamar itzhak ivan ivar ivo jaap jace jacek jacinto jack jackson jacky jacob
    jacobo jacopo jacques jagdish jaime jair jairo jakaya jake jakob jakub jalal jalen jalil jamal james jamie
    jamil jamshid jan janez janio janos janusz jared jaroslav jaroslaw jarvis jason jasper jaume javad javed javi
    javier jawad jawaharlal jay jayden jean jeannot jeb jed jeff jefferson jeffery jeffrey jelle jens jeremiah
    jeremias jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jesus jethro jhon jim jimmy
    jiri jiro jitendra joachim joakim joao joaquim joaquin jochen joe joel joep joerg joey johan johann johannes
    john johnny joko jomo jon jonah jonas jonatan jonathan jonathon jonny joop joost jordi jorg jorge jorgen joris
    jorn jos jose josef josep joseph josh joshua josip jost jovan jozef jozsef juan juanjo judas judd juergen
    jukka jules julian julien julio junaid junichiro juninho juraj jurg jurgen juscelino jussi justin jusuf
    jyotiraditya kai kais kakha kalle kamal kambiz kamel kamil kapil karam karan kareem karel karim karl karsten
    karthik kaspar kassym kaveh kazimierz kazuo keanu keenan kees keir keith kelvin kemal ken kenan kendrick
    kenenisa kenichi kenji kenneth kenny kent kenzaburo kenzo kepa kerem kevin khaldoun khaled khalid khalifa
    khalil khosrow kieran kilian killian kimi kimmo kipchoge kiril kirill kirk kishore kiyoshi kjell klaas klaus
    kleber klemens knut kobe koen koenraad koffi kofi koichi koji kojo konrad konstantin kosta kostas kourosh
    krasimir krishnan krisjanis kristian krzysztof kunal kurt kwame kyle kylian kyriakos kyrylo lachlan ladislav
    lajos lakhdar lalit lalu lamar lambert lamine lance landry larbi larry lars lasse laszlo laurens laurent lauro
    lautaro lawrence leandro lebron lech leif len lennart lenny leo leon leonard leonardo leonel leonhard leonid
    leonidas leopold leopoldo leroy lester leszek levan levent levi levon lewis liam liaqat lieven lincoln lino
    linus lionel lisandro livio liviu lloyd lluis lodewijk loic lope lorenz lorenzo lotfi lothar lou louis
    lourenco lowell luc luca lucas lucian luciano lucien lucio ludovic ludovico ludwig ludwik luigi luis luiz luka
    lukas lukasz luke lula luther lutz lyndon maarten macbeth maceo maciej mack macky mads mael magnus mahamadou
    mahamat mahathir mahatma mahdi mahendra maher mahesh mahinda mahir mahmood mahmoud mahmud mahmut majid malachi
    malcolm malek malik malte mamadou manfred manish manlio manmohan manoel manoj manolo mansour manuel marat marc
    marceau marcel marcelin marcelino marcello marcelo marcin marcio marco marcos marcus marek mariano marino
    mario marius mariusz mark marko markus marlon marnix marouane marshall martial martin martinho martino marty
    marvin marwan masahiro masayoshi masoud massimiliano massimo massoud matei matej mateo mateusz matheus mathias
    mathieu mathijs mathis matias mats matt matteo matthaus matthew matthias matthieu matti mattia mattias maurice
    mauricio maurits maurizio mauro maverick max maxim maxime maximilian maximiliano maximilien maximo maximus
    maxwell mazen mehdi mehmed mehmet mehran mehrdad meir meles melvin menachem menelaos mengistu menno merrick
    mert messaoud messias mesut metin mevlut michael michail michal micheal michel michelangelo michele michiel
    mickael mickey miguel mihai mihail mikael mike mikel mikhail mikheil mikis mikko miklos milan miles milind
    milo milos milovan milton milutin mimmo miodrag mircea mirko miroslav miroslaw misael mitch mitt mladen moacir
    modibo mogens mohamed mohammad mohammed mohan mohandas mohit mohsen moise moises mojtaba mokhtar moncef monty
    moqtada mordecai mordechai moritz morris morten morteza moses moshe mostafa mouammar mouloud mounir mourad
    moussa moustapha mstislav muammar mubarak muhammad muhammadu muhammed mujibur mukesh mukhtar mukul mulayam
    munir muqtada murali murat murilo murray musa mushtaq mustafa mustapha muzaffer mykhailo mykola myles nabil
    nacer nacho nadeem nader nadim naeem naftali naguib naim naji najib najibullah naoto napoleon narasimha
    narayan narendra naresh naruhito naser nasser nassim natan nate nathan nathaniel naveed naveen navid nawaz
    nayib nazir neal nebojsa necmettin ned neeraj neil nelson nemanja nenad nero nestor newt neymar ngolo ngugi
    niall niccolo nicholas nick nicolae nicolas nicolau nicolo nicusor niek niels nigel nikhil niklas niko nikol
    nikolai nikolaus nikolay nils nilson nimrod nino nir nirav nissim nitin nitish nizar nnamdi noah noam noe noel
    nolan norbert norio norman norodom nostradamus noureddine nouri nuno nursultan obinna octave octavian octavio
    oded odysseus oedipus ofer oguz oisin okan oktay olaf olavo ole oleg oleh oleksandr oleksiy oliver olivier
    olof olusegun omar omer omid omri ondrej onno onur orazio orhan oriol orlando orson osama osamu oscar oskar
    osman osvaldo oswald oswaldo otavio othman otmar ottavio otto oumar ousmane oussama ovid ovidio ovidiu owen
    ozan ozzy paavo pablo paco pacome paddy padraig panagiotis pankaj panos paolo pape parfait parvez pascal
    pascual pasquale patrice patricio patrick patrizio pau paul paulinho paulo pavel pavlo pawel pedro pekka pele
    pepe pepijn per percival percy pere pericles perry pervez petar pete peter petr petre petro petru petter
    petteri phil philibert philip philipp philippe phillip pier pierce pierfrancesco pierluigi piero pierre piers
    piet pieter pietro pim pino piotr pippo piyush placido plamen plato platon plutarch poul prabowo pradeep
    prakash pramod pranab prasad prashant pratap praveen predrag prem preston prometheus prosper przemyslaw
    ptolemy pyotr pythagoras quentin quincy rabah rabindranath rachid radek radoslav radoslaw radovan radu rafael
    rafal raffaele rafi rafic rafik raghav raghuram ragnar rahim rahm rahul raila raimondo raimundo rainer raj
    rajeev rajendra rajesh rajinikanth rajiv rajnath rakesh ralf ralph raman ramazan ramesh rami ramin ramiro
    ramon ramses ramzan ramzi ranbir randal randall randy ranil ranjan ranjit ranveer raouf raoul raphael rares
    rashad rashid rasmus ratan ratko raul ravi ravindra ray raymond razvan recai recep reda redouane reg reggie
    reginald regis rehman reinaldo reiner reinhard reinhold rembrandt remco remi remo renato renaud rene renzo
    reto reuven rex reynaldo reza rhett rhys riad ricardo riccardo richard richie rick ricky rico rigoberto rik
    rino rishabh rishi rivaldo rizwan roald rob robbie robert roberto robinho rocco roch rod roderick rodion
    rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rohan rohit roland rolando rolf romain roman
    romano romario romelu romeo romuald ron ronald ronaldinho ronaldo ronan ronen ronnie roque rory ross rostislav
    roy royce ruben rubens rudi rudiger rudolf rudy ruediger rufus ruggero ruhollah rui rumen rune rupert ruslan
    russell rustam rusty rutger ruud ruy ryan ryszard ryuichi saad saber sachin saddam sadio sadyr saeed said saif
    sajid saladin salah salahuddin saleem saleh salem salif salih salim salman salvador salvatore sam samer sami
    samir sammy samora samson samuel samuele samy sancho sandeep sander sandor sandro sani sanjay sanjeev santiago
    sarfraz satish satoshi satyajit saud saul sauli saulius saverio scipio scot scott seamus sean sebastian
    sebastiano sebastiao sebastien sekou selahattin seneca serdar serge sergei sergej sergey sergi sergio sergiu
    serhat serhiy serzh seth seydou seymour shahbaz shahid shahzad shamil shane shankar shaquille sharad sharif
    shashank shaul shaun shavkat shawn shehbaz shekhar sheldon shigeru shimon shinji shinya shinzo shivraj shlomi
    shlomo shmuel shoaib shohei shubman shyam siamak sibusiso sid siddharth siddhartha siegfried siegmar sigmar
    sigmund silas silvano silvio silviu simao simeon simon sinan sinisa sipho sitaram siya siyabonga sjaak sjoerd
    slawomir slim slimane slobodan snorri socrate socrates sofiane sohail solly solomon sonke sonny sophocles
    soren sorin soufiane souleymane sourav spartacus spencer srdjan srettha srinivas srinivasan staffan stan
    stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen stelian stelios stellan sten
    stepan stephan stephane stephen steve steven stewart stig stijn stojan stuart subhash subramaniam sudhir
    suharto sukarno suleiman suleyman sundar sunil suraj surendra suresh sushant sushil susilo svante svein sven
    svend syed sylvain szabolcs szymon tacitus taco tadeo tadeusz taha tahar takahiro takao takashi takeo takeshi
    takumi takuya talal tamas tamer tamim tancrede tanguy taras tarcisio tarek tarik tariq taro tarun tassos
    tawfik tayeb tayyip ted teddy tedros tejashwi telmo teo teodor teodoro terence terje terrell terrence terry
    tesfaye tetsuya teun thabo thaddeus thaksin thanos thelonious themba theo theodor theodore theodoros theophile
    thiago thibaud thibault thibaut thierry thijs thilo thomas thor thorsten thucydides thurgood tiago tiberio
    tiberius tibor tidiane tidjane tigran tijn till tilman tilo tim timeo timo timothee timothy timur titien tito
    titouan titus tiziano tjerk tobias toby todd todor tom tomas tomasz tomislav tommaso tommy ton tonino tony
    toomas torbjorn tord torsten toufik toussaint traian travis trayvon tremaine trent trevor trey tristan troy
    trygve tsuyoshi tucker tudor tullio tupac turgut tushar tutankhamun ty tyler tyrese tyson tzvi uddhav udo ueli
    ugo ugur uhuru ulf ulises ulisses ulrich ulysse umar umaru umberto umesh unai upendra urho uri uros urs uwe
    uzi vaclav vadim vakhtang valdir valdis valentin valentino valerio valeriu valery vanderlei vangelis varun
    vasco vasile vasily vassili vassilis vaughn veit venkaiah venkat venkatesh vernon veselin vicente victor vidal
    vijay vikas vikram viktor ville vinay vince vincent vincenzo vinicius vinod viorel virat virendra virgil
    virgilio vishal vishnu vissarion viswanathan vitali vitaliy vitaly vito vitor vittorio vivek vlad vladimir
    vladislav vojislav vojtech volker volodymyr vsevolod vuk vyacheslav vytautas wael wagner waldemar waldo waleed
    walid walt walter walther wanderley wannes waqar ward warren waseem wasim wassim wayne wellington wenceslao
    wendell werner wes wesley wilbur wilfred wilfrid wilfried wilhelm will willard willem willi william willie
    willy wim winston witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram woody wout wouter
    wyatt xabi xabier xavi xavier xerxes xherdan yaakov yacine yahia yahya yair yakov yanis yann yannick yannis
    yaroslav yasar yash yashwant yasir yasser yassine yasujiro yasunari yasuo yavuz yaya yegor yehuda yevgeni
    yevgeny yiannis yigal yisrael yitzchak yitzhak yoav yogi yohan yonatan yoni yosef yoshihide yoshihiro
    yoshinobu yoshio yoshua yossi youcef younes youri yousef yousif youssef youssouf yoweri yuji yukio yuri yuriy
    yury yusuf yusuke yutaka yuvraj yuzuru yvan yves yvon zac zach zachariah zachary zack zafar zaheer zakaria
    zakir zalmay zane zayed zbigniew zdenek zeev zeki zeljko zeus zia ziad zico zinedine ziya ziyad zlatan zlatko
    zoltan zoran zsolt zubair zubin zulfikar zulfiqar zurab zvi zviad zvonimir zygmunt
""")
_WOMEN = words("""
    aafia aafke aaliyah abby abena abigail abir ada adaeze adela adelaide adele adelheid adelia adeline adina
    aditi adriana adrienne afaf agata agatha agathe agnes agnese agneta agnetha agnieszka agrippina agustina ahlam
    aicha aida aigul aikaterini aiko aileen aine ainhoa aino aisha aishwarya aisling aissata aissatou aitana akiko
    akosua alana alanis alba albana alberta albertina albertine alcione alda alejandra aleksandra alena alessandra
    alessia alexa alexandra alexandria alexia alia alice alicia alicja alida alienor alina aline alisa alisha
    alison alissa alizee alka allegra allie allison alma almaz almudena alondra althea alyona alyssa amaka amalia
    amalie amanda amandine amani amaya amber ambra ambre amel amelia amelie amina aminata aminatou amira amirah
    amparo amrita amy ana anahi anahita anais ananya anastasia anastasiya anat anca andree andreea andreia
    andromache aneta anfisa angela angele angeles angelica angelika angeliki angelina angelique angharad anica
    aniko anita anja anjali anjana anke anky ann anna annabel annabelle annalena annalisa annamaria anne annegret
    anneke anneli annelie annelies anneliese annemarie annemieke annet annett annette anni annick annie annika
    annunziata anouk anoushka antigone antje antoinette antonella antonia antonie antonietta antonina anupama
    anuradha anusha anushka anya aoife aparecida aparna apolline april arabella araceli arantxa archana aretha
    ariadna ariadne ariana ariane arianna arielle arja arlene arlette armelle artemisia arundhati arwa arzu asha
    aslaug asli aslihan asma asmaa aspasia assia assuncao assunta asta astrid asuka asya athena athina atika aude
    audrey augusta augustine aurelia aurelie aurora aurore ava avani avigail awa axelle aya ayako ayanna ayelet
    ayesha aylin aynur ayse aysegul aysel ayten ayumi azadeh azita aziza azucena azzurra bachendri banu barb
    barbara barbel barbie barbora bathsheba batsheva bea beata beate beatrice beatrix beatriz becky begona begum
    belen belinda bella benazir benedetta benedicte benita berangere beren berengere berenice berit berna
    bernadette bernice berta bertha berthe beryl bessie beth bethania bethany betsy bette bettina betty betul
    beverly beyonce bharati bharti bhavna bianca bibiana bibiane biljana binta bintou bipasha birgit birgitta
    birgitte birte bjork blanca blanche blandine blanka bodil bojana bonnie bouchra bozena branislava branka
    branwen brechtje brenda breonna brianna bridget brigida brigitta brigitte britt britta brittany bronwen brooke
    bruna buffy bushra busra caitlin camelia camila camilla canan candace candela candice caoimhe capucine cara
    carina carine carla carlota carlotta carly carmela carmelina carmen carol carola carole carolien carolina
    caroline carolyn carrie cassandra cassandre cassie catalina catarina caterina catharina catherine cathleen
    cathy catia catriona cayetana cecile cecilia cecilie cecily celeste celestina celia celie celina celine ceren
    chana chandrika chantal charlene charlize charlotte charmaine chastity chava chavela chaya chelsea cher cherie
    cherifa cheryl chiara chimamanda chimene chinwe chiyoko chloe christa christel christelle christiane christina
    christine ciara cindy cinzia claire clara clare clarissa clarisse claudette claudia claudie claudine clelia
    clemence clementina clementine cleopatra clodagh clotilde coco colette colleen conceicao concepcion concetta
    concha conchita condoleezza connie constance constanza constanze consuelo cora coralie cordelia cordula
    coretta corina corinna corinne cornelia corrie cosmina courtney cressida cristiana cristiane cristina crystal
    cynthia cyrielle dace dafna dagmar dagny daina daisy daiva dalal dalia dalila dana danae danica daniela
    danielle danuse danuta daphne daria darina darinka darlene dawn deanna debbie debby debora deborah debra deepa
    deepika defne deirdre delcy delia delilah delphine demetria demi denise derartu desanka desiree desislava
    despina devika devorah diana diane dianne dieuwertje dilan dilara dilek dilma dimitra dina dinah dinara dionne
    divya dixie djamila doina dolly dolores dominika donata donatella donna dora doreen dorien dorina dorine doris
    dorit dorota dorothea dorothee dorothy dounia dragana draupadi dunja dvora eartha ebba ebru ecaterina eda edda
    edina edit edita edite edith edna edurne edwige edwina edyta efrat eileen eilidh eimear eirini eithne
    ekaterina elaine eleanor electra eleftheria elena eleni eleonora eleonore elettra elfriede eliane elif elin
    elina eline elis elisa elisabet elisabete elisabeth elisabetta elise elisheva eliska eliza elizabeth elizaveta
    elke ella ellen elli elly elmira elodie eloisa eloise elsa elsbeth elsie elva elvira elvire elza elzbieta
    emanuela emeline emilia emilie emilienne emily emina emine emma emmanuelle emmy emna emoke encarnacion enid
    enrica erica erika erin ermelinda ernestina esme esmeralda esperanza esra estefania estela estelle ester
    esther eszter etelvina ethel eugenia eugenie eulalia eunice eva evangelia evangeline eve evelin evelina
    eveline evelyn evelyne evgenia evguenia evie ewa ewelina fabiana fabienne fabiola fairouz faith faiza famke
    fanny faouzia farah farahnaz farhana fariba farida farideh farzana farzaneh fatemeh faten fatiha fatima
    fatimah fatimata fatma fatou fatoumata fatuma faustine fawzia federica felicia felicie felicitas felicity
    femke fereshteh feride fernanda fernande fiammetta filipa filippa filomena fiona fionnuala fiorella fiorenza
    flavia flavie fleur flora florence florentina florinda folasade forough franca frances francesca francine
    francisca francoise frantiska franziska frauke freda frederique freja freya frida frieda friederike froukje
    fuensanta fumiko funmilayo gabby gabi gabriela gabriella gabrielle gaelle gaia gail galina galit gamze garance
    gauri gayatri gayle geertje geeta gema gemma genevieve genoveva genowefa genzebe georgette georgia georgina
    geraldine gerda germaine germana gertraud gertrud gertrude gesa gesine ghada ghazaleh ghislaine ghita giada
    gianna giedre gilberte gilda gillian gina ginette ginevra ginger giorgia giovanna gisela gisele giselle gitte
    giuditta giulia giuliana giulietta giuseppina gladys gleisi glenda gloria golda golnaz golshifteh gonca
    googoosh gordana gosia graca grace graciela grainne grazia graziella grazyna greetje gregoria greta gretchen
    grete gretel gry guadalupe gudrun guendalina guilhermina guinevere gulnara gulsen gunhild gwen gwenaelle
    gwendoline gwendolyn gwladys gwyneth hadas hadiza hagar hajar hajnalka hala halide halima halina halla hamida
    hana hanako hanan hanna hannah hanne hanneke hannelore hannie harriet haruka hasina hassiba hatice hatshepsut
    hayat haydee hayley hazal hazel heather heba hedda hediye hedvika hedwig hedy heide heidemarie heidi heike
    heleen helen helena helene helga heli helle helma heloisa heloise henrietta henriette hermine herminia
    hermione hertha hetty hiba hideko hilary hilda hilde hildegard hillary hina hind hiroko hjordis hoda holly
    honorine hope hortense hortensia houda huda huguette hulya huma hurrem hypatia iara ida ieva ifeoma ilana
    ilaria ilda ildiko ileana iliana ilka ilona ilse ilze imelda imene immacolata immaculee imogen indira ineke
    ines inese inga inge ingeborg inger ingrid ingrida inmaculada inna ioana ioanna ioulia ipek iphigenia iracema
    irem irena irene irina irini iris irma irmgard iryna isabel isabella isabelle isadora isaura iskra isla isobel
    isolde itziar iulia iuliana ivana ivanka iveta ivone ivy iwona izabela jaana jacinda jacinta jacqueline
    jacquelyn jade jadranka jadwiga jamila jana janaina jane janet janette janhvi janice janina janine janja
    janneke jannie jantje jaroslava jasmin jasmina jasmine jasna javiera jaya jayalalitha jayalalithaa jayne
    jeanette jeanine jeanne jeannette jeannie jeannine jelena jemima jemma jenna jennie jennifer jenny jessica
    jezebel jhulan jhumpa jill jillian jimena jindriska jo joan joana joann joanna joanne joaquina jocelyne jodi
    joelle johanna joke jolanda jolande jolanta jolien joni jonna josefa josefina josefine josephine josette
    josiane josianne joumana jovanka joy joyce jozefa juana juanita judit judite judith judy julia juliana juliane
    julianna julianne julie julienne juliet julieta juliette jumana june junko jurate justina justine justyna
    jutta kadiatou kahina kaija kaisa kaitlin kaja kajol kajsa kalina kalpana kamala kamila kangana kanimozhi
    kaori kara kareena karen karima karin karina karine karishma karla karolina karuna kasturba katalin katarina
    katarzyna kate katell katerina kateryna katharina katharine kathe katherine kathi kathleen kathrin kathryn
    kathy kati katia katie katja katrien katrin katrina katy katya kavita kayla kazimiera kazuko keiko keisha keke
    kelli kellyanne kemi kendra kenza keren kerri kersti kerstin kesha ketanji ketevan khadidja khadija khadijeh
    khady khaleda khatuna khloe kimberley kimberly kinga kira kirsi kirsten kirsti kirstie kirsty kitty klara
    kolinda konstantina konstanze kornelia kosovare krista kristen kristi kristiina kristin kristina kristine
    kristy kristyna krisztina kriti krystyna ksenia ksenija kumiko kylie kyoko kyriaki laetitia laila laima
    lakeisha lale laleh lamia lana lara larisa larissa larysa lata latifa latife latoya laura laure lauren
    laurence laurie laurinda lavinia layla lea leah leana leanne leena leila lena leni lenka leona leonie leonor
    leonora leontine leopoldine letesenbet leticia letitia letizia leyla lia liana liane liat libby lidia lidiya
    lieke liesbeth liesl lieve liisa lili lilian liliana liliane lilit liliya lillian lilly lily limor lina linda
    lindiwe linnea lisa lisbeth lise liselotte liv livia liz liza ljiljana ljubica ljudmila loes lois lola lolita
    lopamudra loredana lorena lorenza loretta lori lorna lorraine lotta lotte louane loubna louisa louise lourdes
    luana lubica lubov lucette lucia luciana lucie lucienne lucile lucilia lucille lucinda lucretia lucrezia lucy
    ludivine ludmila ludmilla ludovica ludwika luigia luigina luisa luise luisella luiza luminita luna lurdes
    lusine luz luzia lydia lydie lynda lynn lynne lyudmila lyudmyla maaike maartje mabel macarena madalena
    madalina maddalena madeleine madeline madhuri madiha madison madonna mae maelle maelys maeva maeve mafalda
    magali magalie magaly magda magdalena magdalene maggie maha mahalia mahin mahira mahnaz mahsa maia maike
    maimouna mairead maisie maite maja majda majlinda malala malalai maleeha malena malene malgorzata malika malin
    malka mamata mamphela manana mandy maneka manijeh manisha manizha manon manuela mara marcela marcella marcelle
    marcia maren marga margaret margareta margarete margaretha margarida margarita margaux margery margherita
    margit margo margot margret margrethe margriet margrit marguerite mari maria mariah mariam mariama mariame
    mariana mariangela marianna marianne marie marieke mariela mariella marielle mariette marija marijana marijke
    marika mariko marilena marilou marilyn marina marine marinella marinette marion marisa mariska marisol marissa
    marit marita mariya marja marjane marjolaine marjolein marjorie marketa marleen marlena marlene marlies marsha
    marta martha marthe martina martine martyna marwa mary maryam marylene maryline maryna maryse maryvonne
    marzieh masako masoumeh massoumeh mateja mathilda mathilde matilda matilde maud maude maura maureen mauricette
    mavis maxine may maya mayawati mayumi mechthild medha medusa meena meenakshi meera meg megan megane megawati
    meghan meghna megumi megyn mehrangiz mehriban meike melahat melania melanie melek melina melinda melissa
    melodie melody meltem meral merce mercedes mercy meredith merethe meriem meritxell merve meryem meryl mette
    mia micaela michaela michela micheline michelle michiko midori mieke miep mihaela mila milada milagros mildred
    milena milica milka millie miloslava miluse milva mimi mina mindy minerva minna minnie mira mirabai miranda
    mireia mireille mirella mireya miriam mirja mirjam mirjana miroslava mitali mithali mitra mitsuko moira mojca
    mojgan mollie molly mona monica monika monique montse montserrat morgane motoko mouna mounia muguette muna
    munevver muriel murielle mylene myra myriam myrna naama nabila nadege nadezda nadezhda nadia nadine nadira
    nadiya nadja nadya nafissatou nahid nahla naila naima naina najah najat najet najwa naledi namrata nanami
    nancy nandini nanna naoko naomi narges nasreen nasrin nastassja natacha natalia natalie natalya natasa
    natascha natasha nathalie natia natividad nawal nawel nayantara nayla nazan nazanin nazli ndeye necla neda
    neeltje neeta nefeli nefertari nefertiti neha nele nella nellie nelly nesrin nesrine nevenka nexhmije ngozi
    niamh nicole nicoleta nicoletta nienke nieves nigella nighat niina nijole nikki nikoleta niloofar niloufar
    nilufer nina ninon nirmala nirupama njeri nkosazana noella noelle noemi noemie nolwenn nora norah noreen
    noriko norma noura nuala nunzia nurcan nuria nurit nutan oana obiageli oceane octavia odete odette odile
    ofelia oksana oleksandra olena olga olha olimpia olive olivia olympe olympia ombeline ophelia ophelie oprah
    oriana oriane orit orla orli ornella orsolya osnat otilia ottavia ouarda oumou oxana ozlem padma paetongtarn
    paige pallavi palmira paloma pam pamela panagiota paola parastoo parineeti parisa parveen parvin pascale
    pasqualina patience patricia patrizia patsy patty paula paule paulette paulina pauline pavla pavlina paz pearl
    peggy pelin penelope penka penny perihan pernilla pernille perrine persephone petra philippa philippine phoebe
    phoolan phyllis pia pien piera pierrette pilar pinar pirkko pnina pocahontas polina polly pooja poonam pouran
    pratibha preeti preity primrose prisca priscilla priti priya priyanka prudence purificacion qandeel queenie
    quvenzhane rachael rachel rachele rachida radha radka radmila raffaella ragna ragnhild raisa raissa raluca
    ramona rania raquel rasha rashmi rashmika raymonde rebeca rebecca rebekka reem reena regina regine regula
    reiko reinhild rejane reka rekha remedios rena renata renate renee renu reshma rhian rhiannon rhonda ria
    ricarda riet rigoberta rihanna riikka riina rikke rima rita ritu rivka roberta robyn rochelle rocio rodica
    roisin rokhaya rola rolande romana romane romina ronit ronja roos rosa rosalba rosalia rosalie rosalind
    rosanna rosaria rosario rose roseanne roseline roselyne rosemarie rosemary rosetta rosette roshanak rosie
    rosina rosita rositsa rossana rossella roswitha roula rowena roxana roxane roxanne roya roza rozalia ruba ruby
    rukhsana rumyana ruslana rut ruta ruth saara sabina sabine sabrina sadaf sadako sadia sadie safia sahar sahra
    saida sakina sakineh sakshi sakurako sally salma salome salwa samantha samar samia samira sanae sandra
    sandrine sangeeta sanja sanna sanne santina sanziana saoirse saori sappho sara sarah saraswati saray sari
    sarita sarka sarojini saskia saundra savannah savita savitri sawsan sayuri scarlett scheherazade sebahat
    sebnem sedigheh seema segolene seiko selena selina selma sema semra senta sepideh serafina serap seraphine
    serena servane severine seynabou shabana shabnam shahla shahnaz shahrnush shahrzad shakira shakuntala shaniqua
    sharmila sharon shazia sheena shefali sheila shelley shelly shereen sheri sherry sheryl shilpa shireen shirin
    shirley shizuka shlomit shobha shobhaa shohreh shonda shoshana shreya shruti shulamit sian sibel sibeth
    sibongile sibylle sidonie sidra sidsel sienna sietske sifan signe sigrid sigrun siham sihem silke silvana
    silvia sima simin simona simone simonetta sinead siobhan sirikit sirimavo sirkka sissel siti siv sixtine
    slavica sloane smaranda smriti snezana snezhana soad sofia sofie sofiya soheila solange soledad solene solenne
    solveig sonakshi sonia sonja sonya sophia sophie soraya souad soukaina soumia spomenka sridevi stacey
    stanislava stavroula stefania stefanie steffi stefka stela stella stephanie stine stoyanka suad sue suella
    suha suheyla sujata sukran sultana sumaya sunita supriya susan susana susanna susannah susanne sushila sushma
    sushmita susie suvi suzana suzanna suzanne suzette suzon svea svenja svetlana sveva sviatlana svitlana swati
    swetlana sybil sybille sylvia sylviane sylvie sylwia synnove szilvia taapsee tabea tahereh tahira takako
    tallulah tamar tamara tammy tamsin tania tanisha tanja tanya tara taraji tarana taraneh tarja tarsila taslima
    tatiana tatjana tatsiana tatyana teesta teodora teresa tereza terezinha tess tessa tetiana tetyana teuta thais
    thandie thandiwe thea thelma theodora theresa therese theresia tia tiffany tiina tilda timea tina tinatin tine
    tineke tiphaine tirunesh tiziana tomoko tosca tove tracey tracy trine trudi trudy truus tuba tugba tugce tulin
    turkan tuulikki tyra tzipi ulla ulrike uma urmila urska ursula ursule urszula usha uta ute uzma vaira vaishali
    valbona valentina valentyna valeria valerie valeriya vanda vanessa vanina varsha varvara vasiliki vasundhara
    veena veerle venus vera verena veronica veronika veronique vesna vibeke vicki vicky victoire victoria
    victorine vida vidya viera vigdis viktoria viktoriya vilma vincenza vinesh viola violaine violet violeta
    violette viorica virginia virginie virna visitacion vitoria vittoria viv vivian viviana viviane vivienne vjosa
    vlasta vlora volha vreni vrinda wafaa walburga waltraud wanda wangari wanjiku wendy weronika whitney whoopi
    wiebke wiktoria wilhelmina wilhelmine wilma winifred winona wislawa wynona xenia xiomara xochitl xuxa yael
    yaelle yamina yana yaroslava yasmeen yasmin yasmina yasmine yehudit yekaterina yelena yesim yewande yingluck
    ylva yoana yoko yolanda yolande yousra ysaline yuka yukiko yuko yulia yuliana yuliia yuliya yuriko yusra
    yvette yvonne zadie zahra zaida zainab zakia zanele zara zarifa zaynab zdenka zehra zeina zeinab zeineb zelda
    zelie zeljka zemfira zendaya zenobia zeynep zinaida zindzi zineb zita zlata zodwa zoe zoey zofia zohra zohreh
    zoia zorka zoya zsofia zsuzsa zsuzsanna zubeyde zulema zuzana zuzanna
""")


def gender_of_given_name(name: str) -> Who | None:
    """The gender that a folded given name tells, or None."""
    first = name.split("-")[0]
    if name in _WOMEN or first in _WOMEN:
        return Who.FEMALE
    return Who.MALE if name in _MEN or first in _MEN else None
