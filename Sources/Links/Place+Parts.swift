package import Values

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

  /// What a moment is about that stands in no plan.
  package enum Recurring: Hashable, Sendable {
    /// Something that was told to come today.
    case coming(ID<Coming>)
    /// The same as an earlier moment.
    case like(ID<Moment>)

    /// How the address names it.
    package var name: String {
      switch self {
      case .coming(let id): "day-\(id)"
      case .like(let id): "like-\(id)"
      }
    }

    /// Reads it from the address; `nil` if it names something else.
    package init?(name: String) {
      let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "day":
        guard let id = ID<Coming>(parts[1]) else { return nil }
        self = .coming(id)
      case "like":
        guard let id = ID<Moment>(parts[1]) else { return nil }
        self = .like(id)
      default: return nil
      }
    }
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
