package import Values

/// One comparison as it stands.
package struct StudyState: StreamState, Hashable {
  package private(set) var begun = Strand<StudyBegun>()
  /// The profiles, in the order in which they were taken.
  package private(set) var profiles: [ID<Profile>] = []
  /// Why profiles were left out.
  package private(set) var leftOut: [Said<StudyProfileLeftOut>] = []
  /// The rounds, oldest first.
  package private(set) var rounds: [ID<CodingRound>] = []

  package init() {}

  package mutating func read(_ statement: Statement) {
    begun.read(statement)
    if let fact = statement.fact as? StudyProfileTaken, !profiles.contains(fact.profile) {
      profiles.append(fact.profile)
    } else if let said = statement.of(StudyProfileLeftOut.self) {
      profiles.removeAll { $0 == said.content.profile }
      leftOut.append(said)
    } else if let fact = statement.fact as? StudyRoundAdded {
      rounds.append(fact.round)
    }
  }
}

extension StudyState {
  package var title: Text? { begun.last?.content.title }
  package var question: Text? { begun.last?.content.question }
  package var codeBook: ID<CodeBook>? { begun.last?.content.codeBook }
}
