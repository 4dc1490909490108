import CoCreation
import Links
import Localization
import Pages
import Values

extension Expression {
  /// What was said as a line of text; empty where it was said in pictures or sound alone.
  var line: String { words?.value ?? "" }

  /// The first picture it was said with.
  var illustration: Illustration? { pictures.first.map(\.illustration) }

  /// The language of the words, where it is known and is not that of a page.
  func language(besides tongue: Tongue) -> Language? { language == tongue.language ? nil : language }

  /// What was said as a line of text, with its language where that is not the page's.
  func written(besides tongue: Tongue) -> Written { Written(line, language(besides: tongue)) }

  /// The same; `nil` where it has no words.
  func writtenWords(besides tongue: Tongue) -> Written? { line.isEmpty ? nil : written(besides: tongue) }

  /// What was said as one of the things that can be chosen.
  ///
  /// - Parameters:
  ///   - value: What a form sends for it.
  ///   - tongue: The tongue of the page.
  func option(value: String, in tongue: Tongue) -> Pages.Option {
    Pages.Option(line, picture: illustration, value: value, language: language(besides: tongue))
  }

  /// What was said, in the voice of whoever said it.
  ///
  /// - Parameters:
  ///   - voice: Whose words they are, as the page names them.
  ///   - tongue: The tongue of the page.
  func saying(voice: String, in tongue: Tongue) -> Saying {
    Saying(
      voice: voice, words: words?.value, language: language(besides: tongue), pictures: pictures.map(\.illustration),
      recording: recording.map { Recording(.medium($0.retyped()), isFilm: isFilm ?? false) })
  }
}

extension Picture {
  var illustration: Illustration {
    switch self {
    case .symbol(let code): .picture(.picture(code: code))
    case .photo(let medium): .picture(.medium(medium.retyped()))
    }
  }
}

extension Picture {
  var address: Address? {
    guard case .picture(let address) = illustration else { return nil }
    return address
  }
}

extension OpenRecord {
  /// A short text, with its language where that is not the page's.
  func written(_ text: Text?) -> Written? { text.map { Written($0, besides: tongue) } }
}
