import CoCreation
import Links
import Pages
import Values

extension Expression {
  /// What was said as a line of text; empty where it was said in pictures or sound alone.
  var line: String { words?.value ?? "" }

  /// The first picture it was said with.
  var illustration: Illustration? { pictures.first.map(\.illustration) }

  /// What was said, in the voice of whoever said it.
  ///
  /// - Parameter voice: Whose words they are, as the page names them.
  func saying(voice: String) -> Saying {
    Saying(
      voice: voice, words: words?.value, pictures: pictures.map(\.illustration),
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
