/// What is said when something does not work: what, and what to do.
package struct TroubleWords: Sentences {
  package let notFound, notFoundText: String
  package let notAllowed, notAllowedText: String
  /// Why exactly: the relation has ended or not begun, it was not shown, the mandate does not cover it.
  package let ended, notYet: @Sendable (_ day: String) -> String
  package let notShown, outsideMandate, notOwn, paused, never: String
  package let tooMuch: String
  package let tooMuchText: @Sendable (_ limit: String) -> String
  package let tooOften, tooOftenText: String
  package let signedOut, signedOutText: String
  package let broken, brokenText: String
  package let unreachable, unreachableText: String
  package let trace: @Sendable (_ id: String) -> String
  package let stale, staleText: String
  package let yours: String
  package let theirs: @Sendable (_ who: String, _ when: String) -> String
  package let keepMine, keepTheirs: String
  package let kept, goHome, tryAgain, askReason: String
}

extension TroubleWords {
  package static let swedish = TroubleWords(
    notFound: "Sidan finns inte", notFoundText: "Adressen kan vara fel, eller så har sidan tagits bort.",
    notAllowed: "Du får inte se den här sidan",
    notAllowedText: "Bara de som stöder personen just nu får se den. Fråga din chef om du tror att det är fel.",
    ended: { "Ditt uppdrag hos personen tog slut \($0)." }, notYet: { "Ditt uppdrag hos personen börjar \($0)." },
    notShown: "Personen har inte visat det här för dig.", outsideMandate: "Ditt uppdrag gäller inte det här.",
    notOwn: "Bara den som skrev det får göra det.",
    paused: "Personen har pausat eller slutat med det frivilliga. Stödet, planen och beslutet går vidare.",
    never: "Din roll ger inte rätt till det här.",
    tooMuch: "Det blev för stort", tooMuchText: { "Det går att skicka högst \($0) på en gång. Inget har sparats." },
    tooOften: "Vänta en stund", tooOftenText: "Det kom många försök på kort tid. Prova igen om en stund.",
    signedOut: "Du är utloggad", signedOutText: "Logga in igen. Det du skrev finns kvar här nedanför.",
    broken: "Något gick fel", brokenText: "Felet är vårt, inte ditt. Prova igen om en stund.",
    unreachable: "Vi når inte det som är sparat", unreachableText: "Inget är borta. Prova igen om en stund.",
    trace: { "Om du frågar någon om hjälp, visa numret \($0)." },
    stale: "Någon annan skrev samtidigt", staleText: "Båda texterna finns kvar. Läs båda och välj hur det ska stå.",
    yours: "Din text", theirs: { "Text av \($0), \($1)" },
    keepMine: "Låt min text gälla", keepTheirs: "Låt den andra texten gälla",
    kept: "Det du skrev", goHome: "Till första sidan", tryAgain: "Prova igen",
    askReason: "Jag behöver läsa ändå, och kan säga varför")

  package static let swedishEasy = TroubleWords(
    notFound: "Sidan finns inte", notFoundText: "Gå tillbaka och prova igen.",
    notAllowed: "Du får inte se den här sidan", notAllowedText: "Fråga någon om du tror att det är fel.",
    ended: { "Du är inte med längre. Det tog slut \($0)." }, notYet: { "Du är inte med än. Det börjar \($0)." },
    notShown: "Personen visar dig inte det här.", outsideMandate: "Ditt uppdrag gäller inte det här.",
    notOwn: "Bara den som skrev får göra det.", paused: "Personen har pausat. Hjälpen fortsätter som vanligt.",
    never: "Du får inte göra det här.",
    tooMuch: "Det blev för stort", tooMuchText: { "Du kan skicka högst \($0). Prova med mindre." },
    tooOften: "Vänta lite", tooOftenText: "Prova igen om en stund.",
    signedOut: "Samspel har stängt", signedOutText: "Öppna igen. Det du skrev finns kvar.",
    broken: "Något gick fel", brokenText: "Det är inte ditt fel. Prova igen om en stund.",
    unreachable: "Det går inte just nu", unreachableText: "Inget är borta. Prova igen om en stund.",
    trace: { "Visa det här numret om du vill ha hjälp: \($0)" },
    stale: "Någon annan skrev samtidigt", staleText: "Vi har sparat båda. Välj en.",
    yours: "Din text", theirs: { "Text av \($0), \($1)" }, keepMine: "Ta min", keepTheirs: "Ta den andra",
    kept: "Det du skrev", goHome: "Hem", tryAgain: "Prova igen", askReason: "Jag behöver läsa och säger varför")

  package static let english = TroubleWords(
    notFound: "The page does not exist", notFoundText: "The address may be wrong, or the page has been taken away.",
    notAllowed: "You may not see this page",
    notAllowedText:
      "Only those who support the person now may see it. Ask your manager if you think that this is wrong.",
    ended: { "Your place with the person ended on \($0)." }, notYet: { "Your place with the person begins on \($0)." },
    notShown: "The person has not shown you this.", outsideMandate: "Your mandate does not cover this.",
    notOwn: "Only whoever wrote it may do that.",
    paused: "The person has paused or ended the voluntary part. Support, plan and decision go on.",
    never: "Your role gives no right to this.",
    tooMuch: "It was too large", tooMuchText: { "At most \($0) can be sent at a time. Nothing has been saved." },
    tooOften: "Wait a while", tooOftenText: "There were many attempts in a short time. Try again in a while.",
    signedOut: "You are signed out", signedOutText: "Sign in again. What you wrote is kept here below.",
    broken: "Something went wrong", brokenText: "The fault is ours, not yours. Try again in a while.",
    unreachable: "We cannot reach what is saved", unreachableText: "Nothing is gone. Try again in a while.",
    trace: { "If you ask somebody for help, show the number \($0)." },
    stale: "Somebody else wrote at the same time",
    staleText: "Both texts are kept. Read both and choose which one should stand.",
    yours: "Your text", theirs: { "Text by \($0), \($1)" },
    keepMine: "Let my text stand", keepTheirs: "Let the other text stand",
    kept: "What you wrote", goHome: "To the first page", tryAgain: "Try again",
    askReason: "I need to read all the same, and can say why")

  package static let englishEasy = TroubleWords(
    notFound: "The page does not exist", notFoundText: "Go back and try again.",
    notAllowed: "You may not see this page", notAllowedText: "Ask somebody if you think that this is wrong.",
    ended: { "You are not with the person any more. It ended on \($0)." },
    notYet: { "You are not with the person yet. It begins on \($0)." },
    notShown: "The person does not show you this.", outsideMandate: "Your mandate does not cover this.",
    notOwn: "Only the one who wrote it may do that.", paused: "The person has paused. The help goes on as usual.",
    never: "You may not do this.",
    tooMuch: "It was too large", tooMuchText: { "You can send at most \($0). Try with less." },
    tooOften: "Wait a little", tooOftenText: "Try again in a while.",
    signedOut: "Samspel has closed", signedOutText: "Open it again. We kept what you wrote.",
    broken: "Something went wrong", brokenText: "It is not your fault. Try again in a while.",
    unreachable: "It does not work right now", unreachableText: "Nothing is gone. Try again in a while.",
    trace: { "Show this number if you want help: \($0)" },
    stale: "Somebody else wrote at the same time", staleText: "We saved both. Choose one.",
    yours: "Your text", theirs: { "Text by \($0), \($1)" }, keepMine: "Take mine", keepTheirs: "Take the other",
    kept: "What you wrote", goHome: "Home", tryAgain: "Try again", askReason: "I need to read and will say why")
}
