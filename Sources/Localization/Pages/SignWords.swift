/// Signs as named people read them: each reading by itself, what they come to together, and putting one right.
package struct SignWords: Sentences {
  package let together, asReadByOthers, tooFew: String
  package let counts: @Sendable (_ turnedTo: Int, _ turnedAway: Int, _ days: Int) -> String
  package let unclear: @Sendable (_ times: Int) -> String
  package let awayShare: @Sendable (_ share: String, _ low: String, _ high: String, _ readings: Int) -> String
  package let readersAgree: @Sendable (_ all: Int, _ alike: Int, _ different: Int, _ unsure: Int) -> String
  package let nobodyReadTogether: String
  package let readAlone: @Sendable (_ times: Int) -> String
  package let readByChart: @Sendable (_ entry: String) -> String
  package let notInChart, hadMet, hadNotMet, toMoment: String
  package let correctReading, correctTitle, correctEntryTitle: String
  package let correctEntry: @Sendable (_ sign: String) -> String
  package let keptBeside, newest, olderSigns: String
  package let countedFrom, countedThrough: @Sendable (_ day: String) -> String
  /// To whoever the person shows neither signs nor chart.
  package let notForYou: @Sendable (_ name: String) -> String
  package let mine: Mine

  /// The same as the person reads it.
  package struct Mine: Sendable {
    package let title, explained, newEntry, chartHint, notInChart, hadMet, hadNotMet, nobodyReadTogether: String
    package let readByChart: @Sendable (_ entry: String) -> String
    package let offeredAgain: @Sendable (_ times: Int, _ again: Int) -> String
  }
}

extension SignWords {
  package static let swedish = SignWords(
    together: "Tecknen tillsammans",
    asReadByOthers: "Tecknen är tolkade av andra. De är aldrig personens svar.",
    tooFew: "Det är för få tecken för att säga hur det brukar vara.",
    counts: { turnedTo, turnedAway, days in
      "På \(days) \(days == 1 ? "dag" : "dagar"): vände sig mot det \(turnedTo == 1 ? "1 gång" : "\(turnedTo) gånger"), "
        + "vände sig bort \(turnedAway == 1 ? "1 gång" : "\(turnedAway) gånger")."
    },
    unclear: {
      $0 == 1
        ? "1 gång syntes inget tecken, eller så gick det inte att säga."
        : "\($0) gånger syntes inget tecken, eller så gick det inte att säga."
    },
    awayShare: { share, low, high, readings in
      "Andel som vände sig bort: \(share), troligen mellan \(low) och \(high) (90 procent), av \(readings) tolkade tecken. Nyare tecken väger mer."
    },
    readersAgree: { all, alike, different, unsure in
      "\(all == 1 ? "1 gång" : "\(all) gånger") tolkade två var för sig: \(alike) lika, \(different) olika, och \(unsure) där minst en inte kunde säga."
    },
    nobodyReadTogether:
      "Inga två har tolkat samma stund var för sig än. Därför går det inte att veta om tolkningarna är lika.",
    readAlone: { $0 == 1 ? "1 gång tolkade bara en." : "\($0) gånger tolkade bara en." },
    readByChart: { "Tolkat efter det som är beskrivet: \($0)." },
    notInChart: "Inget av de tecken som är beskrivna passade.", hadMet: "Hade träffat personen förut.",
    hadNotMet: "Hade inte träffat personen förut.", toMoment: "Till stunden",
    correctReading: "Rätta min tolkning", correctTitle: "Rätta det du såg", correctEntryTitle: "Rätta ett tecken",
    correctEntry: { "Rätta: \($0)" },
    keptBeside: "Det du skrev först finns kvar i historiken. Det du skriver nu gäller.",
    newest: "De nyaste tecknen", olderSigns: "Äldre tecken",
    countedFrom: { "Här räknas tecken från och med \($0). Äldre tecken finns kvar." },
    countedThrough: { "Här räknas tecken till och med \($0)." },
    notForYou: { "\(Grammar.swedish.possessive($0)) tecken visas inte för dig." },
    mine: Mine(
      title: "Mina tecken", explained: "Andra har tolkat dina tecken. Det är aldrig ditt svar.",
      newEntry: "Beskriv ett av mina tecken", chartHint: "Skriv gärna tillsammans med någon som känner dig.",
      notInChart: "Inget av de tecken som är beskrivna passade.", hadMet: "Hade träffat dig förut.",
      hadNotMet: "Hade inte träffat dig förut.",
      nobodyReadTogether: "Inga två har tolkat samma stund var för sig än.",
      readByChart: { "Tolkat efter det som är beskrivet: \($0)." },
      offeredAgain: {
        "Du fick välja \($0 == 1 ? "1 gång" : "\($0) gånger"). "
          + "\($1 == 1 ? "1 gång" : "\($1) gånger") väntade personalen och provade igen."
      }))

  package static let english = SignWords(
    together: "The signs together",
    asReadByOthers: "Others have read the signs. They are never the person’s answer.",
    tooFew: "There are too few signs to say how it usually is.",
    counts: { turnedTo, turnedAway, days in
      "On \(days) \(days == 1 ? "day" : "days"): turned to \(turnedTo == 1 ? "1 time" : "\(turnedTo) times"), "
        + "turned away \(turnedAway == 1 ? "1 time" : "\(turnedAway) times")."
    },
    unclear: {
      $0 == 1
        ? "1 time no sign was seen, or nobody could tell." : "\($0) times no sign was seen, or nobody could tell."
    },
    awayShare: { share, low, high, readings in
      "Share that turned away: \(share), likely between \(low) and \(high) (90 per cent), of \(readings) signs read. Newer signs weigh more."
    },
    readersAgree: { all, alike, different, unsure in
      "\(all == 1 ? "1 time" : "\(all) times") two read apart: \(alike) alike, \(different) differently, and \(unsure) where at least one could not tell."
    },
    nobodyReadTogether:
      "No two have read the same moment apart yet. So nobody can know whether the readings are alike.",
    readAlone: { $0 == 1 ? "1 time only one read." : "\($0) times only one read." },
    readByChart: { "Read by what is described: \($0)." },
    notInChart: "None of the signs that are described fits.", hadMet: "Had met the person before.",
    hadNotMet: "Had not met the person before.", toMoment: "To the moment",
    correctReading: "Correct my reading", correctTitle: "Correct what you saw",
    correctEntryTitle: "Correct a sign",
    correctEntry: { "Correct: \($0)" },
    keptBeside: "What you wrote first is kept. What you write now counts.",
    newest: "The newest signs", olderSigns: "Older signs",
    countedFrom: { "Signs from \($0) onwards are counted here. Older signs are kept." },
    countedThrough: { "Signs up to \($0) are counted here." },
    notForYou: { "\(Grammar.english.possessive($0)) signs are not shown to you." },
    mine: Mine(
      title: "My signs", explained: "Others have read your signs. It is never your answer.",
      newEntry: "Describe one of my signs", chartHint: "If you can, write together with somebody who knows you.",
      notInChart: "None of the signs that are described fits.", hadMet: "Had met you before.",
      hadNotMet: "Had not met you before.", nobodyReadTogether: "No two have read the same moment apart yet.",
      readByChart: { "Read by what is described: \($0)." },
      offeredAgain: {
        "You could choose \($0 == 1 ? "1 time" : "\($0) times"). "
          + "\($1 == 1 ? "1 time" : "\($1) times") staff waited and tried again."
      }))

  // Signs are read by those who support; the pages are written in one register, as `TeamWords`.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
