import CoCreation
import Comparison
import Localization
import Pages
import Testing
import Values

struct `Figures of a round` {
  let coded = Coded(cast: Cast(tongue: .english))

  private func agreement() -> RoundAgreement {
    let round = coded.round()
    return RoundAgreement(round: round, codings: coded.codings(in: round), codes: coded.codes, drawings: 200)
  }

  @Test func `agreement is that of the same codes in a table`() throws {
    let agreement = agreement()
    // Ann and Bea differ twice in 8 passages of 4 codes.
    #expect(agreement.all.same == 30.0 / 32)
    #expect(agreement.all.found == 14 && agreement.all.asked == 64)
    let rows: [[Double?]] = (0..<32).map { cell in
      switch cell {
      case 0: [1, 0]
      case 1: [0, 1]
      case 2..<8: [1, 1]
      default: [0, 0]
      }
    }
    let expected = KrippendorffAlpha(Codings(numbers: rows)).value(level: .nominal)
    let alpha = try #require(agreement.all.alpha)
    #expect((alpha - (try #require(expected))).magnitude < 1e-12)
    #expect(agreement.groups.map(\.group) == [.norms, .behaviours, .practices, .outcomes])
    #expect(agreement.codes.map(\.measure.same) == [1, 7.0 / 8, 1, 7.0 / 8])
    #expect(agreement.codes[0].measure.alpha == 1)
    let interval = try #require(agreement.all.interval)
    #expect(interval.lowerBound < alpha && alpha <= interval.upperBound)
    #expect(agreement.all.interval == self.agreement().all.interval, "the same seed, the same interval")
  }

  @Test func `a code that is nearly never found is told as such`() {
    let round = coded.round()
    let never = CodeEntry(
      id: Coded.number(77), content: CodeContent(name: coded.cast.words("never"), group: .values))
    let agreement = RoundAgreement(
      round: round, codings: coded.codings(in: round), codes: coded.codes + [never], drawings: 50)
    #expect(agreement.codes[4].measure.gap == .oneCodeOnly && agreement.codes[4].measure.alpha == nil)
    #expect(agreement.codes[4].measure.same == 1)
    #expect(!agreement.codes[4].measure.isSparse && !agreement.codes[0].measure.isSparse)
  }

  @Test func `where all agree one may rely on it, however seldom it is found`() {
    let measures = agreement().codes.map(\.measure)
    let alike = measures.filter { $0.same == 1 }
    #expect(!alike.isEmpty && alike.allSatisfy { !$0.isSparse && $0.verdict == .rely })
  }

  @Test func `a profile has a code that holds in one of its passages`() {
    let table = coded.table()
    let values = table.profiles.map { row in table.codes.map { table.value(row.id, $0.id) } }
    // The last difference is open: whether the last profile has the last code is not settled.
    #expect(values == [[1, 0, 0, 1], [1, 1, 0, 1], [0, 0, 1, 0], [0, 1, 0, nil]])
    let before = coded.table(settled: false)
    #expect(before.value(coded.profile(1), coded.codes[1].id) == nil)
  }

  @Test func `every cell leads to the passages that show it, and no other`() {
    let table = coded.table()
    for (index, row) in table.profiles.enumerated() {
      for code in table.codes {
        let passages = table.passages(of: row.id, code.id)
        #expect((table.value(row.id, code.id) == 1) == !passages.isEmpty)
        #expect(Set(passages).isSubset(of: coded.state(index).passages.map(\.id)))
      }
    }
    #expect(table.passages(of: coded.profile(0), coded.codes[0].id) == [coded.passage(0, 0)])
  }

  @Test func `likeness counts what profiles share`() throws {
    let likeness = try coded.table().likeness()
    #expect(likeness.cases == Coded.names)
    // Norrby and Öster: listens and more power alike, shared deciding not, meetings lacking in both.
    #expect((likeness.similarity[1, 0] - 2.0 / 3).magnitude < 1e-12)
    #expect(likeness.columns.map(\.name).suffix(2) == ["obligations met", "Mostly got to choose"])
    #expect(throws: ConsensusTable.NoLikeness.tooFewProfiles) {
      try ConsensusTable(coded.consensus(), profiles: [.init(id: coded.profile(0), name: "A")]).likeness()
    }
  }

  @Test func `configurations are those of the table, and terms lead to passages`() throws {
    let table = coded.table()
    let sources = coded.codes.prefix(3).map { ConsensusTable.Source.code($0.id) }
    let findings = try ConfigurationFindings(table, conditions: sources, outcome: coded.codes[3].id)
    #expect(findings.leftOut == ["Väster"], "a value that is open keeps a profile out")
    #expect(findings.data.units == ["Norrby", "Öster", "Söder"])
    let notation = TermNotation(findings.data)
    #expect(findings.models.map { $0.model.terms.map(notation.text) } == [["Listens*~Meetings"]])
    let term = try #require(findings.models.first?.terms.first)
    #expect(term.typical == [0, 1] && term.deviant.isEmpty)
    let evidence = findings.evidence(for: term.term, in: 1, of: table)
    #expect(evidence.map(\.isThere) == [true, false])
    #expect(evidence.map(\.passages) == [[coded.passage(1, 0)], []])
  }

  @Test func `what cannot be asked is refused`() {
    let table = coded.table()
    let codes = coded.codes.map(\.id)
    func refusal(_ conditions: [ID<Code>], _ outcome: ID<Code>) -> ConfigurationFindings.Refusal? {
      do throws(ConfigurationFindings.Refusal) {
        _ = try ConfigurationFindings(table, conditions: conditions.map { .code($0) }, outcome: outcome)
        return nil
      } catch { return error }
    }
    #expect(refusal([], codes[3]) == .noConditions)
    #expect(refusal([codes[3]], codes[3]) == .outcomeIsCondition)
    #expect(refusal(Array(repeating: codes[0], count: 9), codes[3]) == .tooManyConditions(limit: 8))
    #expect(refusal([codes[0]], Coded.number(99)) == .outcomeIsConstant)
    #expect(throws: ConfigurationFindings.Refusal.noProfiles) {
      try ConfigurationFindings(
        ConsensusTable(coded.consensus(), profiles: []), conditions: [.code(codes[0])], outcome: codes[3])
    }
    #expect(refusal([codes[0]], codes[3]) == nil)
  }

  @Test func `a figure is there from a share on`() throws {
    let table = coded.table()
    let half = try #require(Share(0.5))
    let all = try #require(Share(0.99))
    let (data, rows, leftOut) = table.memberships(
      conditions: [.figure(.obligationsMet, from: half), .figure(.obligationsMet, from: all)],
      outcome: coded.codes[1].id)
    #expect(rows.map(\.name) == ["Väster"] && leftOut == ["Norrby", "Öster", "Söder"])
    #expect(data.values == [[1], [0]] && data.outcome == [1])
  }

  @Test func `names of conditions hold no sign of a term, and none twice`() {
    let codes = ["a*b", "a_b", "~x", "x[1]"].enumerated().map { index, name in
      CodeEntry(
        id: Coded.number(UInt64(60 + index)),
        content: CodeContent(name: coded.cast.words(name), group: index == 1 ? .norms : .values))
    }
    let round = coded.round()
    let table = ConsensusTable(
      Consensus(round: round, codings: coded.codings(in: round), codes: codes), profiles: [])
    #expect(codes.map { table.names[$0.id] } == ["a_b", "a_b 2", "_x", "x_1_"])
  }
}
