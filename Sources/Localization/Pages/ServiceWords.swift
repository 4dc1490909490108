/// The first-line manager's page of a service: duties and dates, questions to answer, reach; nothing of a single relation.
package struct ServiceWords: Sentences {
  package let title: @Sendable (_ service: String) -> String
  package let duties, noDuties: String
  package let dueBy: @Sendable (_ day: String) -> String
  package let late: @Sendable (_ days: Int) -> String
  /// After the day of a duty whose source nobody has read.
  package let unread: String
  package let toAnswer, nothingToAnswer: String
  package let pattern: @Sendable (_ quarter: String) -> String
  package let patternBasis: @Sendable (_ persons: Int) -> String
  /// How a quarter is called: "the third quarter of 2026".
  package let quarter: @Sendable (_ number: Int, _ year: Int) -> String
  package let tooFewPersons, patternCaption, matter, persons, share, interval, alone, withHelp, stayed: String
  /// A share in points of a hundred at the ends of what is told.
  package let orLess, orMore: @Sendable (_ points: Int) -> String
  package let reach, reachCaption, concept, matters, beyond, required: String
  package let whatIsNotHere, whatIsNotHereText: String
  package let decisionsTitle, noDecisions, ending, allDecisions, otherDecisions, person, ends, newDecision,
    copyDecision, told: String
}

extension ServiceWords {
  /// The label of a row that rests on those who stayed, where other rows do not.
  package func ofThoseWhoStayed(_ label: String) -> String { "\(label). \(stayed)" }
}

extension ServiceWords {
  package static let swedish = ServiceWords(
    title: { $0 }, duties: "Att göra", noDuties: "Inget håller på att bli försenat.", dueBy: { "senast \($0)" },
    late: { $0 == 1 ? "1 dag för sent" : "\($0) dagar för sent" }, unread: "Ingen jurist har granskat regeln.",
    toAnswer: "Frågor att svara på", nothingToAnswer: "Ingen väntar på svar från dig.",
    pattern: { "Mönster, \($0)" },
    patternBasis: { "Bygger på \($0) personer som har sagt ja till att vara med i statistiken." },
    quarter: { "kvartal \($0) \($1)" },
    tooFewPersons: "För få för att visas. Det behövs minst fem personer och tre medarbetare.",
    patternCaption: "Andel av svaren, avrundad", matter: "Fråga och svar", persons: "Antal personer",
    share: "Av hundra svar",
    interval: "Troligen mellan", alone: "svarade själv", withHelp: "svarade med hjälp",
    stayed: "Bygger på dem som var med även kvartalet före.",
    orLess: { "\($0) eller färre" }, orMore: { "\($0) eller fler" },
    reach: "Hur långt samskapandet når",
    reachCaption: "Antal stunder under kvartalet där begreppet syns, där det gäller minst fem personer",
    concept: "Begrepp",
    matters: "Antal stunder", beyond: "utöver lagen", required: "krävs av lagen",
    whatIsNotHere: "Det här visas inte",
    whatIsNotHereText:
      "Du ser inga enskilda personers svar och inga siffror om någon medarbetare. Så är det byggt.",
    decisionsTitle: "Beslut", noDecisions: "Inga beslut är registrerade.", ending: "Tar slut inom ett halvår",
    allDecisions: "Alla beslut", otherDecisions: "Övriga beslut",
    person: "Person", ends: "Tar slut", newDecision: "Registrera ett beslut",
    copyDecision: "Skriv av ett beslut", told: ", alla har fått veta")

  package static let english = ServiceWords(
    title: { $0 }, duties: "To do", noDuties: "Nothing is about to be late.", dueBy: { "by \($0)" },
    late: { $0 == 1 ? "1 day late" : "\($0) days late" }, unread: "No lawyer has checked the rule.",
    toAnswer: "Questions to answer", nothingToAnswer: "Nobody is waiting for an answer from you.",
    pattern: { "Pattern, \($0)" }, patternBasis: { "Based on \($0) people who have agreed to be counted." },
    quarter: { "quarter \($0) of \($1)" },
    tooFewPersons: "Too few to be shown. At least five people and three members of staff are needed.",
    patternCaption: "Share of the answers, rounded", matter: "Question and answer", persons: "Number of people",
    share: "Of a hundred answers",
    interval: "Probably between", alone: "answered alone", withHelp: "answered with help",
    stayed: "Based on those who were there the quarter before too.",
    orLess: { "\($0) or fewer" }, orMore: { "\($0) or more" },
    reach: "How far co-creation reaches",
    reachCaption: "Moments of the quarter in which the concept shows, where this holds for at least five people",
    concept: "Concept", matters: "Number of moments", beyond: "beyond the law", required: "required by law",
    whatIsNotHere: "What is not shown here",
    whatIsNotHereText:
      "You see no individual person’s answers and no figures about any member of staff. It is built that way.",
    decisionsTitle: "Decisions", noDecisions: "No decisions are registered.", ending: "Ending within half a year",
    allDecisions: "All decisions", otherDecisions: "Other decisions",
    person: "Person", ends: "Ends", newDecision: "Register a decision",
    copyDecision: "Copy a decision", told: ", everybody has been told")

  // These pages are for managers and decision makers and are written in one register.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
