/// The streams in which answers are read; they are never mixed, and nothing ever moves from one to another.
package enum AnswerStream: String, Hashable, Sendable, Codable, CaseIterable {
  /// The person said that nobody helped.
  case own
  /// The person was helped, or did not say, or somebody of the staff had just used the device.
  case ownWithHelper
  /// Signs as read by named people; never the person's answer.
  case signs
  /// A representative's view, on a list of its own.
  case representative
  /// The mirror.
  case professional
}
