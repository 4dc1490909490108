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
  /// Who else is told when somebody pairs a device with the person: a key worker first, then others by how near they
  /// are to the person's days, then whoever joined first.
  ///
  /// A guide, who comes for one day, would never read it.
  ///
  /// - Parameter human: Who made the code.
  /// - Returns: `nil` where nobody else is in the circle that day; then it is told to who leads the service.
  package func witness(beside human: ID<Human>, on day: Day) -> ID<Human>? {
    let others = members(on: day).map(\.member).filter { $0.human != human && $0.human != person?.human }
    let near = others.compactMap { member in member.role.nearness.map { (member.human, $0) } }
    return near.min { $0.1 < $1.1 }?.0
  }
}

extension CircleRole {
  /// How soon they are asked to be a witness, the lowest first; `nil` for those who are not.
  fileprivate var nearness: Int? {
    switch self {
    case .keyWorker: 0
    case .professional: 1
    case .representative: 2
    case .relative: 3
    case .decisionMaker: 4
    case .guide: nil
    }
  }
}
