/// What a coefficient of agreement allows one to do with the codes.
///
/// The bounds are Krippendorff's custom for alpha (2004, *Content Analysis*, p. 241); they are judgement, not
/// mathematics, and are lent to the other coefficients.
package enum AgreementVerdict: String, Sendable {
  /// .800 and above: rely on the codes.
  case rely
  /// .667 to .800: tentative conclusions only.
  case tentative
  /// Below .667: talk about the code book and code again.
  case recode

  package init(_ value: Double) {
    self = value >= 0.8 ? .rely : value >= 0.667 ? .tentative : .recode
  }
}

/// Why agreement beyond chance cannot be said.
package enum AgreementGap: String, Equatable, Sendable {
  /// No unit has codes from two coders.
  case noPair
  /// All codes that can be compared are the same one: nothing shows that the coders could tell it from another.
  case oneCodeOnly

  /// The gap in codings, `nil` where there is none.
  package init?(_ codings: Codings) {
    let compared = codings.units.filter { $0.count { $0 != nil } > 1 }
    guard !compared.isEmpty else {
      self = .noPair
      return
    }
    guard Set(compared.joined().compactMap(\.self)).count == 1 else { return nil }
    self = .oneCodeOnly
  }
}
