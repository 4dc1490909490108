/// The professional's mirror: the same questions, asked about the person by name.
package struct MirrorWords: Sentences {
  package let title: String
  package let choice, help: @Sendable (_ name: String) -> String
  package let whoseWill: String
  package let persons: @Sendable (_ name: String) -> String
  package let both, staffs, someoneElses, dontKnow: String
  package let whoWasThere: String
  package let seenBy: @Sendable (_ name: String) -> String
  /// The person's answer was shown before this one was given.
  package let notBlind: @Sendable (_ name: String) -> String
  package let save: String
}

extension MirrorWords {
  package static let swedish = MirrorWords(
    title: "Spegeln",
    choice: { "\($0) fick välja:" }, help: { "Hjälpen till \($0) var:" }, whoseWill: "Vems vilja avgjorde?",
    persons: { Grammar.swedish.possessive($0) }, both: "Bådas", staffs: "Personalens", someoneElses: "Någon annans",
    dontKnow: "Vet inte", whoWasThere: "Vilka var med?",
    seenBy: { "Du och \($0) ser ditt svar. Arbetsgruppen ser bara antal." },
    notBlind: { "\($0) har redan visat sitt svar. Ditt svar räknas därför inte i jämförelsen." },
    save: "Spara")

  package static let english = MirrorWords(
    title: "The mirror",
    choice: { "\($0) got to choose:" }, help: { "Help for \($0) was:" }, whoseWill: "Whose will settled it?",
    persons: { Grammar.english.possessive($0) }, both: "Both", staffs: "Staff’s", someoneElses: "Someone else’s",
    dontKnow: "Don’t know", whoWasThere: "Who was there?",
    seenBy: { "You and \($0) see your answer. The team sees counts only." },
    notBlind: { "\($0) has already shown an answer. Yours is therefore left out of the comparison." },
    save: "Save")

  // The mirror is for staff and is written in one register.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
