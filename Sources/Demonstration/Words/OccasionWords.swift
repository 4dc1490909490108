/// What comes up in the invented days, in everyday words.
enum OccasionWords {
  private typealias Option = Occasion.Option

  static let swedish: [Occasion] = [
    Occasion(
      key: "breakfast", about: Option("Frukosten", "1F963"), second: 8 * 3600 + 600,
      options: [Option("gröt", "1F963"), Option("smörgås", "1F35E"), Option("ägg", "1F95A"), Option("fil", "1F95B")],
      wants: ["Gröt. Med sylt. Mycket sylt.", "Jag vill äta själv i lugn och ro.", "Smörgås med ost, i dag också."],
      knows: "Det går bäst när bilderna ligger framme innan vi frågar.",
      routine: "Frukosten var redan framdukad.", area: "hemliv"),
    Occasion(
      key: "clothes", about: Option("Vad jag ska ha på mig", "1F455"), second: 7 * 3600 + 2400,
      options: [Option("röda tröjan", "1F455"), Option("blå jackan", "1F9E5"), Option("klänningen", "1F457")],
      wants: ["Den röda! Alltid den röda.", "Jag vill inte ha jacka.", "Fin i dag, jag ska träffa folk."],
      knows: "Tre plagg framme räcker, fler blir rörigt.",
      routine: "Kläderna låg redan framme.", area: "personlig_vard"),
    Occasion(
      key: "shower", about: Option("Duscha eller bada", "1F6BF"), second: 19 * 3600,
      options: [Option("duscha", "1F6BF"), Option("bada", "1F6C1"), Option("i kväll i stället", "1F319")],
      wants: ["Bada. Länge.", "Inte nu, jag tittar på något.", "Jag tvättar håret själv."],
      knows: "Vattnet ska vara varmt innan vi börjar.",
      routine: "Vi gick efter duschschemat.", area: "personlig_vard"),
    Occasion(
      key: "bath", about: Option("Badet", "1F6C1"), second: 18 * 3600 + 1800,
      options: [Option("bada", "1F6C1"), Option("tvätta vid handfatet", "1F9FC")],
      wants: [], knows: "Han sträcker sig mot vattnet när han vill.",
      routine: "Vi gick efter badschemat.", area: "personlig_vard"),
    Occasion(
      key: "music", about: Option("Musikstunden", "1F3B5"), second: 15 * 3600,
      options: [Option("dragspel", "1FA97"), Option("trummor", "1F941"), Option("tyst", "1F507")],
      wants: [], knows: "Dragspel får honom att vända sig mot högtalaren.",
      routine: "Musiken var redan vald.", area: "samhalle"),
    Occasion(
      key: "walk", about: Option("Gå ut", "1F6B6"), second: 13 * 3600 + 1200,
      options: [
        Option("till skogen", "1F332"), Option("till kiosken", "1F366"), Option("till sjön", "1F986"),
        Option("bara runt huset", "1F3E0"),
      ],
      wants: ["Till ankorna.", "Glass! Sen hem.", "Jag vill gå själv en bit."],
      knows: "Rundan vid sjön tar en timme i lugn takt.",
      routine: "Vi tog rundan som vi brukar ta.", area: "samhalle"),
    Occasion(
      key: "shopping", about: Option("Handla mat", "1F6D2"), second: 15 * 3600 + 1800,
      options: [Option("skriva listan själv", "1F4DD"), Option("åka buss dit", "1F68C"), Option("gå dit", "1F6B6")],
      wants: ["Jag skriver listan. Ni läser.", "Jag vill betala själv.", "Korv ska vi ha."],
      knows: "Det är lugnast i affären före klockan fyra.",
      routine: "Inköpslistan var redan skriven.", area: "hemliv"),
    Occasion(
      key: "dinner", about: Option("Middagen", "1F37D"), second: 16 * 3600 + 2700,
      options: [
        Option("fisk", "1F41F"), Option("spaghetti", "1F35D"), Option("soppa", "1F372"), Option("pannkakor", "1F95E"),
      ],
      wants: ["Pannkakor.", "Jag vill röra i grytan.", "Inte fisk igen."],
      knows: "Vi lagar det som flest har valt, och en sak till.",
      routine: "Maten var redan beställd.", area: "hemliv"),
    Occasion(
      key: "evening", about: Option("Kvällen", "1F303"), second: 19 * 3600 + 1800,
      options: [
        Option("titta på teve", "1F4FA"), Option("spela spel", "1F3B2"), Option("lyssna på musik", "1F3B5"),
        Option("gå och lägga mig", "1F6CF"),
      ],
      wants: ["Spela. Jag vinner.", "Jag vill vara uppe till nyheterna.", "Vara ifred."],
      knows: "Kvällarna blir bäst om vi bestämmer före maten.",
      routine: "Vi gjorde som vi brukar på kvällen.", area: "relationer"),
    Occasion(
      key: "call", about: Option("Ringa någon", "1F4DE"), second: 18 * 3600 + 900,
      options: [Option("min syster", "1F469"), Option("mamma", "1F475"), Option("en vän", "1F9D1")],
      wants: ["Min syster. Jag har något att berätta.", "Jag trycker själv på knappen."],
      knows: "Numren ligger som bilder i telefonen.",
      routine: "Vi brukar ringa på söndagar.", area: "relationer"),
    Occasion(
      key: "swim", about: Option("Simhallen", "1F3CA"), second: 14 * 3600 + 1800,
      options: [Option("simma i dag", "1F3CA"), Option("simma i morgon", "1F4C5"), Option("bada fötterna", "1F9B6")],
      wants: ["Simma. Djupa delen.", "Jag vill duscha hemma efteråt."],
      knows: "Varmvattenbassängen är öppen måndag och torsdag.",
      routine: "Tiden i bassängen var redan bokad.", area: "samhalle"),
    Occasion(
      key: "cleaning", about: Option("Städa rummet", "1F9F9"), second: 11 * 3600,
      options: [
        Option("jag dammsuger", "1F9F9"), Option("vi gör det tillsammans", "1F91D"), Option("i morgon", "1F4C5"),
      ],
      wants: ["Jag tar golvet. Du tar fönstret.", "Mitt rum, mina saker. Rör inte hyllan."],
      knows: "Hyllan rör vi inte, där ligger samlingen.",
      routine: "Vi städade som det står på schemat.", area: "hemliv"),
    Occasion(
      key: "coffee", about: Option("Fikat", "2615"), second: 14 * 3600 + 300,
      options: [Option("kaffe", "2615"), Option("te", "1F375"), Option("saft", "1F9C3")],
      wants: ["Kaffe, svart.", "Två bullar.", "Jag sitter vid fönstret."],
      knows: "Muggen med två öron är lättast att hålla.",
      routine: "Kaffet var redan bryggt.", area: "hemliv"),
    Occasion(
      key: "money", about: Option("Vad pengarna ska räcka till", "1F4B0"), second: 10 * 3600 + 1800,
      options: [
        Option("bio", "1F3AC"), Option("spara", "1F416"), Option("godis", "1F36C"), Option("en ny skiva", "1F4BF"),
      ],
      wants: ["Bio. Jag har längtat.", "Det är mina pengar."],
      knows: "Vi räknar tillsammans på fredagar.",
      routine: "Veckans pengar var redan fördelade.", area: "sysselsattning"),
    Occasion(
      key: "work", about: Option("Vad jag gör i verkstan", "1F6E0"), second: 9 * 3600 + 1800,
      options: [
        Option("snickra", "1FA9A"), Option("måla", "1F3A8"), Option("packa påsar", "1F4E6"),
        Option("trädgården", "1F33B"),
      ],
      wants: ["Snickra. Fågelholken ska bli klar.", "Måla, men inte blått.", "Ute i dag."],
      knows: "Två uppgifter på en dag är lagom.",
      routine: "Dagens uppgifter var redan fördelade.", area: "sysselsattning"),
    Occasion(
      key: "bus", about: Option("Ta sig till stan", "1F68C"), second: 10 * 3600 + 900,
      options: [Option("bussen", "1F68C"), Option("färdtjänst", "1F695"), Option("stanna hemma", "1F3E0")],
      wants: ["Bussen. Jag kan linjen.", "Jag vill åka in på egen hand och bli hämtad.", "Hem före regnet."],
      knows: "Linje 4 har ramp, linje 7 har det inte.",
      routine: "Färdtjänsten var redan bokad.", area: "forflyttning"),
  ]

