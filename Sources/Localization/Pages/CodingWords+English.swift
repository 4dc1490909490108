extension CodingWords {
  package static let english = CodingWords(
    roundTitle: { "Round of coding \($0)" },
    sealed: "The round is open. Nobody sees what another has coded until it is closed, not even whoever leads it.",
    codersHere: "Coders", done: "done", youAreNotACoder: "You do not code in this round.",
    yourCodings: "Your codings", goOn: "Go on coding", finish: "I am done",
    finishText: "You can change your mind until the round is closed.", finished: "You have said that you are done.",
    codedOf: { "\($0) of \($1) passages coded" },
    close: "Close the round",
    closeText:
      "Once the round is closed all coders see each other’s codes, and nobody can change theirs. It is not opened again.",
    closeAnyway: "Close all the same", whyClose: "Why do you close before everybody is done?",
    notDone: { "Not done yet: \($0)." },
    closedEarly: { "Closed before \($0) were done: \($1)" },
    whatNow: "What the round shows",
    differences: { "\($0) of \($1) differences are still to be settled." },
    passage: { "Passage \($0) of \($1)" },
    left: { $0 == 0 ? "All passages are coded." : $0 == 1 ? "1 passage is left." : "\($0) passages are left." },
    codes: "Which codes are in the passage?", codesHint: "Choose as many as apply.",
    otherwise: "Otherwise", nothingFits: "No code fits",
    nothingFitsNote: "You have read the passage, and nothing applies.",
    chooseOrNothing: "Choose at least one code, or “No code fits”.",
    bothChosen: "Choose either codes or “No code fits”, not both.", note: "Note",
    noteHint: "Optional. Others read it once the round is closed.",
    saveNext: "Save and go on", saveStay: "Save and go back", previous: "Previous passage", next: "Next passage",
    progress: "Passages",
    agreement: "How far the coders agree",
    agreementText: "The figures say whether the codes can be relied on, not who is right.",
    alpha: "Krippendorff’s alpha",
    interval: "95 % interval", noInterval: "No interval can be given: too few passages.", ac1: "Gwet’s AC1",
    same: "Same", found: "Found",
    headline: { "Krippendorff’s alpha is \($0)." },
    couldBe: { "With other passages of the same kind it could as well have come out at \($0) to \($1) (95 %)." },
    shaky: "That reaches below .667: code more passages before building on these codes.",
    rely: ".800 or more: one may rely on these codes.",
    tentative: "Between .667 and .800: good enough for tentative conclusions only.",
    recode: "Below .667: talk about the code book and code again.",
    chance: "No more than chance would give: talk about the code book and code again.",
    sameOf: { "Two coders gave the same answer in \($0) of 100 comparisons." },
    noPair: "Nobody has coded the same passage as another, so nothing can be compared.",
    oneCodeOnly: "All gave the same answer everywhere. Then nothing shows whether the coders can tell yes from no.",
    undefined: "Alpha cannot be computed.",
    sparse: {
      "The \($0 == 1 ? "code was" : "codes were") found \($1 == 1 ? "1 time" : "\($1) times") of \($2). When nearly all answers are alike, a few differences pull alpha far down. Read AC1 and the share of same answers beside it, and look for passages where the other answer applies."
    },
    howToRead: "How to read the figures",
    readAlpha:
      "Krippendorff’s alpha takes away what chance would give. .800 and more: rely on the codes. .667 to .800: tentative conclusions. Below: talk about the code book.",
    readAC1: "Gwet’s AC1 does the same, but does not fall when nearly all answers are alike.",
    readPercent: "Same is the share of comparisons in which two coders answered alike. It counts chance too.",
    readSparse:
      "A code that is nearly never found can have a low alpha though coders mostly agree. Then read all three.",
    perCode: "For each code", perGroup: "For each group of codes", code: "Code", group: "Group", verdict: "Means",
    verdicts: [
      "rely": "rely on it", "tentative": "tentative", "recode": "code again", "noPair": "nothing to compare",
      "oneCodeOnly": "one answer only", "sparse": "read AC1 too",
    ],
    basis: { "\($0) passages, \($1) coders." },
    consensus: "What you agree on",
    consensusText:
      "Where coders found different things you settle it together, and write why. Everything stays in the log.",
    toSettle: "To settle", nothingToSettle: "Everything is settled.", settled: "Settled",
    log: "Log: who changed what and why", noLog: "Nothing is settled yet.",
    foundIt: "found the code", foundNot: "did not find it", notCoded: "has not coded the passage",
    holds: "The code holds", holdsNot: "The code does not hold", doesItHold: "Does the code hold in the passage?",
    why: "Why?", whyHint: "So that whoever reads later understands.", decided: "Save the decision",
    seeLog: "See the log", parts: "Parts of the list",
    before: "Show the ones before", after: "Show more",
    settledAs: { "\($0 ? "Holds" : "Does not hold"), \($1), \($2): \($3)" },
    whoFound: { "\($0) \($1)" })

  // Where the usual sentence is short and plain, the easy one is the same.
  package static let englishEasy: CodingWords = {
    var words = english
    words.sealed = "The round is open. Nobody sees what another codes. That goes for everybody."
    words.finishText = "You can change your mind until the round is closed."
    words.closeText = "Then all see each other’s codes. Nobody can change theirs. It does not open again."
    words.codesHint = "Choose all that are right."
    words.nothingFitsNote = "You have read it. Nothing is right."
    words.bothChosen = "Choose codes, or “No code fits”. Not both."
    words.noteHint = "You do not have to. Others read it later."
    words.agreement = "Do the coders agree?"
    words.agreementText = "The numbers show if you can trust the codes. They do not say who is right."
    words.noInterval = "There are too few passages to say how sure it is."
    words.headline = { "The number is \($0)." }
    words.couldBe = { "With other passages it could have been \($0) to \($1)." }
    words.shaky = "It is not sure. Code more passages first."
    words.rely = "That is high. You can trust the codes."
    words.tentative = "That is rather high. Be careful."
    words.recode = "That is low. Talk about the codes. Then code again."
    words.chance = "That is like guessing. Talk about the codes. Then code again."
    words.sameOf = { "Two coders said the same \($0) times of 100." }
    words.noPair = "Nobody has coded the same passage. So nothing can be compared."
    words.oneCodeOnly = "All said the same everywhere. So we do not know if they can see a difference."
    words.undefined = "The number cannot be worked out."
    words.sparse = {
      "The \($0 == 1 ? "code was" : "codes were") found \($1 == 1 ? "1 time" : "\($1) times") of \($2). Nearly all answers are alike. Then the number is often low. Look also at how often coders said the same."
    }
    words.readAlpha = "Krippendorff’s alpha takes away guesses. .800 and more is high. Below .667 is low."
    words.readAC1 = "Gwet’s AC1 takes away guesses too. It stands that nearly all answers are alike."
    words.readPercent = "Same shows how often two coders said the same. Guesses count."
    words.readSparse = "A code that is rarely found can have a low number. Then read all three numbers."
    words.consensusText = "The coders found different things. Now you decide together. Write why. Everything is kept."
    words.whyHint = "Write so that others understand."
    return words
  }()
}
