/// Which ordered map: a name, and the version of what its keys and values look like.
package struct MapName: Hashable, Sendable {
  package let name: Token
  /// Counts from 1.
  package let version: Int

  package init(_ name: Token, version: Int) {
    self.name = name
    self.version = version
  }
}
