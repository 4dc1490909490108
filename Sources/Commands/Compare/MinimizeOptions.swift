import ArgumentParser
import Comparison

/// How solutions are looked for, as arguments say it.
struct MinimizeOptions: ParsableArguments {
  @Option(help: "What may be assumed about combinations that no case shows: complex, parsimonious or intermediate.")
  var solution = SolutionKind.parsimonious

  @Option(help: "What theory expects to contribute, between commas: A,~B or A[1]; for the intermediate solution.")
  var expect: String?

  @Option(help: "Assumptions that are untenable, between commas: numbers of rows, or terms such as A*~B.")
  var exclude: String?

  /// What is expected of the conditions.
  func expectations(_ data: Memberships, file: String) throws -> DirectionalExpectations {
    var expectations = DirectionalExpectations()
    for text in (expect ?? "").listed {
      do {
        let literal = try TermNotation(data).literal(text)
        expectations.expect(literal.condition, level: literal.level)
      } catch { throw error.sentence(option: "--expect \(text)", file: file) }
    }
    return expectations
  }

  /// The terms whose remainders may not be assumed.
  func excluded(_ data: Memberships, file: String) throws -> [Term] {
    var terms: [Term] = []
    for text in (exclude ?? "").listed { terms.append(try untenable(text, data, file)) }
    return terms
  }

  private func untenable(_ text: String, _ data: Memberships, _ file: String) throws -> Term {
    if let row = Int(text) {
      guard let configuration = Configuration(rowNumber: row, of: data.conditions) else {
        throw BadInput("\(file): --exclude \(row): the truth table has no such row.")
      }
      return configuration.term(of: data.conditions)
    }
    do {
      return try TermNotation(data).term(text)
    } catch { throw error.sentence(option: "--exclude \(text)", file: file) }
  }

  /// A search that is ready to go.
  func minimiser(_ data: Memberships, rules: TruthTableRules, file: String) throws -> Minimiser {
    var minimiser = Minimiser(TruthTable(data, rules: rules))
    minimiser.expectations = try expectations(data, file: file)
    minimiser.excluded = try excluded(data, file: file)
    return minimiser
  }
}

extension TermNotation.Fault {
  /// The fault as a sentence for the one who typed the term.
  func sentence(option: String, file: String) -> BadInput {
    switch self {
    case .unknownCondition(let name):
      BadInput("\(file), column \(name): \(option) names no condition of this analysis.")
    case .unknownLevel(let name, let levels):
      BadInput("\(file), column \(name): \(option) names a level that is not there; the levels are 0 to \(levels - 1).")
    case .namedTwice(let name): BadInput("\(file), column \(name): \(option) names the condition twice.")
    }
  }
}
