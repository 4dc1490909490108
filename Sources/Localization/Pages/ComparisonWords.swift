/// Comparisons, profiles and code books, and what is found: the pages around coding.
package struct ComparisonWords: Sentences {
  package fileprivate(set) var comparisons, noComparisons, comparisonsText, begin, title, question, questionHint,
    codeBook,
    newCodeBook: String
  package fileprivate(set) var profilesCount, roundsCount: @Sendable (_ count: Int) -> String
  package fileprivate(set) var profiles, noProfiles, takeProfiles, allTaken, take, profilesText: String
  package fileprivate(set) var passagesCount: @Sendable (_ count: Int) -> String
  package fileprivate(set) var rounds, noRounds, openRound, noVersionYet: String
  package fileprivate(set) var round: @Sendable (_ number: Int) -> String
  package fileprivate(set) var roundOpen: @Sendable (_ done: Int, _ coders: Int) -> String
  package fileprivate(set) var roundClosed: String
  package fileprivate(set) var roundFromFile: @Sendable (_ file: String) -> String
  package fileprivate(set) var newRoundTitle, newRoundText, coders, coversProfiles: String
  package fileprivate(set) var usesVersion: @Sendable (_ book: String, _ version: Int) -> String
  // Code books.
  package fileprivate(set) var codeBooks, noCodes, addCode, writeCode, codeName, group, under, underNothing, codable,
    codableHint: String
  package fileprivate(set) var definition, definitionHint, examples, examplesHint, notWhen, notWhenHint, gathers: String
  package fileprivate(set) var draft, versions, settle, settleText, change, retire, retireText, why: String
  package fileprivate(set) var version: @Sendable (_ number: Int, _ day: String) -> String
  package fileprivate(set) var groups: [String: String]
  package fileprivate(set) var download: @Sendable (_ file: String) -> String
  package fileprivate(set) var files, filesText: String
  // Profiles.
  package fileprivate(set) var fields: [String: String]
  package fileprivate(set) var particulars: [String: String]
  package fileprivate(set) var about, figures, passages, published, publishedText, fromService, fromFile,
    entered: String
  package fileprivate(set) var until: @Sendable (_ day: String) -> String
  package fileprivate(set) var noField: String
  package fileprivate(set) var obligationsMet, tookPartInPlan: @Sendable (_ count: Int, _ total: Int) -> String
  package fileprivate(set) var pattern: @Sendable (_ line: String, _ count: Int, _ total: Int) -> String
  package fileprivate(set) var figure, count, of: String
  // A service's own profile.
  package fileprivate(set) var serviceProfile, serviceProfileText, serviceProfileLines, figuresText, noFigures,
    publish: String
  // Importing.
  package fileprivate(set) var importTitle, importText, file, kindOfFile, kindProject, kindCodings, kindCodeBook,
    importIt: String
  package fileprivate(set) var refused, nothingTaken: String
  package fileprivate(set) var leftOut: @Sendable (_ names: String) -> String
  // Findings.
  package fileprivate(set) var likeness, likenessText, noLikenessFew, table, map, tree, heat, tableCaption, holds,
    doesNot, open: String
  package fileprivate(set) var nothingInCommon: @Sendable (_ first: String, _ second: String) -> String
  package fileprivate(set) var configurations, configurationsText, conditions, outcome, explain, conditionsHint: String
  package fileprivate(set) var solution, complex, parsimonious: String
  package fileprivate(set) var findings, noModel, unexplained, missingValues: String
  package fileprivate(set) var models: @Sendable (_ count: Int) -> String
  package fileprivate(set) var firstModels: @Sendable (_ count: Int) -> String
  package fileprivate(set) var model: @Sendable (_ number: Int) -> String
  package fileprivate(set) var isThere, isMissing: @Sendable (_ condition: String) -> String
  package fileprivate(set) var covers: @Sendable (_ both: Int, _ holding: Int, _ showing: Int) -> String
  package fileprivate(set) var term, consistency, coverage, shownBy, contradictedBy: String
  package fileprivate(set) var evidence: @Sendable (_ code: String, _ profile: String) -> String
  package fileprivate(set) var noEvidence, seePassages, wholeProfile: String
  package fileprivate(set) var refusals: Refusals

  /// Why there is no finding.
  package struct Refusals: Sendable {
    package let noConditions, outcomeIsCondition, noProfiles, constant: String
    package let tooMany: @Sendable (_ limit: Int) -> String
  }
}

