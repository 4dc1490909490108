import CoCreation
import Links
import Localization
package import Markup
import Values

extension SignsPage: Page {
  package func title(in scene: Scene) -> String {
    isOwn ? SignWords.in(scene.tongue).mine.title : TeamWords.in(scene.tongue).signsTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let signs = SignWords.in(scene.tongue)
    return HTML {
      let isTeam = scene.opens(.person(person, .newSign))
      if isForReader {
        Notice(.note, isOwn ? signs.mine.explained : isTeam ? words.signsExplained : signs.asReadByOthers)
      }
      if isTeam {
        Tag.div(.class("acts")) {
          LinkButton(words.newSign, drawing: .sign, .person(person, .newSign), isMain: true)
        }
      }
      if let level { together(level, signs, scene) }
      if mayReadChart { chartPart(words, signs, scene) }
      if mayReadSigns || !occasions.isEmpty { seen(words, signs, scene) }
      if !isForReader { Tag.p(signs.notForYou(name)) }
    }
  }

  /// Whether any of it is for whoever reads; figures are told only to those who may read the signs.
  private var isForReader: Bool { mayReadChart || mayReadSigns || !occasions.isEmpty }

  private func seen(_ words: TeamWords, _ signs: SignWords, _ scene: Scene) -> HTML {
    Block(scene.site.signs) {
      if occasions.isEmpty { Tag.p(.class("quiet")) { words.noSigns } }
      for occasion in occasions { occasion.html(words, signs, isOwn, scene) }
      if let portion { portion.ways(label: scene.site.signs, scene) }
      if let span { ways(of: span, signs, scene) }
      if let agreement, !occasions.isEmpty {
        Tag.p(
          agreement.occasions == 0
            ? isOwn ? signs.mine.nobodyReadTogether : signs.nobodyReadTogether
            : signs.readersAgree(
              agreement.occasions, agreement.alike, agreement.different, agreement.couldNotTell))
        if agreement.alone > 0 { Tag.p(signs.readAlone(agreement.alone)) }
      }
      if offers.times > 0 {
        Tag.p(
          isOwn
            ? signs.mine.offeredAgain(offers.times, offers.again) : words.offeredAgain(offers.times, offers.again))
      }
    }.html
  }

  /// Which days the list and the figures below it are of, and the ways to the others.
  private func ways(of span: Span, _ signs: SignWords, _ scene: Scene) -> HTML {
    HTML {
      if let older = span.older { Tag.p(signs.countedFrom(scene.dates.full(older + 1))) }
      if let last = span.last { Tag.p(signs.countedThrough(scene.dates.full(last))) }
      Tag.div(.class("acts")) {
        if span.last != nil { LinkButton(signs.newest, drawing: .sign, .person(person, .signs)) }
        if let older = span.older {
          LinkButton(signs.olderSigns, drawing: .sign, .person(person, .signsThrough(older)))
        }
      }
    }
  }

  /// What the readings come to: counts first, and a share only where there are enough, and for those who work.
  private func together(_ level: Level, _ signs: SignWords, _ scene: Scene) -> HTML {
    let share = { (share: Share) in scene.grammar.decimal(share.value, places: 2) }
    return Block(signs.together) {
      Tag.p(signs.counts(level.turnedTo, level.turnedAway, level.days))
      if level.unclear > 0 { Tag.p(signs.unclear(level.unclear)) }
      if let away = level.away, !isOwn {
        Tag.p(signs.awayShare(share(away.share), share(away.low), share(away.high), level.turnedTo + level.turnedAway))
      } else if level.away == nil {
        Tag.p(signs.tooFew)
      }
    }.html
  }

  private func chartPart(_ words: TeamWords, _ signs: SignWords, _ scene: Scene) -> HTML {
    Block(words.chart) {
      if chart.isEmpty {
        Tag.p(words.noChart)
      } else {
        DataTable(
          caption: words.chart, columns: [words.sign, words.means, words.agreedOn],
          rows: chart.map {
            .init($0.sign.html(), [$0.meaning.html(), HTML(scene.dates.full($0.since))])
          }, isHeaded: true)
      }
      for entry in chart {
        if let correction = entry.correction { LinkButton(signs.correctEntry(entry.sign.words), correction) }
      }
      if mayWriteChart || scene.opens(.person(person, .newChartEntry)) {
        LinkButton(isOwn ? signs.mine.newEntry : words.newChartEntry, drawing: .more, .person(person, .newChartEntry))
      }
    }.html
  }
}

extension SignsPage.Occasion {
  fileprivate func html(_ words: TeamWords, _ signs: SignWords, _ isOwn: Bool, _ scene: Scene) -> HTML {
    let day = scene.dates.near(day, today: scene.today)
    return Block(matter.html { "\($0), \(day)" }, level: .third) {
      Tag.ul(.class("things"), .role("list")) {
        for reading in readings { reading.html(words, signs, isOwn, scene) }
      }
      if let address { LinkButton(signs.toMoment, address) }
    }.html
  }
}

extension SignsPage.Entry {
  /// The sign with its meaning, which were written together.
  var inOneLine: Written {
    Written("\(sign.words.withoutStop): \(meaning.words.withoutStop)", sign.language)
  }
}

extension SignsPage.Reading {
  fileprivate func html(_ words: TeamWords, _ signs: SignWords, _ isOwn: Bool, _ scene: Scene) -> HTML {
    Tag.li {
      seen.drawing
      Tag.div(.class("what")) {
        told(words, signs, isOwn, noted: nil)
        if let correction { Tag.a(.href(correction.path)) { signs.correctReading } }
        if !before.isEmpty {
          Details(MomentToldWords.in(isOwn ? scene.tongue : scene.tongue.standard).before) {
            for (reading, day) in before {
              Tag.p { reading.told(words, signs, isOwn, noted: scene.dates.near(day, today: scene.today)) }
            }
          }
        }
      }
    }
  }

  /// - Parameter noted: When it was noted, where that is told.
  @HTMLBuilder private func told(
    _ words: TeamWords, _ signs: SignWords, _ isOwn: Bool, noted: String?
  ) -> HTML {
    let mine = signs.mine
    Tag.span("\(seen.label(words)). \(words.asReadBy(reader))\(noted.map { ", \($0)" } ?? "").")
    // What the chart describes is told with what it means, and once.
    if let sign, sign.words != entry?.sign.words { Tag.span(.class("when")) { sign.html { "\(words.sign): \($0)" } } }
    Tag.span(.class("when")) {
      if let entry {
        entry.inOneLine.html { isOwn ? mine.readByChart($0) : signs.readByChart($0) }
      } else if sign != nil {
        isOwn ? mine.notInChart : signs.notInChart
      }
    }
    Tag.span(.class("when")) {
      hadMetBefore ? (isOwn ? mine.hadMet : signs.hadMet) : (isOwn ? mine.hadNotMet : signs.hadNotMet)
    }
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
