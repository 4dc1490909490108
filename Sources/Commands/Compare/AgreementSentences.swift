import Comparison

/// What agreement means, for readers who know no coefficient.
struct AgreementSentences {
  private let metric: AgreementMetric
  private let coefficient: String
  private let value: Double?
  private let percentAgreement: Double?
  private let bootstrap: Bootstrap?
  private let gap: AgreementGap?
  private let counts: [Int]
  private let codeNames: [String]

  init(_ measurement: AgreementMeasurement, metric: AgreementMetric, bootstrap: Bootstrap?, codeNames: [String]) {
    self.metric = metric
    coefficient = measurement.name(metric)
    value = measurement.value(metric)
    percentAgreement = measurement.value(.percent)
    self.bootstrap = bootstrap
    gap = AgreementGap(measurement.codings)
    counts = measurement.codings.counts
    self.codeNames = codeNames
  }

  /// All sentences, the headline first.
  var all: [String] {
    [headline, interval, percentage, sparse].compactMap(\.self)
  }

  private var headline: String {
    guard let value else { return undefined }
    guard metric != .percent else { return "This is no agreement beyond chance: read Krippendorff's alpha beside it." }
    let figure = "\(coefficient) is \(rounded(value))"
    return switch AgreementVerdict(value) {
    case .rely: "\(figure), .800 or more: one may rely on these codes."
    case .tentative: "\(figure), between .667 and .800: good enough for tentative conclusions only."
    case .recode where value <= 0:
      "\(figure), no more than chance would give: talk about the code book and code again."
    case .recode: "\(figure), below .667: talk about the code book and code again."
    }
  }

  private var undefined: String {
    switch gap {
    case .noPair: "\(coefficient) is undefined: no unit was coded by two coders."
    case .oneCodeOnly:
      "\(coefficient) is undefined: only one code was used, so nothing shows whether the coders could tell it from "
        + "another. Code units where the other codes apply, or name the whole scale with --scale for AC1."
    case nil: "\(coefficient) is undefined for these codes: chance alone would make agreement perfect."
    }
  }

  private var interval: String? {
    guard let value else { return nil }
    guard let bootstrap else {
      return "There is no interval: too few units, or the value is undefined in most drawings of them."
    }
    let bounds = "\(rounded(bootstrap.interval.lowerBound)) to \(rounded(bootstrap.interval.upperBound))"
    let sentence = "With other units of the same kind it could as well have come out at \(bounds) (95 %)."
    let isShaky = AgreementVerdict(value) != .recode && AgreementVerdict(bootstrap.interval.lowerBound) == .recode
    let caution =
      isShaky && metric != .percent ? " That reaches below .667: code more units before building on these codes." : ""
    guard bootstrap.undefined > 0 else { return sentence + caution }
    return sentence + caution
      + " In \(bootstrap.undefined) of \(bootstrap.drawings) drawings only one code was left and there was "
      + "no value: take the interval as too narrow."
  }

  private var percentage: String? {
    percentAgreement.map {
      "Two coders of the same unit gave the same code in \(rounded(100 * $0, decimals: 0)) of 100 comparisons."
    }
  }

  private var sparse: String? {
    let total = counts.reduce(0, +)
    guard gap == nil, total > 0, let most = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let share = Double(counts[most]) / Double(total)
    guard share >= 0.9 else { return nil }
    return "The code \"\(codeNames[most])\" makes up \(rounded(100 * share, decimals: 0)) of 100 codes. Then a few "
      + "disagreements pull alpha and kappa far down, however often coders agree: read AC1 and the percentage beside "
      + "them, and look for units where the other codes apply."
  }
}
