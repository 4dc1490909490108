/// The questions about how it was, and their answers (design, section 5).
///
/// Questions say you, answers say I. The event is named first. Changing a sentence changes answers: ``Wordings/version``.
package struct AskingWords: Sentences {
  /// What it is about, named before the question: "The breakfast today".
  package let event: @Sendable (_ what: String, _ when: String) -> String
  /// What it is about where the day has no moment.
  package let dayInGeneral: @Sendable (_ when: String) -> String
  package let choice, help, listened: String
  package let tooLittle, justRight, tooMuch: String
  package let no, partly, yes: String
  package let choiceAloud, helpAloud: Aloud
  /// The simplest way of asking: two steps of two.
  package let goodOrChange, good, change: String
  package let choose, getHelp, more, less: String
  package let practice: String
  package let passes, dontKnow, dontUnderstand, wontSay, notNow: String
  package let stop, endAsking: String
  /// Asking has stopped for the day.
  package let stopped: String
  package let youChoose, somethingElse: String
  package let undo, done: String
  /// Too little and too much have changed sides since the block before.
  package let sidesChanged: String

  /// What is read aloud for the three answers of a question.
  package struct Aloud: Sendable {
    package let tooLittle, justRight, tooMuch: String
  }
}

extension AskingWords {
  package static let swedish = AskingWords(
    event: { "\($0) \($1)." }, dayInGeneral: { "Stödet \($0)." },
    choice: "Hur mycket fick du välja?", help: "Hur mycket hjälp fick du?",
    listened: "Lyssnade de på det du ville?",
    tooLittle: "För lite", justRight: "Lagom", tooMuch: "För mycket", no: "Nej", partly: "Delvis", yes: "Ja",
    choiceAloud: Aloud(
      tooLittle: "Jag vill välja mer", justRight: "Det var bra", tooMuch: "Jag vill välja mindre"),
    helpAloud: Aloud(
      tooLittle: "Jag vill ha mer hjälp", justRight: "Det var bra", tooMuch: "Jag vill ha mindre hjälp"),
    goodOrChange: "Var det bra, eller vill du ändra?", good: "Bra", change: "Ändra",
    choose: "Jag vill välja:", getHelp: "Jag vill ha hjälp:", more: "Mer", less: "Mindre",
    practice: "Nu provar vi. Vad gjorde du nyss?",
    passes: "Annat svar", dontKnow: "Jag vet inte", dontUnderstand: "Jag förstår inte frågan",
    wontSay: "Jag vill inte svara", notNow: "Inte nu",
    stop: "Sluta fråga i dag", endAsking: "Fråga mig inte mer",
    stopped: "Vi frågar inte mer i dag.",
    youChoose: "Välj du den här gången", somethingElse: "Något annat",
    undo: "Ändra mitt svar", done: "Tack. Svaret är sparat.",
    sidesChanged: "”För lite” och ”För mycket” har bytt plats.")

  package static let swedishEasy = AskingWords(
    event: { "\($0) \($1)." }, dayInGeneral: { "Hjälpen \($0)." },
    choice: "Du fick välja:", help: "Du fick hjälp:", listened: "Lyssnade de på dig?",
    tooLittle: "För lite", justRight: "Lagom", tooMuch: "För mycket", no: "Nej", partly: "Lite", yes: "Ja",
    choiceAloud: swedish.choiceAloud, helpAloud: swedish.helpAloud,
    goodOrChange: "Hur var det?", good: "Bra", change: "Ändra",
    choose: "Välja:", getHelp: "Hjälp:", more: "Mer", less: "Mindre",
    practice: "Vi provar. Vad gjorde du nyss?",
    passes: "Annat", dontKnow: "Jag vet inte", dontUnderstand: "Jag förstår inte", wontSay: "Hoppa över",
    notNow: "Inte nu", stop: "Sluta", endAsking: "Fråga mig inte mer",
    stopped: "Vi frågar inte mer i dag.",
    youChoose: "Välj du", somethingElse: "Något annat",
    undo: "Ändra mitt svar", done: "Tack. Du kan sluta nu.",
    sidesChanged: "Svaren har bytt plats.")

  package static let english = AskingWords(
    event: { "\($0) \($1)." }, dayInGeneral: { "The support \($0)." },
    choice: "How much did you get to choose?", help: "How much help did you get?",
    listened: "Did they listen to what you wanted?",
    tooLittle: "Too little", justRight: "Just right", tooMuch: "Too much", no: "No", partly: "Partly", yes: "Yes",
    choiceAloud: Aloud(
      tooLittle: "I want to choose more", justRight: "It was good", tooMuch: "I want to choose less"),
    helpAloud: Aloud(tooLittle: "I want more help", justRight: "It was good", tooMuch: "I want less help"),
    goodOrChange: "Was it good, or do you want a change?", good: "Good", change: "Change",
    choose: "I want to choose:", getHelp: "I want help:", more: "More", less: "Less",
    practice: "Let’s try. What did you just do?",
    passes: "Other answer", dontKnow: "I don’t know", dontUnderstand: "I don’t understand the question",
    wontSay: "I don’t want to answer", notNow: "Not now",
    stop: "Stop asking today", endAsking: "Don’t ask me any more",
    stopped: "We will not ask more today.",
    youChoose: "You choose this time", somethingElse: "Something else",
    undo: "Change my answer", done: "Thank you. Your answer is saved.",
    sidesChanged: "“Too little” and “Too much” have changed places.")

  package static let englishEasy = AskingWords(
    event: { "\($0) \($1)." }, dayInGeneral: { "The help \($0)." },
    choice: "You got to choose:", help: "You got help:", listened: "Did they listen to you?",
    tooLittle: "Too little", justRight: "Just right", tooMuch: "Too much", no: "No", partly: "A bit", yes: "Yes",
    choiceAloud: english.choiceAloud, helpAloud: english.helpAloud,
    goodOrChange: "How was it?", good: "Good", change: "Change",
    choose: "Choose:", getHelp: "Help:", more: "More", less: "Less",
    practice: "Let’s try. What did you just do?",
    passes: "Other", dontKnow: "I don’t know", dontUnderstand: "I don’t understand", wontSay: "Skip",
    notNow: "Not now", stop: "Stop", endAsking: "Don’t ask me any more",
    stopped: "We will not ask more today.",
    youChoose: "You choose", somethingElse: "Something else",
    undo: "Change my answer", done: "Thank you. You can stop now.",
    sidesChanged: "The answers have changed places.")
}
