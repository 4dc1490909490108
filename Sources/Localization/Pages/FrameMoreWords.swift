/// What is said about a decision afterwards: received, told easily, a statement, a wish that does not fit, the renewal.
package struct FrameMoreWords: Sentences {
  package let questions, wantMore, wantMoreText, say, sayText, add, tellEasily: String
  package let wish, whoAnswers, answerBy, ask: String
  // The same in the words of those who put the question with the person.
  package let itWants: String
  package let wishOf: @Sendable (_ name: String) -> String
  package let waits: @Sendable (_ who: String, _ day: String) -> String
  package let late: @Sendable (_ who: String, _ day: String) -> String
  package let answerFrom: @Sendable (_ who: String) -> String
  package let answer, answerHint, whoCanDecide, whoCanDecideHint: String
  package let canDecide: @Sendable (_ who: String) -> String
  package let neverTheEnd: String
  package let neverTheEndOf: @Sendable (_ name: String) -> String
  package let isTheDecision: String
  /// Somebody else was asked, since the answer was late; nobody can be asked yet.
  package let passedOn, nobodyAnswers: String
  /// On the first page: an answer has come, the decision soon ends.
  package let answered, endsSoon: @Sendable (_ what: String) -> String
  package let endsSoonOf: @Sendable (_ name: String, _ day: String) -> String
  package let keepPicture, addService: String
  // Told easily.
  package let easyTitle: @Sendable (_ name: String) -> String
  package let asItSays, easyWords, easyHint, wholeDecision: String
  // Received, participation, renewal.
  package let moreTitle: @Sendable (_ name: String) -> String
  package let received, receivedHint, receivedOn: String
  package let announce, announceText, announced: String
  /// Over the end of the decision, where nobody is to be told of it now.
  package let whenItEnds: String
  package let ends: @Sendable (_ day: String) -> String
  package let prepareTitle, prepareText: String
  // Differences.
  package let differences, differencesText, noDifferences, what, own, copy: String
  package let isTheSame, isNew, statement: String
  package let choosePerson, choosePersonText, nobodyToChoose: String
}

extension FrameMoreWords {
  package static let swedish = FrameMoreWords(
    questions: "Önskemål som inte ryms i beslutet", wantMore: "Jag vill något som inte ryms i beslutet",
    wantMoreText: "Ett önskemål som inte ryms i beslutet blir en fråga. Någon ska svara på den.",
    say: "Det här vill jag säga", sayText: "Dina ord står i akten bredvid beslutet. Ingen annan kan ändra dem.",
    add: "Komplettera beslutet", tellEasily: "Berätta med lätta ord",
    wish: "Vad vill du?", whoAnswers: "Vem ska svara?", answerBy: "Svar senast", ask: "Fråga",
    itWants: "Lägg till ett önskemål som inte ryms", wishOf: { "Vad vill \($0)?" },
    waits: { "\($0) ska svara senast \($1)." }, late: { "\($0) skulle ha svarat \($1)." },
    answerFrom: { "Svar från \($0)" },
    answer: "Ditt svar", answerHint: "Vad skulle göra det möjligt? Skriv så att personen förstår.",
    whoCanDecide: "Vem kan bestämma det?", whoCanDecideHint: "Till exempel handläggaren, om personen ansöker på nytt.",
    canDecide: { "Det här kan bestämmas av: \($0)" },
    neverTheEnd: "Vill du gå vidare?",
    neverTheEndOf: { "Om \($0) vill gå vidare" },
    isTheDecision: "Det är beslutet som kan överklagas, inte svaret.",
    passedOn: "Svaret blev sent. Därför har frågan gått vidare till någon annan.",
    nobodyAnswers: "Ingen här kan svara än. Först behöver chefen lägga till en handläggare bland dem som stöder.",
    answered: { $0.isEmpty ? "Du har fått svar på ett önskemål." : "Du har fått svar på: \($0)" },
    endsSoon: { "Ditt beslut tar slut \($0). Berätta gärna vad du vill ska stå i nästa." },
    endsSoonOf: { "Beslutet om \($0) tar slut \($1)." },
    keepPicture: "Samma bild som nu", addService: "Lägg till en insats till",
    easyTitle: { "Beslutet med lätta ord: \($0)" },
    asItSays: "Så står det i beslutet", easyWords: "Med lätta ord", easyHint: "Korta meningar. En tanke i varje.",
    wholeDecision: "Hela beslutet",
    moreTitle: { "Komplettera beslutet om \($0)" },
    received: "Personen har fått beslutet", receivedHint: "Tiden för att överklaga räknas från den dagen.",
    receivedOn: "Vilken dag?",
    announce: "Meddela att beslutet snart tar slut",
    announceText: "Både personen och de som stöder får veta det, i god tid före slutet.",
    announced: "Personen och de som stöder har fått veta att beslutet tar slut.",
    whenItEnds: "När beslutet tar slut",
    ends: { "Beslutet tar slut \($0)." },
    prepareTitle: "Det här vill jag säga", prepareText: "Berätta vad som är viktigt för dig inför nästa beslut.",
    differences: "Kopian och beslutet", differencesText: "Båda står kvar. Här är det som skiljer.",
    noDifferences: "Kopian säger samma sak som beslutet.", what: "Vad", own: "Myndighetens beslut", copy: "Kopian",
    isTheSame: "Är det ett beslut som redan står här?", isNew: "Nej, ett nytt", statement: "Mina ord om beslutet",
    choosePerson: "Vem gäller beslutet?", choosePersonText: "Välj bland dem du är handläggare för.",
    nobodyToChoose: "Du är inte handläggare för någon än.")

