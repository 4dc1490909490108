package import Values

/// End somebody's place in the circle.
package struct EndMembership: Command {
  package let membership: ID<Membership>
  package let last: Day

  package init(membership: ID<Membership>, last: Day) {
    self.membership = membership
    self.last = last
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchMember
    /// The person ends what the person may begin: relatives, friends and guides.
    case onlyTheManager
    /// It is another service's place, or an authority's.
    case notYours
    /// Nobody would find the place any more, and nobody could say what it was.
    case endsBeforeItBegan
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .circle) { throw .notAllowed(denial) }
    guard let member = circle.members[membership] else { throw .noSuchMember }
    guard standing.mayEnd(member.role) else { throw standing.kind == .person ? .onlyTheManager : .notYours }
    // The day before the first: it was a mistake, and never held.
    guard last >= member.period.first - 1 else { throw .endsBeforeItBegan }
    return last < member.period.last ? [MemberLeft(membership: membership, last: last)] : []
  }
}
