/// What a reading of balance says: for those it concerns, and for researchers who read files.
package struct BalanceWords: Sentences {
  /// The names of the three answers, to choosing and help, to "listened", and of signs.
  package let amounts: [String]
  package let listened: [String]
  package let signs: [String]
  /// Too few answers to say how it usually is.
  package let tooFew: @Sendable (_ answers: Int) -> String
  /// How often each answer was given: `counts` and `names` in the same order.
  package let usual: @Sendable (_ answers: Int, _ days: Int, _ counts: [Int], _ names: [String]) -> String
  /// The same, with a question, because many answers are not the good one.
  package let oftenNotGood: @Sendable (_ answers: Int, _ days: Int, _ counts: [Int], _ names: [String]) -> String
  package let alwaysTheSame: @Sendable (_ times: Int, _ name: String) -> String
  /// The same of the professionals' own answers: whether it is so, the person knows.
  package let mirrorAlwaysTheSame: @Sendable (_ times: Int, _ of: Int, _ name: String) -> String
  package let askAnotherWay: @Sendable (_ wrong: Int, _ of: Int) -> String
  package let placeDecides: @Sendable (_ answers: Int) -> String
  package let passes: @Sendable (Int) -> String
  package let unanswered: @Sendable (Int) -> String
  package let notAsked: @Sendable (Int) -> String
  package let placeCannotBeChecked: String
  /// What a chart of levels shows.
  package let chart: String
}

/// Each answer with its count: "för lite: 2, lagom: 6".
private func listed(_ counts: [Int], _ names: [String]) -> String {
  zip(names, counts).map { "\($0): \($1)" }.joined(separator: ", ")
}

extension BalanceWords {
  package static let swedish = BalanceWords(
    amounts: ["för lite", "lagom", "för mycket"],
    listened: ["nej", "delvis", "ja"],
    signs: ["vände sig bort", "vände sig mot det"],
    tooFew: { "\($0) svar. Det är för få för att säga hur det brukar vara." },
    usual: { answers, days, counts, names in
      "\(answers) svar på \(days) \(days == 1 ? "dag" : "dagar") – \(listed(counts, names)). Inget sticker ut."
    },
    oftenNotGood: { answers, days, counts, names in
      "\(answers) svar på \(days) \(days == 1 ? "dag" : "dagar") – \(listed(counts, names)). "
        + "Mer än en tredjedel av de senaste svaren säger att något borde vara annorlunda. Det är en fråga att prata om, inget betyg."
    },
    alwaysTheSame: { times, name in
      "De senaste \(times) svaren är alla likadana (\(name)). Vi kan inte skilja nöjdhet från vana. Pröva att fråga på ett annat sätt."
    },
    mirrorAlwaysTheSame: { times, all, name in
      (times == all
        ? "Ni har svarat ”\(name)” alla \(all) gånger. "
        : "De senaste \(times) av era \(all) svar är ”\(name)”. ") + "Stämmer det? Fråga personen."
    },
    askAnotherWay: { wrong, of in
      "\(wrong) av \(of) övningsfrågor blev fel. Vi borde fråga på ett annat sätt. Därför visas ingen nivå."
    },
    placeDecides: { answers in
      "De \(answers) svaren följer var bilden sitter och inte vad den betyder. Därför visas ingen nivå. Vi borde fråga på ett annat sätt."
    },
    passes: {
      $0 == 1 ? "1 gång kunde eller ville personen inte svara." : "\($0) gånger kunde eller ville personen inte svara."
    },
    unanswered: { $0 == 1 ? "1 fråga fick inget svar." : "\($0) frågor fick inget svar." },
    notAsked: { $0 == 1 ? "1 dag frågade ingen, fast det var dags." : "\($0) dagar frågade ingen, fast det var dags." },
    placeCannotBeChecked:
      "Bilderna har alltid suttit på samma sida. Vi har inte kunnat kontrollera om platsen avgjorde.",
    chart: "Hur ofta varje svar gavs, vecka för vecka. Fältet runt linjen är intervallet på 90 %.")

