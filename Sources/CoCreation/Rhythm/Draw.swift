package import Values

/// A question drawn for a day: which, and about what.
package struct Draw: Hashable, Sendable {
  package let question: Question
  package let about: AskedAbout

  package init(question: Question, about: AskedAbout) {
    self.question = question
    self.about = about
  }

  /// Questions about a day in general are put on the person's own device only.
  package var isForOwnDeviceOnly: Bool {
    if case .day = about { true } else { false }
  }
}

/// What a draw needs to know of a day; there is no way in for anybody's choice of a moment.
package struct DayOfAsking: Hashable, Sendable {
  package let day: Day
  /// The moments that may be asked about, whoever noted them: the day's, and what came after the draw of the day before.
  package let moments: [ID<Moment>]
  /// What the rhythm has asked today.
  package let asked: [Draw]
  /// The question asked last, today or before.
  package let last: Question?
  /// Whether the person said stop, for today or for good.
  package let isStopped: Bool

  package init(day: Day, moments: [ID<Moment>], asked: [Draw], last: Question? = nil, isStopped: Bool) {
    self.day = day
    self.moments = moments
    self.asked = asked
    self.last = last
    self.isStopped = isStopped
  }
}

extension Rhythm {
  /// The most questions a day that anything may ask.
  package static let mostADay = 3

  /// How many questions are due on a day; days of a week are drawn by the person's seed, the same all week.
  package func due(on day: Day, seed: UInt64) -> Int {
    switch frequency {
    case .never: 0
    case let .daily(times): min(times, Self.mostADay)
    case let .weekly(days): Self.daysDrawn(days, of: day.monday, seed: seed).contains(day) ? 1 : 0
    }
  }

  /// The next question of the day, drawn at random among its moments; `nil` if none is due.
  ///
  /// Questions take turns. A moment is asked about once before any is asked about twice, and never twice by the same
  /// question. Where the day has no moment, it is about the day's support in general.
  package func draw(
    for day: DayOfAsking, seed: UInt64, random: inout some RandomNumberGenerator
  ) -> Draw? {
    guard !day.isStopped, day.asked.count < due(on: day.day, seed: seed) else { return nil }
    let question = next(after: day.last)
    let counts = Dictionary(day.asked.map { ($0.about, 1) }, uniquingKeysWith: +)
    let open = day.moments.filter { moment in
      !day.asked.contains(Draw(question: question, about: .moment(id: moment)))
    }
    let fewest = open.map { counts[.moment(id: $0), default: 0] }.min()
    let candidates = open.filter { counts[.moment(id: $0), default: 0] == fewest }
    if let moment = candidates.randomElement(using: &random) {
      return Draw(question: question, about: .moment(id: moment))
    }
    let general = Draw(question: question, about: .day(day: day.day))
    return day.moments.isEmpty && !day.asked.contains(general) ? general : nil
  }

  /// The question whose turn it is.
  package func next(after last: Question?) -> Question {
    guard let last, let index = questions.firstIndex(of: last) else { return .choice }
    return questions[(index + 1) % questions.count]
  }

  private static func daysDrawn(_ count: Int, of monday: Day, seed: UInt64) -> Set<Day> {
    var random = WeekRandom(state: seed ^ UInt64(bitPattern: Int64(monday.number)))
    return Set((0..<7).map { monday + $0 }.shuffled(using: &random).prefix(count))
  }
}

/// Numbers that are the same for the same person and week, so that every node draws the same days (SplitMix64).
private struct WeekRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
