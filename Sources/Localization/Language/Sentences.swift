/// The sentences of one page or one matter, in every tongue.
///
/// A sentence is a property, so that a missing one does not compile. A sentence with a number or a name is a closure,
/// because each language bends its words in its own way.
package protocol Sentences: Sendable {
  static var swedish: Self { get }
  static var swedishEasy: Self { get }
  static var english: Self { get }
  static var englishEasy: Self { get }
}

extension Sentences {
  /// The sentences in a tongue.
  package static func `in`(_ tongue: Tongue) -> Self {
    switch tongue {
    case .swedish: swedish
    case .swedishEasy: swedishEasy
    case .english: english
    case .englishEasy: englishEasy
    }
  }
}
