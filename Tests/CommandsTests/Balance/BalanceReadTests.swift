import Foundation
import Testing

struct `samspel balance read` {
  static let header = "relationship,stream,question,at,answer"

  static func read(_ rows: [String], header: String = header, _ options: String...) throws -> Program {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return try Program.run(["balance", "read", "-", "--format", "json"] + options, input: text)
  }

  private func relationship(_ run: Program) throws -> [String: Any] {
    try #require((try run.json()["relationships"] as? [[String: Any]])?.first)
  }

  private func days(_ answers: [String]) -> [String] {
    answers.enumerated().map { index, answer in
      "r,own,choice,2026-03-\(index < 9 ? "0" : "")\(index + 1)T10:00:00+01:00,\(answer)"
    }
  }

  @Test func `read tells levels, ladders and gaps with the keys that a file reader expects`() throws {
    let rows = [
      "r,own,choice,2026-03-01T10:00:00+01:00,too-little,m1",
      "r,professional,choice,2026-03-01T11:00:00+01:00,just-right,m1",
    ]
    let run = try Self.read(rows, header: Self.header + ",moment")
    #expect(run.status == 0)
    #expect(try run.json()["at"] as? String == "2026-03-01")
    let relationship = try relationship(run)
    let reading = try #require((relationship["readings"] as? [[String: Any]])?.first)
    let expected = [
      "answers", "bounds", "counts", "days", "enough", "explanation", "halfLifeWeeks", "levels", "notAsked", "passes",
      "question", "stream", "tilt", "unanswered",
    ]
    #expect(reading.keys.sorted() == expected)
    let level = try #require((reading["levels"] as? [String: [String: Double]])?["too-little"])
    #expect(abs((level["share"] ?? 0) - 0.3625) < 1e-9)
    #expect(abs((level["low"] ?? 0) - 0.056593566) < 1e-9)
    #expect(reading["halfLifeWeeks"] as? Double == 7)
    let gap = try #require((relationship["perceptionGaps"] as? [[String: Any]])?.first)
    #expect(gap["personLower"] as? Int == 1)
    #expect((gap["ladder"] as? [String: Any])?["direction"] as? String == "perception-gap")
    let directions = (relationship["ladders"] as? [[String: Any]])?.filter { $0["stream"] as? String == "own" }
      .compactMap { $0["direction"] as? String }
    #expect(directions == ["taken-over", "left-with-the-choice", "silence"])
  }

  @Test func `read walks the ladder of the reference`() throws {
    let events = [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1]
    let run = try Self.read(days(events.map { $0 == 1 ? "too-little" : "just-right" }))
    let ladder = try #require((try relationship(run)["ladders"] as? [[String: Any]])?.first)
    let yellow = try #require(ladder["yellow"] as? [String: Any])
    #expect(yellow["height"] as? Int == 9)
    #expect(yellow["value"] as? Int == 7)
    #expect(yellow["since"] as? String == "2026-03-08")
    #expect(ladder["rung"] as? String == "orange")
    #expect((ladder["orange"] as? [String: Any])?["since"] as? String == "2026-03-08")
    let before = try relationship(try Self.read(days(events.prefix(15).map { $0 == 1 ? "too-little" : "just-right" })))
    let earlier = try #require((before["ladders"] as? [[String: Any]])?.first)
    #expect(earlier["rung"] as? String == "yellow")
    #expect((earlier["orange"] as? [String: Any])?["since"] is NSNull)
  }

  @Test func `rows in any order, columns in any order, read the same`() throws {
    let rows = days(["too-little", "just-right", "too-much", "too-little", "dont-know", "no-answer", "not-asked"])
    let plain = try Self.read(rows)
    #expect(try Self.read(rows.reversed()).output == plain.output)
    let turned = rows.map { $0.split(separator: ",").reversed().joined(separator: ",") }
    #expect(try Self.read(turned, header: "answer,at,question,stream,relationship").output == plain.output)
  }

  @Test func `what came after the asked day is left out`() throws {
    let rows = days(Array(repeating: "too-little", count: 9))
    #expect(try Self.read(rows, "--at", "2026-03-03").output == Self.read(Array(rows.prefix(3))).output)
  }

  @Test func `a talk brings the ladders back, and the streams of signs know their own answers`() throws {
    let talked = try Self.read(
      days(["too-little", "too-little", "too-little"]) + ["r,,,2026-03-04T10:00:00+01:00,talk-watch"])
    let ladder = try #require((try relationship(talked)["ladders"] as? [[String: Any]])?.first)
    #expect((ladder["yellow"] as? [String: Any])?["value"] as? Int == 4)
    #expect(ladder["rung"] as? String == "none")
    let signs = try Self.read([
      "r,signs,choice,2026-03-01T10:00:00+01:00,turned-away", "r,signs,choice,2026-03-02T10:00:00+01:00,no-sign",
    ])
    let reading = try #require((try relationship(signs)["readings"] as? [[String: Any]])?.first)
    #expect((reading["levels"] as? [String: Any])?.keys.sorted() == ["turned-away", "turned-to"])
    #expect(reading["tilt"] is NSNull)
    #expect(reading["passes"] as? Int == 1)
  }

