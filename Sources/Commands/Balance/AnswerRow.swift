import Balance
import Exchange
import Values

/// Where the columns of a file of answers stand.
struct AnswerColumns {
  let table: CSVTable
  let relationship: Int
  let stream: Int
  let question: Int
  let at: Int
  let answer: Int

  /// - Throws: ``CSVFault`` if a column is missing that every file of answers has.
  init(_ table: CSVTable) throws(CSVFault) {
    self.table = table
    relationship = try table.position(of: "relationship")
    stream = try table.position(of: "stream")
    question = try table.position(of: "question")
    at = try table.position(of: "at")
    answer = try table.position(of: "answer")
  }

  /// A field of a column that a file may leave out; missing too where it is empty.
  func optional(_ column: String, _ row: CSVRow) -> String? {
    guard let position = table.header.firstIndex(of: column), !row.fields[position].isEmpty else { return nil }
    return row.fields[position]
  }

  func fault(_ row: CSVRow, _ column: String, _ problem: String) -> CSVFault {
    CSVFault(file: table.file, row: row.number, column: column, problem: problem)
  }
}

/// One row of a file of answers.
struct AnswerRow {
  let relationship: String
  let person: String?
  let service: String?
  let moment: String?
  /// The date in the row's own offset.
  let day: Day
  let observation: Observation

  /// - Throws: ``CSVFault`` that names the column and what was expected.
  init(_ row: CSVRow, _ columns: AnswerColumns) throws(CSVFault) {
    relationship = row.fields[columns.relationship]
    guard !relationship.isEmpty else {
      throw columns.fault(row, "relationship", "expected a name of the relationship, found nothing")
    }
    person = columns.optional("person", row)
    service = columns.optional("service", row)
    moment = columns.optional("moment", row)
    guard let time = LocalTime(row.fields[columns.at]) else {
      throw columns.fault(
        row, "at",
        "expected a time with its offset such as 2026-05-12T09:14:00+02:00, found \(Self.shown(row.fields[columns.at]))"
      )
    }
    day = time.day
    observation = try Self.observation(row, columns)
  }

  private static func observation(_ row: CSVRow, _ columns: AnswerColumns) throws(CSVFault) -> Observation {
    let written = row.fields[columns.answer]
    if let talk = Talk(rawValue: written) {
      for (name, position) in [("stream", columns.stream), ("question", columns.question)]
      where !row.fields[position].isEmpty {
        throw columns.fault(row, name, "a talk concerns the whole relationship; expected an empty field")
      }
      return .talk(talk)
    }
    let stream = try value(row, columns, "stream", columns.stream, Balance.Stream.init, Balance.Stream.allCases)
    if let right = columns.optional("practice_right", row) {
      guard let isRight = ["true": true, "false": false][right] else {
        throw columns.fault(row, "practice_right", "expected true, false or nothing, found \(shown(right))")
      }
      return .practice(right: isRight, in: stream)
    }
    let question = try value(row, columns, "question", columns.question, Question.init, Question.allCases)
    return try answer(written, to: question, in: stream, row, columns)
  }

  private static func answer(
    _ written: String, to question: Question, in stream: Balance.Stream, _ row: CSVRow, _ columns: AnswerColumns
  ) throws(CSVFault) -> Observation {
    let answers = Answer.all(to: question, in: stream)
    if let answer = answers.first(where: { $0.name(to: question, in: stream) == written }) {
      return .answer(answer, to: question, in: stream, place: try place(row, columns))
    }
    let passes = passes(in: stream)
    if passes.contains(written) { return .pass(question, in: stream) }
    if written == "no-answer" { return .noAnswer(question, in: stream) }
    if written == "not-asked" { return .notAsked(question, in: stream) }
    let expected = answers.map { $0.name(to: question, in: stream) } + passes + ["no-answer", "not-asked"]
    throw columns.fault(
      row, "answer",
      "expected \(expected.joined(separator: ", ")), or talk-settled or talk-watch without stream and question; found "
        + shown(written))
  }

  private static func passes(in stream: Balance.Stream) -> [String] {
    stream == .signs
      ? ["no-sign", "cannot-tell"] : ["dont-know", "dont-understand", "dont-want", "not-now", "stop"]
  }

  private static func place(_ row: CSVRow, _ columns: AnswerColumns) throws(CSVFault) -> Place? {
    guard let written = columns.optional("order", row) else { return nil }
    guard let place = Place(rawValue: written) else {
      throw columns.fault(row, "order", "expected little-left, little-right or nothing, found \(shown(written))")
    }
    return place
  }

  private static func value<Value: RawRepresentable<String>>(
    _ row: CSVRow, _ columns: AnswerColumns, _ column: String, _ position: Int, _ make: (String) -> Value?,
    _ all: [Value]
  ) throws(CSVFault) -> Value {
    guard let value = make(row.fields[position]) else {
      let names = all.map(\.rawValue).joined(separator: ", ")
      throw columns.fault(row, column, "expected \(names), found \(shown(row.fields[position]))")
    }
    return value
  }

  /// What stands in a field, for a fault; a long one only by its beginning.
  private static func shown(_ field: String) -> String {
    field.isEmpty ? "nothing" : field.count > 40 ? "“\(field.prefix(40))…”" : "“\(field)”"
  }
}
