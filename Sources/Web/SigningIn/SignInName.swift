import Foundation

/// The name somebody signs in with, so that it is the same however it was typed.
package enum SignInName {
  /// A name without white space around it, in lower case and composed (Unicode NFC).
  package static func folded(_ typed: String) -> String {
    typed.trimmingCharacters(in: .whitespacesAndNewlines).lowercased().precomposedStringWithCanonicalMapping
  }
}

/// What may be a password.
package enum Password {
  /// Why words cannot be a password.
  package enum Fault: Error, Hashable, Sendable {
    case tooShort(least: Int)
    case tooLong(most: Int)
    /// The same as the name, or all of one character.
    case tooPlain
  }

  /// The fewest characters.
  package static let least = 12
  /// The most characters: more than anybody types, less than costs anything to hash.
  package static let most = 256

  /// A password as it is hashed: composed, so that all keyboards write the same.
  ///
  /// - Throws: ``Fault`` if it may be none.
  package static func accepted(_ typed: String, name: String) throws(Fault) -> String {
    guard typed.unicodeScalars.count <= most else { throw .tooLong(most: most) }
    let password = composed(typed)
    guard password.count >= least else { throw .tooShort(least: least) }
    guard Set(password).count > 2, SignInName.folded(password) != name else { throw .tooPlain }
    return password
  }

  /// What was typed to sign in, as it is checked; too much of it counts as nothing.
  package static func composed(_ typed: String) -> String {
    typed.unicodeScalars.count <= most ? typed.precomposedStringWithCanonicalMapping : ""
  }
}
