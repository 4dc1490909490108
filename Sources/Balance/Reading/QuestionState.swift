/// All that is kept of one question in one stream: O(1) in size, folded day by day.
struct QuestionState: Equatable, Sendable {
  private(set) var level = FadingCount()
  private(set) var pace: Pace
  private(set) var answers = 0
  private(set) var counts = [0, 0, 0]
  private(set) var days = 0
  private(set) var passes = 0
  private(set) var unanswered = 0
  private(set) var notAsked = 0
  private(set) var alike = Alike()
  private(set) var place = PlaceCheck()
  /// The ladder of the first answer: too little, or not listened to.
  private(set) var first: Ladder
  /// The ladder of the third answer: too much; unused where the third answer is the good one.
  private(set) var third: Ladder
  private(set) var gap: GapState

  /// The newest run of answers that were all the same.
  struct Alike: Equatable, Sendable {
    var answer: Int?
    var length = 0
  }

  init(_ settings: BalanceSettings) {
    pace = Pace(atFirst: settings.rateAtFirst)
    first = Ladder(settings)
    third = Ladder(settings)
    gap = GapState(settings)
  }

  var hasAny: Bool { answers + passes + unanswered + notAsked > 0 }

  mutating func fade(to day: Int, _ settings: BalanceSettings) {
    level.fade(to: day, halfLifeDays: HalfLife.days(pace.perWeek, settings))
    gap.fade(to: day, settings)
  }

  mutating func close(_ quarter: Quarter, isComplete: Bool, _ settings: BalanceSettings) {
    pace.close(quarter, isComplete: isComplete)
    first.close(quarter, isComplete: isComplete, settings)
    third.close(quarter, isComplete: isComplete, settings)
    gap.close(quarter, isComplete: isComplete, settings)
  }

  mutating func take(_ today: QuestionDay, on day: Int, _ settings: BalanceSettings) {
    let isPaused = place.finding == .placeDecides
    let given = today.answers.all
    level.add(given, missing: Int(today.unanswered + today.passes))
    passes += Int(today.passes)
    unanswered += Int(today.unanswered)
    notAsked += Int(today.notAsked)
    gap.take(today.pairs, on: day, settings)
    guard today.hasAnswers else { return }
    pace.count(today.answers.total)
    answers += today.answers.total
    for index in counts.indices { counts[index] += given[index] }
    days += 1
    countAlike(today.answers)
    place.take(
      firstLeft: today.answersFirstLeft, firstRight: today.answersFirstRight, on: day,
      halfLifeDays: settings.halfLifeWeeks.upperBound * 7, settings)
    guard !isPaused else { return }
    first.step(isEvent: given[0] > 0, on: day, settings)
    third.step(isEvent: given[2] > 0, on: day, settings)
  }

  mutating func take(_ talk: Talk, on day: Int, _ settings: BalanceSettings) {
    guard talk != .rhythm else { return }
    first.take(talk, on: day, settings)
    third.take(talk, on: day, settings)
    gap.ladder.take(talk, on: day, settings)
  }

  private mutating func countAlike(_ today: DayCounts) {
    let only = today.only
    alike.length = only == nil ? 0 : only == alike.answer ? alike.length + today.total : today.total
    alike.answer = only
  }
}
