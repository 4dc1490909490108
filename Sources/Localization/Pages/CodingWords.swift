/// Coding passages apart, how far coders agree, and what the group settles.
package struct CodingWords: Sentences {
  // A round.
  package fileprivate(set) var roundTitle: @Sendable (_ number: Int) -> String
  package fileprivate(set) var sealed, codersHere, done, youAreNotACoder, yourCodings, goOn, finish, finishText,
    finished: String
  package fileprivate(set) var codedOf: @Sendable (_ count: Int, _ all: Int) -> String
  package fileprivate(set) var close, closeText, closeAnyway, whyClose: String
  package fileprivate(set) var notDone: @Sendable (_ names: String) -> String
  package fileprivate(set) var closedEarly: @Sendable (_ names: String, _ why: String) -> String
  package fileprivate(set) var whatNow, stillDiffers: String
  package fileprivate(set) var differences: @Sendable (_ open: Int, _ all: Int) -> String
  // One passage.
  package fileprivate(set) var passage: @Sendable (_ number: Int, _ all: Int) -> String
  package fileprivate(set) var left: @Sendable (_ count: Int) -> String
  package fileprivate(set) var from, codes, codesHint, otherwise, nothingFits, nothingFitsNote, chooseOrNothing,
    bothChosen, note,
    noteHint: String
  package fileprivate(set) var saveNext, saveStay, previous, next, progress: String
  // Agreement.
  package fileprivate(set) var agreement, agreementText, alpha, alphaExplained, interval, noInterval, ac1, same,
    found: String
  package fileprivate(set) var headline: @Sendable (_ alpha: String) -> String
  package fileprivate(set) var couldBe: @Sendable (_ low: String, _ high: String) -> String
  package fileprivate(set) var shaky, rely, tentative, recode, chance: String
  package fileprivate(set) var sameOf: @Sendable (_ percent: String) -> String
  package fileprivate(set) var noPair, oneCodeOnly, undefined: String
  package fileprivate(set) var sparse: @Sendable (_ found: Int, _ asked: Int) -> String
  package fileprivate(set) var howToRead, readAlpha, readAC1, readPercent, readSparse: String
  package fileprivate(set) var perCode, perGroup, code, group, verdict: String
  package fileprivate(set) var verdicts: [String: String]
  package fileprivate(set) var basis: @Sendable (_ passages: Int, _ coders: Int) -> String
  // Consensus.
  package fileprivate(set) var consensus, consensusText, toSettle, nothingToSettle, settled, settleIt, log,
    noLog: String
  package fileprivate(set) var foundIt, foundNot, notCoded, holds, holdsNot, doesItHold, why, whyHint, decided: String
  package fileprivate(set) var seeLog, parts, before, after: String
  package fileprivate(set) var settledAs:
    @Sendable (_ holds: Bool, _ who: String, _ day: String, _ why: String) -> String
  package fileprivate(set) var whoFound: @Sendable (_ name: String, _ what: String) -> String
}

