/// The person's own answers as three piles.
package struct PilesWords: Sentences {
  package let title: String
  package let choice, help, listened: String
  /// How many times the person has answered, and about what.
  package let answered: @Sendable (_ times: Int, _ question: Subject) -> String
  package let tooFew: @Sendable (_ times: Int) -> String
  package let none: String
  /// One pile is empty, though the person has answered otherwise.
  package let noneLikeThis: String
  package let pile: @Sendable (_ answer: String, _ times: Int) -> String
  package let passes: @Sendable (_ times: Int) -> String
  package let notAsked: @Sendable (_ days: Int) -> String
  /// Times a question waited in vain; it stands apart from the days on which nobody asked.
  package let unanswered: @Sendable (_ times: Int) -> String
  package let alwaysTheSame, askAnotherWay: String
  /// Practice went wrong, the place of the pictures decides, or many answers are not the good one.
  package let askingFails, placeDecides, oftenNotGood, talkAboutIt: String
  package let whatIsThis, whatIsThisText: String
  package let show: String
  /// Where one card stands for several answers.
  package let perCard: @Sendable (_ answers: Int) -> String
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
    none: "Här finns inga svar än. När du har svarat syns det här.", noneLikeThis: "Du har inte svarat så.",
    pile: { "\($0): \($1)." },
    passes: { $0 == 1 ? "1 gång svarade du något annat." : "\($0) gånger svarade du något annat." },
    notAsked: { $0 == 1 ? "1 dag glömde vi att fråga." : "\($0) dagar glömde vi att fråga." },
    unanswered: {
      $0 == 1 ? "1 gång frågade vi, och du svarade inte." : "\($0) gånger frågade vi, och du svarade inte."
    },
    alwaysTheSame: "Du svarar alltid likadant. Det kan vara så det är. Vi kan också fråga på ett annat sätt.",
    askAnotherWay: "Fråga på ett annat sätt",
    askingFails:
      "Övningsfrågorna blev ofta fel. Då är det vårt sätt att fråga som inte passar. Vi borde fråga på ett annat sätt.",
    placeDecides:
      "Dina svar följer var bilden sitter. Då vet vi inte vad du menar. Vi borde fråga på ett annat sätt.",
    oftenNotGood: "Många av dina svar säger att något borde vara annorlunda. Vill du prata om det?",
    talkAboutIt: "Ja, prata om det",
    whatIsThis: "Vem ser det här?",
    whatIsThisText: "Bara du ser dina svar. Du kan visa ett svar för någon annan.",
    show: "Visa för någon", perCard: { "En bild är \($0) svar." },
    theseWithHelp: "De här svaren gav du med hjälp.", withHelp: { "\($0) svar gav du med hjälp." },
    alone: { "\($0) svar gav du själv." })

  package static let swedishEasy = PilesWords(
    title: "Mina svar", choice: "Att välja", help: "Att få hjälp", listened: "Lyssnade de?",
    answered: { times, _ in "Du har svarat \(times == 1 ? "1 gång" : "\(times) gånger")." },
    tooFew: { "Du har svarat \($0 == 1 ? "1 gång" : "\($0) gånger"). Det är för få. Här är de." },
    none: "Här finns inga svar än.", noneLikeThis: "Du har inte svarat så.",
    pile: { "\($0): \($1)." },
    passes: { "Annat svar: \($0)." },
    notAsked: { $0 == 1 ? "1 dag glömde vi att fråga." : "\($0) dagar glömde vi att fråga." },
    unanswered: { $0 == 1 ? "1 gång svarade du inte." : "\($0) gånger svarade du inte." },
    alwaysTheSame: "Du svarar alltid likadant. Vill du att vi frågar på ett annat sätt?",
    askAnotherWay: "Fråga på ett annat sätt",
    askingFails: "Vårt sätt att fråga är svårt. Vi borde fråga på ett annat sätt.",
    placeDecides: "Du väljer ofta samma plats. Då vet vi inte vad du menar.",
    oftenNotGood: "Många svar säger: det kan bli bättre. Vill du prata om det?", talkAboutIt: "Ja, prata om det",
    whatIsThis: "Vem ser det här?",
    whatIsThisText: "Bara du ser dina svar. Du kan visa dem för någon.",
    show: "Visa för någon", perCard: { "En bild är \($0) svar." },
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
    none: "There are no answers here yet. Your answers will be here.",
    noneLikeThis: "You have not answered like this.",
    pile: { "\($0): \($1)." },
    passes: { $0 == 1 ? "1 time you answered something else." : "\($0) times you answered something else." },
    notAsked: { $0 == 1 ? "1 day we forgot to ask." : "\($0) days we forgot to ask." },
    unanswered: {
      $0 == 1 ? "1 time we asked, and you did not answer." : "\($0) times we asked, and you did not answer."
    },
    alwaysTheSame: "You always answer the same. That may be how it is. We can also ask in another way.",
    askAnotherWay: "Ask in another way",
    askingFails:
      "The practice questions often went wrong. Then it is our way of asking that does not fit. We should ask in another way.",
    placeDecides:
      "Your answers follow the place of the picture. Then we do not know what you mean. We should ask in another way.",
    oftenNotGood: "Many of your answers say that something should be different. Do you want to talk about it?",
    talkAboutIt: "Yes, talk about it",
    whatIsThis: "Who sees this?",
    whatIsThisText: "Only you see your answers. You can show an answer to somebody else.",
    show: "Show to somebody", perCard: { "One picture is \($0) answers." },
    theseWithHelp: "You gave these answers with help.",
    withHelp: { $0 == 1 ? "1 answer you gave with help." : "\($0) answers you gave with help." },
    alone: { $0 == 1 ? "1 answer you gave alone." : "\($0) answers you gave alone." })

  package static let englishEasy = PilesWords(
    title: "My answers", choice: "Choosing", help: "Getting help", listened: "Did they listen?",
    answered: { times, _ in "You answered \(times == 1 ? "1 time" : "\(times) times")." },
    tooFew: { "You answered \($0 == 1 ? "1 time" : "\($0) times"). That is too few. Here they are." },
    none: "There are no answers here yet.", noneLikeThis: "You have not answered like this.",
    pile: { "\($0): \($1)." },
    passes: { "Other answer: \($0)." },
    notAsked: { $0 == 1 ? "1 day we forgot to ask." : "\($0) days we forgot to ask." },
    unanswered: { $0 == 1 ? "1 time you did not answer." : "\($0) times you did not answer." },
    alwaysTheSame: "You always answer the same. Do you want us to ask in another way?",
    askAnotherWay: "Ask in another way",
    askingFails: "Our way of asking is hard. We should ask in another way.",
    placeDecides: "You often choose the same place. Then we do not know what you mean.",
    oftenNotGood: "Many answers say: it can be better. Do you want to talk about it?",
    talkAboutIt: "Yes, talk about it",
    whatIsThis: "Who sees this?",
    whatIsThisText: "Only you see your answers. You can show them to somebody.",
    show: "Show to somebody", perCard: { "One picture is \($0) answers." },
    theseWithHelp: "Here you had help to answer.", withHelp: { "With help: \($0)." }, alone: { "Alone: \($0)." })
}
