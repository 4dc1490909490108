import Comparison
import Testing

struct `A truth table` {
  /// Crisp units with two conditions.
  private func table(
    _ values: [(Double?, Double?, Double)], cut: Double = 1, pri: Double? = nil, n: Int = 1,
    contradictions: TruthTableRules.Contradictions = .zero
  ) -> TruthTable {
    let isFuzzy = values.contains { ![0, 1, nil].contains($0.0) || ![0, 1, nil].contains($0.1) }
    return TruthTable(
      Memberships(
        units: values.indices.map { "u\($0)" },
        conditions: ["A", "B"].map { Condition(name: $0, scale: isFuzzy ? .fuzzy : .crisp) },
        values: [values.map(\.0), values.map(\.1)], outcomeName: "Y", outcome: values.map(\.2)),
      rules: .init(consistencyCut: cut, priCut: pri, frequencyCut: n, contradictions: contradictions))
  }

  @Test func `a row whose units disagree is negative and flagged, or a remainder if so wished`() {
    let values: [(Double?, Double?, Double)] = [(1, 0, 1), (1, 0, 0), (0, 0, 0)]
    let zero = table(values)
    #expect(zero.rows.map(\.number) == [1, 3])
    #expect(zero.rows.map(\.output) == [.negative, .negative])
    #expect(zero.rows.map(\.isContradictory) == [false, true])
    let open = table(values, contradictions: .remainder)
    #expect(open.rows.map(\.output) == [.negative, .remainder])
    #expect(open.rows.map(\.isContradictory) == [false, true])
    let accepted = table(values, cut: 0.5)
    #expect(accepted.rows.map(\.output) == [.negative, .positive])
    #expect(accepted.rows.map(\.isContradictory) == [false, false])
  }

  @Test func `a row with too few units is a remainder, and still listed`() {
    let rows = table([(1, 1, 1), (1, 1, 1), (0, 1, 1)], n: 2).rows
    #expect(rows.map(\.output) == [.remainder, .positive])
    #expect(rows.map(\.number) == [2, 4])
  }

  @Test func `a cut is reached within a billionth`() {
    let values: [(Double?, Double?, Double)] = [(1, 1, 1), (1, 1, 1), (1, 1, 0)]
    #expect(table(values, cut: 2.0 / 3 + 5e-10).rows.map(\.output) == [.positive])
    #expect(table(values, cut: 2.0 / 3 + 2e-9).rows.map(\.output) == [.negative])
    #expect(table(values, cut: 0.6, pri: 0.7).rows.map(\.output) == [.negative])
  }

  @Test func `a unit with a membership of exactly one half sits nowhere but counts in the fits`() {
    let rows = table([(0.9, 0.5, 0.4), (0.8, 0.7, 0.6)], cut: 0.5).rows
    #expect(rows.map(\.units) == [[1]])
    // The row A*B: memberships .5 and .7, outcome .4 and .6.
    #expect(abs((rows.first?.consistency ?? 0) - 1.0 / 1.2) < 1e-12)
  }

  @Test func `a don't-care stands for every level, and its unit is in neither`() {
    let made = table([(1, nil, 1), (0, 1, 0), (0, 0, 0)])
    #expect(made.rows.map(\.levels) == [[0, 0], [0, 1], [1, nil]])
    #expect(made.positiveRowNumbers == [3, 4])
    #expect(made.rows.last?.consistency == 1)
  }

  @Test func `rows are numbered in mixed radix, the first condition the most significant`() throws {
    let conditions = [3, 2, 4].map { Condition(name: "C", scale: .multiValue(levels: $0)) }
    #expect(Configuration([2, 1, 3]).rowNumber(of: conditions) == 24)
    #expect(Configuration([1, 0, 2]).rowNumber(of: conditions) == 11)
    for number in 1...24 {
      let configuration = try #require(Configuration(rowNumber: number, of: conditions))
      #expect(configuration.rowNumber(of: conditions) == number)
    }
    #expect(Configuration(rowNumber: 25, of: conditions) == nil)
    #expect(Configuration(rowNumber: 0, of: conditions) == nil)
  }
}

struct `Conditions with a don't-care` {
  /// The positive combinations of the study of union recognition in Ragin and Strand 2008, whose fifth condition says
  /// whether the second came before the third; order of the conditions P, E, A, EBA, S.
  private let positives: [[Double?]] = [
    [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 0, 1], [1, 1, 1, 1, 0], [1, 1, 1, 1, 0], [1, 1, 0, nil, 1],
    [0, 1, 1, 0, 1],
  ]
  private let negatives: [[Double?]] = [[0, 0, 0, nil, 0], [1, 1, 0, nil, 0], [0, 1, 1, 1, 1]]

  @Test func `give the published order of events`() throws {
    let rows = positives + negatives
    let data = Memberships(
      units: rows.indices.map { "u\($0)" },
      conditions: ["P", "E", "A", "EBA", "S"].map { Condition(name: $0, scale: .crisp) },
      values: (0..<5).map { condition in rows.map { $0[condition] } },
      outcomeName: "REC", outcome: rows.indices.map { $0 < positives.count ? 1 : 0 })
    let solution = Minimiser(TruthTable(data, rules: .init(consistencyCut: 1))).solve(.complex)
    #expect(ModelSet(solution, of: data) == ModelSet([["P*E*S", "P*E*A*EBA", "E*A*~EBA*S"]]))
    let fits = ModelAssessment(try #require(solution.models.first), in: data)
    let coverage = Dictionary(
      uniqueKeysWithValues: fits.terms.map { (TermNotation(data).text($0.term), $0.fit.coverage ?? 0) })
    #expect(abs((coverage["P*E*S"] ?? 0) - 4.0 / 7) < 1e-12)
    #expect(abs((coverage["P*E*A*EBA"] ?? 0) - 4.0 / 7) < 1e-12)
    #expect(abs((coverage["E*A*~EBA*S"] ?? 0) - 2.0 / 7) < 1e-12)
    #expect(fits.fit.coverage == 1 && fits.fit.consistency == 1)
  }
}
