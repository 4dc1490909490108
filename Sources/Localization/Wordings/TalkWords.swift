/// Talks about a drift question: what the team is told of it, who comes, what was tried, what came of it.
package struct TalkWords: Sentences {
  package typealias Counts = SignalWords.Counts
  package typealias Matter = SignalWords.Matter

  /// Of signs that the team has read, where the person wants to talk about them.
  package let teamSigns: @Sendable (_ name: String, _ counts: Counts) -> String
  /// The team's own answers in the mirror, which nobody else has given.
  package let teamMirror: @Sendable (_ name: String, _ counts: Counts, _ matter: Matter) -> String
  /// The two sides see it differently; which of them saw more is told only with counts, where enough answers are released.
  package let teamGap: @Sendable (_ name: String, _ times: Times?, _ matter: Matter) -> String
  package let teamAsks, closed: String
  /// With whom the person can talk, and who hears of it.
  package let withTeam, managerTold: String
  /// What those who arrange circles are told, and nothing more.
  package let guideWanted: @Sendable (_ name: String) -> String
  package let title, noTalks, aboutAsking: String
  package let choseTeam, choseOutsider, choseNotNow, choseFine, choseRhythm, notChosen: String
  package let chosePerson: @Sendable (_ name: String) -> String
  /// To the person, who has chosen already.
  package let answered: @Sendable (_ day: String) -> String
  package let mayChange: String
  package let tried, result, lookAgain, toQuestion: String
  package let talked: @Sendable (_ names: String) -> String
  package let again: @Sendable (_ day: String) -> String

  /// How many moments both answered, and in how many the team saw more.
  package struct Times: Sendable {
    package let all, more: Int

    package init(all: Int, more: Int) {
      self.all = all
      self.more = more
    }
  }
}

