/// What happens to the invented people beside their days.
enum StoryWords {
  static let mandate = "Bevaka rätt, sörja för person. Inte ekonomi."

  static let purposes: [InventedPerson.Unit: (amount: String?, purpose: String, easy: String, symbol: String)] = [
    .groupHome: (
      nil, "Ett eget hem med stöd av personal dygnet runt, och att kunna delta i samhällslivet.",
      "Du får bo på Hasselgården. Det finns alltid någon som kan hjälpa dig.", "1F3E0"
    ),
    .workshop: (
      "Fyra dagar i veckan", "Meningsfull sysselsättning och gemenskap.",
      "Du får vara på Kastanjen fyra dagar i veckan. Där kan du jobba med det du tycker om.", "1F6E0"
    ),
    .assistance: (
      "62 timmar i veckan", "Att leva som andra med stöd av personliga assistenter.",
      "Du får hjälp av assistenter 62 timmar i veckan.", "1F91D"
    ),
  ]
  static let legalBasis = "9 § LSS"
  static let reasons = "Behovet kan inte tillgodoses på annat sätt. Sökanden har själv beskrivit hur stödet ska vara."
  static let condition = "Beslutet följs upp varje år tillsammans med den enskilde."
  static let copiedFrom = "Granköpings kommun"
  static let statements: [String: String] = [
    "alva": "Jag vill bo kvar. Jag vill ha samma personal.",
    "bengt": "Jag vill bestämma mer hemma.",
    "karim": "Jag vill ha timmar som räcker till helgen också.",
    "lo": "I want to live in my own flat, with help I choose.",
  ]
  static let wishBeyond = "Jag vill åka till havet en vecka i sommar."
  static let wishAnswer = "Det kräver fler timmar under resan. Du kan ansöka om det, och jag hjälper dig att skriva."
  static let whoDecides = "Omsorgsnämnden"

  static let tookOver = [
    "Vi tog det som stod på schemat.", "Det blev sent, så jag valde åt honom.", "Vi brukar ju göra så.",
  ]
  static let stayedAway = ["Ingen hade tid just då.", "Vi sa att hon kan prova själv.", "Det fick bli en annan dag."]
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
  static let notSo = "Det var inte så. Ingen frågade mig."

  static let concerns: [(person: String, about: String, symbol: String, answer: String, isNo: Bool)] = [
    (
      "alva", "Ni pratar högt på morgonen.", "1F50A",
      "Du har rätt. Nu stänger vi dörren till köket före klockan nio. Säg till om det inte blir bättre.", false
    ),
    (
      "bengt", "Jag vill ha egen nyckel till köket.", "1F511",
      "Det går inte nu, för att spisen måste ha någon i rummet. Vi provar i stället att du öppnar tillsammans med oss.",
      true
    ),
    (
      "cissi", "Folk går in utan att knacka.", "1F6AA",
      "Det ska de inte göra. Jag har pratat med alla som jobbar, och det står på dörren nu.", false
    ),
    (
      "jonna", "Det kommer nya hela tiden. Jag vet inte vem som kommer.", "2753",
      "Från måndag får du en bild kvällen innan på den som kommer.", false
    ),
  ]

  static let review = "Vi gick igenom delarna. Alva vill ha kvar allt och lägga till att packa väskan själv."
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
  static let toldOutside = "Kommunens socialt ansvariga samordnare"

  static let next: [(words: String, symbol: String, when: String)] = [
    ("Fika med de andra", "2615", "efter lunch"), ("Promenad till sjön", "1F986", "klockan tre"),
    ("Middag", "1F37D", "klockan fem"),
  ]
}
