package import Values

/// The pairing of a device with a person, known by the device's id.
package enum Pairing {}

/// A device was paired with the person: from now on a tap on it opens Samspel as them.
///
/// It is told to the person and to one more in the circle.
package struct DevicePaired: Fact {
  package static let kind = FactKind("device.paired", version: 1)
  package static let recordClass = RecordClass.technical

  package let device: ID<Pairing>
  /// Who made the code.
  package let by: ID<Human>
  /// One more in the circle who is told; `nil` where there is nobody else.
  package let told: ID<Human>?
  /// What its people call it.
  package let label: Text
  /// Whether several people use it, so that a tap opens giving only.
  package let isShared: Bool

  package init(device: ID<Pairing>, by: ID<Human>, told: ID<Human>?, label: Text, isShared: Bool) {
    self.device = device
    self.by = by
    self.told = told
    self.label = label
    self.isShared = isShared
  }
}

/// A device was taken away from the person; it opens nothing of theirs any more.
package struct DeviceRevoked: Fact {
  package static let kind = FactKind("device.revoked", version: 1)
  package static let recordClass = RecordClass.technical

  package let device: ID<Pairing>

  package init(device: ID<Pairing>) {
    self.device = device
  }
}
