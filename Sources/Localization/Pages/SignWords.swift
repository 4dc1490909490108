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
  package let keptBeside: String
}

extension SignWords {
  package static let swedish = SignWords(
    together: "Tecknen tillsammans",
    asReadByOthers: "Så här har andra tolkat tecknen. Det är aldrig personens svar.",
    tooFew: "Det är för få tecken för att säga hur det brukar vara.",
    counts: { turnedTo, turnedAway, days in
      "På \(days) \(days == 1 ? "dag" : "dagar"): vände sig till \(turnedTo) gånger, vände sig bort \(turnedAway) gånger."
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
      "\(all) gånger tolkade två var för sig: \(alike) lika, \(different) olika, och \(unsure) där minst en inte kunde säga."
    },
    nobodyReadTogether: "Ingen gång har två tolkat samma sak var för sig. Då vet ni inte om ni tolkar lika.",
    readAlone: { $0 == 1 ? "1 gång tolkade bara en." : "\($0) gånger tolkade bara en." },
    readByChart: { "Läst efter det ni har beskrivit: \($0)." },
    notInChart: "Inget av de tecken ni har beskrivit passade.", hadMet: "Hade träffat personen förut.",
    hadNotMet: "Hade inte träffat personen förut.", toMoment: "Till stunden",
    correctReading: "Rätta min läsning", correctTitle: "Rätta det du såg", correctEntryTitle: "Rätta ett tecken",
    correctEntry: { "Rätta: \($0)" },
    keptBeside: "Det du skrev först finns kvar i historiken. Det du skriver nu gäller.")

  package static let english = SignWords(
    together: "The signs together",
    asReadByOthers: "This is how others have read the signs. It is never the person’s answer.",
    tooFew: "There are too few signs to say how it usually is.",
    counts: { turnedTo, turnedAway, days in
      "On \(days) \(days == 1 ? "day" : "days"): turned to \(turnedTo) times, turned away \(turnedAway) times."
    },
    unclear: {
      $0 == 1
        ? "1 time no sign was seen, or nobody could tell." : "\($0) times no sign was seen, or nobody could tell."
    },
    awayShare: { share, low, high, readings in
      "Share that turned away: \(share), likely between \(low) and \(high) (90 per cent), of \(readings) signs read. Newer signs weigh more."
    },
    readersAgree: { all, alike, different, unsure in
      "\(all) times two read apart: \(alike) alike, \(different) differently, and \(unsure) where at least one could not tell."
    },
    nobodyReadTogether: "At no time have two read the same thing apart. So you do not know whether you read alike.",
    readAlone: { $0 == 1 ? "1 time only one read." : "\($0) times only one read." },
    readByChart: { "Read by what you have described: \($0)." },
    notInChart: "None of the signs you have described fits.", hadMet: "Had met the person before.",
    hadNotMet: "Had not met the person before.", toMoment: "To the moment",
    correctReading: "Put my reading right", correctTitle: "Put right what you saw",
    correctEntryTitle: "Put a sign right",
    correctEntry: { "Put right: \($0)" },
    keptBeside: "What you wrote first is kept. What you write now counts.")

  // Signs are read by those who support; the pages are written in one register, as `TeamWords`.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