  package static let swedishEasy = FrameMoreWords(
    questions: "Det här vill jag också", wantMore: "Jag vill något mer",
    wantMoreText: "Skriv vad du vill. Någon ska svara dig.",
    say: "Jag vill säga något", sayText: "Ingen kan ändra dina ord.",
    add: "Skriv till", tellEasily: "Med lätta ord",
    wish: "Vad vill du?", whoAnswers: "Vem ska svara?", answerBy: "Svar senast", ask: "Fråga",
    itWants: "Lägg till ett önskemål som inte ryms", wishOf: { "Vad vill \($0)?" },
    waits: { "\($0) svarar dig. Senast \($1)." }, late: { "\($0) har inte svarat. Sista dagen var \($1)." },
    answerFrom: { "\($0) svarar" },
    answer: "Ditt svar", answerHint: "Skriv med lätta ord.", whoCanDecide: "Vem kan bestämma?",
    whoCanDecideHint: "Skriv vem.", canDecide: { "Den som kan bestämma är: \($0)" },
    neverTheEnd: "Vill du gå vidare?",
    neverTheEndOf: { "Om \($0) vill gå vidare" },
    isTheDecision: "Du kan säga att beslutet är fel. Det gäller inte svaret.",
    passedOn: "Svaret kom inte. Nu har vi frågat någon annan.",
    nobodyAnswers: "Ingen kan svara än. Prata med dem som hjälper dig.",
    answered: { $0.isEmpty ? "Du har fått ett svar." : "Du har fått svar på: \($0)" },
    endsSoon: { "Ditt beslut tar slut \($0). Vad vill du sedan?" },
    endsSoonOf: { "Beslutet om \($0) tar slut \($1)." },
    keepPicture: "Samma bild", addService: "En till",
    easyTitle: { "Beslutet med lätta ord: \($0)" },
    asItSays: "Så står det", easyWords: "Med lätta ord", easyHint: "Korta meningar.",
    wholeDecision: "Hela beslutet",
    moreTitle: { "Beslutet om \($0)" },
    received: "Jag har fått beslutet", receivedHint: "Från den dagen räknar vi.", receivedOn: "Vilken dag?",
    announce: "Säg till", announceText: "Alla får veta.", announced: "Alla vet att beslutet tar slut.",
    whenItEnds: "När beslutet tar slut",
    ends: { "Beslutet tar slut \($0)." },
    prepareTitle: "Det här vill jag säga", prepareText: "Snart kommer ett nytt beslut. Vad är viktigt för dig?",
    differences: "Två beslut", differencesText: "De säger olika saker.", noDifferences: "De säger samma sak.",
    what: "Vad", own: "Beslutet", copy: "Kopian",
    isTheSame: "Är det samma beslut?", isNew: "Nej", statement: "Mina ord",
    choosePerson: "Vem är det?", choosePersonText: "Välj en person.", nobodyToChoose: "Det finns ingen här.")

