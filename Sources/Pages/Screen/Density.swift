/// How many choices a page holds and how large they are (design, section 12).
package enum Density: String, Hashable, Sendable, CaseIterable {
  case simplest
  case simple
  case standard
}

extension Density {
  /// The most choices a page holds beside the ones that are always there.
  package var choices: Int {
    switch self {
    case .simplest: 2
    case .simple: 4
    case .standard: 9
    }
  }
}
