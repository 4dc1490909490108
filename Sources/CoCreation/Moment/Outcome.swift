/// What came of a wish.
package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
  case asWished
  case partly
  case otherwise
  case later
  case notDone
}

extension Outcome {
  /// What came of it where who did it is told first, and how it became only if it was not as usual.
  ///
  /// - Parameter told: How it became; `nil` where that was not said.
  package init(told: Outcome?, carriedOut: CarriedOut, wish: Wish?) {
    switch (carriedOut, told) {
    case (.nobody, .later): self = .later
    case (.nobody, _): self = .notDone
    case (_, .later): self = .otherwise
    case (_, let told?): self = told
    // Where the person said no and it was done all the same, it did not become as wished.
    case (_, nil): self = wish?.isForNothing ?? false ? .otherwise : .asWished
    }
  }
}

/// Who did what came of it.
package enum CarriedOut: String, Hashable, Sendable, Codable, CaseIterable {
  case person
  case together
  case professional
  case nobody
}

/// Whose reason it was that what came of a wish differs from it.
package enum DifferenceReason: String, Hashable, Sendable, Codable, CaseIterable {
  case personChangedTheirMind
  case lawOrFrame
  case safety
  case anotherPersonsInterest
  case resources
  case routine
  case professionalsValue
}

/// Those whose word counts on a moment or a part of a plan.
package enum Party: String, Hashable, Sendable, Codable, CaseIterable {
  case person
  case representative
  case professional
}

extension Voice {
  /// The party that speaks with this voice; `nil` for voices that are no party.
  package var party: Party? {
    switch self {
    case .person, .personWithHelper: .person
    case .representative: .representative
    case .professional: .professional
    default: nil
    }
  }
}
