"""Given names that are nearly always a man's or a woman's, to tell whom «il» or "she" can stand for.

Names that both bear (Camille, Dominique, Andrea, Robin, Alex …) are left out. Compared without accents.
"""

from reader.annotate.languages.base import Who, words

_MEN = words("""
    aaron abdallah abdel abdelaziz abdul abel abraham achille adam adolf adolfo adrian adrien afonso agostino
    ahmad ahmed aiden alain alan albert alberto aldo alejandro alessandro alexander alexandre alexei alexis
    alfonso alfred ali alonso alvaro amadeo amadou amaury amedeo anatole anders andre andreas andrei andres andrew
    andrey andrzej angelo anthony antoine anton antonio arjen arjun armand armando armin arnaud arnold arthur
    arturo auguste augustin augusto aurelio axel aymeric bachar baltasar baptiste barack barry bart bartholomew
    bas bashar basile bastien ben benedict benedikt benito benjamin benoit beppe bernard bernardo bernd bernie
    bertrand bilal bill billy bjorn bob bobby boris brad bradley bram brandon braulio brendan brent brett brian
    bruce bruno bryan bryce caleb calvin camilo carl carlo carlos carmelo cayetano cedric cees cesar cesareo
    charles charlie chester chris christian christoph christophe christopher chuck ciro clarence clark claudio
    clemens clement cliff clint clyde coen colin conrad corentin corrado cosimo craig cristian cristobal curt
    curtis cyril cyrille daan dale damian damien damon dan daniel danny dario darren dave david davide dean denis
    dennis derek desmond detlef dick didier diego dieter dietmar dimitri dino dirk dmitri domenico domingo dominic
    dominik don donald donato dorian doug douglas duarte duncan dustin dwight eamon earl eberhard ed eddie eddy
    edgar edgard edmond edmund edoardo edouard edson eduardo edward edwin efrain egidio egon elias elijah elio
    eliott elliot eloi elvis emanuel emanuele emil emile emiliano emilio emmanuel enrico enrique enzo ercole eric
    erich erik ernest ernesto ernst ervin erwin esteban ethan etienne ettore eugene eugenio eusebio evan evaristo
    evgeny ezequiel ezio ezra fabian fabiano fabien fabio fabrice fausto federico felipe felix ferdinand fermin
    fernando fidel filiberto filip filippo finn flavio florent florian floyd francesc francesco francis francisco
    franck francois frank franklin franz fred frederic frederick frederik friedrich frits fritz fulvio furio
    gabriel gael gaetano garrett gary gaspard gaston gauthier gavin geert gene gennaro geoff geoffrey geoffroy
    georg george georges gerald gerard gerardo gerd gerhard germain gerrit giacomo gianluca gianni gideon gijs
    gilbert gilles gino giordano giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham grant greg
    gregoire gregor gregorio gregory guido guillaume guillermo gunnar gunter gunther gustav gustave gustavo guy
    hamid hank hans harald haris harold harrison harry harvey hasan hassan hector heiko hein heinrich heinz helmut
    helmuth hendrik henk henri henrik henry herbert herman hermann hernan herve hilario holger horacio horst
    howard hubert hugh hugo humphrey huub ian ibrahim ignacio igor ilya imran ingo isaac isaiah isidro ismael ivan
    ivo jaap jacinto jack jackson jacob jacques jaime jakob jamal james jamie jan jared jason jasper javier jay
    jean jeb jeff jefferson jeffrey jens jeremie jeremy jeroen jerome jeronimo jerry jesper jesse jesus jim jimmy
    joachim joao joaquin jochen joe joel joerg joey johan johann johannes john johnny jon jonah jonas jonathan
    joop joost jordi jorg jorge joris jose josef josep joseph josh joshua juan judd jules julian julien julio
    jurgen justin kai karim karl kaspar kees keith kelvin ken kenneth kevin khaled khalid kirk klaas klaus knut
    koen kofi konrad konstantin kurt kyle lambert lance larry lars laurent lawrence leandro lech lenny leo leon
    leonard leonardo leonid leonidas leopold leopoldo leroy lester lewis liam lincoln lionel lisandro lloyd loic
    lorenzo lothar lou louis lourenco luc luca lucas lucien ludovic ludwig luigi luis luiz lukas luke maarten
    maceo magnus mahmoud malcolm malik mamadou manfred manuel marc marcel marcello marcelo marcio marco marcos
    marcus mariano mario marius mark markus marlon marnix marshall martin marvin massimo mateo mathias mathieu
    mathijs mathis matias matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian
    mehdi mehmet melvin menno michael michail michal michel michele miguel mikael mike mikhail milan milo milton
    mitch mitt mohamed mohammad mohammed moises moritz morris moses mostafa mourad moussa muhammad murray mustafa
    nathan nathaniel neal ned neil nelson newt nicholas nick nicolas niels niklas niko nikolai nikolaus nils nino
    noah noe noel norbert norman nuno octave octavio olaf oleg oliver olivier omar orazio orlando osama oscar
    oskar oswald otavio ottavio otto owen pablo paolo pascal pasquale patrice patrick paul paulo pavel pedro per
    percy perry pete peter petr phil philip philipp philippe phillip piero pierre piers piet pieter pietro placido
    quentin rachid rafael raffaele rainer ralf ralph ramiro ramon randall randy raoul raphael rashid raul ravi
    raymond recep reginald reinhard remi renato renaud rene renzo rex ricardo riccardo richard rick ricky rob
    robert roberto rocco roderick rodney rodolfo rodolphe rodrigo rogelio roger rohan roland rolf romain roman
    romeo ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudy rui rupert russell rutger ruud ryan saddam
    said salim salman salvador salvatore sam samir samuel sander santiago saul scott sean sebastian sebastien
    serge sergei sergej sergey sergio seth shane shaun shawn shinzo sid siegfried sigmar silvio simeon simon
    sjoerd slobodan solomon spencer stan stanislas stanley stefan stefano steffen sten stephane stephen steve
    steven stewart stig stuart sven sylvain tariq ted telmo teodoro terence terrence terry teun thabo thaddeus
    theo theodor theodore theophile thiago thibault thibaut thierry thijs thomas thorsten tiago tiberio tijn till
    tim timo timothy titouan tjerk tobias toby todd tom tomas tommaso tommy tony torsten travis trevor trey
    tristan troy tullio tyler udo ugo ulf ulises ulrich ulysse umberto uwe vaclav vadim valentin valery vasco
    vernon vicente victor vikram viktor vince vincent vincenzo vitali vitor vittorio vladimir volker waldemar
    walter warren wayne wenceslao wendell werner wilfried wilhelm will willem william willy wim winston wladimir
    wolfgang woody wouter xavier yacine yanis yann yannick yasser yassine yehuda yitzhak youri youssef yuri yusuf
    yves zachary zinedine
""")
_WOMEN = words("""
    aafke abigail ada adela adelaide adele adeline adriana adrienne agathe agnes agnieszka aicha aida aisha alba
    alejandra alessandra alexandra alexia alice alicia aline alison alizee alma almudena alyssa amalia amanda
    amandine amber amelia amelie amina amparo amy ana anais anastasia andree angela angele angeles angelica
    angelina angelique anita anja ann anna annabelle anne annegret anneke annelies annemarie annette annick annie
    anouk antoinette antonella antonia apolline april arabella araceli ariane arianna arlette asma astrid athena
    aude audrey aurelia aurelie aurora aurore ava barbara beata beatrice beatrix beatriz becky begona belen
    belinda benedicte berenice bernadette bertha beth bethany betty beverly bianca birgit birgitte blanca blanche
    bonnie brechtje brenda brianna bridget brigitte brittany camila camilla candela candice capucine carla carlota
    carlotta carly carmen carol carole carolina caroline carolyn catalina catarina caterina catherine cathy
    catriona cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa
    christiane christina christine cindy claire clara clarisse claudette claudia clemence clementine colette
    colleen conceicao concepcion condoleezza constance consuelo cordelia corinne cornelia corrie courtney cristina
    cynthia dagmar daisy dalia dana daniela daphne daria dawn debbie deborah debra delphine denise diana diane
    dilma dolores donatella donna dora doris dorothea dorothee dorothy edite edith edna eileen elaine eleanor
    elena eleonora eleonore elfriede eliane elin elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen
    elodie eloise elsa elvira emanuela emilia emilie emily emma emmanuelle encarnacion erica erika erin esmeralda
    esperanza estela estelle esther eugenia eugenie eulalia eva evelyn evelyne fabiana fabienne faith fanny farah
    fatima fatou faustine federica felicia felicity femke fernanda filipa fiona fiorella flavia fleur flora
    florence franca frances francesca francine francoise franziska frederique frida froukje gabriela gabriella
    gabrielle gaelle gaia gail geertje genevieve georgette georgia georgina geraldine gerda germaine gertrud
    ghislaine giada gilda gina ginette ginevra giorgia giovanna gisela gisele giulia giuliana giuseppina gloria
    graca grace graciela graziella greetje greta gretchen guadalupe gudrun gwen gwendoline hannah hanneke
    hannelore harriet hayley hazel heather heidemarie heidi heike heleen helen helena helene helga heloise
    henriette hermine hilary hilda hilde hildegard hillary hortense huma ida ilaria ilse imelda imogen ineke ines
    inga inge ingeborg ingrid inmaculada irene irina iris irma isabel isabella isabelle isadora ivana ivanka ivone
    jacinda jacqueline jana jane janet janice janine janneke jantje jasmine jeanette jeanine jeanne jennifer jenny
    jessica jill jo joan joana joanna joanne jocelyne johanna jolanda josefa josefina josephine josette joy joyce
    juana judith judy julia juliana julianne julie juliet juliette june justine jutta kamala karen karin karina
    karine karla katarina kate katharina katherine kathleen kathryn kathy katia katja katrin katrina kayla
    kellyanne khadija kimberly kirsten kirstie klara kristen kristin kristina laetitia lara larissa laura laure
    lauren laurence laurie lavinia lea leah leila lena leonie leonor leticia letizia leyla lidia lieke lili lilian
    liliane lily lina linda lisa lise livia lola lorena loretta lorraine lotte louisa louise lourdes luana lucia
    lucie lucienne lucille lucinda lucrezia lucy ludivine ludovica luisa luisella lydia lydie lynda lynn lynne
    maaike mabel madalena madeleine madeline maelle mafalda magali magda magdalena maggie maja malala manon
    manuela mara marcela marcella marcia marga margaret margarita margaux margherita margot margrethe marguerite
    maria mariana marianna marianne marie marieke mariela marielle marijke marilyn marina marine marion marisa
    marjorie marleen marlene marta martha martina martine mary maryam maryse mathilda mathilde matilda matilde
    maud maude maureen maya megan megyn melania melanie melissa mercedes meredith meryem mette micaela michaela
    michela michelle mieke mila milena mireille miriam mirjam moira mollie molly mona monica monika monique
    montserrat muriel myriam nadege nadia nadine naima najat nancy naomi natacha natalia natalie natasha nathalie
    nawel neeltje nelly nicole nicoletta nieves nina noemie nora noura nuria octavia odete odette odile olga
    olivia olympe ophelia ophelie oprah ornella paloma pamela paola pascale patricia patrizia paula paulette
    pauline paz peggy penelope petra philippa phoebe phyllis piera pierrette pilar priscilla priti priya rachel
    rachida raffaella rania raquel rebecca regina regine rekha remedios renata renate renee rita roberta rocio
    romane romina ronja roos rosa rosalie rosalind rosario rose roseline roselyne rosemary rosie rossella roxane
    ruth sabine sabrina salma salome samantha samira sandra sandrine sanna sara sarah saray saskia scarlett
    segolene selma serena sheila shirley sibylle sidonie sietske sigrid silke silvia simona simone simonetta sofia
    solange soledad solene sonia sophia sophie soraya stefania stella stephanie sue suella susan susana susanna
    susanne susie suzanne svetlana swetlana sybille sylvia sylvie tamara tania tanja tara tatiana teresa tess
    thelma theresa therese tiffany tina tineke tiziana tracey tracy trudy truus ursula ute valentina valeria
    valerie vanessa vera veronica veronika veronique vicki vicky victoria viola violaine violeta violette virginia
    virginie visitacion vittoria vivian viviana viviane waltraud wanda wendy whitney wilma winifred yasmin yasmina
    yasmine ylva yolanda yolande ysaline yulia yvette yvonne zainab zara zelda zoe zuzana
""")


def gender_of_given_name(name: str) -> Who | None:
    """The gender that a folded given name tells, or None."""
    first = name.split("-")[0]
    if name in _WOMEN or first in _WOMEN:
        return Who.FEMALE
    return Who.MALE if name in _MEN or first in _MEN else None
