package import Values

/// Somebody who has signed in, in the one capacity they act in just now.
package struct Actor: Hashable, Sendable {
  package let human: ID<Human>
  package let capacity: Capacity

  package init(human: ID<Human>, capacity: Capacity) {
    self.human = human
    self.capacity = capacity
  }

  /// What somebody acts as; one human may have several and acts in one at a time.
  package enum Capacity: Hashable, Sendable {
    /// A person with support, about themselves.
    case person
    case staff(Appointment)
    /// A representative, relative or guide, by their place in one circle.
    case member(ID<Membership>)
  }
}
