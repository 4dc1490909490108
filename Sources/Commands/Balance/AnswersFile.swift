import Balance
import Exchange
import Values

/// A file of answers, read whole: each relationship's history, and whom and what it belongs to.
struct AnswersFile {
  /// A relationship of the file.
  struct Relationship {
    let name: String
    var person: String?
    var service: String?
    private(set) var history = RelationshipHistory()
    fileprivate var diary: [(day: Int, observation: Observation)] = []

    /// Folds what was read, day by day: an answer that comes late costs more than one of the newest day.
    fileprivate mutating func fold(_ settings: BalanceSettings) {
      for entry in diary.sorted(by: { $0.day < $1.day }) { history.add(entry.observation, on: entry.day, settings) }
      diary = []
    }

    fileprivate init(name: String) {
      self.name = name
    }
  }

  /// In the order of their names.
  private(set) var relationships: [Relationship] = []
  /// The newest lived day of the file; missing if it has no rows.
  private(set) var newestDay: Day?

  /// Reads every row, or none.
  ///
  /// - Throws: ``CSVFault`` at the first row that says something else than expected.
  init(_ table: CSVTable, _ settings: BalanceSettings) throws(CSVFault) {
    let columns = try AnswerColumns(table)
    var byName: [String: Relationship] = [:]
    var pairs: [PairKey: PairSides] = [:]
    for row in table.rows {
      let answer = try AnswerRow(row, columns)
      var relationship = byName.removeValue(forKey: answer.relationship) ?? Relationship(name: answer.relationship)
      try Self.keep(answer.person, in: &relationship.person, row, columns, "person")
      try Self.keep(answer.service, in: &relationship.service, row, columns, "service")
      relationship.diary.append((answer.day.number, answer.observation))
      if case .answer(let given, let question, let stream, _) = answer.observation, let moment = answer.moment {
        let key = PairKey(relationship: answer.relationship, moment: moment, question: question)
        relationship.diary += pairs[key, default: PairSides()].add(
          given, to: question, in: stream, on: answer.day.number)
      }
      byName[answer.relationship] = relationship
      newestDay = max(newestDay ?? answer.day, answer.day)
    }
    relationships = byName.values.sorted { $0.name < $1.name }
    for index in relationships.indices { relationships[index].fold(settings) }
  }

  /// Keeps whom a relationship belongs to, which every row says alike or leaves out.
  private static func keep(
    _ name: String?, in kept: inout String?, _ row: CSVRow, _ columns: AnswerColumns, _ column: String
  ) throws(CSVFault) {
    guard let name else { return }
    if let kept, kept != name {
      throw columns.fault(
        row, column, "the relationship belongs to \(kept) in an earlier row and to \(name) here; expected one of them")
    }
    kept = name
  }

  private struct PairKey: Hashable {
    let relationship: String
    let moment: String
    let question: Question
  }
}

/// The answers about one moment so far: every answer of the person meets every mirror of a professional.
private struct PairSides {
  private var persons: [(answer: Answer, stream: Balance.Stream, day: Int)] = []
  private var professionals: [(answer: Answer, day: Int)] = []

  /// Adds an answer and gives the pairs that it completes, each on the later of its two days.
  mutating func add(
    _ answer: Answer, to question: Question, in stream: Balance.Stream, on day: Int
  ) -> [(day: Int, observation: Observation)] {
    switch stream {
    case .professional:
      professionals.append((answer, day))
      return persons.map { person in
        let pair = Observation.pair(person: person.answer, professional: answer, to: question, in: person.stream)
        return (max(day, person.day), pair)
      }
    case .own, .ownWithHelper:
      persons.append((answer, stream, day))
      return professionals.map { professional in
        let pair = Observation.pair(person: answer, professional: professional.answer, to: question, in: stream)
        return (max(day, professional.day), pair)
      }
    case .signs, .representative:
      return []
    }
  }
}
