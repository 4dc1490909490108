import Foundation
import Testing

struct `Compare calibrate, truth-table, necessity and robustness` {
  private let raw = "case,GNP\nAU,720\nBE,1098\nCZ,550\n"

  private func json(_ arguments: [String], input: String) throws -> (report: [String: Any], errors: String) {
    let run = try Program.run(["compare"] + arguments + ["--format", "json"], input: input)
    #expect(run.status == 0)
    return (try run.json(), run.errors)
  }

  @Test func `three anchors make memberships, and one half is told`() throws {
    let (report, errors) = try json(
      ["calibrate", "-", "--column", "GNP", "--exclusion", "400", "--crossover", "550", "--inclusion", "900"],
      input: raw)
    let values = try #require(report["values"] as? [[String: Any]])
    #expect(values.compactMap { $0["case"] as? String } == ["AU", "BE", "CZ"])
    let memberships = values.compactMap { $0["membership"] as? Double }
    #expect(abs(memberships[0] - 0.811095) < 1e-5)
    #expect(memberships[2] == 0.5)
    #expect(errors.contains("CZ"))
  }

  @Test func `anchors may lie below zero`() throws {
    let (report, _) = try json(
      ["calibrate", "-", "--column", "X", "--exclusion", "-9", "--crossover", "0", "--inclusion", "10"],
      input: "case,X\na,-9\nb,10\n")
    let values = try #require(report["values"] as? [[String: Any]])
    #expect(abs((values[0]["membership"] as? Double ?? 0) - 0.047426) < 1e-6)
  }

  @Test func `thresholds make levels, and gaps are proposed`() throws {
    let (levels, _) = try json(["calibrate", "-", "--column", "GNP", "--thresholds", "550,850"], input: raw)
    let values = try #require(levels["values"] as? [[String: Any]])
    #expect(values.compactMap { $0["membership"] as? Double } == [1, 2, 1])
    let (gaps, _) = try json(["calibrate", "-", "--column", "GNP", "--propose", "1"], input: raw)
    let proposals = try #require(gaps["proposals"] as? [[String: Any]])
    #expect(proposals.compactMap { $0["threshold"] as? Double } == [909])
  }

  @Test func `a truth table lists observed rows, contradictions and what is unknown`() throws {
    let input = "case;A;B;Y\na;1;0;1\nb;1;0;0\nc;0;1;1\nd;0;1;1\n"
    let (report, _) = try json(["truth-table", "-", "--outcome", "Y"], input: input)
    #expect(report["conditions"] as? [String] == ["A", "B"])
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["row"] as? Int } == [2, 3])
    #expect(rows.compactMap { $0["out"] as? String } == ["1", "0"])
    #expect(rows[1]["contradictory"] as? Bool == true && rows[0]["contradictory"] == nil)
    #expect(rows[1]["cases"] as? [String] == ["a", "b"])
    #expect(rows[1]["consistency"] as? Double == 0.5)
    let (open, _) = try json(["truth-table", "-", "--outcome", "Y", "--contradictions", "remainder"], input: input)
    #expect((open["rows"] as? [[String: Any]])?.compactMap { $0["out"] as? String } == ["1", "?"])
  }

  @Test func `a don't-care is written as it was read`() throws {
    let (report, _) = try json(
      ["truth-table", "-", "--outcome", "Y"], input: "case,A,AB,Y\na,0,-,0\nb,1,1,1\nc,1,0,0\n")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.first?["configuration"] as? [AnyHashable] == [0, "-"])
  }

  @Test func `necessity lists every condition, every negation and alternatives`() throws {
    let input = "case,A,B,Y\na,0.9,0.2,0.8\nb,0.3,0.9,0.7\nc,0.1,0.4,0.2\nd,0.2,0.1,0.1\n"
    let (report, _) = try json(["necessity", "-", "--outcome", "Y", "--disjunctions", "2"], input: input)
    let rows = try #require(report["conditions"] as? [[String: Any]])
    let terms = rows.compactMap { $0["term"] as? String }
    #expect(terms == ["A", "B", "~A", "~B", "A+B", "A+~B", "B+~A", "~A+~B"])
    let both = try #require(rows.first { $0["term"] as? String == "A+B" })
    #expect(both["consistency"] as? Double == 1)
    #expect(both["necessary"] as? Bool == true)
  }

  @Test func `robustness tries cuts, numbers of cases, anchors and single cases`() throws {
    let input = """
      case,A,B,Y
      a,90,0.1,0.9
      b,80,0.2,0.7
      c,20,0.8,0.3
      d,30,0.9,0.2
      e,70,0.7,0.6

      """
    let (report, _) = try json(["robustness", "-", "--outcome", "Y", "--anchors", "A=10,50,90"], input: input)
    #expect((report["cases"] as? [[String: Any]])?.count == 5)
    #expect((report["anchors"] as? [[String: Any]])?.count == 6)
    let cuts = try #require(report["cuts"] as? [[String: Any]])
    #expect(cuts.first?["above"] as? Double == 0 && cuts.last?["atMost"] as? Double == 1)
    let unchanged = try #require(report["unchanged"] as? [String: Any])
    #expect(try #require(unchanged["above"] as? Double) < 0.8 && #require(unchanged["atMost"] as? Double) >= 0.8)
  }
}
