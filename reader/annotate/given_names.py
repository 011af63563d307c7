"""Given names that are nearly always a man's or a woman's, to tell whom «il» or "she" can stand for.

Names that both bear (Camille, Dominique, Andrea, Robin, Alex …) are left out. Compared without accents.
"""

from reader.annotate.languages.base import Who, words

_MEN = words("""
    aaron abdallah abdel abdelaziz abdul abel abraham adam adolf adrian adrien ahmad ahmed aiden alain alan
    albert alberto alejandro alessandro alexander alexandre alexei alexis alfonso alfred ali alvaro amadou
    amaury anatole anders andre andreas andrei andres andrew andrey andrzej angelo anthony antoine anton antonio
    arjun armand armin arnaud arnold arthur arturo auguste augustin axel aymeric bachar baptiste barack barry
    bart bartholomew bashar basile bastien ben benedict benedikt benito benjamin benoit bernard bernardo bernd
    bernie bertrand bilal bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce
    bruno bryan bryce caleb calvin carl carlo carlos cedric cesar charles charlie chester chris christian
    christoph christophe christopher chuck clarence clark claudio clemens clement cliff clint clyde colin conrad
    corentin craig cristian curt curtis cyril cyrille dale damien damon dan daniel danny dario darren dave david
    davide dean denis dennis derek desmond detlef dick didier diego dieter dietmar dimitri dirk dmitri dominic
    dominik don donald dorian doug douglas duncan dustin dwight eamon earl eberhard ed eddie eddy edgar edgard
    edmond edmund edouard eduardo edward edwin egon elias elijah eliott elliot eloi elvis emanuel emil emile
    emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst ervin erwin ethan etienne eugene
    evan evgeny ezra fabian fabien fabio fabrice felipe felix ferdinand fernando fidel filip filippo finn
    florent florian floyd francesco francis francisco franck francois frank franklin franz fred frederic
    frederick frederik friedrich fritz gabriel gael garrett gary gaspard gaston gauthier gavin gene geoff
    geoffrey geoffroy georg george georges gerald gerard gerd gerhard germain gideon gilbert gilles giorgio
    giovanni giulio giuseppe glen glenn gordon graham grant greg gregoire gregor gregory guido guillaume gunnar
    gunter gunther gustav gustave gustavo guy hamid hank hans harald haris harold harrison harry harvey hasan
    hassan hector heiko heinrich heinz helmut helmuth hendrik henk henri henrik henry herbert herman hermann
    hernan herve holger horst howard hubert hugh hugo humphrey ian ibrahim ignacio igor ilya imran ingo isaac
    isaiah ismael ivan ivo jack jackson jacob jacques jaime jakob jamal james jamie jan jared jason jasper
    javier jay jean jeb jeff jefferson jeffrey jens jeremie jeremy jerome jerry jesper jesse jesus jim jimmy
    joachim joaquin jochen joe joel joerg joey johan johann johannes john johnny jon jonah jonas jonathan jorg
    jorge joris jose josef joseph josh joshua juan judd jules julien julio jurgen justin kai karim karl kaspar
    keith kelvin ken kenneth kevin khaled khalid kirk klaus knut kofi konrad konstantin kurt kyle lambert lance
    larry lars laurent lawrence leandro lech lenny leo leon leonard leonardo leonid leonidas leopold leroy
    lester lewis liam lincoln lionel lloyd loic lorenzo lothar lou louis luc luca lucas lucien ludovic ludwig
    luigi luis lukas luke maceo magnus mahmoud malcolm malik mamadou manfred manuel marc marcel marcello marco
    marcos marcus mario marius mark markus marlon marshall martin marvin massimo mateo mathias mathieu mathis
    matias matt matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian mehdi mehmet
    melvin michael michail michal michel miguel mikael mike mikhail milan milo milton mitch mitt mohamed
    mohammad mohammed moritz morris moses mostafa mourad moussa muhammad murray mustafa nathan nathaniel neal
    ned neil nelson newt nicholas nick nicolas niklas niko nikolai nikolaus nils noah noe noel norbert norman
    octave olaf oleg oliver olivier omar orlando osama oscar oskar oswald otto owen pablo paolo pascal patrice
    patrick paul paulo pavel pedro per percy perry pete peter petr phil philip philipp philippe phillip pierre
    piers piet pieter pietro placido quentin rachid rafael raffaele rainer ralf ralph ramon randall randy raoul
    raphael rashid raul ravi raymond recep reginald reinhard remi renaud rene rex ricardo riccardo richard rick
    ricky rob robert roberto roderick rodney rodolphe rodrigo roger rohan roland rolf romain roman romeo ron
    ronald ronan ronnie rory ross roy ruben rudi rudolf rudy rupert russell rutger ryan saddam said salim salman
    salvador salvatore sam samir samuel santiago saul scott sean sebastian sebastien serge sergei sergej sergey
    sergio seth shane shaun shawn shinzo sid siegfried sigmar silvio simeon simon slobodan solomon spencer stan
    stanislas stanley stefan stefano steffen sten stephane stephen steve steven stewart stig stuart sven sylvain
    tariq ted terence terrence terry thabo thaddeus theo theodor theodore theophile thibault thibaut thierry
    thomas thorsten tiago tiberio till tim timo timothy titouan tobias toby todd tom tomas tommaso tommy tony
    torsten travis trevor trey tristan troy tyler udo ugo ulf ulrich ulysse umberto uwe vaclav vadim valentin
    valery vernon victor vikram viktor vince vincent vitali vladimir volker waldemar walter warren wayne wendell
    werner wilfried wilhelm will willem william willy winston wladimir wolfgang woody xavier yacine yanis yann
    yannick yasser yassine yehuda yitzhak youri youssef yuri yusuf yves zachary zinedine
""")
_WOMEN = words("""
    abigail ada adelaide adele adeline adriana adrienne agathe agnes agnieszka aicha aida aisha alba alejandra
    alessandra alexandra alexia alice alicia aline alison alizee alma alyssa amalia amanda amandine amber amelia
    amelie amina amy ana anais anastasia andree angela angele angelica angelina angelique anita anja ann anna
    annabelle anne annegret annette annick annie anouk antoinette antonella antonia apolline april arabella
    ariane arlette asma astrid athena aude audrey aurelia aurelie aurore ava barbara beata beatrice beatrix
    becky belinda benedicte berenice bernadette bertha beth bethany betty beverly bianca birgit birgitte blanca
    blanche bonnie brenda brianna bridget brigitte brittany camila candice capucine carla carlotta carly carmen
    carol carole carolina caroline carolyn catalina catarina catherine cathy catriona cecile cecilia celeste
    celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine
    cindy claire clara clarisse claudette claudia clemence clementine colette colleen condoleezza constance
    consuelo cordelia corinne cornelia courtney cristina cynthia dagmar daisy dalia dana daniela daphne daria
    dawn debbie deborah debra delphine denise diana diane dilma dolores donna dora doris dorothea dorothee
    dorothy edith edna eileen elaine eleanor elena eleonore elfriede eliane elin elisa elisabeth elise eliza
    elizabeth elke ella ellen elodie eloise elsa elvira emilia emilie emily emma emmanuelle erica erika erin
    esmeralda estelle esther eugenie eva evelyn evelyne fabienne faith fanny farah fatima fatou faustine felicia
    felicity fernanda fiona flavia flora florence franca frances francesca francine francoise franziska
    frederique frida gabriela gabriella gabrielle gaelle gail genevieve georgette georgia georgina geraldine
    gerda germaine gertrud ghislaine giada gilda gina ginette gisela gisele giulia giuliana gloria grace
    graziella greta gretchen guadalupe gudrun gwen gwendoline hannah hannelore harriet hayley hazel heather
    heidemarie heidi heike helen helena helene helga heloise henriette hermine hilary hilda hildegard hillary
    hortense huma ida ilse imelda imogen ines inga inge ingeborg ingrid irene irina iris irma isabel isabella
    isabelle isadora ivana ivanka jacinda jacqueline jana jane janet janice janine jasmine jeanette jeanine
    jeanne jennifer jenny jessica jill jo joan joana joanna joanne jocelyne johanna josefina josephine josette
    joy joyce juana judith judy julia juliana julianne julie juliet juliette june justine jutta kamala karen
    karin karina karine karla katarina kate katharina katherine kathleen kathryn kathy katia katja katrin
    katrina kayla kellyanne khadija kimberly kirsten kirstie klara kristen kristin kristina laetitia lara laura
    laure lauren laurence laurie lea leah leila lena leonie leonor leticia leyla lidia lili lilian liliane lily
    lina linda lisa lise loretta lorraine louisa louise lucia lucie lucienne lucille lucinda lucy ludivine luisa
    lydia lydie lynda lynn lynne mabel madeleine madeline maelle magali magda magdalena maggie maja malala manon
    manuela mara marcella margaret margarita margaux margherita margot margrethe marguerite maria mariana
    marianna marianne marie mariela marielle marilyn marina marine marion marisa marjorie marlene marta martha
    martina martine mary maryam maryse mathilda mathilde matilda maud maude maureen maya megan megyn melania
    melanie melissa mercedes meredith meryem mette michaela michelle mila milena mireille miriam moira mollie
    molly mona monica monika monique muriel myriam nadege nadia nadine naima najat nancy naomi natacha natalia
    natalie natasha nathalie nawel nelly nicole nicoletta nina noemie nora noura octavia odette odile olga
    olivia olympe ophelia ophelie oprah pamela paola pascale patricia patrizia paula paulette pauline peggy
    penelope petra philippa phoebe phyllis pierrette pilar priscilla priti priya rachel rachida rania rebecca
    regina regine rekha renata renate renee rita roberta rocio romane romina ronja rosa rosalie rosalind rose
    roseline roselyne rosemary rosie roxane ruth sabine sabrina salma salome samantha samira sandra sandrine
    sanna sara sarah scarlett segolene selma serena sheila shirley sibylle sidonie sigrid silke silvia simone
    simonetta sofia solange solene sonia sophia sophie soraya stella stephanie sue suella susan susana susanna
    susanne susie suzanne svetlana swetlana sybille sylvia sylvie tamara tania tanja tara tatiana teresa tess
    thelma theresa therese tiffany tina tracey tracy trudy ursula ute valentina valeria valerie vanessa vera
    veronica veronika veronique vicki vicky victoria violaine violette virginia virginie vivian viviane waltraud
    wanda wendy whitney wilma winifred yasmin yasmina yasmine ylva yolanda yolande ysaline yulia yvette yvonne
    zainab zara zelda zoe zuzana
""")


def gender_of_given_name(name: str) -> Who | None:
    """The gender that a folded given name tells, or None."""
    first = name.split("-")[0]
    if name in _WOMEN or first in _WOMEN:
        return Who.FEMALE
    return Who.MALE if name in _MEN or first in _MEN else None
