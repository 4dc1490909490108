/// What is asked around an answer: who may see it, who helped, who is here.
package struct AskedWords: Sentences {
  package let whoMaySee, onlyMe: String
  /// Those who were there; named where the register names them.
  package let weWhoWereThere: @Sendable (_ names: String) -> String
  package let everyone: String
  package let whoHelped, answeredMyself: String
  package let whoIsHere, nobody: String
  /// On the pages of staff: who is with the person, as the person says and as those who support tapped themselves.
  package let whoIsWith, personSays: @Sendable (_ name: String) -> String
  package let tappedThemselves: String
  /// One's own mirror or view is there already, and is put right here.
  package let correcting: String
  /// After an answer: who was there, which can be skipped.
  package let whoWasThere, nobodyWasThere, skip, thatsAll: String
  /// On the pages of staff: a tap says that one has come or left.
  package let iAmHere, iLeave: String
  /// Over those taps: what they are, and who sees them.
  package let whoAreYouWith, theySeeWhoIsHere: String
  package let helpedExplained: String
}

extension AskedWords {
  package static let swedish = AskedWords(
    whoMaySee: "Vem får se svaret?", onlyMe: "Bara jag",
    weWhoWereThere: { $0.isEmpty ? "Vi som var med" : "Vi som var med: \($0)" },
    everyone: "Alla som hjälper mig",
    whoHelped: "Fick du hjälp att svara?", answeredMyself: "Nej, jag svarade själv",
    whoIsHere: "Vem är hos dig nu?", nobody: "Ingen",
    whoIsWith: { "Vem är hos \($0) nu?" }, personSays: { "Här enligt \($0)" },
    tappedThemselves: "Har själva tryckt att de är här",
    correcting: "Du har redan svarat. Här rättar du ditt svar. Det första svaret finns kvar.",
    whoWasThere: "Vem var med?", nobodyWasThere: "Ingen var med", skip: "Hoppa över", thatsAll: "Klart",
    iAmHere: "Jag är här", iLeave: "Jag går nu",
    whoAreYouWith: "Vem är du hos?", theySeeWhoIsHere: "Personen ser vem som är här i dag.",
    helpedExplained: "Det är bra att få hjälp. Vi frågar för att veta hur svaret kom till.")

  package static let swedishEasy = AskedWords(
    whoMaySee: "Vem får se?", onlyMe: "Bara jag",
    weWhoWereThere: { $0.isEmpty ? "Vi som var med" : "\($0) och jag" }, everyone: "Alla som hjälper mig",
    whoHelped: "Hjälpte någon dig att svara?", answeredMyself: "Jag svarade själv",
    whoIsHere: "Vem är här?", nobody: "Jag är själv",
    whoIsWith: { "Vem är hos \($0) nu?" }, personSays: { "\($0) säger" },
    tappedThemselves: "De har tryckt själva",
    correcting: "Du har svarat. Här ändrar du ditt svar.",
    whoWasThere: "Vem var med?", nobodyWasThere: "Jag var själv", skip: "Hoppa över", thatsAll: "Klart",
    iAmHere: "Jag är här", iLeave: "Jag går nu",
    whoAreYouWith: "Vem är du hos?", theySeeWhoIsHere: "Personen ser vem som är här.",
    helpedExplained: "Det är bra att få hjälp.")

  package static let english = AskedWords(
    whoMaySee: "Who may see this answer?", onlyMe: "Only me",
    weWhoWereThere: { $0.isEmpty ? "We who were there" : "We who were there: \($0)" },
    everyone: "Everyone who helps me",
    whoHelped: "Did anyone help you answer?", answeredMyself: "No, I answered myself",
    whoIsHere: "Who is with you now?", nobody: "Nobody",
    whoIsWith: { "Who is with \($0) now?" }, personSays: { "Here, according to \($0)" },
    tappedThemselves: "Have tapped that they are here",
    correcting: "You have answered already. Here you correct your answer. The first one is kept.",
    whoWasThere: "Who was there?", nobodyWasThere: "Nobody was there", skip: "Skip", thatsAll: "Done",
    iAmHere: "I am here", iLeave: "I am leaving",
    whoAreYouWith: "Who are you with?", theySeeWhoIsHere: "The person sees who is here today.",
    helpedExplained: "It is good to get help. We ask to know how the answer came about.")

  package static let englishEasy = AskedWords(
    whoMaySee: "Who may see?", onlyMe: "Only me",
    weWhoWereThere: { $0.isEmpty ? "We who were there" : "\($0) and me" }, everyone: "Everyone who helps me",
    whoHelped: "Did someone help you answer?", answeredMyself: "I answered myself",
    whoIsHere: "Who is here?", nobody: "I am alone",
    whoIsWith: { "Who is with \($0) now?" }, personSays: { "\($0) says" },
    tappedThemselves: "They tapped themselves",
    correcting: "You have answered. Here you change your answer.",
    whoWasThere: "Who was there?", nobodyWasThere: "I was alone", skip: "Skip", thatsAll: "Done",
    iAmHere: "I am here", iLeave: "I am leaving",
    whoAreYouWith: "Who are you with?", theySeeWhoIsHere: "The person sees who is here.",
    helpedExplained: "It is good to get help.")
}
