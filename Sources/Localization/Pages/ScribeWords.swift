/// Writing down what a person says, with the person there; the words stay the person's.
package struct ScribeWords: Sentences {
  package let title: @Sendable (_ name: String) -> String
  package let isHere: @Sendable (_ name: String) -> String
  /// Asks for the same, below words that are headed already.
  package let askIfHere: @Sendable (_ name: String) -> String
  package let hint: String
  /// Whose words they are: the person's, and who helped to write them.
  package let with: @Sendable (_ name: String, _ helper: String) -> String
  /// Whose wish somebody else wrote down; `nil` to the person, whose it is.
  package let wishOf: @Sendable (_ name: String?, _ author: String) -> String

  package static let swedish = ScribeWords(
    title: { "Skriv det \($0) säger" }, isHere: { "\($0) är här och säger det här" },
    askIfHere: { "Är \($0) med när du skriver?" },
    hint: "Bara det personen själv uttrycker, när personen är med. Ditt namn står bredvid som den som skrev.",
    with: { "\($0), med \($1)" }, wishOf: { "Det \($0 ?? "du") ville, skrivet av \($1)" })

  package static let swedishEasy = ScribeWords(
    title: { "Skriv det \($0) säger" }, isHere: { "\($0) är här och säger det" },
    askIfHere: { "Är \($0) med när du skriver?" },
    hint: "Skriv bara det som personen säger.", with: { "\($0), med \($1)" }, wishOf: { "\($1) skrev det" })

  package static let english = ScribeWords(
    title: { "Write what \($0) says" }, isHere: { "\($0) is here and says this" },
    askIfHere: { "Is \($0) with you as you write?" },
    hint: "Only what the person expresses, with the person there. Your name stands beside it as who wrote it down.",
    with: { "\($0), with \($1)" }, wishOf: { "What \($0 ?? "you") wanted, written down by \($1)" })

  package static let englishEasy = ScribeWords(
    title: { "Write what \($0) says" }, isHere: { "\($0) is here and says this" },
    askIfHere: { "Is \($0) with you as you write?" },
    hint: "Write only what the person says.", with: { "\($0), with \($1)" }, wishOf: { "\($1) wrote this down" })
}
