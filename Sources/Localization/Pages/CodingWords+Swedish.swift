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
    whatNow: "Vad omgången visar",
    differences: { "\($0) av \($1) skillnader återstår att bestämma." },
    passage: { "Stycke \($0) av \($1)" },
    left: { $0 == 0 ? "Alla stycken är kodade." : $0 == 1 ? "1 stycke återstår." : "\($0) stycken återstår." },
    codes: "Vilka koder finns i stycket?", codesHint: "Välj så många som stämmer.",
    otherwise: "Annars", nothingFits: "Ingen kod passar", nothingFitsNote: "Du har läst stycket, och inget stämmer.",
    chooseOrNothing: "Välj minst en kod, eller ”Ingen kod passar”.",
    bothChosen: "Välj antingen koder eller ”Ingen kod passar”, inte båda.", note: "Anteckning",
    noteHint: "Valfritt. Andra läser den när omgången är stängd.",
    saveNext: "Spara och gå vidare", saveStay: "Spara och gå till föregående", previous: "Föregående stycke",
    next: "Nästa stycke", progress: "Stycken",
    agreement: "Hur överens kodarna är",
    agreementText: "Talen säger om koderna går att lita på, inte vem som har rätt.",
    alpha: "Krippendorffs alfa",
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
      "\($0 == 1 ? "Koden" : "Koderna") hittades \($1 == 1 ? "1 gång" : "\($1) gånger") av \($2). När nästan alla svar är lika drar några få skillnader ner alfa mycket. Läs AC1 och andelen lika bredvid, och leta efter stycken där det andra svaret gäller."
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
      "oneCodeOnly": "bara ett svar", "sparse": "läs AC1 också",
    ],
    basis: { "\($0) stycken, \($1) kodare." },
    consensus: "Vad ni kommer fram till",
    consensusText: "Där kodarna hittade olika bestämmer ni tillsammans, och skriver varför. Allt finns kvar i loggen.",
    toSettle: "Att bestämma", nothingToSettle: "Allt är bestämt.", settled: "Bestämt",
    log: "Logg: vem ändrade vad och varför", noLog: "Inget är bestämt än.",
    foundIt: "hittade koden", foundNot: "hittade den inte", notCoded: "har inte kodat stycket",
    holds: "Koden gäller", holdsNot: "Koden gäller inte", doesItHold: "Gäller koden i stycket?", why: "Varför?",
    whyHint: "Så att den som läser senare förstår.", decided: "Spara beslutet", seeLog: "Se loggen",
    parts: "Delar av listan",
    before: "Visa de föregående", after: "Visa fler",
    settledAs: { "\($0 ? "Gäller" : "Gäller inte"), \($1), \($2): \($3)" },
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
      "\($0 == 1 ? "Koden" : "Koderna") hittades \($1 == 1 ? "1 gång" : "\($1) gånger") av \($2). Nästan alla svar är lika. Då blir talet lätt lågt. Titta också på hur ofta kodarna sa lika."
    }
    words.readAlpha = "Krippendorffs alfa tar bort gissningar. 0,800 och mer är högt. Under 0,667 är lågt."
    words.readAC1 = "Gwets AC1 tar också bort gissningar. Det tål att nästan alla svar är lika."
    words.readPercent = "Lika visar hur ofta två kodare sa samma sak. Gissningar räknas med."
    words.readSparse = "En kod som sällan hittas kan få ett lågt tal. Läs då alla tre talen."
    words.consensusText = "Kodarna hittade olika. Nu bestämmer ni tillsammans. Skriv varför. Allt sparas."
    words.whyHint = "Skriv så att andra förstår."
    return words
  }()
}
