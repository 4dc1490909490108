import Ledger

/// What was asked after a question when it was asked last.
///
/// A body asks one thing after another, each found by what it read before, and each is a journey to the server. The next
/// body that begins with the same question will most likely ask the same again.
typealias Foresight = LatelyUsed<Question, [Question]>

/// The questions of one body and their answers: what will most likely be asked next is asked in the same journey.
///
/// All of a transaction reads one picture, in which an earlier answer differs from a later one only by what the body
/// itself has written.
struct Conversation {
  /// How many questions of a body are remembered: as many as a page needs, and not those of a walk over everything.
  private static let limit = 40

  private let foresight: Foresight?
  private var asked: [Question] = []
  /// The places in `asked` of those that cost a journey.
  private var journeys: [Int] = []
  private var atHand: [Question: Rows] = [:]

  /// - Parameter foresight: `nil` where nothing will be asked after the first.
  init(_ foresight: Foresight?) {
    self.foresight = foresight
  }

  /// What the server answers.
  mutating func ask(_ question: Question, by session: Session) throws -> Rows {
    guard let foresight, asked.count < Self.limit else { return try session.rows(of: [question])[0] }
    asked.append(question)
    if let rows = atHand[question] { return rows }
    journeys.append(asked.count - 1)
    let next = (foresight[question] ?? []).filter { atHand[$0] == nil }
    let answers = try session.rows(of: [question] + next)
    for (question, rows) in zip(next, answers.dropFirst()) { atHand[question] = rows }
    return answers[0]
  }

  /// Forgets the answers: something was written.
  mutating func forget() {
    atHand = [:]
  }

  /// Remembers for the next body what was asked after what.
  func end() {
    for journey in journeys where journey + 1 < asked.count {
      var told: Set<Question> = [asked[journey]]
      foresight?.keep(asked[(journey + 1)...].filter { told.insert($0).inserted }, for: asked[journey])
    }
  }
}
