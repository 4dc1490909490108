import CoCreation
import Comparison
package import Links
import Localization
package import Markup
package import Values

/// How alike the profiles of a round are: as a table whose cells lead to passages, as a map, a tree or shades.
package struct RoundLikenessPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  package let table: ConsensusTable
  package let picture: Address.Picture
  /// The first code of the table that is shown, from 0.
  package let first: Int

  /// How many codes stand on one page.
  package static let codesAtOnce = 12

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, roundNumber: Int, table: ConsensusTable,
    picture: Address.Picture, from first: Int = 0
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.table = table
    self.picture = picture
    self.first = table.codes.indices.contains(first) ? first : 0
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).likeness }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: place(.overview), CodingWords.in(scene.tongue).roundTitle(roundNumber))
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      Tag.p(words.likenessText)
      Tag.nav(.class("pager"), .ariaLabel(words.likeness)) {
        for other in Address.Picture.allCases where other != picture {
          Tag.a(.class("button"), .href(place(.likeness(other)).path)) { other.name(words) }
        }
      }
      if picture == .table { cells(words, scene) } else { drawing(words, scene) }
    }
  }

  /// The codes of every profile; each yes is a link to the passages that show it.
  private func cells(_ words: ComparisonWords, _ scene: Scene) -> HTML {
    let names = table.names
    let codes = table.codes[first..<min(first + Self.codesAtOnce, table.codes.count)]
    return HTML {
      DataTable(
        caption: words.tableCaption, columns: [CodingWords.in(scene.tongue).code] + table.profiles.map(\.name),
        rows: codes.map { code in
          .init(HTML(names[code.id] ?? ""), table.profiles.map { cell($0, code, words) })
        })
      ListPager(count: table.codes.count, atOnce: Self.codesAtOnce, first: first, scene: scene)
    }
  }

  private func cell(_ row: ConsensusTable.Row, _ code: CodeEntry, _ words: ComparisonWords) -> HTML {
    switch table.value(row.id, code.id) {
    case 1:
      let address = place(.evidence(row.id.retyped(), code.id.retyped()))
      let label = words.evidence(code.content.name.value, row.name)
      return Tag.a(.href(address.path), .ariaLabel("\(words.holds): \(label)")) { words.holds }
    case .some: return HTML(words.doesNot)
    case nil: return HTML(words.open)
    }
  }

  private func drawing(_ words: ComparisonWords, _ scene: Scene) -> HTML {
    HTML {
      switch Result(catching: { () throws(ConsensusTable.NoLikeness) in try table.likeness() }) {
      case .success(let likeness):
        Tag.figure(.class("chart")) {
          Tag.div(.class("plot"), .role("group"), .ariaLabel(picture.name(words)), .tabIndex(0)) {
            LikenessPicture(picture.kind, of: likeness, in: scene.tongue)
          }
          if let sentence = picture.caption(LikenessWords.in(scene.tongue), likeness.cases.count) {
            Tag.figcaption { sentence }
          }
        }
        if picture == .map {
          Tag.div(.class("table"), .role("region"), .ariaLabel(words.table), .tabIndex(0)) {
            LikenessTables(likeness, in: scene.tongue)
          }
        }
      case .failure(.tooFewProfiles): Notice(.note, words.noLikenessFew)
      case .failure(.nothingInCommon(let first, let second)):
        Notice(.note, words.nothingInCommon(first, second))
      }
    }
  }

  private func place(_ place: Address.RoundPlace) -> Address { .comparison(comparison, .round(round, place)) }
}

extension Address.Picture {
  fileprivate func name(_ words: ComparisonWords) -> String {
    switch self {
    case .table: words.table
    case .map: words.map
    case .tree: words.tree
    case .heat: words.heat
    }
  }

  /// What the drawing is, where no tables beside it tell it.
  fileprivate func caption(_ words: LikenessWords, _ cases: Int) -> String? {
    switch self {
    case .tree: words.tree(cases)
    case .heat: words.heat(cases)
    case .table, .map: nil
    }
  }

  fileprivate var kind: LikenessPicture.Kind {
    switch self {
    case .table, .map: .map
    case .tree: .tree
    case .heat: .heat
    }
  }
}
