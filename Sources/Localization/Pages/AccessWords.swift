/// Ways into somebody's account that another makes: one-time codes, codes for a day, and what is told of them.
package struct AccessWords: Sentences {
  // One's own account.
  /// Tasks in the service that others than who leads it gave.
  package let tasksGiven, taskUnknown: String
  package let taskGivenBy: @Sendable (_ by: String, _ who: String, _ task: String, _ when: String) -> String
  package let codesMade, codeEndedFactor, codeUnknown: String
  package let codeMadeBy: @Sendable (_ who: String, _ when: String) -> String
  package let codeMadeThere: @Sendable (_ when: String) -> String
  package let setUpFirst, ownPassword: String
  // Making a code for somebody in a circle.
  package let isPhoneGone, endFactorToo, endFactorHint: String
  package let makeCodeFor: @Sendable (_ name: String) -> String
  package let makeCodeText: @Sendable (_ name: String) -> String
  package let codeNotYours: String
  // A code for one day.
  package let makeDayCode, dayCodeText, dayCodeTitle, dayCode, dayCodeExplained, dayCodeHow, dayCodeWrong: String
  // A further time.
  package let renew: @Sendable (_ name: String) -> String
  package let renewText: @Sendable (_ name: String) -> String
  package let somebodyKnown: String
  // A picture code that was forgotten.
  package let forgottenPictures: @Sendable (_ name: String) -> String
  package let removePictures: @Sendable (_ name: String, _ other: String) -> String
  package let removePicturesAlone: @Sendable (_ name: String) -> String
  package let picturesRemoved: @Sendable (_ who: String, _ when: String) -> String
  package let picturesRemovedOf: @Sendable (_ who: String, _ name: String, _ when: String) -> String
  // Reading about somebody one does not support.
  package let unsupported, unsupportedText, fullName, unsupportedNobody: String
}

extension AccessWords {
  package static let swedish = AccessWords(
    tasksGiven: "Uppgifter som andra har gett i din verksamhet",
    taskUnknown:
      "Kände du inte till det? Avsluta uppgiften på personalens sida, eller säg till den som sköter Samspel.",
    taskGivenBy: { "\($0) gav \($1) uppgiften ”\($2)” (\($3))." },
    codesMade: "Engångskoder till ditt konto",
    codeEndedFactor: "Koden tog också bort din extra kod.",
    codeUnknown: "Kände du inte till det? Byt lösenord och säg till din chef eller den som sköter Samspel.",
    codeMadeBy: { "\($0) gjorde en engångskod till ditt konto \($1)." },
    codeMadeThere: { "En engångskod till ditt konto gjordes \($0), på datorn där Samspel körs." },
    setUpFirst: "Du är inte på arbetsplatsens nät. Därför behövs en extra kod. Sätt på den här, så kommer du in.",
    ownPassword: "Ditt lösenord",
    isPhoneGone: "Är telefonen med den extra koden borta?", endFactorToo: "Ta också bort den extra koden",
    endFactorHint: "Den som har kontot får veta det och sätter på en ny.",
    makeCodeFor: { "Gör en engångskod till \($0)" },
    makeCodeText: { "Med koden väljer \($0) ett lösenord och kan logga in. \($0) får veta vem som gjorde den." },
    codeNotYours: "Kontot öppnar mer än det här. Be den som sköter kontona om en engångskod.",
    makeDayCode: "Gör en kod för dagen",
    dayCodeText: "Med koden går det att logga in utan lösenord, bara den dagen. Lämna över den själv.",
    dayCodeTitle: "Jag har en kod för i dag", dayCode: "Kod för dagen",
    dayCodeExplained: "Du som kommer för en dag har fått en kod. Skriv den här.",
    dayCodeHow: "Skriv koden under ”Jag har en kod för i dag” på sidan för att logga in.",
    dayCodeWrong: "Koden stämmer inte, eller så gäller den inte i dag.",
    renew: { "Förläng för \($0)" },
    renewText: { "\($0) får vara med en tid till på samma villkor. Det som gällde förut ändras inte." },
    somebodyKnown: "Någon som redan finns",
    forgottenPictures: { "Har \($0) glömt sin bildkod?" },
    removePictures: { "Då kan du ta bort den. \($0) och \($1) får veta att du gjorde det." },
    removePicturesAlone: { "Då kan du ta bort den. \($0) får veta att du gjorde det." },
    picturesRemoved: { "\($0) tog bort din bildkod \($1)." },
    picturesRemovedOf: { "\($0) tog bort bildkoden för \($1) \($2)." },
    unsupported: "Jag behöver läsa om någon jag inte stöder",
    unsupportedText:
      "Skriv hela namnet, precis som det är. Sedan skriver du varför. Personen får se att du läste, och varför.",
    fullName: "Hela namnet", unsupportedNobody: "Ingen med precis det namnet finns hos er. Kontrollera hur det stavas.")

