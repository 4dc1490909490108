package import Values

/// Who helped the person answer, as the person says it.
package enum HelpSaid: Hashable, Sendable, Codable {
  case nobody
  case named(humans: [ID<Human>])
  /// The person passed the question by.
  case skipped
}

extension AnswerStream {
  /// How long after a staff session on the same device an answer is still taken as helped: ten minutes.
  package static let staffShadow = 600

  /// The stream of an answer that the person gives.
  ///
  /// It is own only if the person said that nobody helped, and no staff session was on the device within ten minutes.
  /// - Parameters:
  ///   - help: What the person said of help.
  ///   - staffSession: When a staff session on this device was last open; `nil` if none ever was.
  ///   - instant: When the person answered.
  package static func given(_ help: HelpSaid, staffSession: Instant?, at instant: Instant) -> AnswerStream {
    guard help == .nobody else { return .ownWithHelper }
    if let staffSession, instant < staffSession.advanced(bySeconds: staffShadow) { return .ownWithHelper }
    return .own
  }
}
