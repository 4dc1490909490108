/// The sentences around every page: navigation, footer, appearance, forms.
package struct SiteWords: Sentences {
  package let skip, menu: String
  package let today, week, plan, answers, looked, more, home, close: String
  package let persons, find, decisions, account, signIn, signOut, service: String
  package let note, glance, signs, balance, frame, presence, devices, wishes: String
  /// On the pages of staff: the plan and the decision of the person they read about.
  package let itsPlan, itsFrame: String
  package let sources, sourcesText: String
  package let appearance, language, register, density: String
  package let standardWords, easyWords, twoChoices, fourChoices, manyChoices: String
  package let save, back, previous, next, show, send, yes, no: String
  package let optional: String
  package let invented, backToTour: String
  package let mine: String
  /// Saying something by sound or film instead of words.
  package let recording, recordingHint: String
  package let readAloud, sayHowItWas: String
  /// The next step of several on one page.
  package let goOn: String
  /// Places of the person.
  package let circle, shown, layer, howToAsk, limits, pictureCode: String
  /// The same on the pages of others.
  package let itsCircle, itsLimits: String
  /// Places of staff and others with an account.
  package let concerns, represented, administration, people, capacity: String
  package let faultsTitle: @Sendable (_ count: Int) -> String
  package let fault: String
  package let faults: Faults
  package let picture: String
  package let searchTitle, searchLabel, searchHint: String
  package let nothingFound: @Sendable (_ query: String) -> String

  /// What can be wrong with a field, told beside it.
  package struct Faults: Sendable {
    package let empty, unreadable, notADate, notAChoice, unknownKind, notAPhoto, emptyFile, noRecordings,
      notRight: String
    package let tooPlain, notDigits: String
    package let tooLong, tooShort, tooLarge, lastsTooLong, tooManyPixels, tooFew,
      tooMany: @Sendable (_ limit: String) -> String
    package let beforeFrame: @Sendable (_ first: String) -> String
    package let passed, endsBeforeBeginning, taken, chooseAnother, toOneself, hasOthersBelow, anotherGroup: String
    package let unchanged, changedMeanwhile, notYet: String
    package let tooFar: @Sendable (_ last: String) -> String
    package let tooEarly: @Sendable (_ first: String) -> String
  }
}

