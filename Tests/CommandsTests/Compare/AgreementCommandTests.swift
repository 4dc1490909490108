import Foundation
import Testing

struct `compare agreement` {
  /// Krippendorff's published example: 4 coders, 12 units.
  private static let canonical = """
    unit,A,B,C,D
    1,1,1,,1
    2,2,2,3,2
    3,3,3,3,3
    4,3,3,3,3
    5,2,2,2,2
    6,1,2,3,4
    7,4,4,4,4
    8,1,1,2,1
    9,2,2,2,2
    10,,5,5,5
    11,,,1,1
    12,,3,,

    """

  private func json(_ arguments: [String], _ text: String = canonical) throws -> [String: Any] {
    let run = try Program.run(["compare", "agreement", "-", "--format", "json"] + arguments, input: text)
    #expect(run.status == 0, "\(run.errors)")
    return try run.json()
  }

  private func near(_ value: Any?, _ expected: Double, _ tolerance: Double = 1e-6) -> Bool {
    (value as? Double).map { ($0 - expected).magnitude <= tolerance } ?? false
  }

  @Test(arguments: [
    ("krippendorff", "nominal", 0.743421), ("krippendorff", "ordinal", 0.815388),
    ("krippendorff", "interval", 0.849107),
    ("krippendorff", "ratio", 0.797403), ("ac1", "nominal", 0.775444), ("ac2", "nominal", 0.775444),
    ("ac2", "ordinal", 0.858739), ("ac2", "interval", 0.914001), ("kappa", "nominal", 0.762067),
    ("fleiss", "nominal", 0.761169), ("brennan-prediger", "nominal", 0.772727), ("percent", "nominal", 0.818182),
  ])
  func `the published values come out`(metric: String, level: String, expected: Double) throws {
    let found = try json(["--metric", metric, "--level", level, "--drawings", "200"])
    #expect(near(found["value"], expected))
    #expect(found["metric"] as? String == metric)
    #expect(found["level"] as? String == level)
    #expect(found["units"] as? Int == 12)
    #expect(found["coders"] as? Int == 4)
    #expect(found["pairable"] as? Int == 40)
    let interval = try #require(found["interval95"] as? [Double])
    #expect(interval.count == 2 && interval[0] < expected && interval[1] > expected)
  }

  @Test func `the same seed gives the same interval`() throws {
    let first = try json(["--seed", "5"])["interval95"] as? [Double]
    #expect(try json(["--seed", "5"])["interval95"] as? [Double] == first)
    #expect(try json(["--seed", "6"])["interval95"] as? [Double] != first)
  }

  @Test func `two coders have Cohen's kappa with its error, of the units both coded`() throws {
    let table = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]
    var text = "unit,husband,wife\n"
    for row in 0..<4 {
      for column in 0..<4 {
        for time in 0..<table[row][column] { text += "\(row)-\(column)-\(time),\(row + 1),\(column + 1)\n" }
      }
    }
    text += "alone,1,\n"
    let found = try json(["--metric", "kappa", "--level", "ordinal", "--drawings", "100"], text)
    #expect(near(found["value"], 0.23738063, 1e-8))
    #expect(near(found["standardError"], 0.07831633, 1e-8))
    #expect(found["coefficient"] as? String == "Cohen's kappa, linear weights")
    let plain = try json(["--metric", "kappa", "--drawings", "100"], text)
    #expect(near(plain["value"], 0.12933025, 1e-8))
    let squared = try json(
      ["--metric", "kappa", "--level", "ordinal", "--weights", "quadratic", "--drawings", "100"], text)
    #expect(near(squared["value"], 0.332, 5e-4))
  }

  @Test func `where all codes are the same the value is null, and says why`() throws {
    let text = "unit,A,B\nNA,yes,yes\nSE,yes,yes\n"
    let found = try json([], text)
    #expect(found["value"] is NSNull)
    #expect(found["interval95"] is NSNull)
    #expect(found["gap"] as? String == "oneCodeOnly")
    let known = try json(["--metric", "ac1", "--scale", "no,yes"], text)
    #expect(near(known["value"], 1))
    let run = try Program.run(["compare", "agreement", "-"], input: text)
    #expect(run.output.contains("is undefined: only one code was used"))
  }

  @Test func `a code that is nearly never used is explained`() throws {
    let text = "unit,A,B\na,1,0\nb,0,1\n" + (0..<48).map { "u\($0),0,0\n" }.joined()
    let run = try Program.run(["compare", "agreement", "-"], input: text)
    #expect(run.output.contains("The code \"0\" makes up 98 of 100 codes."))
    #expect(run.output.contains("no more than chance would give"))
    let found = try json([], text)
    let codes = try #require(found["codes"] as? [[String: Any]])
    #expect(codes.map { $0["used"] as? Int } == [98, 2])
    #expect(near(codes[1]["percentAgreement"], 0.96))
    #expect(try #require(codes[1]["ac1"] as? Double) > 0.95)
  }

  @Test func `an ordinal scale may be of names, in the order given`() throws {
    let text = "unit,A,B\n1,low,low\n2,high,high\n3,mid,high\n4,low,mid\n"
    let numbers = "unit,A,B\n1,1,1\n2,3,3\n3,2,3\n4,1,2\n"
    let named = try json(["--level", "ordinal", "--scale", "low, mid, high"], text)["value"] as? Double
    #expect(named == (try json(["--level", "ordinal"], numbers)["value"] as? Double))
  }

  @Test(arguments: [
    ("unit,A,B\n1,a,b\n1,a,b\n", [], "standard input, row 3, column unit: the unit \"1\" stands already in row 2."),
    ("unit,A,B\n,a,b\n", [], "standard input, row 2, column unit: the unit has no name."),
    (
      "unit,A\n1,a\n", [],
      "standard input, row 1: expected a column of units and a column for each of two coders or more."
    ),
    ("unit,A,B\n", [], "standard input: there is no unit; expected a row for each."),
    (
      "unit,A,B\n1,2,x\n", ["--level", "interval"],
      "standard input, row 2, column B: expected a number, found \"x\"; names are compared with --level nominal, or "
        + "ordinal with --scale."
    ),
    (
      "unit,A,B\n1,2,-1\n", ["--level", "ratio"],
      "standard input, row 2, column B: a ratio scale has no number below 0."
    ),
    (
      "unit,A,B\n1,yes,ja\n", ["--scale", "yes,no"],
      "standard input, row 2, column B: \"ja\" is not on the scale yes, no."
    ),
    (
      "unit,A,B\n1,1,2\n", ["--scale", "a,,b"],
      "--scale a,,b: expected different codes parted by commas, as in no,partly,yes."
    ),
  ])
  func `bad input is one sentence with its place`(text: String, arguments: [String], sentence: String) throws {
    let run = try Program.run(["compare", "agreement", "-"] + arguments, input: text)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == sentence + "\n")
  }

  @Test(arguments: [
    ["--metric", "nonsense"], ["--level", "nonsense"], ["--metric", "ac1", "--level", "ordinal"],
    ["--weights", "linear"], ["--drawings", "0"], ["--seed", "x"],
  ])
  func `options that make no sense end with 2`(arguments: [String]) throws {
    let run = try Program.run(["compare", "agreement", "-"] + arguments, input: Self.canonical)
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }
}
