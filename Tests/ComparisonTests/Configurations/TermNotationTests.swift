import Comparison
import Testing

struct `Terms` {
  private func notation(_ levels: [Int]) -> TermNotation {
    TermNotation(
      Memberships(
        units: [],
        conditions: levels.enumerated().map { index, count in
          Condition(name: ["A", "B", "X"][index], scale: count == 2 ? .crisp : .multiValue(levels: count))
        },
        values: levels.map { _ in [] }, outcomeName: "Y", outcome: []))
  }

  @Test(arguments: ["A", "~B", "A*~B", "~A*B"])
  func `are written as they are read`(text: String) throws {
    let notation = notation([2, 2])
    #expect(notation.text(try notation.term(text)) == text)
  }

  @Test func `name every level once one condition is multi-value`() throws {
    let notation = notation([2, 2, 3])
    #expect(notation.text(try notation.term("~A * B*X{2}")) == "A[0]*B[1]*X[2]")
  }

  @Test(arguments: [
    ("Z", TermNotation.Fault.unknownCondition("Z")), ("A*", .unknownCondition("")),
    ("X[3]", .unknownLevel("X[3]", levels: 3)), ("~X", .unknownLevel("~X", levels: 3)), ("A*~A", .namedTwice("A")),
  ])
  func `that make no sense are refused`(text: String, fault: TermNotation.Fault) {
    #expect(throws: fault) { try notation([2, 2, 3]).term(text) }
  }
}
