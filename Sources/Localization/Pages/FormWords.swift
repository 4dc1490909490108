/// The forms of staff: an agreement, a decision, a correction, a reason to read, one's own account.
package struct FormWords: Sentences {
  package let agreementTitle: @Sendable (_ name: String) -> String
  package let area, areaHint, personsWordsHint: String
  package let decisionTitle: @Sendable (_ name: String) -> String
  /// The same where a provider copies another's decision.
  package let copyTitle: @Sendable (_ name: String) -> String
  package let service, decidedOn, firstDay, lastDay, lastDayHint, easyText, easyTextHint: String
  package let took, didNot, how, why: String
  package let lifeArea, wasThere, tookInParts, saidNo, tried, authority, authorityHint, appealRoute,
    anotherService: String
  package let correctionText: String
  package let reasonTitle: @Sendable (_ name: String) -> String
  package let reasonText: @Sendable (_ name: String) -> String
  package let reason, open: String
  package let currentPassword, changePassword, shortCodeHint, sessions, endSession, thisSession: String
  package let sessionSince: @Sendable (_ device: String, _ when: String) -> String
}

extension FormWords {
  package static let swedish = FormWords(
    agreementTitle: { "En överenskommelse med \($0)" },
    area: "Vad det handlar om", areaHint: "Till exempel frukost, bad eller resor.",
    personsWordsHint: "Skriv personens egna ord. Skriv inget här om personen inte har sagt något.",
    decisionTitle: { "Registrera ett beslut om \($0)" },
    copyTitle: { "Skriv av ett beslut om \($0)" },
    service: "Insats", decidedOn: "Beslutat den", firstDay: "Gäller från", lastDay: "Gäller till",
    lastDayHint: "Lämna tomt om beslutet inte har något slut.", easyText: "Med lätta ord",
    easyTextHint: "Korta meningar. En tanke i varje.",
    took: "Personen var med", didNot: "Personen var inte med", how: "På vilket sätt?",
    why: "Varför inte?",
    lifeArea: "Livsområde", wasThere: "Var personen med?", tookInParts: "Personen var delvis med",
    saidNo: "Personen ville inte vara med",
    tried: "Vad prövades för att göra det möjligt?", authority: "Vem har fattat beslutet?",
    authorityHint: "Det här är en kopia. Skriv vilken myndighet beslutet kommer från.",
    appealRoute: "Hur beslutet kan överklagas", anotherService: "En insats till",
    correctionText: "Det som stod förut finns kvar och går att läsa.",
    reasonTitle: { "Läsa om \($0) utan vanlig tillgång" },
    reasonText: {
      "Du hör inte till dem som stöder \($0) just nu. \($0) får veta att du läste, och ser det du skriver här."
    },
    reason: "Varför behöver du läsa?", open: "Öppna",
    currentPassword: "Nuvarande lösenord", changePassword: "Byt lösenord",
    shortCodeHint: "Fyra siffror för att byta person på en delad enhet.", sessions: "Här är du inloggad",
    endSession: "Logga ut", thisSession: "Den här inloggningen", sessionSince: { "\($0), sedan \($1)" })

  package static let english = FormWords(
    agreementTitle: { "An agreement with \($0)" },
    area: "What it is about", areaHint: "For example breakfast, bath or travel.",
    personsWordsHint: "Write the person’s own words. Write nothing here if the person has not said anything.",
    decisionTitle: { "Register a decision about \($0)" },
    copyTitle: { "Copy a decision about \($0)" },
    service: "Service", decidedOn: "Decided on", firstDay: "Starts", lastDay: "Ends",
    lastDayHint: "Leave empty if the decision has no end.", easyText: "In easy words",
    easyTextHint: "Short sentences. One thought in each.",
    took: "The person took part", didNot: "The person did not take part", how: "In what way?",
    why: "Why not?",
    lifeArea: "Life area", wasThere: "Did the person take part?",
    tookInParts: "The person took part in some of it",
    saidNo: "The person did not want to take part",
    tried: "What was tried to make it possible?", authority: "Who made the decision?",
    authorityHint: "This is a copy. Write which authority the decision comes from.",
    appealRoute: "How to appeal", anotherService: "One more service",
    correctionText: "What it said before is kept and can be read.",
    reasonTitle: { "Reading about \($0) without usual access" },
    reasonText: {
      "You are not one of those who support \($0) now. \($0) will be told that you read, and sees what you write here."
    },
    reason: "Why do you need to read?", open: "Open",
    currentPassword: "Current password", changePassword: "Change password",
    shortCodeHint: "Four digits to switch person on a shared device.", sessions: "Where you are signed in",
    endSession: "Sign out", thisSession: "This sign-in", sessionSince: { "\($0), since \($1)" })

}
