/// Ways in and out: pairing, pictures, codes, names and passwords, the lock.
package struct EntranceWords: Sentences {
  // The person.
  package let tapYourPicture: String
  package let isItYou: @Sendable (_ name: String) -> String
  package let itIsMe, change: String
  package let tapYourPictures, pictureCodeWrong, onlyGive: String
  package let picturesChosen: @Sendable (_ chosen: Int, _ all: Int) -> String
  package let locked, tapToOpen: String
  // Pairing.
  package let pairMine: String
  /// How long the code works.
  package let pairLasts: String
  package let pairTitle: @Sendable (_ name: String) -> String
  package let pairExplained: @Sendable (_ name: String, _ other: String) -> String
  package let pairToldOne: @Sendable (_ name: String) -> String
  package let pairCode, pairMake, pairTypeCode: String
  package let pairHello: @Sendable (_ name: String) -> String
  package let isThisYours, yes, no: String
  package let deviceName, deviceNameHint, whoseDevice, ownDevice, sharedDevice, onlyMe, meAndOthers: String
  package let devicePaired: @Sendable (_ who: String, _ when: String) -> String
  package let devicePairedWith: @Sendable (_ who: String, _ name: String, _ when: String) -> String
  // Staff.
  package let signInTitle, name, password, oneTimeCode, signIn: String
  package let wrong, tooMany, tooLate, needsSecondFactor: String
  package let forgotten, forgottenExplained, newPassword, newPasswordHint, personWay: String
  package let shortCodeTitle, shortCode: String
  // Devices.
  package let devices, devicesExplained, noDevices: String
  package let lastUsed: @Sendable (_ when: String) -> String
  package let pairedBy: @Sendable (_ who: String, _ when: String) -> String
  package let thisOne, disconnect, shared: String
}

extension EntranceWords {
  package static let swedish = EntranceWords(
    tapYourPicture: "Tryck på din bild", isItYou: { "Är det du, \($0)?" }, itIsMe: "Det är jag", change: "Byt",
    tapYourPictures: "Tryck på dina bilder",
    pictureCodeWrong: "Det blev inte rätt. Prova igen eller be någon om hjälp.",
    onlyGive: "Bara svara eller säga till",
    picturesChosen: { "\($0) av \($1) bilder" },
    locked: "Stängt", tapToOpen: "Tryck för att öppna",
    pairMine: "Koppla en ny enhet", pairLasts: "Koden gäller i 10 minuter, en gång.",
    pairTitle: { "Koppla en enhet till \($0)" },
    pairExplained: { "Koden gäller i 10 minuter, en gång. \($0) och \($1) får veta att du gjorde det." },
    pairToldOne: { "Koden gäller i 10 minuter, en gång. \($0) får veta att du gjorde det." },
    pairCode: "Kod", pairMake: "Gör en kod", pairTypeCode: "Skriv koden på enheten",
    pairHello: { "Hej \($0)!" }, isThisYours: "Är det här din platta?", yes: "Ja", no: "Nej",
    deviceName: "Vad kallar ni enheten?", deviceNameHint: "Till exempel plattan i köket.",
    whoseDevice: "Vem använder den?", ownDevice: "Bara personen", sharedDevice: "Flera personer",
    onlyMe: "Bara jag", meAndOthers: "Jag och andra",
    devicePaired: { "\($0) kopplade en ny enhet till dig \($1)." },
    devicePairedWith: { "\($0) kopplade en ny enhet till \($1) \($2)." },
    signInTitle: "Logga in", name: "Användarnamn", password: "Lösenord", oneTimeCode: "Engångskod",
    signIn: "Logga in",
    wrong: "Namnet, lösenordet eller koden stämmer inte. Prova igen.",
    tooMany: "Det blev för många försök. Vänta en stund och prova igen.",
    tooLate: "Det tog för lång tid. Börja om.",
    needsSecondFactor:
      "Härifrån behövs en extra kod vid inloggning. Sätt på den på arbetsplatsen, under Mitt konto, eller be om en engångskod: med den sätter du på den hemifrån.",
    forgotten: "Jag har glömt lösenordet",
    forgottenExplained:
      "Be din chef om en engångskod, eller chefen där personen får stöd. Med den väljer du ett nytt lösenord.",
    newPassword: "Nytt lösenord", newPasswordHint: "Minst 12 tecken. En mening är lätt att minnas.",
    personWay: "Logga in med bild",
    shortCodeTitle: "Byt till mig", shortCode: "Min kortkod",
    devices: "Mina enheter", devicesExplained: "De här enheterna kan öppna Samspel som du.",
    noDevices: "Ingen enhet är kopplad till dig.",
    lastUsed: { "Användes senast \($0)." }, pairedBy: { "Kopplades av \($0) \($1)." },
    thisOne: "Den här enheten", disconnect: "Koppla bort", shared: "Fler använder den här enheten.")

