/// Something that came of asking, on one lived day.
package enum Observation: Hashable, Sendable {
  /// An answer, with the side on which the first answer's picture stood, where it is known.
  case answer(Answer, to: Question, in: Stream, place: Place?)
  /// Don't know, don't understand, don't want to answer, not now, stop; of signs: no sign, cannot tell.
  case pass(Question, in: Stream)
  /// The question was shown and nothing came by the day's end.
  case noAnswer(Question, in: Stream)
  /// The person's rhythm was due and nobody asked.
  case notAsked(Question, in: Stream)
  /// A "let's try" item with a known answer.
  case practice(right: Bool, in: Stream)
  /// A moment that the person and a professional both answered.
  case pair(person: Answer, professional: Answer, to: Question, in: Stream)
  /// A talk that was recorded; it concerns every ladder of the relationship.
  case talk(Talk)
}

/// Where the picture for the first answer (too little, no) stood.
package enum Place: String, Sendable, Codable {
  case left = "little-left"
  case right = "little-right"

  /// The other side.
  package var opposite: Place { self == .left ? .right : .left }
}

/// How the person's answer about a moment stands to the professional's.
package enum PairOrder: Int, CaseIterable, Sendable {
  /// The professional saw it brighter: the person's answer comes earlier in the order of answers.
  case personLower = 0
  case same = 1
  case personHigher = 2
}

/// What a recorded talk ended in.
package enum Talk: String, Sendable, Codable {
  /// This is how we want it now.
  case settled = "talk-settled"
  /// We keep an eye on it: the ladders start half way up.
  case watch = "talk-watch"
  /// How often to ask was set anew: it concerns the silence alone, which starts from the bottom.
  case rhythm = "rhythm-set"

  /// The one that holds of two on one day: the more careful, whichever was told first.
  func joined(with other: Talk?) -> Talk {
    [.watch, .settled].first { self == $0 || other == $0 } ?? self
  }
}