extension ComparisonWords {
  package static let swedish = ComparisonWords(
    comparisons: "Jämförelser", noComparisons: "Det finns ingen jämförelse än.",
    comparisonsText:
      "En jämförelse frågar hur samskapande förstås och görs på olika håll, och vad som följs åt. Den är en spegel att tänka med, ingen rangordning.",
    begin: "Börja en jämförelse", title: "Namn", question: "Fråga", questionHint: "Vad vill ni förstå?",
    codeBook: "Kodbok", newCodeBook: "En ny kodbok",
    profilesCount: { $0 == 1 ? "1 profil" : "\($0) profiler" },
    roundsCount: { $0 == 1 ? "1 omgång" : "\($0) omgångar" },
    profiles: "Profiler", noProfiles: "Inga profiler är med än.", takeProfiles: "Ta med profiler",
    allTaken: "Alla profiler som finns är med.", take: "Ta med dem",
    profilesText: "En profil är en verksamhet eller en pilot så som den beskriver sig, delad i stycken.",
    passagesCount: { $0 == 1 ? "1 stycke" : "\($0) stycken" },
    rounds: "Kodningsomgångar", noRounds: "Ingen har kodat än.", openRound: "Öppna en omgång",
    noVersionYet: "Gör först en version av kodboken. En omgång kodas med en version som inte ändras.",
    round: { "Omgång \($0)" },
    roundOpen: { "Öppen. \($0) av \($1) kodare är klara." }, roundClosed: "Stängd.",
    roundFromFile: { "Från filen \($0)." },
    newRoundTitle: "Öppna en omgång",
    newRoundText: "Kodarna kodar samma stycken var för sig. Ingen ser vad någon annan kodar förrän omgången är stängd.",
    coders: "Vilka kodar?", coversProfiles: "Vilka profiler?",
    usesVersion: { "\($0), version \($1)." },
    codeBooks: "Kodböcker", noCodes: "Kodboken är tom.", addCode: "Lägg till en kod", writeCode: "Ändra koden",
    codeName: "Kodens namn", group: "Grupp", under: "Står under", underNothing: "Ingen annan kod",
    codable: "Används för stycken", codableHint: "Nej betyder att koden bara samlar andra.",
    definition: "Vad koden betyder", definitionHint: "Skriv så att två personer skulle koda lika.",
    examples: "Exempel", examplesHint: "Ett på varje rad.", notWhen: "När den inte används",
    notWhenHint: "Det som liknar men är något annat.", gathers: "samlar andra koder",
    draft: "Ändrat sedan senaste versionen", versions: "Versioner", settle: "Gör en version",
    settleText: "En version ändras aldrig. Den som kodar vet vilken version koderna kom ur.",
    change: "Vad har ändrats, och varför?", retire: "Sluta använda koden",
    retireText: "Tidigare versioner behåller koden.", why: "Varför?",
    version: { "Version \($0), \($1)" },
    groups: [
      "understanding": "Förståelse", "norms": "Normer", "values": "Värden", "behaviours": "Beteenden",
      "practices": "Arbetssätt", "conditions": "Villkor", "outcomes": "Utfall", "other": "Övrigt",
    ],
    download: { "Hämta \($0)" }, files: "Filer",
    filesText: "REFI-QDA (.qdc och .qdpx) läses av andra program för textanalys, CSV av kalkylprogram.",
    fields: [
      "understanding": "Förståelse", "concepts": "Begrepp", "norms": "Normer", "values": "Värden",
      "behaviours": "Beteenden", "practices": "Arbetssätt", "decision": "Där ramar beslutas",
      "delivery": "I vardagens stöd", "improvement": "Där stödet förbättras", "roles": "Roller",
      "enablers": "Det som hjälper", "hindrances": "Det som hindrar", "outcomes": "Utfall", "figures": "Egna siffror",
    ],
    particulars: [
      "country": "Land", "locality": "Ort", "sector": "Område", "targetGroup": "För vilka", "participants": "Deltagare",
      "years": "När",
    ],
    about: "Om profilen", figures: "Egna siffror", passages: "Stycken", published: "Publicerat här",
    publishedText: "Styckena är sammanfattningar. Originalen finns här:",
    fromService: "Verksamheten berättar själv.", fromFile: "Ur en fil från ett annat program.",
    entered: "Skriven här av en forskare.", until: { "Till och med \($0)" }, noField: "Utan rubrik",
    obligationsMet: { "\($0) av \($1) skyldigheter blev klara i tid." },
    tookPartInPlan: { "\($0) av \($1) personer var med när deras plan gjordes." },
    pattern: { "\($0): \($1) av \($2) personer." }, figure: "Siffra", count: "Antal", of: "av",
    serviceProfile: "Verksamhetens profil",
    serviceProfileText:
      "Här berättar ni hur ni förstår samskapande och hur ni gör. Forskare kan sedan jämföra er profil med andras. Skriv inget om enskilda personer.",
    serviceProfileLines: "Skriv en sak på varje rad.",
    figuresText:
      "De här siffrorna följer med. De gäller verksamheten, aldrig en person, och minst fem personer var gång.",
    noFigures: "Inga siffror kan följa med än. Det behövs minst fem personer.", publish: "Lämna profilen",
    importTitle: "Hämta in en fil",
    importText:
      "En fil med fel tas inte alls: ni får veta vad som är fel och var, och kan prova igen.",
    file: "Fil", kindOfFile: "Vad är det för fil?", kindProject: "Projekt med texter och kodningar (.qdpx)",
    kindCodings: "Kodningar i CSV", kindCodeBook: "Kodbok (.qdc eller CSV)", importIt: "Hämta in",
    refused: "Filen togs inte emot", nothingTaken: "Inget ur filen har sparats.",
    leftOut: { "Det här i filen är inte text och följde inte med: \($0)." },
    likeness: "Likhet",
    likenessText:
      "Profiler är lika när samma koder finns i deras stycken. Att båda saknar en kod räknas inte: korta texter utelämnar mycket.",
    noLikenessFew: "Det behövs minst två profiler.", table: "Tabell", map: "Karta", tree: "Träd", heat: "Nyanser",
    tableCaption: "Koder i profiler. Varje ja leder till styckena.", holds: "ja", doesNot: "nej", open: "öppet",
    nothingInCommon: { "\($0) och \($1) har inget gemensamt att jämföras på." },
    configurations: "Vad som följs åt",
    configurationsText: "Välj ett utfall och de villkor som kan förklara det. Få villkor ger svar som håller.",
    conditions: "Villkor", outcome: "Utfall", explain: "Visa",
    conditionsHint: "Högst åtta; hellre tre eller fyra.",
    solution: "Vad får antas?", complex: "Bara det som profilerna visar",
    parsimonious: "Det som ger kortast svar",
    findings: "Det som hittades", noModel: "Ingen kombination går alltid ihop med utfallet.",
    unexplained: "Utfallet finns, men ingen kombination förklarar det:",
    missingValues: "Utelämnade, för att något värde saknas:",
    models: { $0 == 1 ? "Ett svar passar." : "\($0) svar passar lika bra." }, firstModels: { "De \($0) första visas." },
    model: { "Svar \($0)" },
    isThere: { "\($0) finns" }, isMissing: { "\($0) saknas" },
    covers: { "Utfallet finns i \($0) av \($1) profiler med någon av kombinationerna, och i \($2) profiler i allt." },
    term: "Kombination", consistency: "Stämmer", coverage: "Täcker", shownBy: "Visas av",
    contradictedBy: "Motsägs av",
    evidence: { "\($0) i \($1)" },
    noEvidence: "Inget stycke har den här koden.", seePassages: "Se styckena", wholeProfile: "Hela profilen",
    refusals: Refusals(
      noConditions: "Välj minst ett villkor.", outcomeIsCondition: "Utfallet kan inte också vara ett villkor.",
      noProfiles: "Ingen profil har värden för allt det valda.",
      constant: "Alla profiler har utfallet, eller ingen. Då finns inget att förklara.",
      tooMany: { "Välj högst \($0) villkor." }))

