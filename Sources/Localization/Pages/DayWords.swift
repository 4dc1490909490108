/// The person's day and week.
package struct DayWords: Sentences {
  package let hello: @Sendable (_ name: String) -> String
  package let here, nobodyHere: String
  /// Heading over those whom the person tapped, beside those who tapped themselves.
  package let toldHere, aloneNow: String
  package let next, nothingNext: String
  package let chosen, nothingChosen: String
  package let replies: String
  package let repliesWaiting: @Sendable (_ count: Int) -> String
  package let question, answer: String
  package let wantSomething, unwanted, afraid: String
  package let weekTitle: String
  package let weekOf: @Sendable (_ name: String) -> String
  package let nothingThisDay: String
  /// Where whoever reads is not told of the day, or not of what is to come.
  package let notShownToYou, plannedNotShown: String
  package let previousWeek, nextWeek: String
  package let paused, openRest: String
}

extension DayWords {
  package static let swedish = DayWords(
    hello: { "Hej \($0)!" }, here: "Här just nu", nobodyHere: "Vi vet inte vem som är här.",
    toldHere: "Det här säger jag", aloneNow: "Ingen är här.",
    next: "Det här kommer", nothingNext: "Inget mer är bestämt i dag.",
    chosen: "Det här valde jag", nothingChosen: "Du har inte valt något än i dag.",
    replies: "Svar till mig",
    repliesWaiting: { $0 == 1 ? "Du har fått 1 svar." : "Du har fått \($0) svar." },
    question: "Vi vill fråga dig en sak.", answer: "Svara",
    wantSomething: "Jag vill något", unwanted: "Så här vill jag inte ha det", afraid: "Jag är rädd",
    weekTitle: "Min vecka", weekOf: { "\(Grammar.swedish.possessive($0)) vecka" },
    nothingThisDay: "Inget är bestämt.",
    notShownToYou: "Det visas inte för dig.", plannedNotShown: "Det som är bestämt visas inte för dig.",
    previousWeek: "Veckan före", nextWeek: "Veckan efter",
    paused: "Du har pausat frågorna. Stödet fortsätter som vanligt.",
    openRest: "Det du har sagt ser du på din egen platta eller telefon."
  )

  package static let swedishEasy = DayWords(
    hello: { "Hej \($0)!" }, here: "Här nu", nobodyHere: "Vi vet inte vem som är här.",
    toldHere: "Jag säger", aloneNow: "Jag är själv.",
    next: "Sedan", nothingNext: "Inget mer i dag.",
    chosen: "Jag valde", nothingChosen: "Du har inte valt än.",
    replies: "Svar till mig", repliesWaiting: { "Du har \($0) svar." },
    question: "Vi vill fråga dig.", answer: "Svara",
    wantSomething: "Jag vill", unwanted: "Jag vill ändra", afraid: "Jag är rädd",
    weekTitle: "Min vecka", weekOf: { "\(Grammar.swedish.possessive($0)) vecka" }, nothingThisDay: "Inget",
    notShownToYou: "Du får inte se det här.", plannedNotShown: "Du får inte se det som är bestämt.",
    previousWeek: "Förra veckan", nextWeek: "Nästa vecka",
    paused: "Vi frågar inte nu. Du får hjälp som vanligt.",
    openRest: "Vill du se vad du har sagt? Använd din egen platta eller telefon.")

  package static let english = DayWords(
    hello: { "Hello \($0)!" }, here: "Here right now", nobodyHere: "We do not know who is here.",
    toldHere: "What I say", aloneNow: "Nobody is here.",
    next: "Coming up", nothingNext: "Nothing more is planned for today.",
    chosen: "What I chose", nothingChosen: "You have not chosen anything yet today.",
    replies: "Answers to me",
    repliesWaiting: { $0 == 1 ? "You have 1 answer." : "You have \($0) answers." },
    question: "We want to ask you one thing.", answer: "Answer",
    wantSomething: "I want something", unwanted: "This is not how I want it", afraid: "I am afraid",
    weekTitle: "My week", weekOf: { "\(Grammar.english.possessive($0)) week" }, nothingThisDay: "Nothing is planned.",
    notShownToYou: "This is not shown to you.", plannedNotShown: "What is planned is not shown to you.",
    previousWeek: "The week before", nextWeek: "The week after",
    paused: "You have paused the questions. Your support goes on as usual.",
    openRest: "You can see what you have said on your own tablet or phone.")

  package static let englishEasy = DayWords(
    hello: { "Hello \($0)!" }, here: "Here now", nobodyHere: "We do not know who is here.",
    toldHere: "I say", aloneNow: "I am alone.",
    next: "Next", nothingNext: "Nothing more today.",
    chosen: "I chose", nothingChosen: "You have not chosen yet.",
    replies: "Answers to me", repliesWaiting: { $0 == 1 ? "You have 1 answer." : "You have \($0) answers." },
    question: "We want to ask you.", answer: "Answer",
    wantSomething: "I want", unwanted: "I want to change", afraid: "I am afraid",
    weekTitle: "My week", weekOf: { "\(Grammar.english.possessive($0)) week" }, nothingThisDay: "Nothing",
    notShownToYou: "This is not shown to you.", plannedNotShown: "What is planned is not shown to you.",
    previousWeek: "Last week", nextWeek: "Next week",
    paused: "We do not ask now. You get help as usual.",
    openRest: "Do you want to see what you said? Use your own tablet or phone.")
}
