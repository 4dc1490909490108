import Links
import Localization
import Pages

/// The nine pictures that codes are made of, always in the same order.
enum PictureChoice {
  static let codes = ["1F431", "1F436", "1F41F", "1F42E", "1F426", "1F434", "1F697", "2600", "1F333"]

  /// The pictures with their names in a tongue.
  static func options(in tongue: Tongue) -> [Option] {
    zip(codes, KeyWords.in(tongue).pictures).map { code, name in
      Option(name, picture: .picture(.picture(code: code)), value: code)
    }
  }

  /// What of a form is a tap on one of them, at most as many as a code has.
  static func tapped(_ values: [String]) -> [String] { Array(values.filter(codes.contains).prefix(6)) }
}