  package static let english = ComparisonWords(
    comparisons: "Comparisons", noComparisons: "There is no comparison yet.",
    comparisonsText:
      "A comparison asks how co-creation is understood and done in different places, and what goes with what. It is a mirror to think with, no ranking.",
    begin: "Begin a comparison", title: "Name", question: "Question", questionHint: "What do you want to understand?",
    codeBook: "Code book", newCodeBook: "A new code book",
    profilesCount: { $0 == 1 ? "1 profile" : "\($0) profiles" },
    roundsCount: { $0 == 1 ? "1 round" : "\($0) rounds" },
    profiles: "Profiles", noProfiles: "No profiles are in it yet.", takeProfiles: "Take profiles in",
    allTaken: "All profiles that there are, are in it.", take: "Take them in",
    profilesText: "A profile is a service or a pilot as it describes itself, divided into passages.",
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
    usesVersion: { "\($0), version \($1)." },
    codeBooks: "Code books", noCodes: "The code book is empty.", addCode: "Add a code", writeCode: "Change the code",
    codeName: "Name of the code", group: "Group", under: "Stands under", underNothing: "No other code",
    codable: "Used for passages", codableHint: "No means that the code only gathers others.",
    definition: "What the code means", definitionHint: "Write it so that two people would code alike.",
    examples: "Examples", examplesHint: "One a line.", notWhen: "When it is not used",
    notWhenHint: "What looks like it but is something else.", gathers: "gathers other codes",
    draft: "Changed since the last version", versions: "Versions", settle: "Make a version",
    settleText: "A version never changes. Whoever codes knows which version the codes came from.",
    change: "What has changed, and why?", retire: "Use the code no more",
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
    pattern: { "\($0): \($1) of \($2) people." }, figure: "Figure", count: "Count", of: "of",
    serviceProfile: "The service’s profile",
    serviceProfileText:
      "Here you tell how you understand co-creation and what you do. Researchers can then compare your profile with others. Write nothing about single people.",
    serviceProfileLines: "Write one thing a line.",
    figuresText:
      "These figures go along. They are about the service, never about a person, and over at least five people each time.",
    noFigures: "No figures can go along yet. At least five people are needed.", publish: "Hand in the profile",
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
    noEvidence: "No passage has this code.", seePassages: "See the passages", wholeProfile: "The whole profile",
    refusals: Refusals(
      noConditions: "Choose at least one condition.", outcomeIsCondition: "The outcome cannot be a condition as well.",
      noProfiles: "No profile has values for all that was chosen.",
      constant: "All profiles have the outcome, or none. Then there is nothing to explain.",
      tooMany: { "Choose at most \($0) conditions." }))

