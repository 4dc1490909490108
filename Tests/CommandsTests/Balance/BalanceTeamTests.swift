import Foundation
import Testing

struct `samspel balance team` {
  @Test func `team shows rounded figures over five, and of four nothing, not even how many`() throws {
    func team(_ persons: Int) throws -> [String: Any] {
      let rows = (0..<persons).flatMap { person in
        (1...10).map { day in
          "r\(person),own,choice,2026-02-\(day < 10 ? "0" : "")\(day)T10:00:00+01:00,\(day <= 2 ? "too-little" : "just-right"),s"
        }
      }
      let text = ([`samspel balance read`.header + ",service"] + rows).joined(separator: "\n") + "\n"
      return try Program.run(
        ["balance", "team", "-", "--service", "s", "--quarter", "2026Q1", "--format", "json"], input: text
      ).json()
    }
    let shown = try team(5)
    #expect(shown["show"] as? Bool == true)
    #expect(shown["persons"] as? Int == 5)
    let question = try #require((shown["questions"] as? [[String: Any]])?.first)
    #expect(question["share"] as? Int == 20)
    #expect(question["interval"] as? [Int] == [20, 20])
    let held = try team(4)
    #expect(held["show"] as? Bool == false)
    #expect(held["reason"] as? String == "fewer than 5 persons")
    #expect(held["persons"] is NSNull)
    #expect((held["questions"] as? [Any])?.isEmpty == true)
  }

  @Test func `a team of five lends its persons a prior, one of four does not`() throws {
    func share(_ persons: Int) throws -> Double {
      let others = (1..<persons).flatMap { person in
        (1...4).map { "r\(person),own,choice,2026-02-0\($0)T10:00:00+01:00,too-little,s" }
      }
      let run = try `samspel balance read`.read(
        others + ["r0,own,choice,2026-04-02T10:00:00+01:00,just-right,s"],
        header: `samspel balance read`.header + ",service")
      let all = try #require(try run.json()["relationships"] as? [[String: Any]])
      let reading = try #require((all.first?["readings"] as? [[String: Any]])?.first)
      return try #require((reading["levels"] as? [String: [String: Double]])?["too-little"]?["share"])
    }
    #expect(abs(try share(4) - 0.45 / 4) < 1e-9)
    #expect(abs(try share(5) - 3 * (4.45 / 7) / 4) < 1e-9)
  }
}
