package import Comparison
import Foundation

extension TermLadder {
  /// The languages that have a ladder of their own here.
  package static let languages = ["en", "sv"]

  /// The ladder of a language, as its data file beside this source says; `nil` for a language without one.
  package static func language(_ tag: String) -> TermLadder? {
    let bytes: [UInt8]? =
      switch tag {
      case "en": PackageResources.en_json
      case "sv": PackageResources.sv_json
      default: nil
      }
    return bytes.flatMap { try? read($0) }
  }

  /// A ladder from the JSON text of a data file.
  ///
  /// - Throws: `DecodingError` that names what is missing or of the wrong kind.
  package static func read(_ json: [UInt8]) throws -> TermLadder {
    try JSONDecoder().decode(TermLadder.self, from: Data(json))
  }
}
