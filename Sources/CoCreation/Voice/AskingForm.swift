package import Values

/// How a question was shown, kept with each answer, since form and wording change answers.
package struct AskingForm: Hashable, Sendable, Codable {
  package let density: Density
  package let language: Language
  package let register: Register
  /// The version of the wording.
  package let wording: Int
  package let sides: AnswerSides
  /// Whether the sides were fixed, so that nobody can check whether the place decided.
  package let sidesAreFixed: Bool
  package let readAloud: Bool

  package init(
    density: Density, language: Language, register: Register, wording: Int, sides: AnswerSides, sidesAreFixed: Bool,
    readAloud: Bool
  ) {
    self.density = density
    self.language = language
    self.register = register
    self.wording = wording
    self.sides = sides
    self.sidesAreFixed = sidesAreFixed
    self.readAloud = readAloud
  }

  /// Whether it is asked in two steps of two: Good or Change, then More or Less.
  package var isInTwoSteps: Bool { density == .simplest }
}

/// Which of the two outer answers stands first.
package enum AnswerSides: String, Hashable, Sendable, Codable, CaseIterable {
  case tooLittleFirst
  case tooMuchFirst

  package var other: AnswerSides { self == .tooLittleFirst ? .tooMuchFirst : .tooLittleFirst }

  /// The three answers of a question in the order in which they are shown.
  ///
  /// Only the outer answers to choice and help change places; no, partly, yes keep theirs.
  package func order(_ question: Question) -> [Answer] {
    question.hasSides && self == .tooMuchFirst ? question.answers.reversed() : question.answers
  }
}

/// The first of the two steps of the simplest form.
package enum FirstStep: String, Hashable, Sendable, Codable, CaseIterable {
  case good
  case change
}
