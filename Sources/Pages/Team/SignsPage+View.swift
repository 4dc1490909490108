import CoCreation
import Links
import Localization
package import Markup
import Values

extension SignsPage: Page {
  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).signsTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    return HTML {
      Notice(.note, words.signsExplained)
      if scene.opens(.person(person, .newSign)) {
        Tag.div(.class("acts")) {
          LinkButton(words.newSign, drawing: .sign, .person(person, .newSign), isMain: true)
        }
      }
      Block(words.chart) {
        if chart.isEmpty {
          Tag.p(words.noChart)
        } else {
          DataTable(
            caption: words.chart, columns: [words.sign, words.means, words.agreedOn],
            rows: chart.map { .init($0.sign, [$0.meaning, scene.dates.full($0.since)]) })
        }
        if mayWriteChart || scene.opens(.person(person, .newChartEntry)) {
          LinkButton(words.newChartEntry, drawing: .more, .person(person, .newChartEntry))
        }
      }
      Block(scene.site.signs) {
        Things(readings.map { $0.thing(words, scene) }, whenEmpty: words.noSigns, scene)
        if agreement.all > 0 { Tag.p(words.readersAgree(agreement.same, agreement.all)) }
        if offers.times > 0 { Tag.p(words.offeredAgain(offers.times, offers.again)) }
      }
    }
  }
}

extension SignsPage.Reading {
  fileprivate func thing(_ words: TeamWords, _ scene: Scene) -> Thing {
    Thing(
      "\(matter), \(scene.dates.near(day, today: scene.today))", picture: .drawing(seen.drawing),
      note: "\(seen.label(words)). \(words.asReadBy(scene.grammar.list(readers))).", address: address)
  }
}

extension Seen {
  var drawing: Drawing {
    switch self {
    case .turnedTo: .turnedTo
    case .turnedAway: .turnedAway
    case .noSign: .noSign
    case .cannotTell: .dontKnow
    }
  }

  func label(_ words: TeamWords) -> String {
    switch self {
    case .turnedTo: words.turnedTo
    case .turnedAway: words.turnedAway
    case .noSign: words.noSign
    case .cannotTell: words.cannotTell
    }
  }
}
