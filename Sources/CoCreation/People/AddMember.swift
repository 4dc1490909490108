package import Values

/// Take somebody into a person's circle, for a time.
package struct AddMember: Command {
  package let membership: ID<Membership>
  package let member: Membership
  /// The pack that names the kinds of mandate.
  package let pack: Pack

  package init(membership: ID<Membership>, member: Membership, pack: Pack) {
    self.membership = membership
    self.member = member
    self.pack = pack
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// The person invites relatives, friends and guides; the rest follows from appointments and mandates.
    case onlyTheManager
    /// They already have this place on some of these days.
    case alreadyThere
    case serviceGivesNoSupport
    /// The pack has no mandate of this kind, or nobody represents by it.
    case unknownMandate(String)
    /// Who is paid to support, or decides on the amount, cannot be the neutral helper of the same person.
    case paidCannotBeNeutral
    /// A guide comes for one session, which lies within one day.
    case guideComesForOneDay
    /// Nobody is a member of their own circle.
    case thePersonThemselves
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .circle) { throw .notAllowed(denial) }
    guard circle.members[membership] == nil else { return [] }
    guard member.human != circle.person?.human else { throw .thePersonThemselves }
    try checkRole(in: circle, as: standing)
    let overlaps = circle.members.values.contains { other in
      other.human == member.human && other.role == member.role && other.period.overlaps(member.period)
    }
    guard !overlaps else { throw .alreadyThere }
    return [MemberJoined(membership: membership, member: member)]
  }

  private func checkRole(in circle: Circle, as standing: Standing) throws(Refusal) {
    if let service = member.role.service, standing.kind != .person {
      guard circle.isSupported(by: service, on: member.period.first) else { throw .serviceGivesNoSupport }
    }
    guard standing.mayGive(member.role) else { throw .onlyTheManager }
    switch member.role {
    case let .representative(mandate):
      let kind = pack.mandates.first { $0.id == mandate.kind }
      guard kind?.isRepresentation == true else { throw .unknownMandate(mandate.kind) }
    case .guide:
      guard member.period.first == member.period.last else { throw .guideComesForOneDay }
      guard circle.isNeutral(member.human, on: member.period.first) else { throw .paidCannotBeNeutral }
    case .professional, .keyWorker, .decisionMaker, .relative: break
    }
  }
}
