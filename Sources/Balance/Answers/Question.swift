/// What was asked about a moment or a day.
package enum Question: String, CaseIterable, Sendable, Codable {
  /// How much the person got to choose.
  case choice
  /// How much help the person got.
  case help
  /// Whether they listened to what the person wanted.
  case listened
}
