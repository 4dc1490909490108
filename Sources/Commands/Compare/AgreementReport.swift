import Comparison

/// What `compare agreement` found.
struct AgreementReport: Encodable {
  let metric: String
  let level: String
  @Nullable var value: Double?
  @Nullable var interval95: [Double]?
  let units: Int
  let coders: Int
  let pairable: Int
  /// The coefficient's name in the literature.
  let coefficient: String
  @Nullable var percentAgreement: Double?
  /// Of Cohen's kappa.
  @Nullable var standardError: Double?
  /// Drawings in which the coefficient was undefined.
  @Nullable var undefinedDrawings: Int?
  /// rely, tentative or recode.
  @Nullable var verdict: String?
  /// Why there is no value: noPair or oneCodeOnly.
  @Nullable var gap: String?
  /// The other coefficients of the same codes.
  let beside: [Coefficient]
  /// Each code alone, against all others.
  let codes: [CodeAgreement]
  /// What all this means, in sentences.
  let meaning: [String]

  struct Coefficient: Encodable {
    let metric: String
    let coefficient: String
    @Nullable var value: Double?
  }

  /// How far coders agree where one code applies.
  struct CodeAgreement: Encodable {
    let code: String
    let used: Int
    @Nullable var percentAgreement: Double?
    @Nullable var krippendorff: Double?
    @Nullable var ac1: Double?
  }

  init(_ sheet: CodeSheet, _ measurement: AgreementMeasurement, metric: AgreementMetric, bootstrap: Bootstrap?) {
    let codings = measurement.codings
    let value = measurement.value(metric)
    let drawn = value == nil ? nil : bootstrap
    self.metric = metric.rawValue
    level = measurement.level.rawValue
    self.value = value
    interval95 = drawn.map { [$0.interval.lowerBound, $0.interval.upperBound] }
    (units, coders, pairable) = (codings.units.count, codings.coders, codings.pairable)
    coefficient = measurement.name(metric)
    percentAgreement = measurement.value(.percent)
    standardError = metric == .kappa ? measurement.kappaError : nil
    undefinedDrawings = drawn?.undefined
    verdict = metric == .percent ? nil : value.map { AgreementVerdict($0).rawValue }
    gap = AgreementGap(codings)?.rawValue
    beside = Self.others(than: metric, measurement)
    codes = measurement.level == .nominal ? Self.codes(sheet) : []
    meaning = AgreementSentences(measurement, metric: metric, bootstrap: drawn, codeNames: sheet.codeNames).all
  }

  private static func others(than metric: AgreementMetric, _ measurement: AgreementMeasurement) -> [Coefficient] {
    let gwet: AgreementMetric = measurement.weights == .identity ? .ac1 : .ac2
    let others: [AgreementMetric] = [.krippendorff, gwet, .kappa, .fleiss, .brennanPrediger]
    return others.filter { measurement.name($0) != measurement.name(metric) }.map {
      Coefficient(metric: $0.rawValue, coefficient: measurement.name($0), value: measurement.value($0))
    }
  }

  private static func codes(_ sheet: CodeSheet) -> [CodeAgreement] {
    zip(sheet.codeNames, sheet.codings.counts).enumerated().map { position, code in
      let single = AgreementMeasurement(sheet.codings.used(position), level: .nominal)
      return CodeAgreement(
        code: code.0, used: code.1, percentAgreement: single.value(.percent),
        krippendorff: single.value(.krippendorff), ac1: single.value(.ac1))
    }
  }

  /// The report for a terminal.
  var table: String {
    var values = TextTable("coefficient", "value", "95 % interval")
    values.add(
      coefficient, rounded(value), interval95.map { "\(rounded($0[0])) to \(rounded($0[1]))" } ?? "–")
    for other in beside { values.add(other.coefficient, rounded(other.value), "") }
    if metric != AgreementMetric.percent.rawValue {
      values.add("Percentage agreement", rounded(percentAgreement), "")
    }
    var parts = [
      "\(units) units, \(coders) coders, \(pairable) codes that can be compared with another.", values.text,
    ]
    if codes.count > 1 {
      var each = TextTable("code against the rest", "used", "same", "alpha", "AC1")
      for code in codes {
        each.add(
          code.code, "\(code.used)", rounded(code.percentAgreement), rounded(code.krippendorff),
          rounded(code.ac1))
      }
      parts.append(each.text)
    }
    return (parts + [meaning.joined(separator: "\n")]).joined(separator: "\n\n")
  }
}
