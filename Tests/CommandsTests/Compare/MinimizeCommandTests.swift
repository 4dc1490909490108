import Foundation
import Testing

struct `Compare minimize` {
  /// Four conditions, nine cases; `NA` is a case like any other.
  static let crisp = """
    case,A,B,C,D,Y
    NA,1,1,0,0,1
    u2,1,0,1,0,1
    u3,0,1,1,1,0
    u4,0,0,0,0,0
    u5,1,1,1,1,1
    u6,0,0,1,0,0
    u7,1,0,0,1,0
    u8,0,1,0,1,1
    u9,1,0,0,0,0

    """

  private func json(_ arguments: [String], input: String = crisp) throws -> [String: Any] {
    let run = try Program.run(["compare", "minimize", "-", "--format", "json"] + arguments, input: input)
    #expect(run.status == 0)
    return try run.json()
  }

  private func models(_ report: [String: Any]) throws -> Set<Set<String>> {
    let models = try #require(report["models"] as? [[String: Any]])
    return Set(models.map { Set($0["terms"] as? [String] ?? []) })
  }

  private func count(_ report: [String: Any], _ key: String) throws -> (Int, Bool) {
    let count = try #require(report[key] as? [String: Any])
    return (try #require(count["count"] as? Int), try #require(count["exact"] as? Bool))
  }

  @Test func `the parsimonious solution is the default, with counts and fits`() throws {
    let report = try json(["--outcome", "Y"])
    #expect(report["solution"] as? String == "parsimonious")
    let fewest = try #require(report["minimumTerms"] as? Int)
    let minimum = try count(report, "minimumModels")
    let irredundant = try count(report, "irredundantModels")
    #expect(try models(report).count == minimum.0 && minimum.1)
    #expect(try models(report).allSatisfy { $0.count == fewest })
    #expect(irredundant.0 >= minimum.0 && irredundant.1)
    #expect(try models(json(["--outcome", "Y", "--all"])).count == irredundant.0)
    let model = try #require((report["models"] as? [[String: Any]])?.first)
    #expect(model["consistency"] as? Double == 1 && model["coverage"] as? Double == 1)
    let fits = try #require(model["termFits"] as? [[String: Any]])
    #expect(fits.contains { ($0["cases"] as? [String] ?? []).contains("NA") })
    #expect(report["stopped"] == nil)
  }

  @Test func `an intermediate solution heeds expectations`() throws {
    let without = try json(["--outcome", "Y", "--solution", "intermediate"])
    #expect(try models(without) == models(json(["--outcome", "Y", "--solution", "complex"])))
    let with = try json(["--outcome", "Y", "--solution", "intermediate", "--expect", "A,B,C,~D"])
    let model = try #require((with["models"] as? [[String: Any]])?.first)
    #expect((model["easyCounterfactuals"] as? [Int])?.isEmpty == false)
  }

  @Test func `a limit shortens the list and not the count`() throws {
    let all = try json(["--outcome", "Y", "--all"])
    let short = try json(["--outcome", "Y", "--all", "--limit", "1"])
    #expect(try models(short).count == 1)
    #expect(try count(short, "irredundantModels") == count(all, "irredundantModels"))
    let capped = try json(["--outcome", "Y", "--all", "--count-limit", "1"])
    #expect(try count(capped, "irredundantModels") == (1, false))
  }

  @Test func `an excluded row is not assumed`() throws {
    let report = try json(["--outcome", "Y"])
    let model = try #require((report["models"] as? [[String: Any]])?.first)
    let rows = try #require(model["simplifyingAssumptions"] as? [Int])
    let row = try #require(rows.first)
    let other = try json(["--outcome", "Y", "--exclude", String(row)])
    for model in try #require(other["models"] as? [[String: Any]]) {
      #expect(try !#require(model["simplifyingAssumptions"] as? [Int]).contains(row))
    }
  }

  @Test func `the absence stands beside the outcome`() throws {
    let report = try json(["--outcome", "Y", "--both"])
    let negated = try #require(report["negated"] as? [String: Any])
    #expect(negated["outcome"] as? String == "~Y")
    #expect(try models(negated) == models(json(["--outcome", "Y", "--negate"])))
    #expect(report["contradictoryAssumptions"] is [Int])
  }

  @Test func `nothing to explain and always true have their forms`() throws {
    let nothing = try json(["--outcome", "Y"], input: "case,A,Y\na,1,0\nb,0,0\n")
    #expect(try models(nothing).isEmpty)
    #expect(nothing["minimumTerms"] as? Int == 0)
    let always = try json(["--outcome", "Y"], input: "case,A,Y\na,1,1\nb,0,1\n")
    #expect(try models(always) == [["1"]])
  }

  @Test func `every literal names its level once one condition is multi-value`() throws {
    let input = "case,X,A,Y\na,0,1,0\nb,1,0,1\nc,2,1,2\nd,2,0,0\n"
    let report = try json(["--outcome", "Y[2]"], input: input)
    #expect(report["outcome"] as? String == "Y[2]")
    #expect(try models(report) == [["X[2]*A[1]"]])
    let expected = try json(
      ["--outcome", "Y[2]", "--solution", "intermediate", "--expect", "A[1],X[2]"], input: input)
    #expect(try models(expected) == [["X[2]*A[1]"]])
  }

  @Test func `a reader gets a sentence`() throws {
    let run = try Program.run(["compare", "minimize", "-", "--outcome", "Y"], input: Self.crisp)
    #expect(run.status == 0)
    #expect(run.output.contains("Y was there in 4 of 4 cases"))
  }

  @Test func `a chart shows what covers what`() throws {
    let report = try json(["--outcome", "Y", "--chart"])
    let chart = try #require(report["chart"] as? [String: Any])
    let rows = try #require(chart["rows"] as? [Int])
    let covered = try #require(chart["covered"] as? [[Int]])
    #expect(covered.count == (report["primeImplicants"] as? [String])?.count)
    #expect(Set(covered.flatMap(\.self)) == Set(rows))
  }

  @Test func `pictures are drawn into files, in the language wished`() throws {
    try Program.withFile("data.csv", Self.crisp) { path in
      let picture = path + ".svg"
      for (option, word) in [("--draw-fit", "modellen"), ("--draw-rows", "Kombinationer"), ("--draw-chart", "termer")] {
        let run = try Program.run(["compare", "minimize", path, "--outcome", "Y", option, picture, "--language", "sv"])
        #expect(run.status == 0)
        #expect(try String(contentsOfFile: picture, encoding: .utf8).contains(word))
      }
    }
  }
}
