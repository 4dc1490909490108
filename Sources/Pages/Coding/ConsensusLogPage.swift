package import Links
import Localization
package import Markup
package import Values

/// The log of a round: who changed what and why, the latest first.
package struct ConsensusLogPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let lines: [(code: String, profile: String, entry: SettlementTold)]
  package let first: Int

  /// How many lines stand on one page.
  package static let atOnce = 50

  /// - Parameter lines: The latest first.
  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>,
    lines: [(code: String, profile: String, entry: SettlementTold)], from first: Int = 0
  ) {
    self.comparison = comparison
    self.round = round
    self.lines = lines
    self.first = lines.indices.contains(first) ? first : 0
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).log }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .round(round, .consensus)), CodingWords.in(scene.tongue).consensus)
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    return HTML {
      if lines.isEmpty { Tag.p(words.noLog) }
      Tag.ul {
        for line in lines[first..<min(first + Self.atOnce, lines.count)] {
          Tag.li { "\(line.code) (\(line.profile)): \(line.entry.sentence(words, scene))" }
        }
      }
      ListPager(count: lines.count, atOnce: Self.atOnce, first: first, scene: scene)
    }
  }
}
