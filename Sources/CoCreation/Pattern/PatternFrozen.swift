package import Values

/// What the answers in one unit came to in a quarter, frozen fourteen days after its end: it never changes again.
///
/// It rests on at least five persons and names none of them, so that it stays when somebody's words are erased.
package struct PatternFrozen: Fact {
  package static let kind = FactKind("pattern.frozen", version: 1)
  package static let recordClass = RecordClass.technical

  package let service: ID<Service>
  /// The quarter as it is written: 2026Q3.
  package let quarter: String
  /// What may be shown; empty where nothing may.
  package let figures: [Figure]
  /// The concepts of reach that were met, each in the matters of at least five persons.
  package let reach: [Reached]

  package init(service: ID<Service>, quarter: String, figures: [Figure], reach: [Reached]) {
    self.service = service
    self.quarter = quarter
    self.figures = figures
    self.reach = reach
  }

  /// The answers to one question in one stream; streams are never added together.
  package struct Figure: Hashable, Sendable, Codable {
    package let question: Question
    package let stream: AnswerStream
    package let persons: Int
    /// Whether it rests on those alone who were there the quarter before too.
    package let isOfThoseWhoStayed: Bool
    /// The share of too little, or no.
    package let first: Part
    /// The share of too much; `nil` where the third answer is the good one.
    package let third: Part?

    package init(
      question: Question, stream: AnswerStream, persons: Int, isOfThoseWhoStayed: Bool, first: Part, third: Part?
    ) {
      self.question = question
      self.stream = stream
      self.persons = persons
      self.isOfThoseWhoStayed = isOfThoseWhoStayed
      self.first = first
      self.third = third
    }
  }

  /// A share in points of a hundred, rounded to fives: 5 means five or less, 95 means 95 or more.
  package struct Part: Hashable, Sendable, Codable {
    package let points: Int
    package let low: Int
    package let high: Int

    package init(points: Int, low: Int, high: Int) {
      self.points = points
      self.low = low
      self.high = high
    }

    /// What the share lies within, with the whole of what an end stands for: an older release froze a narrower one.
    package var within: ClosedRange<Int> { (points <= 5 ? 0 : low)...(points >= 95 ? 100 : high) }
  }

  /// A concept of reach by its rank, and in how many matters it was met.
  package struct Reached: Hashable, Sendable, Codable {
    package let rank: Int
    package let matters: Int
    /// Whether the matters are those alone of persons in whose matters it was met the quarter before too.
    package let isOfThoseWhoStayed: Bool?

    package init(rank: Int, matters: Int, isOfThoseWhoStayed: Bool? = nil) {
      self.rank = rank
      self.matters = matters
      self.isOfThoseWhoStayed = isOfThoseWhoStayed
    }
  }
}

/// The pattern of one unit in one quarter, as it was frozen.
package struct PatternState: StreamState, Hashable {
  package private(set) var frozen: PatternFrozen?

  package init() {}

  package mutating func read(_ statement: Statement) {
    // The first holds: what was published is not published anew.
    guard frozen == nil, let fact = statement.fact as? PatternFrozen else { return }
    frozen = fact
  }
}

/// Freeze the pattern of a unit: Samspel does, once.
package struct FreezePattern: Command {
  package let pattern: PatternFrozen

  package init(pattern: PatternFrozen) {
    self.pattern = pattern
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: PatternState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .unitPattern) { throw .notAllowed(denial) }
    return state.frozen == nil ? [pattern] : []
  }
}
