package import Values

/// A comparison was begun.
package struct StudyBegun: Fact {
  package static let kind = FactKind("study.begun", version: 1)
  package static let recordClass = RecordClass.technical

  package let title: Text
  package let question: Text?
  package let codeBook: ID<CodeBook>

  package init(title: Text, question: Text? = nil, codeBook: ID<CodeBook>) {
    self.title = title
    self.question = question
    self.codeBook = codeBook
  }
}

/// A profile is part of a comparison from now on.
package struct StudyProfileTaken: Fact {
  package static let kind = FactKind("study.profile.taken", version: 1)
  package static let recordClass = RecordClass.technical

  package let profile: ID<Profile>

  package init(profile: ID<Profile>) {
    self.profile = profile
  }
}

/// A profile is part of a comparison no more; rounds that hold it keep it.
package struct StudyProfileLeftOut: Fact {
  package static let kind = FactKind("study.profile.left.out", version: 1)
  package static let recordClass = RecordClass.technical

  package let profile: ID<Profile>
  package let why: Text

  package init(profile: ID<Profile>, why: Text) {
    self.profile = profile
    self.why = why
  }
}

/// A round of coding belongs to a comparison; it has a stream of its own.
package struct StudyRoundAdded: Fact {
  package static let kind = FactKind("study.round.added", version: 1)
  package static let recordClass = RecordClass.technical

  package let round: ID<CodingRound>

  package init(round: ID<CodingRound>) {
    self.round = round
  }
}