  package static let swedishEasy = EntranceWords(
    tapYourPicture: "Tryck på din bild", isItYou: { "\($0)?" }, itIsMe: "Det är jag", change: "Byt",
    tapYourPictures: "Tryck på dina bilder", pictureCodeWrong: "Prova igen. Eller be om hjälp.",
    onlyGive: "Bara svara",
    picturesChosen: { "\($0) av \($1) bilder" },
    locked: "Stängt", tapToOpen: "Tryck här",
    pairMine: "Koppla en ny platta eller telefon", pairLasts: "Koden gäller i 10 minuter.",
    pairTitle: { "Koppla en platta eller telefon till \($0)" },
    pairExplained: { "Koden gäller i 10 minuter. \($0) och \($1) får veta det." },
    pairToldOne: { "Koden gäller i 10 minuter. \($0) får veta det." },
    pairCode: "Kod", pairMake: "Gör en kod", pairTypeCode: "Skriv koden",
    pairHello: { "Hej \($0)!" }, isThisYours: "Är det här din platta?", yes: "Ja", no: "Nej",
    deviceName: "Vad heter plattan eller telefonen?", deviceNameHint: "Till exempel plattan i köket.",
    whoseDevice: "Vem använder den?", ownDevice: "Bara en", sharedDevice: "Flera",
    onlyMe: "Bara jag", meAndOthers: "Jag och andra",
    devicePaired: { "\($0) kopplade en platta eller telefon till dig \($1)." },
    devicePairedWith: { "\($0) kopplade en platta eller telefon till \($1) \($2)." },
    signInTitle: "Logga in", name: "Namn", password: "Lösenord", oneTimeCode: "Kod",
    signIn: "Logga in",
    wrong: "Det blev inte rätt. Prova igen.", tooMany: "Det blev för många försök. Vänta en stund. Prova sedan igen.",
    tooLate: "Det tog för lång tid. Börja om.",
    needsSecondFactor:
      "Du behöver en extra kod här. Sätt på den när du är på jobbet.",
    forgotten: "Jag har glömt lösenordet",
    forgottenExplained: "Be din chef om en kod. Sedan väljer du ett nytt lösenord.",
    newPassword: "Nytt lösenord", newPasswordHint: "Minst 12 tecken.", personWay: "Logga in med bild",
    shortCodeTitle: "Byt till mig", shortCode: "Min kod",
    devices: "Min platta och telefon", devicesExplained: "Här kan du öppna Samspel.",
    noDevices: "Det finns ingen platta eller telefon för dig här än. Be om hjälp.",
    lastUsed: { "Du använde den \($0)." }, pairedBy: { "\($0) kopplade den \($1)." },
    thisOne: "Den här", disconnect: "Ta bort", shared: "Fler använder den här.")

