/// A wish that something be otherwise, its receipt, and the answer to it.
package struct UnwantedWords: Sentences {
  package let title: String
  package let whatIsIt, inMyWords: String
  package let whoShallAnswer, manager, outsider: String
  /// Where there is nobody from outside who can be asked.
  package let noOutsider: String
  /// Who will answer, and by which day.
  package let receipt: @Sendable (_ who: String, _ lastDay: String) -> String
  package let changeMyMind, takeBack: String
  package let late: @Sendable (_ who: String, _ next: String) -> String
  package let replies, noReplies: String
  package let replyFrom: @Sendable (_ who: String) -> String
  package let cannot: @Sendable (_ reason: String) -> String
  package let didYouUnderstand, understood, again, someoneElse: String
  package let afraid, dangerousNow: String
  package let call: @Sendable (_ number: String) -> String
  package let cannotCall: String
  package let talkToSomebody: String
}

extension UnwantedWords {
  package static let swedish = UnwantedWords(
    title: "Så här vill jag inte ha det", whatIsIt: "Vad gäller det?", inMyWords: "Med mina ord",
    whoShallAnswer: "Vem ska svara dig?", manager: "Chefen", outsider: "Någon som inte jobbar här",
    noOutsider: "Just nu finns det ingen att fråga som inte jobbar här. Du kan be om att få någon.",
    receipt: { "\($0) ska svara dig senast \($1)." }, changeMyMind: "Du kan ändra dig.", takeBack: "Jag har ändrat mig",
    late: { "\($0) har inte svarat i tid. Nu frågar vi \($1)." },
    replies: "Svar till mig", noReplies: "Inga svar väntar.",
    replyFrom: { "Svar från \($0)" }, cannot: { "Det går inte, för att \($0)" },
    didYouUnderstand: "Förstod du svaret?", understood: "Jag förstod", again: "Förklara igen",
    someoneElse: "Jag vill fråga någon annan", afraid: "Jag är rädd, eller någon har gjort mig illa",
    dangerousNow: "Är det farligt nu?",
    call: { "Ring \($0)" }, cannotCall: "Samspel kan inte ringa åt dig.",
    talkToSomebody: "Vem vill du prata med?")

  package static let swedishEasy = UnwantedWords(
    title: "Jag vill ändra det här", whatIsIt: "Vad vill du ändra?", inMyWords: "Mina ord",
    whoShallAnswer: "Vem ska svara?", manager: "Chefen", outsider: "Någon som inte jobbar här",
    noOutsider: "Ingen utifrån är med än. Du kan be om det.",
    receipt: { "\($0) svarar dig. Senast \($1)." }, changeMyMind: "Du kan ändra dig.", takeBack: "Jag har ändrat mig",
    late: { _, next in "Du har inte fått svar. Nu frågar vi \(next)." },
    replies: "Svar till mig", noReplies: "Du har inga nya svar.",
    replyFrom: { "\($0) svarar" }, cannot: { "Det går inte. Därför att: \($0)" },
    didYouUnderstand: "Förstod du?", understood: "Jag förstår", again: "Säg igen", someoneElse: "Fråga någon annan",
    afraid: "Jag är rädd", dangerousNow: "Är det farligt nu?", call: { "Ring \($0)" },
    cannotCall: "Samspel kan inte ringa åt dig.", talkToSomebody: "Vem vill du prata med?")

  package static let english = UnwantedWords(
    title: "This is not how I want it", whatIsIt: "What is it about?", inMyWords: "In my words",
    whoShallAnswer: "Who should answer you?", manager: "The manager", outsider: "Someone who doesn’t work here",
    noOutsider: "Just now there is nobody to ask who doesn’t work here. You can ask for someone.",
    receipt: { "\($0) will answer you by \($1)." }, changeMyMind: "You can change your mind.",
    takeBack: "I have changed my mind",
    late: { "\($0) has not answered in time. We are asking \($1) now." },
    replies: "Answers to me", noReplies: "No answers are waiting.",
    replyFrom: { "Answer from \($0)" }, cannot: { "It cannot be done, because \($0)" },
    didYouUnderstand: "Did you understand?", understood: "I understood", again: "Explain again",
    someoneElse: "I want to ask someone else", afraid: "I am afraid, or someone has hurt me",
    dangerousNow: "Is it dangerous now?",
    call: { "Call \($0)" }, cannotCall: "Samspel cannot call for you.",
    talkToSomebody: "Who do you want to talk to?")

  package static let englishEasy = UnwantedWords(
    title: "I want to change this", whatIsIt: "What do you want to change?", inMyWords: "My words",
    whoShallAnswer: "Who should answer?", manager: "The manager", outsider: "Someone who doesn’t work here",
    noOutsider: "Nobody from outside is here yet. You can ask for it.",
    receipt: { "\($0) will answer you. By \($1)." }, changeMyMind: "You can change your mind.",
    takeBack: "I have changed my mind",
    late: { _, next in "You have no answer yet. Now we ask \(next)." },
    replies: "Answers to me", noReplies: "You have no new answers.",
    replyFrom: { "\($0) answers" }, cannot: { "It can’t be done. Because: \($0)" },
    didYouUnderstand: "Did you understand?", understood: "I understand", again: "Say again",
    someoneElse: "Ask someone else", afraid: "I am afraid", dangerousNow: "Is it dangerous now?",
    call: { "Call \($0)" },
    cannotCall: "Samspel cannot call for you.", talkToSomebody: "Who do you want to talk to?")
}
