"""What the tables of Swedish, Danish and Norwegian share."""


def ending(stems: str, *ends: str) -> str:
    """All the stems with each of the ends."""
    return " ".join(stem + end for stem in stems.split() for end in ends)


DANO_NORWEGIAN = """
    ministeren statsministeren udenrigsministeren utenriksministeren finansministeren justitsministeren
    justisministeren forsvarsministeren formanden lederen partilederen næstformanden nestlederen præsidenten
    presidenten direktøren generaldirektøren generalsekretæren talsmanden talsmannen talskvinden talskvinnen
    pressechefen pressesjefen chefen sjefen borgmesteren ordføreren rådmanden rådmannen politikeren forskeren
    professoren lektoren eksperten økonomen cheføkonomen sjeføkonomen analytikeren advokaten forsvareren anklageren
    aktoren dommeren politidirektøren politiinspektøren politimesteren politimanden lægen legen overlægen overlegen
    læreren rektoren skolelederen træneren treneren landstræneren landslagstreneren spilleren målmanden keeperen
    angriberen spissen kaptajnen kapteinen forfatteren journalisten redaktøren chefredaktøren kunstneren sangeren
    musikeren rapperen instruktøren regissøren skuespilleren komikeren værten programlederen iværksætteren gründeren
    ejeren eieren landmanden bonden fiskeren eleven studenten naboen vidnet vitnet offeret gerningsmanden
    gjerningsmannen tiltalte sigtede siktede biskoppen præsten presten ambassadøren generalen soldaten diplomaten
    aktivisten demonstranten lokalpolitikeren folketingsmedlemmet stortingsrepresentanten stortingspolitikeren
    varaordføreren fylkesordføreren gruppeformanden kandidaten meteorologen biologen historikeren psykologen
    arkitekten ingeniøren piloten chaufføren sjåføren kollegaen vennen moderen faderen manden mannen kvinden kvinnen
    drengen gutten pigen jenta kongen dronningen prinsen prinsessen paven minister statsminister formand leder
    direktør talsmand talsmann talskvinde borgmester ordfører forsker professor ekspert økonom advokat dommer læge
    lege lærer træner trener forfatter journalist redaktør politiker mand mann kvinde kvinne forældrene foreldrene
    forskerne eksperterne politikerne kritikerne eleverne elevene lærerne naboerne borgerne vælgerne velgerne
    medarbejderne ansatte demonstranterne
"""
DANO_NORWEGIAN_BODIES = """
    politiet regeringen regjeringen virksomheden virksomheten bedriften selskabet selskapet partiet kommunen
    ministeriet departementet styrelsen direktoratet myndighederne myndighetene retten byretten landsretten højesteret
    tingretten lagmannsretten høyesterett anklagemyndigheden påtalemyndigheten forsvaret kirken universitetet skolen
    hospitalet sykehuset banken nationalbanken koncernen konsernet fonden stiftelsen foreningen forbundet fagforbundet
    fagforeningen organisationen organisasjonen klubben holdet laget avisen kanalen nyhedsbureauet nyhetsbyrået
    redaktionen redaksjonen folketinget stortinget parlamentet kommissionen kommisjonen eu-kommissionen udvalget
    utvalget komiteen bestyrelsen styret oppositionen opposisjonen fylkeskommunen regionen ambassaden instituttet
    museet teatret forlaget bureauet byrået
"""
