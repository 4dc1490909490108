/// How terms are written and read: `A*~B`, or `X[2]*Y[0]` for all literals once any condition is multi-value.
package struct TermNotation: Sendable {
  private let conditions: [Condition]
  private let namesLevels: Bool

  package init(_ data: Memberships) {
    conditions = data.conditions
    namesLevels = data.namesLevels
  }

  /// A term as text; the term without literals is `1`.
  package func text(_ term: Term) -> String {
    let literals = term.conditions.map { literal($0, level: term.level(of: $0)) }
    return literals.isEmpty ? "1" : literals.joined(separator: "*")
  }

  /// A literal as text.
  package func literal(_ condition: Int, level: Int) -> String {
    let name = conditions[condition].name
    if namesLevels { return "\(name)[\(level)]" }
    return level == 1 ? name : "~" + name
  }

  /// What is wrong with a term that was typed.
  package enum Fault: Error, Equatable {
    case unknownCondition(String)
    case unknownLevel(String, levels: Int)
    case namedTwice(String)
  }

  /// Reads literals joined by `*`.
  ///
  /// - Parameter text: `A`, `~A`, `A[0]`, `A{0}` and their conjunctions; `A` is `A[1]` and `~A` is `A[0]`.
  /// - Throws: ``Fault`` at the first literal that names no condition, no level, or a condition named before.
  package func term(_ text: String) throws(Fault) -> Term {
    var literals: [Int: Int] = [:]
    for part in text.split(separator: "*", omittingEmptySubsequences: false) {
      let (condition, level) = try literal(String(part))
      guard literals.updateValue(level, forKey: condition) == nil else {
        throw .namedTwice(conditions[condition].name)
      }
    }
    return Term(literals)
  }

  /// Reads one literal as the condition's position and a level.
  package func literal(_ text: String) throws(Fault) -> (condition: Int, level: Int) {
    let trimmed = text.trimmingSpaces
    if let condition = conditions.firstIndex(where: { $0.name == trimmed }) { return (condition, 1) }
    if trimmed.hasPrefix("~") {
      let (condition, level) = try literal(String(trimmed.dropFirst()))
      guard level == 1, conditions[condition].levels == 2 else {
        throw .unknownLevel(trimmed, levels: conditions[condition].levels)
      }
      return (condition, 0)
    }
    guard let (name, level) = NamedLevel.split(trimmed),
      let condition = conditions.firstIndex(where: { $0.name == name })
    else { throw .unknownCondition(trimmed) }
    guard level < conditions[condition].levels else {
      throw .unknownLevel(trimmed, levels: conditions[condition].levels)
    }
    return (condition, level)
  }
}

/// A name with a level in brackets, `Y[2]`.
package enum NamedLevel {
  /// The name and the level, or nothing if the text does not end in a whole number in square or curly brackets.
  package static func split(_ text: String) -> (name: String, level: Int)? {
    guard let last = text.last, last == "]" || last == "}",
      let opening = text.lastIndex(of: last == "]" ? "[" : "{"),
      let level = Int(text[text.index(after: opening)..<text.index(before: text.endIndex)]), level >= 0
    else { return nil }
    return (String(text[..<opening]), level)
  }
}

extension String {
  var trimmingSpaces: String {
    var slice = self[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
