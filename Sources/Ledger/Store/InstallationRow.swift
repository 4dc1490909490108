package import CoCreation
package import Values

/// The one row in which a store says whose it is: claimed by the first node that starts on it, the same for all.
package struct InstallationRow: Hashable, Sendable {
  /// The area that the nodes on this store serve.
  package var area: ID<Area>
  /// The newest format that anything in the store was written in; 0 where no program has said it yet.
  package var format: Int
  /// The public keys that have signed roots of days, 32 bytes each, oldest first; the last is the installation's own.
  package var keys: [[UInt8]]

  package init(area: ID<Area>, format: Int = 0, keys: [[UInt8]] = []) {
    self.area = area
    self.format = format
    self.keys = keys
  }

  /// Reads the keys as a store keeps them, one after another.
  package init(area: ID<Area>, format: Int, joinedKeys bytes: [UInt8]) {
    let starts = stride(from: 0, to: bytes.count - bytes.count % 32, by: 32)
    self.init(area: area, format: format, keys: starts.map { Array(bytes[$0..<$0 + 32]) })
  }

  /// The keys as a store keeps them.
  package var joinedKeys: [UInt8] { keys.flatMap(\.self) }
}
