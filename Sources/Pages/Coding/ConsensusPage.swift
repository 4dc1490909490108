package import Links
import Localization
package import Markup
package import Values

/// Where coders found different things: what is to be settled first, then what was, so many at once.
package struct ConsensusPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  package let differences: [Difference]
  /// The first difference that is shown, from 0.
  package let first: Int

  /// How many differences stand on one page.
  package static let atOnce = 15

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
    from first: Int = 0
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.differences = differences
    self.first = differences.indices.contains(first) ? first : 0
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).consensus }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .round(round, .overview)), CodingWords.in(scene.tongue).roundTitle(roundNumber))
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let open = differences.filter { $0.settled == nil }
    let settled = differences.filter { $0.settled != nil }
    let shown = first..<min(first + Self.atOnce, differences.count)
    return HTML {
      Tag.p(words.consensusText)
      Tag.p(differences.isEmpty ? words.nothingToSettle : words.differences(open.count, differences.count))
      if shown.lowerBound < open.count {
        Block(words.toSettle) {
          for difference in open[shown.clamped(to: open.indices)] { card(difference, words, scene) }
        }
      }
      if shown.upperBound > open.count {
        let places = (max(shown.lowerBound, open.count) - open.count)..<(shown.upperBound - open.count)
        Block(words.settled) { for difference in settled[places] { card(difference, words, scene) } }
      }
      ListPager(count: differences.count, atOnce: Self.atOnce, first: first, scene: scene)
      Tag.div(.class("acts")) {
        LinkButton(words.seeLog, drawing: .looked, .comparison(comparison, .round(round, .log)))
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
  func list(_ words: CodingWords) -> HTML {
    Tag.ul {
      for coder in found {
        Tag.li(
          words.whoFound(
            coder.name, coder.found.map { $0 ? words.foundIt : words.foundNot } ?? words.notCoded))
      }
    }
  }
}
