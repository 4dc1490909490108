/// Settings that cannot be used: a sentence for each, on a line of its own, for whoever starts the program.
package struct SettingFault: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
