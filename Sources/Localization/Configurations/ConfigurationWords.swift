/// What the drawings of configurations say.
package struct ConfigurationWords: Sentences {
  /// Heading of the drawing of a model's fit.
  package let fitTitle: @Sendable (_ outcome: String) -> String
  /// What the drawing of a model's fit shows: how many cases the model names, and how many of them show the outcome.
  package let fit: @Sendable (_ named: Int, _ showing: Int) -> String
  package let inModel: @Sendable (_ model: String) -> String
  package let inOutcome: @Sendable (_ outcome: String) -> String
  /// Legend: points on or above the line, and below it.
  package let agrees: String
  package let exceeds: String
  /// Heading of the table of configurations.
  package let rowsTitle: @Sendable (_ outcome: String) -> String
  package let rows: @Sendable (_ rows: Int, _ positive: Int) -> String
  /// Legend: a condition that is there, that is missing, of which the question does not arise.
  package let present: String
  package let absent: String
  package let dontCare: String
  package let cases: String
  /// Heading of the prime implicant chart.
  package let chartTitle: @Sendable (_ outcome: String) -> String
  package let chart: @Sendable (_ terms: Int, _ rows: Int) -> String
  package let row: String
}

extension ConfigurationWords {
  package static let english = ConfigurationWords(
    fitTitle: { "How well the model fits \($0)" },
    fit: { "The model names \($0) cases; \($1) of them show the outcome. Points on or above the line agree with it." },
    inModel: { "Membership in \($0)" }, inOutcome: { "Membership in \($0)" }, agrees: "Agrees with the model",
    exceeds: "More in the model than in the outcome",
    rowsTitle: { "Combinations of conditions, and \($0)" },
    rows: { "\($0) combinations were seen; \($1) of them lead to the outcome and have a frame." },
    present: "There", absent: "Missing", dontCare: "Does not arise", cases: "Cases",
    chartTitle: { "Which terms explain which rows of \($0)" },
    chart: { "\($0) terms across \($1) rows to be explained; a dot means that the term covers the row." }, row: "Row")

  package static let englishEasy = ConfigurationWords(
    fitTitle: { "Does it fit \($0)?" },
    fit: { "The rule names \($0). In \($1) of them it came true. A dot above the line fits." },
    inModel: { "Fits the rule: \($0)" }, inOutcome: { "Has \($0)" }, agrees: "Fits", exceeds: "Does not fit",
    rowsTitle: { "What goes with \($0)" },
    rows: { "We saw \($0) mixes. \($1) have a frame: with them it came true." },
    present: "Is there", absent: "Is not there", dontCare: "Does not count", cases: "Where",
    chartTitle: { "What explains what: \($0)" },
    chart: { "\($0) rules and \($1) mixes. A dot means: this rule explains this mix." }, row: "Mix")

  package static let swedish = ConfigurationWords(
    fitTitle: { "Hur väl modellen stämmer med \($0)" },
    fit: { "Modellen pekar ut \($0) fall; \($1) av dem visar utfallet. Punkter på eller över linjen stämmer med den." },
    inModel: { "Medlemskap i \($0)" }, inOutcome: { "Medlemskap i \($0)" }, agrees: "Stämmer med modellen",
    exceeds: "Mer i modellen än i utfallet",
    rowsTitle: { "Kombinationer av villkor, och \($0)" },
    rows: { "\($0) kombinationer har setts; \($1) av dem leder till utfallet och har ram." },
    present: "Finns", absent: "Saknas", dontCare: "Är inte aktuellt", cases: "Fall",
    chartTitle: { "Vilka termer som förklarar vilka rader av \($0)" },
    chart: { "\($0) termer mot \($1) rader som ska förklaras; en prick betyder att termen täcker raden." }, row: "Rad")

  package static let swedishEasy = ConfigurationWords(
    fitTitle: { "Stämmer det med \($0)?" },
    fit: { "Regeln pekar ut \($0). I \($1) av dem blev det så. En prick över linjen stämmer." },
    inModel: { "Passar regeln: \($0)" }, inOutcome: { "Har \($0)" }, agrees: "Stämmer", exceeds: "Stämmer inte",
    rowsTitle: { "Vad som hör ihop med \($0)" },
    rows: { "Vi såg \($0) blandningar. \($1) har ram: med dem blev det så." },
    present: "Finns", absent: "Finns inte", dontCare: "Räknas inte", cases: "Var",
    chartTitle: { "Vad som förklarar vad: \($0)" },
    chart: { "\($0) regler och \($1) blandningar. En prick betyder: regeln förklarar blandningen." }, row: "Blandning")
}
