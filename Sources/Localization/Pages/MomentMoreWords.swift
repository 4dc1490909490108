/// One more thing about a moment.
package struct MomentMoreWords: Sentences {
  package let title, more, save: String
  package let offer, offerLines, offerLinesHint, howOffered: String
  package let objects, photos, symbols, words, spoken, signs, triedOut: String
  package let reasonTold, howTold, wordsTold: String
  /// What somebody else wrote, and who.
  package let written: @Sendable (_ line: String, _ name: String) -> String
  package let keptFrom: @Sendable (_ name: String) -> String
  package let keptYes, keptNo: String
  package let presence, wish, wishText, readFrom, outcome, what, mySide: String
  package let undo, undoText, nothingToUndo: String
  package let toldWhy, understood, again, someoneElse: String
  package let notSoTitle, notSoAbout, inMyWords, notSoText: String
  package let viewTitle: @Sendable (_ name: String) -> String
  package let viewText: @Sendable (_ name: String) -> String
  package let nextTitle, nextWhat, nextWhen, nextWhenHint: String
  package let whoHelped: @Sendable (_ name: String) -> String
  package let reach: String
  /// Over what representatives think, beside the person's own.
  package let viewsBeside: String
}

extension MomentMoreWords {
  package static let swedish = MomentMoreWords(
    title: "Lägg till om stunden", more: "Lägg till", save: "Spara",
    offer: "Det här fanns att välja på", offerLines: "Vad fanns att välja på?",
    offerLinesHint: "En sak på varje rad, högst nio.",
    howOffered: "Hur erbjöds det?",
    objects: "Med saker", photos: "Med foton", symbols: "Med symboler", words: "Med skrivna ord", spoken: "Med tal",
    signs: "Med tecken", triedOut: "Genom att prova",
    reasonTold: "Så här förklarades det", howTold: "Hur berättades det?", wordsTold: "Vad sades?",
    written: { "\($0). \($1) skrev det." },
    keptFrom: { "Hindrades \($0) från något?" }, keptYes: "Ja, registrera en begränsning",
    keptNo: "Nej, inget hindrades",
    presence: "Vilka som var med", wish: "Önskan", wishText: "Vad önskade personen?", readFrom: "Tolkat utifrån vad?",
    outcome: "Så blev det", what: "Vad blev det?", mySide: "Min sida",
    undo: "Ta tillbaka", undoText: "Bara det du själv har skrivit. Det som togs tillbaka finns kvar i historiken.",
    nothingToUndo: "Du har inte skrivit något här.",
    toldWhy: "Så här förklarades det", understood: "Jag förstod", again: "Förklara igen",
    someoneElse: "Jag vill fråga någon annan",
    notSoTitle: "Det var inte så", notSoAbout: "Vad stämmer inte?", inMyWords: "Med mina ord",
    notSoText: "Dina ord ställs bredvid. Ingen annans ord ändras.",
    viewTitle: { "Min bild av hur det var för \($0)" },
    viewText: { "Det här är din bild, som företrädare. Den räknas aldrig som ett svar från \($0)." },
    nextTitle: "Det här kommer", nextWhat: "Vad händer sedan?", nextWhen: "När?",
    nextWhenHint: "Med ord, till exempel efter frukosten.",
    whoHelped: { "Hjälpte någon \($0) att svara?" }, reach: "Hur långt det nådde",
    viewsBeside: "Så tror företrädare att det var")