extension TalkWords {
  package static let swedish = TalkWords(
    teamSigns: { name, counts in
      "\(name) vill prata. \(counts.saying) av \(counts.all) gånger sedan \(counts.since) tolkades det som att \(name) vände sig bort. "
        + "Tecknen är tolkade av personalen. De är aldrig personens svar."
    },
    teamMirror: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "\(name) fick välja för lite"
        case .choseTooMuch: "\(name) fick välja för mycket"
        case .helpTooLittle: "\(name) fick för lite hjälp"
        case .helpTooMuch: "\(name) fick för mycket hjälp"
        case .notListenedTo: "vi lyssnade inte på \(name)"
        }
      return
        "Ni har svarat i spegeln \(counts.all) gånger sedan \(counts.since). \(counts.saying) gånger sa ni själva: \(said)."
    },
    teamGap: { name, times, matter in
      let (about, seen) =
        switch matter {
        case .choseTooLittle, .choseTooMuch:
          ("att välja", "Enligt er får \(name) välja mer än \(name) själv säger.")
        case .helpTooLittle, .helpTooMuch:
          ("hjälpen", "Enligt er får \(name) mer hjälp än \(name) själv säger.")
        case .notListenedTo:
          ("att bli lyssnad på", "Enligt er lyssnar ni mer än \(name) själv säger.")
        }
      return "Ni och \(name) ser olika på \(about)."
        + (times.map { " \(seen) Så var det \($0.more) av de \($0.all) gånger som båda svarade." } ?? "")
    },
    teamAsks:
      "Det är er egen fråga, inget betyg, och kan bero på slumpen. Vad vill ni fråga personen om, och vad kan ni pröva?",
    closed: "Samtalet är avslutat. Det som skrevs står kvar här.",
    withTeam: "De som stöder mig här",
    managerTold:
      "Finns det ingen utifrån i din krets får chefen veta att du vill träffa någon. Chefen får inte veta vad du har svarat.",
    guideWanted: { "Någon utifrån behöver besöka \($0)" },
    title: "Samtal", noTalks: "Det finns inga samtal än.", aboutAsking: "Hur ofta vi frågar dig",
    choseTeam: "Du valde att prata med dem som stöder dig här.",
    choseOutsider: "Du valde att prata med någon som inte jobbar här.",
    choseNotNow: "Du valde: inte nu.", choseFine: "Du valde: det är bra ändå.",
    choseRhythm: "Du valde hur ofta vi ska fråga.", notChosen: "Du har inte valt än.",
    chosePerson: { "Du valde att prata med \($0)." },
    answered: { "Du svarade \($0)." }, mayChange: "Du kan ändra dig.",
    tried: "Det här provar vi", result: "Så blev det", lookAgain: "Dags att titta igen på det ni provade",
    toQuestion: "Till frågan",
    talked: { "De som pratade: \($0)." }, again: { "Vi tittar på det igen \($0)." })

  package static let swedishEasy = TalkWords(
    teamSigns: { name, counts in
      "\(name) vill prata. \(counts.saying) av \(counts.all) gånger vände \(name) sig bort. Personalen har tolkat tecknen. De är inte svar."
    },
    teamMirror: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "\(name) fick välja för lite"
        case .choseTooMuch: "\(name) fick välja för mycket"
        case .helpTooLittle: "\(name) fick för lite hjälp"
        case .helpTooMuch: "\(name) fick för mycket hjälp"
        case .notListenedTo: "vi lyssnade inte"
        }
      return "Ni har svarat \(counts.all) gånger. \(counts.saying) gånger sa ni: \(said)."
    },
    teamGap: { name, times, matter in
      let (about, seen) =
        switch matter {
        case .choseTooLittle, .choseTooMuch: ("att välja", "Enligt er får \(name) välja mer än \(name) själv säger.")
        case .helpTooLittle, .helpTooMuch: ("hjälpen", "Enligt er får \(name) mer hjälp än \(name) själv säger.")
        case .notListenedTo: ("att lyssna", "Enligt er lyssnar ni mer än \(name) säger.")
        }
      return "Ni och \(name) ser olika på \(about)."
        + (times.map { " \(seen) Så var det \($0.more) av \($0.all) gånger." } ?? "")
    },
    teamAsks: "Det är er fråga. Det kan vara en slump. Vad kan ni prova?",
    closed: "Samtalet är slut. Orden finns kvar här.",
    withTeam: "Personalen här",
    managerTold: "Känner du ingen utifrån? Då får chefen veta det. Chefen ser inte dina svar.",
    guideWanted: { "Någon utifrån behöver besöka \($0)" },
    title: "Samtal", noTalks: "Inga samtal än.", aboutAsking: "Hur ofta vi frågar",
    choseTeam: "Du ville prata med personalen.", choseOutsider: "Du ville prata med någon utifrån.",
    choseNotNow: "Du sa: inte nu.", choseFine: "Du sa: det är bra.", choseRhythm: "Du sa hur ofta vi frågar.",
    notChosen: "Du har inte valt än.", chosePerson: { "Du ville prata med \($0)." },
    answered: { "Du svarade \($0)." }, mayChange: "Du kan ändra dig.",
    tried: "Det provar vi", result: "Så blev det", lookAgain: "Titta igen på det ni provade",
    toQuestion: "Till frågan",
    talked: { "Med: \($0)." }, again: { "Vi pratar igen \($0)." })

  package static let english = TalkWords(
    teamSigns: { name, counts in
      "\(name) wants to talk. \(counts.saying) of \(counts.all) times since \(counts.since) staff read that \(name) turned away. "
        + "Signs are read by staff. They are never the person’s answer."
    },
    teamMirror: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "\(name) got to choose too little"
        case .choseTooMuch: "\(name) got to choose too much"
        case .helpTooLittle: "\(name) got too little help"
        case .helpTooMuch: "\(name) got too much help"
        case .notListenedTo: "we did not listen to \(name)"
        }
      return
        "You have answered the mirror \(counts.all) times since \(counts.since). \(counts.saying) times you said yourselves: \(said)."
    },
    teamGap: { name, times, matter in
      let (about, seen) =
        switch matter {
        case .choseTooLittle, .choseTooMuch:
          ("choosing", "Going by your answers, \(name) gets to choose more than \(name) says.")
        case .helpTooLittle, .helpTooMuch:
          ("the help", "Going by your answers, \(name) gets more help than \(name) says.")
        case .notListenedTo: ("listening", "Going by your answers, you listen more than \(name) says.")
        }
      return "You and \(name) have different views of \(about)."
        + (times.map { " \(seen) That was so in \($0.more) of the \($0.all) moments that both sides answered." } ?? "")
    },
    teamAsks:
      "It is your own question, not a mark, and may be chance. What do you want to ask the person, and what can you try?",
    closed: "The talk is closed. What was written stays here.",
    withTeam: "Those who support me here",
    managerTold:
      "If there is nobody from outside in your circle, the manager hears that you want to meet someone. The manager does not hear what you answered.",
    guideWanted: { "Somebody from outside needs to visit \($0)" },
    title: "Talks", noTalks: "There are no talks yet.", aboutAsking: "How often we ask you",
    choseTeam: "You chose to talk with those who support you here.",
    choseOutsider: "You chose to talk with someone who doesn’t work here.",
    choseNotNow: "You chose: not now.", choseFine: "You chose: it is fine anyway.",
    choseRhythm: "You chose how often we should ask.", notChosen: "You have not chosen yet.",
    chosePerson: { "You chose to talk with \($0)." },
    answered: { "Your answer is from \($0)." }, mayChange: "You can change your mind.",
    tried: "What we try", result: "What came of it", lookAgain: "Time to look again at what you tried",
    toQuestion: "To the question",
    talked: { "Those who talked: \($0)." }, again: { "We look at it again \($0)." })

  package static let englishEasy = TalkWords(
    teamSigns: { name, counts in
      "\(name) wants to talk. \(counts.saying) of \(counts.all) times \(name) turned away. Staff have read the signs. They are not answers."
    },
    teamMirror: { name, counts, matter in
      let said =
        switch matter {
        case .choseTooLittle: "\(name) got to choose too little"
        case .choseTooMuch: "\(name) got to choose too much"
        case .helpTooLittle: "\(name) got too little help"
        case .helpTooMuch: "\(name) got too much help"
        case .notListenedTo: "we did not listen"
        }
      return "You have answered \(counts.all) times. \(counts.saying) times you said: \(said)."
    },
    teamGap: { name, times, matter in
      let (about, seen) =
        switch matter {
        case .choseTooLittle, .choseTooMuch: ("choosing", "You say \(name) gets to choose more than \(name) says.")
        case .helpTooLittle, .helpTooMuch: ("the help", "You say \(name) gets more help than \(name) says.")
        case .notListenedTo: ("listening", "You say you listen more than \(name) says.")
        }
      return "You and \(name) have different views of \(about)."
        + (times.map { " \(seen) That was so \($0.more) of \($0.all) times." } ?? "")
    },
    teamAsks: "It is your question. It may be chance. What can you try?",
    closed: "The talk is over. The words stay here.",
    withTeam: "The staff here",
    managerTold: "You know nobody from outside? Then we tell the manager. The manager does not see your answers.",
    guideWanted: { "Somebody from outside needs to visit \($0)" },
    title: "Talks", noTalks: "No talks yet.", aboutAsking: "How often we ask",
    choseTeam: "You wanted to talk with staff.", choseOutsider: "You wanted to talk with somebody from outside.",
    choseNotNow: "You said: not now.", choseFine: "You said: it is fine.", choseRhythm: "You said how often we ask.",
    notChosen: "You have not chosen yet.", chosePerson: { "You wanted to talk with \($0)." },
    answered: { "Your answer is from \($0)." }, mayChange: "You can change your mind.",
    tried: "We try this", result: "What came of it", lookAgain: "Look again at what you tried",
    toQuestion: "To the question",
    talked: { "With: \($0)." }, again: { "We talk again \($0)." })
}
