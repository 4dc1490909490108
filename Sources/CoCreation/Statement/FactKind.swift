/// The name and version of one kind of fact, such as `moment.noted`, version 1.
package struct FactKind: Hashable, Sendable {
  /// Lower-case words joined by dots: the subject first, what happened last.
  package let name: String
  /// 1 and upwards; a new one whenever the encoded form changes in a way that an old reader could not read.
  package let version: Int

  package init(_ name: String, version: Int) {
    self.name = name
    self.version = version
  }
}

extension FactKind: CustomStringConvertible {
  /// The kind as it is written in one word: `moment.noted@1`.
  package var description: String { "\(name)@\(version)" }
}
