import CoCreation
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

/// A comparison kept in the ledger, from its code book to the codings of a closed round.
struct `A comparison in the ledger` {
  private static let zone = Zone("Europe/Paris")

  private static func pack() throws -> Pack {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Sources/App/Resources/packs/se.json"))
    guard case let .pack(pack) = Pack.read(try JSONDecoder().decode(Tree.self, from: data), file: "se.json") else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return pack
  }

  private static func researcher(_ number: UInt64) throws -> Standing {
    let day = Samples.now.utcDay
    let period = try #require(Period(first: day, last: day))
    let role = StaffRole.researcher(organisation: ID(high: 2, low: 1))
    let appointment = Appointment(id: ID(high: 4, low: number), role: role, period: period)
    return try Rights.standing(
      of: Actor(human: ID(high: 3, low: number), capacity: .staff(appointment)), on: day, at: Samples.now)
  }

  @Test func `is listed, coded apart and opened when it is closed`() async throws {
    let folder = TestFolder()
    let ledger = Ledger(
      over: try SQLiteStore(folder: folder.path), projections: Projection.all, clock: { Samples.now },
      randomness: Samples.randomness, erasureJournal: nil)
    let (ann, bea) = (try Self.researcher(1), try Self.researcher(2))
    let (pack, zone) = (try Self.pack(), try #require(Self.zone))
    let code = CodeEntry(
      id: ID(high: 5, low: 1), content: CodeContent(name: try Text("listens"), group: .behaviours))
    let book: ID<CodeBook> = Samples.randomness.id(at: Samples.now)
    let study: ID<Study> = Samples.randomness.id(at: Samples.now)
    let profile: ID<Profile> = Samples.randomness.id(at: Samples.now)
    let round: ID<CodingRound> = Samples.randomness.id(at: Samples.now)
    let sheet: ID<CodingSheet> = Samples.randomness.id(at: Samples.now)
    let other: ID<CodingSheet> = Samples.randomness.id(at: Samples.now)
    let passage: ID<Passage> = Samples.randomness.id(at: Samples.now)
    try await ledger.write(Samples.area) { entries in
      func header() -> Circumstances {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: ID(high: 2, low: 1), pack: pack, zone: zone)
      }
      try entries.perform(BeginCodeBook(title: Text("Words"), codes: [code]), in: book.retyped(), as: ann, header())
      try entries.perform(SettleCodeBook(change: Text("first")), in: book.retyped(), as: ann, header())
      let mark = PassageMark(passage: passage, field: .norms, start: 0, end: 9)
      let source = ProfileSourceAdded(
        source: ID(high: 5, low: 2), title: try Text("t"), text: try SourceText("We listen."), links: [],
        passages: [mark])
      let draft = ProfileDraft(name: try Text("North"), origin: .entered, sources: [source])
      try entries.perform(RegisterProfile(draft: draft), in: profile.retyped(), as: ann, header())
      try entries.perform(BeginStudy(title: Text("Two"), codeBook: book), in: study.retyped(), as: ann, header())
      let version = try entries.state(of: book.retyped(), as: CodeBookState.self).versions.last
      try entries.perform(AddRound(round: round), in: study.retyped(), as: ann, header())
      try entries.perform(
        OpenRound(
          study: study, codeBook: book, version: version,
          passages: [PassagePlace(profile: profile, passage: passage)],
          sheets: [
            CoderSheet(coder: ID(high: 3, low: 1), sheet: sheet), CoderSheet(coder: ID(high: 3, low: 2), sheet: other),
          ]), in: round.retyped(), as: ann, header())
      try entries.perform(
        CodePassage(
          round: entries.state(of: round.retyped()), sheet: sheet,
          coding: PassageCodes(passage: passage, codes: [code.id]), codes: [code]), in: sheet.retyped(), as: ann,
        header())
    }
    try await ledger.read(Samples.area) { entries in
      #expect(try entries.codeBooks() == [book])
      #expect(try entries.studies() == [study])
      #expect(try entries.profiles() == [profile])
      #expect(try entries.profiles(after: profile).isEmpty)
      let state: CodingSheetState = try entries.state(of: sheet.retyped())
      let open: CodingRoundState = try entries.state(of: round.retyped())
      #expect(throws: Sealed.untilClosed) { try state.codings(in: open, sheet: sheet, readBy: bea) }
      #expect(try state.codings(in: open, sheet: sheet, readBy: ann).holds(code.id, in: passage) == true)
    }
    try await ledger.write(Samples.area) { entries in
      let header = Circumstances(
        entry: entries.newID(of: Entry.self), organisation: ID(high: 2, low: 1), pack: pack, zone: zone)
      try entries.perform(
        CloseRound(sheets: [:], why: try Text("Bea is ill")), in: round.retyped(), as: bea, header)
    }
    try await ledger.read(Samples.area) { entries in
      let state: CodingSheetState = try entries.state(of: sheet.retyped())
      let closed: CodingRoundState = try entries.state(of: round.retyped())
      #expect(try state.codings(in: closed, sheet: sheet, readBy: bea).holds(code.id, in: passage) == true)
    }
  }
}
