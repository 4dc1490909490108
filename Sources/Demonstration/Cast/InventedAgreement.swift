import CoCreation

/// One area of life in an invented plan: two sides and what was agreed between them.
struct InventedAgreement: Sendable {
  let person: String
  /// The occasion whose moments live it.
  let occasion: String
  let title: Occasion.Option
  /// The area of life, by the pack's id.
  let area: String
  /// The person's own side, in the person's own way; empty where the person said nothing.
  var want = ""
  var matters = ""
  let knows: String
  let cares: String
  let agreed: String
  let when: String
  let how: String
  var open = ""
  var step = Step.decidingTogether
  var deciders: [Party] = [.person]

  static func all(of person: String) -> [InventedAgreement] { PlanWords.agreements.filter { $0.person == person } }
}
