/// Putting right what somebody entered wrongly of a decision, and how it stood before.
package struct FrameCorrectionWords: Sentences {
  package let title: @Sendable (_ name: String) -> String
  package let correct, text, why: String
  package let whyHint: @Sendable (_ name: String) -> String
  package let noService: String
  package let earlier, earlierText, none: String
  package let corrected: @Sendable (_ who: String, _ when: String) -> String
  package let differing, what, before, now, whoDecided, erased: String
  package let last: @Sendable (_ when: String) -> String

  package static let swedish = FrameCorrectionWords(
    title: { "Rätta beslutet om \($0)" }, correct: "Rätta det som blev fel",
    text: """
      Ändra bara det som blev fel när beslutet skrevs in här. Själva beslutet ändras inte. \
      Det som stod förut finns kvar och går att läsa.
      """,
    why: "Vad blev fel, och varför rättas det?",
    whyHint: { "\($0) kan läsa det här. Skriv så att det går att förstå." },
    noService: "Ingen fler insats",
    earlier: "Så stod det förut", earlierText: "Här står det som har rättats, det senaste först.",
    none: "Inget har rättats.", corrected: { "Rättat av \($0) \($1)" },
    differing: "Det som ändrades i rättelsen", what: "Vad", before: "Förut", now: "Efter rättelsen",
    whoDecided: "Vem som har beslutat",
    erased: "Det som stod förut är raderat.", last: { "Rättat \($0)." })

  package static let swedishEasy = FrameCorrectionWords(
    title: { "Rätta beslutet om \($0)" }, correct: "Rätta",
    text: "Ändra bara det som blev fel.", why: "Vad blev fel?", whyHint: { _ in "Skriv så att alla förstår." },
    noService: "Inget mer",
    earlier: "Så stod det förut", earlierText: "Något blev fel. Någon rättade det.", none: "Inget har blivit fel.",
    corrected: { "\($0) rättade \($1)" }, differing: "Det här är nytt",
    what: "Vad", before: "Förut", now: "Nu", whoDecided: "Vem bestämde",
    erased: "Orden från förut är borta.", last: { "Någon rättade det här \($0)." })

  package static let english = FrameCorrectionWords(
    title: { "Correct the decision about \($0)" }, correct: "Correct what went wrong",
    text: """
      Change only what went wrong when the decision was entered here. The decision itself does not change. \
      What it said before is kept and can be read.
      """,
    why: "What went wrong, and why is it corrected?",
    whyHint: { "\($0) can read this. Write it so that it can be understood." }, noService: "No further service",
    earlier: "What it said before", earlierText: "What has been corrected, the latest first.",
    none: "Nothing has been corrected.", corrected: { "Corrected by \($0) on \($1)" },
    differing: "What the correction changed", what: "What", before: "Before", now: "After the correction",
    whoDecided: "Who decided",
    erased: "What it said before is erased.", last: { "Corrected on \($0)." })

  package static let englishEasy = FrameCorrectionWords(
    title: { "Correct the decision about \($0)" }, correct: "Correct",
    text: "Change only what went wrong.", why: "What went wrong?",
    whyHint: { _ in "Write it so that everybody understands." }, noService: "Nothing more",
    earlier: "How it was before", earlierText: "Something was wrong. Somebody put it right.",
    none: "Nothing has been wrong.", corrected: { "\($0) corrected it on \($1)" }, differing: "This is new",
    what: "What", before: "Before", now: "Now", whoDecided: "Who decided", erased: "The words from before are gone.",
    last: { "Somebody corrected this on \($0)." })
}
