import CoCreation
import Values

/// What readings need of each question and each reading of signs: (person, stream) → its line, and what it is made of.
///
/// A reading of ten years is then one scan of small rows and never opens a stream. Behind the line stands what was
/// stated, without words, so that the next entry of the stream makes the line anew by the same rules that pages use.
package enum Answers {
  package static let projection = Projection("answers", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    let particulars = entry.header.particulars
    guard let person = particulars.person, StatedCode.kinds.contains(particulars.kind.name.name),
      let statement = try entry.statement()
    else { return }
    let key = Key(person, particulars.stream)
    var kept = try map.value(at: key).map { value throws(LedgerFault) in try Kept(particulars.stream, value) }
    // What is taken back in a moment or a plan is no answer.
    guard kept != nil || !(statement.fact is Withdrawn) else { return }
    kept = kept ?? Kept(statements: [])
    kept?.statements.append(statement)
    guard let kept else { return }
    try map.put(kept.encoded(particulars.stream), at: key)
  }

  /// The statements of one stream, without words.
  private struct Kept {
    var statements: [Statement]

    init(statements: [Statement]) {
      self.statements = statements
    }

    init(_ stream: ID<Stream>, _ value: [UInt8]) throws(LedgerFault) {
      var reader = KeyReader(value)
      guard let count = reader.int(), reader.take(count) != nil else { throw .damaged(at: nil) }
      statements = []
      while !reader.isAtEnd {
        guard let statement = StatedCode.read(&reader) else { throw .damaged(at: nil) }
        statements.append(statement)
      }
    }

    func encoded(_ stream: ID<Stream>) -> [UInt8] {
      let line = line(stream).encoded
      var bytes: [UInt8] = []
      line.count.write(to: &bytes)
      bytes += line
      for statement in statements { StatedCode.write(statement, to: &bytes) }
      return bytes
    }

    private func line(_ stream: ID<Stream>) -> AnswerLine {
      let asking = AskingState(of: statements)
      let sighting = SightingState(of: statements)
      let service = asking.asked.last?.content.service ?? asking.notAsked?.service
      return AnswerLine(
        thing: stream, service: service ?? sighting.notes.current.first?.content.service,
        isShown: asking.audience != .onlyMe, marks: asking.marks + sighting.marks)
    }
  }

  /// The line of a row.
  fileprivate static func line(_ pair: Pair) throws(LedgerFault) -> AnswerLine {
    var key = pair.key.parts
    var value = KeyReader(pair.value)
    guard key.id(of: Person.self) != nil, let stream = key.id(of: Stream.self), let count = value.int(),
      let bytes = value.take(count), let line = AnswerLine(stream, bytes)
    else { throw .damaged(at: nil) }
    return line
  }
}

extension LedgerReading {
  /// All that a person was asked and answered, and all signs that were read, as far as readings need it.
  func answers(of person: ID<Person>) throws(LedgerFault) -> AnswerRecord {
    var lines: [AnswerLine] = []
    var range = KeyRange.prefix(Key(person))
    let map = try map(Answers.projection)
    while true {
      let page = try map.pairs(in: range, .forward, limit: 5000)
      for pair in page { lines.append(try Answers.line(pair)) }
      guard page.count == 5000, let last = page.last else { return AnswerRecord(lines: lines) }
      range = range.after(last.key)
    }
  }
}