  static let english: [Occasion] = [
    Occasion(
      key: "walk", about: Option("Going out", "1F6B6"), second: 13 * 3600 + 1200,
      options: [Option("the forest", "1F332"), Option("the lake", "1F986"), Option("just round the house", "1F3E0")],
      wants: ["The lake, and slowly.", "On my own to the corner."],
      knows: "The path by the lake is even the whole way.",
      routine: "We took the way that we usually take.", area: "samhalle"),
    Occasion(
      key: "swim", about: Option("The pool", "1F3CA"), second: 14 * 3600 + 1800,
      options: [Option("swim today", "1F3CA"), Option("swim tomorrow", "1F4C5")],
      wants: ["Today. Deep end.", "Tomorrow, I am tired."],
      knows: "The warm pool is open on Mondays and Thursdays.",
      routine: "The time in the pool was already booked.", area: "samhalle"),
    Occasion(
      key: "evening", about: Option("The evening", "1F303"), second: 19 * 3600 + 1800,
      options: [Option("television", "1F4FA"), Option("a game", "1F3B2"), Option("music", "1F3B5")],
      wants: ["Music, loud.", "A game, if you play too.", "Leave me alone tonight, thanks."],
      knows: "It goes best when we decide before dinner.",
      routine: "We did as we usually do in the evening.", area: "relationer"),
    Occasion(
      key: "dinner", about: Option("Dinner", "1F37D"), second: 16 * 3600 + 2700,
      options: [
        Option("fish", "1F41F"), Option("spaghetti", "1F35D"), Option("soup", "1F372"), Option("pancakes", "1F95E"),
      ],
      wants: ["Pancakes.", "I want to stir the pot.", "Not fish again."],
      knows: "We cook what most people chose, and one other dish.",
      routine: "The food was already ordered.", area: "hemliv"),
    Occasion(
      key: "shopping", about: Option("Buying food", "1F6D2"), second: 15 * 3600 + 1800,
      options: [
        Option("write the list myself", "1F4DD"), Option("take the bus", "1F68C"), Option("walk there", "1F6B6"),
      ],
      wants: ["I write the list. You read it.", "I want to do the paying."],
      knows: "The shop is quietest before four o’clock.",
      routine: "The shopping list was already written.", area: "hemliv"),
    Occasion(
      key: "bus", about: Option("Getting to town", "1F68C"), second: 10 * 3600 + 900,
      options: [Option("the bus", "1F68C"), Option("the taxi service", "1F695"), Option("stay at home", "1F3E0")],
      wants: ["The bus. I know the route.", "Home before the rain."],
      knows: "Line 4 has a ramp, line 7 has none.",
      routine: "The taxi was already booked.", area: "forflyttning"),
  ]
}
