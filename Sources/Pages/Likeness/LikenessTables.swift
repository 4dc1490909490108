package import Comparison
package import Localization
package import Markup

/// What the drawings of likeness show, as tables.
package struct LikenessTables: Part {
  private let likeness: Likeness
  private let words: LikenessWords
  private let grammar: Grammar

  package init(_ likeness: Likeness, in tongue: Tongue) {
    self.likeness = likeness
    words = LikenessWords.in(tongue)
    grammar = Grammar.in(tongue)
  }

  package var html: HTML {
    HTML {
      profiles
      steps
      pairs
      conditions
    }
  }

  private var profiles: HTML {
    let rows = likeness.cases.indices.map { own in
      let nearest = likeness.nearest(to: own)
      return [
        likeness.cases[own], likeness.groups.map { String($0[own]) } ?? "–", nearest.map { likeness.cases[$0] } ?? "–",
        nearest.map { Ink.percent(likeness.similarity[own, $0]) + " %" } ?? "–",
        grammar.decimal(likeness.map.points[own][0], places: 2),
        grammar.decimal(likeness.map.points[own][1], places: 2),
      ]
    }
    return table(
      words.profiles, [words.profile, words.groupHead, words.nearest, words.similarity, words.across, words.up], rows)
  }

  private var steps: HTML {
    func name(_ group: Int) -> String { group < 0 ? likeness.cases[-group - 1] : words.madeBy(group) }
    let rows = likeness.tree.merges.enumerated().map { step, merge in
      ["\(step + 1)", name(merge.first), name(merge.second), grammar.decimal(merge.height, places: 3)]
    }
    return table(words.steps, [words.step, words.joins, words.with, words.difference], rows)
  }

  private var pairs: HTML {
    let order = likeness.tree.order
    let rows = order.map { first in
      [likeness.cases[first]] + order.map { Ink.percent(likeness.similarity[first, $0]) }
    }
    return table(words.pairs, [words.profile] + order.map { likeness.cases[$0] }, rows)
  }

  private var conditions: HTML {
    table(
      words.conditions, [words.condition, words.readAs],
      likeness.columns.map { [$0.name, words.types[$0.type.rawValue] ?? $0.type.rawValue] })
  }

  private func table(_ caption: String, _ heads: [String], _ rows: [[String]]) -> HTML {
    Tag.table {
      Tag.caption { caption }
      Tag.thead {
        Tag.tr { for head in heads { Tag.th(.scope("col")) { head } } }
      }
      Tag.tbody {
        for row in rows {
          Tag.tr {
            for (column, cell) in row.enumerated() {
              if column == 0 { Tag.th(.scope("row")) { cell } } else { Tag.td { cell } }
            }
          }
        }
      }
    }
  }
}
