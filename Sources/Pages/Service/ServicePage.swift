package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A first-line manager's page: duties, questions to answer, the unit's pattern; nothing of a single relation.
package struct ServicePage: Page {
  package let name: String
  /// The service, where the page leads on to its persons and staff.
  package let id: ID<Address.Service>?
  package let duties: [Duty]
  package let questions: [Thing]
  package let pattern: Pattern
  package let reach: [Concept]
  /// Devices that were paired, and codes taken away, where nobody else was in the circle to be told.
  package let news: [AccessNews]

  /// Something that law or policy requires by a day.
  package struct Duty: Sendable {
    package let what: String
    package let due: Day
    package let address: Address?
    /// Whether nobody has read the source of the rule.
    package let isUnread: Bool

    package init(what: String, due: Day, address: Address? = nil, isUnread: Bool = false) {
      self.isUnread = isUnread
      self.what = what
      self.due = due
      self.address = address
    }
  }

  /// The frozen pattern of a quarter.
  package enum Pattern: Sendable {
    case tooFew(quarter: String)
    case frozen(quarter: String, figures: [PatternFrozen.Figure])
  }

  /// One concept of reach, and in how many matters its evidence was found.
  package struct Concept: Sendable {
    package let name: String
    package let matters: Int
    package let isRequired: Bool
    /// Whether it rests on those alone who were there the quarter before too.
    package let isOfThoseWhoStayed: Bool

    package init(name: String, matters: Int, isRequired: Bool, isOfThoseWhoStayed: Bool = false) {
      self.isOfThoseWhoStayed = isOfThoseWhoStayed
      self.name = name
      self.matters = matters
      self.isRequired = isRequired
    }
  }

  package init(
    name: String, duties: [Duty], questions: [Thing], pattern: Pattern, reach: [Concept],
    id: ID<Address.Service>? = nil, news: [AccessNews] = []
  ) {
    self.news = news
    self.id = id
    self.name = name
    self.duties = duties
    self.questions = questions
    self.pattern = pattern
    self.reach = reach
  }

  package func title(in scene: Scene) -> String { ServiceWords.in(scene.tongue).title(name) }

  package func content(in scene: Scene) -> HTML {
    let words = ServiceWords.in(scene.tongue)
    return HTML {
      if let id {
        Tag.div(.class("acts")) {
          LinkButton(scene.site.people, drawing: .everyone, .people(id))
          LinkButton(ComparisonWords.in(scene.tongue).serviceProfile, drawing: .plan, .serviceProfile(id))
        }
      }
      for one in news { one.notice(scene) }
      Block(words.duties) {
        Things(duties.map { $0.thing(words, scene) }, whenEmpty: words.noDuties, scene)
      }
      Block(words.toAnswer) { Things(questions, whenEmpty: words.nothingToAnswer, scene) }
      patternPart(words, scene)
      if !reach.isEmpty {
        let areAll = reach.allSatisfy(\.isOfThoseWhoStayed)
        Block(words.reach) {
          if areAll { Tag.p(words.stayed) }
          DataTable(
            caption: words.reachCaption, columns: [words.concept, words.matters],
            rows: reach.map {
              let label = "\($0.name) (\($0.isRequired ? words.required : words.beyond))"
              return .init(
                $0.isOfThoseWhoStayed && !areAll ? words.ofThoseWhoStayed(label) : label, [String($0.matters)])
            })
        }
      }
      Details(words.whatIsNotHere) { Tag.p(words.whatIsNotHereText) }
    }
  }

  private func patternPart(_ words: ServiceWords, _ scene: Scene) -> HTML {
    HTML {
      switch pattern {
      case .tooFew(let quarter): Block(words.pattern(quarter)) { Tag.p(words.tooFewPersons) }
      case .frozen(let quarter, let figures):
        let areAll = figures.allSatisfy(\.isOfThoseWhoStayed)
        Block(words.pattern(quarter)) {
          Tag.p(words.patternBasis(figures.map(\.persons).max() ?? 0))
          if areAll { Tag.p(words.stayed) }
          DataTable(
            caption: words.patternCaption, columns: [words.matter, words.share, words.interval, words.persons],
            rows: figures.flatMap { $0.rows(words, scene, areAllOfThoseWhoStayed: areAll) })
        }
      }
    }
  }
}

