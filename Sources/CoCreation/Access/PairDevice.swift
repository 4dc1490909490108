package import Values

/// Note that a device was paired: somebody who may offered a code, and somebody typed it on the device.
package struct PairDevice: Command {
  package let device: ID<Pairing>
  /// Who made the code.
  package let by: ID<Human>
  package let label: Text
  package let isShared: Bool

  package init(device: ID<Pairing>, by: ID<Human>, label: Text, isShared: Bool) {
    self.device = device
    self.by = by
    self.label = label
    self.isShared = isShared
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .device) { throw .notAllowed(denial) }
    let told = circle.witness(beside: by, on: standing.day)
    return [DevicePaired(device: device, by: by, told: told, label: label, isShared: isShared)]
  }
}

/// Take a device away from the person, from wherever.
package struct RevokeDevice: Command {
  package let device: ID<Pairing>

  package init(device: ID<Pairing>) {
    self.device = device
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .device) { throw .notAllowed(denial) }
    return circle.pairings.contains { $0.content.device == device } ? [DeviceRevoked(device: device)] : []
  }
}

extension Circle {
  /// Who else is told when somebody pairs a device with the person: a key worker first, then whoever joined first.
  ///
  /// - Parameter human: Who made the code.
  /// - Returns: `nil` where nobody else is in the circle that day.
  package func witness(beside human: ID<Human>, on day: Day) -> ID<Human>? {
    let others = members(on: day).map(\.member).filter { $0.human != human && $0.human != person?.human }
    return (others.first { $0.role.isKeyWorker } ?? others.first)?.human
  }
}
