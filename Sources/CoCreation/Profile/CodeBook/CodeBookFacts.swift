package import Values

/// A code book was begun.
package struct CodeBookBegun: Fact {
  package static let kind = FactKind("codebook.begun", version: 1)
  package static let recordClass = RecordClass.technical

  package let title: Text

  package init(title: Text) {
    self.title = title
  }
}

/// A code was written, or written anew.
package struct CodeWritten: Fact {
  package static let kind = FactKind("codebook.code.written", version: 1)
  package static let recordClass = RecordClass.technical

  package let code: ID<Code>
  package let content: CodeContent

  package init(code: ID<Code>, content: CodeContent) {
    self.code = code
    self.content = content
  }
}

/// A code is used no more; versions that held it keep it.
package struct CodeRetired: Fact {
  package static let kind = FactKind("codebook.code.retired", version: 1)
  package static let recordClass = RecordClass.technical

  package let code: ID<Code>
  package let why: Text

  package init(code: ID<Code>, why: Text) {
    self.code = code
    self.why = why
  }
}

/// The codes as they stand became a version, which never changes.
package struct CodeBookSettled: Fact {
  package static let kind = FactKind("codebook.settled", version: 1)
  package static let recordClass = RecordClass.technical

  package let version: Int
  /// What changed since the version before, and why.
  package let change: Text

  package init(version: Int, change: Text) {
    self.version = version
    self.change = change
  }
}
