import CoCreation
import Links
import Localization
package import Markup
import Values

extension BalancePage: Page {
  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).balanceTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    return HTML {
      tabs(words, scene)
      switch reading {
      case .notAllowed: Notice(.note, words.notAllowed(name))
      case .notSaid: Notice(.note, words.notSaid(name))
      case .neverAsked: Notice(.note, words.neverAsked(name))
      case .tooFew: Notice(.note, words.tooFew)
      case .counted(let counted): for one in counted { figures(one, words, scene) }
      }
      if let silence { told(silence, words, scene) }
      if let mirror { figures(mirror, words, scene) }
      areas.forTheTeam(scene.tongue.standard)
      Block(words.shownMoments) { Things(shownMoments, whenEmpty: words.noShown, scene) }
      if isUnproven { Tag.p(.class("quiet")) { words.unproven } }
    }
  }

  private func tabs(_ words: TeamWords, _ scene: Scene) -> HTML {
    Tag.nav(.class("pager"), .ariaLabel(title(in: scene))) {
      for (other, label) in tabs(scene, words) {
        Tag.a(
          .class(other == question ? "button main" : "button"),
          .href(Address.person(person, .balance(question: other.rawValue)).path),
          .when(other == question, .ariaCurrent("page"))
        ) { label }
      }
    }
  }

  /// The questions, each with its name: whether they listened only where it is asked.
  private func tabs(_ scene: Scene, _ words: TeamWords) -> [(Question, String)] {
    let two = [(Question.choice, words.choosing), (.help, words.helping)]
    guard asksIfListened || question == .listened else { return two }
    return two + [(.listened, PilesWords.in(scene.tongue.standard).listened)]
  }

  private func subject(_ words: TeamWords, _ scene: Scene) -> String {
    switch question {
    case .choice: words.choosing
    case .help: words.helping
    case .listened: PilesWords.in(scene.tongue.standard).listened
    }
  }

  private func figures(_ counted: Counted, _ words: TeamWords, _ scene: Scene) -> HTML {
    let answers = question.answers.reduce(0) { $0 + (counted.counts[$1] ?? 0) }
    let asking = AskingWords.in(scene.tongue.standard)
    let heading = "\(subject(words, scene)): \(counted.stream.voice(name, words))"
    return Block(heading) {
      if !counted.isBased { Tag.p(words.basis(answers, counted.days)) }
      for sentence in counted.sentences { Tag.p(sentence) }
      if let through = counted.through { until(through, words, scene) }
      DataTable(
        caption: heading, columns: [words.answer, words.howMany],
        rows: question.answers.map { .init($0.label(asking), [String(counted.counts[$0] ?? 0)]) }, isHeaded: true)
      if counted.passes > 0 { Tag.p(words.passes(counted.passes)) }
      for trend in counted.trends where !trend.points.isEmpty {
        chart(trend.answer, trend.points, counted.stream, words, scene)
      }
      if let weeks = counted.weeksToShow { Tag.p(words.slowToShow(weeks)) }
      if let gap = counted.gap { Block(words.gap, level: .third) { gap.html(words, scene) } }
    }.html
  }

  /// Up to when the figures go: a pause since then would else look as if all went on.
  @HTMLBuilder private func until(_ day: Day, _ words: TeamWords, _ scene: Scene) -> HTML {
    Tag.p(words.through(scene.dates.day(day.monday, today: scene.today)))
    if day <= scene.today - 28 { Tag.p(words.nothingSince) }
  }

  @HTMLBuilder private func told(_ silence: Silence, _ words: TeamWords, _ scene: Scene) -> HTML {
    if silence.unanswered > 0 || silence.notAsked > 0 {
      Block(words.silence) {
        if silence.unanswered > 0 {
          Tag.p(words.unanswered(silence.unanswered))
          if let through = silence.through {
            Tag.p(words.through(scene.dates.day(through.monday, today: scene.today)))
          }
        }
        if silence.notAsked > 0 { Tag.p(words.notAsked(silence.notAsked)) }
      }
    }
  }

  private func chart(
    _ answer: Answer, _ points: [Point], _ stream: AnswerStream, _ words: TeamWords, _ scene: Scene
  ) -> HTML {
    let share = { (share: Share) in scene.grammar.decimal(share.value, places: 2) }
    let title = words.chart90(answer.label(AskingWords.in(scene.tongue.standard)))
    let table = DataTable(
      caption: title, columns: [words.time, words.level, words.low, words.high, words.new, words.count],
      rows: points.map { point in
        .init(
          scene.dates.full(point.monday),
          [share(point.level), share(point.low), share(point.high), String(point.new), String(point.answers)])
      })
    let last = points.last.map {
      "\(words.level): \(share($0.level)), \(words.low): \(share($0.low)), \(words.high): \(share($0.high))."
    }
    return Chart(
      id: "trend-\(stream.rawValue)-\(answer.rawValue)", title: title, description: last ?? "", size: TrendDrawing.size,
      table: table,
      tableTitle: words.sameAsTable
    ) {
      TrendDrawing(points: points, scene: scene)
    }.html
  }
}

extension BalancePage.Gap {
  /// How many of each order, then the difference with its interval, and what that says.
  @HTMLBuilder fileprivate func html(_ words: TeamWords, _ scene: Scene) -> HTML {
    let told = { (value: Double) in scene.grammar.decimal(value, places: 2) }
    Tag.p(words.gapText(lower + same + higher, same))
    DataTable(
      caption: words.gapOrder, columns: [words.answer, words.howMany],
      rows: [
        .init(words.gapLower, [String(lower)]), .init(words.gapSame, [String(same)]),
        .init(words.gapHigher, [String(higher)]),
      ])
    Tag.p(words.gapLevel(told(level), told(low), told(high)))
    Tag.p(low > 0 ? words.teamSeesMore : high < 0 ? words.personSeesMore : words.neitherSeesMore)
  }
}

extension AnswerStream {
  /// Whose words these are, as a heading of figures.
  func voice(_ name: String, _ words: TeamWords) -> String {
    switch self {
    case .own: words.saidAlone(name)
    case .ownWithHelper: words.saidWithHelp(name)
    case .signs: words.readFromSigns
    case .representative: words.saidByRepresentative
    case .professional: words.mirrored
    }
  }
}
