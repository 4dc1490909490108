/// Noting a moment, and one moment as it stands.
package struct MomentWords: Sentences {
  // The person's way.
  package let whatIsIt, whatDoYouWant: String
  // The professional's way.
  package let noteTitle: @Sendable (_ name: String) -> String
  package let matter, free, freeHint, options: String
  package let chose: @Sendable (_ name: String) -> String
  package let expression, expressionMine: String
  package let said, signed, shown, chosen, gaze, body, interpreted: String
  package let interpretedBy: String
  package let person, together, professional, notDone: String
  package let carriedOutBy: @Sendable (_ name: String) -> String
  package let changedMind: @Sendable (_ name: String) -> String
  package let reason, law, safety, anothers, resources, routine, ownValue: String
  package let wasItAsWished, asWished, partly, otherwise, later, moreAbout: String
  package let whoDidIt: String
  package let didIt: @Sendable (_ name: String) -> String
  package let wants, knows, matters: String
  // The same three places, as others read them.
  package let wantsOf, knowsOf, mattersOf: String
  package let mySide: String
  package let whoWasThere, when: String
  package let save, saved, undo: String
  // One moment as it stands.
  package let title: String
  package let raisedBy: @Sendable (_ name: String) -> String
  package let raisedByYou: String
  package let offered, wish, cameOfIt, whose, notSaid: String
  package let correct, correctOwn, notSo: String
  package let nothingWritten: String
  package let mirror: String
  package let showTo: String
}

extension MomentWords {
  package static let swedish = MomentWords(
    whatIsIt: "Vad gäller det?", whatDoYouWant: "Vad vill du?",
    noteTitle: { "En stund med \($0)" },
    matter: "Vad gäller det?", free: "Något annat", freeHint: "Skriv med några ord.",
    options: "Vad fanns att välja på?",
    chose: { "\($0) valde" }, expression: "Hur visade personen sin vilja?",
    expressionMine: "Hur visade du vad du ville?",
    said: "Sa det", signed: "Tecknade det", shown: "Visade det", chosen: "Tryckte på en bild", gaze: "Med blicken",
    body: "Med kroppen", interpreted: "Vi tolkade det", interpretedBy: "Vem tolkade, och utifrån vad?",
    person: "Gjorde det själv", together: "Vi gjorde det tillsammans",
    professional: "Jag gjorde det", notDone: "Det blev inte av",
    carriedOutBy: { "\($0) gjorde det själv" },
    changedMind: { "\($0) ändrade sig" },
    reason: "Om det inte blev som önskat: vad var skälet?", law: "Lag eller beslut", safety: "Säkerhet",
    anothers: "Någon annans behov",
    resources: "Tid eller bemanning", routine: "En rutin hos oss", ownValue: "Det jag själv tyckte var bäst",
    wasItAsWished: "Blev det som önskat?", asWished: "Det blev som önskat", partly: "Delvis",
    otherwise: "Det blev något annat",
    later: "Det blir senare", moreAbout: "Skriv mer om stunden", whoDidIt: "Vem gjorde det",
    didIt: { "\($0) gjorde det" },
    wants: "Det här vill jag", knows: "Det här vet jag", matters: "Det här är viktigt för mig",
    wantsOf: "Vill eller föreslår", knowsOf: "Vet", mattersOf: "Tycker är viktigt",
    mySide: "Min sida",
    whoWasThere: "Vilka var med?", when: "När var det?",
    save: "Spara stunden", saved: "Stunden är sparad.", undo: "Ångra",
    title: "En stund", raisedBy: { "\($0) tog upp det." },
    raisedByYou: "Du tog upp det.",
    offered: "Det här fanns att välja på", wish: "Önskan", cameOfIt: "Så blev det",
    whose: "Skälet", notSaid: "Inget skrivet.",
    correct: "Rätta", correctOwn: "Rätta det jag själv har sagt eller skrivit", notSo: "Det var inte så",
    nothingWritten: "Ingen har skrivit något här än.", mirror: "Svara på spegeln", showTo: "Vem får se det här?")

  package static let swedishEasy = MomentWords(
    whatIsIt: "Vad vill du prata om?", whatDoYouWant: "Vad vill du?",
    noteTitle: { "En stund med \($0)" },
    matter: "Vad är det?", free: "Något annat", freeHint: "Skriv några ord.",
    options: "Vad fick du välja på?",
    chose: { "\($0) valde" }, expression: "Hur visade du det?", expressionMine: "Hur visade du det?",
    said: "Jag sa det", signed: "Jag tecknade", shown: "Jag visade", chosen: "Jag tryckte på en bild",
    gaze: "Jag tittade", body: "Med kroppen", interpreted: "Någon gissade", interpretedBy: "Vem gissade?",
    person: "Jag gjorde det själv", together: "Vi gjorde det tillsammans",
    professional: "Personalen gjorde det", notDone: "Det blev inte av", carriedOutBy: { "\($0) gjorde det själv" },
    changedMind: { _ in "Jag ändrade mig" }, reason: "Varför blev det inte så?", law: "Det får man inte",
    safety: "Det var farligt",
    anothers: "För någon annans skull", resources: "Det fanns inte tid", routine: "Personalen brukar göra så",
    ownValue: "Personalen tyckte annat",
    wasItAsWished: "Blev det som du ville?", asWished: "Det blev som jag ville",
    partly: "En del blev som jag ville",
    otherwise: "Det blev något annat",
    later: "Det blir senare", moreAbout: "Skriv mer", whoDidIt: "Vem gjorde det", didIt: { "\($0) gjorde det" },
    wants: "Jag vill", knows: "Jag vet", matters: "Viktigt för mig",
    wantsOf: "Vill eller föreslår", knowsOf: "Vet", mattersOf: "Tycker är viktigt",
    mySide: "Min sida",
    whoWasThere: "Vilka var med?", when: "När var det?",
    save: "Spara", saved: "Tack. Vi har sparat det.", undo: "Ångra",
    title: "En stund", raisedBy: { "\($0) tog upp det." },
    raisedByYou: "Du tog upp det.",
    offered: "Jag fick välja på", wish: "Jag ville", cameOfIt: "Så blev det", whose: "Därför", notSaid: "Inget här.",
    correct: "Ändra", correctOwn: "Ändra det jag har sagt", notSo: "Det var inte så",
    nothingWritten: "Här är det tomt.", mirror: "Svara på spegeln", showTo: "Vem får se?")

