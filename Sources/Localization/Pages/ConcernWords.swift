/// "This is not how I want it", as those who shall answer read it; and the first page of representatives and relatives.
package struct ConcernWords: Sentences {
  package let title, none, explained, whatItIs, noWords: String
  package let by: @Sendable (_ day: String) -> String
  package let late: @Sendable (_ day: String) -> String
  package let explainAgain: @Sendable (_ name: String) -> String
  package let concernOf: @Sendable (_ name: String) -> String
  package let yourAnswer, yes, no, words, wordsHint, noNeedsReason, answer, youAnswered: String
  package let received, again, someoneElse, passedOn: String
  // The person asks somebody else.
  package let passOnTitle, isItAbout, maybeSeveral, aboutNobody, neverReaches, lateNow: String
  // Representatives and relatives.
}

extension ConcernWords {
  package static let swedish = ConcernWords(
    title: "Önskemål att svara på", none: "Ingen väntar på svar från dig.",
    explained:
      "Här står det som någon vill ha annorlunda och har bett dig svara på. Handlar det om en medarbetare, ser den medarbetaren det inte.",
    whatItIs: "Vad det gäller", noWords: "Inget mer är sagt.",
    by: { "Svara senast \($0)." }, late: { "Svaret skulle ha kommit \($0). Personen får veta det." },
    explainAgain: { "Du har svarat. \($0) vill att du förklarar igen." },
    concernOf: { "\($0) vill ha det annorlunda" },
    yourAnswer: "Ditt svar", yes: "Ja, så gör vi", no: "Nej, det går inte", words: "Vad vill du säga?",
    wordsHint: "Skriv till personen, med korta meningar.",
    noNeedsReason: "Ett nej behöver ett skäl som personen kan förstå.", answer: "Svara", youAnswered: "Du har svarat",
    received: "Personen har förstått svaret.", again: "Personen vill att du förklarar igen.",
    someoneElse: "Personen vill fråga någon annan.", passedOn: "Någon annan är tillfrågad nu.",
    passOnTitle: "Vem ska svara i stället?", isItAbout: "Handlar det om någon?",
    maybeSeveral: "Du kan välja flera.", aboutNobody: "Nej, inte om någon",
    neverReaches: "De du väljer får aldrig se det du säger.",
    lateNow: "Svaret har inte kommit i tid.")

  package static let swedishEasy = ConcernWords(
    title: "Att svara på", none: "Ingen väntar på svar.",
    explained: "Någon vill ändra något. Du ska svara. Handlar det om en i personalen? Den personen ser det inte.",
    whatItIs: "Vad är det?", noWords: "Det står inget mer.",
    by: { "Svara senast \($0)." }, late: { "Sista dagen var \($0)." },
    explainAgain: { "Du har svarat. \($0) vill höra det igen." },
    concernOf: { "\($0) vill ändra något" },
    yourAnswer: "Ditt svar", yes: "Ja, så gör vi", no: "Nej, det går inte", words: "Vad vill du säga?",
    wordsHint: "Skriv korta meningar.", noNeedsReason: "Säger du nej? Skriv varför.", answer: "Svara",
    youAnswered: "Du har svarat",
    received: "Personen förstår svaret.", again: "Personen vill höra det igen.",
    someoneElse: "Personen frågar någon annan.", passedOn: "Någon annan ska svara nu.",
    passOnTitle: "Vem ska svara nu?", isItAbout: "Handlar det om någon?",
    maybeSeveral: "Du kan välja flera.", aboutNobody: "Nej",
    neverReaches: "De du väljer får inte se det.",
    lateNow: "Du har inte fått svar.")

  package static let english = ConcernWords(
    title: "Wishes to answer", none: "Nobody is waiting for an answer from you.",
    explained:
      "Somebody wants something to be different and has asked you to answer. If it is about a member of staff, that member of staff does not see it.",
    whatItIs: "What it is about", noWords: "Nothing more has been said.",
    by: { "Answer by \($0)." }, late: { "The answer was due on \($0). The person is told." },
    explainAgain: { "You have answered. \($0) wants you to explain again." },
    concernOf: { "\($0) does not want it like this" },
    yourAnswer: "Your answer", yes: "Yes, we will do that", no: "No, it cannot be done",
    words: "What do you want to say?",
    wordsHint: "Write to the person, in short sentences.",
    noNeedsReason: "A no needs a reason that the person can understand.", answer: "Answer",
    youAnswered: "You have answered",
    received: "The person has understood the answer.", again: "The person wants you to explain again.",
    someoneElse: "The person wants to ask someone else.", passedOn: "Somebody else has been asked now.",
    passOnTitle: "Who should answer instead?", isItAbout: "Is it about somebody?",
    maybeSeveral: "You can choose several.", aboutNobody: "No, not about anybody",
    neverReaches: "Those you choose never see what you say.",
    lateNow: "The answer has not come in time.")

  package static let englishEasy = ConcernWords(
    title: "To answer", none: "Nobody is waiting for an answer.",
    explained: "Somebody wants a change. You should answer. Is it about somebody who works here? They do not see it.",
    whatItIs: "What is it?", noWords: "There is nothing more here.",
    by: { "Answer by \($0)." }, late: { "The last day was \($0)." },
    explainAgain: { "You have answered. \($0) wants to hear it again." },
    concernOf: { "\($0) wants a change" },
    yourAnswer: "Your answer", yes: "Yes, we will do that", no: "No, it can’t be done",
    words: "What do you want to say?",
    wordsHint: "Write short sentences.", noNeedsReason: "Do you say no? Write why.", answer: "Answer",
    youAnswered: "You have answered",
    received: "The person understands the answer.", again: "The person wants to hear it again.",
    someoneElse: "The person asks someone else.", passedOn: "Someone else should answer now.",
    passOnTitle: "Who should answer now?", isItAbout: "Is it about somebody?",
    maybeSeveral: "You can choose several.", aboutNobody: "No",
    neverReaches: "Those you choose do not see it.",
    lateNow: "You have no answer yet.")
}
