package import Values

/// A person's day: what the person's first page gives before it asks.
package struct DayState: StreamState, Hashable {
  /// Who is here now as they say themselves, in the order in which they came.
  package private(set) var here: [ID<Human>] = []
  /// Who has been here today, as they said themselves.
  package private(set) var wereHere: [ID<Human>] = []
  /// Who is here now as the person says; `nil` where the person has not said.
  package private(set) var toldHere: [ID<Human>]?
  /// Who has been here today, as the person said.
  package private(set) var toldWereHere: [ID<Human>] = []
  package private(set) var next = Strand<NextTold>()
  package private(set) var done = Strand<NextDone>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    next.read(statement)
    done.read(statement)
    guard let author = statement.author else { return }
    switch statement.fact {
    case is CameHere:
      if !here.contains(author) { here.append(author) }
      if !wereHere.contains(author) { wereHere.append(author) }
    case is LeftHere: here.removeAll { $0 == author }
    case let fact as HereTold where statement.voice.isThePerson:
      toldHere = fact.here
      toldWereHere += fact.here.filter { !toldWereHere.contains($0) }
    default: break
    }
  }
}

extension DayState {
  /// Who said that something that was next is done; `nil` while nobody has.
  package func done(_ next: ID<Statement>) -> Said<NextDone>? { done.current.last { $0.content.statement == next } }

  /// What is still to come.
  package var toCome: [Said<NextTold>] { next.current.filter { done($0.id) == nil } }
}
