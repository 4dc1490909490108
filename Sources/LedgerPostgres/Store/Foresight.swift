import Ledger

/// What was asked after a question, the last two times that it was asked.
///
/// A body asks one thing after another, each found by what it read before, and each is a journey to the server. The next
/// body that begins with the same question will most likely ask again what both of the last two did.
typealias Foresight = LatelyUsed<Question, Sequel>

/// What came after a question.
struct Sequel: Sendable {
  /// Everything that was asked after it the last time.
  let last: [Question]
  /// What of that was asked the time before, too: another page begins with the same question, and what is new in each
  /// page is asked only once.
  let usual: [Question]

  init(_ asked: [Question], after earlier: Sequel?) {
    last = asked
    let known = Set(earlier?.last ?? [])
    usual = asked.filter(known.contains)
  }
}

/// The questions of one body and their answers: what will most likely be asked next is asked in the same journey.
///
/// All of a transaction reads one picture, in which an earlier answer differs from a later one only by what the body
/// itself has written.
struct Conversation {
  /// How many questions of a body are remembered: as many as a page needs, and not those of a walk over everything.
  private static let limit = 40

  private let foresight: Foresight?
  private var asked: [Question] = []
  /// The places in `asked` of those that cost a journey, each with what was known to come after it.
  private var journeys: [(place: Int, sequel: Sequel?)] = []
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
    let sequel = foresight[question]
    journeys.append((asked.count - 1, sequel))
    let next = (sequel?.usual ?? []).filter { atHand[$0] == nil }
    let answers = try session.rows(of: [question] + next)
    for (question, rows) in zip(next, answers.dropFirst()) { atHand[question] = rows }
    return answers[0]
  }

  /// Forgets the answers: something was written.
  mutating func forget() {
    if !atHand.isEmpty { atHand = [:] }
  }

  /// Remembers for the next body what was asked after what.
  func end() {
    for (place, sequel) in journeys where place + 1 < asked.count {
      var told: Set<Question> = [asked[place]]
      let after = asked[(place + 1)...].filter { told.insert($0).inserted }
      if let sequel, sequel.usual.count == after.count, sequel.last == after { continue }
      foresight?.keep(Sequel(after, after: sequel), for: asked[place])
    }
  }
}
