import CoCreation
import Links
import Localization
import Pages
import Values

/// Invented people, and the words they use, in the language of a tongue.
struct Cast {
  let tongue: Tongue

  func text(_ swedish: String, _ english: String) -> String {
    tongue.language == .swedish ? swedish : english
  }

  func words(_ text: String) -> Text {
    guard let words = try? Text(text) else { fatalError("an invented text is empty") }
    return words
  }

  func id<Subject>(_ number: UInt64) -> ID<Subject> {
    ID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
  }

  var alva: ID<Address.Person> { id(1) }
  var today: Day { Day(number: 20_585) }

  func picture(_ code: String) -> Illustration { .picture(.picture(code: code)) }

  var circle: [Candidate] {
    [
      Candidate(Face(name: "Kim"), value: "kim", isChosen: true), Candidate(Face(name: "Maria"), value: "maria"),
      Candidate(Face(name: "Ali"), value: "ali"), Candidate(Face(name: "Örjan"), value: "orjan"),
      Candidate(Face(name: "Åsa"), value: "asa"),
    ]
  }

  /// The same as words that somebody wrote in the page's language.
  func written(_ swedish: String, _ english: String) -> Written { Written(text(swedish, english)) }

  var breakfast: Event { Event(what: written("Frukosten", "The breakfast"), day: today, picture: picture("1F963")) }

  var demand: Demand {
    Demand(
      text("Kommunen får fråga hur hjälpen är.", "The town may ask how the help is."), legalBasis: "SoL 15:9",
      isVerified: false)
  }

  var options: [Option] {
    [
      Option(text("Gröt", "Porridge"), picture: picture("1F963"), value: "porridge"),
      Option(text("Smörgås", "Sandwich"), picture: picture("1F96A"), value: "sandwich"),
      Option(text("Ägg", "Egg"), picture: picture("1F95A"), value: "egg"),
      Option(text("Yoghurt", "Yoghurt"), picture: picture("1F95B"), value: "yoghurt"),
    ]
  }

  var things: [Thing] {
    [
      Thing(text("Dagliga verksamheten", "Day work"), picture: picture("1F3A8"), second: 9 * 3600 + 840),
      Thing(text("Handla med Kim", "Shopping with Kim"), picture: picture("1F6D2"), second: 15 * 3600),
      Thing(text("Bad", "Bath"), picture: picture("1F6C1"), second: 19 * 3600 + 1800),
    ]
  }

  /// Moments, with what was chosen in them.
  var chosen: [Thing] {
    [
      Thing(
        text("Frukosten, i dag", "The breakfast, today"), picture: picture("1F963"), note: text("Gröt", "Porridge"),
        address: .person(alva, .moment(id(31)))),
      Thing(
        text("Kläder, i dag", "Clothes, today"), picture: picture("1F455"), note: text("Röd tröja", "Red shirt"),
        address: .person(alva, .moment(id(32)))),
    ]
  }

  /// Answers the person has given.
  var times: [Thing] {
    [
      Thing(
        text("Frukosten, i dag", "The breakfast, today"), picture: picture("1F963"),
        note: text("För lite", "Too little"),
        address: .person(alva, .moment(id(31)))),
      Thing(
        text("Badet, i går", "The bath, yesterday"), picture: picture("1F6C1"), note: text("Lagom", "Just right"),
        address: .person(alva, .moment(id(32)))),
    ]
  }

  func mine(_ swedish: String, _ english: String, _ code: String? = nil) -> Saying {
    Saying(
      voice: text("Alvas ord", "Alva’s words"), words: text(swedish, english),
      pictures: code.map { [picture($0)] } ?? [])
  }

  /// Something that was said of a moment today.
  func told(_ saying: Saying) -> MomentPage.Telling { MomentPage.Telling(saying, day: today) }

  func staff(_ swedish: String, _ english: String) -> Saying {
    Saying(voice: text("Marias ord", "Maria’s words"), words: text(swedish, english))
  }

  var agreements: [AgreementCard] {
    [
      AgreementCard(
        id: id(41), area: text("Frukost", "Breakfast"), picture: picture("1F963"),
        how: [mine("Jag vill välja själv. Visa mig sakerna.", "I want to choose. Show me the things.", "1F449")],
        toMe: [mine("Att ingen har bråttom.", "That nobody is in a hurry.")],
        valued: [
          staff(
            "Alva äter mer när det är lugnt. Två saker i taget är lagom.",
            "Alva eats more when it is calm. Two things at a time are just right.")
        ],
        agreed: text(
          "Vi ställer fram två saker. Alva pekar. Vi väntar.", "We put out two things. Alva points. We wait."),
        whoDecides: text("Alva bestämmer vad. Personalen säger när.", "Alva decides what. Staff say when."),
        whoAnswers: "Maria", whenAndHow: [written("Varje morgon kl. 8", "Every morning at 8")],
        restsOn: text("bostad med särskild service", "housing with support"),
        stances: [
          .init("Alva", .yes), .init(text("Personalen", "Staff"), .yes),
          .init(text("Gode mannen Nils", "Representative Nils"), .notNow),
        ], moments: 12),
      AgreementCard(
        id: id(42), area: text("Bad", "Bath"), picture: picture("1F6C1"),
        how: [mine("Jag vill bada på kvällen.", "I want to bathe in the evening.")],
        valued: [
          staff(
            "Vi är två på kvällen bara tisdag och torsdag.", "We are two in the evening only on Tuesday and Thursday.")
        ],
        open: text("Vilka kvällar det går.", "Which evenings are possible."),
        stances: [
          .init(
            "Alva", .couldNotTakePart(tried: words(text("bilder, två olika dagar", "pictures, on two days")))),
          .init(text("Personalen", "Staff"), .yes),
        ]),
      AgreementCard(
        id: id(43), area: text("Pengar och handla", "Money and shopping"), picture: picture("1F6D2"),
        how: [mine("Jag vill betala själv.", "I want to pay myself.")],
        stances: [.init("Alva", .no), .init(text("Personalen", "Staff"), .yes)], moments: 0),
    ]
  }
}
