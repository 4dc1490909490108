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
      asksIfListened: try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins).asksIfListened)
  }
}

extension OpenRecord {
  /// The service whose relationship with the person is looked at: one's own, or the person's home.
  var relation: ID<Service>? { standing.ground.service ?? home.service?.id }

  fileprivate func balance(of question: CoCreation.Question) throws -> BalancePage.Reading {
    guard try reader.teamMayCount() else { return .notAllowed }
    let counted = try counted([.own, .ownWithHelper, .representative], of: question)
    return counted.isEmpty ? .tooFew : .counted(counted)
  }

  /// What is released of some streams, each by itself.
  fileprivate func counted(
    _ streams: [AnswerStream], of question: CoCreation.Question
  ) throws -> [BalancePage.Counted] {
    let notAsked = try reader.daysNotAsked(with: relation)
    return try streams.compactMap { stream in
      guard let released = try reader.releasedAnswers(to: question, in: stream, with: relation) else { return nil }
      return BalancePage.Counted(released, notAsked: stream.isThePersons ? notAsked : 0, tongue)
    }
  }

  /// The single answers to a question that the person shows to whoever reads.
  fileprivate func shownAnswers(to question: CoCreation.Question) throws -> [Thing] {
    try reader.shownAskings(limit: 9).compactMap { sight in
      guard let answer = sight.answer, sight.asked.content.question == question else { return nil }
      let event = try event(of: sight.asked.content)
      let day = Dates.in(tongue).near(answer.day, today: today)
      return Thing(
        event.what ?? day, picture: .drawing(question.drawing(answer.content.answer)),
        note: event.what == nil ? nil : day)
    }
  }
}

extension QuestionReading {
  /// Whether its explanation says from how many answers and days it is.
  fileprivate var saysBasis: Bool {
    switch explanation {
    case .usual, .oftenNotGood: true
    case .tooFew, .alwaysTheSame, .askAnotherWay, .placeDecides: false
    }
  }
}

extension BalancePage.Counted {
  fileprivate init(_ released: ReleasedAnswers, notAsked: Int, _ tongue: Tongue) {
    let course = released.course()
    let reading = course.last?.reading
    let caveats = reading?.caveats.filter { $0 == .placeCannotBeChecked } ?? []
    let counts = released.counts
    self.init(
      stream: released.stream, counts: counts.filter { !$0.key.isPass }, days: released.days,
      sentences: (reading.map { [BalanceSentence.explaining($0, in: tongue.standard)] } ?? [])
        + caveats.map { BalanceSentence.of($0, in: tongue.standard) },
      passes: counts.filter { $0.key.isPass }.values.reduce(0, +), notAsked: notAsked,
      trends: Self.trends(course, released.question), weeksToShow: released.weeksToShow(), gap: released.alike,
      unanswered: released.unanswered, isBased: reading?.saysBasis ?? false)
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
