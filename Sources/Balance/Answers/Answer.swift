/// One of the three answers that a question has, in their fixed order.
package enum Answer: Int, CaseIterable, Sendable {
  /// Too little; to "listened": no; of signs: turned away.
  case first = 0
  /// Just right; to "listened": partly; of signs: turned to.
  case second = 1
  /// Too much; to "listened": yes. Signs have no third answer.
  case third = 2

  /// The name of this answer in files, to a question in a stream.
  package func name(to question: Question, in stream: Stream) -> String {
    let names =
      switch (stream, question) {
      case (.signs, _): ["turned-away", "turned-to"]
      case (_, .listened): ["no", "partly", "yes"]
      case (_, .choice), (_, .help): ["too-little", "just-right", "too-much"]
      }
    return names[rawValue]
  }

  /// The answers that a question has in a stream.
  package static func all(to question: Question, in stream: Stream) -> [Answer] {
    stream == .signs ? [.first, .second] : allCases
  }

  /// The answer that shows neither failure.
  package static func good(to question: Question, in stream: Stream) -> Answer {
    question == .listened && stream != .signs ? .third : .second
  }
}
