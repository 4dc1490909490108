/// How often each of three things came on one day.
struct DayCounts: Equatable, Sendable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0

  mutating func add(_ index: Int) {
    switch index {
    case 0: first += 1
    case 1: second += 1
    default: third += 1
    }
  }

  static func += (left: inout DayCounts, right: DayCounts) {
    left.first += right.first
    left.second += right.second
    left.third += right.third
  }

  var all: [Int] { [Int(first), Int(second), Int(third)] }
  var total: Int { Int(first) + Int(second) + Int(third) }

  /// The one thing that came, if nothing else did.
  var only: Int? {
    let counts = all
    guard let index = counts.firstIndex(where: { $0 > 0 }), counts[index] == total else { return nil }
    return index
  }
}

/// What one day held of one question.
struct QuestionDay: Equatable, Sendable {
  var answers = DayCounts()
  var pairs = PairTable()
  /// Answers given while the first answer's picture stood left, and while it stood right.
  var answersFirstLeft = DayCounts()
  var answersFirstRight = DayCounts()
  var passes: UInt32 = 0
  var unanswered: UInt32 = 0
  var notAsked: UInt32 = 0

  mutating func add(_ answer: Answer, _ place: Place?) {
    answers.add(answer.rawValue)
    switch place {
    case .left: answersFirstLeft.add(answer.rawValue)
    case .right: answersFirstRight.add(answer.rawValue)
    case nil: break
    }
  }

  var hasAnswers: Bool { answers.total > 0 }
}