  package static let english = EntranceWords(
    tapYourPicture: "Tap your picture", isItYou: { "Is it you, \($0)?" }, itIsMe: "It is me", change: "Change",
    tapYourPictures: "Tap your pictures",
    pictureCodeWrong: "That was not right. Try again, or ask someone for help.",
    onlyGive: "Only answer or say something",
    picturesChosen: { "\($0) of \($1) pictures" },
    locked: "Closed", tapToOpen: "Tap to open",
    pairMine: "Pair a new device", pairLasts: "The code works once, for 10 minutes.",
    pairTitle: { "Pair a device with \($0)" },
    pairExplained: { "The code works once, for 10 minutes. \($0) and \($1) will be told that you did this." },
    pairToldOne: { "The code works once, for 10 minutes. \($0) will be told that you did this." },
    pairCode: "Code", pairMake: "Make a code", pairTypeCode: "Type the code on the device",
    pairHello: { "Hello \($0)!" }, isThisYours: "Is this your tablet?", yes: "Yes", no: "No",
    deviceName: "What do you call the device?", deviceNameHint: "For example the tablet in the kitchen.",
    whoseDevice: "Who uses it?", ownDevice: "Only the person", sharedDevice: "Several people",
    onlyMe: "Only me", meAndOthers: "Me and others",
    devicePaired: { "\($0) paired a new device with you \($1)." },
    devicePairedWith: { "\($0) paired a new device with \($1) \($2)." },
    signInTitle: "Sign in", name: "User name", password: "Password", oneTimeCode: "One-time code",
    signIn: "Sign in",
    wrong: "The name, the password or the code is not right. Try again.",
    tooMany: "There were too many attempts. Wait a while and try again.",
    tooLate: "It took too long. Begin again.",
    needsSecondFactor:
      "From here an extra code is needed to sign in. Turn it on at your workplace, under My account, or ask for a one-time code: with it you turn it on from home.",
    forgotten: "I have forgotten my password",
    forgottenExplained:
      "Ask your manager for a one-time code, or the manager where the person gets support. With it you choose a new password.",
    newPassword: "New password", newPasswordHint: "At least 12 characters. A sentence is easy to remember.",
    personWay: "Sign in with a picture",
    shortCodeTitle: "Switch to me", shortCode: "My short code",
    devices: "My devices", devicesExplained: "These devices can open Samspel as you.",
    noDevices: "No device is paired with you.",
    lastUsed: { "Last used \($0)." }, pairedBy: { "Paired by \($0) on \($1)." },
    thisOne: "This device", disconnect: "Disconnect", shared: "More people use this device.")

  package static let englishEasy = EntranceWords(
    tapYourPicture: "Tap your picture", isItYou: { "\($0)?" }, itIsMe: "It is me", change: "Change",
    tapYourPictures: "Tap your pictures", pictureCodeWrong: "Try again. Or ask for help.",
    onlyGive: "Only answer",
    picturesChosen: { "\($0) of \($1) pictures" },
    locked: "Closed", tapToOpen: "Tap here",
    pairMine: "Pair a new device", pairLasts: "The code works for 10 minutes.",
    pairTitle: { "Pair a device with \($0)" },
    pairExplained: { "The code works for 10 minutes. \($0) and \($1) will be told." },
    pairToldOne: { "The code works for 10 minutes. \($0) will be told." },
    pairCode: "Code", pairMake: "Make a code", pairTypeCode: "Type the code",
    pairHello: { "Hello \($0)!" }, isThisYours: "Is this your tablet?", yes: "Yes", no: "No",
    deviceName: "What is the device called?", deviceNameHint: "For example the tablet in the kitchen.",
    whoseDevice: "Who uses it?", ownDevice: "Only one", sharedDevice: "Several",
    onlyMe: "Only me", meAndOthers: "Me and others",
    devicePaired: { "\($0) paired a new device with you \($1)." },
    devicePairedWith: { "\($0) paired a new device with \($1) \($2)." },
    signInTitle: "Sign in", name: "Name", password: "Password", oneTimeCode: "Code",
    signIn: "Sign in",
    wrong: "That was not right. Try again.", tooMany: "You have tried too many times. Wait a while. Then try again.",
    tooLate: "It took too long. Begin again.",
    needsSecondFactor:
      "You need an extra code here. Turn it on at work.",
    forgotten: "I have forgotten my password",
    forgottenExplained: "Ask your manager for a code. Then you choose a new password.",
    newPassword: "New password", newPasswordHint: "At least 12 letters or numbers.",
    personWay: "Sign in with a picture",
    shortCodeTitle: "Switch to me", shortCode: "My code",
    devices: "My devices", devicesExplained: "You can open Samspel here.",
    noDevices: "There is no device for you here yet. Ask for help.",
    lastUsed: { "You used it \($0)." }, pairedBy: { "\($0) paired it on \($1)." },
    thisOne: "This one", disconnect: "Remove", shared: "More people use this one.")
}
