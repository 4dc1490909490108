import Foundation
import Testing

struct `compare similarity` {
  private static let profiles = """
    case,SIZE,KIND,STEP,FORUM
    NA,10,city,1,0
    SE,20,city,2,0
    NO,,village,3,1
    FI,40,village,,1

    """

  private func json(_ arguments: [String] = [], _ text: String = profiles) throws -> [String: Any] {
    let run = try Program.run(["compare", "similarity", "-", "--format", "json"] + arguments, input: text)
    #expect(run.status == 0, "\(run.errors)")
    return try run.json()
  }

  @Test func `types are guessed from the cells, and a first column NA is a name`() throws {
    let found = try json()
    #expect(found["cases"] as? [String] == ["NA", "SE", "NO", "FI"])
    let conditions = try #require(found["conditions"] as? [[String: String]])
    #expect(conditions.map { $0["type"] } == ["interval", "nominal", "interval", "interval"])
    let similarity = try #require(found["similarity"] as? [[Double]])
    #expect(similarity[0][1] == ((1 - 10.0 / 30) + 1 + 0.5 + 1) / 4)
    #expect(similarity[2][3] == 1)
    #expect(similarity[1][0] == similarity[0][1])
  }

  @Test func `types that are given count, and two zeros of an asymmetric condition say nothing`() throws {
    let found = try json(["--types", "FORUM=asymmetric, STEP=ordinal,SIZE=nominal"])
    let similarity = try #require(found["similarity"] as? [[Double]])
    #expect(similarity[0][1] == (0 + 1 + 0.5) / 3)
  }

  @Test func `tree, map and their quality have the shapes promised`() throws {
    let found = try json()
    let merges = try #require(found["merges"] as? [[Int]])
    #expect(merges == [[-3, -4], [-1, -2], [1, 2]])
    let heights = try #require(found["heights"] as? [Double])
    #expect(heights.count == 3 && heights == heights.sorted())
    #expect((found["map"] as? [[Double]])?.map(\.count) == [2, 2, 2, 2])
    let gof = try #require(found["gof"] as? Double)
    #expect(gof > 0.8 && gof <= 1)
    #expect(try #require(found["cophenetic"] as? Double) > 0.9)
    #expect(found["groups"] as? [Int] == [1, 1, 2, 2])
    #expect((found["typical"] as? [String])?.count == 2)
  }

  @Test func `where nothing differs, what is undefined is null`() throws {
    let found = try json([], "case,A\nx,1\ny,1\n")
    for key in ["gof", "cophenetic", "groups", "typical"] { #expect(found[key] is NSNull, "\(key)") }
  }

  @Test func `only the conditions that are used are read`() throws {
    let text = "case,A,B\nx,1,7\ny,0,oops\n"
    let found = try json(["--conditions", "A", "--types", "A=interval"], text)
    #expect((found["conditions"] as? [[String: String]])?.map { $0["name"] } == ["A"])
  }

  @Test func `the table says what share of the differences the map shows`() throws {
    let run = try Program.run(["compare", "similarity", "-"], input: Self.profiles)
    #expect(run.output.contains(" % of the differences."))
    #expect(run.errors.isEmpty)
  }

  @Test func `a case with few values is named`() throws {
    let text = "case,A,B,C\nx,1,2,3\ny,2,2,1\nz,1,,\n"
    let run = try Program.run(["compare", "similarity", "-"], input: text)
    #expect(run.output.contains("\nz: a value on fewer than half of the conditions"))
    #expect(try !Program.run(["compare", "similarity", "-"], input: Self.profiles).output.contains("fewer than half"))
  }

  @Test(arguments: [
    ("case,A\nx,1\ny,1\n", "all cases have the same value"),
    ("case,A,B\nx,1,\ny,2,\n", "there is no value"),
    ("case,A\nx,1\ny,2\nz,3.x\n", "row 4 holds \"3.x\" and not a number"),
  ])
  func `what is odd but no hindrance is told on standard error`(text: String, expected: String) throws {
    let run = try Program.run(["compare", "similarity", "-", "--format", "json"], input: text)
    #expect(run.status == 0)
    #expect(run.errors.contains(expected))
    _ = try run.json()
  }

  @Test(arguments: [
    ("case,A\nx,1\nx,2\n", [], "standard input, row 3, column case: the case \"x\" stands already in row 2."),
    ("case,A\nx,1\n", [], "standard input: expected two cases or more, found one."),
    ("case\nx\ny\n", [], "standard input, row 1: expected a column for a condition."),
    (
      "case,A,B\nx,1,\ny,,1\n", [],
      "standard input, row 3: y and x have no condition in common on which they could be compared; fill in values or "
        + "leave one of them out."
    ),
    (
      "case,A\nx,1\ny,b\n", ["--types", "A=interval"],
      "standard input, row 3, column A: expected a number, found \"b\"."
    ),
    (
      "case,A\nx,1\ny,2\n", ["--types", "A=asymmetric"],
      "standard input, row 3, column A: an asymmetric condition is 1 or 0."
    ),
    (
      "case,A\nx,1\ny,2\n", ["--types", "B=nominal"],
      "standard input, row 1, column B: there is no such column; the file has case, A."
    ),
    (
      "case,A\nx,1\ny,2\n", ["--types", "A=big"],
      "--types A=big: expected a condition and nominal, ordinal, interval or asymmetric, as in C1=ordinal."
    ),
    (
      "case,A\nx,1\ny,2\n", ["--conditions", "case"],
      "standard input, row 1, column case: the first column names the cases and is no condition."
    ),
  ])
  func `bad input is one sentence with its place`(text: String, arguments: [String], sentence: String) throws {
    let run = try Program.run(["compare", "similarity", "-"] + arguments, input: text)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == sentence + "\n")
  }
}

struct `The drawings of compare similarity` {
  private static let profiles = "case,A,B\nNA,1,x\nSE,2,x\nNO,5,y\n"

  @Test func `map, tree, shades and page are written beside the answer`() throws {
    try Program.withFile("profiles.csv", Self.profiles) { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      func file(_ name: String) -> String { folder.appending(path: name).path }
      let run = try Program.run([
        "compare", "similarity", path, "--format", "json", "--map", file("m.svg"), "--tree", file("t.svg"), "--heat",
        file("h.svg"), "--page", file("p.html"),
      ])
      #expect(run.status == 0)
      _ = try run.json()
      for name in ["m.svg", "t.svg", "h.svg", "p.html"] {
        let text = try String(contentsOfFile: file(name), encoding: .utf8)
        for unit in ["NA", "SE", "NO"] { #expect(text.contains(unit), "\(name)") }
      }
    }
  }

  @Test func `a file that cannot be written is one sentence, and nothing is printed`() throws {
    let run = try Program.run(
      ["compare", "similarity", "-", "--map", "/nowhere/at/all/map.svg"], input: Self.profiles)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "/nowhere/at/all/map.svg: it cannot be written; choose a folder that is there and may be written to.\n")
  }
}
