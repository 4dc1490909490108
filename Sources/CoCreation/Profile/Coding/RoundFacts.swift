package import Values

/// A round was opened.
package struct RoundOpened: Fact {
  package static let kind = FactKind("round.opened", version: 1)
  package static let recordClass = RecordClass.technical

  package let study: ID<Study>
  package let codeBook: ID<CodeBook>
  package let version: Int
  /// What is coded, in the order in which it is shown.
  package let passages: [PassagePlace]
  package let sheets: [CoderSheet]

  package init(
    study: ID<Study>, codeBook: ID<CodeBook>, version: Int, passages: [PassagePlace], sheets: [CoderSheet]
  ) {
    self.study = study
    self.codeBook = codeBook
    self.version = version
    self.passages = passages
    self.sheets = sheets
  }
}

/// A round that was coded elsewhere was taken from a file; it is closed from the first.
package struct RoundImported: Fact {
  package static let kind = FactKind("round.imported", version: 1)
  package static let recordClass = RecordClass.technical

  package let study: ID<Study>
  package let codeBook: ID<CodeBook>
  package let version: Int
  package let passages: [PassagePlace]
  package let coders: [Coder]
  /// The file's name.
  package let file: Text

  /// A coder by the name in the file, with what they coded.
  package struct Coder: Hashable, Sendable, Codable {
    package let name: Text
    package let codings: [PassageCodes]

    package init(name: Text, codings: [PassageCodes]) {
      self.name = name
      self.codings = codings
    }
  }

  package init(
    study: ID<Study>, codeBook: ID<CodeBook>, version: Int, passages: [PassagePlace], coders: [Coder], file: Text
  ) {
    self.study = study
    self.codeBook = codeBook
    self.version = version
    self.passages = passages
    self.coders = coders
    self.file = file
  }
}

/// A round was closed, for ever: from now on coders see each other's codings, and nobody codes.
package struct RoundClosed: Fact {
  package static let kind = FactKind("round.closed", version: 1)
  package static let recordClass = RecordClass.technical

  /// The coders who were not done.
  package let unfinished: [ID<Human>]
  /// Why it was closed all the same.
  package let why: Text?

  package init(unfinished: [ID<Human>], why: Text? = nil) {
    self.unfinished = unfinished
    self.why = why
  }
}

/// The group settled whether a code holds for a passage, and why; the last word on it counts, all are kept.
package struct CodeAgreed: Fact {
  package static let kind = FactKind("round.code.agreed", version: 1)
  package static let recordClass = RecordClass.technical

  package let passage: ID<Passage>
  package let code: ID<Code>
  package let holds: Bool
  package let why: Text

  package init(passage: ID<Passage>, code: ID<Code>, holds: Bool, why: Text) {
    self.passage = passage
    self.code = code
    self.holds = holds
    self.why = why
  }
}
