extension ComparisonWords {
  package static let swedish = ComparisonWords(
    comparisons: "Jämförelser", noComparisons: "Det finns ingen jämförelse än.",
    comparisonsText:
      "En jämförelse frågar hur samskapande förstås och görs på olika håll, och vad som följs åt. Den är en spegel att tänka med, ingen rangordning.",
    begin: "Börja en jämförelse", title: "Namn", question: "Fråga", questionHint: "Vad vill ni förstå?",
    codeBook: "Kodbok", newCodeBook: "En ny kodbok",
    profilesCount: { $0 == 1 ? "1 profil" : "\($0) profiler" },
    roundsCount: { $0 == 1 ? "1 omgång" : "\($0) omgångar" },
    profiles: "Profiler", noProfiles: "Inga profiler är med än.", noProfilesHere: "Det finns inga profiler än.",
    takeProfiles: "Ta med profiler",
    allTaken: "Alla profiler som finns är med.", take: "Ta med dem",
    profilesText: "En profil är en verksamhet eller en pilot så som den beskriver sig, delad i stycken.",
    publishedWaiting: {
      $0 == 1
        ? "En publicerad pilot följer med Samspel och finns inte här än."
        : "\($0) publicerade piloter följer med Samspel och finns inte här än."
    },
    takePublished: "Hämta in piloterna", leaveOut: "Ta bort en profil ur jämförelsen",
    leaveOutText: "Omgångar som redan har öppnats behåller profilen. Den kan tas med igen.",
    leaveOutWhich: "Vilken profil?", wereLeftOut: "De här är borttagna ur jämförelsen:",
    passagesCount: { $0 == 1 ? "1 stycke" : "\($0) stycken" },
    rounds: "Kodningsomgångar", noRounds: "Ingen har kodat än.", openRound: "Öppna en omgång",
    noVersionYet: "Gör först en version av kodboken. En omgång kodas med en version som inte ändras.",
    round: { "Omgång \($0)" },
    roundOpen: { "Öppen. \($0) av \($1) kodare är klara." }, roundClosed: "Stängd.",
    roundFromFile: { "Från filen \($0)." },
    newRoundTitle: "Öppna en omgång",
    newRoundText: "Kodarna kodar samma stycken var för sig. Ingen ser vad någon annan kodar förrän omgången är stängd.",
    coders: "Vilka kodar?", coversProfiles: "Vilka profiler?",
    usesVersion: { "Version \($1) av kodboken ”\($0)”." },
    codeBooks: "Kodböcker",
    codeBooksText: "En kodbok säger vad varje kod betyder, så att flera kan koda lika. Den hör till en jämförelse.",
    noCodeBooks: "Det finns ingen kodbok än. Den första kommer när ni börjar en jämförelse.",
    noCodes: "Kodboken är tom.", addCode: "Lägg till en kod", writeCode: "Ändra koden",
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
    pattern: { "\($0): \($1) av \($2) personer." }, figure: "Siffra", count: "Antal",
    serviceProfile: "Verksamhetens profil",
    serviceProfileText:
      "Här berättar ni hur ni förstår samskapande och hur ni gör. Forskare kan sedan jämföra er profil med andras. Skriv inget om enskilda personer.",
    serviceProfileLines: "Skriv en sak på varje rad.",
    figuresText:
      "De här siffrorna följer med. De gäller verksamheten, aldrig en person, och handlar aldrig om färre än fem personer. En siffra ändras först när något har ändrats för minst fem personer.",
    noFigures: "Inga siffror kan följa med än. De skulle handla om färre än fem personer.", publish: "Lämna profilen",
    handInMore: "Det ni skriver nu läggs till. Det som redan är lämnat står kvar.", handedIn: { "Lämnad \($0)" },
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
    noEvidence: "Inget stycke har den här koden.", wholeProfile: "Hela profilen",
    refusals: Refusals(
      noOutcome: "Välj ett utfall.", noConditions: "Välj minst ett villkor.",
      outcomeIsCondition: "Utfallet kan inte också vara ett villkor.",
      noProfiles: "Ingen profil har värden för allt det valda.",
      constant: "Alla profiler har utfallet, eller ingen. Då finns inget att förklara.",
      tooMany: { "Välj högst \($0) villkor." }))

  // Where the usual sentence is short and plain, the easy one is the same.
  package static let swedishEasy: ComparisonWords = {
    var words = swedish
    words.comparisonsText =
      "Här jämför vi hur man gör på olika håll. Det är till för att tänka. Ingen är bäst eller sämst."
    words.profilesText = "En profil är vad en verksamhet säger om sig själv. Den är delad i stycken."
    words.codeBooksText = "I en kodbok står vad varje kod betyder."
    words.leaveOutText = "Öppnade omgångar behåller profilen. Ni kan ta med den igen."
    words.noVersionYet = "Gör först en version av kodboken. En version ändras inte."
    words.newRoundText =
      "Alla kodar samma stycken, var för sig. Ingen ser vad någon annan kodar. Sedan stänger ni omgången."
    words.settleText = "En version ändras aldrig."
    words.filesText = "Andra program kan läsa filerna."
    words.publishedText = "Styckena är korta. Hela texten finns här:"
    words.serviceProfileText = "Berätta hur ni gör. Forskare jämför sedan. Skriv inget om någon person."
    words.figuresText =
      "De här talen följer med. De handlar om verksamheten. De handlar aldrig om färre än fem personer. Ett tal ändras först när det är annorlunda för minst fem personer."
    words.noFigures = "Inga tal följer med än. De skulle handla om färre än fem personer."
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
}
