/// One value for each question, kept in place.
struct ByQuestion<Value> {
  private var choice: Value
  private var help: Value
  private var listened: Value

  init(repeating value: Value) {
    (choice, help, listened) = (value, value, value)
  }

  subscript(question: Question) -> Value {
    get {
      switch question {
      case .choice: choice
      case .help: help
      case .listened: listened
      }
    }
    _modify {
      switch question {
      case .choice: yield &choice
      case .help: yield &help
      case .listened: yield &listened
      }
    }
  }

  func contains(_ holds: (Value) -> Bool) -> Bool { holds(choice) || holds(help) || holds(listened) }
}

extension ByQuestion: Equatable where Value: Equatable {}
extension ByQuestion: Sendable where Value: Sendable {}
