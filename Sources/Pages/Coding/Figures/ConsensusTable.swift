package import CoCreation
package import Comparison
package import Values

/// What a consensus says of profiles: which codes each has, beside the figures that services told.
package struct ConsensusTable: Sendable {
  package let profiles: [Row]
  package let codes: [CodeEntry]
  private let consensus: Consensus

  /// A profile by name, with its own figures.
  package struct Row: Sendable {
    package let id: ID<Profile>
    package let name: String
    package let figures: [ProfileFigure]

    package init(id: ID<Profile>, name: String, figures: [ProfileFigure] = []) {
      self.id = id
      self.name = name
      self.figures = figures
    }
  }

  /// - Parameter profiles: Those of the round in the order in which they are shown; others are left out.
  package init(_ consensus: Consensus, profiles: [Row]) {
    let known = Set(consensus.profiles)
    self.consensus = consensus
    self.profiles = profiles.filter { known.contains($0.id) }
    codes = consensus.codes
  }

  /// Whether a profile has a code: 1 if it holds in one of its passages, 0 if it is settled that it holds in none, `nil`
  /// while a passage is open or none was coded.
  package func value(_ profile: ID<Profile>, _ code: ID<Code>) -> Double? {
    let passages = consensus.round.passages.filter { $0.profile == profile }.map(\.passage)
    let held = passages.map { consensus.holds(.init(passage: $0, code: code)) }
    if held.contains(true) { return 1 }
    // A passage that nobody coded says nothing; one that is open may still be settled either way.
    let isOpen = passages.contains {
      consensus.differs(.init(passage: $0, code: code)) && consensus.holds(.init(passage: $0, code: code)) == nil
    }
    return isOpen || !held.contains(false) ? nil : 0
  }

  /// The passages of a profile in which a code holds: what a cell of every table and picture leads back to.
  package func passages(of profile: ID<Profile>, _ code: ID<Code>) -> [ID<Passage>] {
    consensus.passages(of: profile, holding: code)
  }

  /// The names of the codes as conditions: no sign that terms are written with, and no name twice.
  package var names: [ID<Code>: String] {
    var taken: Set<String> = []
    var names: [ID<Code>: String] = [:]
    for code in codes {
      let plain = String(
        String.UnicodeScalarView(
          code.content.name.value.unicodeScalars.map { "*~[]{}+\n\r\t".unicodeScalars.contains($0) ? "_" : $0 }))
      var name = plain
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(plain) \(number)"
        number += 1
      }
      names[code.id] = name
    }
    return names
  }

  // MARK: - Likeness

  /// Why likeness cannot be said.
  package enum NoLikeness: Error, Hashable, Sendable {
    case tooFewProfiles
    /// Two profiles share no code, and no figure, on which they could be compared.
    case nothingInCommon(String, String)
  }

  /// The likeness of the profiles over codes and figures.
  ///
  /// A code that two profiles both lack says nothing of their likeness, for short descriptions leave much out.
  package func likeness() throws(NoLikeness) -> Likeness {
    guard profiles.count > 1 else { throw .tooFewProfiles }
    do throws(GowerSimilarity.NothingInCommon) {
      return try Likeness(cases: profiles.map(\.name), columns: codeColumns + figureColumns)
    } catch {
      throw .nothingInCommon(profiles[error.first].name, profiles[error.second].name)
    }
  }

  private var codeColumns: [ProfileColumn] {
    let names = names
    return codes.map { code in
      ProfileColumn(
        name: names[code.id] ?? "", type: .asymmetric, values: profiles.map { value($0.id, code.id) })
    }
  }

  /// One column for every kind of figure that a profile has; lines of patterns by their words.
  private var figureColumns: [ProfileColumn] {
    var kinds: [ProfileFigure.What] = []
    for figure in profiles.flatMap(\.figures) where !kinds.contains(figure.what) { kinds.append(figure.what) }
    return kinds.map { kind in
      ProfileColumn(
        name: kind.name, type: .interval,
        values: profiles.map { row in row.figures.first { $0.what == kind }?.share?.value })
    }
  }

  // MARK: - Configurations

  /// A condition of a configurational comparison.
  package enum Source: Hashable, Sendable {
    case code(ID<Code>)
    /// A figure, with the share from which on it counts as there.
    case figure(ProfileFigure.What, from: Share)
  }

  /// The profiles with crisp conditions and outcome, and the names of those left out because a value is missing.
  package func memberships(
    conditions: [Source], outcome: ID<Code>
  ) -> (data: Memberships, rows: [Row], leftOut: [String]) {
    let names = names
    let values = profiles.map { row in (row, conditions.map { value(row, $0) }, value(row.id, outcome)) }
    let whole = values.filter { $0.2 != nil && !$0.1.contains(nil) }
    let named = conditions.map { source in
      Condition(name: source.name(names), scale: .crisp)
    }
    let data = Memberships(
      units: whole.map(\.0.name), conditions: named,
      values: conditions.indices.map { column in whole.map { $0.1[column] } }, outcomeName: names[outcome] ?? "",
      outcome: whole.compactMap(\.2))
    return (data, whole.map(\.0), values.filter { $0.2 == nil || $0.1.contains(nil) }.map(\.0.name))
  }

  private func value(_ row: Row, _ source: Source) -> Double? {
    switch source {
    case let .code(code): value(row.id, code)
    case let .figure(what, from):
      row.figures.first { $0.what == what }?.share.map { $0 >= from ? 1 : 0 }
    }
  }
}

extension ConsensusTable.Source {
  fileprivate func name(_ names: [ID<Code>: String]) -> String {
    switch self {
    case let .code(code): names[code] ?? ""
    case let .figure(what, _): what.name
    }
  }
}

extension ProfileFigure.What {
  /// The figure as a condition is named: in one word of the method, the same in every language.
  package var name: String {
    switch self {
    case .obligationsMet: "obligations met"
    case .tookPartInPlan: "took part in plan"
    case let .pattern(line): line.value
    }
  }
}
