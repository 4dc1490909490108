/// What opening an installation may do beside.
package struct InstallationStart: Sendable {
  /// The most entries that are read anew when something that pages read is to be built; `nil` to build nothing.
  package var mostEntriesToRead: Int?
  /// Whether a new key is taken where the store knows another.
  package var takesNewKey: Bool
  /// Told what is being built, how many entries are read, and how many there are.
  package var progress: @Sendable (String, Int, Int) -> Void

  /// The usual: what takes longer than about a minute is left to a command that shows how far it is.
  package init(
    mostEntriesToRead: Int? = 300_000, takesNewKey: Bool = false,
    progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
  ) {
    self.mostEntriesToRead = mostEntriesToRead
    self.takesNewKey = takesNewKey
    self.progress = progress
  }
}
