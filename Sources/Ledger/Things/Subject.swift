import CoCreation

/// What a stream is about, where a person has several of them.
package enum Subject: Int, Hashable, Sendable, CaseIterable {
  case moment = 1
  case asking = 2
  case plan = 3
  case frame = 4
  case sighting = 5
  case limit = 6
  case concern = 7
  case driftQuestion = 8
  case day = 9
  case access = 10
}

extension Subject {
  /// The subject of a stream that begins with a kind of fact; `nil` for streams that a person has one of.
  package init?(first kind: Token) {
    guard let subject = Self.byFirstKind[kind.name] else { return nil }
    self = subject
  }

  private static let byFirstKind: [String: Subject] = {
    let firsts: [(any Fact.Type, Subject)] = [
      (MomentNoted.self, .moment), (QuestionAsked.self, .asking), (NotAsked.self, .asking),
      (PracticeDone.self, .asking), (PlanBegun.self, .plan), (FrameRegistered.self, .frame),
      (FrameCopied.self, .frame), (SightingNoted.self, .sighting), (LimitEntered.self, .limit),
      (ConcernRaised.self, .concern), (DriftSignalled.self, .driftQuestion), (CameHere.self, .day),
      (HereTold.self, .day), (NextTold.self, .day), (AccessNoted.self, .access),
    ]
    return Dictionary(uniqueKeysWithValues: firsts.map { ($0.0.kind.name, $0.1) })
  }()
}
