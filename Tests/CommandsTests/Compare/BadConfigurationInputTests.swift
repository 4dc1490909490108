import Testing

/// Input that cannot be worked with, and what the one sentence about it must say.
struct BadConfigurationInput: Sendable, CustomTestStringConvertible {
  let what: String
  let arguments: [String]
  let input: String
  let said: [String]

  var testDescription: String { what }

  init(_ what: String, _ arguments: [String], _ input: String, _ said: String...) {
    self.what = what
    self.arguments = arguments
    self.input = input
    self.said = said
  }

  private static let solve = ["minimize", "-", "--outcome", "Y"]
  private static let good = "case,A,B,Y\na,1,0,1\nb,0,1,0\nc,1,1,1\n"

  static let all: [BadConfigurationInput] = [
    .init("a missing value", solve, "case,A,B,Y\na,1,0,1\nb,,1,0\n", "row 3", "column A", "missing"),
    .init("a missing outcome", solve, "case,A,Y\na,1,1\nb,0,\n", "row 3", "column Y", "missing"),
    .init("a word", solve, "case,A,Y\na,1,1\nb,yes,0\n", "row 3", "column A", "yes"),
    .init("a membership above 1", solve, "case,A,Y\na,0.3,1\nb,1.2,0\n", "row 3", "column A", "1.2", "0 to 1"),
    .init("a membership below 0", solve, "case,A,Y\na,-0.3,1\nb,1,0\n", "row 2", "column A", "-0.3"),
    .init("raw figures", solve, "case,A,Y\na,3,1\nb,720,0\n", "row 3", "column A", "720", "calibrate"),
    .init("a constant condition", solve, "case,A,B,Y\na,1,1,1\nb,1,0,0\n", "column A", "never varies"),
    .init("a case name twice", solve, "case,A,Y\na,1,1\na,0,0\n", "row 3", "column case", "row 2"),
    .init("a case without a name", solve, "case,A,Y\na,1,1\n,0,0\n", "row 3", "no name"),
    .init("an outcome that is a condition", solve + ["--conditions", "A,Y"], good, "column Y", "outcome"),
    .init("an unknown outcome", ["minimize", "-", "--outcome", "Z"], good, "column Z", "A, B, Y"),
    .init("an unknown condition", solve + ["--conditions", "A,Q"], good, "column Q", "no such column"),
    .init("a condition named twice", solve + ["--conditions", "A,A"], good, "column A", "twice"),
    .init("a column that stands twice", solve, "case,A,A,Y\na,1,0,1\n", "column A", "twice"),
    .init("the names as a condition", solve + ["--conditions", "case"], good, "column case"),
    .init("a multi-value outcome without a level", solve, "case,A,Y\na,1,2\nb,0,0\n", "column Y", "Y[1]"),
    .init(
      "a level that is not there", ["truth-table", "-", "--outcome", "Y[3]"], "case,A,Y\na,1,2\nb,0,0\n", "column Y",
      "not 3"
    ),
    .init("a fuzzy don't-care", solve, "case,A,Y\na,0.2,1\nb,-,0\nc,1,1\n", "row 3", "column A", "don't-care"),
    .init("a row too short", solve, "case,A,Y\na,1\n", "row 2", "3 fields"),
    .init("no rows", solve, "case,A,Y\n", "no case"),
    .init("nothing", solve, "", "empty"),
    .init("an expectation of nothing", solve + ["--expect", "Q"], good, "Q", "--expect"),
    .init("an exclusion of nothing", solve + ["--exclude", "9"], good, "--exclude 9"),
    .init("an exclusion of a level", solve + ["--exclude", "A[2]"], good, "A[2]", "0 to 1"),
    .init("a cut above 1", solve + ["--incl", "80"], good, "--incl"),
    .init("a wrong solution", solve + ["--solution", "best"], good, "best"),
    .init(
      "anchors out of order",
      ["calibrate", "-", "--column", "A", "--exclusion", "1", "--crossover", "5", "--inclusion", "3"], good, "column A",
      "out of order"),
    .init(
      "anchors out of order beside raw figures", ["robustness", "-", "--outcome", "Y", "--anchors", "A=1,5,3"], good,
      "column A", "out of order"),
    .init(
      "thresholds out of order", ["calibrate", "-", "--column", "A", "--thresholds", "5,3"], good, "column A",
      "ascending"),
    .init(
      "an empty raw figure", ["calibrate", "-", "--column", "A", "--propose", "1"], "case,A\na,1\nb,\n", "row 3",
      "column A"
    ),
    .init("no method", ["calibrate", "-", "--column", "A"], good, "--thresholds"),
    .init(
      "a file that is not there", ["necessity", "nowhere.csv", "--outcome", "Y"], "", "nowhere.csv", "no such file"),
  ]
}

struct `Bad input to a configurational comparison` {
  @Test(arguments: BadConfigurationInput.all)
  func `is refused in one sentence that says where`(bad: BadConfigurationInput) throws {
    for format in ["table", "json"] {
      let run = try Program.run(["compare"] + bad.arguments + ["--format", format], input: bad.input)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      for words in bad.said { #expect(run.errors.contains(words), "\(run.errors)") }
    }
  }

  @Test func `that can be worked with is told, and worked with`() throws {
    let run = try Program.run(
      ["compare", "truth-table", "-", "--outcome", "Y"],
      input: "case,A,B,Y\na,0.5,0.2,0.9\nb,0.7,0.9,0.5\nc,0.1,0.2,0.3\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("column A is exactly 0.5 for a"))
    #expect(run.errors.contains("column Y is exactly 0.5 for b"))
    #expect(run.errors.contains("2 conditions are more than 3 cases can carry"))
  }

  @Test func `in columns that are not used is of no account`() throws {
    let run = try Program.run(
      ["compare", "truth-table", "-", "--outcome", "Y", "--conditions", "A"],
      input: "case,A,note,Y\na,1,,1\nb,0,some words,0\nc,0,-5,0\n")
    #expect(run.status == 0)
  }
}
