import Comparison

/// Findings in words that need no knowledge of set theory.
struct LaySentence {
  private let data: Memberships

  init(_ data: Memberships) {
    self.data = data
  }

  /// "SURV was there", or what the outcome's name means.
  var outcome: String {
    let name = data.outcomeName
    if name.hasPrefix("~") { return "\(Self.level(String(name.dropFirst()))) was not there" }
    return "\(Self.level(name)) was there"
  }

  private static func level(_ name: String) -> String {
    NamedLevel.split(name).map { "level \($0.level) of \($0.name)" } ?? name
  }

  /// "DEV was there", "DEV was missing" or "DEV was 2".
  func literal(_ condition: Int, _ level: Int) -> String {
    let subject = data.conditions[condition]
    if case .multiValue = subject.scale { return "\(subject.name) was \(level)" }
    return level == 1 ? "\(subject.name) was there" : "\(subject.name) was missing"
  }

  private func term(_ term: Term) -> String {
    let literals = term.conditions.map { literal($0, term.level(of: $0)) }
    guard let last = literals.last else { return "in every case" }
    return literals.count == 1 ? last : literals.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A model, how often it held, and how much of the outcome it explains.
  func model(_ assessment: ModelAssessment) -> String {
    let holding = data.units.indices.filter { assessment.memberships[$0] > 0.5 }
    let showing = data.units.indices.filter { data.outcome[$0] > 0.5 }
    let both = holding.count { data.outcome[$0] > 0.5 }
    let subject =
      assessment.terms.contains { $0.term.count == 0 }
      ? "In all cases \(outcome)"
      : "When " + assessment.terms.map { term($0.term) }.joined(separator: ", or when ") + ", \(outcome)"
    return subject
      + " in \(both) of \(holding.count) cases; this covers \(both) of the \(showing.count) cases in which "
      + "\(outcome)."
  }
}
