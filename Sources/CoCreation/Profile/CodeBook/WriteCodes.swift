package import Values

/// Why something may not be done with a code book.
package enum CodeBookRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case notBegun
  case alreadyBegun
  case nameTaken(Text)
  case codeTwice(ID<Code>)
  case unknownCode(ID<Code>)
  case unknownParent(of: ID<Code>)
  /// A code stands in the group of the code above it.
  case anotherGroup(than: ID<Code>)
  /// A code stands below itself.
  case circle(ID<Code>)
  /// Other codes stand below it.
  case hasCodesBelow(ID<Code>)
  case tooManyCodes(limit: Int)
  case noCodes
  case nothingChanged
}

/// Begin a code book, empty or with the codes of a file.
package struct BeginCodeBook: Command {
  package let title: Text
  package let codes: [CodeEntry]

  package init(title: Text, codes: [CodeEntry] = []) {
    self.title = title
    self.codes = codes
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodeBookState, as standing: Standing) throws(CodeBookRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .comparison) { throw .notAllowed(denial) }
    guard state.begun.all.isEmpty else {
      if state.title == title, state.codes == codes { return [] }
      throw .alreadyBegun
    }
    try CodeBookRules.check(codes)
    return [CodeBookBegun(title: title)] + codes.map { CodeWritten(code: $0.id, content: $0.content) }
  }
}

/// Write a code, new or anew.
package struct WriteCode: Command {
  package let entry: CodeEntry

  package init(entry: CodeEntry) {
    self.entry = entry
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodeBookState, as standing: Standing) throws(CodeBookRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .comparison) { throw .notAllowed(denial) }
    guard state.begun.last != nil else { throw .notBegun }
    if state.code(entry.id) == entry { return [] }
    try CodeBookRules.check(state.codes.filter { $0.id != entry.id } + [entry])
    return [CodeWritten(code: entry.id, content: entry.content)]
  }
}

/// Use a code no more.
package struct RetireCode: Command {
  package let code: ID<Code>
  package let why: Text

  package init(code: ID<Code>, why: Text) {
    self.code = code
    self.why = why
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodeBookState, as standing: Standing) throws(CodeBookRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .comparison) { throw .notAllowed(denial) }
    guard state.code(code) != nil else { throw .unknownCode(code) }
    guard !state.codes.contains(where: { $0.content.parent == code }) else { throw .hasCodesBelow(code) }
    return [CodeRetired(code: code, why: why)]
  }
}

/// Make a version of the codes as they stand; rounds are coded by a version.
package struct SettleCodeBook: Command {
  package let change: Text

  package init(change: Text) {
    self.change = change
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodeBookState, as standing: Standing) throws(CodeBookRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard state.begun.last != nil else { throw .notBegun }
    guard state.codes.contains(where: \.content.isCodable) else { throw .noCodes }
    guard state.hasUnsettledChanges else { throw .nothingChanged }
    return [CodeBookSettled(version: state.versions.count + 1, change: change)]
  }
}
