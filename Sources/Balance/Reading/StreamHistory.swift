/// The days of one stream, and the state that their in-order fold makes.
///
/// An observation of the newest day costs O(1). One of an earlier day, written down offline, folds again from the
/// quarter of that day. So late equals in order, and live equals re-read, exactly.
struct StreamHistory: Equatable, Sendable {
  private(set) var days: [StreamDay] = []
  /// The fold of all days but the newest, which may still grow.
  private var folded: StreamState
  /// For the newest quarters that hold a day: the position of its first day, and the fold of all days before it.
  private var checkpoints: [Checkpoint] = []
  /// A year of them: what is written down later than that is rare enough to fold everything again.
  private static let checkpointsKept = 4

  private struct Checkpoint: Equatable, Sendable {
    let quarter: Quarter
    let position: Int
    let before: StreamState
  }

  init(_ settings: BalanceSettings) {
    folded = StreamState(settings)
  }

  mutating func add(_ observation: Observation, on day: Int, _ settings: BalanceSettings) {
    guard day >= days.last?.day ?? day else {
      insert(observation, on: day, settings)
      return
    }
    if day != days.last?.day {
      if let newest = days.last { folded.take(newest, settings) }
      append(day)
    }
    days[days.count - 1].add(observation)
  }

  /// The state at the end of a day, with nothing that came later.
  func state(at day: Int, _ settings: BalanceSettings) -> StreamState {
    guard let newest = days.last, newest.day <= day else { return states(at: [day], settings)[0] }
    var state = folded
    state.take(newest, settings)
    state.advance(to: day, settings)
    return state
  }

  /// The states at the ends of several days, in one fold.
  ///
  /// - Parameter asked: Days in ascending order.
  func states(at asked: [Int], _ settings: BalanceSettings) -> [StreamState] {
    var state = StreamState(settings)
    var position = 0
    return asked.map { day in
      while position < days.count, days[position].day <= day {
        state.take(days[position], settings)
        position += 1
      }
      var shown = state
      shown.advance(to: day, settings)
      return shown
    }
  }

  /// Adds an empty newest day; all days before it are folded.
  private mutating func append(_ day: Int) {
    let quarter = Quarter(containing: day)
    if checkpoints.last?.quarter != quarter {
      checkpoints.append(Checkpoint(quarter: quarter, position: days.count, before: folded))
      if checkpoints.count > Self.checkpointsKept { checkpoints.removeFirst() }
    }
    days.append(StreamDay(day: day))
  }

  private mutating func insert(_ observation: Observation, on day: Int, _ settings: BalanceSettings) {
    let quarter = Quarter(containing: day)
    checkpoints.removeAll { $0.quarter > quarter }
    let start = checkpoints.popLast()
    let position = days.firstIndex { $0.day >= day } ?? days.count
    if days[position].day != day { days.insert(StreamDay(day: day), at: position) }
    days[position].add(observation)
    refold(from: start, settings)
  }

  private mutating func refold(from start: Checkpoint?, _ settings: BalanceSettings) {
    let again = Array(days[(start?.position ?? 0)...])
    folded = start?.before ?? StreamState(settings)
    days.removeLast(again.count)
    for (index, day) in again.enumerated() {
      append(day.day)
      days[days.count - 1] = day
      if index < again.count - 1 { folded.take(day, settings) }
    }
  }
}
