package import CoCreation
package import Localization

extension Question {
  func sentence(_ words: AskingWords) -> String {
    switch self {
    case .choice: words.choice
    case .help: words.help
    case .listened: words.listened
    }
  }

  var subject: PilesWords.Subject {
    switch self {
    case .choice: .choice
    case .help: .help
    case .listened: .listened
    }
  }

  func name(_ words: PilesWords) -> String {
    switch self {
    case .choice: words.choice
    case .help: words.help
    case .listened: words.listened
    }
  }

  /// The drawing of an answer to this question.
  package func drawing(_ answer: Answer) -> Drawing {
    switch (self, answer) {
    case (.help, .tooLittle): .helpTooLittle
    case (.help, .justRight): .helpJustRight
    case (.help, .tooMuch): .helpTooMuch
    case (_, .tooLittle): .chooseTooLittle
    case (_, .justRight): .chooseJustRight
    case (_, .tooMuch): .chooseTooMuch
    case (_, .no): .listenedNo
    case (_, .partly): .listenedPartly
    case (_, .yes): .listenedYes
    case (_, .dontKnow): .dontKnow
    case (_, .dontUnderstand): .dontUnderstand
    case (_, .wontSay): .wontSay
    case (_, .notNow): .notNow
    }
  }

  /// What is read aloud for an answer, where it is not the words themselves.
  func spoken(_ answer: Answer, _ words: AskingWords) -> String? {
    let aloud: AskingWords.Aloud
    switch self {
    case .choice: aloud = words.choiceAloud
    case .help: aloud = words.helpAloud
    case .listened: return nil
    }
    return switch answer {
    case .tooLittle: aloud.tooLittle
    case .justRight: aloud.justRight
    case .tooMuch: aloud.tooMuch
    default: nil
    }
  }
}

extension Answer {
  /// The answer in words.
  package func label(_ words: AskingWords) -> String {
    switch self {
    case .tooLittle: words.tooLittle
    case .justRight: words.justRight
    case .tooMuch: words.tooMuch
    case .no: words.no
    case .partly: words.partly
    case .yes: words.yes
    case .dontKnow: words.dontKnow
    case .dontUnderstand: words.dontUnderstand
    case .wontSay: words.wontSay
    case .notNow: words.notNow
    }
  }
}