  @Test func `the gap names Gwet's AC2 of the pairs, and the chart is written whole`() throws {
    var rows: [String] = []
    for (person, row) in [[4, 3, 1], [1, 14, 2], [0, 1, 2]].enumerated() {
      for (professional, count) in row.enumerated() {
        for _ in 0..<count {
          let names = ["too-little", "just-right", "too-much"]
          let moment = "m\(rows.count)"
          rows.append("r,own,choice,2026-03-01T10:00:00+01:00,\(names[person]),\(moment)")
          rows.append("r,professional,choice,2026-03-01T11:00:00+01:00,\(names[professional]),\(moment)")
        }
      }
    }
    try Program.withFile("chart.svg", "") { chart in
      let run = try Self.read(rows, header: Self.header + ",moment", "--chart", chart)
      let gap = try #require((try relationship(run)["perceptionGaps"] as? [[String: Any]])?.first)
      #expect(abs((gap["ac2"] as? Double ?? 0) - 0.7099558795319395) < 1e-9)
      let drawing = try String(contentsOfFile: chart, encoding: .utf8)
      #expect(drawing.hasPrefix("<svg xmlns=") && drawing.hasSuffix("</svg>"))
      #expect(drawing.contains("r · own · choice · n = 28"))
    }
  }

  @Test(arguments: [
    ("sv", "standard", "3 svar. Det är för få för att säga hur det brukar vara."),
    ("sv", "easy", "3 svar. Det är för få."),
    ("en", "standard", "3 answers. That is too few to say how it usually is."),
    ("en", "easy", "3 answers. That is too few."),
  ])
  func `explains itself in four tongues`(language: String, register: String, sentence: String) throws {
    let run = try Self.read(
      days(["too-little", "just-right", "just-right"]), "--language", language, "--register", register)
    let reading = try #require((try relationship(run)["readings"] as? [[String: Any]])?.first)
    let explanation = try #require(reading["explanation"] as? [String: Any])
    #expect(explanation["text"] as? String == sentence)
    #expect(explanation["kind"] as? String == "too-few")
    #expect(reading["enough"] as? Bool == false)
  }

  @Test func `where practice went wrong no level is told`() throws {
    let practice = (1...4).map { "r,own,choice,2026-03-0\($0)T10:00:00+01:00,,false" }
    let run = try Self.read(
      days(Array(repeating: "just-right", count: 9)).map { $0 + "," } + practice,
      header: Self.header + ",practice_right")
    let reading = try #require((try relationship(run)["readings"] as? [[String: Any]])?.first)
    #expect(reading["levels"] is NSNull)
    #expect((reading["explanation"] as? [String: Any])?["kind"] as? String == "ask-another-way")
  }

  @Test(arguments: [
    ("r,me,choice,2026-03-01T10:00:00+01:00,too-little,", "row 2, column stream: expected own, own-with-helper, signs"),
    ("r,own,food,2026-03-01T10:00:00+01:00,too-little,", "row 2, column question: expected choice, help, listened"),
    ("r,own,choice,2026-03-01,too-little,", "row 2, column at: expected a time with its offset"),
    ("r,own,choice,2026-03-01T10:00:00+01:00,turned-to,", "row 2, column answer: expected too-little, just-right"),
    ("r,signs,choice,2026-03-01T10:00:00+01:00,too-little,", "row 2, column answer: expected turned-away, turned-to"),
    ("r,own,listened,2026-03-01T10:00:00+01:00,too-much,", "row 2, column answer: expected no, partly, yes"),
    ("r,own,,2026-03-01T10:00:00+01:00,talk-settled,", "row 2, column stream: a talk concerns the whole relationship"),
    ("r,own,choice,2026-03-01T10:00:00+01:00,no-answer,up", "row 2, column order: expected little-left, little-right"),
    (",own,choice,2026-03-01T10:00:00+01:00,too-little,", "row 2, column relationship: expected a name"),
    ("r,own,choice,2026-03-01T10:00:00+01:00", "row 2: expected 6 fields"),
  ])
  func `a bad row is named and nothing is printed`(row: String, problem: String) throws {
    let answered = row.hasSuffix("no-answer,up") ? row.replacing("no-answer", with: "too-little") : row
    let run = try Self.read([answered], header: Self.header + ",order")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(problem), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `a file without a column, without rows, or not there, is named`() throws {
    let missing = try Program.run(["balance", "read", "-"], input: "relationship,stream,at,answer\n")
    #expect(missing.errors.contains("standard input, row 1, column question: there is no such column"))
    let empty = try Program.run(["balance", "read", "-"], input: Self.header + "\n")
    #expect(empty.errors.contains("there are no rows below the header"))
    let absent = try Program.run(["balance", "read", "nowhere.csv"])
    #expect(absent.errors == "nowhere.csv: there is no such file.\n")
    for run in [missing, empty, absent] { #expect(run.status == 2 && run.output.isEmpty) }
  }
}