extension PatternFrozen.Figure {
  /// One row for each answer that is told; opposites are never netted.
  ///
  /// Where not all figures rest on those who stayed, those that do say so.
  fileprivate func rows(
    _ words: ServiceWords, _ scene: Scene, areAllOfThoseWhoStayed: Bool
  ) -> [DataTable.Row] {
    let asking = AskingWords.in(scene.tongue.standard)
    let matter =
      "\(question.name(PilesWords.in(scene.tongue.standard))), \(stream == .own ? words.alone : words.withHelp)"
    let answers = question.answers
    let parts = [answers.first.map { ($0, first) }, third.flatMap { part in answers.last.map { ($0, part) } }]
    return parts.compactMap { $0 }.map { answer, part in
      let label = "\(matter): \(answer.label(asking))"
      return .init(
        isOfThoseWhoStayed && !areAllOfThoseWhoStayed ? words.ofThoseWhoStayed(label) : label,
        [part.told(words), "\(part.within.lowerBound)–\(part.within.upperBound)", String(persons)])
    }
  }
}

extension PatternFrozen.Part {
  /// The points, the ends of what is told as "or fewer" and "or more".
  fileprivate func told(_ words: ServiceWords) -> String {
    switch points {
    case ...5: words.orLess(5)
    case 95...: words.orMore(95)
    default: String(points)
    }
  }
}

extension ServicePage.Duty {
  fileprivate func thing(_ words: ServiceWords, _ scene: Scene) -> Thing {
    let late = scene.today.days(since: due)
    let day = late > 0 ? words.late(late) : words.dueBy(scene.dates.day(due, today: scene.today))
    return Thing(
      what, picture: .drawing(late > 0 ? .stop : .week), note: isUnread ? "\(day). \(words.unread)" : day,
      address: address)
  }
}

/// A decision maker's frames: those that end soon first.
package struct DecisionsPage: Page {
  package let frames: [Row]
  /// Wishes that do not fit a frame and wait for this reader's answer.
  package let questions: [Thing]
  /// What others did lately to the ways into the Samspel of persons of whom this reader is told.
  package let news: [AccessNews]

  /// One person's frame.
  package struct Row: Sendable {
    package let name: String
    package let services: String
    package let last: Day?
    package let address: Address
    /// Whether the person and those who support have been told that it ends.
    package let isAnnounced: Bool

    package init(name: String, services: String, last: Day?, address: Address, isAnnounced: Bool = false) {
      self.isAnnounced = isAnnounced
      self.name = name
      self.services = services
      self.last = last
      self.address = address
    }
  }

  package init(frames: [Row], questions: [Thing] = [], news: [AccessNews] = []) {
    self.news = news
    self.frames = frames
    self.questions = questions
  }

  package func title(in scene: Scene) -> String { ServiceWords.in(scene.tongue).decisionsTitle }

  package func content(in scene: Scene) -> HTML {
    let words = ServiceWords.in(scene.tongue)
    let frames = ordered(scene)
    let ending = frames.filter { row in
      row.last.map { $0.days(since: scene.today) <= AnnounceRenewal.daysBefore } ?? false
    }
    let others = frames.filter { row in
      row.last.map { $0.days(since: scene.today) > AnnounceRenewal.daysBefore } ?? true
    }
    return HTML {
      Tag.div(.class("acts")) { LinkButton(words.newDecision, drawing: .note, .newDecision, isMain: true) }
      for one in news { one.notice(scene) }
      if !questions.isEmpty { Block(words.toAnswer) { Things(questions, whenEmpty: "", scene) } }
      if frames.isEmpty { Tag.p(words.noDecisions) }
      let rest = ending.isEmpty ? words.allDecisions : words.otherDecisions
      for (heading, rows) in [(words.ending, ending), (rest, others)] where !rows.isEmpty {
        Block(heading) { table(heading, rows, words, scene) }
      }
    }
  }

  /// What ends first stands first, what has no end last; what ends on one day stands by the person's name.
  private func ordered(_ scene: Scene) -> [Row] {
    Collation(scene.tongue.language).sorted(frames, by: \.name).enumerated()
      .sorted { ($0.element.last?.number ?? .max, $0.offset) < ($1.element.last?.number ?? .max, $1.offset) }
      .map(\.element)
  }

  private func table(_ caption: String, _ rows: [Row], _ words: ServiceWords, _ scene: Scene) -> DataTable {
    DataTable(
      caption: caption, columns: [words.person, FrameWords.in(scene.tongue.standard).granted, words.ends],
      rows: rows.map { row in
        .init(
          Tag.a(.href(row.address.path)) { row.name },
          [
            HTML(row.services),
            HTML((row.last.map { scene.dates.full($0) } ?? "–") + (row.isAnnounced ? words.told : "")),
          ])
      }, isHeaded: true)
  }
}
