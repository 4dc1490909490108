/// What is said when something does not work: what, and what to do.
package struct TroubleWords: Sentences {
  /// What happened, and what to do.
  package struct Told: Sendable {
    package let title, text: String

    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  package let notFound, notAllowed: Told
  /// Why exactly: the relation has ended or not begun, it was not shown, the mandate does not cover it.
  package let ended, notYet: @Sendable (_ day: String) -> Told
  package let notShown, outsideMandate, notOwn, never: String
  package let paused, layerEnded: Told
  package let tooMuch: Told
  /// The most that can be sent at a time.
  package let limit: @Sendable (_ limit: String) -> String
  package let tooOften: String
  package let tooOftenText: @Sendable (_ seconds: Int) -> String
  package let signedOut, notFromHere: Told
  package let broken, unreachable, busy, full: Told
  /// The disk is full, and nothing was sent: that somebody reads cannot be noted.
  package let fullToRead: Told
  /// Files cannot wait anywhere; words can be sent without them.
  package let noFiles: Told
  /// More answers than one form may have.
  package let tooManyFields: Told
  /// Some of what was written is no text; the rest is.
  package let garbled: Told
  /// A rule said no, or what was sent is none of the choices.
  package let refused: Told
  package let unreadable, notHere, tooSlow, unknownKind: Told
  package let trace: @Sendable (_ id: String) -> String
  package let stale, staleText: String
  /// Of more than two texts; of one that is not the newest of the others; of one that has come meanwhile.
  package let staleTexts, staleEarlier, staleAgain: String
  package let yours: String
  package let theirs: @Sendable (_ who: String, _ when: String) -> String
  package let keepMine, keepTheirs: String
  package let kept, goHome, askReason: String
  /// What was written, by its number on the page; sending it again; files are not kept.
  package let written: @Sendable (_ number: Int) -> String
  package let sendAgain, filesAgain: String
  /// That choices go along unseen when it is sent again; that they do not.
  package let choicesKept, choicesAgain: String
}

/// A wait in seconds, or in minutes from two on, in words.
func wait(_ seconds: Int, _ second: String, _ severalSeconds: String, _ severalMinutes: String) -> String {
  if seconds < 120 { return "\(max(1, seconds)) \(seconds <= 1 ? second : severalSeconds)" }
  return "\((seconds + 59) / 60) \(severalMinutes)"
}

extension TroubleWords {
  package static let swedish = TroubleWords(
    notFound: Told(title: "Sidan finns inte", text: "Adressen kan vara fel, eller så har sidan tagits bort."),
    notAllowed: Told(
      title: "Du har inte behörighet till det här",
      text: "Fråga den som har hand om Samspel hos er om du tror att det är fel."),
    ended: { Told(title: "Din behörighet har upphört", text: "Du hade behörighet till och med \($0).") },
    notYet: { Told(title: "Din behörighet har inte börjat än", text: "Den börjar gälla \($0).") },
    notShown: "Personen har inte visat det här för dig.", outsideMandate: "Det här ingår inte i ditt uppdrag.",
    notOwn: "Bara den som skrev det kan göra det.", never: "Det här ingår inte i din roll.",
    paused: Told(
      title: "Det frivilliga är pausat",
      text: "Personen har pausat det frivilliga. Stödet, planen och beslutet gäller som vanligt."),
    layerEnded: Told(
      title: "Det frivilliga är avslutat",
      text: "Personen har avslutat det frivilliga. Stödet, planen och beslutet gäller som vanligt."),
    tooMuch: Told(title: "Det blev för stort", text: "Ta en mindre bild eller en kortare text. Inget har sparats."),
    limit: { "Det går att skicka högst \($0) på en gång." },
    tooOften: "Vänta en stund",
    tooOftenText: {
      "Det blev många försök på kort tid. Försök igen om \(wait($0, "sekund", "sekunder", "minuter"))."
    },
    signedOut: Told(
      title: "Du är utloggad",
      text: "Logga in i ett nytt fönster. Kom sedan tillbaka hit och skicka igen. Det du skrev finns kvar här."),
    notFromHere: Told(
      title: "Vi tog inte emot det", text: "Det skickades inte från din egen sida. Öppna sidan igen och försök på nytt."
    ),
    broken: Told(title: "Något gick fel", text: "Felet är vårt, inte ditt. Försök igen om en stund."),
    unreachable: Told(
      title: "Vi når inte det som är sparat", text: "Inget av det som är sparat är borta. Försök igen om en stund."),
    busy: Told(title: "Det är mycket just nu", text: "Samspel hinner inte svara. Försök igen om en stund."),
    full: Told(
      title: "Det finns ingen plats kvar",
      text: "Det du skickade nu är inte sparat. Det som sparats tidigare finns kvar. "
        + "Säg till den som har hand om Samspel hos er, och försök igen sedan."),
    fullToRead: Told(
      title: "Det finns ingen plats kvar",
      text: "Sidan går inte att visa, för det går inte att skriva upp att du läser. Det som är sparat finns kvar. "
        + "Säg till den som har hand om Samspel hos er, och försök igen sedan."),
    noFiles: Told(
      title: "Det går inte att ta emot filer just nu",
      text: "Det du skrev finns kvar här. Skicka det utan filen, och säg till den som har hand om Samspel hos er."),
    tooManyFields: Told(
      title: "Det blev för mycket på en gång",
      text: "Det var fler svar än vi kan ta emot. Skicka färre åt gången. Inget har sparats."),
    garbled: Told(
      title: "Några tecken gick inte att läsa",
      text: "Vi har satt � där de stod. Skicka det så, eller gå tillbaka och skriv om. Inget har sparats än."),
    refused: Told(
      title: "Det gick inte att spara",
      text: "Något kan ha ändrats sedan du öppnade sidan. Öppna den igen, se hur det står nu och gör om det."),
    unreadable: Told(
      title: "Vi förstod inte", text: "Adressen eller det som skickades går inte att läsa. Börja om från första sidan."),
    notHere: Told(title: "Det går inte att göra här", text: "Börja om från första sidan."),
    tooSlow: Told(title: "Det tog för lång tid", text: "Anslutningen var för långsam. Försök igen."),
    unknownKind: Told(title: "Den sortens fil går inte att ta emot", text: "Välj en bild, ett ljud eller en film."),
    trace: { "Om du frågar någon om hjälp: uppge numret \($0)." },
    stale: "Någon annan skrev samtidigt", staleText: "Båda texterna finns kvar. Läs båda och välj hur det ska stå.",
    staleTexts: "Alla texter finns kvar. Läs dem och välj hur det ska stå.",
    staleEarlier: "Den här texten är äldre. Den går att läsa men inte att välja.",
    staleAgain: "En text till har kommit. Inget är valt än.",
    yours: "Din text", theirs: { "Text av \($0), \($1)" },
    keepMine: "Låt min text gälla", keepTheirs: "Låt den här texten gälla",
    kept: "Det du skrev", goHome: "Till första sidan", askReason: "Jag behöver läsa ändå, och kan säga varför",
    written: { "Det du skrev, del \($0)" }, sendAgain: "Skicka igen",
    filesAgain: "Bilder och andra filer måste du välja igen.",
    choicesKept: "Det du valde följer med när du skickar igen.", choicesAgain: "Det du valde måste du välja igen.")

  package static let swedishEasy = TroubleWords(
    notFound: Told(title: "Sidan finns inte", text: "Gå tillbaka och prova igen."),
    notAllowed: Told(title: "Du får inte göra det här", text: "Fråga någon om du tror att det är fel."),
    ended: { Told(title: "Du är inte med längre", text: "Du var med till och med \($0).") },
    notYet: { Told(title: "Du är inte med än", text: "Det börjar \($0).") },
    notShown: "Personen visar dig inte det här.", outsideMandate: "Det här är inte ditt uppdrag.",
    notOwn: "Bara den som skrev får göra det.", never: "Det här är inte din uppgift.",
    paused: Told(title: "Det är pausat", text: "Personen har tagit en paus. Hjälpen är som vanligt."),
    layerEnded: Told(title: "Det är slut", text: "Personen vill inte vara med mer. Hjälpen är som vanligt."),
    tooMuch: Told(title: "Det blev för stort", text: "Ta en mindre bild. Eller skriv mindre. Vi har inte sparat det."),
    limit: { "Du kan skicka högst \($0)." },
    tooOften: "Vänta lite",
    tooOftenText: { "Du har provat många gånger. Prova igen om \(wait($0, "sekund", "sekunder", "minuter"))." },
    signedOut: Told(
      title: "Du är utloggad", text: "Logga in i ett nytt fönster. Kom sedan hit igen. Det du skrev finns kvar."),
    notFromHere: Told(title: "Vi tog inte emot det", text: "Öppna sidan igen. Prova sedan en gång till."),
    broken: Told(title: "Något gick fel", text: "Det är inte ditt fel. Prova igen om en stund."),
    unreachable: Told(title: "Det går inte just nu", text: "Inget är borta. Prova igen om en stund."),
    busy: Told(title: "Det är många här nu", text: "Vänta lite. Prova sedan igen."),
    full: Told(
      title: "Det är fullt", text: "Vi kunde inte spara det du skickade nu. Inget annat är borta. Säg till någon."),
    fullToRead: Told(title: "Det är fullt", text: "Vi kan inte visa sidan nu. Inget är borta. Säg till någon."),
    noFiles: Told(
      title: "Det går inte att skicka filer nu", text: "Det du skrev finns kvar. Skicka det utan filen. Säg till någon."
    ),
    tooManyFields: Told(title: "Det blev för mycket", text: "Skicka lite i taget. Vi har inte sparat det."),
    garbled: Told(
      title: "Vi kunde inte läsa allt", text: "Du ser � där det blev fel. Gå tillbaka och skriv om. Eller skicka så."),
    refused: Told(title: "Vi kunde inte spara", text: "Öppna sidan igen. Se hur det står nu. Gör sedan om det."),
    unreadable: Told(title: "Vi förstod inte", text: "Börja om från början."),
    notHere: Told(title: "Det går inte här", text: "Börja om från början."),
    tooSlow: Told(title: "Det tog för lång tid", text: "Prova igen."),
    unknownKind: Told(title: "Vi kan inte visa filen", text: "Välj en bild, ett ljud eller en film."),
    trace: { "Vill du ha hjälp? Visa det här numret: \($0)" },
    stale: "Någon annan skrev samtidigt", staleText: "Vi har sparat båda. Välj en.",
    staleTexts: "Vi har sparat alla. Välj en.", staleEarlier: "Den är äldre. Du kan läsa den men inte välja den.",
    staleAgain: "En text till har kommit. Välj igen.",
    yours: "Din text", theirs: { "Text av \($0), \($1)" }, keepMine: "Ta min", keepTheirs: "Ta den här",
    kept: "Det du skrev", goHome: "Hem", askReason: "Jag behöver läsa och säger varför",
    written: { "Det du skrev, del \($0)" }, sendAgain: "Skicka igen", filesAgain: "Bilder måste du välja igen.",
    choicesKept: "Dina val finns kvar.", choicesAgain: "Gör dina val igen.")
}
