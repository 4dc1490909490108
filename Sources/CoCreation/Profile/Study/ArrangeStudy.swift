package import Values

/// Why something may not be done with a comparison.
package enum StudyRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case notBegun
  case alreadyBegun
  case notPartOfIt
  case tooManyProfiles(limit: Int)
}

/// Begin a comparison.
package struct BeginStudy: Command {
  package let title: Text
  package let question: Text?
  package let codeBook: ID<CodeBook>

  package init(title: Text, question: Text? = nil, codeBook: ID<CodeBook>) {
    self.title = title
    self.question = question
    self.codeBook = codeBook
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: StudyState, as standing: Standing) throws(StudyRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    let fact = StudyBegun(title: title, question: question, codeBook: codeBook)
    if state.begun.last?.content == fact { return [] }
    guard state.begun.all.isEmpty else { throw .alreadyBegun }
    return [fact]
  }
}

/// Take profiles into a comparison; those that are there stay.
package struct TakeProfiles: Command {
  package let profiles: [ID<Profile>]

  package init(profiles: [ID<Profile>]) {
    self.profiles = profiles
  }

  /// The most profiles of one comparison.
  package static let most = 200

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: StudyState, as standing: Standing) throws(StudyRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard state.begun.last != nil else { throw .notBegun }
    var seen = Set(state.profiles)
    let new = profiles.filter { seen.insert($0).inserted }
    guard seen.count <= Self.most else { throw .tooManyProfiles(limit: Self.most) }
    return new.map { StudyProfileTaken(profile: $0) }
  }
}

/// Leave a profile out of a comparison, with the reason.
package struct LeaveOutProfile: Command {
  package let profile: ID<Profile>
  package let why: Text

  package init(profile: ID<Profile>, why: Text) {
    self.profile = profile
    self.why = why
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: StudyState, as standing: Standing) throws(StudyRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard state.profiles.contains(profile) else { throw .notPartOfIt }
    return [StudyProfileLeftOut(profile: profile, why: why)]
  }
}

/// Note in the comparison that a round belongs to it: together with `OpenRound` or `ImportRound`, in one transaction.
package struct AddRound: Command {
  package let round: ID<CodingRound>

  package init(round: ID<CodingRound>) {
    self.round = round
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: StudyState, as standing: Standing) throws(StudyRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard state.begun.last != nil else { throw .notBegun }
    return state.rounds.contains(round) ? [] : [StudyRoundAdded(round: round)]
  }
}