  // Where the usual sentence is short and plain, the easy one is the same.
  package static let swedishEasy: ComparisonWords = {
    var words = swedish
    words.comparisonsText =
      "Här jämför vi hur man gör på olika håll. Det är till för att tänka. Ingen är bäst eller sämst."
    words.profilesText = "En profil är vad en verksamhet säger om sig själv. Den är delad i stycken."
    words.noVersionYet = "Gör först en version av kodboken. En version ändras inte."
    words.newRoundText =
      "Alla kodar samma stycken, var för sig. Ingen ser vad någon annan kodar. Sedan stänger ni omgången."
    words.settleText = "En version ändras aldrig."
    words.filesText = "Andra program kan läsa filerna."
    words.publishedText = "Styckena är korta. Hela texten finns här:"
    words.serviceProfileText = "Berätta hur ni gör. Forskare jämför sedan. Skriv inget om någon person."
    words.figuresText = "De här talen följer med. De handlar om verksamheten. De gäller alltid minst fem personer."
    words.noFigures = "Inga tal följer med än. Det behövs minst fem personer."
    words.importText = "Är det fel i filen sparas inget. Då står det vad som är fel."
    words.likenessText = "Lika betyder: samma koder finns i texterna. Saknas en kod hos båda räknas den inte."
    words.configurationsText = "Välj vad som blev. Välj sedan vad som kan vara orsak. Välj bara några få."
    words.conditions = "Kan vara orsak"
    words.outcome = "Vad det blev"
    words.conditionsHint = "Helst tre eller fyra."
    words.noModel = "Inget går alltid ihop med det."
    words.unexplained = "Det blev så, men vi ser inte varför:"
    words.missingValues = "Inte med, för att något fattas:"
    words.covers = { "Det blev så i \($0) av \($1). I allt blev det så i \($2)." }
    return words
  }()

  package static let englishEasy: ComparisonWords = {
    var words = english
    words.comparisonsText =
      "Here we compare how things are done in different places. It is for thinking. Nobody is best or worst."
    words.profilesText = "A profile is what a service says about itself. It is divided into passages."
    words.noVersionYet = "First make a version of the code book. A version does not change."
    words.newRoundText =
      "All code the same passages, each apart. Nobody sees what another codes. Then you close the round."
    words.settleText = "A version never changes."
    words.filesText = "Other programs can read the files."
    words.publishedText = "The passages are short. The whole text is here:"
    words.serviceProfileText = "Tell how you do things. Researchers compare later. Write nothing about any person."
    words.figuresText = "These numbers go along. They are about the service. They are always about five people or more."
    words.noFigures = "No numbers go along yet. At least five people are needed."
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
