import Values

/// The person's chart, each entry in the voice of whoever wrote it.
package struct ChartState: StreamState, Hashable {
  package private(set) var entries = Strand<ChartEntryWritten>()

  package init() {}

  package mutating func read(_ statement: Statement) { entries.read(statement) }

  /// The newest of each entry, in the order in which entries were first written; one that came twice, in different words,
  /// is there twice.
  package var current: [Said<ChartEntryWritten>] {
    let ids = entries.current.map(\.content.entry).reduce(into: [ID<ChartEntry>]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return ids.flatMap { id in
      let all = entries.current.filter { $0.content.entry == id }
      return all.filter { $0.twinOf == nil }.suffix(1) + all.filter { $0.twinOf != nil }
    }
  }
}
