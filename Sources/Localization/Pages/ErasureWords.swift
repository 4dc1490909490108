/// What is past its time, and the administrator's word that no exception holds.
package struct ErasureWords: Sentences {
  package let title, linkText, none, choose, cannotBeUndone, confirm, noExceptions, exceptions, unread: String
  package let intro: @Sendable (_ organisation: String) -> String
  package let amount: @Sendable (_ entries: Int, _ persons: Int) -> String
  package let person: @Sendable (_ name: String, _ entries: Int, _ since: String) -> String
  package let legalBasis: @Sendable (_ law: String) -> String
  /// How long it is kept, in months and days beyond them.
  package let keptFromLast: @Sendable (_ months: Int, _ days: Int) -> String
  package let keptFromEach: @Sendable (_ months: Int, _ days: Int) -> String
}

extension ErasureWords {
  package static let swedish = ErasureWords(
    title: "Att gallra", linkText: "Visa vad som ska gallras", none: "Inget väntar på att gallras.",
    choose: "Vilka gäller inget undantag för?",
    cannotBeUndone:
      "Det som står skrivet om dem du kryssar för raderas. Det kan inte ångras. Det står kvar att det raderades, enligt "
      + "vilken regel, och att du bekräftade.",
    confirm: "Bekräfta att inget undantag gäller", noExceptions: "Regeln har inga undantag.",
    exceptions: "Undantag från regeln",
    unread: "Ingen har kontrollerat den här regeln mot källan. Rådfråga en jurist först.",
    intro: { "Här står vad som har passerat sin tid hos \($0), regel för regel. Inget av det som är skrivet visas." },
    amount: { entries, persons in
      "\(entries == 1 ? "1 uppgift" : "\(entries) uppgifter") om \(persons == 1 ? "1 person" : "\(persons) personer")."
    },
    person: { "\($0), \($1 == 1 ? "1 uppgift" : "\($1) uppgifter"), sedan \($2)" },
    legalBasis: { "Rättslig grund: \($0)" },
    keptFromLast: { "Bevaras \(span($0, $1, swedishUnits)) från den sista uppgiften om personen." },
    keptFromEach: { "Bevaras \(span($0, $1, swedishUnits)) från den sista uppgiften i samma ärende." })

  package static let english = ErasureWords(
    title: "Due for erasure", linkText: "Show what is due for erasure", none: "Nothing waits to be erased.",
    choose: "For whom does no exception hold?",
    cannotBeUndone:
      "What is written about those you tick is erased. It cannot be undone. That it was erased, by which rule, and that "
      + "you confirmed it, stays.",
    confirm: "Confirm that no exception holds", noExceptions: "The rule has no exceptions.",
    exceptions: "Exceptions from the rule", unread: "Nobody has checked this rule in its source. Ask a lawyer first.",
    intro: { "This is what is past its time at \($0), rule by rule. Nothing of what is written is shown." },
    amount: { entries, persons in
      "\(entries == 1 ? "1 entry" : "\(entries) entries") about \(persons == 1 ? "1 person" : "\(persons) people")."
    },
    person: { "\($0), \($1 == 1 ? "1 entry" : "\($1) entries"), since \($2)" },
    legalBasis: { "Legal basis: \($0)" },
    keptFromLast: { "Kept for \(span($0, $1, englishUnits)) from the last entry about the person." },
    keptFromEach: { "Kept for \(span($0, $1, englishUnits)) from the last entry of the same matter." })

  // The page is for administrators and is written in one register.
  package static let swedishEasy = swedish
  package static let englishEasy = english

  private typealias Units = (year: String, years: String, month: String, months: String, day: String, days: String)
  private static let swedishUnits: Units = ("år", "år", "månad", "månader", "dag", "dagar")
  private static let englishUnits: Units = ("year", "years", "month", "months", "day", "days")

  private static func span(_ months: Int, _ days: Int, _ units: Units) -> String {
    let parts = [
      (months / 12, units.year, units.years), (months % 12, units.month, units.months), (days, units.day, units.days),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }
}