  package static let swedishEasy = MomentMoreWords(
    title: "Skriv mer", more: "Skriv mer", save: "Spara",
    offer: "Det här fick jag välja på", offerLines: "Vad fick du välja på?", offerLinesHint: "1 sak på varje rad.",
    howOffered: "Hur fick du välja?",
    objects: "Med saker", photos: "Med foton", symbols: "Med bilder", words: "Med ord", spoken: "Någon pratade",
    signs: "Med tecken", triedOut: "Jag fick prova",
    reasonTold: "Jag fick veta varför", howTold: "Hur?", wordsTold: "Vad sa de?",
    written: { "\($0). \($1) skrev det." },
    keptFrom: { "Fick \($0) inte göra något?" }, keptYes: "Ja", keptNo: "Nej",
    presence: "De som var med", wish: "Jag ville", wishText: "Vad ville du?", readFrom: "Hur såg ni det?",
    outcome: "Så blev det", what: "Vad blev det?", mySide: "Min sida",
    undo: "Ta bort", undoText: "Bara det du har skrivit.",
    nothingToUndo: "Du har inte skrivit något här.",
    toldWhy: "Därför blev det så", understood: "Jag förstår", again: "Säg igen", someoneElse: "Fråga någon annan",
    notSoTitle: "Det var inte så", notSoAbout: "Vad är fel?", inMyWords: "Mina ord",
    notSoText: "Dina ord står bredvid.",
    viewTitle: { "Hur var det för \($0)?" }, viewText: { _ in "Det är din bild. Det är inte personens svar." },
    nextTitle: "Sedan", nextWhat: "Vad kommer sedan?", nextWhen: "När?", nextWhenHint: "Efter frukosten.",
    whoHelped: { "Hjälpte någon \($0) att svara?" }, reach: "Så var jag med",
    viewsBeside: "Så tror andra")

  package static let english = MomentMoreWords(
    title: "Add to the moment", more: "Add", save: "Save",
    offer: "What there was to choose from", offerLines: "What was there to choose from?",
    offerLinesHint: "One thing on each line, at most nine.", howOffered: "How was it offered?",
    objects: "With things", photos: "With photos", symbols: "With symbols", words: "With written words",
    spoken: "In speech", signs: "With signs", triedOut: "By trying it",
    reasonTold: "How it was explained", howTold: "How was it told?", wordsTold: "What was said?",
    written: { "\($0). \($1) wrote it." },
    keptFrom: { "Was \($0) kept from something?" }, keptYes: "Yes, record a limit", keptNo: "No, not from anything",
    presence: "Who was there", wish: "The wish", wishText: "What did the person want?", readFrom: "Read from what?",
    outcome: "What came of it", what: "What was it?", mySide: "My side",
    undo: "Take back", undoText: "Only what you wrote yourself. What is taken back stays in the history.",
    nothingToUndo: "You have written nothing here.",
    toldWhy: "How it was explained", understood: "I understood", again: "Explain again",
    someoneElse: "I want to ask someone else",
    notSoTitle: "That is not how it was", notSoAbout: "What is not right?", inMyWords: "In my words",
    notSoText: "Your words are put beside theirs. Nobody else’s words are changed.",
    viewTitle: { "My view of how it was for \($0)" },
    viewText: { "This is your view, as a representative. It never counts as an answer from \($0)." },
    nextTitle: "Coming up", nextWhat: "What happens next?", nextWhen: "When?",
    nextWhenHint: "In words, for example after breakfast.",
    whoHelped: { "Did anybody help \($0) to answer?" }, reach: "How far it reached",
    viewsBeside: "How representatives think it was")

  package static let englishEasy = MomentMoreWords(
    title: "Write more", more: "Write more", save: "Save",
    offer: "What I could choose from", offerLines: "What could you choose from?",
    offerLinesHint: "1 thing on each line.",
    howOffered: "How could you choose?",
    objects: "With things", photos: "With photos", symbols: "With pictures", words: "With words",
    spoken: "Somebody talked", signs: "With signs", triedOut: "I could try",
    reasonTold: "I was told why", howTold: "How?", wordsTold: "What did they say?",
    written: { "\($0). \($1) wrote it." },
    keptFrom: { "Was \($0) stopped?" }, keptYes: "Yes", keptNo: "No",
    presence: "Who was there", wish: "I wanted", wishText: "What did you want?", readFrom: "How did you see it?",
    outcome: "How it went", what: "What was it?", mySide: "My side",
    undo: "Take away", undoText: "Only what you wrote.",
    nothingToUndo: "You have written nothing here.",
    toldWhy: "This is why", understood: "I understand", again: "Say again", someoneElse: "Ask someone else",
    notSoTitle: "It was not like that", notSoAbout: "What is wrong?", inMyWords: "My words",
    notSoText: "Your words are put beside theirs.",
    viewTitle: { "How was it for \($0)?" }, viewText: { _ in "It is your view. It is not the person’s answer." },
    nextTitle: "Next", nextWhat: "What comes next?", nextWhen: "When?", nextWhenHint: "After breakfast.",
    whoHelped: { "Did somebody help \($0) to answer?" }, reach: "How I took part",
    viewsBeside: "What others think")
}
