import CoCreation

/// The invented plans: each person's own words on one side, the professionals' on the other.
enum PlanWords {
  private typealias Option = Occasion.Option

  static let agreements: [InventedAgreement] = [
    InventedAgreement(
      person: "alva", occasion: "breakfast", title: Option("Morgonen", "1F305"), area: "hemliv",
      want: "Jag vill vakna själv. Sen gröt. Ingen ska säga skynda på.", matters: "Att det är tyst.",
      knows: "Alva vaknar bäst om rullgardinen dras upp lite i taget.",
      cares: "En lugn morgon gör att Alva orkar mer på dagen.",
      agreed: "Alva bestämmer när hon går upp, fram till klockan nio. Den som jobbar knackar en gång och väntar.",
      when: "Varje morgon", how: "Bilderna på gröt, smörgås och ägg ligger på bordet.", step: .decidingOneself),
    InventedAgreement(
      person: "alva", occasion: "swim", title: Option("Simhallen", "1F3CA"), area: "samhalle",
      want: "Simma. Med Kim. Djupa delen.", matters: "Att vi går dit och inte åker bil.",
      knows: "Kim har gått kurs i vattensäkerhet. Det är en kvart att gå.",
      cares: "Att Alva får röra sig på ett sätt hon tycker om.",
      agreed: "Alva och den som jobbar går till simhallen på torsdagar. Alva väljer bassäng.", when: "Torsdagar",
      how: "Väskan packar Alva själv efter bildlistan.",
      open: "Om Alva kan gå in i omklädningsrummet själv. Vi provar i två veckor."),
    InventedAgreement(
      person: "alva", occasion: "call", title: Option("Ringa min syster", "1F4DE"), area: "relationer",
      want: "Ringa Sanna när jag vill. Jag trycker själv.", matters: "Att ni går ut ur rummet.",
      knows: "Sanna svarar säkrast efter klockan sex.", cares: "Att Alva håller i sin familj själv.",
      agreed: "Telefonen ligger framme. Alva ringer när hon vill, och den som jobbar går ut.", when: "När som helst",
      how: "Sannas bild ligger först i telefonen.", step: .decidingOneself),
    InventedAgreement(
      person: "bengt", occasion: "dinner", title: Option("Maten", "1F37D"), area: "hemliv",
      want: "Jag vill välja mat. Jag kan göra köttbullar.", matters: "Att jag rör i grytan och inte bara tittar på.",
      knows: "Bengt behöver sitta när han skär.", cares: "Att alla får mat i tid och att ingen gör sig illa.",
      agreed: "Bengt väljer middag två dagar i veckan och lagar den tillsammans med den som jobbar.",
      when: "Tisdagar och lördagar", how: "Bengt väljer bland fyra bilder dagen innan."),
    InventedAgreement(
      person: "bengt", occasion: "walk", title: Option("Gå ut själv", "1F6B6"), area: "samhalle",
      want: "Gå till kiosken. Själv. Köpa tidningen.", matters: "Att ni litar på mig.",
      knows: "Bengt hittar till kiosken och hem.", cares: "Att han tar telefonen med sig.",
      agreed: "Bengt går till kiosken när han vill mellan tio och fyra. Han tar telefonen med sig.",
      when: "Varje dag", how: "Bengt säger till i köket när han går.", step: .decidingOneself),
    InventedAgreement(
      person: "cissi", occasion: "shower", title: Option("Duschen", "1F6BF"), area: "personlig_vard",
      want: "Jag vill sköta duschen själv och ropa om jag behöver något.",
      matters: "Att dörren är stängd och att det är en kvinna som hjälper.",
      knows: "Cissi blir yr om hon reser sig fort.", cares: "Att hon inte faller och ändå får vara ifred.",
      agreed: "Cissi duschar själv på pallen. Den som hjälper väntar utanför dörren och kommer när hon ropar.",
      when: "Måndag, onsdag och lördag kväll", how: "Pall och handtag, klockan på armen.", step: .decidingOneself),
    InventedAgreement(
      person: "cissi", occasion: "cleaning", title: Option("Mitt rum", "1F6CF"), area: "hemliv",
      want: "Jag städar, ni får hjälpa till med fönstret. Hyllan är min.",
      matters: "Att ingen kommer in utan att knacka.",
      knows: "En bild på varje syssla gör det lättare att komma igång.",
      cares: "Att rummet är hennes och att hon trivs.",
      agreed: "Cissi städar på tisdagar, den som jobbar gör fönstret. Ingen rör hyllan.", when: "Tisdagar",
      how: "Bildlistan på dörrens insida."),
    InventedAgreement(
      person: "doris", occasion: "evening", title: Option("Kvällen", "1F303"), area: "relationer",
      want: "Sitta med de andra en stund. Sen vill jag vara ifred.", matters: "Att någon säger god natt.",
      knows: "Doris blir tyst när det är många röster.", cares: "Att hon inte blir ensam utan att vilja det.",
      agreed: "Den som jobbar frågar med bild efter maten: med de andra eller på rummet.", when: "Varje kväll",
      how: "Två bilder, och vi väntar."),
    InventedAgreement(
      person: "doris", occasion: "walk", title: Option("Sjön", "1F986"), area: "samhalle",
      want: "Mata ankorna. Gå sakta.", matters: "Att vi inte pratar hela tiden.",
      knows: "Rullatorn behövs på stigen.", cares: "Att hon kommer ut varje vecka.",
      agreed: "En promenad till sjön i veckan, och en till om Doris vill.", when: "Onsdagar", how: "Bröd i påsen."),
    InventedAgreement(
      person: "elin", occasion: "clothes", title: Option("Kläder och smink", "1F484"), area: "personlig_vard",
      want: "Jag bestämmer över min kropp och mina kläder. Fråga inte varför.", matters: "Att jag får ta tid på mig.",
      knows: "Elin vill ha spegeln i fönstret.", cares: "Att kläderna håller för vädret.",
      agreed: "Elin väljer själv. Den som jobbar säger vad det är för väder, en gång.", when: "Varje morgon",
      how: "Väderbilden sitter vid garderoben.", step: .decidingOneself),
    InventedAgreement(
      person: "elin", occasion: "shopping", title: Option("Handla", "1F6D2"), area: "hemliv",
      want: "Jag går först. Jag betalar.", matters: "Att kassörskan pratar med mig och inte med er.",
      knows: "Kortet med koden ligger i Elins egen plånbok.", cares: "Att hon får öva på att räkna.",
      agreed: "Elin handlar på fredagar. Den som jobbar går bredvid och säger inget i kassan.", when: "Fredagar",
      how: "Listan i telefonen."),
    InventedAgreement(
      person: "folke", occasion: "music", title: Option("Musik", "1F3B5"), area: "samhalle",
      knows: "Folke vänder sig mot dragspel och bort från höga trummor.",
      cares: "Att han får det som gör honom glad varje dag, inte bara när vi hinner.",
      agreed: "Musik varje eftermiddag. Vi provar två ljud och väntar på hans svar innan vi väljer.",
      when: "Varje eftermiddag", how: "Högtalaren på bordet, en sak i taget."),
    InventedAgreement(
      person: "folke", occasion: "bath", title: Option("Badet", "1F6C1"), area: "personlig_vard",
      knows: "Han sträcker sig mot vattnet när han vill, och drar upp axlarna när han inte vill.",
      cares: "Att badet är en stund för honom och inte en uppgift för oss.",
      agreed: "Bad tre kvällar i veckan. Drar han upp axlarna slutar vi.", when: "Måndag, torsdag, lördag",
      how: "Handen i vattnet först."),
    InventedAgreement(
      person: "gustav", occasion: "work", title: Option("Snickeriet", "1FA9A"), area: "sysselsattning",
      want: "Fågelholkar. Många. Jag sågar.", matters: "Min egen hyvelbänk.",
      knows: "Gustav sågar säkert med stödet.", cares: "Att det han gör blir använt.",
      agreed: "Gustav har bänken vid fönstret och väljer själv vad han bygger.", when: "Måndag till torsdag",
      how: "Ritningen ligger framme.", step: .decidingOneself),
    InventedAgreement(
      person: "hanna", occasion: "work", title: Option("Hitta min plats", "1F9ED"), area: "sysselsattning",
      knows: "Hanna har provat trädgården och packningen.", cares: "Att hon hittar något hon längtar till.",
      agreed: "Hanna provar en ny sak i veckan till och med nästa samtal.", when: "Måndag till onsdag",
      how: "Bilder på det som finns."),
    InventedAgreement(
      person: "ibrahim", occasion: "work", title: Option("Verkstan", "1F6E0"), area: "sysselsattning",
      want: "Jag vill laga cyklar och få betalt för det en dag.",
      matters: "Att få vara med och bestämma vad vi säljer.",
      knows: "Ibrahim kan byta däck på egen hand.", cares: "Att kunderna möter honom som den som kan.",
      agreed: "Ibrahim tar emot cyklar på tisdagar och bestämmer priset tillsammans med handledaren.",
      when: "Måndag till fredag", how: "Egen arbetsbänk."),
    InventedAgreement(
      person: "jonna", occasion: "bus", title: Option("Åka buss", "1F68C"), area: "forflyttning",
      want: "Jag vill att någon följer med tills vi är framme. Inte bara till hållplatsen.",
      matters: "Att jag vet vem som kommer.", knows: "Jonna kan linjen, men bytet vid torget är svårt.",
      cares: "Att Jonna får känna att hon klarar mer själv.",
      agreed: "Assistenten åker med hela vägen till torget och hämtar där.", when: "Tisdag och fredag",
      how: "Vi bestämmer vem kvällen innan."),
    InventedAgreement(
      person: "jonna", occasion: "shower", title: Option("Duscha", "1F6BF"), area: "personlig_vard",
      want: "Hjälp i och ur. Resten gör jag.", matters: "Att jag slipper frysa.",
      knows: "Jonna kan inte själv resa sig från stolen.", cares: "Att hon gör det hon kan.",
      agreed: "Två handgrepp i och ur, och någon inom hörhåll hela tiden.", when: "Varannan kväll",
      how: "Värmen på tio minuter innan."),
    InventedAgreement(
      person: "karim", occasion: "bus", title: Option("In till stan", "1F68C"), area: "forflyttning",
      want: "Kaféet på torget, min vanliga plats, mina vänner.",
      matters: "Att assistenten sätter sig vid ett annat bord.",
      knows: "Det finns ramp på baksidan.", cares: "Att Karim har sitt eget liv med sina vänner.",
      agreed: "Assistenten följer till kaféet och sitter vid ett annat bord tills Karim vinkar.",
      when: "Onsdagar och lördagar", how: "Karim vinkar.", step: .decidingOneself),
    InventedAgreement(
      person: "lo", occasion: "evening", title: Option("My evenings", "1F303"), area: "relationer",
      want: "Music, my headphones, nobody in my room after nine.", matters: "My own key.",
      knows: "Lo hears the door bell badly with headphones on.", cares: "That Lo can be reached if there is a fire.",
      agreed: "Nobody goes in after nine. The lamp above the door blinks if someone needs to come.",
      when: "Every evening", how: "The lamp hangs above the door.", step: .decidingOneself),
    InventedAgreement(
      person: "mo", occasion: "dinner", title: Option("Cooking", "1F37D"), area: "hemliv",
      want: "I want to choose the food and cook it. I can make pancakes.", matters: "That I hold the pan myself.",
      knows: "Mo needs the recipe in pictures, one at a time.",
      cares: "That everybody eats, and that nobody gets burnt.",
      agreed: "Mo chooses dinner on two days a week and cooks it together with whoever works.",
      when: "Mondays and Fridays", how: "Mo chooses from four pictures the day before."),
    InventedAgreement(
      person: "nour", occasion: "bus", title: Option("Going to town", "1F68C"), area: "forflyttning",
      want: "I want somebody to come with me all the way, not just to the stop.", matters: "To know who it will be.",
      knows: "Nour knows the route, but the change at the square is hard.", cares: "That Nour can do more without us.",
      agreed: "The assistant rides along to the square and comes back for Nour there.", when: "Tuesdays and Fridays",
      how: "We say who comes the evening before."),
  ]

