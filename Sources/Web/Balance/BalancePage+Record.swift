import Balance
import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension BalancePage {
  /// The team's page of one question: counts that are released, and what the person shows.
  init(_ record: OpenRecord, _ question: CoCreation.Question) throws {
    self.init(
      person: record.person.retyped(), name: record.reader.name, question: question,
      reading: try record.balance(of: question),
      areas: try LifeAreas(record),
      shownMoments: try record.shownAnswers(to: question)
        + record.reader.shownMoments(limit: 9).map { try record.thing($0, isDated: true) },
      mirror: question == .listened ? nil : try record.counted([.professional], of: question).first,
      asksIfListened: try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins).asksIfListened,
      silence: try record.silence(after: question))
  }
}

extension OpenRecord {
  /// The service whose relationship with the person is looked at: one's own, or the person's home.
  var relation: ID<Service>? { standing.ground.service ?? home.service?.id }

  fileprivate func balance(of question: CoCreation.Question) throws -> BalancePage.Reading {
    guard try reader.teamMayCount() else {
      guard try reader.wasAsked(with: relation) else { return .neverAsked }
      return try reader.rhythm().sets.last == nil ? .notSaid : .notAllowed
    }
    let counted = try counted([.own, .ownWithHelper, .representative], of: question)
    guard counted.isEmpty else { return .counted(counted) }
    return try reader.wasAsked(with: relation) ? .tooFew : .neverAsked
  }

  /// What is released of some streams, each by itself.
  fileprivate func counted(
    _ streams: [AnswerStream], of question: CoCreation.Question
  ) throws -> [BalancePage.Counted] {
    try streams.compactMap { stream in
      try reader.releasedAnswers(to: question, in: stream, with: relation).map { BalancePage.Counted($0, tongue) }
    }
  }

  /// The times without an answer, where the person lets the team count.
  fileprivate func silence(after question: CoCreation.Question) throws -> BalancePage.Silence? {
    guard try reader.teamMayCount() else { return nil }
    let released = try reader.releasedSilence(after: question, with: relation)
    return BalancePage.Silence(
      notAsked: try reader.daysNotAsked(with: relation), unanswered: released?.times ?? 0, through: released?.through)
  }

  /// The single answers to a question that the person shows to whoever reads.
  fileprivate func shownAnswers(to question: CoCreation.Question) throws -> [Thing] {
    try reader.shownAskings(limit: 9).compactMap { sight in
      guard let answer = sight.answer, sight.asked.content.question == question else { return nil }
      let event = try event(of: sight.asked.content)
      return thing(about: event, on: answer.day, picture: .drawing(question.drawing(answer.content.answer)))
    }
  }
}

extension QuestionReading {
  /// Whether its explanation says from how many answers and days it is.
  fileprivate var saysBasis: Bool {
    switch explanation {
    case .oftenNotGood: true
    case .usual, .tooFew, .alwaysTheSame, .askAnotherWay, .placeDecides: false
    }
  }

  /// What it comes to, for the team.
  ///
  /// That nothing stands out is not said: the person may have a question that the team is not told of.
  fileprivate func explained(_ tongue: Tongue) -> [String] {
    if case .usual = explanation { return [] }
    return [BalanceSentence.explaining(self, in: tongue.standard)]
  }
}

extension BalancePage.Gap {
  fileprivate init(_ reading: GapReading) {
    let order = reading.pairs.byOrder
    self.init(
      lower: order[0], same: order[1], higher: order[2], level: reading.gap, low: reading.interval.lowerBound,
      high: reading.interval.upperBound)
  }
}

extension BalancePage.Counted {
  fileprivate init(_ released: ReleasedAnswers, _ tongue: Tongue) {
    let course = released.course()
    let reading = course.last?.reading
    let caveats = reading?.caveats.filter { $0 == .placeCannotBeChecked } ?? []
    let counts = released.counts
    self.init(
      stream: released.stream, counts: counts.filter { !$0.key.isPass }, days: released.days,
      sentences: (reading?.explained(tongue) ?? [])
        + caveats.map { BalanceSentence.of($0, in: tongue.standard) },
      passes: counts.filter { $0.key.isPass }.values.reduce(0, +),
      trends: Self.trends(course, released.question), weeksToShow: released.weeksToShow(),
      gap: released.gap().map(BalancePage.Gap.init), through: released.through, isBased: reading?.saysBasis ?? false)
  }

  /// A line for each answer but the good one, a point at the end of each period: opposites are never netted.
  private static func trends(
    _ course: [(day: Day, reading: QuestionReading)], _ question: CoCreation.Question
  ) -> [(answer: CoCreation.Answer, points: [BalancePage.Point])] {
    question.answers.compactMap { answer in
      guard let read = answer.read, let stream = course.first?.reading.stream,
        read != Balance.Answer.good(to: question.read, in: stream)
      else { return nil }
      let ends = Course.ends(course.filter(\.reading.isEnough))
      let before = [0] + ends.map(\.reading.answers)
      return (answer, zip(ends, before).compactMap { point($0.day, $0.reading, read, after: $1) })
    }
  }

  /// - Parameter before: How many answers the point before rests on.
  private static func point(
    _ day: Day, _ reading: QuestionReading, _ answer: Balance.Answer, after before: Int
  ) -> BalancePage.Point? {
    let interval = reading.level.interval(of: answer)
    guard let level = Share(reading.level.share(of: answer)), let low = Share(interval.lowerBound),
      let high = Share(interval.upperBound)
    else { return nil }
    return BalancePage.Point(
      monday: day.monday, level: level, low: low, high: high, new: reading.answers - before, answers: reading.answers)
  }
}
