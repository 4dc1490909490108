import CoCreation
import Localization
import Markup

/// What an agreement's moments reached, month by month: counts beside counts, each concept on its own.
struct ReachByMonth: Part {
  let page: ReachPage
  let words: ReachWords
  let scene: Scene

  var html: HTML {
    Block(words.byMonth) {
      Tag.p(.class("quiet")) { words.byMonthText }
      if page.isOwn, scene.density != .standard { lines } else { table }
    }.html
  }

  private var table: DataTable {
    let met = page.concepts.filter { concept in page.months.contains { $0.met[concept.concept] != nil } }
    return DataTable(
      caption: words.byMonth, columns: [words.month, words.moments] + met.map { page.name(of: $0, words) },
      rows: page.months.map { month in
        .init(
          scene.dates.month(month.first).capitalised,
          [String(month.moments)] + met.map { String(month.met[$0.concept] ?? 0) })
      }, isHeaded: true)
  }

  /// The newest months as the page has room for, in the person's words.
  private var lines: HTML {
    HTML {
      for month in page.months.prefix(scene.density.choices) {
        Tag.h3(scene.dates.month(month.first).capitalised)
        Tag.ul {
          for concept in ReachConcept.allCases {
            if let count = month.met[concept] {
              Tag.li { words.ofMoments(concept.label(words), count, month.moments) }
            }
          }
        }
      }
    }
  }
}
