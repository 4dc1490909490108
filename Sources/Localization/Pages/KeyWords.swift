/// Ways to open: a code of pictures, a short code, a second factor, and the capacity one acts in.
package struct KeyWords: Sentences {
  // A code of pictures.
  package let codeTitle, hasCode, hasNoCode, codeExplained, makeCode, newCode, removeCode: String
  package let choose, chooseAgain, differ, codeDone, startAgain, done: String
  package let chosen: @Sendable (_ count: Int) -> String
  /// The nine pictures that codes are made of, in the order in which they are shown.
  package let pictures: [String]
  // A short code.
  package let unlockTitle, who, shortCode, open, wrong: String
  // The second factor.
  package let factorTitle, factorExplained, factorOn, factorOff, setUp, scan, orType, codeShown, codeHint,
    turnOn: String
  package let turnOff, password: String
  // The capacity one acts in.
  package let capacityTitle, capacityExplained, now: String
  package let asPerson: String
  /// Representative, relative or guide of those named.
  package let belongsTo: @Sendable (_ names: String) -> String
}

extension KeyWords {
  package static let swedish = KeyWords(
    codeTitle: "Min bildkod", hasCode: "Du har en bildkod.", hasNoCode: "Du har ingen bildkod.",
    codeExplained: "En bildkod är två till sex bilder som bara du känner till. Du trycker på dem när du öppnar.",
    makeCode: "Gör en bildkod", newCode: "Byt bildkod", removeCode: "Ta bort bildkoden",
    choose: "Välj dina bilder", chooseAgain: "Välj samma bilder en gång till",
    differ: "Bilderna blev inte lika. Börja om.", codeDone: "Klart. Kom ihåg dina bilder.", startAgain: "Börja om",
    done: "Klar", chosen: { $0 == 1 ? "1 bild vald" : "\($0) bilder valda" },
    pictures: ["Katt", "Hund", "Fisk", "Ko", "Fågel", "Häst", "Bil", "Sol", "Träd"],
    unlockTitle: "Byt till mig", who: "Vem är du?", shortCode: "Min kortkod", open: "Öppna",
    wrong: "Koden stämmer inte. Prova igen, eller logga in med lösenord.",
    factorTitle: "Extra kod vid inloggning",
    factorExplained:
      "En app i din telefon visar en ny kod varje halv minut. Koden behövs när du loggar in utanför verksamhetens nät.",
    factorOn: "Den extra koden är på.", factorOff: "Den extra koden är av.", setUp: "Sätt på",
    scan: "Läs av bilden med appen", orType: "Eller skriv in det här i appen:", codeShown: "Koden som appen visar",
    codeHint: "Sex siffror.", turnOn: "Sätt på den extra koden", turnOff: "Stäng av den extra koden",
    password: "Ditt lösenord",
    capacityTitle: "I vilken roll är du här just nu?",
    capacityExplained: "Du har en roll i taget. Rollen står vid allt du skriver.", now: "Just nu",
    asPerson: "Som mig själv",
    belongsTo: { "Hör till: \($0)" })

  package static let swedishEasy = KeyWords(
    codeTitle: "Min bildkod", hasCode: "Du har en bildkod.", hasNoCode: "Du har ingen bildkod.",
    codeExplained: "Du väljer bilder. Bara du vet vilka. Då kan bara du öppna.",
    makeCode: "Gör en bildkod", newCode: "Byt bilder", removeCode: "Ta bort",
    choose: "Välj dina bilder", chooseAgain: "Välj samma bilder igen",
    differ: "Det blev inte lika. Börja om.", codeDone: "Klart. Kom ihåg dina bilder.", startAgain: "Börja om",
    done: "Klar", chosen: { $0 == 1 ? "1 bild" : "\($0) bilder" },
    pictures: ["Katt", "Hund", "Fisk", "Ko", "Fågel", "Häst", "Bil", "Sol", "Träd"],
    unlockTitle: "Byt till mig", who: "Vem är du?", shortCode: "Min kod", open: "Öppna", wrong: "Prova igen.",
    factorTitle: "Extra kod", factorExplained: "En app i din telefon visar en kod.",
    factorOn: "Koden är på.", factorOff: "Koden är av.", setUp: "Sätt på",
    scan: "Läs av bilden med appen", orType: "Eller skriv det här i appen:", codeShown: "Koden i appen",
    codeHint: "6 siffror.", turnOn: "Sätt på", turnOff: "Stäng av", password: "Ditt lösenord",
    capacityTitle: "Vem är du här nu?", capacityExplained: "Du kan vara en i taget.", now: "Nu",
    asPerson: "Mig själv",
    belongsTo: { "Hör till: \($0)" })

