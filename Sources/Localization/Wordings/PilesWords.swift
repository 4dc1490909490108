/// The person's own answers as three piles.
package struct PilesWords: Sentences {
  package let title: String
  package let choice, help, listened: String
  /// How many times the person has answered, and about what.
  package let answered: @Sendable (_ times: Int, _ question: Subject) -> String
  package let tooFew: @Sendable (_ times: Int) -> String
  package let none: String
  package let pile: @Sendable (_ answer: String, _ times: Int) -> String
  package let passes: @Sendable (_ times: Int) -> String
  package let notAsked: @Sendable (_ days: Int) -> String
  package let alwaysTheSame, askAnotherWay: String
  package let whatIsThis, whatIsThisText: String
  package let show: String
  /// Where one card stands for several answers.
  package let perCard: @Sendable (_ answers: Int) -> String
  package let shown: @Sendable (_ whom: String) -> String
  /// Answers that the person gave with help have piles of their own.
  package let theseWithHelp: String
  package let withHelp, alone: @Sendable (_ times: Int) -> String

  /// What a question is about.
  package enum Subject: Sendable, CaseIterable {
    case choice, help, listened
  }
}

extension PilesWords {
  package static let swedish = PilesWords(
    title: "Mina svar", choice: "Att välja", help: "Att få hjälp", listened: "Att bli lyssnad på",
    answered: { times, subject in
      let about =
        switch subject {
        case .choice: "att välja"
        case .help: "att få hjälp"
        case .listened: "att bli lyssnad på"
        }
      return "Du har svarat \(times == 1 ? "1 gång" : "\(times) gånger") om \(about)."
    },
    tooFew: {
      "Du har svarat \($0 == 1 ? "1 gång" : "\($0) gånger"). "
        + "Det är för få för att säga hur det brukar vara. Här är gångerna."
    },
    none: "Du har inte svarat än. När du har svarat syns det här.",
    pile: { "\($0): \($1)." },
    passes: { $0 == 1 ? "1 gång svarade du något annat." : "\($0) gånger svarade du något annat." },
    notAsked: { $0 == 1 ? "1 dag glömde vi att fråga." : "\($0) dagar glömde vi att fråga." },
    alwaysTheSame: "Du svarar alltid likadant. Det kan vara så det är. Vi kan också fråga på ett annat sätt.",
    askAnotherWay: "Fråga på ett annat sätt",
    whatIsThis: "Vem ser det här?",
    whatIsThisText: "Bara du ser dina svar. Du kan visa ett svar för någon annan.",
    show: "Visa för någon", perCard: { "En bild är \($0) svar." }, shown: { "Du har visat det för \($0)." },
    theseWithHelp: "De här svaren gav du med hjälp.", withHelp: { "\($0) svar gav du med hjälp." },
    alone: { "\($0) svar gav du själv." })

  package static let swedishEasy = PilesWords(
    title: "Mina svar", choice: "Att välja", help: "Att få hjälp", listened: "Lyssnade de?",
    answered: { times, _ in "Du har svarat \(times == 1 ? "1 gång" : "\(times) gånger")." },
    tooFew: { "Du har svarat \($0 == 1 ? "1 gång" : "\($0) gånger"). Det är för få. Här är de." },
    none: "Du har inte svarat än.",
    pile: { "\($0): \($1)." },
    passes: { "Annat svar: \($0)." },
    notAsked: { $0 == 1 ? "1 dag glömde vi att fråga." : "\($0) dagar glömde vi att fråga." },
    alwaysTheSame: "Du svarar alltid likadant. Vill du att vi frågar på ett annat sätt?",
    askAnotherWay: "Fråga på ett annat sätt",
    whatIsThis: "Vem ser det här?",
    whatIsThisText: "Bara du ser dina svar. Du kan visa dem för någon.",
    show: "Visa för någon", perCard: { "En bild är \($0) svar." }, shown: { "Du har visat det för \($0)." },
    theseWithHelp: "Här fick du hjälp att svara.", withHelp: { "Med hjälp: \($0) svar." },
    alone: { "Själv: \($0) svar." })

  package static let english = PilesWords(
    title: "My answers", choice: "Choosing", help: "Getting help", listened: "Being listened to",
    answered: { times, subject in
      let about =
        switch subject {
        case .choice: "choosing"
        case .help: "getting help"
        case .listened: "being listened to"
        }
      return "You have answered \(times == 1 ? "once" : "\(times) times") about \(about)."
    },
    tooFew: {
      "You have answered \($0 == 1 ? "1 time" : "\($0) times"). That is too few to say how it usually is. Here they are."
    },
    none: "You have not answered yet. Your answers will be here.",
    pile: { "\($0): \($1)." },
    passes: { $0 == 1 ? "1 time you answered something else." : "\($0) times you answered something else." },
    notAsked: { $0 == 1 ? "1 day we forgot to ask." : "\($0) days we forgot to ask." },
    alwaysTheSame: "You always answer the same. It may be how it is. We can also ask in another way.",
    askAnotherWay: "Ask in another way",
    whatIsThis: "Who sees this?",
    whatIsThisText: "Only you see your answers. You can show an answer to somebody else.",
    show: "Show to somebody", perCard: { "One picture is \($0) answers." }, shown: { "You have shown it to \($0)." },
    theseWithHelp: "You gave these answers with help.",
    withHelp: { $0 == 1 ? "1 answer you gave with help." : "\($0) answers you gave with help." },
    alone: { $0 == 1 ? "1 answer you gave alone." : "\($0) answers you gave alone." })

  package static let englishEasy = PilesWords(
    title: "My answers", choice: "Choosing", help: "Getting help", listened: "Did they listen?",
    answered: { times, _ in "You answered \(times == 1 ? "1 time" : "\(times) times")." },
    tooFew: { "You answered \($0 == 1 ? "1 time" : "\($0) times"). That is too few. Here they are." },
    none: "You have not answered yet.",
    pile: { "\($0): \($1)." },
    passes: { "Other answer: \($0)." },
    notAsked: { $0 == 1 ? "1 day we forgot to ask." : "\($0) days we forgot to ask." },
    alwaysTheSame: "You always answer the same. Do you want us to ask in another way?",
    askAnotherWay: "Ask in another way",
    whatIsThis: "Who sees this?",
    whatIsThisText: "Only you see your answers. You can show them to somebody.",
    show: "Show to somebody", perCard: { "One picture is \($0) answers." }, shown: { "You have shown it to \($0)." },
    theseWithHelp: "Here you had help to answer.", withHelp: { "With help: \($0)." }, alone: { "Alone: \($0)." })
}
