import CoCreation
import Ledger
import Pages
import Values

extension RoundPage {
  /// The page of a round: who has come how far, and never what anybody coded.
  init(
    _ record: RoundRecord, written: [String: String] = [:], faults: FieldFaults
  ) throws {
    let round = record.round
    let reader = record.scholar.caller.human
    var coders: [Coder] = []
    for place in round.sheets {
      let sheet = try record.entries.sheet(place.sheet)
      coders.append(
        Coder(
          name: try record.name(of: .human(place.coder)), coded: sheet.count, isDone: sheet.isFinished,
          isReader: place.coder == reader))
    }
    for codings in try round.importedCodings(readBy: record.scholar.standing) {
      coders.append(
        Coder(name: try record.name(of: codings.coder), coded: codings.passages.count, isDone: true, isReader: false))
    }
    self.init(
      comparison: record.study.retyped(), comparisonName: record.title, id: record.id.retyped(),
      number: record.number, passages: round.passages.count, codeBook: (record.bookTitle, round.version ?? 0),
      coders: coders, state: try record.state(), written: written, faults: faults)
  }
}

extension RoundRecord {
  fileprivate func state() throws -> RoundPage.State {
    guard round.isClosed else { return .open(next: try firstLeft()) }
    let consensus = try consensus()
    let differences = consensus.differences
    let early = try round.closed.flatMap { said -> (names: [String], why: String)? in
      guard let why = said.content.why else { return nil }
      return (try said.content.unfinished.map { try name(of: .human($0)) }, why.value)
    }
    return .closed(
      differences: differences.count, unsettled: differences.count { consensus.settlement(of: $0) == nil },
      early: early)
  }

  /// The first passage that the reader has not coded, from 1; `nil` if the reader does not code.
  private func firstLeft() throws -> Int? {
    guard let sheet = round.sheet(of: scholar.caller.human) else { return nil }
    let own = try entries.sheet(sheet).codings(in: round, sheet: sheet, readBy: scholar.standing)
    return (round.passages.firstIndex { own.passages[$0.passage] == nil } ?? 0) + 1
  }
}
