/// Which concepts of law and policy a matter reached, each with what shows it.
package struct ReachWords: Sentences {
  package let title: @Sendable (_ matter: String) -> String
  package let planTitle: @Sendable (_ name: String) -> String
  package let mine, explained, explainedMine, nothing, met, notMet, decidedMyself, decidedMyselfText, showsIt: String
  package let information, participation, influence, coDetermination, coProduction, coCreation: String
  /// The concepts by their usual names, where the pack has none of its own.
  package let names: [String]
  package let required, beyond, notRead: String
  // An agreement's moments, month by month.
  package let byMonth, byMonthText, month, moments: String
  /// How many of a month's moments met a concept.
  package let ofMoments: @Sendable (_ concept: String, _ count: Int, _ all: Int) -> String
  package let evidence: @Sendable (_ what: String, _ voice: String, _ day: String) -> String
  /// What was shown more than once, and when it was last.
  package let evidences: @Sendable (_ what: String, _ voice: String, _ times: Int, _ last: String) -> String
  package let shown: Shown

  /// What a statement shows, in words.
  package struct Shown: Sendable {
    package let stepWasSaid, optionsWereOffered, reasonWasTold, termsWerePut, personExpressed: String
    // The person's own wish, and one that somebody else told.
    package let personChose, personSaidTheWish, personShowedTheWish, personWasRead: String
    package let choiceWasPassedOn, wordsWerePassedOn, showingWasPassedOn, wishWasPassedOn: String
    package let outcomeFollowedTheWish, yesWasNeeded, personSaidYes, bothDidIt: String
    package let personsKnowledge, professionalsKnowledge, personDecidedAlone: String
  }
}

extension ReachWords {
  package static let swedish = ReachWords(
    title: { "Hur långt det nådde: \($0)" }, planTitle: { "Hur långt \(Grammar.swedish.possessive($0)) plan når" },
    mine: "Så var jag med",
    explained: "Det här räknas fram ur det som står. Ingen har skrivit in det. Varje begrepp står för sig.",
    explainedMine: "Det här räknas fram ur det som står. Ingen har skrivit in det.",
    nothing: "Inget av begreppen syns här än.", met: "Syns här", notMet: "Syns inte här",
    decidedMyself: "Jag bestämde själv",
    decidedMyselfText: "Det står bredvid stegen. Det som är ens eget behöver inte delas.",
    showsIt: "Det här visar det",
    information: "Jag fick veta", participation: "Jag var med", influence: "Det jag sa påverkade",
    coDetermination: "Mitt ja behövdes", coProduction: "Vi gjorde det tillsammans",
    coCreation: "Vi formade det tillsammans",
    names: ["Information", "Delaktighet", "Inflytande", "Medbestämmande", "Samproduktion", "Samskapande"],
    required: "krävs av lagen", beyond: "utöver lagen", notRead: "lagen är inte kontrollerad",
    byMonth: "Månad för månad", byMonthText: "Antal stunder, och hur många av dem som visar varje begrepp.",
    month: "Månad", moments: "Stunder", ofMoments: { "\($0): \($1) av \($2) stunder" },
    evidence: { "\($0). \($1), \($2)." },
    evidences: { "\($0). \($1), \($2) gånger, senast \($3)." },
    shown: Shown(
      stepWasSaid: "Det sades i förväg hur personen kunde vara med", optionsWereOffered: "Det fanns något att välja på",
      reasonWasTold: "Skälet berättades", termsWerePut: "Ett förslag lades fram",
      personExpressed: "Personen uttryckte något", personChose: "Personen tryckte själv på sitt val",
      personSaidTheWish: "Personen berättade själv om sin önskan",
      personShowedTheWish: "Personen visade själv sin önskan", personWasRead: "Andra tolkade personen",
      choiceWasPassedOn: "Personen tryckte själv på sitt val, och det skrevs ner",
      wordsWerePassedOn: "Personen berättade om sin önskan, och det skrevs ner",
      showingWasPassedOn: "Personen visade sin önskan, och det skrevs ner",
      wishWasPassedOn: "Någon annan berättade vad personen ville",
      outcomeFollowedTheWish: "Det blev som personen ville", yesWasNeeded: "Inget kunde bestämmas utan personens ja",
      personSaidYes: "Personen sa ja", bothDidIt: "De gjorde det tillsammans",
      personsKnowledge: "Personens kunskap eller värden finns med",
      professionalsKnowledge: "Personalens kunskap eller värden finns med",
      personDecidedAlone: "Personen bestämde själv"))

  package static let swedishEasy = ReachWords(
    title: { "Så var jag med: \($0)" }, planTitle: { _ in "Så är jag med i planen" }, mine: "Så var jag med",
    explained: "Det här syns i det vi har skrivit.", explainedMine: "Det här syns i det vi har skrivit.",
    nothing: "Det syns inget här än.", met: "Syns här",
    notMet: "Syns inte här",
    decidedMyself: "Jag bestämde själv", decidedMyselfText: "Det är ditt eget.", showsIt: "Det syns här",
    information: "Jag fick veta", participation: "Jag var med", influence: "Det blev som jag sa",
    coDetermination: "Mitt ja behövdes", coProduction: "Vi gjorde det tillsammans",
    coCreation: "Vi formade det ihop",
    names: ["Information", "Vara med", "Påverka", "Bestämma ihop", "Göra ihop", "Forma ihop"],
    required: "lagen säger så", beyond: "mer än lagen", notRead: "vi vet inte vad lagen säger",
    byMonth: "Månad för månad", byMonthText: "Så många gånger syns det.",
    month: "Månad", moments: "Gånger", ofMoments: { "\($0): \($1) av \($2) gånger" },
    evidence: { "\($0). \($1), \($2)." },
    evidences: { "\($0). \($1), \($2) gånger, senast \($3)." },
    shown: Shown(
      stepWasSaid: "Du fick veta hur du kunde vara med", optionsWereOffered: "Du fick välja på något",
      reasonWasTold: "Du fick veta varför", termsWerePut: "Du fick ett förslag", personExpressed: "Du sa något",
      personChose: "Du tryckte på det du ville", personSaidTheWish: "Du sa vad du ville",
      personShowedTheWish: "Du visade vad du ville", personWasRead: "Andra tolkade dig",
      choiceWasPassedOn: "Du tryckte på det du ville. Det skrevs ner",
      wordsWerePassedOn: "Du sa vad du ville. Det skrevs ner",
      showingWasPassedOn: "Du visade vad du ville. Det skrevs ner",
      wishWasPassedOn: "Någon annan berättade vad du ville",
      outcomeFollowedTheWish: "Det blev som du ville",
      yesWasNeeded: "Ditt ja behövdes", personSaidYes: "Du sa ja", bothDidIt: "Ni gjorde det tillsammans",
      personsKnowledge: "Det du vet finns med", professionalsKnowledge: "Det personalen vet finns med",
      personDecidedAlone: "Du bestämde själv"))

