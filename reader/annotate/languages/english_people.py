"""English nouns for where people come from: "the Oklahoman asked"."""

__all__ = ["FROM"]

FROM = """
    afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian
    azerbaijani bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bolivian bosnian
    botswanan brazilian briton bulgarian burundian cambodian cameroonian canadian chadian chilean colombian
    congolese croatian cuban cypriot czech dane dominican ecuadorian egyptian emirati eritrean estonian ethiopian
    fijian filipino finn frenchman frenchwoman gabonese gambian georgian german ghanaian greek grenadian guatemalan
    guinean guyanese haitian honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman
    israeli italian ivorian jamaican jordanian kazakh kenyan kosovan kuwaiti laotian latvian lebanese liberian
    libyan lithuanian luxembourger macedonian malawian malaysian malian maltese mauritanian mauritian mexican
    moldovan mongolian montenegrin moroccan mozambican namibian nepali dutchman dutchwoman nicaraguan nigerian
    nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian portuguese qatari romanian
    russian rwandan salvadoran samoan saudi scot senegalese serb serbian singaporean slovak slovene slovenian
    somali spaniard sudanese surinamese swede swiss syrian taiwanese tajik tanzanian thai togolese tongan
    trinidadian tunisian turk turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welshman welshwoman
    yemeni zambian zimbabwean englishman englishwoman scotsman ulsterman alabamian alaskan arizonan arkansan
    californian coloradan delawarean floridian hawaiian hoosier idahoan illinoisan iowan kansan kentuckian
    louisianan mainer marylander michigander michiganian minnesotan mississippian missourian montanan nebraskan
    nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian washingtonian
    wisconsinite wyomingite londoner liverpudlian mancunian glaswegian yorkshireman yorkshirewoman cornishman
    lancastrian geordie brummie dubliner corkman queenslander tasmanian melburnian sydneysider ontarian
    quebecer albertan manitoban newfoundlander torontonian montrealer parisian berliner
"""
"""People by country, state or town; those who are named first are called so afterwards."""
