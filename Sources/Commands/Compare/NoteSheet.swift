import Comparison
import Exchange
import Values

/// A CSV table of dated notes.
enum NoteSheet {
  /// Reads the notes of a table with the columns note, author, at and text.
  ///
  /// - Throws: ``CSVFault`` for a missing column, a note without a name or that stands twice, a note without an author,
  ///   or a date that does not exist.
  static func read(_ table: CSVTable, with reader: NoteReader) throws(CSVFault) -> [WordingTrend.Note] {
    let (note, author) = (try table.position(of: "note"), try table.position(of: "author"))
    let (at, text) = (try table.position(of: "at"), try table.position(of: "text"))
    let bar = ProgressBar("Reading notes", total: table.rows.count)
    var rowNumbers: [String: Int] = [:]
    var notes: [WordingTrend.Note] = []
    for row in table.rows {
      guard let name = table.cell(row, note) else { throw table.fault(in: row, at: note, "the note has no name") }
      if let earlier = rowNumbers.updateValue(row.number, forKey: name) {
        throw table.fault(in: row, at: note, "the note \"\(name)\" stands already in row \(earlier)")
      }
      guard let writer = table.cell(row, author) else {
        throw table.fault(in: row, at: author, "the note has no author")
      }
      guard let (day, second) = time(table.cell(row, at) ?? "") else {
        throw table.fault(
          in: row, at: at,
          "expected a date as 2026-05-12 or a time as 2026-05-12T09:14+02:00, found \"\(row.fields[at])\"")
      }
      notes.append(
        WordingTrend.Note(
          author: writer, time: Double(day.number) + Double(second) / 86_400,
          month: String(day.description.prefix(7)), reading: reader.read(row.fields[text])))
      bar.update(done: notes.count)
    }
    guard !notes.isEmpty else { throw CSVFault(file: table.file, problem: "there is no note; expected a row for each") }
    return notes
  }

  /// The date and the second of the day that the writer's clock showed; a time without a zone is taken as it stands.
  private static func time(_ text: String) -> (Day, Int)? {
    if let day = Day(text) { return (day, 0) }
    return (LocalTime(text) ?? LocalTime(text + "Z")).map { ($0.day, $0.secondOfDay) }
  }
}