  static let contents: [(item: String, said: String)] = [
    ("mal_insats", "Målen står i beslutet. Delarna i planen svarar mot dem."),
    ("aktiviteter", "Delarna är aktiviteterna."),
    ("mal_aktivitet", "Under ”Det här har vi kommit överens om”."),
    ("ansvarig", "Namnet står vid varje del."),
    ("nar_hur", "Under ”När och hur”."),
    ("samverkan", ""),
    ("uppfoljning", "Nästa datum står överst."),
    ("deltagit", "Under Hur du var med."),
    ("andra_deltagit", "Namnen står vid Vilka som var med."),
    ("datum", "Datumet står vid varje version."),
  ]

  static let notNeeded = "Ingen annan utförare är inblandad just nu."
  static let oldPlan = "Pärmen på kontoret"
  static let tookPart = "Valde delarna med bilder och sa ja eller nej till varje del."
  static let whyNotBySigns = "Han svarar inte på ord eller bilder, och vi kunde inte läsa hans tecken säkert."
  static let triedBeforeDecision =
    "Vi träffades två gånger hemma hos honom och visade föremål för det som skulle beslutas."
  static let triedWithSigns =
    "Vi visade föremål för varje del, två dagar i rad, och väntade. Vi kunde inte läsa ett svar."
  static let godMansWords = "Jag har hört hur de gör musikstunden. Det stämmer med hur han har varit hemma."
}
