/// What a person is asked about a moment or a day's support: one at a time (design, section 5).
package enum Question: String, Hashable, Sendable, Codable, CaseIterable {
  /// "You got to choose: too little, just right, too much."
  case choice
  /// "You got help: too little, just right, too much."
  case help
  /// "Did they listen to you? No, a bit, yes." Can be switched on.
  case listened
}
