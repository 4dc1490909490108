/// What happens to the invented people beside their days.
enum StoryWords {
  static let mandate = "Bevaka rätt och sörja för person. Inte förvalta egendom."

  static let purposes: [InventedPerson.Unit: Granted] = [
    .groupHome: Granted(
      amount: nil, purpose: "Ett eget hem med stöd av personal dygnet runt, och att kunna delta i samhällslivet.",
      easySwedish: "Du får bo på Hasselgården. Det finns alltid någon som kan hjälpa dig.",
      easyEnglish: "You can live at Hasselgården. There is always somebody who can help you.", symbol: "1F3E0"),
    .workshop: Granted(
      amount: "Fyra dagar i veckan", purpose: "Meningsfull sysselsättning och gemenskap.",
      easySwedish: "Du får vara på Kastanjen fyra dagar i veckan. Där kan du jobba med det du tycker om.",
      easyEnglish: "You can be at Kastanjen 4 days a week. There you can do work that you like.", symbol: "1F6E0"),
    .assistance: Granted(
      amount: "62 timmar i veckan", purpose: "Att leva som andra med stöd av personliga assistenter.",
      easySwedish: "Du får hjälp av assistenter 62 timmar i veckan.",
      easyEnglish: "You get help from assistants 62 hours a week.", symbol: "1F91D"),
  ]

  /// What is granted at a unit: the authority's words, and what the person is told.
  struct Granted {
    let amount: String?
    let purpose: String
    let easySwedish: String
    let easyEnglish: String
    let symbol: String

    func easy(in language: String) -> String { language == "en" ? easyEnglish : easySwedish }
  }

  static let legalBasis = "9 § LSS"
  static let reasons = "Behovet kan inte tillgodoses på annat sätt. Sökanden har själv beskrivit hur stödet ska vara."
  /// For whoever says nothing in words or pictures: nobody claims that they described it themselves.
  static let reasonsBySigns =
    "Behovet kan inte tillgodoses på annat sätt. De som känner den sökande har beskrivit vilket stöd som behövs."
  static let condition = "Beslutet följs upp varje år tillsammans med den enskilde."
  static let copiedFrom = "Granköpings kommun"
  static let statements: [String: String] = [
    "alva": "Jag vill bo kvar. Jag vill ha samma personal.",
    "bengt": "Jag vill bestämma mer hemma.",
    "karim": "Jag vill ha timmar som räcker till helgen också.",
    "lo": "I want to live in my own flat, with help I choose.",
    "mo": "I want to live here and cook my own food.",
  ]

  static func wishBeyond(of person: String) -> String {
    person == "lo" ? "I want to go to the sea for a week this summer." : "Jag vill åka till havet en vecka i sommar."
  }

  static let wishAnswer = "Det kräver fler timmar under resan. Du kan ansöka om det, och jag hjälper dig att skriva."
  static let whoDecides = "Omsorgsnämnden"

  /// What a person is told, by language, where the reason was no routine of the service.
  static let reasonTold: [String: (noTime: String, somebodyElse: String, ownValue: String)] = [
    "sv": (
      "Vi hann inte. Det var vårt fel och inte ditt.", "En annan behövde hjälp just då.",
      "Jag tyckte att det andra var bättre för dig."
    ),
    "en": (
      "We did not have the time. That was our fault and not yours.", "Somebody else needed help just then.",
      "I thought that the other was better for you."
    ),
  ]

  static func notSo(in language: String) -> String {
    language == "en" ? "It was not like that. Nobody asked me." : "Det var inte så. Ingen frågade mig."
  }

  static let concerns: [(person: String, about: String, symbol: String, answer: String, isNo: Bool)] = [
    (
      "alva", "Ni pratar högt på morgonen.", "1F50A",
      "Du har rätt. Vi håller köksdörren stängd fram till klockan nio. Säg till om det inte blir bättre.", false
    ),
    (
      "bengt", "Jag vill ha egen nyckel till köket.", "1F511",
      "Det går inte nu, för någon behöver vara i köket när spisen är på. Vi provar att du låser upp och vi följer med in.",
      true
    ),
    (
      "cissi", "Folk går in utan att knacka.", "1F6AA",
      "Det ska de inte göra. Jag har pratat med alla som jobbar här, och nu sitter det en lapp på din dörr.", false
    ),
    (
      "jonna", "Det kommer nya hela tiden. Jag vet inte vem som kommer.", "2753",
      "Från och med måndag får du en bild kvällen innan. Då ser du vem som kommer.", false
    ),
  ]

  static let review = "Vi gick igenom varje del. Alva vill ha kvar allt. Omklädningsrummet provar vi i två veckor till."
  static let talkToTry = "Elin väljer kläder och middag först, och vi frågar inte igen. Vi provar i tre veckor."
  static let talkAfter = "Det blev bättre. Elin säger att hon får välja. Vi fortsätter så."

  static let chart: [(sign: String, meaning: String, symbol: String)] = [
    ("Sträcker handen mot det som visas.", "Ja, det vill jag.", "1F44B"),
    ("Drar upp axlarna och tittar bort.", "Nej, eller inte nu.", "1F645"),
    ("Nynnar lågt.", "Det är bra så här.", "1F3B6"),
    ("Gnuggar handflatorna.", "Jag väntar på något.", "1F932"),
  ]

  static let limits:
    [(person: String, what: String, symbol: String, askedBy: String, instead: String, answer: String)] = [
      (
        "cissi", "Köksknivarna låstes in i ett skåp.", "1F512", "Enhetschefen efter ett tillbud i köket",
        "Knivar med rund spets och någon bredvid.", "Jag vill ha min egen kniv tillbaka."
      ),
      (
        "ibrahim", "Får inte gå ut på gården när maskinerna körs.", "1F6A7", "Handledaren",
        "En linje på marken som visar var det är säkert.", "Okej om det är för alla."
      ),
    ]
  static let toldOutside = "Kommunens socialt ansvariga samordnare (SAS)"

  /// What is to come on a day, in a person's language.
  static func next(in language: String) -> [(words: String, symbol: String, when: String)] {
    language == "en"
      ? [
        ("Coffee with the others", "2615", "after lunch"), ("A walk to the lake", "1F986", "at three"),
        ("Dinner", "1F37D", "at five"),
      ]
      : [
        ("Fika med de andra", "2615", "efter lunch"), ("Promenad till sjön", "1F986", "klockan tre"),
        ("Middag", "1F37D", "klockan fem"),
      ]
  }
}