  package static let swedishEasy = AccessWords(
    tasksGiven: "Nya uppgifter hos er", taskUnknown: "Visste du inte det? Säg till någon.",
    taskGivenBy: { "\($0) gav \($1) en uppgift: \($2). Det var \($3)." },
    codesMade: "Koder till dig",
    codeEndedFactor: "Din extra kod togs bort.", codeUnknown: "Visste du inte det? Byt lösenord. Säg till någon.",
    codeMadeBy: { "\($0) gjorde en kod till dig \($1)." },
    codeMadeThere: { "Någon gjorde en kod till dig \($0)." },
    setUpFirst: "Du behöver en extra kod. Gör så här.", ownPassword: "Ditt lösenord",
    isPhoneGone: "Är telefonen borta?", endFactorToo: "Ta bort den extra koden",
    endFactorHint: "Sedan kan en ny sättas på.",
    makeCodeFor: { "Gör en kod till \($0)" }, makeCodeText: { "Då kan \($0) logga in. \($0) får veta det." },
    codeNotYours: "Du kan inte göra den koden. Be om hjälp.",
    makeDayCode: "Gör en kod för dagen", dayCodeText: "Koden gäller bara den dagen.",
    dayCodeTitle: "Jag har en kod för i dag", dayCode: "Kod för dagen", dayCodeExplained: "Skriv din kod här.",
    dayCodeHow: "Skriv koden när du loggar in.", dayCodeWrong: "Koden är fel. Prova igen.",
    renew: { "Ska \($0) vara med mer?" }, renewText: { "\($0) får vara med en tid till." },
    somebodyKnown: "Någon du känner",
    forgottenPictures: { "Har \($0) glömt sina bilder?" },
    removePictures: { "Du kan ta bort dem. \($0) och \($1) får veta det." },
    removePicturesAlone: { "Du kan ta bort dem. \($0) får veta det." },
    picturesRemoved: { "\($0) tog bort din bildkod \($1)." },
    picturesRemovedOf: { "\($0) tog bort bildkoden för \($1) \($2)." },
    unsupported: "Läsa om någon annan", unsupportedText: "Skriv hela namnet. Sedan skriver du varför.",
    fullName: "Hela namnet", unsupportedNobody: "Ingen heter precis så här.")

