import Foundation

/// A name as it is searched: without case and accents, the same on every store.
package struct FoldedName: Hashable, Sendable {
  /// The words, each without case and accents, in the order in which they stand.
  package let words: [String]

  /// Folds a name.
  ///
  /// Letters that Unicode does not take apart (ø, ł, ß, æ ...) are written as they are usually replaced.
  package init(_ name: String) {
    var text = ""
    for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: continue
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
        .spacingMark:
        text += Self.replacements[scalar.properties.lowercaseMapping] ?? scalar.properties.lowercaseMapping
      default: text += " "
      }
    }
    words = text.split(separator: " ").map(String.init)
  }

  private static let replacements = [
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t",
  ]
}
