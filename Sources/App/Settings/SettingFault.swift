/// A setting that cannot be used: one sentence for whoever starts the program.
package struct SettingFault: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
