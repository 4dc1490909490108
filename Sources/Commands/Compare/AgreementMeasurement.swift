import ArgumentParser
import Comparison

/// A coefficient of agreement that a person can ask for.
enum AgreementMetric: String, CaseIterable, ExpressibleByArgument {
  case krippendorff
  case ac1
  case ac2
  case kappa
  case fleiss
  case brennanPrediger = "brennan-prediger"
  case percent

  private var chance: ChanceModel? {
    switch self {
    case .krippendorff, .percent: nil
    case .ac1, .ac2: .gwet
    case .kappa: .conger
    case .fleiss: .fleiss
    case .brennanPrediger: .brennanPrediger
    }
  }

  /// The value of a coefficient that takes chance away by a model.
  fileprivate func value(_ agreement: WeightedAgreement, _ multiplicities: [Int]?) -> Double? {
    chance.flatMap { agreement.value($0, multiplicities: multiplicities) }
  }
}

/// All coefficients of the same codings.
struct AgreementMeasurement {
  let codings: Codings
  let level: AgreementLevel
  let weights: AgreementWeights
  private let alpha: KrippendorffAlpha
  private let identity: WeightedAgreement
  private let weighted: WeightedAgreement
  private let pairsOfTwo: WeightedAgreement?

  init(_ codings: Codings, level: AgreementLevel, weights: AgreementWeights? = nil) {
    let scored = level == .ordinal ? codings.ranked : codings
    self.codings = scored
    self.level = level
    self.weights = weights ?? level.weights
    alpha = KrippendorffAlpha(scored)
    identity = WeightedAgreement(scored, weights: .identity)
    weighted = WeightedAgreement(scored, weights: self.weights)
    pairsOfTwo = scored.coders == 2 ? WeightedAgreement(scored.complete, weights: self.weights) : nil
  }

  /// A coefficient, `nil` where it is undefined.
  ///
  /// Cohen's kappa is of the units that both coders coded; with more coders kappa takes every code.
  func value(_ metric: AgreementMetric, multiplicities: [Int]? = nil) -> Double? {
    switch metric {
    case .krippendorff: alpha.value(level: level, multiplicities: multiplicities)
    case .percent: identity.observed(multiplicities: multiplicities)
    case .kappa: metric.value(pairsOfTwo ?? weighted, multiplicities)
    case .ac1, .ac2, .fleiss, .brennanPrediger: metric.value(weighted, multiplicities)
    }
  }

  /// The standard error of Cohen's kappa, where there are two coders.
  var kappaError: Double? {
    ContingencyTable(codings)?.kappa(weights: weights.matrix(scale: codings.scale))?.standardError
  }

  /// What the coefficient is called in the literature.
  func name(_ metric: AgreementMetric) -> String {
    let plain = weights == .identity
    let weighting = plain ? "" : ", \(weights.rawValue) weights"
    return switch metric {
    case .krippendorff: "Krippendorff's alpha, \(level.rawValue)"
    case .ac1, .ac2: plain ? "Gwet's AC1" : "Gwet's AC2" + weighting
    case .kappa: (codings.coders == 2 ? "Cohen's kappa" : "Conger's kappa") + weighting
    case .fleiss: "Fleiss' kappa" + weighting
    case .brennanPrediger: "Brennan and Prediger's coefficient" + weighting
    case .percent: "Percentage agreement"
    }
  }
}
