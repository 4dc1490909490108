package import CoCreation
package import Localization

extension WishMeans {
  /// How a wish was expressed, in words.
  package func label(_ words: MomentWords) -> String {
    switch self {
    case .said: words.said
    case .signed: words.signed
    case .shown: words.shown
    case .chosen: words.chosen
    case .gaze: words.gaze
    case .body: words.body
    case .interpreted: words.interpreted
    }
  }
}

extension PartOfDay {
  /// The part of a day, as it follows on the day.
  package func label(_ words: MomentToldWords) -> String {
    switch self {
    case .night: words.night
    case .morning: words.morning
    case .midday: words.midday
    case .afternoon: words.afternoon
    case .evening: words.evening
    }
  }
}

extension Outcome {
  /// What came of it, in words.
  package func label(_ words: MomentWords) -> String {
    switch self {
    case .asWished: words.asWished
    case .partly: words.partly
    case .otherwise: words.otherwise
    case .later: words.later
    case .notDone: words.notDone
    }
  }
}

extension DifferenceReason {
  /// Whose reason it was, in words.
  ///
  /// - Parameter name: The person's name.
  package func label(_ words: MomentWords, name: String) -> String {
    switch self {
    case .personChangedTheirMind: words.changedMind(name)
    case .lawOrFrame: words.law
    case .safety: words.safety
    case .anotherPersonsInterest: words.anothers
    case .resources: words.resources
    case .routine: words.routine
    case .professionalsValue: words.ownValue
    }
  }
}

extension CarriedOut {
  /// Who did it, by name where somebody did it alone.
  ///
  /// - Parameters:
  ///   - person: The person's name.
  ///   - professional: The name of the professional who was there.
  package func label(person: String, professional: String, _ words: MomentWords) -> String {
    switch self {
    case .person: words.carriedOutBy(person)
    case .together: words.together
    case .professional: words.didIt(professional)
    case .nobody: words.notDone
    }
  }

  /// The same as a choice, where no professional is named.
  func choice(person: String, _ words: MomentWords) -> String {
    self == .professional ? words.professional : label(person: person, professional: "", words)
  }
}