  package static let english = MomentWords(
    whatIsIt: "What is it about?", whatDoYouWant: "What do you want?",
    noteTitle: { "A moment with \($0)" },
    matter: "What is it about?", free: "Something else", freeHint: "Write a few words.",
    options: "What was there to choose from?",
    chose: { "\($0) chose" }, expression: "How was the wish shown?",
    expressionMine: "How did you show what you wanted?",
    said: "Said it", signed: "Signed it", shown: "Showed it", chosen: "Tapped a picture", gaze: "With the eyes",
    body: "With the body", interpreted: "We interpreted it", interpretedBy: "Who interpreted, and from what?",
    person: "Did it alone", together: "We did it together",
    professional: "I did it", notDone: "It was not done",
    carriedOutBy: { "\($0) did it alone" },
    changedMind: { "\($0) changed their mind" }, reason: "If it differs from the wish: what was the reason?",
    law: "Law or decision", safety: "Safety",
    anothers: "Another person’s need", resources: "Time or staffing", routine: "A routine of ours",
    ownValue: "What I thought was best",
    wasItAsWished: "Was it as wished?", asWished: "It was as wished", partly: "Partly",
    otherwise: "It turned out differently",
    later: "It will be later", moreAbout: "Write more about the moment", whoDidIt: "Who did it",
    didIt: { "\($0) did it" },
    wants: "What I want", knows: "What I know", matters: "What matters to me",
    wantsOf: "Wants or proposes", knowsOf: "Knows", mattersOf: "Finds important",
    mySide: "My side",
    whoWasThere: "Who was there?", when: "When was it?",
    save: "Save the moment", saved: "The moment is saved.", undo: "Undo",
    title: "A moment", raisedBy: { "\($0) brought it up." },
    raisedByYou: "You brought it up.",
    offered: "What there was to choose from", wish: "The wish", cameOfIt: "What came of it",
    whose: "The reason", notSaid: "Nothing written.",
    correct: "Correct", correctOwn: "Correct what I have said or written", notSo: "That is not how it was",
    nothingWritten: "Nobody has written anything here yet.", mirror: "Answer the mirror", showTo: "Who may see this?")

  package static let englishEasy = MomentWords(
    whatIsIt: "What do you want to talk about?", whatDoYouWant: "What do you want?",
    noteTitle: { "A moment with \($0)" },
    matter: "What is it?", free: "Something else", freeHint: "Write a few words.",
    options: "What could you choose from?",
    chose: { "\($0) chose" }, expression: "How did you show it?", expressionMine: "How did you show it?",
    said: "I said it", signed: "I signed it", shown: "I showed it", chosen: "I tapped a picture",
    gaze: "I looked", body: "With my body", interpreted: "Somebody guessed", interpretedBy: "Who guessed?",
    person: "I did it alone", together: "We did it together",
    professional: "Staff did it", notDone: "It was not done", carriedOutBy: { "\($0) did it alone" },
    changedMind: { _ in "I changed my mind" }, reason: "Why did it not happen?", law: "It is not allowed",
    safety: "It was dangerous",
    anothers: "For somebody else", resources: "There was no time", routine: "Staff usually do it this way",
    ownValue: "Staff wanted something else",
    wasItAsWished: "Did it go as you wanted?", asWished: "It went as I wanted",
    partly: "Some of it went as I wanted",
    otherwise: "It turned out differently",
    later: "It will be later", moreAbout: "Write more", whoDidIt: "Who did it", didIt: { "\($0) did it" },
    wants: "I want", knows: "I know", matters: "Important to me",
    wantsOf: "Wants or proposes", knowsOf: "Knows", mattersOf: "Finds important",
    mySide: "My side",
    whoWasThere: "Who was there?", when: "When was it?",
    save: "Save", saved: "Thank you. We have saved it.", undo: "Undo",
    title: "A moment", raisedBy: { "\($0) brought it up." },
    raisedByYou: "You brought it up.",
    offered: "I could choose from", wish: "I wanted", cameOfIt: "How it went", whose: "Because",
    notSaid: "Nothing here.",
    correct: "Change", correctOwn: "Change what I have said", notSo: "It was not like that",
    nothingWritten: "It is empty here.", mirror: "Answer the mirror", showTo: "Who may see?")
}
