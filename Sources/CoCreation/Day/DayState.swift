package import Values

/// A person's day: what the person's first page gives before it asks.
package struct DayState: StreamState, Hashable {
  /// Who is here now, in the order in which they came.
  package private(set) var here: [ID<Human>] = []
  /// Who has been here today.
  package private(set) var wereHere: [ID<Human>] = []
  package private(set) var next = Strand<NextTold>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    next.read(statement)
    guard let author = statement.author else { return }
    switch statement.fact {
    case is CameHere:
      if !here.contains(author) { here.append(author) }
      if !wereHere.contains(author) { wereHere.append(author) }
    case is LeftHere: here.removeAll { $0 == author }
    default: break
    }
  }
}