  package static let english = FrameMoreWords(
    questions: "Wishes that do not fit the decision", wantMore: "I want something that does not fit",
    wantMoreText: "A wish that does not fit the decision becomes a question. Somebody will answer it.",
    say: "What I want to say",
    sayText: "Your words are kept in the file beside the decision. Nobody else can change them.",
    add: "Add to the decision", tellEasily: "Put it in easy words",
    wish: "What do you want?", whoAnswers: "Who should answer?", answerBy: "Answer by", ask: "Ask",
    itWants: "Add a wish that does not fit", wishOf: { "What does \($0) want?" },
    waits: { "\($0) is to answer by \($1)." }, late: { "\($0) should have answered by \($1)." },
    answerFrom: { "Answer from \($0)" },
    answer: "Your answer", answerHint: "What would make it possible? Write it so that the person understands.",
    whoCanDecide: "Who can decide it?",
    whoCanDecideHint: "For example the decision maker, if the person applies again.",
    canDecide: { "This can be decided by: \($0)" },
    neverTheEnd: "Do you want to go on?",
    neverTheEndOf: { "If \($0) wants to go on" },
    isTheDecision: "It is the decision that can be appealed, not the answer.",
    passedOn: "The answer was late. The question has therefore gone on to somebody else.",
    nobodyAnswers:
      "Nobody here can answer yet. First the manager needs to add a decision maker to those who support the person.",
    answered: { $0.isEmpty ? "You have an answer to a wish." : "You have an answer to: \($0)" },
    endsSoon: { "Your decision ends on \($0). Tell us what you want in the next one." },
    endsSoonOf: { "The decision about \($0) ends on \($1)." },
    keepPicture: "The same picture as now", addService: "Add one more service",
    easyTitle: { "The decision in easy words: \($0)" },
    asItSays: "What the decision says", easyWords: "In easy words",
    easyHint: "Short sentences. One thought in each.",
    wholeDecision: "The whole decision",
    moreTitle: { "Add to the decision about \($0)" },
    received: "The person has received the decision", receivedHint: "The time to appeal is counted from that day.",
    receivedOn: "Which day?",
    announce: "Say that the decision ends soon",
    announceText: "Both the person and those who support are told, in good time before the end.",
    announced: "The person and those who support have been told that the decision ends.",
    whenItEnds: "When the decision ends",
    ends: { "The decision ends on \($0)." },
    prepareTitle: "What I want to say", prepareText: "Tell us what is important to you before the next decision.",
    differences: "The copy and the decision", differencesText: "Both are kept. This is where they differ.",
    noDifferences: "The copy says the same as the decision.", what: "What", own: "The authority’s decision",
    copy: "The copy",
    isTheSame: "Is it a decision that is already here?", isNew: "No, a new one",
    statement: "My words about the decision",
    choosePerson: "Who is the decision about?", choosePersonText: "Choose one of the people you decide for.",
    nobodyToChoose: "You are not the decision maker for anybody yet.")

  package static let englishEasy = FrameMoreWords(
    questions: "What I want too", wantMore: "I want something more",
    wantMoreText: "Write what you want. Somebody will answer you.",
    say: "I want to say something", sayText: "Nobody can change your words.",
    add: "Add", tellEasily: "In easy words",
    wish: "What do you want?", whoAnswers: "Who should answer?", answerBy: "Answer by", ask: "Ask",
    itWants: "Add a wish that does not fit", wishOf: { "What does \($0) want?" },
    waits: { "\($0) will answer you. By \($1)." }, late: { "\($0) has not answered. The last day was \($1)." },
    answerFrom: { "\($0) answers" },
    answer: "Your answer", answerHint: "Write easy words.", whoCanDecide: "Who can decide?",
    whoCanDecideHint: "Write who.", canDecide: { "This is who can decide: \($0)" },
    neverTheEnd: "Do you want to go on?",
    neverTheEndOf: { "If \($0) wants to go on" },
    isTheDecision: "You can say that the decision is wrong. This is not about the answer.",
    passedOn: "No answer came. Now we have asked someone else.",
    nobodyAnswers: "Nobody can answer yet. Talk with those who help you.",
    answered: { $0.isEmpty ? "You have an answer." : "You have an answer to: \($0)" },
    endsSoon: { "Your decision ends on \($0). What do you want then?" },
    endsSoonOf: { "The decision about \($0) ends on \($1)." },
    keepPicture: "The same picture", addService: "One more",
    easyTitle: { "The decision in easy words: \($0)" },
    asItSays: "What it says", easyWords: "In easy words", easyHint: "Short sentences.",
    wholeDecision: "The whole decision",
    moreTitle: { "The decision about \($0)" },
    received: "I have the decision", receivedHint: "We count from that day.", receivedOn: "Which day?",
    announce: "Tell them", announceText: "Everybody is told.", announced: "Everybody knows that the decision ends.",
    whenItEnds: "When the decision ends",
    ends: { "The decision ends on \($0)." },
    prepareTitle: "What I want to say", prepareText: "Soon there is a new decision. What is important to you?",
    differences: "Two decisions", differencesText: "They say different things.",
    noDifferences: "They say the same.",
    what: "What", own: "The decision", copy: "The copy",
    isTheSame: "Is it the same decision?", isNew: "No", statement: "My words",
    choosePerson: "Who is it?", choosePersonText: "Choose a person.", nobodyToChoose: "There is nobody here.")
}
