import Foundation
import Testing

struct `samspel bench balance` {
  @Test func `the bench prints one line of JSON for each figure`() throws {
    let run = try Program.run(["bench", "balance", "--answers", "2000", "--relationships", "5"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    let figures = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["figure"] as? String
    }
    #expect(figures == ["balance.reread", "balance.live", "balance.memory"])
  }
}