extension SiteWords {
  package static let swedish = SiteWords(
    skip: "Hoppa till innehållet", menu: "Meny", today: "I dag", week: "Veckan", plan: "Min plan", answers: "Mina svar",
    looked: "Vem har läst", more: "Visa fler",
    home: "Hem", close: "Stäng",
    persons: "Dagens personer", find: "Sök", decisions: "Beslut", account: "Mitt konto", signIn: "Logga in",
    signOut: "Logga ut", service: "Verksamheten",
    note: "Notera en stund", glance: "Så gör vi", signs: "Tecken", balance: "Hur det brukar vara",
    frame: "Mitt beslut", presence: "Vem är här", devices: "Mina enheter", wishes: "Så vill jag ha det",
    itsPlan: "Planen", itsFrame: "Beslutet",
    sources: "Källor och licenser",
    sourcesText:
      "Samspel är fri programvara (EUPL-1.2). Bilderna kommer från OpenMoji (CC BY-SA 4.0) och från Samspel, deras namn från Unicode CLDR.",
    appearance: "Så vill jag ha det", language: "Språk", register: "Text", density: "Hur mycket på en gång",
    standardWords: "Vanlig text", easyWords: "Lätt text", twoChoices: "Två val", fourChoices: "Fyra val",
    manyChoices: "Många val",
    save: "Spara", back: "Tillbaka", previous: "Tidigare", next: "Senare", show: "Visa", send: "Skicka", yes: "Ja",
    no: "Nej", optional: "valfritt",
    invented: "Det här är en provmiljö. Alla personer är påhittade.", backToTour: "Till rundturen",
    mine: "Mina ord", recording: "Ljud eller film",
    recordingHint: "Högst 60 sekunder och 30 MB. Var och när det spelades in sparas inte.",
    readAloud: "Ska sidorna läsas upp?", sayHowItWas: "Jag vill säga hur det var",
    goOn: "Vidare",
    circle: "De som stöder mig", shown: "Det här visar jag", layer: "Det frivilliga",
    howToAsk: "Så vill jag bli frågad",
    limits: "Begränsningar", pictureCode: "Min bildkod",
    itsCircle: "Vilka som stöder", itsLimits: "Begränsningar",
    concerns: "Att svara på", represented: "Mina personer", administration: "Administration",
    people: "Personer och personal", capacity: "Byt roll",
    faultsTitle: { $0 == 1 ? "En sak behöver ändras" : "\($0) saker behöver ändras" }, fault: "Fel:",
    faults: Faults(
      empty: "Skriv eller välj något här.", unreadable: "Här finns tecken som inte går att läsa. Skriv om texten.",
      notADate: "Skriv datumet som 2026-05-14.", notAChoice: "Välj ett av svaren.",
      unknownKind: "Filen går inte att visa. Välj en bild, ett ljud eller en film.",
      notAPhoto: "Filen går inte att visa. Välj en bild i formatet JPEG, PNG eller WebP.",
      emptyFile: "Filen är tom. Välj en annan fil.",
      noRecordings: "Ljud och film går inte att spara här. Skriv, eller ta en bild.",
      notRight: "Det stämmer inte. Prova igen.",
      tooPlain: "Det är för lätt att gissa. Välj något annat.", notDigits: "Skriv fyra till åtta siffror.",
      tooLong: { "Texten är för lång. Den får ha högst \($0) tecken." },
      tooShort: { "Det är för kort. Skriv minst \($0) tecken." },
      tooLarge: { "Filen är för stor. Den får vara högst \($0) MB." },
      lastsTooLong: { "Inspelningen är för lång. Den får vara högst \($0) sekunder." },
      tooManyPixels: {
        "Bilden har för många bildpunkter. Den får ha högst \($0) miljoner. Ta bilden med lägre upplösning."
      },
      tooFew: { "Välj minst \($0)." }, tooMany: { "Välj högst \($0)." },
      beforeFrame: { "Dagen är före beslutet. Beslutet börjar \($0)." },
      passed: "Dagen har redan varit.", endsBeforeBeginning: "Sista dagen är före första dagen.",
      taken: "Det finns redan. Välj något annat.", chooseAnother: "Det går inte att välja den här. Välj någon annan.",
      toOneself: "Ingen kan ge sig själv en uppgift. Be någon annan som sköter konton.",
      hasOthersBelow: "Andra koder ligger under den här. Flytta dem först.",
      anotherGroup: "Koden ovanför hör till en annan grupp. Välj en kod i samma grupp.",
      unchanged: "Inget har ändrats. Ändra det som blev fel.",
      changedMeanwhile: "Det har rättats under tiden. Läs hur det står nu, och spara igen om det fortfarande är fel.",
      notYet: "Den delen av dagen har inte varit än.",
      tooFar: { "Välj en dag senast \($0)." },
      tooEarly: { "Välj en dag tidigast \($0)." }),
    picture: "Bild", searchTitle: "Sök", searchLabel: "Namn",
    searchHint: "Personer, personal och planer. Bara det du har rätt att se.",
    nothingFound: { "Inget hittades för ”\($0)”." })

