import CoCreation
import Values

/// Something that comes up in people's days, with what can be offered: the raw material of moments.
struct Occasion: Sendable {
  let key: String
  let about: Option
  /// The second of the day at which it usually comes up.
  let second: Int
  let options: [Option]
  /// What a person says about it in their own way.
  let wants: [String]
  /// What the professional knows about it.
  let knows: String
  /// What the person is told where the service did as it usually does.
  let routine: String
  /// The area of life, by the pack's id.
  let area: String

  /// Words with the OpenMoji code of a symbol.
  struct Option: Sendable {
    let words: String
    let symbol: String

    init(_ words: String, _ symbol: String) {
      self.words = words
      self.symbol = symbol
    }

    func expression(in language: Language) -> Expression { said(words, symbol, in: language) }
  }

  /// What the person is told when it did not become as they wished.
  func told(_ reason: DifferenceReason, in language: String) -> String {
    guard let words = StoryWords.reasonTold[language] else { return routine }
    return switch reason {
    case .resources: words.noTime
    case .anotherPersonsInterest: words.somebodyElse
    case .professionalsValue: words.ownValue
    default: routine
    }
  }

  static func named(_ key: String, in language: String) -> Occasion? {
    (language == "en" ? OccasionWords.english : OccasionWords.swedish).first { $0.key == key }
  }
}
