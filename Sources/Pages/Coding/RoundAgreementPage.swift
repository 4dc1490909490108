import CoCreation
import Comparison
package import Links
import Localization
package import Markup
package import Values

/// How far the coders of a closed round agree, with what each figure means.
package struct RoundAgreementPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  package let agreement: RoundAgreement

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, roundNumber: Int, agreement: RoundAgreement
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.agreement = agreement
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).agreement }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .round(round, .overview)), CodingWords.in(scene.tongue).roundTitle(roundNumber))
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let told = AgreementTold(words: words, grammar: scene.grammar)
    return HTML {
      Tag.p(words.agreementText)
      for (index, sentence) in told.sentences(agreement.all, of: agreement.codes.count).enumerated() {
        if index == 0 { Tag.p { Tag.strong(sentence) } } else { Tag.p(sentence) }
      }
      Tag.p(.class("quiet")) { words.basis(agreement.passages, agreement.coders.count) }
      Block(words.perGroup) {
        table(words.perGroup, words.group, agreement.groups.map { ($0.group.name(scene), $0.measure) }, told, words)
      }
      Block(words.perCode) {
        table(words.perCode, words.code, agreement.codes.map { ($0.code.content.name.value, $0.measure) }, told, words)
        for (code, measure) in agreement.codes where measure.isSparse {
          Tag.p("\(code.content.name.value): \(words.sparse(1, measure.found, measure.asked))")
        }
      }
      Details(words.howToRead) {
        for sentence in [words.readAlpha, words.readAC1, words.readPercent, words.readSparse] { Tag.p(sentence) }
      }
    }
  }

  private func table(
    _ caption: String, _ heading: String, _ rows: [(String, RoundAgreement.Measure)], _ told: AgreementTold,
    _ words: CodingWords
  ) -> DataTable {
    DataTable(
      caption: caption,
      columns: [heading, words.alpha, words.interval, words.ac1, words.same, words.found, words.verdict],
      rows: rows.map { name, measure in .init(name, told.cells(measure)) }, isHeaded: true)
  }
}

/// Figures of agreement in words.
struct AgreementTold {
  let words: CodingWords
  let grammar: Grammar

  /// What some codes' agreement means: the headline, the interval, the percentage, and the sparse case.
  func sentences(_ measure: RoundAgreement.Measure, of codes: Int) -> [String] {
    [headline(measure), interval(measure), measure.same.map { words.sameOf(percent($0)) }, sparse(measure, codes)]
      .compactMap(\.self)
  }

  private func headline(_ measure: RoundAgreement.Measure) -> String {
    guard let alpha = measure.alpha, let verdict = measure.verdict else {
      return switch measure.gap {
      case .noPair: words.noPair
      case .oneCodeOnly: words.oneCodeOnly
      case nil: words.undefined
      }
    }
    let meaning =
      switch verdict {
      case .rely: words.rely
      case .tentative: words.tentative
      case .recode: alpha <= 0 ? words.chance : words.recode
      }
    return "\(words.headline(figure(alpha))) \(meaning)"
  }

  private func interval(_ measure: RoundAgreement.Measure) -> String? {
    guard let verdict = measure.verdict else { return nil }
    guard let interval = measure.interval else { return words.noInterval }
    let isShaky = verdict != .recode && AgreementVerdict(interval.lowerBound) == .recode
    let sentence = words.couldBe(figure(interval.lowerBound), figure(interval.upperBound))
    return isShaky ? "\(sentence) \(words.shaky)" : sentence
  }

  private func sparse(_ measure: RoundAgreement.Measure, _ codes: Int) -> String? {
    measure.isSparse ? words.sparse(codes, measure.found, measure.asked) : nil
  }

  /// The cells of a row: alpha, interval, AC1, same, found, and what it means.
  func cells(_ measure: RoundAgreement.Measure) -> [String] {
    let meaning: String? =
      if let gap = measure.gap {
        words.verdicts[gap.rawValue]
      } else if measure.isSparse {
        words.verdicts["sparse"]
      } else {
        measure.verdict.flatMap { words.verdicts[$0.rawValue] }
      }
    return [
      measure.alpha.map(figure) ?? "–",
      measure.interval.map { "\(figure($0.lowerBound)) – \(figure($0.upperBound))" } ?? "–",
      measure.ac1.map(figure) ?? "–", measure.same.map { percent($0) + " %" } ?? "–",
      "\(measure.found)/\(measure.asked)", meaning ?? "–",
    ]
  }

  private func figure(_ value: Double) -> String { grammar.decimal(value, places: 3) }

  private func percent(_ share: Double) -> String { grammar.decimal(100 * share, places: 0) }
}
