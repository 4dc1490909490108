/// The faults of several settings, so that all are told at once.
struct SettingFaults {
  private var sentences: [String] = []

  var isEmpty: Bool { sentences.isEmpty }

  /// Runs a body; what it throws is kept.
  ///
  /// - Returns: What the body returned, or the stand-in, with which only further faults are looked for.
  mutating func value<Value>(or standIn: Value, _ body: () throws(SettingFault) -> Value) -> Value {
    do {
      return try body()
    } catch {
      note(error)
      return standIn
    }
  }

  mutating func note(_ fault: SettingFault) {
    for sentence in fault.description.split(separator: "\n").map(String.init) where !sentences.contains(sentence) {
      sentences.append(sentence)
    }
  }

  /// Throws what was kept, if anything was.
  func expectNone() throws(SettingFault) {
    guard sentences.isEmpty else { throw SettingFault(sentences.joined(separator: "\n")) }
  }
}
