package import Values

/// The rhythm was set with the person.
package struct RhythmSet: Fact {
  package static let kind = FactKind("rhythm.set", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let rhythm: Rhythm

  package init(rhythm: Rhythm) {
    self.rhythm = rhythm
  }
}

/// The person said stop.
package struct AskingStopped: Fact {
  package static let kind = FactKind("asking.stopped", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let until: StopUntil

  package init(until: StopUntil) {
    self.until = until
  }
}

/// How long a stop holds.
package enum StopUntil: Hashable, Sendable, Codable {
  case today(day: Day)
  /// Until the person sets a rhythm again.
  case forGood
}