extension CodingWords {
  package static let swedish = CodingWords(
    roundTitle: { "Kodningsomgång \($0)" },
    sealed:
      "Omgången är öppen. Ingen ser vad någon annan har kodat förrän den är stängd, inte heller den som leder den.",
    codersHere: "Kodare", done: "klar", youAreNotACoder: "Du kodar inte i den här omgången.",
    yourCodings: "Dina kodningar", goOn: "Koda vidare", finish: "Jag är klar",
    finishText: "Du kan ändra dig tills omgången stängs.", finished: "Du har sagt att du är klar.",
    codedOf: { "\($0) av \($1) stycken kodade" },
    close: "Stäng omgången",
    closeText: "När omgången stängs ser alla kodare varandras koder, och ingen kan ändra sina. Den öppnas inte igen.",
    closeAnyway: "Stäng ändå", whyClose: "Varför stänger ni innan alla är klara?",
    notDone: { "Inte klara än: \($0)." },
    closedEarly: { "Stängdes innan \($0) var klara: \($1)" },
    whatNow: "Vad omgången visar", stillDiffers: "Kodarna är inte överens om allt.",
    differences: { "\($0) av \($1) skillnader återstår att bestämma." },
    passage: { "Stycke \($0) av \($1)" },
    left: { $0 == 0 ? "Alla stycken är kodade." : $0 == 1 ? "1 stycke återstår." : "\($0) stycken återstår." },
    from: "Ur", codes: "Vilka koder finns i stycket?", codesHint: "Välj så många som stämmer.",
    otherwise: "Annars", nothingFits: "Ingen kod passar", nothingFitsNote: "Du har läst stycket, och inget stämmer.",
    chooseOrNothing: "Välj minst en kod, eller ”Ingen kod passar”.",
    bothChosen: "Välj antingen koder eller ”Ingen kod passar”, inte båda.", note: "Anteckning",
    noteHint: "Valfritt. Andra läser den när omgången är stängd.",
    saveNext: "Spara och gå vidare", saveStay: "Spara och gå till föregående", previous: "Föregående stycke",
    next: "Nästa stycke", progress: "Stycken",
    agreement: "Hur överens kodarna är",
    agreementText: "Talen säger om koderna går att lita på, inte vem som har rätt.",
    alpha: "Krippendorffs alfa",
    alphaExplained: "Alfa är 1 när kodarna alltid är överens och 0 när de inte är mer överens än slumpen.",
    interval: "95 % intervall", noInterval: "Inget intervall går att ge: för få stycken.", ac1: "Gwets AC1",
    same: "Lika", found: "Hittad",
    headline: { "Krippendorffs alfa är \($0)." },
    couldBe: { "Med andra stycken av samma slag kunde det lika gärna ha blivit \($0) till \($1) (95 %)." },
    shaky: "Det når under 0,667: koda fler stycken innan ni bygger på koderna.",
    rely: "0,800 eller mer: koderna går att lita på.",
    tentative: "Mellan 0,667 och 0,800: räcker bara för försiktiga slutsatser.",
    recode: "Under 0,667: tala om kodboken och koda igen.",
    chance: "Inte mer än slumpen skulle ge: tala om kodboken och koda igen.",
    sameOf: { "Två kodare gav samma svar i \($0) av 100 jämförelser." },
    noPair: "Ingen har kodat samma stycke som någon annan, så inget går att jämföra.",
    oneCodeOnly: "Alla svarade likadant överallt. Då går det inte att se om kodarna kan skilja på ja och nej.",
    undefined: "Alfa går inte att räkna ut.",
    sparse: {
      "Koden hittades \($0) gånger av \($1). När nästan alla svar är lika drar några få skillnader ner alfa mycket. Läs AC1 och andelen lika bredvid, och leta efter stycken där det andra svaret gäller."
    },
    howToRead: "Så läser ni talen",
    readAlpha:
      "Krippendorffs alfa tar bort det som slumpen skulle ge. 0,800 och mer: lita på koderna. 0,667 till 0,800: försiktiga slutsatser. Under: tala om kodboken.",
    readAC1: "Gwets AC1 gör detsamma, men sjunker inte när nästan alla svar är lika.",
    readPercent: "Andelen lika är jämförelser där två kodare svarade samma. Den räknar också slumpen.",
    readSparse: "En kod som nästan aldrig hittas kan få lågt alfa fast kodarna oftast är överens. Läs då alla tre.",
    perCode: "För varje kod", perGroup: "För varje grupp av koder", code: "Kod", group: "Grupp", verdict: "Betyder",
    verdicts: [
      "rely": "lita på", "tentative": "försiktigt", "recode": "koda igen", "noPair": "inget att jämföra",
      "oneCodeOnly": "bara ett svar", "sparse": "nästan alla lika",
    ],
    basis: { "\($0) stycken, \($1) kodare." },
    consensus: "Vad ni kommer fram till",
    consensusText: "Där kodarna hittade olika bestämmer ni tillsammans, och skriver varför. Allt finns kvar i loggen.",
    toSettle: "Att bestämma", nothingToSettle: "Allt är bestämt.", settled: "Bestämt", settleIt: "Bestäm",
    log: "Logg: vem ändrade vad och varför", noLog: "Inget är bestämt än.",
    foundIt: "hittade koden", foundNot: "hittade den inte", notCoded: "har inte kodat stycket",
    holds: "Koden gäller", holdsNot: "Koden gäller inte", doesItHold: "Gäller koden i stycket?", why: "Varför?",
    whyHint: "Så att den som läser senare förstår.", decided: "Spara beslutet", seeLog: "Se loggen",
    parts: "Delar av listan",
    before: "Visa de föregående", after: "Visa fler",
    settledAs: { "\($0 ? "Gäller" : "Gäller inte"), \($1), \($2): \($3)" },
    whoFound: { "\($0) \($1)" })

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
    whatNow: "What the round shows", stillDiffers: "The coders do not agree on everything.",
    differences: { "\($0) of \($1) differences are still to be settled." },
    passage: { "Passage \($0) of \($1)" },
    left: { $0 == 0 ? "All passages are coded." : $0 == 1 ? "1 passage is left." : "\($0) passages are left." },
    from: "From", codes: "Which codes are in the passage?", codesHint: "Choose as many as apply.",
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
    alphaExplained: "Alpha is 1 when coders always agree and 0 when they agree no more than chance.",
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
      "The code was found \($0) times of \($1). When nearly all answers are alike, a few differences pull alpha far down. Read AC1 and the share of same answers beside it, and look for passages where the other answer applies."
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
      "oneCodeOnly": "one answer only", "sparse": "nearly all alike",
    ],
    basis: { "\($0) passages, \($1) coders." },
    consensus: "What you arrive at",
    consensusText:
      "Where coders found different things you settle it together, and write why. Everything stays in the log.",
    toSettle: "To settle", nothingToSettle: "Everything is settled.", settled: "Settled", settleIt: "Settle",
    log: "Log: who changed what and why", noLog: "Nothing is settled yet.",
    foundIt: "found the code", foundNot: "did not find it", notCoded: "has not coded the passage",
    holds: "The code holds", holdsNot: "The code does not hold", doesItHold: "Does the code hold in the passage?",
    why: "Why?", whyHint: "So that whoever reads later understands.", decided: "Save the decision",
    seeLog: "See the log", parts: "Parts of the list",
    before: "Show the ones before", after: "Show more",
    settledAs: { "\($0 ? "Holds" : "Does not hold"), \($1), \($2): \($3)" },
    whoFound: { "\($0) \($1)" })

  // Where the usual sentence is short and plain, the easy one is the same.
  package static let swedishEasy: CodingWords = {
    var words = swedish
    words.sealed = "Omgången är öppen. Ingen ser vad någon annan kodar. Det gäller alla."
    words.finishText = "Du kan ändra dig tills omgången stängs."
    words.closeText = "Sedan ser alla varandras koder. Ingen kan ändra sina. Omgången öppnas inte igen."
    words.codesHint = "Välj alla som stämmer."
    words.nothingFitsNote = "Du har läst. Inget stämmer."
    words.bothChosen = "Välj koder, eller ”Ingen kod passar”. Inte båda."
    words.noteHint = "Du måste inte. Andra läser den sedan."
    words.agreement = "Är kodarna överens?"
    words.agreementText = "Talen visar om koderna går att lita på. De säger inte vem som har rätt."
    words.alphaExplained = "1 betyder: alltid överens. 0 betyder: som om de hade gissat."
    words.noInterval = "Det är för få stycken för att säga hur säkert det är."
    words.headline = { "Talet är \($0)." }
    words.couldBe = { "Med andra stycken kunde det ha blivit \($0) till \($1)." }
    words.shaky = "Det är osäkert. Koda fler stycken först."
    words.rely = "Det är högt. Ni kan lita på koderna."
    words.tentative = "Det är ganska högt. Var försiktiga."
    words.recode = "Det är lågt. Prata om koderna. Koda sedan igen."
    words.chance = "Det är som att gissa. Prata om koderna. Koda sedan igen."
    words.sameOf = { "Två kodare sa lika \($0) gånger av 100." }
    words.noPair = "Ingen har kodat samma stycke. Då går det inte att jämföra."
    words.oneCodeOnly = "Alla sa lika överallt. Då vet vi inte om de kan se skillnad."
    words.undefined = "Talet går inte att räkna ut."
    words.sparse = {
      "Koden hittades \($0) gånger av \($1). Nästan alla svar är lika. Då blir talet lätt lågt. Titta också på hur ofta kodarna sa lika."
    }
    words.readAlpha = "Krippendorffs alfa tar bort gissningar. 0,800 och mer är högt. Under 0,667 är lågt."
    words.readAC1 = "Gwets AC1 tar också bort gissningar. Det tål att nästan alla svar är lika."
    words.readPercent = "Lika visar hur ofta två kodare sa samma sak. Gissningar räknas med."
    words.readSparse = "En kod som sällan hittas kan få ett lågt tal. Läs då alla tre talen."
    words.consensusText = "Kodarna hittade olika. Nu bestämmer ni tillsammans. Skriv varför. Allt sparas."
    words.whyHint = "Skriv så att andra förstår."
    return words
  }()

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
    words.alphaExplained = "1 means: they always agree. 0 means: as if they had guessed."
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
      "The code was found \($0) times of \($1). Nearly all answers are alike. Then the number is often low. Look also at how often coders said the same."
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
