extension ComparisonWords {
  package static let english = ComparisonWords(
    comparisons: "Comparisons", noComparisons: "There is no comparison yet.",
    comparisonsText:
      "A comparison asks how co-creation is understood and done in different places, and what goes with what. It is a mirror to think with, no ranking.",
    begin: "Begin a comparison", title: "Name", question: "Question", questionHint: "What do you want to understand?",
    codeBook: "Code book", newCodeBook: "A new code book",
    profilesCount: { $0 == 1 ? "1 profile" : "\($0) profiles" },
    roundsCount: { $0 == 1 ? "1 round" : "\($0) rounds" },
    profiles: "Profiles", noProfiles: "No profiles are in it yet.", noProfilesHere: "There are no profiles yet.",
    takeProfiles: "Take profiles in",
    allTaken: "All profiles that there are, are in it.", take: "Take them in",
    profilesText: "A profile is a service or a pilot as it describes itself, divided into passages.",
    publishedWaiting: {
      $0 == 1
        ? "One published pilot comes with Samspel and is not here yet."
        : "\($0) published pilots come with Samspel and are not here yet."
    },
    takePublished: "Take in the pilots", leaveOut: "Leave a profile out of the comparison",
    leaveOutText: "Rounds that were opened already keep the profile. It can be taken in again.",
    leaveOutWhich: "Which profile?", wereLeftOut: "These were left out of the comparison:",
    passagesCount: { $0 == 1 ? "1 passage" : "\($0) passages" },
    rounds: "Rounds of coding", noRounds: "Nobody has coded yet.", openRound: "Open a round",
    noVersionYet: "First make a version of the code book. A round is coded with a version that never changes.",
    round: { "Round \($0)" },
    roundOpen: { "Open. \($0) of \($1) coders are done." }, roundClosed: "Closed.",
    roundFromFile: { "From the file \($0)." },
    newRoundTitle: "Open a round",
    newRoundText:
      "The coders code the same passages, each apart. Nobody sees what another codes until the round is closed.",
    coders: "Who codes?", coversProfiles: "Which profiles?",
    usesVersion: { "Version \($1) of the code book “\($0)”." },
    codeBooks: "Code books",
    codeBooksText:
      "A code book says what each code means, so that several people can code alike. It belongs to a comparison.",
    noCodeBooks: "There is no code book yet. The first one comes when you begin a comparison.",
    noCodes: "The code book is empty.", addCode: "Add a code", writeCode: "Change the code",
    codeName: "Name of the code", group: "Group", under: "Belongs under", underNothing: "No other code",
    codable: "Used for passages", codableHint: "No means that the code only gathers others.",
    definition: "What the code means", definitionHint: "Write it so that two people would code alike.",
    examples: "Examples", examplesHint: "One a line.", notWhen: "When it is not used",
    notWhenHint: "What looks like it but is something else.", gathers: "gathers other codes",
    draft: "Changed since the last version", versions: "Versions", settle: "Make a version",
    settleText: "A version never changes. Whoever codes knows which version the codes came from.",
    change: "What has changed, and why?", retire: "Stop using the code",
    retireText: "Earlier versions keep the code.", why: "Why?",
    version: { "Version \($0), \($1)" },
    groups: [
      "understanding": "Understanding", "norms": "Norms", "values": "Values", "behaviours": "Behaviours",
      "practices": "Practices", "conditions": "Conditions", "outcomes": "Outcomes", "other": "Other",
    ],
    download: { "Download \($0)" }, files: "Files",
    filesText: "REFI-QDA (.qdc and .qdpx) is read by other programs for text analysis, CSV by spreadsheets.",
    fields: [
      "understanding": "Understanding", "concepts": "Concepts", "norms": "Norms", "values": "Values",
      "behaviours": "Behaviours", "practices": "Practices", "decision": "Where frames are decided",
      "delivery": "In daily support", "improvement": "Where support is improved", "roles": "Roles",
      "enablers": "What helps", "hindrances": "What hinders", "outcomes": "Outcomes", "figures": "Own figures",
    ],
    particulars: [
      "country": "Country", "locality": "Place", "sector": "Sector", "targetGroup": "For whom",
      "participants": "Participants", "years": "When",
    ],
    about: "About the profile", figures: "Own figures", passages: "Passages", published: "Published here",
    publishedText: "The passages are summaries. The originals are here:",
    fromService: "The service tells of itself.", fromFile: "From a file of another program.",
    entered: "Written here by a researcher.", until: { "Until \($0)" }, noField: "Without a heading",
    obligationsMet: { "\($0) of \($1) duties were done in time." },
    tookPartInPlan: { "\($0) of \($1) people took part in making their plan." },
    pattern: { "\($0): \($1) of \($2) people." }, figure: "Figure", count: "Count",
    serviceProfile: "The service’s profile",
    serviceProfileText:
      "Here you tell how you understand co-creation and what you do. Researchers can then compare your profile with others. Write nothing about individual people.",
    serviceProfileLines: "Write one thing on each line.",
    figuresText:
      "These figures go along. They are about the service, never about a person, and never about fewer than five people. A figure changes only once something has changed for at least five people.",
    noFigures: "No figures can go along yet. They would be about fewer than five people.",
    publish: "Hand in the profile",
    handInMore: "What you write now is added. What was handed in before stays.", handedIn: { "Handed in on \($0)" },
    importTitle: "Bring in a file",
    importText: "A file with faults is not taken at all: you are told what is wrong and where, and can try again.",
    file: "File", kindOfFile: "What kind of file is it?", kindProject: "Project with texts and codings (.qdpx)",
    kindCodings: "Codings in CSV", kindCodeBook: "Code book (.qdc or CSV)", importIt: "Bring in",
    refused: "The file was not taken", nothingTaken: "Nothing of the file was saved.",
    leftOut: { "These in the file are no text and did not come along: \($0)." },
    likeness: "Likeness",
    likenessText:
      "Profiles are alike when the same codes are in their passages. That both lack a code does not count: short texts leave much out.",
    noLikenessFew: "At least two profiles are needed.", table: "Table", map: "Map", tree: "Tree", heat: "Shades",
    tableCaption: "Codes in profiles. Each yes leads to the passages.", holds: "yes", doesNot: "no", open: "open",
    nothingInCommon: { "\($0) and \($1) have nothing in common on which they could be compared." },
    configurations: "What goes with what",
    configurationsText:
      "Choose an outcome and the conditions that may explain it. Few conditions give answers that hold.",
    conditions: "Conditions", outcome: "Outcome", explain: "Show",
    conditionsHint: "Eight at most; better three or four.",
    solution: "What may be assumed?", complex: "Only what the profiles show",
    parsimonious: "What gives the shortest answer",
    findings: "What was found", noModel: "No combination always goes with the outcome.",
    unexplained: "The outcome is there, but no combination explains it:",
    missingValues: "Left out, because a value is missing:",
    models: { $0 == 1 ? "One answer fits." : "\($0) answers fit equally well." },
    firstModels: { "The first \($0) are shown." }, model: { "Answer \($0)" },
    isThere: { "\($0) is there" }, isMissing: { "\($0) is missing" },
    covers: {
      "The outcome is there in \($0) of \($1) profiles with one of the combinations, and in \($2) profiles in all."
    },
    term: "Combination", consistency: "Consistency", coverage: "Coverage", shownBy: "Shown by",
    contradictedBy: "Contradicted by",
    evidence: { "\($0) in \($1)" },
    noEvidence: "No passage has this code.", wholeProfile: "The whole profile",
    refusals: Refusals(
      noOutcome: "Choose an outcome.", noConditions: "Choose at least one condition.",
      outcomeIsCondition: "The outcome cannot be a condition as well.",
      noProfiles: "No profile has values for all that was chosen.",
      constant: "All profiles have the outcome, or none. Then there is nothing to explain.",
      tooMany: { "Choose at most \($0) conditions." }))