  package static let english = KeyWords(
    codeTitle: "My picture code", hasCode: "You have a picture code.", hasNoCode: "You have no picture code.",
    codeExplained: "A picture code is two to six pictures that only you know. You tap them when you open.",
    makeCode: "Make a picture code", newCode: "Change the picture code", removeCode: "Remove the picture code",
    choose: "Choose your pictures", chooseAgain: "Choose the same pictures once more",
    differ: "The pictures were not alike. Start again.", codeDone: "Done. Remember your pictures.",
    startAgain: "Start again",
    done: "Done", chosen: { $0 == 1 ? "1 picture chosen" : "\($0) pictures chosen" },
    pictures: ["Cat", "Dog", "Fish", "Cow", "Bird", "Horse", "Car", "Sun", "Tree"],
    unlockTitle: "Switch to me", who: "Who are you?", shortCode: "My short code", open: "Open",
    wrong: "The code is not right. Try again, or sign in with your password.",
    factorTitle: "An extra code when signing in",
    factorExplained:
      "An app on your phone shows a new code every half minute. It is needed when you sign in from outside the service’s network.",
    factorOn: "The extra code is on.", factorOff: "The extra code is off.", setUp: "Turn on",
    scan: "Scan the picture with the app", orType: "Or type this into the app:",
    codeShown: "The code that the app shows",
    codeHint: "Six digits.", turnOn: "Turn the extra code on", turnOff: "Turn the extra code off",
    password: "Your password",
    capacityTitle: "Which role are you in here now?",
    capacityExplained: "You have one role at a time. It is shown beside everything you write.", now: "Now",
    asPerson: "As myself",
    belongsTo: { "Close to or acting for \($0)" })

  package static let englishEasy = KeyWords(
    codeTitle: "My picture code", hasCode: "You have a picture code.", hasNoCode: "You have no picture code.",
    codeExplained: "You choose pictures. Only you know which. Then only you can open.",
    makeCode: "Make a picture code", newCode: "Change pictures", removeCode: "Remove it",
    choose: "Choose your pictures", chooseAgain: "Choose the same pictures again",
    differ: "They were not alike. Start again.", codeDone: "Done. Remember your pictures.", startAgain: "Start again",
    done: "Done", chosen: { $0 == 1 ? "1 picture" : "\($0) pictures" },
    pictures: ["Cat", "Dog", "Fish", "Cow", "Bird", "Horse", "Car", "Sun", "Tree"],
    unlockTitle: "Switch to me", who: "Who are you?", shortCode: "My code", open: "Open", wrong: "Try again.",
    factorTitle: "An extra code", factorExplained: "An app on your phone shows a code.",
    factorOn: "The code is on.", factorOff: "The code is off.", setUp: "Turn on",
    scan: "Scan the picture with the app", orType: "Or type this into the app:", codeShown: "The code in the app",
    codeHint: "6 digits.", turnOn: "Turn on", turnOff: "Turn off", password: "Your password",
    capacityTitle: "Who are you here now?", capacityExplained: "You can be one at a time.", now: "Now",
    asPerson: "Myself",
    belongsTo: { "Close to or acting for \($0)" })
}
