import CoCreation
import Values

/// Goes through the headers of all that concerns a person, and finds what is past its time; no words are read.
///
/// What is kept in the person's circle, rhythm and chart holds as long as somebody supports the person, and so does a
/// file: nothing of it is past its time before.
struct RetentionScan {
  private let person: ID<Person>
  private let day: Day
  private let packs: [PackKey: Pack]
  private let entries: any LedgerReading
  private let isSupported: Bool
  /// The headers, by what keeps them; of each stream together, in order.
  private var found: [KeptFile: [Found]] = [:]

  private struct Found {
    let id: ID<Entry>
    let stream: ID<Stream>
    let recorded: Day
    let hasWords: Bool
  }

  init(
    of person: ID<Person>, on day: Day, _ packs: [PackKey: Pack], in entries: any LedgerReading
  ) throws(LedgerFault) {
    self.person = person
    self.day = day
    self.packs = packs
    self.entries = entries
    isSupported = try entries.circle(of: person).support.contains { $0.contains(day) }
    var last: ID<Stream>?
    while true {
      let streams = try entries.streams(of: person, after: last, limit: 500)
      for stream in streams { try take(stream) }
      guard streams.count == 500 else { return }
      last = streams.last
    }
  }

  /// What is past its time by the packs' rules.
  func finding() throws(LedgerFault) -> RetentionFinding {
    var finding = RetentionFinding(next: day + Self.mostDays)
    for (file, headers) in found {
      guard let organisation = try entries.organisation(file.organisation), let pack = packs[organisation.pack],
        let rule = pack.retention(of: file.recordClass, at: organisation.kind), let token = Token(rule.id),
        let period = rule.period, let start = rule.countsFrom
      else { continue }
      var past: [Found] = []
      for part in parts(of: headers, from: start) {
        let newest = part.map(\.recorded).max() ?? day
        // Whole days, so that the last of them is kept too.
        let due = period.end(from: newest) + 1
        guard part.contains(where: \.hasWords), !isInUse(part, start) else { continue }
        if due <= day { past += part } else { finding.next = min(finding.next, due) }
      }
      let ids = past.filter(\.hasWords).map(\.id)
      guard !ids.isEmpty else { continue }
      finding.past.append(
        PastRetention(
          file: file, rule: token, erasesByItself: pack.erasesByItself(file.recordClass, at: organisation.kind),
          entries: ids))
    }
    finding.past.sort { $0.file.key < $1.file.key }
    return finding
  }

  /// Whether anything of the person has words still, other than what tells of erasures.
  var hasWords: Bool { found.values.contains { $0.contains(where: \.hasWords) } }

  /// A look is taken again after so many days at the latest, since support that goes on now may have ended by then.
  private static let mostDays = 28

  private func parts(of headers: [Found], from start: RetentionStart) -> [[Found]] {
    switch start {
    case .lastEntryOfFile: [headers]
    case .entry: Dictionary(grouping: headers, by: \.stream).sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private func isInUse(_ part: [Found], _ start: RetentionStart) -> Bool {
    guard isSupported else { return false }
    switch start {
    case .lastEntryOfFile: return true
    case .entry:
      let lasting: [ID<Stream>] = [.circle(of: person), .rhythm(of: person), .chart(of: person)]
      return part.contains { lasting.contains($0.stream) }
    }
  }

  private mutating func take(_ stream: ID<Stream>) throws(LedgerFault) {
    var last = 0
    while true {
      let page = try entries.rows.headers(of: stream, after: last, limit: 500)
      for row in page {
        let header = try Entry(row.entry).header
        let particulars = header.particulars
        // What tells of an erasure is kept: it says why there are no words.
        guard particulars.kind != Erased.kind, let recordClass = RecordClass(rawValue: particulars.recordClass.name)
        else { continue }
        let file = KeptFile(person: person, organisation: particulars.organisation, recordClass: recordClass)
        found[file, default: []].append(
          Found(id: header.id, stream: stream, recorded: header.recordedAt.utcDay, hasWords: row.hasWords))
      }
      guard page.count == 500, let end = page.last else { return }
      last = end.entry.place.sequence
    }
  }
}