  package static let swedishEasy = BalanceWords(
    amounts: ["för lite", "lagom", "för mycket"],
    listened: ["nej", "lite", "ja"],
    signs: ["vände sig bort", "vände sig mot det"],
    tooFew: { "\($0) svar. Det är för få." },
    usual: { answers, days, counts, names in
      "\(answers) svar på \(days) \(days == 1 ? "dag" : "dagar"). \(listed(counts, names))."
    },
    oftenNotGood: { answers, days, counts, names in
      "\(answers) svar på \(days) \(days == 1 ? "dag" : "dagar"). \(listed(counts, names)). Många svar säger: det kan bli bättre. Prata om det."
    },
    alwaysTheSame: { times, name in "\(times) svar är likadana: \(name). Vi vet inte varför. Fråga på ett annat sätt."
    },
    mirrorAlwaysTheSame: { times, _, name in
      "Ni har svarat ”\(name)” de senaste \(times) gångerna. Stämmer det? Fråga personen."
    },
    askAnotherWay: { wrong, of in "\(wrong) av \(of) övningar blev fel. Fråga på ett annat sätt." },
    placeDecides: { answers in "\(answers) svar följer platsen på bilden. Fråga på ett annat sätt." },
    passes: { "\($0) \($0 == 1 ? "gång" : "gånger"): jag vet inte, eller jag vill inte." },
    unanswered: { $0 == 1 ? "1 fråga är utan svar." : "\($0) frågor är utan svar." },
    notAsked: { $0 == 1 ? "1 dag frågade ingen." : "\($0) dagar frågade ingen." },
    placeCannotBeChecked: "Bilderna sitter alltid på samma sida. Vi vet inte om platsen bestämde.",
    chart: "Så ofta kom varje svar. En punkt är en vecka.")

  package static let english = BalanceWords(
    amounts: ["too little", "just right", "too much"],
    listened: ["no", "partly", "yes"],
    signs: ["turned away", "turned to"],
    tooFew: { "\($0) \($0 == 1 ? "answer" : "answers"). That is too few to say how it usually is." },
    usual: { answers, days, counts, names in
      "\(answers) answers on \(days) \(days == 1 ? "day" : "days") – \(listed(counts, names)). Nothing stands out."
    },
    oftenNotGood: { answers, days, counts, names in
      "\(answers) answers on \(days) \(days == 1 ? "day" : "days") – \(listed(counts, names)). "
        + "More than a third of the newest answers say that something should be different. It is a question to talk about, not a mark."
    },
    alwaysTheSame: { times, name in
      "The newest \(times) answers are all alike (\(name)). We cannot tell content from habit. Try asking in another way."
    },
    mirrorAlwaysTheSame: { times, all, name in
      (times == all
        ? "You have answered “\(name)” all \(all) times. "
        : "The last \(times) of your \(all) answers are “\(name)”. ") + "Is that right? Ask the person."
    },
    askAnotherWay: { wrong, of in
      "\(wrong) of \(of) practice questions went wrong. We should ask in another way. So no level is shown."
    },
    placeDecides: { answers in
      "The \(answers) answers follow the place of the picture and not what it means. So no level is shown. We should ask in another way."
    },
    passes: {
      $0 == 1
        ? "Once the person could not or would not answer." : "\($0) times the person could not or would not answer."
    },
    unanswered: { $0 == 1 ? "1 question got no answer." : "\($0) questions got no answer." },
    notAsked: {
      $0 == 1 ? "On 1 day nobody asked, though it was time." : "On \($0) days nobody asked, though it was time."
    },
    placeCannotBeChecked: "The pictures always stood on the same side. We could not check whether the place decided.",
    chart: "How often each answer was given, week by week. The field around the line is the 90 % interval.")

  package static let englishEasy = BalanceWords(
    amounts: ["too little", "just right", "too much"],
    listened: ["no", "a bit", "yes"],
    signs: ["turned away", "turned to"],
    tooFew: { "\($0) \($0 == 1 ? "answer" : "answers"). That is too few." },
    usual: { answers, days, counts, names in
      "\(answers) answers on \(days) \(days == 1 ? "day" : "days"). \(listed(counts, names))."
    },
    oftenNotGood: { answers, days, counts, names in
      "\(answers) answers on \(days) \(days == 1 ? "day" : "days"). \(listed(counts, names)). Many answers say: it can be better. Talk about it."
    },
    alwaysTheSame: { times, name in "\(times) answers are the same: \(name). We do not know why. Ask in another way." },
    mirrorAlwaysTheSame: { times, _, name in
      "You answered “\(name)” the last \(times) times. Is that right? Ask the person."
    },
    askAnotherWay: { wrong, of in "\(wrong) of \(of) tries went wrong. Ask in another way." },
    placeDecides: { answers in "\(answers) answers follow the place of the picture. Ask in another way." },
    passes: { "\($0) \($0 == 1 ? "time" : "times"): I don't know, or I don't want to." },
    unanswered: { $0 == 1 ? "1 question has no answer." : "\($0) questions have no answer." },
    notAsked: { $0 == 1 ? "1 day nobody asked." : "\($0) days nobody asked." },
    placeCannotBeChecked: "The pictures are always on the same side. We do not know if the place decided.",
    chart: "How often each answer came. One dot is one week.")
}
