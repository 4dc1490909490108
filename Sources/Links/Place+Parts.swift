extension Address {
  /// What somebody new in a circle comes as.
  package enum NewMember: String, Hashable, Sendable, CaseIterable {
    case relative, friend
    /// Guides, by what they come for.
    case helper, talk, interpreter
    case professional
    case keyWorker = "key-worker"
    case representative
    case decisionMaker = "decision-maker"
  }

  /// What is added to a moment.
  package enum Addition: Hashable, Sendable {
    case wish, outcome, presence
    /// Who did what came of it, after what came of it.
    case carriedOut(outcome: String, corrects: String?)
    /// Taking back what one has said.
    case undo
    /// Putting right one's own statement, by its id.
    case correcting(String)

    var query: String {
      switch self {
      case .wish: "add=wish"
      case .outcome: "add=outcome"
      case .presence: "add=presence"
      case .carriedOut(let outcome, let corrects):
        "add=outcome&outcome=\(Address.encoded(outcome))" + (corrects.map { "&corrects=\(Address.encoded($0))" } ?? "")
      case .undo: "add=undo"
      case .correcting(let statement): "corrects=\(Address.encoded(statement))"
      }
    }
  }

  /// A step of answering.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case question = ""
    /// More or less, after "change".
    case change
    case passes
    /// The other answers, after "change".
    case changePasses = "change-passes"
    /// Who was there, after the answer.
    case present
    case sharing
    case helper
    case thanks
    case undo
    case stop
  }
}