  package static let english = ReachWords(
    title: { "How far it reached: \($0)" }, planTitle: { "How far \(Grammar.english.possessive($0)) plan reaches" },
    mine: "How I took part",
    explained: "This is worked out from what is written here. Nobody typed it in. Each concept stands on its own.",
    explainedMine: "This is worked out from what is written here. Nobody typed it in.",
    nothing: "None of the concepts is seen here yet.", met: "Seen here", notMet: "Not seen here",
    decidedMyself: "I decided myself",
    decidedMyselfText: "It stands beside the steps. What is your own does not have to be shared.",
    showsIt: "What shows it",
    information: "I was told", participation: "I took part", influence: "What I said changed things",
    coDetermination: "My yes was needed", coProduction: "We did it together", coCreation: "We shaped it together",
    names: ["Information", "Participation", "Influence", "Co-determination", "Co-production", "Co-creation"],
    required: "required by law", beyond: "beyond the law", notRead: "the law has not been checked",
    byMonth: "Month by month", byMonthText: "The number of moments, and how many of them show each concept.",
    month: "Month", moments: "Moments", ofMoments: { "\($0): \($1) of \($2) moments" },
    evidence: { "\($0). \($1), \($2)." },
    evidences: { "\($0). \($1), \($2) times, most recently \($3)." },
    shown: Shown(
      stepWasSaid: "It was said beforehand how the person could take part",
      optionsWereOffered: "There was something to choose from",
      reasonWasTold: "The reason was told", termsWerePut: "A proposal was made",
      personExpressed: "The person expressed something",
      personChose: "The person tapped the choice", personSaidTheWish: "The person said what they wanted",
      personShowedTheWish: "The person showed what they wanted", personWasRead: "Others read the person",
      choiceWasPassedOn: "The person tapped the choice, and it was written down",
      wordsWerePassedOn: "The person said what they wanted, and it was written down",
      showingWasPassedOn: "The person showed what they wanted, and it was written down",
      wishWasPassedOn: "Somebody else told what the person wanted",
      outcomeFollowedTheWish: "It turned out as the person wanted",
      yesWasNeeded: "Nothing could be decided without the person’s yes", personSaidYes: "The person said yes",
      bothDidIt: "They did it together", personsKnowledge: "The person’s knowledge or values are in it",
      professionalsKnowledge: "The professionals’ knowledge or values are in it",
      personDecidedAlone: "The person decided alone"))

  package static let englishEasy = ReachWords(
    title: { "How I took part: \($0)" }, planTitle: { _ in "How I take part in the plan" }, mine: "How I took part",
    explained: "This can be seen in what we wrote.", explainedMine: "This can be seen in what we wrote.",
    nothing: "There is nothing to see here yet.", met: "Seen here",
    notMet: "Not seen here",
    decidedMyself: "I decided myself", decidedMyselfText: "It is your own.", showsIt: "It is seen here",
    information: "I was told", participation: "I took part", influence: "It was as I said",
    coDetermination: "My yes was needed", coProduction: "We did it together", coCreation: "We shaped it together",
    names: ["Information", "Taking part", "Influence", "Deciding together", "Doing together", "Shaping together"],
    required: "the law says so", beyond: "more than the law", notRead: "we do not know what the law says",
    byMonth: "Month by month", byMonthText: "This is how often it is seen.",
    month: "Month", moments: "Times", ofMoments: { "\($0): \($1) of \($2) times" },
    evidence: { "\($0). \($1), \($2)." },
    evidences: { "\($0). \($1), \($2) times, most recently \($3)." },
    shown: Shown(
      stepWasSaid: "You were told how you could take part", optionsWereOffered: "You could choose",
      reasonWasTold: "You were told why", termsWerePut: "You got a proposal", personExpressed: "You said something",
      personChose: "You tapped what you wanted", personSaidTheWish: "You said what you wanted",
      personShowedTheWish: "You showed what you wanted", personWasRead: "Others read you",
      choiceWasPassedOn: "You tapped what you wanted. It was written down",
      wordsWerePassedOn: "You said what you wanted. It was written down",
      showingWasPassedOn: "You showed what you wanted. It was written down",
      wishWasPassedOn: "Somebody else told what you wanted",
      outcomeFollowedTheWish: "It was as you wanted",
      yesWasNeeded: "Your yes was needed", personSaidYes: "You said yes", bothDidIt: "You did it together",
      personsKnowledge: "What you know is in it", professionalsKnowledge: "What staff know is in it",
      personDecidedAlone: "You decided alone"))
}