  package static let swedishEasy = SiteWords(
    skip: "Hoppa till sidan", menu: "Meny", today: "I dag", week: "Veckan", plan: "Min plan", answers: "Mina svar",
    looked: "Vem har tittat", more: "Visa fler",
    home: "Hem", close: "Stäng",
    persons: "Personer i dag", find: "Sök", decisions: "Beslut", account: "Mitt konto", signIn: "Logga in",
    signOut: "Logga ut", service: "Min arbetsplats",
    note: "Notera en stund", glance: "Så gör vi", signs: "Tecken", balance: "Hur det brukar vara",
    frame: "Mitt beslut", presence: "Vem är här", devices: "Min platta och telefon", wishes: "Så vill jag ha det",
    itsPlan: "Planen", itsFrame: "Beslutet",
    sources: "Om Samspel",
    sourcesText: "Alla får använda Samspel. Bilderna kommer från OpenMoji. Några bilder är våra egna.",
    appearance: "Så vill jag ha det", language: "Språk", register: "Text", density: "Hur mycket på en gång",
    standardWords: "Vanlig text", easyWords: "Lätt text", twoChoices: "2 val", fourChoices: "4 val",
    manyChoices: "Många val",
    save: "Spara", back: "Tillbaka", previous: "Förut", next: "Senare", show: "Visa", send: "Skicka", yes: "Ja",
    no: "Nej", optional: "du får hoppa över",
    invented: "Du kan prova här. Personerna finns inte på riktigt.", backToTour: "Till stegen",
    mine: "Mina ord", recording: "Tala in", recordingHint: "Högst en minut.",
    readAloud: "Vill du att vi läser?",
    sayHowItWas: "Hur var det?",
    goOn: "Vidare",
    circle: "De som hjälper mig", shown: "Det här visar jag", layer: "Det jag får välja bort",
    howToAsk: "Så vill jag bli frågad", limits: "Det jag inte får", pictureCode: "Min bildkod",
    itsCircle: "De som hjälper", itsLimits: "Begränsningar",
    concerns: "Att svara på", represented: "Mina personer", administration: "Administration",
    people: "Personer och personal", capacity: "Byt roll",
    faultsTitle: { $0 == 1 ? "Ändra 1 sak" : "Ändra \($0) saker" }, fault: "Fel:",
    faults: Faults(
      empty: "Skriv eller välj något här.", unreadable: "Det går inte att läsa. Skriv igen.",
      notADate: "Skriv datumet så här: 2026-05-14", notAChoice: "Välj ett svar.",
      unknownKind: "Det går inte att visa filen. Välj en annan.",
      notAPhoto: "Det går inte att visa bilden. Välj en bild som är JPEG, PNG eller WebP.",
      emptyFile: "Filen är tom. Välj en annan.",
      noRecordings: "Det går inte att spara ljud och film här. Skriv eller ta en bild.",
      notRight: "Det blev inte rätt. Prova igen.",
      tooPlain: "Det är lätt att gissa. Välj något annat.", notDigits: "Skriv 4 till 8 siffror.",
      tooLong: { "Texten är för lång. Skriv högst \($0) tecken." },
      tooShort: { "Det är för kort. Skriv minst \($0) tecken." },
      tooLarge: { "Filen är för stor. Den får vara högst \($0) MB." },
      lastsTooLong: { _ in "Det är för långt. Tala in högst en minut." },
      tooManyPixels: { _ in "Bilden är för stor. Ta en mindre bild." },
      tooFew: { "Välj minst \($0)." }, tooMany: { "Välj högst \($0)." },
      beforeFrame: { "Dagen är för tidig. Beslutet börjar \($0)." },
      passed: "Den dagen har varit.", endsBeforeBeginning: "Sista dagen är före första dagen.",
      taken: "Det finns redan. Välj något annat.", chooseAnother: "Välj någon annan.",
      toOneself: "Du kan inte ge dig själv en uppgift. Be någon annan.",
      hasOthersBelow: "Andra koder ligger under den här. Flytta dem först.", anotherGroup: "Välj en kod i samma grupp.",
      unchanged: "Inget är ändrat.", changedMeanwhile: "Någon har rättat det. Läs en gång till.",
      notYet: "Det har inte varit än.",
      tooFar: { "Välj \($0) eller en dag före." },
      tooEarly: { "Välj \($0) eller en dag efter." }),
    picture: "Bild", searchTitle: "Sök", searchLabel: "Namn", searchHint: "Skriv ett namn.",
    nothingFound: { "Vi hittade inte ”\($0)”." })
}
