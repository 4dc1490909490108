import CoCreation
import Foundation
import Testing
import Values

/// A coding is sealed from other coders until its round is closed.
struct SealTests {
  private typealias It = Comparing

  private static func played() throws -> (round: Story, ann: Story, bea: Story) {
    let round = try It.openRound()
    let ann = try It.sheet(It.ann, It.annsSheet, in: round, [[It.listens], [], [It.listens, It.shares]])
    let bea = try It.sheet(It.bea, It.beasSheet, in: round, [[It.listens], [It.shares], [It.listens]])
    return (round, ann, bea)
  }

  /// Everybody who can have a standing, towards a person or none.
  private static let everybody: [Standing] =
    [
      Cast.alva.human, Cast.kim, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor, Cast.adam,
    ].map { Cast.standing($0) } + [Cast.scribe, Cast.samspel] + [It.ann, It.bea, It.cai].map(It.researcher)

  @Test func `while a round is open only the coder opens a sheet`() throws {
    let (round, ann, bea) = try Self.played()
    let state: CodingRoundState = round.state()
    for standing in Self.everybody {
      let seesAnn =
        (try? ann.state(CodingSheetState.self).codings(in: state, sheet: It.annsSheet, readBy: standing)) != nil
      let seesBea =
        (try? bea.state(CodingSheetState.self).codings(in: state, sheet: It.beasSheet, readBy: standing)) != nil
      #expect(seesAnn == (standing.human == It.ann && standing.kind == .researcher), "\(standing.kind)")
      #expect(seesBea == (standing.human == It.bea && standing.kind == .researcher), "\(standing.kind)")
    }
  }

  @Test func `a sheet is not opened as another's`() throws {
    let (round, ann, _) = try Self.played()
    // Ann's statements read as if they stood on Bea's sheet: nothing of them comes out.
    let forged = try ann.state(CodingSheetState.self).codings(
      in: round.state(), sheet: It.beasSheet, readBy: It.researcher(It.bea))
    #expect(forged.passages.isEmpty)
    #expect(throws: Sealed.unknownSheet) {
      try ann.state(CodingSheetState.self).codings(
        in: round.state(), sheet: Cast.id(99), readBy: It.researcher(It.ann))
    }
  }

  @Test func `once the round is closed every researcher sees every sheet, and nobody else`() throws {
    var (round, ann, bea) = try Self.played()
    try ann.play(FinishCoding(round: round.state(), sheet: It.annsSheet), as: It.researcher(It.ann))
    try bea.play(FinishCoding(round: round.state(), sheet: It.beasSheet), as: It.researcher(It.bea))
    try round.play(
      CloseRound(sheets: [It.annsSheet: ann.state(), It.beasSheet: bea.state()]), as: It.researcher(It.ann))
    let state: CodingRoundState = round.state()
    for standing in Self.everybody {
      let codings = try? ann.state(CodingSheetState.self).codings(in: state, sheet: It.annsSheet, readBy: standing)
      #expect((codings != nil) == (standing.kind == .researcher), "\(standing.kind)")
    }
  }

  /// What opens codings stands in one file; everything else takes what that file gives out.
  @Test func `no other function gives out what was coded`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources").resolvingSymlinksInPath()
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    func users(of word: String) throws -> Set<String> {
      Set(
        try files.filter { try String(contentsOf: $0, encoding: .utf8).contains(word) }.map(\.lastPathComponent))
    }
    // The fact is named where it is declared, listed, made by the coder's command, and read by the sealed state; and on
    // the coder's page, which tells where what one writes goes.
    #expect(
      try users(of: "PassageCoded") == [
        "SheetFacts.swift", "Facts.swift", "CodePassage.swift", "CodingSheetState.swift", "CodingPage.swift",
      ])
    #expect(try users(of: "SheetCodings(coder:") == ["CodingSheetState.swift"])
    // And where no round begins in another thing's stream.
    #expect(
      try users(of: "RoundImported.self") == [
        "Facts.swift", "CodingRoundState.swift", "ImportPage.swift", "LedgerWriting+Perform.swift",
      ])
    let state = try String(
      contentsOf: #require(files.first { $0.lastPathComponent == "CodingSheetState.swift" }), encoding: .utf8)
    #expect(state.contains("private var coded:") && state.contains("fileprivate init(coder: Coder"))
    #expect(state.ranges(of: "-> SheetCodings").count == 1)
    #expect(state.ranges(of: "-> [SheetCodings]").count == 1)
  }
}