  // Where the usual sentence is short and plain, the easy one is the same.
  package static let englishEasy: ComparisonWords = {
    var words = english
    words.comparisonsText =
      "Here we compare how things are done in different places. It is for thinking. Nobody is best or worst."
    words.profilesText = "A profile is what a service says about itself. It is divided into passages."
    words.codeBooksText = "A code book says what each code means."
    words.leaveOutText = "Rounds that are open keep the profile. You can take it in again."
    words.noVersionYet = "First make a version of the code book. A version does not change."
    words.newRoundText =
      "All code the same passages, each apart. Nobody sees what another codes. Then you close the round."
    words.settleText = "A version never changes."
    words.filesText = "Other programs can read the files."
    words.publishedText = "The passages are short. The whole text is here:"
    words.serviceProfileText = "Tell how you do things. Researchers compare later. Write nothing about any person."
    words.figuresText =
      "These numbers go along. They are about the service. They are never about fewer than five people. A number changes only when it is different for at least five people."
    words.noFigures = "No numbers go along yet. They would be about fewer than five people."
    words.importText = "If the file has a fault nothing is saved. Then it says what is wrong."
    words.likenessText = "Alike means: the same codes are in the texts. A code that both lack does not count."
    words.configurationsText = "Choose what came of it. Then choose what may be the cause. Choose only a few."
    words.conditions = "May be the cause"
    words.outcome = "What came of it"
    words.conditionsHint = "Best three or four."
    words.noModel = "Nothing always goes with it."
    words.unexplained = "It came about, but we do not see why:"
    words.missingValues = "Not in it, because something is missing:"
    words.covers = { "It came about in \($0) of \($1). In all it came about in \($2)." }
    return words
  }()
}
