import Foundation
import Testing

struct `compare wording` {
  private static let words = ["delaktighet", "inflytande", "medbestämmande", "samproduktion", "samskapande"]

  /// The published levels of three writers, each level written as the word that stands for it.
  private static let notes: String = {
    let levels = [[1, 2, 1, 2, 3, 3, 4, 3], [2, 2, 2, 2, 1, 2, 3, 2], [1, 1, 1, 2, 2, 3, 2, 4]]
    var text = "note,author,at,text\n"
    for (author, levels) in levels.enumerated() {
      for (month, level) in levels.enumerated() {
        text += "\(author)-\(month),writer \(author),2026-0\(month + 1)-1\(author),\"I dag, \(words[level - 1]).\"\n"
      }
    }
    return text
  }()

  private func json(_ arguments: [String], _ text: String) throws -> [String: Any] {
    let run = try Program.run(["compare", "wording", "-", "--format", "json"] + arguments, input: text)
    #expect(run.status == 0, "\(run.errors)")
    return try run.json()
  }

  @Test func `published levels written as notes give the published trend`() throws {
    let found = try json(["--language", "sv"], Self.notes)
    #expect(found["notes"] as? Int == 24)
    #expect(found["authors"] as? Int == 3)
    let trend = try #require(found["mannKendall"] as? [String: Any])
    #expect(trend["s"] as? Int == 42)
    #expect(((trend["variance"] as? Double ?? 0) - 154.66666666666666).magnitude < 1e-9)
    #expect(((trend["z"] as? Double ?? 0) - 3.2967460446262193).magnitude < 1e-12)
    #expect(((trend["p"] as? Double ?? 0) - 0.000978118994282129).magnitude < 1e-12)
    let months = try #require(found["byMonth"] as? [[String: Any]])
    #expect(months.map { $0["month"] as? String } == (1...8).map { "2026-0\($0)" })
    let july = try #require(months[6]["concepts"] as? [String: Int])
    #expect(july["co-production"] == 1 && july["co-determination"] == 1 && july["influence"] == 1)
    #expect(july["co-creation"] == 0)
    let poisson = try #require(found["poisson"] as? [String: Any])
    #expect((poisson["then"] as? Double ?? 9) < (poisson["now"] as? Double ?? 0))
    #expect((poisson["z"] as? Double ?? 0) > 1.5)
  }

  @Test func `the table says it in sentences, and that it is language`() throws {
    let run = try Program.run(["compare", "wording", "-", "--language", "sv"], input: Self.notes)
    #expect(run.output.contains("The level rose in the writing of 3 of 3 people"))
    #expect(run.output.contains("about once in 1022 times"))
    #expect(run.output.contains("This measures language, not practice"))
  }

  @Test func `denied words and quotations of law are counted apart`() throws {
    let text = """
      note,author,at,text
      1,a,2026-05-12T09:14:00+02:00,"There was no involvement, but co-creation."
      2,a,2026-05-12T10:00,"We read: full and effective participation and inclusion in society."

      """
    let found = try json(["--language", "en"], text)
    let month = try #require((found["byMonth"] as? [[String: Any]])?.first)
    #expect((month["negated"] as? [String: Int])?["participation"] == 1)
    #expect((month["quoted"] as? [String: Int])?["participation"] == 1)
    #expect((month["concepts"] as? [String: Int])?["co-creation"] == 1)
    #expect((month["concepts"] as? [String: Int])?["participation"] == 0)
    #expect(month["words"] as? Int == 8)
    #expect(found["founded"] as? Bool == false)
    let trend = try #require(found["mannKendall"] as? [String: Any])
    #expect(trend["s"] as? Int == 0)
    #expect(trend["z"] is NSNull && trend["p"] is NSNull)
  }

  @Test func `lines of a form are left out`() throws {
    try Program.withFile("form.txt", "How was co-creation today?\n") { form in
      let text = "note,author,at,text\n1,a,2026-05-12,\"How was co-creation today?\nGood.\"\n"
      let found = try json(["--language", "en", "--template", form], text)
      #expect((found["byMonth"] as? [[String: Any]])?.first?["words"] as? Int == 1)
    }
  }

  @Test func `a ladder of one's own is read, and its faults are told`() throws {
    let ladder = """
      {"language":"en","compounds":false,"concepts":[{"name":"talk","level":4,"stems":["talk"],"forms":[]}],
       "exceptions":[],"negations":[],"affirmations":[],"contrasts":[],"quotations":[]}
      """
    let text = "note,author,at,text\n1,a,2026-05-12,We talked.\n"
    try Program.withFile("ladder.json", ladder) { path in
      let found = try json(["--ladder", path], text)
      #expect((found["byMonth"] as? [[String: Any]])?.first?["strong"] as? Int == 1)
    }
    try Program.withFile("ladder.json", "{\"language\":\"en\"}") { path in
      let run = try Program.run(["compare", "wording", "-", "--ladder", path], input: text)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasSuffix("ladder.json: this is no ladder of terms: \"compounds\" is missing.\n"))
    }
  }

  @Test(arguments: [
    (
      "note,author,text\n", ["--language", "sv"],
      "standard input, row 1, column at: there is no such column; the file has note, author, text."
    ),
    (
      "note,author,at,text\n1,a,2026-02-30,x\n", ["--language", "sv"],
      "standard input, row 2, column at: expected a date as 2026-05-12 or a time as 2026-05-12T09:14+02:00, found "
        + "\"2026-02-30\"."
    ),
    (
      "note,author,at,text\n1,,2026-02-20,x\n", ["--language", "sv"],
      "standard input, row 2, column author: the note has no author."
    ),
    (
      "note,author,at,text\n1,a,2026-02-20,x\n1,a,2026-02-20,x\n", ["--language", "sv"],
      "standard input, row 3, column note: the note \"1\" stands already in row 2."
    ),
    ("note,author,at,text\n", ["--language", "sv"], "standard input: there is no note; expected a row for each."),
    ("", [], "Say in what language the notes are: --language en or --language sv."),
    (
      "", ["--language", "xx"],
      "There is no ladder of terms for the language \"xx\": there are en and sv; give your own with --ladder FILE."
    ),
  ])
  func `bad input is one sentence with its place`(text: String, arguments: [String], sentence: String) throws {
    let run = try Program.run(["compare", "wording", "-"] + arguments, input: text)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == sentence + "\n")
  }
}
