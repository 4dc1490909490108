package import Links
import Localization
package import Markup
package import Values

/// Where coders found different things: what is to be settled, what was, and the log of both.
package struct ConsensusPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  package let differences: [Difference]
  package let log: [(code: String, passage: String, entry: SettlementTold)]

  /// A code that coders disagree on in a passage.
  package struct Difference: Sendable {
    package let passage: PassageShown
    package let code: CodeShown
    /// Each coder by name, and whether they found it; `nil` if they have not coded the passage.
    package let found: [(name: String, found: Bool?)]
    package let settled: SettlementTold?

    package init(
      passage: PassageShown, code: CodeShown, found: [(name: String, found: Bool?)], settled: SettlementTold? = nil
    ) {
      self.passage = passage
      self.code = code
      self.found = found
      self.settled = settled
    }
  }

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, roundNumber: Int, differences: [Difference],
    log: [(code: String, passage: String, entry: SettlementTold)]
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.differences = differences
    self.log = log
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).consensus }

  /// The way back to what the page belongs to.
  package func lead(in scene: Scene) -> HTML {
    Tag.p(.class("event")) {
      Tag.a(.href(Address.comparison(comparison, .round(round, .overview)).path)) {
        CodingWords.in(scene.tongue).roundTitle(roundNumber)
      }
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let open = differences.filter { $0.settled == nil }
    let settled = differences.filter { $0.settled != nil }
    return HTML {
      Tag.p(words.consensusText)
      Block(words.toSettle) {
        if open.isEmpty { Tag.p(words.nothingToSettle) }
        for difference in open { card(difference, words, scene) }
      }
      if !settled.isEmpty {
        Block(words.settled) { for difference in settled { card(difference, words, scene) } }
      }
      Block(words.log) {
        if log.isEmpty { Tag.p(words.noLog) }
        Tag.ol {
          for line in log {
            Tag.li { "\(line.code) (\(line.passage)): \(line.entry.sentence(words, scene))" }
          }
        }
      }
    }
  }

  private func card(_ difference: Difference, _ words: CodingWords, _ scene: Scene) -> HTML {
    let address = Address.comparison(
      comparison, .round(round, .settle(difference.passage.id, difference.code.id)))
    return Tag.article(.class("card")) {
      Tag.h3 { Tag.a(.href(address.path)) { difference.code.name } }
      difference.passage.quotation(scene)
      difference.list(words)
      if let settled = difference.settled { Tag.p { Tag.strong(settled.sentence(words, scene)) } }
    }
  }
}

/// What was settled: whether the code holds, by whom, when and why.
package struct SettlementTold: Sendable {
  package let holds: Bool
  package let who: String
  package let day: Day
  package let why: String

  package init(holds: Bool, who: String, day: Day, why: String) {
    self.holds = holds
    self.who = who
    self.day = day
    self.why = why
  }

  func sentence(_ words: CodingWords, _ scene: Scene) -> String {
    words.settledAs(holds, who, scene.dates.full(day), why)
  }
}

extension ConsensusPage.Difference {
  /// What each coder found, side by side in one list.
  fileprivate func list(_ words: CodingWords) -> HTML {
    Tag.ul {
      for coder in found {
        Tag.li(
          words.whoFound(
            coder.name, coder.found.map { $0 ? words.foundIt : words.foundNot } ?? words.notCoded))
      }
    }
  }
}

/// The form in which a group settles one code of one passage, with what coders found and noted.
///
/// The form sends `holds` (`yes` or `no`) and `why`.
package struct SettlePage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let difference: ConsensusPage.Difference
  /// Coders' notes on the passage.
  package let notes: [(name: String, words: String)]
  package let log: [SettlementTold]
  package let written: [String: String]
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, difference: ConsensusPage.Difference,
    notes: [(name: String, words: String)], log: [SettlementTold], written: [String: String] = [:],
    faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.comparison = comparison
    self.round = round
    self.difference = difference
    self.notes = notes
    self.log = log
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { difference.code.name }

  /// The way back to what the page belongs to.
  package func lead(in scene: Scene) -> HTML {
    Tag.p(.class("event")) {
      Tag.a(.href(Address.comparison(comparison, .round(round, .consensus)).path)) {
        CodingWords.in(scene.tongue).consensus
      }
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["holds": words.doesItHold, "why": words.why], scene)
    return HTML {
      told.summary
      if let definition = difference.code.definition { Tag.p(definition) }
      difference.passage.quotation(scene)
      difference.list(words)
      for note in notes { Saying(voice: note.name, words: note.words) }
      PostForm(
        to: .comparison(comparison, .round(round, .settle(difference.passage.id, difference.code.id))), scene: scene
      ) {
        ChoiceGroup(
          id: "holds", question: words.doesItHold, fault: told["holds"],
          [("yes", words.holds), ("no", words.holdsNot)].map { value, label in
            Tile(label, nil, .one(name: "holds", value: value, isChosen: written["holds"] == value))
          })
        Field(
          "why", label: words.why, hint: words.whyHint, fault: told["why"], value: written["why"] ?? "",
          kind: .lines(3))
        Tag.div(.class("acts")) { Button(words.decided, drawing: .done, isMain: true) }
      }
      if !log.isEmpty {
        Block(words.log) { Tag.ol { for entry in log { Tag.li(entry.sentence(words, scene)) } } }
      }
    }
  }
}