  package static let english = AccessWords(
    tasksGiven: "Tasks that others have given in your service",
    taskUnknown: "Did you not know about this? End the task on the staff page, or tell whoever looks after Samspel.",
    taskGivenBy: { "\($0) gave \($1) the task “\($2)” (\($3))." },
    codesMade: "One-time codes for your account",
    codeEndedFactor: "The code also removed your extra code.",
    codeUnknown: "Did you not know? Change your password, and tell your manager or whoever looks after Samspel.",
    codeMadeBy: { "\($0) made a one-time code for your account \($1)." },
    codeMadeThere: { "A one-time code for your account was made \($0), on the computer that runs Samspel." },
    setUpFirst: "You are not on the workplace network, so an extra code is needed. Turn it on here, and you are in.",
    ownPassword: "Your password",
    isPhoneGone: "Is the phone with the extra code lost?", endFactorToo: "Remove the extra code too",
    endFactorHint: "Whoever owns the account is told, and turns on a new one.",
    makeCodeFor: { "Make a one-time code for \($0)" },
    makeCodeText: { "With the code \($0) chooses a password and can sign in. \($0) is told who made it." },
    codeNotYours: "The account opens more than this. Ask whoever looks after accounts for a one-time code.",
    makeDayCode: "Make a code for the day",
    dayCodeText: "The code lets them sign in without a password, on that day only. Hand it over yourself.",
    dayCodeTitle: "I have a code for today", dayCode: "Code for the day",
    dayCodeExplained: "If you come for one day, you have been given a code. Type it here.",
    dayCodeHow: "Type the code under “I have a code for today” on the page for signing in.",
    dayCodeWrong: "The code is not right, or is not for today.",
    renew: { "Extend \(Grammar.english.possessive($0)) time" },
    renewText: { "\($0) can stay for longer, on the same terms. What applied before is not changed." },
    somebodyKnown: "Somebody who is known",
    forgottenPictures: { "Has \($0) forgotten the picture code?" },
    removePictures: { "Then you can remove it. \($0) and \($1) are told that you did." },
    removePicturesAlone: { "Then you can remove it. \($0) is told that you did." },
    picturesRemoved: { "\($0) removed your picture code \($1)." },
    picturesRemovedOf: { "\($0) removed the picture code of \($1) \($2)." },
    unsupported: "I need to read about somebody I do not support",
    unsupportedText:
      "Write the full name, exactly as it is. Then you write why. The person sees that you read, and why.",
    fullName: "The full name",
    unsupportedNobody: "There is nobody with exactly that name. Check how it is spelled.")

  package static let englishEasy = AccessWords(
    tasksGiven: "New tasks where you work", taskUnknown: "Did you not know? Tell somebody.",
    taskGivenBy: { "\($0) gave \($1) a task: \($2). That was \($3)." },
    codesMade: "Codes for you",
    codeEndedFactor: "Your extra code was removed.",
    codeUnknown: "Did you not know? Change your password. Tell somebody.",
    codeMadeBy: { "\($0) made a code for you \($1)." },
    codeMadeThere: { "Somebody made a code for you \($0)." },
    setUpFirst: "You need an extra code. Do it like this.", ownPassword: "Your password",
    isPhoneGone: "Is the phone lost?", endFactorToo: "Remove the extra code",
    endFactorHint: "Then a new one can be turned on.",
    makeCodeFor: { "Make a code for \($0)" }, makeCodeText: { "Then \($0) can sign in. \($0) is told." },
    codeNotYours: "You cannot make that code. Ask for help.",
    makeDayCode: "Make a code for the day", dayCodeText: "The code is good on that day only.",
    dayCodeTitle: "I have a code for today", dayCode: "Code for the day", dayCodeExplained: "Type your code here.",
    dayCodeHow: "Type the code when you sign in.", dayCodeWrong: "The code is wrong. Try again.",
    renew: { "Should \($0) be with you longer?" }, renewText: { "\($0) can be with you for more time." },
    somebodyKnown: "Somebody you know",
    forgottenPictures: { "Has \($0) forgotten the pictures?" },
    removePictures: { "You can remove them. \($0) and \($1) are told." },
    removePicturesAlone: { "You can remove them. \($0) is told." },
    picturesRemoved: { "\($0) removed your picture code \($1)." },
    picturesRemovedOf: { "\($0) removed the picture code of \($1) \($2)." },
    unsupported: "Read about somebody else", unsupportedText: "Write the full name. Then you write why.",
    fullName: "The full name", unsupportedNobody: "Nobody has exactly that name.")
}
