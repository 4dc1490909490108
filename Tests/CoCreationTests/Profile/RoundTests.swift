import CoCreation
import Testing
import Values

struct RoundTests {
  private typealias It = Comparing

  @Test func `a round takes a settled version, passages and two coders`() throws {
    let opening = try It.opening()
    let ann = It.researcher(It.ann)
    func refusal(
      version: CodeBookState.Version?, _ passages: [PassagePlace], _ sheets: [CoderSheet]
    ) -> RoundRefusal? {
      let command = OpenRound(
        study: It.study, codeBook: It.book, version: version, passages: passages, sheets: sheets)
      do {
        _ = try command.decide(knowing: CodingRoundState(), as: ann)
        return nil
      } catch { return error }
    }
    #expect(refusal(version: nil, It.places, opening.sheets) == .unknownVersion)
    #expect(refusal(version: opening.version, [], opening.sheets) == .noPassage)
    #expect(
      refusal(version: opening.version, It.places + [It.places[0]], opening.sheets)
        == .passageTwice(It.passage(1)))
    #expect(refusal(version: opening.version, It.places, [opening.sheets[0]]) == .tooFewCoders)
    #expect(refusal(version: opening.version, It.places, [opening.sheets[0], opening.sheets[0]]) == .coderTwice)
    #expect(refusal(version: opening.version, It.places, opening.sheets) == nil)
    for human in [Cast.adam, Cast.sara, Cast.kim] {
      #expect(throws: RoundRefusal.self) {
        try opening.decide(knowing: CodingRoundState(), as: Cast.standing(human))
      }
    }
  }

  @Test func `each codes on the own sheet, known passages with known codes, while the round is open`() throws {
    var round = try It.openRound()
    var sheet = Story()
    func code(
      _ coder: ID<Human>, _ id: ID<CodingSheet>, _ passage: ID<Passage>, _ codes: [ID<Code>]
    ) throws -> [any Fact] {
      try CodePassage(
        round: round.state(), sheet: id, coding: PassageCodes(passage: passage, codes: codes), codes: It.codes
      ).decide(knowing: sheet.state(), as: It.researcher(coder))
    }
    #expect(throws: CodingRefusal.notYours) { try code(It.bea, It.annsSheet, It.passage(1), []) }
    #expect(throws: CodingRefusal.notYours) { try code(It.cai, It.annsSheet, It.passage(1), []) }
    #expect(throws: CodingRefusal.unknownPassage) { try code(It.ann, It.annsSheet, It.passage(9), []) }
    #expect(throws: CodingRefusal.unknownCode(It.gathers.id)) {
      try code(It.ann, It.annsSheet, It.passage(1), [It.gathers.id])
    }
    let ann = It.researcher(It.ann)
    let coding = PassageCodes(passage: It.passage(1), codes: [It.shares.id, It.listens.id, It.shares.id])
    let command = CodePassage(round: round.state(), sheet: It.annsSheet, coding: coding, codes: It.codes)
    #expect(try sheet.play(command, as: ann).count == 1)
    #expect(try sheet.play(command, as: ann).isEmpty, "the same again changes nothing")
    #expect(throws: CodingRefusal.left(2)) {
      try sheet.play(FinishCoding(round: round.state(), sheet: It.annsSheet), as: ann)
    }
    #expect(throws: RoundRefusal.unfinished([It.ann, It.bea])) {
      try round.play(CloseRound(sheets: [It.annsSheet: sheet.state()]), as: ann)
    }
    try round.play(CloseRound(sheets: [:], why: Cast.text("Bea is ill")), as: ann)
    #expect(round.state(CodingRoundState.self).closed?.content.unfinished == [It.ann, It.bea])
    #expect(throws: CodingRefusal.notOpen) { try code(It.ann, It.annsSheet, It.passage(2), []) }
    #expect(try round.play(CloseRound(sheets: [:]), as: ann).isEmpty, "closed is closed")
  }

  @Test func `coding again counts last, and opens a finished sheet`() throws {
    let round = try It.openRound()
    var sheet = try It.sheet(It.ann, It.annsSheet, in: round, [[], [], []])
    let ann = It.researcher(It.ann)
    try sheet.play(FinishCoding(round: round.state(), sheet: It.annsSheet), as: ann)
    #expect(sheet.state(CodingSheetState.self).isFinished)
    try sheet.play(
      CodePassage(
        round: round.state(), sheet: It.annsSheet,
        coding: PassageCodes(passage: It.passage(2), codes: [It.shares.id]), codes: It.codes), as: ann)
    let state: CodingSheetState = sheet.state()
    #expect(!state.isFinished && state.count == 3)
    let codings = try state.codings(in: round.state(), sheet: It.annsSheet, readBy: ann)
    #expect(codings.holds(It.shares.id, in: It.passage(2)) == true)
    #expect(codings.holds(It.shares.id, in: It.passage(1)) == false)
    #expect(codings.holds(It.shares.id, in: It.passage(9)) == nil)
  }

  @Test func `a consensus is settled after the round, with who, what and why`() throws {
    var round = try It.openRound()
    let ann = It.researcher(It.ann)
    func agree(_ passage: UInt64, _ code: CodeEntry, _ holds: Bool, _ why: String) -> AgreeOnCode {
      AgreeOnCode(
        passage: It.passage(passage), code: code.id, holds: holds, why: Cast.text(why), codes: It.codes)
    }
    #expect(throws: RoundRefusal.stillOpen) { try round.play(agree(1, It.shares, true, "early"), as: ann) }
    let annsSheet = try It.sheet(It.ann, It.annsSheet, in: round, [[It.listens], [], [It.listens]])
    let beasSheet = try It.sheet(It.bea, It.beasSheet, in: round, [[It.listens], [It.shares], []])
    try round.play(CloseRound(sheets: [:], why: Cast.text("time")), as: ann)
    let state: CodingRoundState = round.state()
    let codings = [
      try annsSheet.state(CodingSheetState.self).codings(in: state, sheet: It.annsSheet, readBy: ann),
      try beasSheet.state(CodingSheetState.self).codings(in: state, sheet: It.beasSheet, readBy: ann),
    ]
    let before = Consensus(round: state, codings: codings, codes: It.codes)
    let first = Consensus.Pair(passage: It.passage(2), code: It.shares.id)
    let second = Consensus.Pair(passage: It.passage(3), code: It.listens.id)
    #expect(before.differences == [first, second] && before.open == [first, second])
    #expect(before.holds(first) == nil)
    #expect(before.holds(.init(passage: It.passage(1), code: It.listens.id)) == true)
    #expect(before.passages(of: It.one, holding: It.listens.id) == [It.passage(1)])

    try round.play(agree(2, It.shares, true, "the second line"), as: It.researcher(It.bea))
    try round.play(agree(2, It.shares, false, "it is about tools"), as: ann)
    #expect(try round.play(agree(2, It.shares, false, "it is about tools"), as: ann).isEmpty)
    #expect(throws: RoundRefusal.unknownCode(It.gathers.id)) {
      try round.play(agree(2, It.gathers, true, "no"), as: ann)
    }
    let after = Consensus(round: round.state(), codings: codings, codes: It.codes)
    #expect(after.holds(first) == false && after.open == [second])
    #expect(after.round.agreed.map(\.author) == [It.bea, It.ann])
    #expect(after.round.agreed.map(\.content.why.value) == ["the second line", "it is about tools"])
  }

  @Test func `a round from a file is closed from the first`() throws {
    var story = Story()
    let round = RoundImported(
      study: It.study, codeBook: It.book, version: 1, passages: It.places,
      coders: [
        .init(name: Cast.text("A"), codings: [PassageCodes(passage: It.passage(1), codes: [It.listens.id])]),
        .init(name: Cast.text("B"), codings: [PassageCodes(passage: It.passage(1), codes: [])]),
      ], file: Cast.text("a.qdpx"))
    #expect(throws: RoundRefusal.unknownCode(It.listens.id)) {
      try story.play(ImportRound(round: round, codes: []), as: It.researcher(It.ann))
    }
    try story.play(ImportRound(round: round, codes: It.codes), as: It.researcher(It.ann))
    let state: CodingRoundState = story.state()
    #expect(state.isClosed && state.file?.value == "a.qdpx")
    let codings = try state.importedCodings(readBy: It.researcher(It.bea))
    #expect(codings.map { $0.holds(It.listens.id, in: It.passage(1)) } == [true, false])
    #expect(throws: Sealed.notAllowed(.never(.firstLineManager))) {
      try state.importedCodings(readBy: Cast.standing(Cast.sara))
    }
  }
}
