import Foundation
import Testing

struct `samspel balance arl, design and simulate` {
  @Test func `arl and design give the exact figures`() throws {
    let arl = try Program.run(
      [
        "balance", "arl", "--up", "3", "--down", "1", "--height", "12", "--probability", "0.15", "--start", "6",
        "--format", "json",
      ])
    #expect(abs((try arl.json()["arl"] as? Double ?? 0) - 364.781437) < 1e-6)
    let design = try Program.run(
      ["balance", "design", "--reference", "0.15", "--days-per-week", "2", "--years", "1", "--format", "json"]
    ).json()
    #expect(design["height"] as? Int == 9)
    let delays = try #require(design["delays"] as? [[String: Double]])
    #expect(delays.map { $0["oddsRatio"] } == [2, 3, 5, 10])
    let tripled = delays[1]
    for (key, value) in [("weeks", 7.5), ("within4", 0.35), ("within8", 0.65), ("within13", 0.84)] {
      #expect(abs((tripled[key] ?? 0) - value) < 0.06, "\(key)")
    }
    let none = try Program.run(["balance", "design", "--reference", "0.5", "--days-per-week", "2", "--format", "json"])
    #expect(none.output == "{\"ladder\":null}\n")
  }

  @Test(arguments: [
    ["arl", "--up", "0", "--down", "1", "--height", "9", "--probability", "2"],
    ["design", "--reference", "1.5", "--days-per-week", "9"], ["simulate", "--relationships", "0"],
    ["read", "-", "--at", "yesterday"], ["team", "-", "--service", "s", "--quarter", "2026"],
  ])
  func `numbers that make no sense end with 2`(arguments: [String]) throws {
    let run = try Program.run(["balance"] + arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `simulate gives the same figures for the same seed`() throws {
    let arguments = ["balance", "simulate", "--relationships", "5", "--format", "json", "--seed", "7"]
    #expect(try Program.run(arguments).output == Program.run(arguments).output)
    #expect(try Program.run(arguments).json().keys.contains("falseYellowPerYear"))
  }
}
