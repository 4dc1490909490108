/// Whose words a row of answers is; streams are never mixed.
package enum Stream: String, CaseIterable, Sendable, Codable {
  /// The person, who said that nobody helped.
  case own
  /// The person with a helper, named or not.
  case ownWithHelper = "own-with-helper"
  /// What somebody without words or pictures showed, as read by named people.
  case signs
  /// A representative's view.
  case representative
  /// The professional's mirror.
  case professional

  /// Whether the stream is of the person, so that its silence is a question.
  package var isOfPerson: Bool {
    switch self {
    case .own, .ownWithHelper, .signs: true
    case .representative, .professional: false
    }
  }

  /// The position in an array of one value for each stream.
  var index: Int {
    switch self {
    case .own: 0
    case .ownWithHelper: 1
    case .signs: 2
    case .representative: 3
    case .professional: 4
    }
  }
}
