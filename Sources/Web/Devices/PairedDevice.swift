package import Ledger
package import Values

/// A device that was paired once, so that a person needs no password.
package struct PairedDevice: Hashable, Sendable, Codable {
  /// Whose device it is.
  package enum Kind: String, Hashable, Sendable, Codable {
    /// One person's own: it opens everything of theirs.
    case own
    /// Stands where several people use it: a tap opens giving only.
    case shared
  }

  package let id: ID<Device>
  package let kind: Kind
  /// What its people call it, such as "the tablet in the kitchen".
  package let label: String
  package let pairedAt: Instant
  /// Who in the circle made the code.
  package let pairedBy: ID<Account>
  /// When it was last opened; `nil` if it never was.
  package var usedAt: Instant?

  package init(
    id: ID<Device>, kind: Kind, label: String, pairedAt: Instant, pairedBy: ID<Account>, usedAt: Instant? = nil
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.pairedAt = pairedAt
    self.pairedBy = pairedBy
    self.usedAt = usedAt
  }
}

/// What a paired device keeps to show which one it is: its id and 256 random bits.
package struct DeviceToken: Hashable, Sendable {
  package let device: ID<Device>
  private let secret: [UInt8]

  package init(device: ID<Device>, secret: [UInt8]) {
    precondition(secret.count == 32)
    self.device = device
    self.secret = secret
  }

  /// Reads a cookie's bytes; `nil` if they are none that this site gave.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 48, let device = ID<Device>(bytes: bytes.prefix(16)) else { return nil }
    self.init(device: device, secret: Array(bytes.suffix(32)))
  }

  /// The bytes for a cookie.
  package var bytes: [UInt8] { device.bytes + secret }

  /// What the store keeps of the secret.
  var hash: [UInt8] { Sodium.hash(secret) }
}
