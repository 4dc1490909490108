/// A drift question: to the person first, then to the team; and the question after a long silence.
package struct SignalWords: Sentences {
  package let title: String
  /// What the person said, and how often: "Of the last 6 times, since 3 April, you said 4 times: too little".
  package let person: @Sendable (_ counts: Counts, _ matter: Matter) -> String
  /// Of signs that others have read: never as if the person had answered.
  package let signs: @Sendable (_ counts: Counts) -> String
  package let wantToTalk, yes, notNow, fineAnyway, showTimes: String
  package let mayBeChance: String
  package let withWhom, outsider, notTold: String
  package let team: @Sendable (_ name: String, _ counts: Counts, _ matter: Matter) -> String
  package let teamNotShown: @Sendable (_ name: String) -> String
  package let silence, howOften, everyDay, everyWeek, dontAsk: String

  /// How many answers there are, how many of them said it, and since when.
  package struct Counts: Sendable {
    package let all, saying: Int
    package let since: String

    package init(all: Int, saying: Int, since: String) {
      self.all = all
      self.saying = saying
      self.since = since
    }
  }

  /// What the answers said.
  package enum Matter: Sendable, CaseIterable {
    case choseTooLittle, choseTooMuch, helpTooLittle, helpTooMuch, notListenedTo
  }
}

extension SignalWords {
  package static let swedish = SignalWords(
    title: "En fråga till dig",
    person: { counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "jag fick välja för lite"
        case .choseTooMuch: "jag fick välja för mycket"
        case .helpTooLittle: "jag fick för lite hjälp"
        case .helpTooMuch: "jag fick för mycket hjälp"
        case .notListenedTo: "de lyssnade inte på mig"
        }
      return "\(counts.saying) av de senaste \(counts.all) gångerna, sedan \(counts.since), sa du: \(said)."
    },
    signs: {
      "De som hjälper dig har tolkat dina tecken. "
        + "\($0.saying) av de senaste \($0.all) gångerna, sedan \($0.since), vände du dig bort."
    },
    wantToTalk: "Vill du prata om det?", yes: "Ja", notNow: "Inte nu", fineAnyway: "Det är bra ändå",
    showTimes: "Visa gångerna", mayBeChance: "Det kan bero på slumpen.",
    withWhom: "Vem vill du prata med?", outsider: "Någon som inte jobbar här",
    notTold: "Om du väljer någon annan får personalen inte veta det.",
    team: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "fick välja för lite"
        case .choseTooMuch: "fick välja för mycket"
        case .helpTooLittle: "fick för lite hjälp"
        case .helpTooMuch: "fick för mycket hjälp"
        case .notListenedTo: "blev inte lyssnad på"
        }
      return "\(name) vill prata. \(counts.saying) av \(counts.all) gånger sedan \(counts.since): \(said). "
        + "Det är en fråga, inget betyg, och kan bero på slumpen. Vad kan ni pröva tillsammans?"
    },
    teamNotShown: { "Det är dags att prata med \($0) om att välja och om hjälp." },
    silence: "Det var länge sedan vi frågade dig.", howOften: "Hur ofta ska vi fråga?", everyDay: "Varje dag",
    everyWeek: "Varje vecka", dontAsk: "Fråga inte")

  package static let swedishEasy = SignalWords(
    title: "En fråga till dig",
    person: { counts, matter in
      let (about, said) =
        switch matter {
        case .choseTooLittle: ("om att välja", "för lite")
        case .choseTooMuch: ("om att välja", "för mycket")
        case .helpTooLittle: ("om hjälp", "för lite")
        case .helpTooMuch: ("om hjälp", "för mycket")
        case .notListenedTo: ("om att de lyssnar", "nej")
        }
      return "Du har svarat \(about). \(counts.saying) av de senaste \(counts.all) gångerna sa du: \(said)."
    },
    signs: {
      "Vi har tittat på dina tecken. \($0.saying) av de senaste \($0.all) gångerna vände du dig bort."
    },
    wantToTalk: "Vill du prata om det?", yes: "Ja", notNow: "Inte nu", fineAnyway: "Det är bra", showTimes: "Visa",
    mayBeChance: "Det kan vara en slump.",
    withWhom: "Vem vill du prata med?", outsider: "Någon som inte jobbar här",
    notTold: "Väljer du någon annan? Då får personalen inte veta det.",
    team: swedish.team, teamNotShown: swedish.teamNotShown,
    silence: "Vi har inte frågat dig på länge.", howOften: "Hur ofta ska vi fråga?", everyDay: "Varje dag",
    everyWeek: "Varje vecka", dontAsk: "Fråga inte")

  package static let english = SignalWords(
    title: "A question for you",
    person: { counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "I got to choose too little"
        case .choseTooMuch: "I got to choose too much"
        case .helpTooLittle: "I got too little help"
        case .helpTooMuch: "I got too much help"
        case .notListenedTo: "they did not listen to me"
        }
      return "\(counts.saying) of the last \(counts.all) times, since \(counts.since), you said: \(said)."
    },
    signs: {
      "Those who help you have read your signs. "
        + "\($0.saying) of the last \($0.all) times, since \($0.since), you turned away."
    },
    wantToTalk: "Do you want to talk about it?", yes: "Yes", notNow: "Not now", fineAnyway: "It is fine anyway",
    showTimes: "Show the times", mayBeChance: "It may be chance.",
    withWhom: "Who do you want to talk with?", outsider: "Someone who doesn’t work here",
    notTold: "If you choose someone else, the staff will not be told.",
    team: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "got to choose too little"
        case .choseTooMuch: "got to choose too much"
        case .helpTooLittle: "got too little help"
        case .helpTooMuch: "got too much help"
        case .notListenedTo: "was not listened to"
        }
      return "\(name) wants to talk. \(counts.saying) of \(counts.all) times since \(counts.since): \(said). "
        + "It is a question, not a mark, and may be chance. What can you try together?"
    },
    teamNotShown: { "It is time to talk with \($0) about choosing and about help." },
    silence: "It is a long time since we asked you.", howOften: "How often should we ask?", everyDay: "Every day",
    everyWeek: "Every week", dontAsk: "Don’t ask")

  package static let englishEasy = SignalWords(
    title: "A question for you",
    person: { counts, matter in
      let (about, said) =
        switch matter {
        case .choseTooLittle: ("about choosing", "too little")
        case .choseTooMuch: ("about choosing", "too much")
        case .helpTooLittle: ("about help", "too little")
        case .helpTooMuch: ("about help", "too much")
        case .notListenedTo: ("about listening", "no")
        }
      return "You answered \(about). \(counts.saying) of the last \(counts.all) times you said: \(said)."
    },
    signs: {
      "We have looked at your signs. \($0.saying) of the last \($0.all) times you turned away."
    },
    wantToTalk: "Do you want to talk about it?", yes: "Yes", notNow: "Not now", fineAnyway: "It is fine",
    showTimes: "Show me", mayBeChance: "It may be chance.",
    withWhom: "Who do you want to talk with?", outsider: "Someone who doesn’t work here",
    notTold: "Do you choose someone else? Then the staff will not know.",
    team: english.team, teamNotShown: english.teamNotShown,
    silence: "We have not asked you for a long time.", howOften: "How often should we ask?", everyDay: "Every day",
    everyWeek: "Every week", dontAsk: "Don’t ask")
}
