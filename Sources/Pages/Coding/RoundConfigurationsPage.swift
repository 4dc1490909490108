import CoCreation
package import Comparison
package import Links
import Localization
package import Markup
package import Values

/// What goes with what: the form that asks, and combinations of codes whose profiles and passages are one step away.
///
/// The form asks by GET with `outcome` (a code's id), `condition` (ids, several) and `solution` (`complex` or
/// `parsimonious`).
package struct RoundConfigurationsPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  package let codes: [CodeShown]
  package let outcome: ID<Address.Code>?
  package let conditions: Set<ID<Address.Code>>
  package let kind: SolutionKind
  package let result: Asked?

  /// What came of asking.
  package enum Asked: Sendable {
    case found(ConfigurationFindings, ConsensusTable)
    case refused(ConfigurationFindings.Refusal)
  }

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, roundNumber: Int, codes: [CodeShown],
    outcome: ID<Address.Code>? = nil, conditions: Set<ID<Address.Code>> = [], kind: SolutionKind = .complex,
    result: Asked? = nil
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.codes = codes
    self.outcome = outcome
    self.conditions = conditions
    self.kind = kind
    self.result = result
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).configurations }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: place(.overview), CodingWords.in(scene.tongue).roundTitle(roundNumber))
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      Tag.p(words.configurationsText)
      switch result {
      case .found(let findings, let table): found(findings, table, words, scene)
      case .refused(let refusal): Notice(.careful, refusal.sentence(words))
      case nil: HTML()
      }
      form(words)
    }
  }

  private func form(_ words: ComparisonWords) -> HTML {
    Tag.form(.method("get"), .action(place(.configurations).path)) {
      ChoiceGroup(
        id: "outcome", question: words.outcome,
        codes.map { code in
          Tile(
            code.name, nil,
            .one(name: "outcome", value: code.id.description, isChosen: outcome == code.id))
        })
      ChoiceGroup(
        id: "condition", question: words.conditions, hint: words.conditionsHint,
        codes.map { code in
          Tile(
            code.name, nil,
            .any(name: "condition", value: code.id.description, isChosen: conditions.contains(code.id)))
        })
      ChoiceGroup(
        id: "solution", question: words.solution,
        [(SolutionKind.complex, words.complex), (.parsimonious, words.parsimonious)].map {
          Tile($0.1, nil, .one(name: "solution", value: $0.0.rawValue, isChosen: kind == $0.0))
        })
      Tag.div(.class("acts")) { Button(words.explain, drawing: .find, isMain: true) }
    }
  }

  // MARK: - What was found

  private func found(
    _ findings: ConfigurationFindings, _ table: ConsensusTable, _ words: ComparisonWords, _ scene: Scene
  ) -> HTML {
    Block(words.findings) {
      if findings.models.isEmpty {
        Tag.p(words.noModel)
      } else {
        let count = findings.solution.minimumModels.count
        Tag.p(
          words.models(count) + (count > findings.models.count ? " " + words.firstModels(findings.models.count) : ""))
      }
      for (number, model) in findings.models.enumerated() {
        Block(words.model(number + 1), level: .third) { self.model(model, findings, table, words, scene) }
      }
      Tag.div(.class("plot"), .role("group"), .ariaLabel(words.table), .tabIndex(0)) {
        ConfigurationTable(findings.table, of: findings.data).svg(in: scene.tongue)
      }
      if !findings.leftOut.isEmpty {
        Tag.p("\(words.missingValues) \(scene.grammar.list(findings.leftOut)).")
      }
    }.html
  }

  private func model(
    _ model: ModelAssessment, _ findings: ConfigurationFindings, _ table: ConsensusTable, _ words: ComparisonWords,
    _ scene: Scene
  ) -> HTML {
    let holding = findings.data.units.indices.filter { model.memberships[$0] > 0.5 }
    let showing = findings.data.units.indices.filter { findings.data.outcome[$0] > 0.5 }
    return HTML {
      Tag.p(words.covers(holding.count { findings.data.outcome[$0] > 0.5 }, holding.count, showing.count))
      for term in model.terms { self.term(term, findings, table, words, scene) }
      if !model.unexplained.isEmpty {
        Tag.p("\(words.unexplained) \(scene.grammar.list(model.unexplained.map { findings.data.units[$0] })).")
      }
    }
  }

  /// A combination in words, its fit, and for each profile that shows it the passages behind every code.
  private func term(
    _ fit: ModelAssessment.TermFit, _ findings: ConfigurationFindings, _ table: ConsensusTable,
    _ words: ComparisonWords, _ scene: Scene
  ) -> HTML {
    let literals = fit.term.conditions.map { position in
      let name = findings.data.conditions[position].name
      return fit.term.level(of: position) == 1 ? words.isThere(name) : words.isMissing(name)
    }
    let figures = [(words.consistency, fit.fit.consistency), (words.coverage, fit.fit.coverage)]
      .compactMap { name, value in value.map { "\(name) \(scene.grammar.decimal($0, places: 2))" } }
    return Tag.article(.class("card")) {
      Tag.h4 { scene.grammar.list(literals).capitalised }
      Tag.p(.class("quiet")) { figures.joined(separator: ", ") }
      units(words.shownBy, fit.typical, fit.term, findings, table, words)
      units(words.contradictedBy, fit.deviant, fit.term, findings, table, words)
    }
  }

  private func units(
    _ heading: String, _ units: [Int], _ term: Term, _ findings: ConfigurationFindings, _ table: ConsensusTable,
    _ words: ComparisonWords
  ) -> HTML {
    HTML {
      if !units.isEmpty {
        Tag.p { Tag.strong("\(heading):") }
        Tag.ul {
          for unit in units {
            Tag.li {
              Tag.a(.href(Address.profile(findings.rows[unit].id.retyped()).path)) { findings.data.units[unit] }
              for link in evidence(term, unit, findings, table) {
                ", "
                Tag.a(.href(link.address.path)) { words.evidence(link.name, findings.data.units[unit]) }
              }
            }
          }
        }
      }
    }
  }

  /// The pages with the passages that show the codes of a term, and its outcome, in one profile.
  private func evidence(
    _ term: Term, _ unit: Int, _ findings: ConfigurationFindings, _ table: ConsensusTable
  ) -> [(name: String, address: Address)] {
    let names = table.names
    let profile = findings.rows[unit].id
    var codes = findings.evidence(for: term, in: unit, of: table).compactMap { literal -> ID<Code>? in
      guard literal.isThere, case let .code(code) = literal.condition, !literal.passages.isEmpty else { return nil }
      return code
    }
    if !table.passages(of: profile, findings.outcome).isEmpty { codes.append(findings.outcome) }
    return codes.map { (names[$0] ?? "", place(.evidence(profile.retyped(), $0.retyped()))) }
  }

  private func place(_ place: Address.RoundPlace) -> Address { .comparison(comparison, .round(round, place)) }
}

extension ConfigurationFindings.Refusal {
  fileprivate func sentence(_ words: ComparisonWords) -> String {
    switch self {
    case .noOutcome: words.refusals.noOutcome
    case .noConditions: words.refusals.noConditions
    case .tooManyConditions(let limit): words.refusals.tooMany(limit)
    case .outcomeIsCondition: words.refusals.outcomeIsCondition
    case .noProfiles: words.refusals.noProfiles
    case .outcomeIsConstant: words.refusals.constant
    }
  }
}
